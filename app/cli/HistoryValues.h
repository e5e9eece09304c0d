#pragma once

#include "core/identity/History.h"

#include <QJsonValue>

// How what a column of a person's file holds stands in text and in JSON.
namespace ventanilla::cli {

[[nodiscard]] QString textOf(const identity::HistoryValue &value);

namespace json {
[[nodiscard]] QJsonValue of(const identity::HistoryValue &value);
} // namespace json

} // namespace ventanilla::cli
