#pragma once

#include "core/sync/engine/Reception.h"

#include <QJsonArray>

// What every way of exchanging tells in JSON.
namespace ventanilla::cli {

[[nodiscard]] QJsonArray waitingJson(const std::vector<sync::Waiting> &all);

} // namespace ventanilla::cli
