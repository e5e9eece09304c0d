#include "core/security/StoreFolder.h"
#include "core/security/StoreJoining.h"
#include "core/store/DurableFile.h"

#include <QFile>

namespace ventanilla::security::entrance {

namespace {

// Long enough for another program to finish deriving its key.
constexpr int keysWaitMilliseconds = 5000;

// Over its content first, so that undeleting the file brings back nothing.
Result<void> destroy(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return {};
    const bool destroyed = file.open(QIODevice::ReadWrite | QIODevice::Unbuffered)
        && file.write(QByteArray(file.size(), '\0')) == file.size();
    file.close();
    if (!QFile::remove(path) || !destroyed)
        return failure(store::writeProblem(StoreFolder::of(path).path, 0), QStringLiteral("keys"));
    return {};
}

} // namespace

Result<void> forgetKeys(const QString &folder)
{
    const StoreFolder parts{folder};
    const auto lock = StoreLock::take(parts.keysLock(), keysWaitMilliseconds, ErrorKind::Busy);
    if (!lock)
        return failure(lock.error());
    Result<void> result;
    for (const QString &file : {parts.keySlots(), parts.joiningKeySlots()}) {
        if (auto destroyed = destroy(file); !destroyed)
            result = destroyed;
    }
    store::syncFolder(folder);
    return result;
}

} // namespace ventanilla::security::entrance
