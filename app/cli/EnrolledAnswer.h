#pragma once

#include "app/cli/Context.h"

// What the ways of enrolling a computer have in common.
namespace ventanilla::cli {

// Asks at a terminal; false where there is none.
[[nodiscard]] bool saysYes(const QString &question);

// Says which computer this is now, and the recovery code if there is a new one.
[[nodiscard]] Result<void> answerEnrolled(Context &context, security::Session &session, const QString &recoveryCode);

} // namespace ventanilla::cli
