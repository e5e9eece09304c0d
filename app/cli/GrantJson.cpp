#include "app/cli/GrantJson.h"

#include "app/cli/JsonValues.h"
#include "core/catalogue/BenefitTerms.h"
#include "core/identity/Rut.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace ventanilla::cli {

namespace {

using namespace ventanilla::catalogue;

template <class Value>
struct Word
{
    Value value;
    QLatin1String text;
};

constexpr std::array statusWords{Word{GrantStatus::Requested, QLatin1String("requested")},
    Word{GrantStatus::Evaluated, QLatin1String("evaluated")}, Word{GrantStatus::Approved, QLatin1String("approved")},
    Word{GrantStatus::Rejected, QLatin1String("rejected")}, Word{GrantStatus::Delivered, QLatin1String("delivered")},
    Word{GrantStatus::Cancelled, QLatin1String("cancelled")}};

constexpr std::array stepWords{Word{GrantStep::Evaluate, QLatin1String("evaluate")},
    Word{GrantStep::Approve, QLatin1String("approve")}, Word{GrantStep::Reject, QLatin1String("reject")},
    Word{GrantStep::Deliver, QLatin1String("deliver")}, Word{GrantStep::Cancel, QLatin1String("cancel")},
    Word{GrantStep::TakeBack, QLatin1String("take-back")}};

constexpr std::array movementWords{Word{MovementKind::Purchase, QLatin1String("purchase")},
    Word{MovementKind::Delivery, QLatin1String("delivery")}, Word{MovementKind::Loss, QLatin1String("loss")},
    Word{MovementKind::Count, QLatin1String("count")}, Word{MovementKind::Return, QLatin1String("return")}};

constexpr std::array overdraftWords{Word{OverdraftKind::Quota, QLatin1String("quota")},
    Word{OverdraftKind::Budget, QLatin1String("budget")}, Word{OverdraftKind::Promises, QLatin1String("promises")},
    Word{OverdraftKind::Stock, QLatin1String("stock")},
    Word{OverdraftKind::DeliveredTwice, QLatin1String("delivered_twice")}};

template <class Value, size_t count>
QString textOf(const std::array<Word<Value>, count> &words, Value value)
{
    const auto *const found = std::ranges::find(words, value, &Word<Value>::value);
    return found == words.end() ? QString() : QString(found->text);
}

template <class Value, size_t count>
std::optional<Value> valueOf(const std::array<Word<Value>, count> &words, const std::string &text)
{
    const QString wanted = QString::fromStdString(text).trimmed().toLower();
    const auto *const found = std::ranges::find_if(words, [&](const auto &word) { return wanted == word.text; });
    return found == words.end() ? std::nullopt : std::optional(found->value);
}

QString rutOf(const std::optional<qint64> &number)
{
    const auto rut = number ? identity::Rut::fromNumber(*number) : std::nullopt;
    return rut ? rut->canonical() : QString();
}

QJsonObject toJson(const GrantFile::Step &step)
{
    return {{QStringLiteral("status"), wordOf(step.event.status)},
        {QStringLiteral("at"), json::of(step.event.occurredAt)},
        {QStringLiteral("operator"), json::of(step.operatorName)},
        {QStringLiteral("amount"), json::of(step.event.amount)},
        {QStringLiteral("quantity"), json::of(step.event.quantity)},
        {QStringLiteral("note"), json::of(step.event.note)},
        {QStringLiteral("alternative"), json::of(step.event.alternative)},
        {QStringLiteral("folio"), json::of(step.event.folio)},
        {QStringLiteral("takes_back"), step.event.takesBack ? json::of(*step.event.takesBack) : QJsonValue()}};
}

// The conditions it was requested under, and what the catalogue says otherwise by now; null for what the catalogue says now.
QJsonValue requestedUnder(const GrantFile &file)
{
    if (!file.requestedUnder)
        return {};
    const BenefitVersion &version = *file.requestedUnder;
    return QJsonObject{{QStringLiteral("version"), json::of(version.id)},
        {QStringLiteral("effective_from"), json::of(version.effectiveFrom)},
        {QStringLiteral("requirements"), json::of(version.terms.requirements)},
        {QStringLiteral("changed_since"), QJsonArray::fromStringList(changedTerms(version.terms, file.benefit))}};
}

} // namespace

QString wordOf(GrantStatus status)
{
    return textOf(statusWords, status);
}

QString wordOf(GrantStep step)
{
    return textOf(stepWords, step);
}

QString wordOf(MovementKind kind)
{
    return textOf(movementWords, kind);
}

QString wordOf(OverdraftKind kind)
{
    return textOf(overdraftWords, kind);
}

std::optional<GrantStatus> grantStatusFrom(const std::string &word)
{
    return valueOf(statusWords, word);
}

std::optional<MovementKind> movementKindFrom(const std::string &word)
{
    return valueOf(movementWords, word);
}

QJsonObject toJson(const GrantRow &row)
{
    return {{QStringLiteral("folio"), json::of(row.grant.id)}, {QStringLiteral("status"), wordOf(row.grant.status)},
        {QStringLiteral("date"), json::of(row.grant.statusDate)}, {QStringLiteral("benefit"), row.benefitCode},
        {QStringLiteral("benefit_name"), row.benefitName}, {QStringLiteral("person"), json::of(row.standing)},
        {QStringLiteral("rut"), json::of(rutOf(row.rutNumber))}, {QStringLiteral("name"), row.personName},
        {QStringLiteral("amount"), json::of(row.grant.amount)},
        {QStringLiteral("quantity"), json::of(row.grant.quantity)},
        {QStringLiteral("decree"), json::of(row.grant.folio)}, {QStringLiteral("reason"), json::of(row.grant.reason)},
        {QStringLiteral("source"), json::of(row.grant.source)}};
}

QJsonObject toJson(const Availability &availability)
{
    const auto &stock = availability.stock;
    return {{QStringLiteral("quota"), json::of(availability.quota)},
        {QStringLiteral("grants_committed"), availability.grantsCommitted},
        {QStringLiteral("quota_left"), json::of(availability.quotaLeft())},
        {QStringLiteral("budget"), json::of(availability.budget)},
        {QStringLiteral("pesos_committed"), availability.pesosCommitted},
        {QStringLiteral("budget_left"), json::of(availability.budgetLeft())},
        {QStringLiteral("on_hand"), stock && stock->kept ? QJsonValue(stock->onHand) : QJsonValue()},
        {QStringLiteral("promised"), stock ? QJsonValue(availability.promised) : QJsonValue()},
        {QStringLiteral("free"), json::of(availability.stockFree())},
        {QStringLiteral("minimum"), json::of(availability.minimumStock)},
        {QStringLiteral("below_minimum"), availability.isBelowMinimum()}};
}

QJsonObject toJson(const GrantFile &file)
{
    QJsonObject object = toJson(file.row);
    QJsonArray steps;
    for (const GrantFile::Step &step : file.steps)
        steps.append(toJson(step));
    QJsonArray next;
    for (const GrantStep step : file.next)
        next.append(wordOf(step));
    object.insert(QStringLiteral("availability"), toJson(file.availability));
    object.insert(QStringLiteral("steps"), steps);
    object.insert(QStringLiteral("next"), next);
    object.insert(QStringLiteral("requested_under"), requestedUnder(file));
    return object;
}

QJsonObject toJson(const Overdraft &overdraft)
{
    QJsonArray grants;
    for (const GrantRow &row : overdraft.grants)
        grants.append(toJson(row));
    return {{QStringLiteral("kind"), wordOf(overdraft.kind)}, {QStringLiteral("benefit"), overdraft.benefit.code},
        {QStringLiteral("benefit_name"), overdraft.benefit.name}, {QStringLiteral("limit"), overdraft.limit},
        {QStringLiteral("committed"), overdraft.committed}, {QStringLiteral("excess"), overdraft.excess()},
        {QStringLiteral("grants"), grants}};
}

QJsonObject toJson(const StockRow &row)
{
    QJsonObject object = toJson(row.availability);
    object.insert(QStringLiteral("benefit"), row.benefit.code);
    object.insert(QStringLiteral("benefit_name"), row.benefit.name);
    object.insert(
        QStringLiteral("next_expiry"), row.firstToExpire ? json::of(row.firstToExpire->expiresOn) : QJsonValue());
    return object;
}

QJsonObject toJson(const StockEntry &entry)
{
    const StockMovement &movement = entry.movement;
    return {{QStringLiteral("id"), json::of(movement.id)}, {QStringLiteral("kind"), wordOf(movement.kind)},
        {QStringLiteral("quantity"), movement.quantity}, {QStringLiteral("at"), json::of(movement.occurredAt)},
        {QStringLiteral("operator"), json::of(entry.operatorName)},
        {QStringLiteral("grant"), movement.grant ? json::of(*movement.grant) : QJsonValue()},
        {QStringLiteral("expires_on"), json::of(movement.expiresOn)},
        {QStringLiteral("document"), json::of(movement.document)}, {QStringLiteral("note"), json::of(movement.note)}};
}

QJsonObject toJson(const StockLot &lot, const QDate &today)
{
    const Expiry expiry = expiryOf(lot, today);
    return {{QStringLiteral("expires_on"), json::of(lot.expiresOn)}, {QStringLiteral("quantity"), lot.quantity},
        {QStringLiteral("expired"), expiry == Expiry::Expired}, {QStringLiteral("soon"), expiry == Expiry::Soon}};
}

} // namespace ventanilla::cli
