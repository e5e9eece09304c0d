#pragma once

#include "core/sync/client/ServerExchange.h"

// Private to core/sync/client and core/sync/relay: POST /v1/enrolments.
namespace ventanilla::sync::enrolment_call {

// The code and the name as they go to the server; the rest is the caller's. Errors: InvalidInput or MissingInput
// (enrolment_code, name).
[[nodiscard]] Result<EnrolmentRequest> requestFor(const QString &typedCode, const QString &name);

// The server's answer, checked for what only one that lies, or another one, would say.
// Errors: Offline, Cut, Refused (detail: its word), UntrustedServer, Damaged, Cancelled, InvalidInput "server".
[[nodiscard]] Result<EnrolmentAnswer> ask(
    const ServerIdentity &server, const EnrolmentRequest &request, Progress &progress);

} // namespace ventanilla::sync::enrolment_call
