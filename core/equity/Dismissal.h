#pragma once

#include "core/equity/Alert.h"
#include "core/security/Session.h"

namespace ventanilla::equity {

inline constexpr int longestReason = 500;

// Whether the operator may: with DismissAlerts; with ReadAlerts whoever is in charge of an open case of the household, or of
// the person.
[[nodiscard]] bool mayDismiss(const security::Session &session, store::Connection &connection, const AlertKey &key);

// Keeps that the alert needs nothing done, on the grounds that `alert` shows: should there be more by now, it comes back.
// Errors: those of the permission; MissingInput and InvalidInput "reason"; NotFound "alert" for what the store does not
// have; Conflict "alert" when it has been dismissed on these grounds.
[[nodiscard]] Result<AlertDismissalId> dismiss(security::Session &session, const Alert &alert, const QString &reason);

// Takes back every dismissal that holds it away, whoever made them. `reason` may be empty. Errors: those of the
// permission; InvalidInput "reason"; Conflict "alert" when none does.
[[nodiscard]] Result<void> restore(security::Session &session, const Alert &alert, const QString &reason);

// The table alert_dismissal. A person who was merged into another counts as that other.
namespace dismissals {
// Those that nobody has taken back, in the order in which they were made.
[[nodiscard]] std::vector<Dismissal> inForce(store::Connection &connection);
// All that was said about an alert, those taken back and what took them back too, the oldest first.
[[nodiscard]] std::vector<Dismissal> of(store::Connection &connection, const AlertKey &key);
AlertDismissalId insert(store::Transaction &transaction, const Dismissal &dismissal);
} // namespace dismissals

// Whether a dismissal on these grounds keeps an alert away that rests on those.
[[nodiscard]] bool covers(const Grounds &dismissed, const Grounds &grounds);
// Sets what became of each alert. `inForce` in the order in which they were made.
void markDismissed(const std::vector<Dismissal> &inForce, std::vector<Alert> &alerts);

} // namespace ventanilla::equity
