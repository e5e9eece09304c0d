#pragma once

#include "core/equity/AlertDesk.h"
#include "core/equity/AlertFile.h"

#include <QJsonObject>

// The shapes of alerts in JSON.
namespace ventanilla::cli {

[[nodiscard]] QJsonObject toJson(const equity::AlertRow &row);
[[nodiscard]] QJsonObject toJson(const equity::AlertFile &file, const QDate &today);
[[nodiscard]] QJsonValue toJson(const std::optional<equity::Standing> &standing); // null for none

} // namespace ventanilla::cli
