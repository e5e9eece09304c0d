#include "core/security/StoreFolder.h"
#include "core/security/StoreJoining.h"
#include "core/store/DurableFile.h"

namespace ventanilla::security::entrance {

namespace {

// Long enough for another program to finish deriving its key.
constexpr int keysWaitMilliseconds = 5000;

} // namespace

Result<void> forgetKeys(const QString &folder)
{
    const StoreFolder parts{folder};
    const auto lock = StoreLock::take(parts.keysLock(), keysWaitMilliseconds, ErrorKind::Busy);
    if (!lock)
        return failure(lock.error());
    Result<void> result;
    for (const QString &file : {parts.keySlots(), parts.joiningKeySlots()}) {
        if (auto destroyed = store::destroyDurably(file); !destroyed)
            result = failure(destroyed.error().kind, QStringLiteral("keys"));
    }
    return result;
}

} // namespace ventanilla::security::entrance
