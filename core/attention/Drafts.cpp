#include "core/attention/Drafts.h"

#include "core/attention/ContentJson.h"

namespace ventanilla::attention::drafts {

using security::Permission;

Result<void> save(security::Session &session, const AttentionDraft &draft)
{
    const QString content = draftToJson(draft);
    if (content.size() > largestContentJson)
        return failure(ErrorKind::InvalidInput, QStringLiteral("draft"), QString::number(largestContentJson));
    return session.write(Permission::RegisterAttention, [&](store::Transaction &transaction) {
        transaction
            .statement("INSERT INTO draft (operator_id, screen, saved_at, content) VALUES (?, 'attention', ?, ?)"
                       " ON CONFLICT DO UPDATE SET saved_at = excluded.saved_at, content = excluded.content")
            .bind(session.currentOperator().id, session.clock().now(), content)
            .run();
    });
}

Result<std::optional<AttentionDraft>> load(security::Session &session)
{
    const auto content = session.read(Permission::RegisterAttention, [&](store::Connection &connection) {
        return connection.statement("SELECT content FROM draft WHERE operator_id = ? AND screen = 'attention'")
            .bind(session.currentOperator().id)
            .single<QString>();
    });
    if (!content)
        return failure(content.error());
    if (!*content)
        return std::optional<AttentionDraft>();
    return draftFromJson(**content).map([](AttentionDraft draft) { return std::optional(std::move(draft)); });
}

Result<void> clear(security::Session &session)
{
    return session.write(Permission::RegisterAttention,
        [&](store::Transaction &transaction) { clearIn(transaction, session.currentOperator().id); });
}

void clearIn(store::Transaction &transaction, OperatorId operatorId)
{
    transaction.statement("DELETE FROM draft WHERE operator_id = ? AND screen = 'attention'").bind(operatorId).run();
}

} // namespace ventanilla::attention::drafts
