#include "core/catalogue/GrantList.h"

#include "core/base/Clock.h"
#include "core/catalogue/BenefitVersions.h"
#include "core/identity/Person.h"

namespace ventanilla::catalogue {

namespace grant_rows {

namespace {

// `from` leads to grant_state as s; ?1 is the day.
std::string selection(const char *from)
{
    return "WITH " + benefit_versions::tableOn("?1")
        + "SELECT g.id, g.benefit_id, g.person_id, g.household_id, g.operator_id, s.status, s.status_date, s.amount,"
          " s.quantity, s.folio, s.reason, g.source, g.external_id, b.code, b.name, b.unit_id, p.id, p.given_names,"
          " p.surname1, p.surname2, p.social_name, p.rut, g.benefit_version_id FROM grant_state s "
        + from
        + " CROSS JOIN benefit_grant g ON g.id = s.grant_id CROSS JOIN benefit_on b ON b.id = s.benefit_id"
          " CROSS JOIN person p ON p.id = (SELECT coalesce(merged_into, id) FROM person WHERE id = g.person_id)";
}

QDate todayOf(store::Connection &connection)
{
    return local_time::date(connection.now());
}

GrantRow rowOf(const store::Statement &row)
{
    GrantRow result;
    result.grant = {row.value<GrantId>(0), row.value<BenefitId>(1), row.value<PersonId>(2),
        row.value<std::optional<HouseholdId>>(3), row.value<std::optional<OperatorId>>(4), row.value<GrantStatus>(5),
        row.value<QDate>(6), row.value<std::optional<qint64>>(7), row.value<std::optional<double>>(8),
        row.value<QString>(9), row.value<QString>(10), row.value<QString>(11), row.value<QString>(12),
        row.value<std::optional<BenefitVersionId>>(22)};
    result.benefitCode = row.value<QString>(13);
    result.benefitName = row.value<QString>(14);
    result.unit = row.value<std::optional<UnitId>>(15);
    identity::Person person;
    result.standing = row.value<PersonId>(16);
    person.givenNames = row.value<QString>(17);
    person.surname1 = row.value<QString>(18);
    person.surname2 = row.value<QString>(19);
    person.socialName = row.value<QString>(20);
    result.personName = person.fullName();
    result.rutNumber = row.value<std::optional<qint64>>(21);
    return result;
}

std::vector<GrantRow> rowsOf(store::Statement &statement)
{
    std::vector<GrantRow> rows;
    while (statement.step())
        rows.push_back(rowOf(statement));
    return rows;
}

bool hasEnded(GrantStatus status)
{
    return status == GrantStatus::Rejected || status == GrantStatus::Delivered || status == GrantStatus::Cancelled;
}

} // namespace

std::optional<GrantRow> find(store::Connection &connection, GrantId id)
{
    static const std::string text = selection("") + " WHERE s.grant_id = ?2";
    auto row = connection.statement(store::Sql::generated(text));
    row.bind(todayOf(connection), id);
    if (!row.step())
        return std::nullopt;
    return rowOf(row);
}

GrantPage page(store::Connection &connection, const GrantFilter &filter)
{
    static const std::string chosen = selection("INDEXED BY grant_state_status")
        + " WHERE s.status = ?2 AND (?3 IS NULL OR s.benefit_id IN (SELECT id FROM benefit_on WHERE unit_id = ?3))"
          " AND (?4 IS NULL OR s.benefit_id = ?4)";
    static const std::string newest = chosen + " ORDER BY s.status_date DESC, s.grant_id DESC LIMIT ?5 OFFSET ?6";
    static const std::string oldest = chosen + " ORDER BY s.status_date, s.grant_id LIMIT ?5 OFFSET ?6";
    auto rows = connection.statement(store::Sql::generated(hasEnded(filter.status) ? newest : oldest));
    rows.bind(todayOf(connection), filter.status, filter.unit, filter.benefit, filter.limit + 1, filter.offset);
    GrantPage page;
    page.rows = rowsOf(rows);
    page.more = int(page.rows.size()) > filter.limit;
    if (page.more)
        page.rows.pop_back();
    return page;
}

std::vector<GrantRow> committed(store::Connection &connection, BenefitId benefit, bool promisedOnly, int limit)
{
    static const std::string text = selection("")
        + " WHERE s.benefit_id = ?2 AND (s.status = 3 OR (s.status = 5 AND NOT ?3))"
          " ORDER BY s.committed_on DESC, s.grant_id DESC LIMIT ?4";
    auto rows = connection.statement(store::Sql::generated(text));
    rows.bind(todayOf(connection), benefit, promisedOnly, limit);
    return rowsOf(rows);
}

} // namespace grant_rows

Result<GrantPage> listGrants(security::Session &session, const GrantFilter &filter)
{
    if (filter.limit < 1 || filter.limit > largestGrantPage)
        return failure(ErrorKind::InvalidInput, QStringLiteral("limit"), QString::number(largestGrantPage));
    if (filter.offset < 0)
        return failure(ErrorKind::InvalidInput, QStringLiteral("offset"));
    return session.read(security::Permission::ReadPersonalFile,
        [&](store::Connection &connection) { return grant_rows::page(connection, filter); });
}

Result<std::map<GrantStatus, qint64>> countGrants(security::Session &session, const std::optional<UnitId> &unit)
{
    return session.read(security::Permission::ReadPersonalFile, [&](store::Connection &connection) {
        static const std::string ofUnit = "WITH " + benefit_versions::tableOn("?2")
            + "SELECT status, count(*) FROM grant_state"
              " WHERE benefit_id IN (SELECT id FROM benefit_on WHERE unit_id = ?1) GROUP BY status";
        auto rows = unit ? connection.statement(store::Sql::generated(ofUnit))
                         : connection.statement("SELECT status, count(*) FROM grant_state GROUP BY status");
        if (unit)
            rows.bind(*unit, grant_rows::todayOf(connection));
        std::map<GrantStatus, qint64> counts;
        while (rows.step())
            counts[rows.value<GrantStatus>(0)] = rows.value<qint64>(1);
        return counts;
    });
}

} // namespace ventanilla::catalogue
