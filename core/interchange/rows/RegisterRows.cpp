#include "core/interchange/rows/RegisterRows.h"

#include "core/base/Clock.h"
#include "core/catalogue/BenefitCode.h"
#include "core/catalogue/BenefitVersions.h"
#include "core/catalogue/rules/Rule.h"

#include <limits>

namespace ventanilla::interchange {

namespace benefits = catalogue::benefits;
namespace benefit_versions = catalogue::benefit_versions;

namespace {

constexpr qint64 mostProcessingDays = 3650;

bool isAbove(const Value &value, qint64 most)
{
    const auto *number = std::get_if<qint64>(&value);
    return number != nullptr && *number > most;
}

// What follows the code in files.
std::vector<const char *> benefitTerms()
{
    return {"name", "unit_id", "kind", "scope", "requirements", "documents", "legal_basis", "processing_days", "quota",
        "budget", "stock", "valid_from", "valid_to", "life_stage", "need"};
}

std::vector<const char *> benefitColumns()
{
    std::vector<const char *> columns = benefitTerms();
    columns.insert(columns.begin(), "code");
    return columns;
}

} // namespace

BenefitRows::BenefitRows(store::Transaction &transaction)
    : m_transaction(transaction), m_today(local_time::date(transaction.now())), m_references(transaction),
      m_benefits(transaction, "benefit", benefitColumns(), "code = ?"),
      m_versions(transaction, "benefit_version", benefitTerms(), "id = ?")
{ }

Outcome BenefitRows::apply(const std::vector<Value> &values)
{
    enum Place : size_t {
        Code,
        Name,
        Unit,
        BenefitKind,
        Scope,
        Requirements,
        Documents,
        Days = 8,
        Quota,
        From = 12,
        To
    };
    const auto &code = std::get<QString>(values[Code]);
    if (!catalogue::isBenefitCode(code))
        return Outcome::rejected(Reason::InvalidText, Code);
    if (isAbove(values[Days], mostProcessingDays))
        return Outcome::rejected(Reason::NumberOutOfRange, Days);
    if (isAbove(values[Quota], std::numeric_limits<int>::max()))
        return Outcome::rejected(Reason::NumberOutOfRange, Quota);
    std::vector<Value> row = values;
    // One document a line, whatever ended the lines of the file.
    if (auto *documents = std::get_if<QString>(&row[Documents]))
        documents->replace(QLatin1String("\r\n"), QLatin1String("\n"));
    row[Unit] = m_references.unit(values[Unit]);
    if (isUnknown(values[Unit], row[Unit]))
        return Outcome::rejected(Reason::UnknownUnit, Unit);
    const auto *rule = std::get_if<QString>(&values[Requirements]);
    if (rule != nullptr && !catalogue::Rule::parse(*rule))
        return Outcome::rejected(Reason::InvalidRule, Requirements);
    if (isBefore(values[To], values[From]))
        return Outcome::rejected(Reason::EndBeforeStart, To);
    return m_benefits.find(code) ? change(row) : m_benefits.merge(row, m_emptyRequired);
}

Outcome BenefitRows::change(const std::vector<Value> &row)
{
    const BenefitId id(m_benefits.id());
    const auto planned = benefit_versions::inPlaceOfRow(m_transaction, id, m_today);
    const bool isChange = planned
        ? m_versions.find(planned->id.value()) && m_versions.differs(std::span(row).subspan(1))
        : m_benefits.differs(row);
    if (!isChange)
        return m_benefits.merge({});
    if (m_benefits.isRepeated())
        return Outcome::rejected(Reason::RepeatedDifferently);
    if (planned)
        benefits::update(m_transaction, planned->terms);
    else
        (void)benefit_versions::inForce(m_transaction, benefits::row(m_transaction, id).value());
    m_benefits.find(std::get<QString>(row.front()));
    const Outcome outcome = m_benefits.merge(row);
    (void)benefit_versions::inForce(m_transaction, benefits::row(m_transaction, id).value());
    return outcome;
}

ProgrammeRows::ProgrammeRows(store::Transaction &transaction)
    : m_references(transaction), m_memberships(transaction, "programme_membership",
                                     {"programme", "person_id", "from_date", "to_date", "status", "cutoff_date"},
                                     "person_id IN (SELECT ?1 UNION ALL SELECT id FROM person WHERE merged_into = ?1) "
                                     "AND programme = ?2 ORDER BY ifnull(from_date, 0) DESC, id DESC LIMIT 1")
{ }

Outcome ProgrammeRows::apply(const std::vector<Value> &values)
{
    enum Place : size_t { Programme, Person, From, To, Status, Cutoff };
    std::vector<Value> row = values;
    const QString programme = std::get<QString>(values[Programme]).toUpper();
    row[Programme] = programme;
    row[Person] = m_references.person(values[Person]);
    if (isEmpty(row[Person]))
        return Outcome::rejected(Reason::UnknownPerson, Person);
    if (isBefore(values[To], values[From]))
        return Outcome::rejected(Reason::EndBeforeStart, To);
    const bool exists = m_memberships.find(std::get<qint64>(row[Person]), programme);
    if (exists) {
        const auto stored = m_memberships.stored<std::optional<qint64>>(Cutoff);
        const auto *given = std::get_if<qint64>(&values[Cutoff]);
        if (stored && given != nullptr && *given < *stored)
            return {Effect::Equal};
    }
    return m_memberships.merge(row, m_emptyRequired);
}

GrantRows::GrantRows(store::Transaction &transaction)
    : m_ownIds(transaction), m_references(transaction),
      m_grants(transaction, "benefit_grant",
          {"external_id", "source", "person_id", "benefit_id", "status_date", "status", "amount", "quantity", "folio"},
          "(source = ?1 AND external_id = ?2) OR (id = ?3 AND external_id IS NULL)"),
      m_steps(transaction.statement("SELECT 1 FROM grant_event WHERE grant_id = ? LIMIT 1"))
{ }

Outcome GrantRows::apply(const std::vector<Value> &values)
{
    enum Place : size_t { ExternalId, Source, Person, Benefit, Date, Status, Amount, Quantity, Folio };
    std::vector<Value> row = values;
    row[Person] = m_references.person(values[Person]);
    if (isUnknown(values[Person], row[Person]))
        return Outcome::rejected(Reason::UnknownPerson, Person);
    row[Benefit] = m_references.benefit(values[Benefit]);
    if (isUnknown(values[Benefit], row[Benefit]))
        return Outcome::rejected(Reason::UnknownBenefit, Benefit);
    const auto *quantity = std::get_if<double>(&values[Quantity]);
    if (quantity != nullptr && *quantity < 0)
        return Outcome::rejected(Reason::NumberOutOfRange, Quantity);
    const auto &externalId = std::get<QString>(values[ExternalId]);
    const auto &source = std::get<QString>(values[Source]);
    const auto own = source == ownSource ? m_ownIds.rowOf(externalId) : std::nullopt;
    if (m_grants.find(source, externalId, own) && m_grants.stored<QString>(ExternalId).isEmpty())
        row[ExternalId] = row[Source] = Value();
    // Where its steps have led it says more than a file, which may have been written on the way.
    if (m_grants.isFound() && m_steps.bind(m_grants.id()).step()) {
        for (const Place place : {Date, Status, Amount, Quantity, Folio})
            row[place] = Value();
    }
    return m_grants.merge(row, m_emptyRequired);
}

CaseRows::CaseRows(store::Transaction &transaction)
    : m_ownIds(transaction), m_references(transaction),
      m_cases(transaction, "social_case",
          {"external_id", "person_id", "unit_id", "responsible_id", "opened_on", "closed_on", "result"},
          "external_id = ?1 OR (id = ?2 AND external_id IS NULL)")
{ }

Outcome CaseRows::apply(const std::vector<Value> &values)
{
    enum Place : size_t { ExternalId, Person, Unit, Responsible, Opened, Closed };
    std::vector<Value> row = values;
    row[Person] = m_references.person(values[Person]);
    if (isUnknown(values[Person], row[Person]))
        return Outcome::rejected(Reason::UnknownPerson, Person);
    row[Unit] = m_references.unit(values[Unit]);
    if (isUnknown(values[Unit], row[Unit]))
        return Outcome::rejected(Reason::UnknownUnit, Unit);
    row[Responsible] = m_references.operatorNamed(values[Responsible]);
    if (isUnknown(values[Responsible], row[Responsible]))
        return Outcome::rejected(Reason::UnknownOperator, Responsible);
    if (isBefore(values[Closed], values[Opened]))
        return Outcome::rejected(Reason::EndBeforeStart, Closed);
    const auto &externalId = std::get<QString>(values[ExternalId]);
    if (m_cases.find(externalId, m_ownIds.rowOf(externalId)) && m_cases.stored<QString>(ExternalId).isEmpty())
        row[ExternalId] = Value();
    return m_cases.merge(row, m_emptyRequired);
}

} // namespace ventanilla::interchange
