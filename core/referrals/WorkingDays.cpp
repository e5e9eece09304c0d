#include "core/referrals/WorkingDays.h"

#include <algorithm>
#include <array>

namespace ventanilla::referrals {

namespace {

// More working days than any term an office agrees on; keeps a damaged protocol from counting for hours.
constexpr int longestTerm = 10'000;

struct FixedHoliday
{
    int month = 1;
    int day = 1;
    Holiday holiday = Holiday::NewYear;
};

constexpr std::array fixedHolidays{FixedHoliday{1, 1, Holiday::NewYear}, FixedHoliday{5, 1, Holiday::Labour},
    FixedHoliday{5, 21, Holiday::NavalGlories}, FixedHoliday{7, 16, Holiday::VirginOfCarmen},
    FixedHoliday{8, 15, Holiday::Assumption}, FixedHoliday{9, 18, Holiday::Independence},
    FixedHoliday{9, 19, Holiday::GloriesOfTheArmy}, FixedHoliday{11, 1, Holiday::AllSaints},
    FixedHoliday{12, 8, Holiday::ImmaculateConception}, FixedHoliday{12, 25, Holiday::Christmas}};

// Ley 19.668: San Pedro y San Pablo and Encuentro de Dos Mundos move to the Monday of their week when they fall from
// Tuesday to Thursday, and to the next Monday when on a Friday.
QDate movedToMonday(const QDate &date)
{
    const int day = date.dayOfWeek();
    if (day >= Qt::Tuesday && day <= Qt::Thursday)
        return date.addDays(Qt::Monday - day);
    return day == Qt::Friday ? date.addDays(3) : date;
}

// Ley 20.299: 31 October moves to the Friday before when it is a Tuesday, to the Friday after when a Wednesday.
QDate evangelicalChurches(int year)
{
    const QDate date(year, 10, 31);
    if (date.dayOfWeek() == Qt::Tuesday)
        return date.addDays(-4);
    return date.dayOfWeek() == Qt::Wednesday ? date.addDays(2) : date;
}

// Ley 21.357: the day of the winter solstice in Chile, and 21 June in its first year. By astronomical tables the
// solstice falls on the 20th in a leap year and the year after it, else on the 21st, from 2022 to 2049.
QDate indigenousPeoples(int year)
{
    const bool onTheTwentieth = year > 2021 && year % 4 <= 1;
    return year < 2021 ? QDate() : QDate(year, 6, onTheTwentieth ? 20 : 21);
}

// Ley 20.215: Monday 17 when the national holidays are Tuesday and Wednesday, Friday 20 when Wednesday and Thursday.
// Ley 20.983: Friday 17 September when they are Saturday and Sunday, and Monday 2 January.
std::optional<Holiday> bridgeOn(const QDate &date)
{
    const int day = date.dayOfWeek();
    if (date.month() == 9 && date.day() == 17 && (day == Qt::Monday || (day == Qt::Friday && date.year() >= 2017)))
        return Holiday::NationalHolidaysBridge;
    if (date.month() == 9 && date.day() == 20 && day == Qt::Friday)
        return Holiday::NationalHolidaysBridge;
    if (date.month() == 1 && date.day() == 2 && day == Qt::Monday && date.year() >= 2017)
        return Holiday::NewYearBridge;
    return std::nullopt;
}

// Ley 20.768: birth of Bernardo O'Higgins, in Chillán and Chillán Viejo. Ley 20.663: Morro de Arica, in that region.
std::optional<Holiday> holidayOfCommuneOn(const QDate &date, const QString &commune)
{
    const bool chillan = commune == QLatin1String("16101") || commune == QLatin1String("16103");
    if (chillan && date.month() == 8 && date.day() == 20)
        return Holiday::BirthOfOHiggins;
    const bool arica = commune.size() == 5 && commune.startsWith(QLatin1String("15"));
    if (arica && date.month() == 6 && date.day() == 7)
        return Holiday::MorroOfArica;
    return std::nullopt;
}

std::optional<Holiday> movingHolidayOn(const QDate &date)
{
    const int year = date.year();
    const QDate easter = easterSunday(year);
    if (date == easter.addDays(-2))
        return Holiday::GoodFriday;
    if (date == easter.addDays(-1))
        return Holiday::HolySaturday;
    if (date == indigenousPeoples(year))
        return Holiday::IndigenousPeoples;
    if (date == movedToMonday(QDate(year, 6, 29)))
        return Holiday::PeterAndPaul;
    if (date == movedToMonday(QDate(year, 10, 12)))
        return Holiday::TwoWorlds;
    if (date == evangelicalChurches(year))
        return Holiday::EvangelicalChurches;
    return std::nullopt;
}

} // namespace

QDate easterSunday(int year)
{
    // The anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8).
    const int golden = year % 19;
    const int century = year / 100;
    const int yearOfCentury = year % 100;
    const int correction = (century + 8) / 25;
    const int epact = (19 * golden + century - century / 4 - (century - correction + 1) / 3 + 15) % 30;
    const int weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
    const int late = (golden + 11 * epact + 22 * weekday) / 451;
    const int dayOfMarch = epact + weekday - 7 * late + 22; // 32 is 1 April
    return QDate(year, 3, 1).addDays(dayOfMarch - 1);
}

std::optional<Holiday> holidayOn(const QDate &date, const QString &commune)
{
    const auto fixed = std::ranges::find_if(
        fixedHolidays, [&](const FixedHoliday &each) { return each.month == date.month() && each.day == date.day(); });
    if (fixed != fixedHolidays.end())
        return fixed->holiday;
    if (const auto bridge = bridgeOn(date))
        return bridge;
    if (const auto ofCommune = holidayOfCommuneOn(date, commune))
        return ofCommune;
    return movingHolidayOn(date);
}

bool isHoliday(const QDate &date, const QString &commune)
{
    return holidayOn(date, commune).has_value();
}

bool isWorkingDay(const QDate &date, const QString &commune, const std::set<QDate> &closed)
{
    return date.dayOfWeek() <= Qt::Friday && !isHoliday(date, commune) && !closed.contains(date);
}

QDate addWorkingDays(const QDate &from, int days, const QString &commune, const std::set<QDate> &closed)
{
    if (!from.isValid())
        return {};
    QDate date = from;
    for (int left = std::min(days, longestTerm); left > 0;) {
        date = date.addDays(1);
        if (isWorkingDay(date, commune, closed))
            --left;
    }
    while (!isWorkingDay(date, commune, closed))
        date = date.addDays(1);
    return date;
}

} // namespace ventanilla::referrals
