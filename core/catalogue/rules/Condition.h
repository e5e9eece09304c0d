#pragma once

#include "core/identity/Person.h"

#include <QString>

#include <optional>
#include <vector>

namespace ventanilla::catalogue {

// What a requirement rule can ask. The words for each are in Phrases.cpp; the facts they are held against in
// EligibilityProfile.h.
enum class ConditionKind {
    // About the person
    Age,                 // range in completed years
    Sex,                 // sex
    Disability,          // declared disability
    Dependency,          // depends on another's care
    IndigenousPeople,    // text: which one; empty for any
    Chilean,             // nationality is Chile
    Nationality,         // text: a country
    HasRut,              // has a RUT, not only a provisional number
    HeadsHousehold,      // relation JEFE
    LivesWithDependant,  // another member of the household is a dependant
    LivesWithDisability, // another member has a disability
    // About the household
    Segment,             // range of RSH segments
    InRegister,          // the household is in the Registro Social de Hogares
    Sector,              // text: a locality
    MemberCount,         // range
    MemberOfAge,         // range: at least one member of that age
    AllMembersOfAge,     // range: every member
    HouseholdDisability, // at least one member
    HouseholdDependency, // at least one member
    SingleParent,        // the head has no partner there and lives with children under 18
    OnePerson,           // nobody else lives there
    HeadSex,             // sex of the head
    // What they have received: text is a benefit's code
    Receives,              // a programme that lasts, or a grant approved or delivered in the last year
    HouseholdReceives,     // the same, any member
    HasReceived,           // delivered in the last `months`; 0: ever
    HouseholdHasReceived,  // the same, any member
    Participates,          // text: a programme the person is in
    HouseholdParticipates, // the same, any member
    // What no datum tells
    VerifyWithPerson // text: what the operator asks; never excludes
};

// Both ends included; an end that is missing is open.
struct NumberRange
{
    std::optional<int> low;
    std::optional<int> high;

    [[nodiscard]] bool contains(int number) const { return (!low || number >= *low) && (!high || number <= *high); }
    bool operator==(const NumberRange &) const = default;
};

struct Condition
{
    ConditionKind kind = ConditionKind::VerifyWithPerson;
    NumberRange range = {};
    std::optional<identity::Sex> sex = {};
    QString text = {};
    int months = 0;

    bool operator==(const Condition &) const = default;
};

// A rule as a tree. Normal form, which the parser gives and the printer expects: All and Any have two or more
// children, none of their own kind; Not has one, which is no Not; conditions have none. Only the root may be an
// All without children: the rule that asks nothing.
struct RuleNode
{
    enum class Kind { Condition, All, Any, Not };

    Kind kind = Kind::All;
    Condition condition = {};
    std::vector<RuleNode> children = {};

    bool operator==(const RuleNode &) const = default;
};

} // namespace ventanilla::catalogue
