#pragma once

#include "core/security/Session.h"

namespace ventanilla::ui {
class StatusBadge;
} // namespace ventanilla::ui

namespace ventanilla::frontdesk {

// Whether an attention is only on this computer, was sent, or is kept elsewhere too. Hidden where there is nobody to
// exchange with: it would say the same of everything.
void showExchangeState(ui::StatusBadge *badge, security::Session &session, AttentionId attention);

} // namespace ventanilla::frontdesk
