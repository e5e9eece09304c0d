#pragma once

#include "core/security/Session.h"

#include <QString>

#include <optional>

// What the operator of the session had typed on a screen when the program ended: one for each operator and screen, kept on
// this device only, encrypted like everything else. What the text holds is the screen's affair. All require the permission
// of what is being written.
namespace ventanilla::security::drafts {

// Far more than any form holds.
inline constexpr qsizetype largestDraft = 1'000'000;

// Errors: InvalidInput ("draft") beyond largestDraft characters; those of the store.
[[nodiscard]] Result<void> save(Session &session, Permission permission, const QString &screen, const QString &content);
// Nothing when there is none.
[[nodiscard]] Result<std::optional<QString>> load(Session &session, Permission permission, const QString &screen);
[[nodiscard]] Result<void> clear(Session &session, Permission permission, const QString &screen);

// For the transaction that makes something lasting of it.
void clearIn(store::Transaction &transaction, OperatorId operatorId, const QString &screen);

} // namespace ventanilla::security::drafts
