#pragma once

#include "core/catalogue/GrantDesk.h"
#include "core/catalogue/Overdrafts.h"
#include "core/catalogue/Stock.h"

#include <QDateTime>

// What grants and stock are called on their screens.
namespace ventanilla::grants_ui {

[[nodiscard]] QString stepText(catalogue::GrantStep step);        // with a mnemonic: "&Approve"
[[nodiscard]] QString measureText(const catalogue::Grant &grant); // "2 · $ 45.000"
[[nodiscard]] QString rutText(const std::optional<qint64> &number);
// A line for each limit that the benefit has: "Quota: 3 of 20 left".
[[nodiscard]] QStringList availabilityLines(const catalogue::Availability &availability);
// As of when that is known: nothing else has come since.
[[nodiscard]] QString knownSinceText(const QDateTime &lastExchange, const QDateTime &now);
[[nodiscard]] QString overdraftText(const catalogue::Overdraft &overdraft);
[[nodiscard]] QString movementText(catalogue::MovementKind kind);
[[nodiscard]] QString lotText(const catalogue::StockLot &lot, const QDate &today);

} // namespace ventanilla::grants_ui
