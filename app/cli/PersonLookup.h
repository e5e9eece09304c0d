#pragma once

#include "core/base/Ids.h"
#include "core/security/Session.h"

#include <string>

namespace ventanilla::cli {

// A person named by RUT in any form or by folio. Those who may not read files may still be told who an audit is about:
// `permission` is what the command needs. Errors: InvalidInput ("rut"), NotFound ("person").
[[nodiscard]] Result<PersonId> personOf(
    security::Session &session, security::Permission permission, const std::string &text);

} // namespace ventanilla::cli
