#include "app/cli/BenefitJson.h"

#include "app/cli/JsonValues.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>

namespace ventanilla::cli {

namespace {

using namespace catalogue;

template <class Value>
struct Word
{
    Value value;
    QLatin1String word;
};

constexpr std::array kindWords{Word<BenefitKind>{BenefitKind::Money, QLatin1String("DINERO")},
    Word<BenefitKind>{BenefitKind::Goods, QLatin1String("ESPECIE")},
    Word<BenefitKind>{BenefitKind::Service, QLatin1String("SERVICIO")}};
constexpr std::array scopeWords{Word<BenefitScope>{BenefitScope::National, QLatin1String("NACIONAL")},
    Word<BenefitScope>{BenefitScope::Regional, QLatin1String("REGIONAL")},
    Word<BenefitScope>{BenefitScope::Local, QLatin1String("LOCAL")}};

template <class Words, class Value>
QString wordFor(const Words &words, Value value)
{
    const auto found = std::ranges::find(words, value, [](const auto &word) { return word.value; });
    return found == words.end() ? QString() : QString(found->word);
}

QJsonValue unitCode(const std::optional<UnitId> &id, const std::vector<security::Unit> &units)
{
    const auto found = std::ranges::find_if(units, [&](const security::Unit &unit) { return unit.id == id; });
    return found == units.end() ? QJsonValue() : QJsonValue(found->code);
}

// Reads an object's values into a benefit until one is not of its form.
class BenefitReader
{
public:
    BenefitReader(const QJsonObject &object, Benefit benefit, const std::vector<security::Unit> &units)
        : m_object(object), m_benefit(std::move(benefit)), m_units(units)
    { }

    Result<Benefit> read()
    {
        text("code", m_benefit.code);
        text("name", m_benefit.name);
        text("description", m_benefit.description);
        unit();
        text("provider", m_benefit.provider);
        word("kind", kindWords, m_benefit.kind);
        word("scope", scopeWords, m_benefit.scope);
        text("requirements", m_benefit.requirements);
        documents();
        text("legal_basis", m_benefit.legalBasis);
        number("processing_days", m_benefit.processingDays);
        number("quota", m_benefit.quota);
        number("budget", m_benefit.budget);
        number("stock", m_benefit.stock);
        day("valid_from", m_benefit.validFrom);
        day("valid_to", m_benefit.validTo);
        text("life_stage", m_benefit.lifeStage);
        text("need", m_benefit.need);
        text("comment", m_benefit.comment);
        number("approval_limit", m_benefit.approvalLimit);
        number("minimum_stock", m_benefit.minimumStock);
        number("period_months", m_benefit.periodMonths);
        if (m_problem)
            return failure(*m_problem);
        return m_benefit;
    }

private:
    // The value of a key that is there; nothing otherwise.
    std::optional<QJsonValue> at(const char *key) const
    {
        const auto found = m_object.constFind(QLatin1String(key));
        return found == m_object.constEnd() ? std::nullopt : std::optional(*found);
    }

    void refuse(const char *key, ErrorKind kind = ErrorKind::InvalidInput)
    {
        if (!m_problem)
            m_problem = Error{kind, QString::fromLatin1(key), {}};
    }

    void text(const char *key, QString &target)
    {
        const auto value = at(key);
        if (value && !value->isString() && !value->isNull())
            refuse(key);
        else if (value)
            target = value->toString();
    }

    template <class Number>
    void number(const char *key, std::optional<Number> &target)
    {
        const auto value = at(key);
        if (!value)
            return;
        constexpr double largest = 1e15;
        const double given = value->toDouble(-1);
        if (value->isNull())
            target.reset();
        else if (!value->isDouble() || given != std::floor(given)
            || given > std::min(largest, double(std::numeric_limits<Number>::max())) || given < 0)
            refuse(key);
        else
            target = Number(given);
    }

    void day(const char *key, QDate &target)
    {
        const auto value = at(key);
        if (!value)
            return;
        target = QDate::fromString(value->toString(), Qt::ISODate);
        if (!value->isNull() && !target.isValid())
            refuse(key);
    }

    template <class Words, class Value>
    void word(const char *key, const Words &words, Value &target)
    {
        const auto value = at(key);
        if (!value)
            return;
        const auto found = std::ranges::find(words, value->toString(), [](const auto &each) { return each.word; });
        if (found == words.end())
            refuse(key);
        else
            target = found->value;
    }

    void documents()
    {
        const auto value = at("documents");
        if (!value)
            return;
        if (!value->isArray() && !value->isNull())
            refuse("documents");
        m_benefit.documents.clear();
        for (const QJsonValue &document : value->toArray())
            m_benefit.documents.append(document.toString());
    }

    void unit()
    {
        const auto value = at("unit");
        if (!value)
            return;
        m_benefit.unit.reset();
        if (value->isNull())
            return;
        const auto found = std::ranges::find(m_units, value->toString(), &security::Unit::code);
        if (found == m_units.end())
            refuse("unit", ErrorKind::NotFound);
        else
            m_benefit.unit = found->id;
    }

    const QJsonObject &m_object;
    Benefit m_benefit;
    const std::vector<security::Unit> &m_units;
    std::optional<Error> m_problem;
};

} // namespace

QJsonObject toJson(const Benefit &benefit, const std::vector<security::Unit> &units)
{
    return {{QStringLiteral("id"), json::of(benefit.id)}, {QStringLiteral("code"), benefit.code},
        {QStringLiteral("name"), benefit.name}, {QStringLiteral("description"), json::of(benefit.description)},
        {QStringLiteral("unit"), unitCode(benefit.unit, units)},
        {QStringLiteral("provider"), json::of(benefit.provider)},
        {QStringLiteral("kind"), wordFor(kindWords, benefit.kind)},
        {QStringLiteral("scope"), wordFor(scopeWords, benefit.scope)},
        {QStringLiteral("requirements"), json::of(benefit.requirements)},
        {QStringLiteral("documents"), QJsonArray::fromStringList(benefit.documents)},
        {QStringLiteral("legal_basis"), json::of(benefit.legalBasis)},
        {QStringLiteral("processing_days"), json::of(benefit.processingDays)},
        {QStringLiteral("quota"), json::of(benefit.quota)}, {QStringLiteral("budget"), json::of(benefit.budget)},
        {QStringLiteral("stock"), json::of(benefit.stock)}, {QStringLiteral("valid_from"), json::of(benefit.validFrom)},
        {QStringLiteral("valid_to"), json::of(benefit.validTo)},
        {QStringLiteral("life_stage"), json::of(benefit.lifeStage)}, {QStringLiteral("need"), json::of(benefit.need)},
        {QStringLiteral("comment"), json::of(benefit.comment)},
        {QStringLiteral("approval_limit"), json::of(benefit.approvalLimit)},
        {QStringLiteral("minimum_stock"), json::of(benefit.minimumStock)},
        {QStringLiteral("period_months"), json::of(benefit.periodMonths)}};
}

namespace {

QJsonValue withdrawalToJson(const BenefitHistoryEntry &entry)
{
    const auto &withdrawal = entry.version.withdrawal;
    if (!withdrawal)
        return {};
    return QJsonObject{{QStringLiteral("operator"), json::of(entry.withdrawnBy)},
        {QStringLiteral("at"), json::of(withdrawal->at)}, {QStringLiteral("reason"), withdrawal->reason}};
}

} // namespace

QJsonObject toJson(const BenefitHistoryEntry &entry, const std::vector<security::Unit> &units)
{
    return {{QStringLiteral("version"), json::of(entry.version.id)},
        {QStringLiteral("effective_from"), json::of(entry.version.effectiveFrom)},
        {QStringLiteral("in_force"), entry.isInForce}, {QStringLiteral("planned"), entry.version.planned},
        {QStringLiteral("operator"), json::of(entry.operatorName)},
        {QStringLiteral("saved_at"), json::of(entry.version.savedAt)},
        {QStringLiteral("reason"), json::of(entry.version.reason)},
        {QStringLiteral("changed"), QJsonArray::fromStringList(entry.changed)},
        {QStringLiteral("withdrawn"), withdrawalToJson(entry)},
        {QStringLiteral("terms"), toJson(entry.version.terms, units)}};
}

QJsonObject toJson(const LikeBenefit &like)
{
    return {{QStringLiteral("code"), like.benefit.code}, {QStringLiteral("name"), like.benefit.name},
        {QStringLiteral("like"), like.likeness == Likeness::Name ? QStringLiteral("name") : QStringLiteral("purpose")}};
}

QJsonObject toJson(const Reach &reach)
{
    return {{QStringLiteral("persons"), reach.persons}, {QStringLiteral("households"), reach.households},
        {QStringLiteral("persons_unknown"), reach.personsUnknown},
        {QStringLiteral("households_unknown"), reach.householdsUnknown},
        {QStringLiteral("population"), reach.population}};
}

Result<Benefit> benefitFromJson(const QJsonObject &object, Benefit benefit, const std::vector<security::Unit> &units)
{
    return BenefitReader(object, std::move(benefit), units).read();
}

} // namespace ventanilla::cli
