#pragma once

#include <QtGlobal>

#include <optional>

namespace ventanilla::bench {

// Mebibytes of memory this process has resident, as the system counts them; nothing where it does not say.
[[nodiscard]] std::optional<double> residentMegabytes();
// The most that a process of this computer has had resident.
[[nodiscard]] std::optional<double> peakMegabytesOf(qint64 process);

} // namespace ventanilla::bench
