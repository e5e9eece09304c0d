#include "core/audit/Audit.h"

namespace ventanilla::audit {

namespace {

constexpr int mostEvents = 10'000;

std::vector<Event> eventsOf(store::Connection &connection, PersonId person, int limit)
{
    auto statement = connection.statement("SELECT id, occurred_at, operator_id, action, person_id, detail"
                                          " FROM audit_event WHERE person_id = ? ORDER BY occurred_at DESC, id DESC"
                                          " LIMIT ?");
    statement.bind(person, limit);
    std::vector<Event> events;
    while (statement.step()) {
        events.push_back({statement.value<qint64>(0), statement.value<QDateTime>(1), statement.value<OperatorId>(2),
            statement.value<Action>(3), statement.value<std::optional<PersonId>>(4), statement.value<QString>(5)});
    }
    return events;
}

} // namespace

void record(store::Transaction &transaction, const security::Session &session, Action action,
    std::optional<PersonId> person, const QString &detail)
{
    security::writeAuditEvent(transaction, session.clock(), session.currentOperator().id, action, person, detail);
}

Result<std::vector<Event>> eventsAbout(security::Session &session, PersonId person, int limit)
{
    if (limit < 1 || limit > mostEvents)
        return failure(ErrorKind::InvalidInput, QStringLiteral("limit"));
    return session.write(security::Permission::ReadAudit, [&](store::Transaction &transaction) {
        auto events = eventsOf(transaction, person, limit);
        record(transaction, session, Action::ReadAudit, person, QString::number(events.size()));
        return events;
    });
}

} // namespace ventanilla::audit
