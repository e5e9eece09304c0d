#pragma once

#include "core/sync/protocol/Enrolment.h"

namespace ventanilla::sync {

// The server above one that is a relay, as far as its door to the network has to do with it. Safe from any thread.
class Upstream
{
public:
    Upstream() = default;
    Upstream(const Upstream &) = delete;
    Upstream &operator=(const Upstream &) = delete;
    virtual ~Upstream() = default;

    // Something has come that the server above may lack.
    virtual void noteArrival() = 0;

    // Passes on what a computer asks, which waits for the answer; its certificate is known here then. Errors: Refused
    // (detail: the word of the server above); anything else means that there is no link to it.
    [[nodiscard]] virtual Result<EnrolmentAnswer> enrol(const EnrolmentRequest &request) = 0;

    struct Account
    {
        qint64 exchanges = 0; // since this program began
        qint64 failures = 0;
        qint64 secondsSinceContact = -1; // -1: there was none yet
        qint64 waitingBatches = 0;       // to be passed on
    };
    [[nodiscard]] virtual Account account() = 0;
};

} // namespace ventanilla::sync
