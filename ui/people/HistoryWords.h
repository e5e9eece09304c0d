#pragma once

#include "core/identity/History.h"

#include <QString>

namespace ventanilla::people {

// "Telephone", "Household: address", "The person was registered"
[[nodiscard]] QString changeText(const identity::HistoryEntry &entry);
// "Telephone": a datum of a person, a household or a membership by the name of its column.
[[nodiscard]] QString fieldText(const QString &field);
// As the file shows it; empty for nothing.
[[nodiscard]] QString valueText(const QString &field, const identity::HistoryValue &value);

} // namespace ventanilla::people
