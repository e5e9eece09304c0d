#include "core/catalogue/BenefitVersions.h"

#include "core/base/Clock.h"
#include "core/store/StoredText.h"

namespace ventanilla::catalogue::benefit_versions {

namespace {

// As benefits::read expects them, and then what a version has besides.
const std::string &selection()
{
    static const std::string text = "SELECT benefit_id, (SELECT code FROM benefit WHERE benefit.id = benefit_id), "
        + benefits::termColumns()
        + ", id, effective_from, planned, operator_id, saved_at, reason FROM benefit_version AS version ";
    return text;
}

// The first said; of one instant that of the smallest id.
std::optional<VersionWithdrawal> withdrawalOf(store::Connection &connection, BenefitVersionId version)
{
    auto row = connection.statement("SELECT operator_id, withdrawn_at, reason FROM benefit_version_withdrawal "
                                    "WHERE version_id = ? ORDER BY withdrawn_at, id LIMIT 1");
    if (!row.bind(version).step())
        return std::nullopt;
    return VersionWithdrawal{row.value<OperatorId>(0), row.value<QDateTime>(1), row.value<QString>(2)};
}

BenefitVersion read(store::Connection &connection, const store::Statement &row)
{
    int column = 2 + benefits::termColumnCount;
    BenefitVersion version;
    version.terms = benefits::read(row);
    version.id = row.value<BenefitVersionId>(column++);
    version.effectiveFrom = row.value<QDate>(column++);
    version.planned = row.value<int>(column++) == 1;
    version.operatorId = row.value<std::optional<OperatorId>>(column++);
    version.savedAt = row.value<QDateTime>(column++);
    version.reason = row.value<QString>(column++);
    version.withdrawal = withdrawalOf(connection, version.id);
    return version;
}

std::string isNotWithdrawn(const std::string &version)
{
    return "NOT EXISTS (SELECT 1 FROM benefit_version_withdrawal WHERE version_id = " + version + ".id)";
}

QDateTime instantAfterAll(store::Transaction &transaction, BenefitId benefit, const QDateTime &at)
{
    const auto last = transaction.statement("SELECT max(saved_at) FROM benefit_version WHERE benefit_id = ?")
                          .bind(benefit)
                          .single<QDateTime>();
    const QDateTime wanted = at.isValid() ? at : transaction.now();
    return last && last->isValid() && *last >= wanted ? last->addMSecs(1) : wanted;
}

} // namespace

std::vector<BenefitVersion> of(store::Connection &connection, BenefitId benefit)
{
    static const std::string text =
        selection() + "WHERE benefit_id = ? ORDER BY effective_from DESC, saved_at DESC, id DESC";
    auto rows = connection.statement(store::Sql::generated(text));
    rows.bind(benefit);
    std::vector<BenefitVersion> versions;
    while (rows.step())
        versions.push_back(read(connection, rows));
    return versions;
}

std::optional<BenefitVersion> find(store::Connection &connection, BenefitVersionId id)
{
    static const std::string text = selection() + "WHERE id = ?";
    auto rows = connection.statement(store::Sql::generated(text));
    return rows.bind(id).step() ? std::optional(read(connection, rows)) : std::nullopt;
}

std::optional<BenefitVersion> versionOn(store::Connection &connection, BenefitId benefit, const QDate &day)
{
    static const std::string text = selection() + "WHERE benefit_id = ? AND ifnull(effective_from, 0) <= ? AND "
        + isNotWithdrawn("version") + " ORDER BY effective_from DESC, saved_at DESC, id DESC LIMIT 1";
    auto rows = connection.statement(store::Sql::generated(text));
    return rows.bind(benefit, day).step() ? std::optional(read(connection, rows)) : std::nullopt;
}

std::optional<BenefitVersion> inPlaceOfRow(store::Connection &connection, BenefitId benefit, const QDate &day)
{
    auto version = versionOn(connection, benefit, day);
    return version && version->planned ? std::move(version) : std::nullopt;
}

std::string tableOn(const std::string &day)
{
    // Versions without a day begin before every planned one.
    const std::string begun =
        "SELECT version.* FROM benefit_version AS version WHERE planned = 1 AND effective_from <= " + day + " AND "
        + isNotWithdrawn("version")
        + " AND NOT EXISTS (SELECT 1 FROM benefit_version AS later WHERE later.benefit_id = version.benefit_id "
          "AND later.effective_from <= "
        + day
        + " AND (later.effective_from, later.saved_at, later.id) > "
          "(version.effective_from, version.saved_at, version.id) AND "
        + isNotWithdrawn("later") + ")";
    return "begun AS MATERIALIZED (" + begun + "), benefit_on (" + benefits::columns() + ") AS MATERIALIZED (SELECT "
        + benefits::columns() + " FROM benefit WHERE id NOT IN (SELECT benefit_id FROM begun) UNION ALL SELECT "
        + "benefit_id, (SELECT code FROM benefit WHERE benefit.id = benefit_id), " + benefits::termColumns()
        + " FROM begun) ";
}

BenefitVersionId inForce(store::Transaction &transaction, const Benefit &benefit)
{
    const QDate today = local_time::date(transaction.now());
    const auto known = versionOn(transaction, benefit.id, today);
    if (known && known->terms == benefit)
        return known->id;
    BenefitVersion found;
    found.terms = benefit;
    if (known)
        found.effectiveFrom = today;
    return insert(transaction, std::move(found));
}

BenefitVersionId insert(store::Transaction &transaction, BenefitVersion version)
{
    static const std::string text =
        "INSERT INTO benefit_version (id, benefit_id, effective_from, planned, operator_id, saved_at, reason, "
        + benefits::termColumns()
        + ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, "
          "?22, ?23, ?24, ?25, ?26, ?27, ?28)";
    version.id = transaction.nextId<BenefitVersionTag>();
    version.savedAt = instantAfterAll(transaction, version.terms.id, version.savedAt);
    auto statement = transaction.statement(store::Sql::generated(text));
    statement.bind(version.id, version.terms.id, version.effectiveFrom, version.planned, version.operatorId,
        version.savedAt, store::orNull(version.reason));
    constexpr int firstTerm = 8;
    benefits::bindTerms(statement, firstTerm, version.terms);
    statement.run();
    return version.id;
}

void insertWithdrawal(store::Transaction &transaction, BenefitVersionId version, const VersionWithdrawal &withdrawal)
{
    transaction
        .statement("INSERT INTO benefit_version_withdrawal (id, version_id, operator_id, withdrawn_at, reason) "
                   "VALUES (?, ?, ?, ?, ?)")
        .bind(transaction.nextId<VersionWithdrawalTag>(), version, withdrawal.operatorId, withdrawal.at,
            withdrawal.reason)
        .run();
}

} // namespace ventanilla::catalogue::benefit_versions
