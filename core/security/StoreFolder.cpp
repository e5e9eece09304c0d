#include "core/security/StoreFolder.h"

#include "core/store/DurableFile.h"
#include "core/store/FileCopy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace ventanilla::security {

StoreFolder StoreFolder::of(const QString &databaseFile)
{
    return {QFileInfo(databaseFile).absolutePath()};
}

StoreLock::StoreLock(const QString &file) : m_lock(file)
{
    // Held for as long as someone works: only a process that is gone makes it stale, never its age.
    m_lock.setStaleLockTime(0);
}

Result<std::shared_ptr<StoreLock>> StoreLock::take(const QString &file, int waitMilliseconds, ErrorKind refusal)
{
    auto lock = std::make_shared<StoreLock>(file);
    if (lock->m_lock.tryLock(waitMilliseconds))
        return lock;
    if (lock->m_lock.error() == QLockFile::LockFailedError)
        return failure(refusal, QStringLiteral("store"));
    return failure(store::writeProblem(QFileInfo(file).absolutePath(), 0), QStringLiteral("store"));
}

Result<StoreFolder> makeStoreFolder(const QString &path)
{
    if (!QDir().mkpath(path)) {
        // The nearest folder that exists tells why.
        QString existing = QFileInfo(path).absolutePath();
        while (!QFileInfo::exists(existing) && QFileInfo(existing).absolutePath() != existing)
            existing = QFileInfo(existing).absolutePath();
        return failure(store::writeProblem(existing, 0), QStringLiteral("store"));
    }
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return StoreFolder{path};
}

Result<void> requireRoom(const StoreFolder &folder)
{
    const bool unfinished = QFile::exists(folder.unfinishedDatabase());
    if (QFile::exists(folder.database()) || QFile::exists(folder.joiningDatabase())
        || (QFile::exists(folder.keySlots()) && !unfinished))
        return failure(ErrorKind::StoreExists, QStringLiteral("store"));
    removeUnfinished(folder);
    return {};
}

void removeUnfinished(const StoreFolder &folder)
{
    store::removeDatabaseFiles(folder.unfinishedDatabase());
}

} // namespace ventanilla::security
