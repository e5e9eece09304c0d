#pragma once

#include "core/attention/Screening.h"

#include <QJsonObject>

namespace ventanilla::cli {

// Everything that the screening page shows.
[[nodiscard]] QJsonObject screeningToJson(const attention::Screening &screening);

} // namespace ventanilla::cli
