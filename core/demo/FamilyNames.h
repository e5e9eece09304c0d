#pragma once

#include "core/demo/HouseholdPlan.h"
#include "core/demo/Names.h"

namespace ventanilla::demo {

struct Surnames
{
    QString first;
    QString second; // empty where people bear one
};

// The surnames of a household's members: children bear their father's first and their mother's first, brothers and
// sisters the same two, a mother gave her first to the head as the second.
class FamilyNames
{
public:
    FamilyNames(const Names &names, const HouseholdPlan &plan, const Home &home, Random &random);

    [[nodiscard]] Surnames of(const Member &member);
    [[nodiscard]] bool isMapuche() const { return m_mapuche; }

private:
    [[nodiscard]] QString drawn(const Member &member);
    [[nodiscard]] Surnames own(const Member &member);
    [[nodiscard]] Surnames ofChild() const;
    [[nodiscard]] Surnames ofParent(const Member &parent, const Surnames &child);

    const Names &m_names;
    const QStringList &m_origins;
    Random &m_random;
    bool m_mapuche = false;
    bool m_headIsMan = false;
    bool m_hasCompanion = false;
    Surnames m_head;
    Surnames m_companion;
    // Of those who don't live with the others: the other parent, and a grandfather's.
    QString m_absent;
    QString m_grandfather;
};

} // namespace ventanilla::demo
