#include "core/catalogue/Benefit.h"

#include "core/base/Clock.h"
#include "core/catalogue/BenefitVersions.h"
#include "core/store/StoredText.h"

namespace ventanilla::catalogue {

bool Benefit::isValidOn(const QDate &date) const
{
    return (!validFrom.isValid() || validFrom <= date) && (!validTo.isValid() || validTo >= date);
}

const QStringList &needs()
{
    static const QStringList codes{QStringLiteral("SUBSISTENCIA"), QStringLiteral("PROTECCION"),
        QStringLiteral("AFECTO"), QStringLiteral("ENTENDIMIENTO"), QStringLiteral("PARTICIPACION"),
        QStringLiteral("RECREACION"), QStringLiteral("CREACION"), QStringLiteral("IDENTIDAD"),
        QStringLiteral("LIBERTAD")};
    return codes;
}

const QStringList &lifeStages()
{
    static const QStringList codes{QStringLiteral("PRIMERA_INFANCIA"), QStringLiteral("INFANCIA"),
        QStringLiteral("ADOLESCENCIA"), QStringLiteral("JUVENTUD"), QStringLiteral("ADULTEZ"),
        QStringLiteral("PERSONA_MAYOR"), QStringLiteral("TODAS")};
    return codes;
}

namespace benefits {

namespace {

std::optional<Benefit> today(store::Connection &connection, std::optional<Benefit> row)
{
    if (!row)
        return row;
    auto version = benefit_versions::inPlaceOfRow(connection, row->id, local_time::date(connection.now()));
    return version ? std::move(version->terms) : std::move(row);
}

} // namespace

const std::string &termColumns()
{
    static const std::string text =
        "name, description, unit_id, provider, kind, scope, requirements, documents, legal_basis, processing_days, "
        "quota, budget, stock, valid_from, valid_to, life_stage, need, comment, approval_limit, minimum_stock, "
        "period_months";
    return text;
}

const std::string &columns()
{
    static const std::string text = "id, code, " + termColumns();
    return text;
}

void bindTerms(store::Statement &statement, int first, const Benefit &benefit)
{
    const auto bind = [&](const auto &...values) { (statement.bindAt(first++, values), ...); };
    bind(benefit.name, store::orNull(benefit.description), benefit.unit, store::orNull(benefit.provider), benefit.kind,
        benefit.scope, store::orNull(benefit.requirements), store::joinLines(benefit.documents),
        store::orNull(benefit.legalBasis), benefit.processingDays, benefit.quota, benefit.budget, benefit.stock,
        benefit.validFrom, benefit.validTo, store::orNull(benefit.lifeStage), store::orNull(benefit.need),
        store::orNull(benefit.comment), benefit.approvalLimit, benefit.minimumStock, benefit.periodMonths);
}

Benefit read(const store::Statement &row)
{
    Benefit benefit;
    int column = 0;
    benefit.id = row.value<BenefitId>(column++);
    benefit.code = row.value<QString>(column++);
    benefit.name = row.value<QString>(column++);
    benefit.description = row.value<QString>(column++);
    benefit.unit = row.value<std::optional<UnitId>>(column++);
    benefit.provider = row.value<QString>(column++);
    benefit.kind = row.value<BenefitKind>(column++);
    benefit.scope = row.value<BenefitScope>(column++);
    benefit.requirements = row.value<QString>(column++);
    benefit.documents = store::splitLines(row.value<QString>(column++));
    benefit.legalBasis = row.value<QString>(column++);
    benefit.processingDays = row.value<std::optional<int>>(column++);
    benefit.quota = row.value<std::optional<qint64>>(column++);
    benefit.budget = row.value<std::optional<qint64>>(column++);
    benefit.stock = row.value<std::optional<qint64>>(column++);
    benefit.validFrom = row.value<QDate>(column++);
    benefit.validTo = row.value<QDate>(column++);
    benefit.lifeStage = row.value<QString>(column++);
    benefit.need = row.value<QString>(column++);
    benefit.comment = row.value<QString>(column++);
    benefit.approvalLimit = row.value<std::optional<qint64>>(column++);
    benefit.minimumStock = row.value<std::optional<qint64>>(column++);
    benefit.periodMonths = row.value<std::optional<int>>(column++);
    return benefit;
}

std::optional<Benefit> row(store::Connection &connection, BenefitId id)
{
    static const std::string text = "SELECT " + columns() + " FROM benefit WHERE id = ?";
    auto statement = connection.statement(store::Sql::generated(text));
    return statement.bind(id).step() ? std::optional(read(statement)) : std::nullopt;
}

std::optional<Benefit> find(store::Connection &connection, BenefitId id)
{
    return today(connection, row(connection, id));
}

std::optional<Benefit> findByCode(store::Connection &connection, const QString &code)
{
    static const std::string text = "SELECT " + columns() + " FROM benefit WHERE code = ?";
    auto statement = connection.statement(store::Sql::generated(text));
    return today(connection, statement.bind(code).step() ? std::optional(read(statement)) : std::nullopt);
}

std::vector<Benefit> all(store::Connection &connection)
{
    static const std::string text = "WITH " + benefit_versions::tableOn("?1") + "SELECT " + columns()
        + " FROM benefit_on ORDER BY fold_text(name), id";
    auto statement = connection.statement(store::Sql::generated(text));
    statement.bind(local_time::date(connection.now()));
    std::vector<Benefit> found;
    while (statement.step())
        found.push_back(read(statement));
    return found;
}

BenefitId insert(store::Transaction &transaction, const Benefit &benefit)
{
    const auto id = transaction.nextId<BenefitTag>();
    static const std::string text = "INSERT INTO benefit (" + columns()
        + ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, "
          "?21, ?22, ?23)";
    auto statement = transaction.statement(store::Sql::generated(text));
    statement.bind(id, benefit.code);
    bindTerms(statement, 3, benefit);
    statement.run();
    return id;
}

void update(store::Transaction &transaction, const Benefit &benefit)
{
    auto statement = transaction.statement(R"(
        UPDATE benefit SET code = ?2, name = ?3, description = ?4, unit_id = ?5, provider = ?6, kind = ?7, scope = ?8,
            requirements = ?9, documents = ?10, legal_basis = ?11, processing_days = ?12, quota = ?13, budget = ?14,
            stock = ?15, valid_from = ?16, valid_to = ?17, life_stage = ?18, need = ?19, comment = ?20, approval_limit = ?21,
            minimum_stock = ?22, period_months = ?23
        WHERE id = ?1)");
    statement.bind(benefit.id, benefit.code);
    bindTerms(statement, 3, benefit);
    statement.run();
}

} // namespace benefits

} // namespace ventanilla::catalogue
