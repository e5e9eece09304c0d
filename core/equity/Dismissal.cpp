#include "core/equity/Dismissal.h"

#include "core/store/StoredText.h"

#include <algorithm>
#include <map>

namespace ventanilla::equity {

using security::Permission;

namespace dismissals {

namespace {

#define VENTANILLA_DISMISSALS                                                                                          \
    "SELECT d.id, d.kind, d.household_id, coalesce(p.merged_into, p.id), d.benefit_id, d.grounds, d.reason,"           \
    " d.operator_id, d.dismissed_at, d.restores FROM alert_dismissal d LEFT JOIN person p ON p.id = d.person_id"

std::vector<Dismissal> read(store::Statement &row)
{
    std::vector<Dismissal> found;
    while (row.step()) {
        found.push_back({row.value<AlertDismissalId>(0),
            {row.value<AlertKind>(1), row.value<std::optional<HouseholdId>>(2), row.value<std::optional<PersonId>>(3),
                row.value<std::optional<BenefitId>>(4)},
            row.value<QString>(5).split(QLatin1Char(' '), Qt::SkipEmptyParts), row.value<QString>(6),
            row.value<std::optional<OperatorId>>(7), row.value<QDateTime>(8),
            row.value<std::optional<AlertDismissalId>>(9)});
    }
    return found;
}

} // namespace

std::vector<Dismissal> inForce(store::Connection &connection)
{
    auto row = connection.statement(VENTANILLA_DISMISSALS
        " WHERE d.restores IS NULL AND NOT EXISTS (SELECT 1 FROM alert_dismissal r WHERE r.restores = d.id)"
        " ORDER BY d.dismissed_at, d.id");
    return read(row);
}

std::vector<Dismissal> of(store::Connection &connection, const AlertKey &key)
{
    auto row = key.household
        ? connection.statement(VENTANILLA_DISMISSALS
            " WHERE d.household_id = ?1 AND d.kind = ?2 AND d.benefit_id IS ?3 ORDER BY d.dismissed_at, d.id")
        : connection.statement(VENTANILLA_DISMISSALS
            " WHERE d.person_id IN (SELECT id FROM person WHERE ?1 IN (id, merged_into)) AND d.kind = ?2"
            " AND d.benefit_id IS ?3 AND d.household_id IS NULL ORDER BY d.dismissed_at, d.id");
    if (key.household)
        row.bind(*key.household, key.kind, key.benefit);
    else
        row.bind(key.person, key.kind, key.benefit);
    return read(row);
}

AlertDismissalId insert(store::Transaction &transaction, const Dismissal &dismissal)
{
    const auto id = transaction.nextId<AlertDismissalTag>();
    transaction
        .statement("INSERT INTO alert_dismissal (id, kind, household_id, person_id, benefit_id, grounds, reason,"
                   " operator_id, dismissed_at, restores) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(id, dismissal.key.kind, dismissal.key.household, dismissal.key.person, dismissal.key.benefit,
            dismissal.grounds.join(QLatin1Char(' ')), store::orNull(dismissal.reason), dismissal.operatorId,
            dismissal.at, dismissal.restores)
        .run();
    return id;
}

} // namespace dismissals

namespace {

bool isInCharge(store::Connection &connection, OperatorId who, const AlertKey &key)
{
    auto row = connection.statement(
        "SELECT 1 FROM social_case c JOIN person p ON p.id = c.person_id"
        " WHERE c.closed_on IS NULL AND c.responsible_id = ?1 AND (coalesce(p.merged_into, p.id) = ?3"
        " OR coalesce(p.merged_into, p.id) IN (SELECT coalesce(q.merged_into, q.id) FROM household_member m"
        " JOIN person q ON q.id = m.person_id WHERE m.household_id = ?2 AND m.to_date IS NULL)) LIMIT 1");
    row.bind(who, key.household, key.person);
    return row.step();
}

Result<void> require(const security::Session &session, store::Connection &connection, const AlertKey &key)
{
    if (mayDismiss(session, connection, key))
        return {};
    return session.require(Permission::DismissAlerts);
}

Result<QString> checked(const QString &reason)
{
    QString text = reason.trimmed();
    if (text.size() > longestReason)
        return failure(ErrorKind::InvalidInput, QStringLiteral("reason"), QString::number(longestReason));
    return text;
}

bool exists(store::Connection &connection, const AlertKey &key)
{
    auto row = connection.statement("SELECT (?1 IS NULL OR EXISTS (SELECT 1 FROM household WHERE id = ?1))"
                                    " AND (?2 IS NULL OR EXISTS (SELECT 1 FROM person WHERE id = ?2))"
                                    " AND (?3 IS NULL OR EXISTS (SELECT 1 FROM benefit WHERE id = ?3))");
    return (key.household || key.person)
        && row.bind(key.household, key.person, key.benefit).single<bool>().value_or(false);
}

std::vector<Dismissal> holding(store::Connection &connection, const Alert &alert)
{
    std::vector<Dismissal> said = dismissals::of(connection, alert.key);
    std::vector<Dismissal> found;
    for (const Dismissal &dismissal : said) {
        const bool takenBack = std::ranges::count(said, std::optional(dismissal.id), &Dismissal::restores) > 0;
        if (!dismissal.restores && !takenBack && covers(dismissal.grounds, alert.grounds))
            found.push_back(dismissal);
    }
    return found;
}

} // namespace

bool mayDismiss(const security::Session &session, store::Connection &connection, const AlertKey &key)
{
    return session.may(Permission::DismissAlerts)
        || (session.may(Permission::ReadAlerts) && isInCharge(connection, session.currentOperator().id, key));
}

Result<AlertDismissalId> dismiss(security::Session &session, const Alert &alert, const QString &reason)
{
    const auto text = checked(reason);
    if (!text)
        return failure(text.error());
    if (text->isEmpty())
        return failure(ErrorKind::MissingInput, QStringLiteral("reason"));
    return session.write(Permission::ReadAlerts, [&](store::Transaction &transaction) -> Result<AlertDismissalId> {
        if (auto allowed = require(session, transaction, alert.key); !allowed)
            return failure(allowed.error());
        if (alert.grounds.isEmpty() || !exists(transaction, alert.key))
            return failure(ErrorKind::NotFound, QStringLiteral("alert"));
        if (!holding(transaction, alert).empty())
            return failure(ErrorKind::Conflict, QStringLiteral("alert"));
        return dismissals::insert(transaction,
            {{}, alert.key, alert.grounds, *text, session.currentOperator().id, transaction.now(), std::nullopt});
    });
}

Result<void> restore(security::Session &session, const Alert &alert, const QString &reason)
{
    const auto text = checked(reason);
    if (!text)
        return failure(text.error());
    return session.write(Permission::ReadAlerts, [&](store::Transaction &transaction) -> Result<void> {
        if (auto allowed = require(session, transaction, alert.key); !allowed)
            return allowed;
        const auto found = holding(transaction, alert);
        if (found.empty())
            return failure(ErrorKind::Conflict, QStringLiteral("alert"));
        for (const Dismissal &dismissal : found)
            dismissals::insert(transaction,
                {{}, dismissal.key, dismissal.grounds, *text, session.currentOperator().id, transaction.now(),
                    dismissal.id});
        return {};
    });
}

bool covers(const Grounds &dismissed, const Grounds &grounds)
{
    return std::ranges::all_of(grounds, [&](const QString &ground) { return dismissed.contains(ground); });
}

void markDismissed(const std::vector<Dismissal> &inForce, std::vector<Alert> &alerts)
{
    std::map<AlertKey, std::vector<const Dismissal *>> byKey;
    for (const Dismissal &dismissal : inForce)
        byKey[dismissal.key].push_back(&dismissal);
    for (Alert &alert : alerts) {
        const auto said = byKey.find(alert.key);
        if (said == byKey.end())
            continue;
        for (const Dismissal *dismissal : said->second)
            (covers(dismissal->grounds, alert.grounds) ? alert.dismissal : alert.former) = *dismissal;
        if (alert.dismissal) {
            alert.former.reset();
            continue;
        }
        for (const QString &ground : alert.grounds) {
            if (!alert.former->grounds.contains(ground))
                alert.added.append(ground);
        }
    }
}

} // namespace ventanilla::equity
