#include "core/referrals/WorkingDays.h"

#include <algorithm>
#include <array>

namespace ventanilla::referrals {

namespace {

// More working days than any term an office agrees on; keeps a damaged protocol from counting for hours.
constexpr int longestTerm = 10'000;

struct DayOfYear
{
    int month = 1;
    int day = 1;
};

constexpr std::array fixedHolidays{DayOfYear{1, 1}, DayOfYear{5, 1}, DayOfYear{5, 21}, DayOfYear{7, 16},
    DayOfYear{8, 15}, DayOfYear{9, 18}, DayOfYear{9, 19}, DayOfYear{11, 1}, DayOfYear{12, 8}, DayOfYear{12, 25}};

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
bool isBridge(const QDate &date)
{
    const int day = date.dayOfWeek();
    if (date.month() == 9 && date.day() == 17)
        return day == Qt::Monday || (day == Qt::Friday && date.year() >= 2017);
    if (date.month() == 9 && date.day() == 20)
        return day == Qt::Friday;
    return date.month() == 1 && date.day() == 2 && day == Qt::Monday && date.year() >= 2017;
}

// Ley 20.768: birth of Bernardo O'Higgins, in Chillán and Chillán Viejo. Ley 20.663: Morro de Arica, in that region.
bool isHolidayOfCommune(const QDate &date, const QString &commune)
{
    if (date.month() == 8 && date.day() == 20)
        return commune == QLatin1String("16101") || commune == QLatin1String("16103");
    return date.month() == 6 && date.day() == 7 && commune.size() == 5 && commune.startsWith(QLatin1String("15"));
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

bool isHoliday(const QDate &date, const QString &commune)
{
    const bool fixed = std::any_of(fixedHolidays.begin(), fixedHolidays.end(),
        [&](const DayOfYear &holiday) { return holiday.month == date.month() && holiday.day == date.day(); });
    if (fixed || isBridge(date) || isHolidayOfCommune(date, commune))
        return true;
    const int year = date.year();
    const QDate easter = easterSunday(year);
    return date == easter.addDays(-2) || date == easter.addDays(-1) || date == indigenousPeoples(year)
        || date == movedToMonday(QDate(year, 6, 29)) || date == movedToMonday(QDate(year, 10, 12))
        || date == evangelicalChurches(year);
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
