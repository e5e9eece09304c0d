#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/store/Failure.h"
#include "core/sync/server/LedgerSession.h"

#include <functional>
#include <map>
#include <type_traits>

namespace ventanilla::sync {

// Where the regional server keeps everything: communes, one-time codes, devices, batches, snapshots, uploads under way. What
// it holds is reached in bodies, as in core/store: LedgerCommunes, LedgerDevices, LedgerBatches, … are functions on a
// LedgerSession, the same for both kinds. Safe from any thread, and several processes may work on one ledger:
// nothing is remembered between bodies.
class Ledger
{
public:
    Ledger() = default;
    Ledger(const Ledger &) = delete;
    Ledger &operator=(const Ledger &) = delete;
    virtual ~Ledger() = default;

    // body(LedgerSession &) -> Result<T> or T; sees one snapshot.
    // Errors: the body's; Busy when the ledger cannot be reached or is written to for too long, Damaged, Internal.
    template <class Body>
    [[nodiscard]] auto read(Body &&body)
    {
        return inside(Purpose::Read, std::forward<Body>(body));
    }

    // The same in a transaction that is on disk when this returns, or of which nothing remains when the body fails. The body
    // may be run again when another writer was in its way: what it changes outside it must set anew.
    // Errors as read; DiskFull, ReadOnly too.
    template <class Body>
    [[nodiscard]] auto write(Body &&body)
    {
        return inside(Purpose::Write, std::forward<Body>(body));
    }

    // Small files that belong to a ledger's backup, by name: the server's certificate.
    using Companions = std::map<QString, QByteArray>;

    // A whole copy taken while others work, with the ledger's key: it must be kept as safe as the ledger. An earlier file of
    // that name stays until it is complete. Errors: ReadOnly, DiskFull, FileUnreadable, Cancelled, Damaged;
    // UnsupportedFormat where the database has tools of its own for this.
    [[nodiscard]] virtual Result<void> backup(
        const QString &file, const Companions &companions, Progress &progress) = 0;

    // For people and logs: "sqlite", "postgresql".
    [[nodiscard]] virtual QString kind() const = 0;

protected:
    enum class Purpose { Read, Write };
    // Runs the body in a transaction; rolls back when it returns an error. Turns store::Failure into an Error.
    [[nodiscard]] virtual Result<void> run(
        Purpose purpose, const std::function<Result<void>(LedgerSession &)> &body) = 0;

private:
    template <class T>
    struct Answer
    {
        using Type = Result<T>;
    };
    template <class T>
    struct Answer<Result<T>>
    {
        using Type = Result<T>;
    };

    template <class Body>
    auto inside(Purpose purpose, Body &&body) -> typename Answer<std::invoke_result_t<Body, LedgerSession &>>::Type
    {
        using Given = std::invoke_result_t<Body, LedgerSession &>;
        using Wanted = typename Answer<Given>::Type;
        if constexpr (std::is_same_v<Wanted, Result<void>>) {
            return run(purpose, [&](LedgerSession &session) -> Result<void> {
                if constexpr (std::is_void_v<Given>) {
                    body(session);
                    return {};
                } else {
                    return body(session);
                }
            });
        } else {
            Wanted answer = failure(ErrorKind::Internal);
            auto done = run(purpose, [&](LedgerSession &session) -> Result<void> {
                answer = body(session);
                if (!answer)
                    return failure(answer.error());
                return {};
            });
            if (!done)
                return failure(done.error());
            return answer;
        }
    }
};

} // namespace ventanilla::sync
