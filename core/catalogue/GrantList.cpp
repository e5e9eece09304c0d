#include "core/catalogue/GrantList.h"

#include "core/identity/Person.h"

namespace ventanilla::catalogue {

namespace grant_rows {

namespace {

#define VENTANILLA_GRANT_COLUMNS                                                                                       \
    "SELECT g.id, g.benefit_id, g.person_id, g.household_id, g.operator_id, s.status, s.status_date, s.amount,"        \
    " s.quantity, s.folio, s.reason, g.source, g.external_id, b.code, b.name, b.unit_id, p.id, p.given_names,"         \
    " p.surname1, p.surname2, p.social_name, p.rut, g.benefit_version_id"
#define VENTANILLA_GRANT_JOINS                                                                                         \
    " CROSS JOIN benefit_grant g ON g.id = s.grant_id CROSS JOIN benefit b ON b.id = s.benefit_id"                     \
    " CROSS JOIN person p ON p.id = (SELECT coalesce(merged_into, id) FROM person WHERE id = g.person_id)"

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
    auto row = connection.statement(
        VENTANILLA_GRANT_COLUMNS " FROM grant_state s" VENTANILLA_GRANT_JOINS " WHERE s.grant_id = ?");
    row.bind(id);
    if (!row.step())
        return std::nullopt;
    return rowOf(row);
}

GrantPage page(store::Connection &connection, const GrantFilter &filter)
{
    auto rows = hasEnded(filter.status)
        ? connection.statement(VENTANILLA_GRANT_COLUMNS
            " FROM grant_state s INDEXED BY grant_state_status" VENTANILLA_GRANT_JOINS
            " WHERE s.status = ?1 AND (?2 IS NULL OR b.unit_id = ?2) AND (?3 IS NULL OR s.benefit_id = ?3)"
            " ORDER BY s.status_date DESC, s.grant_id DESC LIMIT ?4 OFFSET ?5")
        : connection.statement(VENTANILLA_GRANT_COLUMNS
            " FROM grant_state s INDEXED BY grant_state_status" VENTANILLA_GRANT_JOINS
            " WHERE s.status = ?1 AND (?2 IS NULL OR b.unit_id = ?2) AND (?3 IS NULL OR s.benefit_id = ?3)"
            " ORDER BY s.status_date, s.grant_id LIMIT ?4 OFFSET ?5");
    rows.bind(filter.status, filter.unit, filter.benefit, filter.limit + 1, filter.offset);
    GrantPage page;
    page.rows = rowsOf(rows);
    page.more = int(page.rows.size()) > filter.limit;
    if (page.more)
        page.rows.pop_back();
    return page;
}

std::vector<GrantRow> committed(store::Connection &connection, BenefitId benefit, bool promisedOnly, int limit)
{
    auto rows = connection.statement(
        VENTANILLA_GRANT_COLUMNS " FROM grant_state s" VENTANILLA_GRANT_JOINS
                                 " WHERE s.benefit_id = ?1 AND (s.status = 3 OR (s.status = 5 AND NOT ?2))"
                                 " ORDER BY s.committed_on DESC, s.grant_id DESC LIMIT ?3");
    rows.bind(benefit, promisedOnly, limit);
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
        auto rows = unit
            ? connection.statement("SELECT s.status, count(*) FROM grant_state s JOIN benefit b ON b.id = s.benefit_id"
                                   " WHERE b.unit_id = ?1 GROUP BY s.status")
            : connection.statement("SELECT status, count(*) FROM grant_state WHERE ?1 IS NULL GROUP BY status");
        rows.bind(unit);
        std::map<GrantStatus, qint64> counts;
        while (rows.step())
            counts[rows.value<GrantStatus>(0)] = rows.value<qint64>(1);
        return counts;
    });
}

} // namespace ventanilla::catalogue
