#include "core/store/ConnectionState.h"

#include "core/store/Failure.h"

#include <cerrno>

namespace ventanilla::store {

namespace {

ErrorKind kindOf(int resultCode)
{
    switch (resultCode & 0xff) {
    case SQLITE_FULL:
        return ErrorKind::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorKind::ReadOnly;
    case SQLITE_CORRUPT:
        return ErrorKind::Damaged;
    case SQLITE_NOTADB:
        return ErrorKind::WrongKey;
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
        return ErrorKind::FileUnreadable;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::Busy;
    case SQLITE_CONSTRAINT:
        return ErrorKind::Conflict;
    case SQLITE_INTERRUPT:
        return ErrorKind::Cancelled;
    default:
        return ErrorKind::Internal;
    }
}

// SQLite calls a full disk an input/output error when it cannot even grow the files beside the store.
ErrorKind kindOfSystemError(ErrorKind kind, sqlite3 *handle)
{
    if (kind != ErrorKind::FileUnreadable)
        return kind;
    switch (sqlite3_system_errno(handle)) {
    case ENOSPC:
    case EDQUOT:
        return ErrorKind::DiskFull;
    case EROFS:
    case EACCES:
        return ErrorKind::ReadOnly;
    default:
        return kind;
    }
}

// The name of the constraint's table and column is safe to tell ("UNIQUE constraint failed: person.rut"); other
// messages may quote a value.
QString constraintDetail(sqlite3 *handle)
{
    const QString message = QString::fromUtf8(sqlite3_errmsg(handle));
    return message.startsWith(QLatin1String("UNIQUE constraint failed: ")) ? message.section(QLatin1String(": "), 1)
                                                                           : QString();
}

} // namespace

ConnectionState::~ConnectionState()
{
    for (const auto &entry : idleStatements)
        sqlite3_finalize(entry.second);
    sqlite3_close_v2(handle);
}

Error errorOf(int resultCode, sqlite3 *handle)
{
    Error error{kindOf(resultCode), {}, QString::fromUtf8(sqlite3_errstr(resultCode))};
    if (handle == nullptr)
        return error;
    error.kind = kindOfSystemError(error.kind, handle);
    if (const QString constraint = constraintDetail(handle); !constraint.isEmpty())
        error = Error{ErrorKind::Duplicate, constraint, {}};
    return error;
}

void check(int resultCode, sqlite3 *handle)
{
    if (resultCode == SQLITE_OK || resultCode == SQLITE_ROW || resultCode == SQLITE_DONE)
        return;
    throw Failure(errorOf(handle != nullptr ? sqlite3_extended_errcode(handle) : resultCode, handle));
}

void execute(ConnectionState &state, const char *sql)
{
    check(sqlite3_exec(state.handle, sql, nullptr, nullptr, nullptr), state.handle);
}

} // namespace ventanilla::store
