#pragma once

#include <QtGlobal>

namespace ventanilla {

// How long work tells where it is and learns that it is no longer wanted. Called from the thread that works.
class Progress
{
public:
    virtual ~Progress() = default;
    // `total` is 0 while unknown. May be called often: implementations limit what they pass on.
    virtual void report(qint64 done, qint64 total) = 0;
    [[nodiscard]] virtual bool isCancelled() const = 0;
};

class NoProgress final : public Progress
{
public:
    void report(qint64, qint64) override { }
    [[nodiscard]] bool isCancelled() const override { return false; }
};

} // namespace ventanilla
