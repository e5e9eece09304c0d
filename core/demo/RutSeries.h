#pragma once

#include "core/demo/Random.h"
#include "core/identity/Rut.h"

#include <vector>

namespace ventanilla::demo {

// RUTs as the civil registry gave them: numbers grow with the year of birth, and with the year of arrival for those who
// came from abroad. Never the same twice.
class RutSeries
{
public:
    RutSeries();

    // `year`: 1900 to 2100.
    [[nodiscard]] identity::Rut take(Random &random, int year);

private:
    std::vector<bool> m_taken; // by number
};

} // namespace ventanilla::demo
