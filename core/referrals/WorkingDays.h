#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <set>

// The days that count for a protocol's deadline: Monday to Friday without Chile's public holidays (feriados legales),
// without those of the commune itself, and without the days on which the municipality is closed. Pure functions.
// `commune` is the official territorial code (CUT); an empty one has no holidays of its own.
namespace ventanilla::referrals {

// In words: ui/words/HolidayWords.h.
enum class Holiday {
    NewYear,
    NewYearBridge,
    GoodFriday,
    HolySaturday,
    Labour,
    NavalGlories,
    MorroOfArica,
    IndigenousPeoples,
    PeterAndPaul,
    VirginOfCarmen,
    Assumption,
    BirthOfOHiggins,
    Independence,
    GloriesOfTheArmy,
    NationalHolidaysBridge,
    TwoWorlds,
    EvangelicalChurches,
    AllSaints,
    ImmaculateConception,
    Christmas
};

// Every weekday and Saturday that the law calls feriado; election days, which are Sundays, and feriados decreed for a
// single occasion are not known here.
[[nodiscard]] std::optional<Holiday> holidayOn(const QDate &date, const QString &commune);
[[nodiscard]] bool isHoliday(const QDate &date, const QString &commune);

// `closed`: the municipality's closing days (ClosingDays.h).
[[nodiscard]] bool isWorkingDay(const QDate &date, const QString &commune, const std::set<QDate> &closed = {});

// The `days`-th working day after `from`, which itself does not count. With 0: `from` when it is a working day, else the
// next one. `days` below 0 counts as 0, above 10,000 as 10,000; an invalid date stays invalid.
[[nodiscard]] QDate addWorkingDays(
    const QDate &from, int days, const QString &commune, const std::set<QDate> &closed = {});

// Easter Sunday of the Gregorian calendar.
[[nodiscard]] QDate easterSunday(int year);

} // namespace ventanilla::referrals
