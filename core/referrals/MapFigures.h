#pragma once

#include <optional>
#include <vector>

// What is counted of the referrals that went one way, and when a unit is called a bottleneck. Pure.
namespace ventanilla::referrals {

// Of the legs of an arrow, of those that came to a unit, or of all. Every leg is exactly one of the first five.
struct MapFigures
{
    int answered = 0;
    int open = 0;
    int returned = 0;
    int forwarded = 0;
    int closed = 0;       // given up without an answer
    int answeredLate = 0; // of those answered: after the deadline
    int overdue = 0;      // of those open: the deadline has passed
    // Working days from the day of sending to that of the answer, of those answered; nothing when none was. By nearest
    // rank: the smallest number of days within which at least half, or nine tenths, of them were answered. So both are
    // numbers that occurred, and "answered on the fifth working day" reads as terms do.
    std::optional<int> medianDays;
    std::optional<int> ninetiethDays;

    [[nodiscard]] int sent() const { return answered + open + returned + forwarded + closed; }
    [[nodiscard]] int late() const { return answeredLate + overdue; }
    // Those that were, or are, for the unit to answer.
    [[nodiscard]] int owed() const { return answered + open; }
    bool operator==(const MapFigures &) const = default;
};

// How many were answered on which working day; exact, and cheap to take from each other.
class DayTally
{
public:
    void add(int days);
    void add(const DayTally &other);
    // `other` has been added before.
    void remove(const DayTally &other);
    [[nodiscard]] int count() const { return m_count; }
    // By nearest rank; `percent` from 1 to 100. Nothing of nothing.
    [[nodiscard]] std::optional<int> percentile(int percent) const;

private:
    std::vector<int> m_ofDays;
    int m_count = 0;
};

// Why a unit holds the others up: its own number beside that of all other units together.
struct Comparison
{
    double own = 0;
    double others = 0;

    bool operator==(const Comparison &) const = default;
};

struct Bottleneck
{
    std::optional<Comparison> slow; // median working days to the answer
    std::optional<Comparison> late; // share, 0 to 1, answered late or overdue of what it had to answer

    [[nodiscard]] bool any() const { return slow || late; }
    bool operator==(const Bottleneck &) const = default;
};

// Below these numbers of referrals, of the unit as of all others, one of them would make the difference.
inline constexpr int fewestToCompare = 5;
// Well above the others: at least one and a half times their number, and by two days, or a tenth of the referrals, more.
inline constexpr double bottleneckFactor = 1.5;
inline constexpr int bottleneckDays = 2;
inline constexpr double bottleneckShare = 0.1;

[[nodiscard]] Bottleneck bottleneckOf(const MapFigures &unit, const MapFigures &others);

} // namespace ventanilla::referrals
