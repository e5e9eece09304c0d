#pragma once

#include "core/attention/AttentionContent.h"
#include "core/security/Session.h"

// What the operator of the session had typed on the attention screen when the program ended: one per operator, kept on
// this device only, encrypted like everything else. All require RegisterAttention.
namespace ventanilla::attention::drafts {

// Errors: those of security::drafts.
[[nodiscard]] Result<void> save(security::Session &session, const AttentionDraft &draft);
// Nothing when there is none. Errors: Damaged, NewerVersion ("draft"): the draft is left where it is.
[[nodiscard]] Result<std::optional<AttentionDraft>> load(security::Session &session);
[[nodiscard]] Result<void> clear(security::Session &session);

// For the transaction that makes an attention of it.
void clearIn(store::Transaction &transaction, OperatorId operatorId);

} // namespace ventanilla::attention::drafts
