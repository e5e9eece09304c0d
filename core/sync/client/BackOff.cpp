#include "core/sync/client/BackOff.h"

#include <algorithm>
#include <limits>

namespace ventanilla::sync {

std::chrono::milliseconds BackOff::nextDelay(quint32 random)
{
    constexpr int mostDoublings = 16; // past any longest already: counting on would only overflow
    const std::chrono::milliseconds whole =
        std::min<std::chrono::milliseconds>(m_first * (1 << std::min(m_failures, mostDoublings)), m_last);
    ++m_failures;
    const qint64 third = whole.count() / 3;
    return whole - std::chrono::milliseconds(third * random / std::numeric_limits<quint32>::max());
}

} // namespace ventanilla::sync
