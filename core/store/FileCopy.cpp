#include "core/store/FileCopy.h"

#include "core/store/ConnectionState.h"
#include "core/store/Failure.h"
#include "core/store/OpenFile.h"

#include <QFile>

namespace ventanilla::store {

namespace {

void copyPages(sqlite3 *source, sqlite3 *target)
{
    sqlite3_backup *backup = sqlite3_backup_init(target, "main", source, "main");
    if (backup == nullptr)
        check(sqlite3_errcode(target), target);
    int resultCode = SQLITE_OK;
    do {
        resultCode = sqlite3_backup_step(backup, 1024);
    } while (resultCode == SQLITE_OK);
    sqlite3_backup_finish(backup);
    check(resultCode, target);
}

} // namespace

void copyDatabase(ConnectionState &state, const QString &target)
{
    const QString partial = target + QStringLiteral(".partial");
    QFile::remove(partial);
    {
        ConnectionState copy(*state.clock);
        openFile(copy, partial, *state.key, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        try {
            copyPages(state.handle, copy.handle);
        } catch (const Failure &) {
            QFile::remove(partial);
            throw;
        }
    }
    QFile::remove(target);
    if (!QFile::rename(partial, target)) {
        QFile::remove(partial);
        throw Failure(Error{ErrorKind::FileUnreadable, QStringLiteral("file"), {}});
    }
}

} // namespace ventanilla::store
