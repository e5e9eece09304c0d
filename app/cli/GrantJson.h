#pragma once

#include "core/catalogue/GrantDesk.h"
#include "core/catalogue/Overdrafts.h"
#include "core/catalogue/StockKeeping.h"

#include <QJsonObject>

// The stable words of grants and stock, and their shapes in JSON.
namespace ventanilla::cli {

[[nodiscard]] QString wordOf(catalogue::GrantStatus status); // "requested", …
[[nodiscard]] QString wordOf(catalogue::GrantStep step);     // "evaluate", …
[[nodiscard]] QString wordOf(catalogue::MovementKind kind);  // "purchase", …
[[nodiscard]] QString wordOf(catalogue::OverdraftKind kind); // "quota", …
[[nodiscard]] std::optional<catalogue::GrantStatus> grantStatusFrom(const std::string &word);
[[nodiscard]] std::optional<catalogue::MovementKind> movementKindFrom(const std::string &word);

[[nodiscard]] QJsonObject toJson(const catalogue::GrantRow &row);
[[nodiscard]] QJsonObject toJson(const catalogue::GrantFile &file);
[[nodiscard]] QJsonObject toJson(const catalogue::Availability &availability);
[[nodiscard]] QJsonObject toJson(const catalogue::Overdraft &overdraft);
[[nodiscard]] QJsonObject toJson(const catalogue::StockRow &row);
[[nodiscard]] QJsonObject toJson(const catalogue::StockEntry &entry);
[[nodiscard]] QJsonObject toJson(const catalogue::StockLot &lot, const QDate &today);

} // namespace ventanilla::cli
