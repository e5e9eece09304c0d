#pragma once

#include "core/demo/Random.h"
#include "core/demo/Residents.h"

#include <optional>

namespace ventanilla::demo {

// Who comes to the office: women, the old, the poor and those with a disability more often than others, and some again and
// again. Nobody under 16.
class Visitors
{
public:
    explicit Visitors(const Residents &residents);

    // An index into Residents::people; nothing when nobody is old enough.
    [[nodiscard]] std::optional<size_t> draw(Random &random) const;

private:
    std::vector<quint32> m_weightsUpTo;
};

} // namespace ventanilla::demo
