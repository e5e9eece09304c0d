#pragma once

#include "core/demo/CommuneFigures.h"

#include <vector>

namespace ventanilla::demo {

enum class Relation : quint8 {
    Head,
    Spouse,
    Partner,
    Child,
    Grandchild,
    Parent,
    ParentInLaw,
    Sibling,
    Relative,
    Other
};

// As in identity::relations().
[[nodiscard]] const QString &codeOf(Relation relation);

struct Member
{
    quint8 age = 0;
    Gender gender = Gender::Man;
    Relation relation = Relation::Head;
    quint8 origin = 0; // an index into HouseholdPlan::origins
};

// A household before anybody in it has a name. Small: a plan holds all of them at once.
struct Home
{
    static constexpr int mostMembers = 9;
    std::array<Member, mostMembers> members{}; // the head first
    quint8 size = 0;

    void add(const Member &member) { members[size++] = member; }
    [[nodiscard]] bool hasRoom() const { return size < mostMembers; }
    [[nodiscard]] const Member &head() const { return members[0]; }
    // The head's spouse or partner.
    [[nodiscard]] const Member *companion() const
    {
        return size > 1 && (members[1].relation == Relation::Spouse || members[1].relation == Relation::Partner)
            ? &members[1]
            : nullptr;
    }
};

struct HouseholdPlan
{
    Cells cells{};       // persons by age group and gender
    QStringList origins; // countries of birth; Chile first
    std::vector<Home> homes;
    [[nodiscard]] int persons() const;
};

// Who lives with whom: exactly `persons` persons, by age group and gender in the proportions of the census (largest
// remainder), and as many households in proportion as the Registro Social de Hogares has. In each household somebody of
// age is the head, parents are 15 to 45 years older than their children (fathers up to 60). Fewer households than in
// proportion only when so few persons leave no other way.
[[nodiscard]] HouseholdPlan planHouseholds(const CommuneFigures &figures, int persons, quint64 seed);

} // namespace ventanilla::demo
