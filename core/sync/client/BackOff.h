#pragma once

#include <QtGlobal>

#include <chrono>

namespace ventanilla::sync {

// When to try an exchange again by itself after one failed: from half a minute, doubled each time to half an hour unless
// told otherwise, each shortened by up to a third at random so that the computers of a region do not all return at once.
// A value.
class BackOff
{
public:
    static constexpr std::chrono::seconds shortest{30};
    static constexpr std::chrono::seconds longest{30 * 60};

    explicit BackOff(std::chrono::seconds first = shortest, std::chrono::seconds last = longest)
        : m_first(first), m_last(last)
    { }

    // After a failure: how long to wait. `random` is any number, a new one each time.
    [[nodiscard]] std::chrono::milliseconds nextDelay(quint32 random);
    // After a success, or when a link has appeared.
    void reset() { m_failures = 0; }
    [[nodiscard]] int failures() const { return m_failures; }

private:
    std::chrono::seconds m_first;
    std::chrono::seconds m_last;
    int m_failures = 0;
};

} // namespace ventanilla::sync
