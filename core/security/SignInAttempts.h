#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <QMap>

namespace ventanilla::security {

// Slows down who guesses passwords: from the fourth failure in a row on, the next attempt has to wait 1 s, 2 s, 4 s, …
// up to 15 minutes. Kept on disk, so that starting the program again does not help; a clock that is set back starts
// the wait anew. A value: nothing is on disk before save().
class SignInAttempts
{
public:
    static constexpr int freeFailures = 3;
    static constexpr qint64 longestWaitSeconds = 15 * 60;

    // A missing or unreadable file is one without failures: deleting it takes the same rights as copying the store.
    [[nodiscard]] static SignInAttempts load(const QString &file);
    // Errors: ReadOnly, DiskFull, FileUnreadable.
    [[nodiscard]] Result<void> save(const QString &file) const;

    // Seconds until the next attempt may be made; 0 for now.
    [[nodiscard]] qint64 secondsToWait(const QString &name, const Clock &clock);
    void recordFailure(const QString &name, const Clock &clock);
    void recordSuccess(const QString &name);

    // The name under which an unknown username's failures are counted: one of 256, so that what was typed there (it may
    // be a password) cannot be read from the file, and the file stays small.
    [[nodiscard]] static QString bucketOf(const QString &unknownName);

private:
    struct Failures
    {
        int count = 0;
        qint64 lastAt = 0; // milliseconds of UTC
    };
    QMap<QString, Failures> m_failures;
};

} // namespace ventanilla::security
