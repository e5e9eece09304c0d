#include "core/security/AuditTrail.h"

namespace ventanilla::security {

void writeAuditEvent(store::Transaction &transaction, const Clock &clock, OperatorId author, AuditAction action,
    std::optional<PersonId> person, const QString &detail)
{
    transaction
        .statement(
            "INSERT INTO audit_event (occurred_at, operator_id, action, person_id, detail) VALUES (?, ?, ?, ?, ?)")
        .bind(clock.now(), author, action, person, detail.isEmpty() ? QString() : detail)
        .run();
}

} // namespace ventanilla::security
