#pragma once

#include "core/catalogue/BenefitNames.h"
#include "core/catalogue/Catalogue.h"

#include <QScrollArea>

#include <optional>

class QLabel;

namespace ventanilla::ui {
class DetailSection;
class Heading;
class StatusBadge;
} // namespace ventanilla::ui

namespace ventanilla::catalogue_ui {

class VersionList;

// Everything the catalogue says of one benefit, to be read to a person at the counter.
class BenefitDetail final : public QScrollArea
{
    Q_OBJECT
public:
    explicit BenefitDetail(QWidget *parent = nullptr);

    // What requirements say of other benefits.
    void setNames(const catalogue::BenefitNames &names) { m_names = names; }
    void showBenefit(const catalogue::Benefit &benefit, const QString &provider, const QDate &today);
    // The versions of the benefit that is shown; none hides them.
    void setHistory(std::vector<catalogue::BenefitHistoryEntry> history);
    [[nodiscard]] VersionList *versions() const { return m_versions; }

protected:
    void changeEvent(QEvent *event) override;

private:
    ui::DetailSection *addSection();
    void show(const catalogue::Benefit &benefit);
    void showRequirements();
    void showBadges();
    [[nodiscard]] QString means() const;
    [[nodiscard]] QString validity() const;
    void retranslateUi();

    std::optional<catalogue::Benefit> m_benefit;
    catalogue::BenefitNames m_names;
    QString m_provider;
    QDate m_today;
    ui::Heading *m_name;
    ui::StatusBadge *m_valid;
    ui::StatusBadge *m_kind;
    ui::StatusBadge *m_scope;
    ui::DetailSection *m_description;
    ui::DetailSection *m_givenBy;
    ui::DetailSection *m_requirements;
    ui::DetailSection *m_toVerify;
    ui::DetailSection *m_documents;
    ui::DetailSection *m_time;
    ui::DetailSection *m_legalBasis;
    ui::DetailSection *m_means;
    ui::DetailSection *m_validity;
    ui::DetailSection *m_serves;
    ui::DetailSection *m_source;
    VersionList *m_versions;
};

} // namespace ventanilla::catalogue_ui
