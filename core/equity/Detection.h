#pragma once

#include "core/equity/Alert.h"
#include "core/equity/Population.h"

// Which alerts a population gives. Pure: they look at nothing but what they are given, and know of no dismissal.
namespace ventanilla::equity {

// Months in which a benefit without a period of its own counts as had, and for which repeats are told of at least.
inline constexpr int usualMonths = 12;
// Households that make a group: with fewer, one decision would be a third of it.
inline constexpr int fewestAlike = 5;
// The share of a group that must have a benefit before lacking it is unlike: three fifths.
inline constexpr int mostHaveOf = 5;
inline constexpr int mostHave = 3;
// Different units and programmes at once that are told of when nobody says otherwise, and the fewest that can be asked for.
inline constexpr int usualInterveners = 3;
inline constexpr int fewestInterveners = 2;

// Like households, unlike benefits. Two households are alike for a benefit when
// - they have one RSH segment and one Composition (where a sector is, in town or country, is recorded nowhere), and
// - in each the benefit's rule holds for somebody who lives there: with nothing unknown and nothing that only the person
//   could show, and leaving aside what they have of the benefit itself, since having received it is often what its rule
//   excludes.
// A household has a benefit when it was approved or delivered in the last months of its period (catalogue::periodOf, else
// usualMonths) to somebody who lives there or for the household, or when one of them is in a programme of its code.
// Of at least fewestAlike households, three fifths or more of which have it, each other one makes an alert, unless it has
// asked and waits, or the rule does not hold for it today by everything known. A rejection does not hide it: it is told.
// Only benefits that are valid today, ask something of a person, and are given here: a national one that the store has no
// grants of cannot be had by three fifths.
[[nodiscard]] Result<std::vector<Alert>> unlikeBenefits(const Population &population, Progress &progress);

// Households, and persons without one, in which fewestInterveners or more different units or programmes are active today:
// programmes that last, and open cases, of anybody who lives there. What one unit does counts once: three subsidies that
// one desk pays are one hand. A programme counts for the unit that gives it (Enrolment::unit), else by itself.
[[nodiscard]] std::vector<Alert> overInterventions(const Population &population);

// The same benefit again before its period had ended since the one before (catalogue::periodOf; none without a period), to
// the same person, or within one household (Population::homeOf) unless the period is each person's own. By the day of
// approval; what was rejected, cancelled or taken back is not given. Told of while the later one is within its period, and
// for usualMonths at least. One alert for each benefit and household.
[[nodiscard]] std::vector<Alert> repeats(const Population &population);

// Sorts and takes doubles out.
[[nodiscard]] Grounds groundsOf(Grounds words);

} // namespace ventanilla::equity
