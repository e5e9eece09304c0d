#include "core/catalogue/PopulationProfiles.h"

#include "core/catalogue/Eligibility.h"

#include <map>
#include <set>

namespace ventanilla::catalogue {

namespace {

constexpr int householdsAtOnce = 1000;
constexpr int personsAtOnce = 1000;

struct Member
{
    PersonId person;
    bool livesHere = false; // no other household is the person's current one
    bool deceased = false;
    EligibilityProfile own; // what the profile says of the person alone
    MemberFacts facts;
};

template <class Facts>
struct Received
{
    PersonId person;
    Facts facts;
};

struct Home
{
    EligibilityProfile common; // what the profiles of all members share
    std::vector<Member> members;
    std::vector<Received<ProgrammeFacts>> programmes;
    std::vector<Received<GrantFacts>> grants;
};

using Homes = std::map<HouseholdId, Home>;

// The open memberships of the households ?1 to ?2: who stands for the member, and all records of theirs.
constexpr std::string_view recordsOfHouseholds =
    "WITH subject (household, standing) AS (SELECT DISTINCT m.household_id, coalesce(p.merged_into, p.id) "
    "FROM household_member m JOIN person p ON p.id = m.person_id "
    "WHERE m.household_id BETWEEN ?1 AND ?2 AND m.to_date IS NULL), "
    "record (household, standing, id) AS (SELECT household, standing, standing FROM subject "
    "UNION ALL SELECT household, standing, p.id FROM subject JOIN person p ON p.merged_into = standing) ";

// Households of one turn, with everything that profiles say of them.
class HomeReader
{
public:
    HomeReader(store::Connection &connection, const QDate &today) : m_connection(connection), m_today(today) { }

    // Those after the last; none at the end.
    Homes next()
    {
        Homes homes;
        readHouseholds(homes);
        if (homes.empty())
            return homes;
        m_first = homes.begin()->first;
        m_last = homes.rbegin()->first;
        readMembers(homes);
        readProgrammes(homes);
        readGrants(homes);
        return homes;
    }

private:
    void readHouseholds(Homes &homes)
    {
        static const std::string text = std::string("SELECT household.id, ").append(isInRegister)
            + ", household.segment, sector.name FROM household LEFT JOIN sector ON sector.id = household.sector_id "
              "WHERE household.id > ? ORDER BY household.id LIMIT ?";
        auto rows = m_connection.statement(store::Sql::generated(text));
        rows.bind(m_last, householdsAtOnce);
        while (rows.step()) {
            EligibilityProfile &common = homes[rows.value<HouseholdId>(0)].common;
            common.date = m_today;
            common.hasHousehold = true;
            common.inRegister = rows.value<bool>(1);
            common.segment = rows.value<std::optional<int>>(2);
            common.sector = rows.value<QString>(3);
        }
    }

    void readMembers(Homes &homes)
    {
        auto rows = m_connection.statement(
            "SELECT m.household_id, m.relation, p.id, p.birth_date, p.sex, p.disability, p.dependant, p.nationality, "
            "p.indigenous_people, p.rut IS NOT NULL, p.deceased_on, "
            "(SELECT n.household_id FROM household_member n WHERE n.person_id IN "
            "(SELECT p.id UNION ALL SELECT id FROM person WHERE merged_into = p.id) AND n.to_date IS NULL "
            "ORDER BY n.from_date DESC, n.id DESC LIMIT 1) "
            "FROM household_member m JOIN person r ON r.id = m.person_id "
            "JOIN person p ON p.id = coalesce(r.merged_into, r.id) "
            "WHERE m.household_id BETWEEN ? AND ? AND m.to_date IS NULL "
            "ORDER BY m.household_id, m.relation <> 'JEFE', p.birth_date IS NULL, p.birth_date, p.id, r.id");
        rows.bind(m_first, m_last);
        std::set<PersonId> seen; // two of somebody's records may be members of one household
        HouseholdId current;
        while (rows.step()) {
            const auto household = rows.value<HouseholdId>(0);
            if (household != current)
                seen.clear();
            current = household;
            if (seen.insert(rows.value<PersonId>(2)).second)
                homes[household].members.push_back(memberOf(rows, household));
        }
    }

    [[nodiscard]] Member memberOf(const store::Statement &row, HouseholdId household) const
    {
        Member member;
        identity::Person person;
        person.birthDate = row.value<QDate>(3);
        const auto deceasedOn = row.value<QDate>(10);
        member.person = row.value<PersonId>(2);
        member.deceased = deceasedOn.isValid() && deceasedOn <= m_today;
        member.livesHere = row.value<HouseholdId>(11) == household;
        EligibilityProfile &own = member.own;
        own.age = person.ageOn(m_today);
        own.sex = row.value<std::optional<identity::Sex>>(4);
        own.disability = row.value<std::optional<bool>>(5);
        own.dependant = row.value<std::optional<bool>>(6);
        own.nationality = row.value<QString>(7);
        own.indigenousPeople = row.value<QString>(8);
        own.hasRut = row.value<bool>(9);
        member.facts = {false, row.value<QString>(1), own.age, own.sex, own.disability, own.dependant};
        return member;
    }

    void readProgrammes(Homes &homes)
    {
        static const std::string text = std::string(recordsOfHouseholds)
            + "SELECT record.household, record.standing, programme, from_date, to_date FROM record "
              "JOIN programme_membership ON programme_membership.person_id = record.id";
        auto rows = m_connection.statement(store::Sql::generated(text));
        rows.bind(m_first, m_last);
        while (rows.step()) {
            homes[rows.value<HouseholdId>(0)].programmes.push_back(
                {rows.value<PersonId>(1), {false, rows.value<QString>(2), rows.value<QDate>(3), rows.value<QDate>(4)}});
        }
    }

    void readGrants(Homes &homes)
    {
        static const std::string text = std::string(recordsOfHouseholds)
            + "SELECT record.household, record.standing, benefit.code, current_grant.status, "
              "current_grant.status_date FROM record JOIN current_grant ON current_grant.person_id = record.id "
              "JOIN benefit ON benefit.id = current_grant.benefit_id";
        auto rows = m_connection.statement(store::Sql::generated(text));
        rows.bind(m_first, m_last);
        while (rows.step()) {
            homes[rows.value<HouseholdId>(0)].grants.push_back({rows.value<PersonId>(1),
                {false, rows.value<QString>(2), rows.value<GrantStatus>(3), rows.value<QDate>(4)}});
        }
    }

    store::Connection &m_connection;
    QDate m_today;
    HouseholdId m_first;
    HouseholdId m_last;
};

EligibilityProfile profileOf(const Home &home, const Member &subject)
{
    EligibilityProfile profile = home.common;
    profile.age = subject.own.age;
    profile.sex = subject.own.sex;
    profile.disability = subject.own.disability;
    profile.dependant = subject.own.dependant;
    profile.nationality = subject.own.nationality;
    profile.indigenousPeople = subject.own.indigenousPeople;
    profile.hasRut = subject.own.hasRut;
    for (const Member &member : home.members) {
        if (member.deceased)
            continue;
        profile.members.push_back(member.facts);
        profile.members.back().self = member.person == subject.person;
    }
    for (const auto &[person, facts] : home.programmes) {
        profile.programmes.push_back(facts);
        profile.programmes.back().self = person == subject.person;
    }
    for (const auto &[person, facts] : home.grants) {
        profile.grants.push_back(facts);
        profile.grants.back().self = person == subject.person;
    }
    return profile;
}

bool takeAll(HouseholdId household, const Home &home, const std::function<bool(PersonProfile &)> &take)
{
    for (const Member &member : home.members) {
        if (member.deceased || !member.livesHere)
            continue;
        PersonProfile each{member.person, household, profileOf(home, member)};
        if (!take(each))
            return false;
    }
    return true;
}

std::vector<PersonId> personsWithoutHousehold(store::Connection &connection, const QDate &today, PersonId after)
{
    auto rows = connection.statement(
        "SELECT p.id FROM person p WHERE p.id > ?1 AND p.merged_into IS NULL "
        "AND (p.deceased_on IS NULL OR p.deceased_on > ?2) AND NOT EXISTS (SELECT 1 FROM household_member m "
        "WHERE m.to_date IS NULL AND m.person_id IN (SELECT p.id UNION ALL SELECT id FROM person "
        "WHERE merged_into = p.id)) ORDER BY p.id LIMIT ?3");
    rows.bind(after, today, personsAtOnce);
    std::vector<PersonId> persons;
    while (rows.step())
        persons.push_back(rows.value<PersonId>(0));
    return persons;
}

} // namespace

void forEachProfile(store::Connection &connection, const QDate &today, const std::function<bool(PersonProfile &)> &take)
{
    HomeReader reader(connection, today);
    for (Homes homes = reader.next(); !homes.empty(); homes = reader.next()) {
        for (const auto &[household, home] : homes) {
            if (!takeAll(household, home, take))
                return;
        }
    }
    auto alone = personsWithoutHousehold(connection, today, {});
    for (; !alone.empty(); alone = personsWithoutHousehold(connection, today, alone.back())) {
        for (const PersonId person : alone) {
            PersonProfile each{person, {}, catalogue::profileOf(connection, person, today).value()};
            if (!take(each))
                return;
        }
    }
}

qint64 countPopulation(store::Connection &connection)
{
    return connection.statement("SELECT count(*) FROM person WHERE merged_into IS NULL").single<qint64>().value_or(0);
}

} // namespace ventanilla::catalogue
