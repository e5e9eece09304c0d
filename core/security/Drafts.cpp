#include "core/security/Drafts.h"

namespace ventanilla::security::drafts {

Result<void> save(Session &session, Permission permission, const QString &screen, const QString &content)
{
    if (content.size() > largestDraft)
        return failure(ErrorKind::InvalidInput, QStringLiteral("draft"), QString::number(largestDraft));
    return session.write(permission, [&](store::Transaction &transaction) {
        transaction
            .statement("INSERT INTO draft (operator_id, screen, saved_at, content) VALUES (?, ?, ?, ?)"
                       " ON CONFLICT DO UPDATE SET saved_at = excluded.saved_at, content = excluded.content")
            .bind(session.currentOperator().id, screen, session.clock().now(), content)
            .run();
    });
}

Result<std::optional<QString>> load(Session &session, Permission permission, const QString &screen)
{
    return session.read(permission, [&](store::Connection &connection) {
        return connection.statement("SELECT content FROM draft WHERE operator_id = ? AND screen = ?")
            .bind(session.currentOperator().id, screen)
            .single<QString>();
    });
}

Result<void> clear(Session &session, Permission permission, const QString &screen)
{
    return session.write(permission,
        [&](store::Transaction &transaction) { clearIn(transaction, session.currentOperator().id, screen); });
}

void clearIn(store::Transaction &transaction, OperatorId operatorId, const QString &screen)
{
    transaction.statement("DELETE FROM draft WHERE operator_id = ? AND screen = ?").bind(operatorId, screen).run();
}

} // namespace ventanilla::security::drafts
