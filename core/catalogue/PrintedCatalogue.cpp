#include "core/catalogue/PrintedCatalogue.h"

#include "core/base/TextFolding.h"
#include "core/security/Units.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace ventanilla::catalogue {

namespace {

// Where a section stands: those without a title last, those of a known list in its order, then by name.
using Place = std::tuple<bool, int, QString, QString>;

Place placeOf(const QString &title, const QStringList &known)
{
    const auto index = known.indexOf(title);
    return {title.isEmpty(), int(index < 0 ? known.size() : index), text::fold(title), title};
}

QString titleOf(const PrintedBenefit &printed, CatalogueOrder order)
{
    switch (order) {
    case CatalogueOrder::Unit:
        return printed.giver;
    case CatalogueOrder::LifeStage:
        return printed.benefit.lifeStage;
    case CatalogueOrder::Need:
        return printed.benefit.need;
    }
    return {};
}

QStringList knownTitles(CatalogueOrder order)
{
    switch (order) {
    case CatalogueOrder::Unit:
        break;
    case CatalogueOrder::LifeStage:
        return lifeStages();
    case CatalogueOrder::Need:
        return needs();
    }
    return {};
}

PrintedBenefit printedOf(const Benefit &benefit, const std::vector<security::Unit> &units)
{
    PrintedBenefit printed{benefit, benefit.provider, {}, {}};
    const auto unit = std::ranges::find_if(units, [&](const security::Unit &each) { return each.id == benefit.unit; });
    if (unit == units.end())
        return printed;
    // People go to the unit, which gives it or guides them to who does.
    if (printed.giver.isEmpty())
        printed.giver = unit->name;
    printed.address = unit->address;
    printed.phone = unit->phone;
    return printed;
}

} // namespace

Result<PrintedCatalogue> printedCatalogue(security::Session &session, CatalogueOrder order)
{
    return session.read(security::Permission::ReadCatalogue, [&](store::Connection &connection) {
        PrintedCatalogue catalogue;
        catalogue.municipality =
            connection.statement("SELECT commune_name FROM store_info").single<QString>().value_or(QString());
        catalogue.date = session.today();
        catalogue.order = order;
        const auto units = security::units::all(connection);
        const QStringList known = knownTitles(order);
        std::map<Place, PrintedCatalogue::Section> sections;
        for (const Benefit &benefit : benefits::all(connection)) {
            catalogue.benefitNames.add(benefit.code, benefit.name);
            if (!benefit.isValidOn(catalogue.date))
                continue;
            PrintedBenefit printed = printedOf(benefit, units);
            const QString title = titleOf(printed, order);
            auto &section = sections[placeOf(title, known)];
            section.title = title;
            section.benefits.push_back(std::move(printed));
        }
        for (auto &[place, section] : sections)
            catalogue.sections.push_back(std::move(section));
        return catalogue;
    });
}

} // namespace ventanilla::catalogue
