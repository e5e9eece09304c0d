#include "core/demo/FamilyNames.h"

namespace ventanilla::demo {

namespace {

constexpr int mapuchePerMille = 48; // about what the Census counts in the region

} // namespace

FamilyNames::FamilyNames(const Names &names, const HouseholdPlan &plan, const Home &home, Random &random)
    : m_names(names), m_origins(plan.origins), m_random(random)
{
    m_mapuche = home.head().origin == 0 && random.perMille(mapuchePerMille);
    m_headIsMan = home.head().gender == Gender::Man;
    m_head = own(home.head());
    if (const Member *companion = home.companion()) {
        m_hasCompanion = true;
        m_companion = own(*companion);
    }
    m_absent = drawn(home.head());
    m_grandfather = names.surname(random, m_origins[0]);
}

QString FamilyNames::drawn(const Member &member)
{
    static const QString mapuche = QStringLiteral("Mapuche");
    const bool fromMapuche = m_mapuche && member.origin == 0 && m_random.perMille(600);
    return m_names.surname(m_random, fromMapuche ? mapuche : m_origins[member.origin]);
}

Surnames FamilyNames::own(const Member &member)
{
    Surnames surnames{drawn(member), {}};
    if (Names::usesSecondSurname(m_origins[member.origin]))
        surnames.second = drawn(member);
    return surnames;
}

Surnames FamilyNames::ofChild() const
{
    if (m_hasCompanion)
        return m_headIsMan ? Surnames{m_head.first, m_companion.first} : Surnames{m_companion.first, m_head.first};
    return m_headIsMan ? Surnames{m_head.first, m_absent} : Surnames{m_absent, m_head.first};
}

Surnames FamilyNames::ofParent(const Member &parent, const Surnames &child)
{
    Surnames surnames = own(parent);
    if (parent.gender == Gender::Man)
        surnames.first = child.first;
    else if (!child.second.isEmpty())
        surnames.first = child.second;
    return surnames;
}

Surnames FamilyNames::of(const Member &member)
{
    switch (member.relation) {
    case Relation::Head:
        return m_head;
    case Relation::Spouse:
    case Relation::Partner:
        return m_companion;
    case Relation::Child:
        return ofChild();
    case Relation::Sibling:
        return m_head;
    case Relation::Grandchild:
        return {m_absent, m_headIsMan ? m_head.first : m_hasCompanion ? m_companion.first : m_grandfather};
    case Relation::Parent:
        return ofParent(member, m_head);
    case Relation::ParentInLaw:
        return ofParent(member, m_companion);
    case Relation::Relative:
        return {m_random.perMille(500) || m_head.second.isEmpty() ? m_head.first : m_head.second, drawn(member)};
    case Relation::Other:
        break;
    }
    return own(member);
}

} // namespace ventanilla::demo
