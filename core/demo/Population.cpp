#include "core/demo/Population.h"

#include "core/demo/GrantMaker.h"
#include "core/demo/Memberships.h"

#include <algorithm>

namespace ventanilla::demo {

namespace {

constexpr size_t homesInTransaction = 1500;

QDate monthEnd(const QDate &date, int monthsBefore)
{
    const QDate month = date.addMonths(-monthsBefore);
    return QDate(month.year(), month.month(), 1).addDays(-1);
}

// The share of the 40 % segment grows with income poverty, and with children and disability at home.
int segmentOf(const Home &home, const std::vector<identity::Person> &persons, int povertyPerMille, Random &random)
{
    const bool burdened = std::any_of(persons.begin(), persons.end(),
                              [](const identity::Person &person) { return person.disability.value_or(false); })
        || std::any_of(home.members.begin(), home.members.begin() + home.size,
            [](const Member &member) { return member.age < 18; });
    const int poorest = std::clamp(400 + povertyPerMille * 6 / 10 + (burdened ? 70 : -30), 0, 800);
    if (random.perMille(poorest))
        return 40;
    constexpr std::array segments{50, 50, 50, 60, 60, 60, 70, 70, 70, 80, 80, 80, 90, 90, 90, 90, 100, 100};
    return random.pick(segments);
}

quint8 traitsOf(const identity::Person &person, const Member &member, bool minors)
{
    using R = Resident;
    const bool leads = member.relation == Relation::Head || member.relation == Relation::Spouse
        || member.relation == Relation::Partner;
    return quint8((person.disability.value_or(false) ? R::Disabled : 0)
        | (person.dependant.value_or(false) ? R::Dependant : 0) | (member.origin != 0 ? R::FromAbroad : 0)
        | (person.indigenousPeople.isEmpty() ? 0 : R::Indigenous) | (minors ? R::MinorsAtHome : 0)
        | (leads ? R::Leads : 0));
}

} // namespace

Population::Population(const CommuneFigures &figures, const HouseholdPlan &plan, const Names &names,
    const std::vector<SectorId> &sectors, GrantMaker &grants, const QDate &until, quint64 seed)
    : m_figures(figures), m_plan(plan), m_sectors(sectors), m_grants(grants), m_until(until), m_seed(seed),
      m_places(figures), m_maker(figures, plan, names, until, seed)
{ }

Result<Residents> Population::write(store::Database &database, Progress &progress, qint64 total)
{
    m_residents.people.reserve(size_t(m_plan.persons()));
    m_residents.heads.reserve(m_plan.homes.size());
    for (size_t next = 0; next < m_plan.homes.size();) {
        if (progress.isCancelled())
            return failure(ErrorKind::Cancelled);
        const size_t end = std::min(next + homesInTransaction, m_plan.homes.size());
        const auto written = database.write([&](store::Transaction &transaction) {
            for (; next < end; ++next)
                writeHome(transaction, next);
        });
        if (!written)
            return failure(written.error());
        progress.report(qint64(m_residents.people.size()), total);
    }
    return std::move(m_residents);
}

void Population::writeHome(store::Transaction &transaction, size_t index)
{
    const Home &home = m_plan.homes[index];
    Random random(m_seed, Stream::Household, index);
    std::vector<identity::Person> persons = m_maker.membersOf(home, random);
    identity::Household household = householdOf(index, persons, random);
    household.id = identity::households::insert(transaction, household);
    const QDate joined = QDate(2016, 1, 4).addDays(random.below(int(QDate(2016, 1, 4).daysTo(m_until))));
    const bool minors = std::any_of(
        home.members.begin(), home.members.begin() + home.size, [](const Member &member) { return member.age < 18; });
    m_residents.heads.push_back(quint32(m_residents.people.size()));
    for (size_t member = 0; member < persons.size(); ++member) {
        identity::Person &person = persons[member];
        person.id = identity::persons::insert(transaction, person);
        (void)identity::households::addMember(transaction,
            {{}, household.id, person.id, codeOf(home.members[member].relation), std::max(joined, person.birthDate),
                {}});
        m_residents.people.push_back({quint32(index), home.members[member].age, home.members[member].gender,
            quint8(*household.segment), traitsOf(person, home.members[member], minors)});
    }
    const auto memberships = membershipsOf(home, persons, *household.segment, m_until, random);
    for (const auto &membership : memberships)
        (void)identity::programmes::insert(transaction, membership);
    if (index == 0) {
        m_residents.firstPerson = persons.front().id;
        m_residents.firstHousehold = household.id;
    }
    m_grants.write(transaction, {home, persons, household, memberships});
}

identity::Household Population::householdOf(size_t index, const std::vector<identity::Person> &persons, Random &random)
{
    identity::Household household;
    household.folio = QString::number(10'400'000 + 7 * qint64(index));
    const int sector = m_places.place(household, random);
    household.sector = m_sectors[size_t(sector)];
    household.sectorName = m_places.sectorNames()[sector];
    household.phone = persons.front().phone;
    household.segment = segmentOf(m_plan.homes[index], persons, m_figures.povertyPerMille, random);
    household.segmentDate = segmentDate(random);
    return household;
}

// Most come from the last monthly extract; some households have not been updated for years.
QDate Population::segmentDate(Random &random) const
{
    const int drawn = random.below(100);
    const int months = drawn < 86 ? 0 : drawn < 96 ? random.between(1, 18) : random.between(19, 72);
    return monthEnd(m_until, months);
}

} // namespace ventanilla::demo
