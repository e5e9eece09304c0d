#include "core/demo/CommuneFigures.h"

#include "core/base/ShippedTable.h"
#include "core/demo/Apportionment.h"

#include <QMap>

#include <algorithm>

namespace ventanilla::demo {

namespace {

const QString totalAbroad = QStringLiteral("Total nacidos fuera del país");

Result<ShippedTable> dataFile(const char *name)
{
    return ShippedTable::read(QStringLiteral(":/data/") + QString::fromLatin1(name));
}

// The row of the commune in a file that has one a commune; nothing when there is none.
std::optional<int> rowOf(const ShippedTable &table, const QString &commune)
{
    for (int row = 0; row < table.rowCount(); ++row) {
        if (table.text(row, "commune_code") == commune)
            return row;
    }
    return std::nullopt;
}

// "0 a 4" … "85 o más"; nothing for totals.
std::optional<int> ageGroup(const QString &words)
{
    bool isNumber = false;
    const int first = words.section(QLatin1Char(' '), 0, 0).toInt(&isNumber);
    return isNumber && first % 5 == 0 && first <= 85 ? std::optional(first / 5) : std::nullopt;
}

Result<Cells> cellsOf(const char *file, const QString &commune)
{
    return dataFile(file).map([&](const ShippedTable &table) {
        Cells cells{};
        for (int row = 0; row < table.rowCount(); ++row) {
            const auto group = ageGroup(table.text(row, "age_group"));
            if (!group || table.text(row, "commune_code") != commune)
                continue;
            cells[size_t(*group)] = {table.number(row, "men").value_or(0), table.number(row, "women").value_or(0)};
        }
        return cells;
    });
}

// Published persons by country in the whole region: what suppressed figures are shared out by.
QMap<QString, qint64> regionalWeights(const ShippedTable &table)
{
    QMap<QString, qint64> weights;
    for (int row = 0; row < table.rowCount(); ++row)
        weights[table.text(row, "birth_country")] += table.number(row, "persons").value_or(0);
    return weights;
}

std::vector<std::pair<QString, int>> abroadOf(const ShippedTable &table, const QString &commune, int inhabitants)
{
    const auto weights = regionalWeights(table);
    std::vector<std::pair<QString, int>> published;
    std::vector<QString> suppressed;
    std::optional<int> total;
    qint64 left = 0;
    for (int row = 0; row < table.rowCount(); ++row) {
        if (table.text(row, "commune_code") != commune)
            continue;
        const QString country = table.text(row, "birth_country");
        const auto persons = table.number(row, "persons");
        if (country == totalAbroad)
            total = persons;
        else if (persons)
            published.emplace_back(country, *persons);
        else
            suppressed.push_back(country);
        left -= country != totalAbroad ? persons.value_or(0) : 0;
    }
    left += total.value_or(inhabitants / 100);
    std::vector<qint64> suppressedWeights;
    for (const QString &country : suppressed)
        suppressedWeights.push_back(std::max<qint64>(weights[country], 1));
    const auto shares = apportioned(left, suppressedWeights);
    for (size_t index = 0; index < suppressed.size(); ++index)
        published.emplace_back(suppressed[index], shares[index]);
    std::stable_sort(
        published.begin(), published.end(), [](auto &one, auto &other) { return one.second > other.second; });
    return published;
}

Result<void> addRegister(CommuneFigures &figures)
{
    const auto households = dataFile("nuble/rsh_abril2025.csv");
    const auto care = dataFile("nuble/cuidados_rsh_junio2024.csv");
    const auto poverty = dataFile("nuble/pobreza_casen2022.csv");
    const auto staff = dataFile("nuble/funcionarios_municipales_2023.csv");
    for (const auto *file : {&households, &care, &poverty, &staff}) {
        if (!*file)
            return failure(file->error());
    }
    const auto row = rowOf(*households, figures.code);
    if (!row)
        return failure(ErrorKind::InvalidInput, QStringLiteral("commune"), QStringLiteral("no_figures"));
    figures.name = households->text(*row, "commune");
    figures.persons = households->number(*row, "persons_in_rsh").value_or(0);
    figures.households = households->number(*row, "households_in_rsh").value_or(0);
    if (const auto found = rowOf(*care, figures.code))
        figures.dependants = care->number(*found, "dependants").value_or(0);
    if (const auto found = rowOf(*poverty, figures.code))
        figures.povertyPerMille = qRound(poverty->text(*found, "income_poverty_percent").toDouble() * 10);
    constexpr int inhabitantsForOneOfStaff = 150; // about the region's mean where it is published
    const auto found = rowOf(*staff, figures.code);
    figures.staff = found ? staff->number(*found, "staff").value_or(0) : 0;
    if (figures.staff == 0)
        figures.staff = figures.inhabitants() / inhabitantsForOneOfStaff;
    return {};
}

Result<void> addPlaces(CommuneFigures &figures)
{
    const auto table = dataFile("localities.csv");
    if (!table)
        return failure(table.error());
    const auto row = rowOf(*table, figures.code);
    if (!row)
        return failure(ErrorKind::Internal, QStringLiteral("localities.csv"), figures.code);
    figures.town = table->text(*row, "town");
    figures.latitude = qRound(table->text(*row, "latitude").toDouble() * 10'000);
    figures.longitude = qRound(table->text(*row, "longitude").toDouble() * 10'000);
    figures.ruralPercent = table->number(*row, "rural_percent").value_or(0);
    figures.sectors = table->text(*row, "sectors").split(QLatin1Char('|'));
    return {};
}

} // namespace

int CommuneFigures::inhabitants() const
{
    int sum = 0;
    for (const auto &[men, women] : population)
        sum += men + women;
    return sum;
}

Result<QStringList> communesWithFigures()
{
    return dataFile("nuble/rsh_abril2025.csv").map([](const ShippedTable &table) {
        QStringList codes;
        for (int row = 0; row < table.rowCount(); ++row)
            codes.append(table.text(row, "commune_code"));
        codes.sort();
        return codes;
    });
}

Result<CommuneFigures> figuresOf(const QString &communeCode)
{
    CommuneFigures figures;
    figures.code = communeCode;
    const auto population = cellsOf("nuble/poblacion_edad_sexo_censo2024.csv", communeCode);
    const auto disability = cellsOf("nuble/discapacidad_5mas_censo2024.csv", communeCode);
    const auto abroad = dataFile("nuble/nacidos_en_el_extranjero_censo2024.csv");
    for (const auto *cells : {&population, &disability}) {
        if (!*cells)
            return failure(cells->error());
    }
    if (!abroad)
        return failure(abroad.error());
    figures.population = *population;
    figures.disability = *disability;
    if (const auto added = addRegister(figures).and_then([&] { return addPlaces(figures); }); !added)
        return failure(added.error());
    figures.bornAbroad = abroadOf(*abroad, communeCode, figures.inhabitants());
    return figures;
}

} // namespace ventanilla::demo
