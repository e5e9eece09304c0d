#include "core/attention/Corrections.h"

#include "core/attention/ContentJson.h"
#include "core/base/Clock.h"

namespace ventanilla::attention {

Result<void> checkOrder(
    store::Connection &connection, CorrectionOrder &order, const Attention &stored, const QDateTime &now)
{
    if (order.reason.isEmpty())
        return failure(ErrorKind::MissingInput, QStringLiteral("reason"));
    if (order.reason.size() > longestText)
        return failure(ErrorKind::InvalidInput, QStringLiteral("reason"), QString::number(longestText));
    if (auto form = checkForm(order.content, now); !form)
        return form;
    if (auto complete = checkComplete(order.content); !complete)
        return complete;
    return checkReferences(connection, order.content, contentOf(stored));
}

bool isOwnOfToday(const Attention &attention, const security::Session &session)
{
    return attention.operatorId == session.currentOperator().id
        && local_time::date(attention.startedAt) == session.today();
}

void keepPrevious(
    store::Transaction &transaction, const security::Session &session, const Attention &stored, const QString &reason)
{
    transaction
        .statement("INSERT INTO attention_correction (id, attention_id, operator_id, corrected_at, reason, previous)"
                   " VALUES (?, ?, ?, ?, ?, ?)")
        .bind(transaction.nextId<AttentionCorrectionTag>(), stored.id, session.currentOperator().id,
            session.clock().now(), reason, draftToJson({stored.id, contentOf(stored)}))
        .run();
}

Result<std::vector<Correction>> correctionsOf(store::Connection &connection, AttentionId id)
{
    auto rows = connection.statement(
        "SELECT c.id, o.full_name, c.corrected_at, c.reason, c.previous FROM attention_correction c"
        " JOIN operator o ON o.id = c.operator_id WHERE c.attention_id = ? ORDER BY c.corrected_at DESC, c.id DESC");
    rows.bind(id);
    std::vector<Correction> list;
    while (rows.step()) {
        auto previous = draftFromJson(rows.value<QString>(4));
        if (!previous)
            return failure(previous.error().kind, QStringLiteral("correction"));
        list.push_back({rows.value<AttentionCorrectionId>(0), rows.value<QString>(1), rows.value<QDateTime>(2),
            rows.value<QString>(3), std::move(previous->content)});
    }
    return list;
}

} // namespace ventanilla::attention
