#include "core/security/StoreFolder.h"

#include "core/store/DurableFile.h"

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

} // namespace ventanilla::security
