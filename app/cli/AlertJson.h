#pragma once

#include "core/equity/AlertFile.h"

#include <QJsonObject>

// The shapes of alerts in JSON.
namespace ventanilla::cli {

[[nodiscard]] QJsonObject toJson(const equity::AlertRow &row);
[[nodiscard]] QJsonObject toJson(const equity::AlertFile &file, const QDate &today);

} // namespace ventanilla::cli
