#pragma once

#include "core/sync/engine/SyncState.h"

#include <optional>

namespace ventanilla::ui {
class StatusBadge;
} // namespace ventanilla::ui

namespace ventanilla::people {

// Whether a record is only on this computer, was sent, or is kept elsewhere too. Hidden without a state, as where there is
// nobody to exchange with: it would say the same of everything.
void showExchangeState(ui::StatusBadge *badge, std::optional<sync::RecordState> state);

} // namespace ventanilla::people
