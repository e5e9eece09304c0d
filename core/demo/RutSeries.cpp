#include "core/demo/RutSeries.h"

#include <algorithm>
#include <array>

namespace ventanilla::demo {

namespace {

constexpr int lowestNumber = 1'500'000;
constexpr int highestNumber = 40'000'000;

struct Mark
{
    int year;
    int number;
};

// Numbers that were being given to the newborn of a year, in round figures; straight lines between them.
constexpr std::array marks{Mark{1900, 1'600'000}, Mark{1930, 2'600'000}, Mark{1940, 4'000'000}, Mark{1950, 5'900'000},
    Mark{1960, 8'600'000}, Mark{1970, 11'400'000}, Mark{1980, 14'000'000}, Mark{1990, 17'500'000},
    Mark{2000, 20'400'000}, Mark{2010, 23'300'000}, Mark{2020, 26'700'000}, Mark{2030, 30'000'000},
    Mark{2100, 38'000'000}};

int numberOfYear(int year)
{
    const auto after =
        std::find_if(marks.begin() + 1, marks.end() - 1, [&](const Mark &mark) { return mark.year > year; });
    const auto before = after - 1;
    return before->number + (after->number - before->number) / (after->year - before->year) * (year - before->year);
}

} // namespace

RutSeries::RutSeries() : m_taken(size_t(highestNumber) + 1, false) { }

identity::Rut RutSeries::take(Random &random, int year)
{
    year = std::clamp(year, marks.front().year, marks.back().year - 1);
    // Neighbouring years overlap: many were registered late.
    int number = random.between(numberOfYear(year), numberOfYear(year + 1)) + random.between(-90'000, 90'000);
    number = std::clamp(number, lowestNumber, highestNumber);
    while (m_taken[size_t(number)])
        number = number == highestNumber ? lowestNumber : number + 1;
    m_taken[size_t(number)] = true;
    return *identity::Rut::fromNumber(number);
}

} // namespace ventanilla::demo
