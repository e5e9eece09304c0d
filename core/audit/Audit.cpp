#include "core/audit/Audit.h"

namespace ventanilla::audit {

namespace {

constexpr int mostEvents = 10'000;

std::vector<Event> eventsOf(store::Connection &connection, PersonId person, int limit)
{
    auto statement = connection.statement("SELECT e.id, e.occurred_at, e.operator_id, o.username, e.action,"
                                          " e.person_id, e.detail"
                                          " FROM audit_event e LEFT JOIN operator o ON o.id = e.operator_id"
                                          " WHERE e.person_id = ? ORDER BY e.occurred_at DESC, e.id DESC LIMIT ?");
    statement.bind(person, limit);
    std::vector<Event> events;
    while (statement.step()) {
        events.push_back({statement.value<qint64>(0), statement.value<QDateTime>(1), statement.value<OperatorId>(2),
            statement.value<QString>(3), statement.value<Action>(4), statement.value<std::optional<PersonId>>(5),
            statement.value<QString>(6)});
    }
    return events;
}

} // namespace

QString codeOf(Action action)
{
    switch (action) {
    case Action::SignedIn:
        return QStringLiteral("signed_in");
    case Action::ReadPersonalFile:
        return QStringLiteral("read_personal_file");
    case Action::ReadScreening:
        return QStringLiteral("read_screening");
    case Action::ReadAttention:
        return QStringLiteral("read_attention");
    case Action::PrintedReceipt:
        return QStringLiteral("printed_receipt");
    case Action::ImportedFile:
        return QStringLiteral("imported_file");
    case Action::ExportedFile:
        return QStringLiteral("exported_file");
    case Action::ExportedPerson:
        return QStringLiteral("exported_person");
    case Action::BackedUp:
        return QStringLiteral("backed_up");
    case Action::ReadAudit:
        return QStringLiteral("read_audit");
    case Action::ChangedOperator:
        return QStringLiteral("changed_operator");
    case Action::MergedPersons:
        return QStringLiteral("merged_persons");
    case Action::SeparatedPersons:
        return QStringLiteral("separated_persons");
    case Action::ToldPersonsApart:
        return QStringLiteral("told_persons_apart");
    case Action::ReadReferral:
        return QStringLiteral("read_referral");
    case Action::ChangedReferral:
        return QStringLiteral("changed_referral");
    case Action::PrintedLetter:
        return QStringLiteral("printed_letter");
    case Action::ReadAlerts:
        return QStringLiteral("read_alerts");
    }
    return {};
}

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
