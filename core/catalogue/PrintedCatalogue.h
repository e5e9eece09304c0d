#pragma once

#include "core/catalogue/Benefit.h"
#include "core/catalogue/BenefitNames.h"

namespace ventanilla::catalogue {

enum class CatalogueOrder { Unit, LifeStage, Need };

struct PrintedBenefit
{
    Benefit benefit;
    QString giver; // the institution, or the unit of the municipality; empty when nobody said
    QString address;
    QString phone;

    bool operator==(const PrintedBenefit &) const = default;
};

// What the printed catalogue says: the benefits that are valid today, in sections.
struct PrintedCatalogue
{
    struct Section
    {
        QString title; // who gives them, or the code of the life stage or need; empty for those without one
        std::vector<PrintedBenefit> benefits; // by name

        bool operator==(const Section &) const = default;
    };

    QString municipality;
    QDate date;
    CatalogueOrder order = CatalogueOrder::Unit;
    // By name; life stages and needs as lifeStages() and needs() have them, then the municipality's own words. Those without
    // one come last.
    std::vector<Section> sections;
    BenefitNames benefitNames; // of every benefit, valid or not
};

// Requires ReadCatalogue.
[[nodiscard]] Result<PrintedCatalogue> printedCatalogue(security::Session &session, CatalogueOrder order);

} // namespace ventanilla::catalogue
