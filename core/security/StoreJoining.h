#pragma once

#include "core/security/Entrance.h"

#include <functional>

namespace ventanilla::security {

struct CommuneToJoin
{
    QString code;
    QString name;
    int device = 0; // the number given to this computer
};

// How a store begins that is to hold what a commune's other computers have. Whoever knows a way there (a server, a stick)
// provides the steps.
struct Joining
{
    // Asked once, when nothing of an earlier attempt is here.
    std::function<Result<CommuneToJoin>()> enrol;
    // The first thing written in the new store, in one transaction: what enrolling yielded.
    std::function<Result<void>(store::Transaction &)> keepEnrolment;
    // Brings the commune's data. When it fails, the next attempt calls it again on the same store.
    std::function<Result<void>(store::Database &)> fill;
};

namespace entrance {

// Makes a store of no rows of its own and fills it; then `username`, who must be an active administrator in what came, gets
// a way in with the password. Until then the folder holds nothing that looks like a store, and what has come waits there
// under the password: the same call goes on with it.
// Errors: StoreExists, AlreadyOpen, MissingInput and InvalidInput (username, password), WrongPassword when the earlier
// attempt had another one, NotFound "username", PermissionDenied, ReadOnly, DiskFull, FileUnreadable, those of the steps.
[[nodiscard]] Result<NewStore> joinStore(const QString &folder, const QString &username, const QString &password,
    const Joining &steps, const Clock &clock, PasswordPolicy policy = PasswordPolicy::Protective);

// Whether an interrupted joining waits in the folder.
[[nodiscard]] bool isJoiningUnderWay(const QString &folder);

// A lost computer's end: every way into the store is destroyed, its data stay unreadable. Sessions that are open must
// be closed by whoever calls. Errors: ReadOnly, FileUnreadable, Busy.
[[nodiscard]] Result<void> forgetKeys(const QString &folder);

} // namespace entrance

} // namespace ventanilla::security
