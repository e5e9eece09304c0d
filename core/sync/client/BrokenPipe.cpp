#include "core/sync/client/BrokenPipe.h"

#include <ctime>

namespace ventanilla::sync {

namespace {

sigset_t onlyBrokenPipe()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGPIPE);
    return signals;
}

} // namespace

BrokenPipeIsAnError::BrokenPipeIsAnError()
{
    const sigset_t signals = onlyBrokenPipe();
    pthread_sigmask(SIG_BLOCK, &signals, &m_before);
}

BrokenPipeIsAnError::~BrokenPipeIsAnError()
{
    // One that came meanwhile would be delivered as soon as the mask is as before.
    const sigset_t signals = onlyBrokenPipe();
    const timespec atOnce{};
    while (sigismember(&m_before, SIGPIPE) == 0 && sigtimedwait(&signals, nullptr, &atOnce) == SIGPIPE) { }
    pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
}

} // namespace ventanilla::sync
