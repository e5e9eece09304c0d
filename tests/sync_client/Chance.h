#pragma once

#include <QtGlobal>

#include <random>

namespace ventanilla::tests {

// Of this run: VENTANILLA_SEED, else a new one. Whoever uses it captures it, so that a failure names it.
inline quint32 chosenSeed()
{
    const auto given = quint32(qEnvironmentVariableIntValue("VENTANILLA_SEED"));
    return given != 0 ? given : std::random_device()();
}

} // namespace ventanilla::tests
