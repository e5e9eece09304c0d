#include "core/catalogue/Grant.h"

#include "core/base/Clock.h"
#include "core/catalogue/BenefitVersions.h"
#include "core/store/StoredText.h"

namespace ventanilla::catalogue::grants {

namespace {

constexpr int columnCount = 14;

const std::string &columns()
{
    static const std::string text =
        "current_grant.id, current_grant.benefit_id, current_grant.person_id, current_grant.household_id, "
        "current_grant.operator_id, current_grant.status, current_grant.status_date, current_grant.amount, "
        "current_grant.quantity, current_grant.folio, current_grant.reason, current_grant.source, "
        "current_grant.external_id, current_grant.benefit_version_id";
    return text;
}

Grant read(const store::Statement &row)
{
    return {row.value<GrantId>(0), row.value<BenefitId>(1), row.value<PersonId>(2),
        row.value<std::optional<HouseholdId>>(3), row.value<std::optional<OperatorId>>(4), row.value<GrantStatus>(5),
        row.value<QDate>(6), row.value<std::optional<qint64>>(7), row.value<std::optional<double>>(8),
        row.value<QString>(9), row.value<QString>(10), row.value<QString>(11), row.value<QString>(12),
        row.value<std::optional<BenefitVersionId>>(13)};
}

std::optional<Grant> only(store::Statement &statement)
{
    if (!statement.step())
        return std::nullopt;
    return read(statement);
}

void bindGrant(store::Statement &statement, const Grant &grant, GrantId id)
{
    statement.bind(id, grant.benefit, grant.person, grant.household, grant.operatorId, grant.status, grant.statusDate,
        grant.amount, grant.quantity, store::orNull(grant.folio), store::orNull(grant.reason),
        store::orNull(grant.source), store::orNull(grant.externalId), grant.version);
}

} // namespace

std::optional<Grant> find(store::Connection &connection, GrantId id)
{
    static const std::string text = "SELECT " + columns() + " FROM current_grant WHERE id = ?";
    auto statement = connection.statement(store::Sql::generated(text));
    return only(statement.bind(id));
}

std::optional<Grant> findByExternalId(store::Connection &connection, const QString &source, const QString &externalId)
{
    static const std::string text = "SELECT " + columns() + " FROM current_grant WHERE source = ? AND external_id = ?";
    auto statement = connection.statement(store::Sql::generated(text));
    return only(statement.bind(source, externalId));
}

std::vector<GrantOfBenefit> of(store::Connection &connection, PersonId person)
{
    static const std::string text = "WITH " + benefit_versions::tableOn("?2") + "SELECT " + columns()
        + ", benefit_on.code, benefit_on.name FROM current_grant "
          "JOIN benefit_on ON benefit_on.id = current_grant.benefit_id "
          "WHERE current_grant.person_id IN (SELECT ?1 UNION ALL SELECT id FROM person WHERE merged_into = ?1) "
          "ORDER BY current_grant.status_date DESC, current_grant.id DESC";
    auto statement = connection.statement(store::Sql::generated(text));
    statement.bind(person, local_time::date(connection.now()));
    std::vector<GrantOfBenefit> found;
    while (statement.step()) {
        found.push_back(
            {read(statement), statement.value<QString>(columnCount), statement.value<QString>(columnCount + 1)});
    }
    return found;
}

GrantId insert(store::Transaction &transaction, const Grant &grant)
{
    const auto id = transaction.nextId<GrantTag>();
    auto statement = transaction.statement(R"(
        INSERT INTO benefit_grant (id, benefit_id, person_id, household_id, operator_id, status, status_date, amount,
            quantity, folio, reason, source, external_id, benefit_version_id)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14))");
    bindGrant(statement, grant, id);
    statement.run();
    return id;
}

void update(store::Transaction &transaction, const Grant &grant)
{
    auto statement = transaction.statement(R"(
        UPDATE benefit_grant SET benefit_id = ?2, person_id = ?3, household_id = ?4, operator_id = ?5, status = ?6,
            status_date = ?7, amount = ?8, quantity = ?9, folio = ?10, reason = ?11, source = ?12, external_id = ?13,
            benefit_version_id = ?14
        WHERE id = ?1)");
    bindGrant(statement, grant, grant.id);
    statement.run();
}

} // namespace ventanilla::catalogue::grants
