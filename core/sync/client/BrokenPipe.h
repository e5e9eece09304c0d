#pragma once

#include <csignal>

namespace ventanilla::sync {

// Private to core/sync/client: while it lives, writing to a link that is gone is an error of this thread's call, not the
// end of the program. OpenSSL writes without MSG_NOSIGNAL, when it says goodbye too.
class BrokenPipeIsAnError
{
public:
    BrokenPipeIsAnError();
    BrokenPipeIsAnError(const BrokenPipeIsAnError &) = delete;
    BrokenPipeIsAnError &operator=(const BrokenPipeIsAnError &) = delete;
    ~BrokenPipeIsAnError();

private:
    sigset_t m_before{};
};

} // namespace ventanilla::sync
