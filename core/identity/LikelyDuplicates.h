#pragma once

#include "core/base/Progress.h"
#include "core/identity/Person.h"
#include "core/security/Session.h"

#include <vector>

namespace ventanilla::identity {

// Why two persons may be one, the surest first.
enum class PairReason {
    SameNameAndBirthDate,
    SameProvisionalNumber,
    SwappedSurnames,      // and the same birth date
    LikeNameAndBirthDate, // misspelt, or some names left out
    NameAndNearBirthDate, // a slip of the hand between the dates
    NameAndPhone,         // like names; the birth dates do not speak against it
    NameAndHome,          // the same, and one household or address
    NameAndNearRut,       // both have a RUT, a slip of the hand apart: one must be corrected before they are merged
    NameAlone             // the whole name, and one of the birth dates is not known
};

// A stable word: "same_name_and_birth_date", …
[[nodiscard]] QString codeOf(PairReason reason);

struct LikelyPair
{
    Person standing; // the one who would stand for both: the older registration
    Person other;
    PairReason reason = PairReason::NameAlone;
    double score = 0; // 1 for what is surely one person

    bool operator==(const LikelyPair &) const = default;
};

namespace duplicates {

// The pairs in the whole store who may be one person, surest first, at most `most`. Left out: who was merged, pairs of
// whom somebody said that they are two (person_merge::tellApart), and two with different RUTs, unless the RUTs are a slip
// apart. Persons are compared within groups that share a datum, not each with each: 30,000 persons take about a second,
// so call it from a worker thread. Requires EditPerson. Errors: Cancelled.
[[nodiscard]] Result<std::vector<LikelyPair>> list(security::Session &session, int most, Progress &progress);

} // namespace duplicates

} // namespace ventanilla::identity
