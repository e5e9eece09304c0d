#pragma once

#include "core/base/Result.h"

#include <QStringList>

#include <array>
#include <utility>
#include <vector>

namespace ventanilla::demo {

// Age groups of the census: 0 to 4, 5 to 9, … 80 to 84, 85 or more.
inline constexpr int ageGroupCount = 18;
inline constexpr int oldestAge = 101;
[[nodiscard]] constexpr int ageGroupOf(int age)
{
    return age >= 85 ? ageGroupCount - 1 : age / 5;
}

// Men first, as in the census files.
enum class Gender : quint8 { Man = 0, Woman = 1 };
using Cells = std::array<std::array<int, 2>, ageGroupCount>;

// What public statistics say of a commune (resources/data/nuble; sources in its README).
struct CommuneFigures
{
    QString code;
    QString name;
    Cells population{}; // Census 2024
    Cells disability{}; // Census 2024, from 5 years on
    // Country of birth and persons, Census 2024, the most persons first. Suppressed figures are estimated: a known
    // total less what is published, or 1 % of the population where the total is suppressed too, shared out like the
    // region's published figures.
    std::vector<std::pair<QString, int>> bornAbroad;
    int persons = 0;         // in the Registro Social de Hogares, April 2025
    int households = 0;      // idem
    int dependants = 0;      // idem, June 2024
    int staff = 0;           // municipal, SINIM 2023; estimated from the population where it is not published
    int povertyPerMille = 0; // by income, CASEN 2022
    QString town;
    int latitude = 0; // of the town, in units of 1/10,000 degree
    int longitude = 0;
    int ruralPercent = 0;
    QStringList sectors; // rural ones

    [[nodiscard]] int inhabitants() const;
};

// The communes there are figures for, by code.
[[nodiscard]] Result<QStringList> communesWithFigures();
// Errors: InvalidInput "commune" for a commune without figures; Internal for a damaged resource.
[[nodiscard]] Result<CommuneFigures> figuresOf(const QString &communeCode);

} // namespace ventanilla::demo
