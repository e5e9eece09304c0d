#include "core/store/KeyChange.h"

#include "core/store/ConnectionState.h"
#include "core/store/FileCopy.h"

#include <QFileInfo>

namespace ventanilla::store {

namespace {

// What is in the log belongs to the old file: laid over the new one, it would destroy it.
Result<void> requireNoLog(const QString &file)
{
    const QFileInfo log(file + QStringLiteral("-wal"));
    if (log.exists() && log.size() > 0)
        return failure(ErrorKind::AlreadyOpen, QStringLiteral("store"));
    removeDatabaseSideFiles(file);
    return {};
}

Result<void> writeCopy(Database &database, const QString &target, const StoreKey &key, Progress &progress)
{
    try {
        copyDatabase(database.state(), target, progress);
        changeKeyOfCopy(target, database.key(), key, database.clock());
        requireSoundCopy(target, key, database.clock());
        return {};
    } catch (const Failure &caught) {
        return failure(caught.error());
    }
}

} // namespace

Result<void> copyUnderNewKey(Database database, const QString &target, const StoreKey &key, Progress &progress)
{
    const QString file = database.file();
    auto done = writeCopy(database, target, key, progress);
    {
        // The last connection moves the log into the file as it ends.
        const Database closing = std::move(database);
    }
    if (done)
        done = requireNoLog(file);
    if (!done)
        removeDatabaseFiles(target);
    else
        removeDatabaseSideFiles(target);
    return done;
}

} // namespace ventanilla::store
