#pragma once

#include "core/catalogue/rules/EligibilityProfile.h"
#include "core/catalogue/rules/Rule.h"

namespace ventanilla::catalogue {

// Whether a rule holds. Unknown: it depends on a datum that is missing; no value of it is assumed.
enum class Fit { No, Unknown, Yes };

// A datum a condition needed and did not find, so that the operator can ask for it.
enum class Datum {
    BirthDate,
    Sex,
    Disability,
    Dependency,
    Nationality,
    Household, // none is recorded
    Segment,
    Sector,
    HouseholdHead, // no member is marked as such
    HeadSex,
    MemberBirthDate, // of at least one member
    MemberDisability,
    MemberDependency
};

// A condition with the value it met: for phrases like "tramo 40 (hasta 60)".
struct Finding
{
    Condition condition;
    bool negated = false;
    std::optional<int> number; // age, segment or number of members
    QString text;              // nationality, people, sector or programme, as recorded
    QDate date;                // since when or when last received

    bool operator==(const Finding &) const = default;
};

struct MissingDatum
{
    Datum datum = Datum::BirthDate;
    Condition condition;
    bool negated = false;

    bool operator==(const MissingDatum &) const = default;
};

// What the operator asks the person to show. Of those that share an `alternative` above 0, one is enough.
struct Verification
{
    QString text;
    int alternative = 0;

    bool operator==(const Verification &) const = default;
};

struct Evaluation
{
    Fit fit = Fit::Yes;
    std::vector<Finding> reasons;       // conditions that hold, among those the outcome rests on
    std::vector<Finding> against;       // conditions that don't, when the rule does not fit
    std::vector<MissingDatum> missing;  // when it is unknown
    std::vector<Verification> toVerify; // empty when it does not fit

    bool operator==(const Evaluation &) const = default;
};

// Three-valued logic: an answer of Yes or No stays the same whatever the missing data turn out to be.
[[nodiscard]] Evaluation evaluate(const Rule &rule, const EligibilityProfile &profile);

// Whether it fits with nothing missing and nothing to verify, as evaluate() says, but without the reasons: for whole communes.
[[nodiscard]] bool holdsAsRecorded(const Rule &rule, const EligibilityProfile &profile);

} // namespace ventanilla::catalogue
