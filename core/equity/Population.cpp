#include "core/equity/Population.h"

#include "core/base/TextFolding.h"
#include "core/catalogue/PopulationProfiles.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace ventanilla::equity {

namespace {

// The records of the household ?1 and of the person ?2: of who lives there now, of whoever a grant for it went to, and of
// those merged into any of them.
constexpr std::string_view scopedRecords =
    "WITH subject (id) AS (SELECT ?2 WHERE ?2 IS NOT NULL"
    " UNION SELECT coalesce(p.merged_into, p.id) FROM household_member m JOIN person p ON p.id = m.person_id"
    " WHERE m.household_id = ?1 AND m.to_date IS NULL"
    " UNION SELECT coalesce(p.merged_into, p.id) FROM benefit_grant g JOIN person p ON p.id = g.person_id"
    " WHERE g.household_id = ?1),"
    " record (id) AS (SELECT id FROM subject UNION SELECT p.id FROM subject JOIN person p ON p.merged_into = "
    "subject.id) ";

class Reader
{
public:
    Reader(store::Connection &connection, const QDate &today, const Scope &scope, Progress &progress)
        : m_connection(connection), m_scope(scope), m_progress(progress)
    {
        m_population.today = today;
    }

    Result<Population> run()
    {
        countRows();
        readBenefits();
        readPersons();
        readHomes();
        readMembers();
        readGrants();
        readEnrolments();
        readCases();
        if (m_progress.isCancelled())
            return failure(ErrorKind::Cancelled);
        return std::move(m_population);
    }

private:
    // `from`: the select, `restriction`: what leaves the scope's rows, `end`: the order.
    store::Statement rows(const char *from, const char *restriction, const char *end = "")
    {
        std::string text = m_scope.isEverybody() ? std::string() : std::string(scopedRecords);
        text += from;
        if (!m_scope.isEverybody())
            text += restriction;
        text += end;
        auto statement = m_connection.statement(store::Sql::generated(text));
        if (!m_scope.isEverybody())
            statement.bind(m_scope.household, m_scope.person);
        return statement;
    }

    bool step(store::Statement &statement)
    {
        constexpr qint64 between = 2048;
        if (++m_done % between == 0) {
            m_progress.report(m_done, m_total);
            if (m_progress.isCancelled())
                return false;
        }
        return statement.step();
    }

    void countRows()
    {
        if (m_scope.isEverybody())
            m_total =
                m_connection
                    .statement("SELECT (SELECT count(*) FROM person) + (SELECT count(*) FROM household)"
                               " + (SELECT count(*) FROM household_member) + (SELECT count(*) FROM benefit_grant)")
                    .single<qint64>()
                    .value_or(0);
    }

    void readBenefits()
    {
        m_population.benefits = catalogue::benefits::all(m_connection);
        std::ranges::sort(m_population.benefits, {}, &catalogue::Benefit::id);
        for (int index = 0; index < int(m_population.benefits.size()); ++index) {
            m_benefits.emplace(m_population.benefits[size_t(index)].id, index);
            m_codes.emplace(text::fold(m_population.benefits[size_t(index)].code), index);
        }
        auto units = m_connection.statement("SELECT code, id FROM unit ORDER BY id DESC");
        while (units.step())
            m_units[text::fold(units.value<QString>(0))] = units.value<UnitId>(1);
    }

    void readPersons()
    {
        auto row = rows("SELECT person.id, merged_into, birth_date, sex, disability, dependant, nationality,"
                        " indigenous_people, rut IS NOT NULL, deceased_on FROM person",
            " WHERE person.id IN (SELECT id FROM record)", " ORDER BY person.id");
        std::vector<std::pair<PersonId, PersonId>> merged;
        while (step(row)) {
            const auto id = row.value<PersonId>(0);
            if (const auto into = row.value<std::optional<PersonId>>(1)) {
                merged.emplace_back(id, *into);
                continue;
            }
            const auto deceasedOn = row.value<QDate>(9);
            m_persons.emplace(id, int(m_population.persons.size()));
            m_population.persons.push_back(
                {id, row.value<QDate>(2), row.value<std::optional<identity::Sex>>(3), row.value<std::optional<bool>>(4),
                    row.value<std::optional<bool>>(5), row.value<QString>(6), row.value<QString>(7), row.value<bool>(8),
                    deceasedOn.isValid() && deceasedOn <= m_population.today, std::nullopt});
        }
        for (const auto &[record, into] : merged) {
            if (const auto standing = m_persons.find(into); standing != m_persons.end())
                m_persons.emplace(record, standing->second);
        }
    }

    void readHomes()
    {
        static const std::string text = std::string("SELECT household.id, ").append(catalogue::isInRegister)
            + ", segment, sector_id, sector.name FROM household LEFT JOIN sector ON sector.id = household.sector_id";
        auto row = rows(text.c_str(),
            " WHERE household.id IN (SELECT household_id FROM household_member"
            " WHERE to_date IS NULL AND person_id IN (SELECT id FROM record))",
            " ORDER BY household.id");
        while (step(row)) {
            m_homes.emplace(row.value<HouseholdId>(0), int(m_population.homes.size()));
            m_population.homes.push_back({row.value<HouseholdId>(0), row.value<bool>(1),
                row.value<std::optional<int>>(2), row.value<std::optional<SectorId>>(3), row.value<QString>(4), {}});
        }
    }

    void readMembers()
    {
        auto row = rows("SELECT person_id, household_id, relation FROM household_member WHERE to_date IS NULL",
            " AND person_id IN (SELECT id FROM record)", " ORDER BY from_date DESC, household_member.id DESC");
        while (step(row)) {
            const auto person = personAt(row, 0);
            const auto home = m_homes.find(row.value<HouseholdId>(1));
            if (!person || home == m_homes.end())
                continue;
            Resident &resident = m_population.persons[size_t(*person)];
            if (!resident.home)
                resident.home = home->second;
            if (!resident.deceased)
                addMember(m_population.homes[size_t(home->second)], *person, row.value<QString>(2));
        }
        for (Home &home : m_population.homes)
            std::ranges::sort(home.members, {}, &HomeMember::person);
    }

    // Two records of one person may live there; the head is one by either.
    static void addMember(Home &home, int person, const QString &relation)
    {
        const auto known = std::ranges::find(home.members, person, &HomeMember::person);
        if (known == home.members.end())
            home.members.push_back({person, relation});
        else if (relation == QLatin1String("JEFE"))
            known->relation = relation;
    }

    void readGrants()
    {
        auto row =
            rows("SELECT g.id, s.benefit_id, g.person_id, g.household_id, s.status, s.status_date, s.committed_on"
                 " FROM benefit_grant g JOIN grant_state s ON s.grant_id = g.id",
                " WHERE g.person_id IN (SELECT id FROM record)");
        while (step(row)) {
            const auto person = personAt(row, 2);
            const auto benefit = m_benefits.find(row.value<BenefitId>(1));
            if (!person || benefit == m_benefits.end())
                continue;
            m_population.grants.push_back(
                {row.value<GrantId>(0), benefit->second, *person, row.value<std::optional<HouseholdId>>(3),
                    row.value<catalogue::GrantStatus>(4), row.value<QDate>(5), row.value<QDate>(6)});
        }
        std::ranges::sort(
            m_population.grants, {}, [](const GivenGrant &grant) { return std::pair(grant.committedOn, grant.id); });
    }

    void readEnrolments()
    {
        auto row = rows("SELECT person_id, programme, from_date, to_date FROM programme_membership",
            " WHERE person_id IN (SELECT id FROM record)");
        while (step(row)) {
            const auto person = personAt(row, 0);
            if (!person)
                continue;
            Enrolment enrolment{*person, row.value<QString>(1), {}, row.value<QDate>(2), row.value<QDate>(3), {}, {}};
            enrolment.folded = text::fold(enrolment.programme);
            if (const auto benefit = m_codes.find(enrolment.folded); benefit != m_codes.end()) {
                enrolment.benefit = benefit->second;
                enrolment.unit = m_population.benefits[size_t(benefit->second)].unit;
            }
            if (const auto unit = m_units.find(enrolment.folded); !enrolment.unit && unit != m_units.end())
                enrolment.unit = unit->second;
            m_population.enrolments.push_back(std::move(enrolment));
        }
        std::ranges::sort(m_population.enrolments, {}, [](const Enrolment &enrolment) {
            return std::tuple(enrolment.person, enrolment.folded, enrolment.from, enrolment.to, enrolment.programme);
        });
    }

    void readCases()
    {
        auto row =
            rows("SELECT id, person_id, unit_id, responsible_id, opened_on FROM social_case WHERE closed_on IS NULL",
                " AND person_id IN (SELECT id FROM record)");
        while (step(row)) {
            if (const auto person = personAt(row, 1))
                m_population.cases.push_back({row.value<CaseId>(0), *person, row.value<UnitId>(2),
                    row.value<std::optional<OperatorId>>(3), row.value<QDate>(4)});
        }
        std::ranges::sort(m_population.cases, {}, [](const OpenCase &open) { return std::pair(open.person, open.id); });
    }

    std::optional<int> personAt(const store::Statement &row, int column) const
    {
        const auto person = m_persons.find(row.value<PersonId>(column));
        return person == m_persons.end() ? std::nullopt : std::optional(person->second);
    }

    store::Connection &m_connection;
    const Scope m_scope;
    Progress &m_progress;
    Population m_population;
    std::unordered_map<PersonId, int> m_persons; // every record
    std::unordered_map<HouseholdId, int> m_homes;
    std::unordered_map<BenefitId, int> m_benefits;
    std::unordered_map<QString, int> m_codes; // folded; of benefits with one code the first
    std::unordered_map<QString, UnitId> m_units;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace

std::optional<HouseholdId> Population::homeOf(const GivenGrant &grant) const
{
    const auto home = persons[size_t(grant.person)].home;
    if (grant.household || !home)
        return grant.household;
    return homes[size_t(*home)].id;
}

Result<Population> readPopulation(
    store::Connection &connection, const QDate &today, const Scope &scope, Progress &progress)
{
    return Reader(connection, today, scope, progress).run();
}

} // namespace ventanilla::equity
