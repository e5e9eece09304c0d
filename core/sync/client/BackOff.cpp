#include "core/sync/client/BackOff.h"

#include <algorithm>
#include <limits>

namespace ventanilla::sync {

std::chrono::milliseconds BackOff::nextDelay(quint32 random)
{
    // 30 s doubled six times is past the longest already: counting on would only overflow.
    constexpr int mostDoublings = 6;
    const std::chrono::milliseconds whole =
        std::min<std::chrono::milliseconds>(shortest * (1 << std::min(m_failures, mostDoublings)), longest);
    ++m_failures;
    const qint64 third = whole.count() / 3;
    return whole - std::chrono::milliseconds(third * random / std::numeric_limits<quint32>::max());
}

} // namespace ventanilla::sync
