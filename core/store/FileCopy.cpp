#include "core/store/FileCopy.h"

#include "core/store/ConnectionState.h"
#include "core/store/DurableFile.h"
#include "core/store/Failure.h"
#include "core/store/OpenFile.h"

#include <QFile>

namespace ventanilla::store {

namespace {

// Without a snapshot of the source, every write of another connection would start the copy anew.
class SourceSnapshot
{
public:
    explicit SourceSnapshot(ConnectionState &state) : m_state(state)
    {
        execute(m_state, "BEGIN");
        try {
            execute(m_state, "SELECT count(*) FROM sqlite_schema");
        } catch (const Failure &) {
            end();
            throw;
        }
    }
    SourceSnapshot(const SourceSnapshot &) = delete;
    SourceSnapshot &operator=(const SourceSnapshot &) = delete;
    ~SourceSnapshot() { end(); }

private:
    void end() { sqlite3_exec(m_state.handle, "ROLLBACK", nullptr, nullptr, nullptr); }

    ConnectionState &m_state;
};

void copyPages(sqlite3 *source, sqlite3 *target, Progress &progress)
{
    sqlite3_backup *backup = sqlite3_backup_init(target, "main", source, "main");
    if (backup == nullptr)
        check(sqlite3_errcode(target), target);
    int resultCode = SQLITE_OK;
    bool cancelled = false;
    while (resultCode == SQLITE_OK && !cancelled) {
        resultCode = sqlite3_backup_step(backup, 1024);
        const int pages = sqlite3_backup_pagecount(backup);
        progress.report(pages - sqlite3_backup_remaining(backup), pages);
        cancelled = progress.isCancelled();
    }
    sqlite3_backup_finish(backup);
    if (cancelled)
        throw Failure(Error{ErrorKind::Cancelled, {}, {}});
    check(resultCode, target);
}

// The PRAGMA's only row must say "ok", or there must be none.
void requireNoComplaint(ConnectionState &state, const char *pragma)
{
    bool sound = true;
    const auto note = [](void *flag, int count, char **values, char **) {
        *static_cast<bool *>(flag) = count > 0 && values[0] != nullptr && qstrcmp(values[0], "ok") == 0;
        return 0;
    };
    check(sqlite3_exec(state.handle, pragma, note, &sound, nullptr), state.handle);
    if (!sound)
        throw Failure(Error{ErrorKind::Damaged, QStringLiteral("store"), {}});
}

} // namespace

void removeDatabaseFiles(const QString &file)
{
    QFile::remove(file);
    removeDatabaseSideFiles(file);
}

void removeDatabaseSideFiles(const QString &file)
{
    for (const char *suffix : {"-wal", "-shm", "-journal"})
        QFile::remove(file + QLatin1String(suffix));
}

void copyDatabase(ConnectionState &state, const QString &target, Progress &progress)
{
    const QString partial = target + QStringLiteral(".partial");
    removeDatabaseFiles(partial);
    try {
        ConnectionState copy(*state.clock);
        openFile(copy, partial, *state.key, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        const SourceSnapshot snapshot(state);
        copyPages(state.handle, copy.handle, progress);
    } catch (const Failure &) {
        removeDatabaseFiles(partial);
        throw;
    }
    if (auto renamed = renameDurably(partial, target); !renamed) {
        removeDatabaseFiles(partial);
        throw Failure(renamed.error());
    }
}

void changeKeyOfCopy(const QString &file, const StoreKey &from, const StoreKey &to, const Clock &clock)
{
    ConnectionState copy(clock);
    openFile(copy, file, from, SQLITE_OPEN_READWRITE);
    // Within the log, pages under both keys would lie side by side.
    execute(copy, "PRAGMA journal_mode = DELETE");
    applyNewKey(copy, to);
}

void requireSoundCopy(const QString &file, const StoreKey &key, const Clock &clock)
{
    ConnectionState copy(clock);
    openFile(copy, file, key, SQLITE_OPEN_READWRITE);
    requireNoComplaint(copy, "PRAGMA cipher_integrity_check");
    requireNoComplaint(copy, "PRAGMA quick_check");
}

} // namespace ventanilla::store
