#pragma once

#include <optional>

namespace ventanilla::bench {

// Mebibytes of memory this process has resident, as the system counts them; nothing where it does not say.
[[nodiscard]] std::optional<double> residentMegabytes();

} // namespace ventanilla::bench
