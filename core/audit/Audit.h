#pragma once

#include "core/base/Ids.h"
#include "core/security/AuditTrail.h"
#include "core/security/Session.h"

#include <vector>

// Who read or did what. Every read of a personal file leaves an event (Ley 21.719: security and accountability duties).
// Events are kept on the device where they happened; nothing changes or deletes them.
namespace ventanilla::audit {

using Action = security::AuditAction;

// Stable words for files and the command line: "signed_in", "read_screening", …
[[nodiscard]] QString codeOf(Action action);

struct Event
{
    qint64 id = 0;
    QDateTime occurredAt;
    OperatorId operatorId;
    QString username; // the operator's
    Action action = Action::SignedIn;
    std::optional<PersonId> person;
    QString detail; // a folio, a kind of file, a count: never a name or a RUT
};

// Adds an event to the transaction that does what it tells of.
void record(store::Transaction &transaction, const security::Session &session, Action action,
    std::optional<PersonId> person = std::nullopt, const QString &detail = {});

// The events about a person, newest first. Requires ReadAudit, and is itself an event.
[[nodiscard]] Result<std::vector<Event>> eventsAbout(security::Session &session, PersonId person, int limit);

} // namespace ventanilla::audit
