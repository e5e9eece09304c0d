#pragma once

#include "core/base/Progress.h"

namespace ventanilla::tests {

// Cancelled from the nth look on.
class CancelledAfter final : public Progress
{
public:
    explicit CancelledAfter(int looks) : m_looks(looks) { }
    void report(qint64, qint64) override { }
    [[nodiscard]] bool isCancelled() const override { return --m_looks < 0; }

private:
    mutable int m_looks;
};

} // namespace ventanilla::tests
