#include "core/demo/PersonMaker.h"

#include "core/base/TextFolding.h"
#include "core/demo/Apportionment.h"

#include <algorithm>

namespace ventanilla::demo {

namespace {

constexpr int repeatedPerMille = 9; // of those who live alone

std::vector<int> flat(const Cells &cells)
{
    std::vector<int> list;
    for (const auto &[men, women] : cells)
        list.insert(list.end(), {men, women});
    return list;
}

Cells cellsOf(const std::vector<int> &list)
{
    Cells cells{};
    for (size_t group = 0; group < cells.size(); ++group)
        cells[group] = {list[2 * group], list[2 * group + 1]};
    return cells;
}

Cells difference(const Cells &all, const Cells &some)
{
    Cells rest{};
    for (size_t group = 0; group < all.size(); ++group)
        rest[group] = {all[group][0] - some[group][0], all[group][1] - some[group][1]};
    return rest;
}

Cells sharedOut(qint64 total, const Cells &limits, const Cells &weights)
{
    const auto flatWeights = flat(weights);
    return cellsOf(apportionedWithin(total, std::vector<qint64>(flatWeights.begin(), flatWeights.end()), flat(limits)));
}

qint64 proportion(qint64 count, qint64 of, qint64 in)
{
    return in == 0 ? 0 : (count * of + in / 2) / in;
}

Cells disabilityCells(const CommuneFigures &figures, const HouseholdPlan &plan)
{
    qint64 disabled = 0;
    for (const auto &[men, women] : figures.disability)
        disabled += men + women;
    return sharedOut(proportion(disabled, plan.persons(), figures.inhabitants()), plan.cells, figures.disability);
}

// The statistics tell how many depend on others, not at which age: first those with a disability, the older the more.
Cells dependantCells(const CommuneFigures &figures, const HouseholdPlan &plan, const Cells &disabled)
{
    Cells weights = disabled;
    for (int group = 0; group < ageGroupCount; ++group) {
        const int severity = group < 3 ? 5 : group < 12 ? 4 : group < 15 ? 6 : 10;
        for (int &weight : weights[size_t(group)])
            weight *= severity;
    }
    return sharedOut(proportion(figures.dependants, plan.persons(), figures.persons), disabled, weights);
}

Cells otherDependantCells(const CommuneFigures &figures, const HouseholdPlan &plan, const Cells &disabled)
{
    qint64 left = proportion(figures.dependants, plan.persons(), figures.persons);
    for (const int count : flat(dependantCells(figures, plan, disabled)))
        left -= count;
    constexpr int firstOldGroup = 13; // 65 to 69
    Cells old = difference(plan.cells, disabled);
    for (int group = 0; group < firstOldGroup; ++group)
        old[size_t(group)] = {0, 0};
    return sharedOut(left, old, old);
}

// "Muñoz" written "Munoz", "González" "Gonzales": what a hurried operator types.
QString misspelt(const QString &name, Random &random)
{
    QString changed = name;
    if (changed.endsWith(QLatin1Char('z')))
        changed.replace(changed.size() - 1, 1, QStringLiteral("s"));
    else if (random.perMille(500) && changed.size() > 4)
        changed.remove(changed.size() / 2, 1);
    else
        changed.replace(QStringLiteral("ñ"), QStringLiteral("n"));
    return changed;
}

} // namespace

PersonMaker::PersonMaker(
    const CommuneFigures &figures, const HouseholdPlan &plan, const Names &names, const QDate &until, quint64 seed)
    : m_plan(plan), m_names(names), m_until(until), m_traits(seed, Stream::Person),
      m_disability(disabilityCells(figures, plan), plan.cells),
      m_dependantDisabled(
          dependantCells(figures, plan, disabilityCells(figures, plan)), disabilityCells(figures, plan)),
      m_dependantOthers(otherDependantCells(figures, plan, disabilityCells(figures, plan)),
          difference(plan.cells, disabilityCells(figures, plan)))
{ }

std::vector<identity::Person> PersonMaker::membersOf(const Home &home, Random &random)
{
    FamilyNames family(m_names, m_plan, home, random);
    std::vector<identity::Person> persons;
    persons.reserve(home.size);
    for (int index = 0; index < home.size; ++index) {
        persons.push_back(personOf(home.members[size_t(index)], family, random));
        giveOwnName(persons, home.members[size_t(index)], random);
    }
    maybeRepeat(persons.front(), home, random);
    return persons;
}

// Brothers and sisters don't share their first name.
void PersonMaker::giveOwnName(std::vector<identity::Person> &persons, const Member &member, Random &random) const
{
    identity::Person &person = persons.back();
    const auto first = [](const identity::Person &each) { return each.givenNames.section(QLatin1Char(' '), 0, 0); };
    const auto isTaken = [&](const identity::Person &each) {
        return &each != &person && each.surname1 == person.surname1 && each.surname2 == person.surname2
            && first(each) == first(person);
    };
    constexpr int mostDraws = 20;
    for (int draw = 0; draw < mostDraws && std::any_of(persons.begin(), persons.end(), isTaken); ++draw)
        person.givenNames =
            m_names.givenNames(random, member.gender, person.birthDate.year(), m_plan.origins[member.origin]);
}

identity::Person PersonMaker::personOf(const Member &member, FamilyNames &family, Random &random)
{
    identity::Person person;
    const QDate earliest = m_until.addYears(-member.age - 1).addDays(1);
    const QDate latest = m_until.addYears(-member.age);
    person.birthDate = earliest.addDays(random.below(int(earliest.daysTo(latest)) + 1));
    person.sex = member.gender == Gender::Woman ? identity::Sex::Female : identity::Sex::Male;
    const QString &origin = m_plan.origins[member.origin];
    person.nationality = origin;
    person.givenNames = m_names.givenNames(random, member.gender, person.birthDate.year(), origin);
    const Surnames surnames = family.of(member);
    person.surname1 = surnames.first;
    person.surname2 = surnames.second;
    if (family.isMapuche() && member.origin == 0 && member.relation != Relation::Other && random.perMille(880))
        person.indigenousPeople = QStringLiteral("Mapuche");
    if (member.age >= 16 && random.perMille(1)) {
        const Gender chosen = member.gender == Gender::Woman ? Gender::Man : Gender::Woman;
        person.socialName = m_names.givenNames(random, chosen, person.birthDate.year(), origin);
    }
    addNumber(person, member, random);
    addHealth(person, member);
    addContact(person, member, random);
    return person;
}

void PersonMaker::addNumber(identity::Person &person, const Member &member, Random &random)
{
    if (member.origin == 0) {
        const bool awaitsRegistration = person.birthDate.daysTo(m_until) < 60 && random.perMille(600);
        if (!awaitsRegistration && !random.perMille(1))
            person.rut = m_ruts.take(random, person.birthDate.year());
        return;
    }
    const int lastYear = m_until.year() - 1;
    const int arrival = std::max(person.birthDate.year(), random.between(lastYear - 16, lastYear));
    if (arrival >= lastYear - 2 && random.perMille(450))
        person.provisionalNumber = member.age < 18
            ? QStringLiteral("IPE 100%1").arg(random.between(200'000, 999'999))
            : QStringLiteral("PAS %1").arg(random.between(10'000'000, 99'999'999));
    else
        person.rut = m_ruts.take(random, arrival);
}

void PersonMaker::addHealth(identity::Person &person, const Member &member)
{
    const bool disabled = m_disability.choose(m_traits, member.age, member.gender);
    CellQuota &quota = disabled ? m_dependantDisabled : m_dependantOthers;
    const bool dependant = quota.choose(m_traits, member.age, member.gender);
    // Nobody asks about the small ones until there is a reason to.
    if (disabled || member.age >= 5)
        person.disability = disabled;
    if (dependant || member.age >= 5)
        person.dependant = dependant;
}

void PersonMaker::addContact(identity::Person &person, const Member &member, Random &random) const
{
    if (member.age >= 16 && random.perMille(member.age < 70 ? 820 : 520))
        person.phone = QStringLiteral("569%1").arg(random.between(30'000'000, 99'999'999));
    if (member.age < 18 || !random.perMille(member.age < 45 ? 380 : member.age < 65 ? 160 : 30))
        return;
    const auto word = [](const QString &name) { return text::foldedWords(name).join(QString()); };
    person.email = QStringLiteral("%1.%2%3@correo.example")
                       .arg(word(person.givenNames.section(QLatin1Char(' '), 0, 0)), word(person.surname1))
                       .arg(random.between(1, 999));
}

void PersonMaker::maybeRepeat(identity::Person &person, const Home &home, Random &random)
{
    auto &last = m_last[size_t(ageGroupOf(home.head().age))][size_t(home.head().gender)];
    if (home.size > 1 || home.head().origin != 0 || !random.perMille(repeatedPerMille) || !last) {
        if (person.rut)
            last = person;
        return;
    }
    const auto disability = person.disability;
    const auto dependant = person.dependant;
    person = *last;
    last.reset();
    person.disability = disability;
    person.dependant = dependant;
    person.rut.reset();
    person.email.clear();
    person.socialName.clear();
    person.givenNames = person.givenNames.section(QLatin1Char(' '), 0, 0);
    person.surname1 = misspelt(person.surname1, random);
    if (random.perMille(400))
        person.surname2.clear();
}

} // namespace ventanilla::demo
