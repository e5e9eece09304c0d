#include "core/attention/Drafts.h"

#include "core/attention/ContentJson.h"
#include "core/security/Drafts.h"

namespace ventanilla::attention::drafts {

using security::Permission;

namespace {

const QString screen = QStringLiteral("attention");

} // namespace

Result<void> save(security::Session &session, const AttentionDraft &draft)
{
    return security::drafts::save(session, Permission::RegisterAttention, screen, draftToJson(draft));
}

Result<std::optional<AttentionDraft>> load(security::Session &session)
{
    const auto content = security::drafts::load(session, Permission::RegisterAttention, screen);
    if (!content)
        return failure(content.error());
    if (!*content)
        return std::optional<AttentionDraft>();
    return draftFromJson(**content).map([](AttentionDraft draft) { return std::optional(std::move(draft)); });
}

Result<void> clear(security::Session &session)
{
    return security::drafts::clear(session, Permission::RegisterAttention, screen);
}

void clearIn(store::Transaction &transaction, OperatorId operatorId)
{
    security::drafts::clearIn(transaction, operatorId, screen);
}

} // namespace ventanilla::attention::drafts
