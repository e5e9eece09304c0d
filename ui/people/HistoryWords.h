#pragma once

#include "core/identity/History.h"

#include <QString>

namespace ventanilla::people {

// "Telephone", "Household: address", "The person was registered"
[[nodiscard]] QString changeText(const identity::HistoryEntry &entry);
// As the file shows it; empty for nothing.
[[nodiscard]] QString valueText(const QString &field, const identity::HistoryValue &value);

} // namespace ventanilla::people
