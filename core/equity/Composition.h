#pragma once

#include "core/catalogue/rules/EligibilityProfile.h"

#include <QString>

#include <optional>
#include <vector>

namespace ventanilla::equity {

// Who lives together, as coarse as a social worker would say it: the finer, the fewer households would be like another.
enum class Form {
    OlderPersonAlone, // 60 or older (Ley 19.828)
    PersonAlone,
    OlderPersons,          // all of them 60 or older
    Adults,                // two or more, nobody under 18
    OneAdultYoungChildren, // one adult, the youngest child under 6
    OneAdultChildren,      // the youngest child is 6 to 17
    AdultsYoungChildren,
    AdultsChildren
};

struct Composition
{
    Form form = Form::Adults;
    bool care = false; // somebody is recorded as dependant, or with a disability

    // A stable word: "one_adult_young_children", "adults+care".
    [[nodiscard]] QString code() const;
    auto operator<=>(const Composition &) const = default;
};

// Nothing when the age of any of them is unknown, when nobody is an adult, or nobody lives there: such a household is like
// no other.
[[nodiscard]] std::optional<Composition> compositionOf(const std::vector<catalogue::MemberFacts> &members);

} // namespace ventanilla::equity
