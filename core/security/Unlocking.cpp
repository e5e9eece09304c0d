#include "core/security/Unlocking.h"

#include "core/security/Password.h"
#include "core/security/RecoveryCode.h"
#include "core/security/SignInAttempts.h"
#include "core/store/DurableFile.h"

#include <QFile>

#include <functional>

namespace ventanilla::security {

namespace {

// Long enough for another program to finish deriving its key.
constexpr int keysWaitMilliseconds = 5000;
// Holds the upper pages of every index and what is asked again in a day at the counter, of 1,000,000 persons too.
constexpr int workCacheKibibytes = 16 * 1024;

using Opening = std::function<Result<StoreKeys>(const KeySlots &)>;

// The failure is on disk before the costly derivation: killing the program does not undo it.
Result<StoreKeys> attempt(const StoreFolder &folder, const KeySlots &slots, const QString &countedAs,
    const Clock &clock, const Opening &opening)
{
    SignInAttempts attempts = SignInAttempts::load(folder.attempts());
    const qint64 wait = attempts.secondsToWait(countedAs, clock);
    if (wait == 0)
        attempts.recordFailure(countedAs, clock);
    if (auto saved = attempts.save(folder.attempts()); !saved)
        return failure(saved.error());
    if (wait > 0)
        return failure(ErrorKind::TooManyAttempts, QStringLiteral("password"), QString::number(wait));
    auto keys = opening(slots);
    const bool rightSecret = keys || keys.error().kind != ErrorKind::WrongPassword;
    if (!rightSecret)
        return keys;
    attempts.recordSuccess(countedAs);
    if (auto saved = attempts.save(folder.attempts()); !saved)
        return failure(saved.error());
    return keys;
}

Result<Unlocked> unlockBy(const StoreFolder &folder, const Clock &clock,
    const std::function<QString(const KeySlots &)> &countedAs, const Opening &opening)
{
    if (auto present = requireStore(folder); !present)
        return failure(present.error());
    auto lock = StoreLock::take(folder.keysLock(), keysWaitMilliseconds, ErrorKind::Busy);
    if (!lock)
        return failure(lock.error());
    auto slots = KeySlots::load(folder.keySlots());
    if (!slots)
        return failure(slots.error());
    auto keys = attempt(folder, *slots, countedAs(*slots), clock, opening);
    if (!keys)
        return failure(keys.error());
    return Unlocked{std::move(*slots), std::move(*keys), std::move(*lock)};
}

// The slots keep only the key that opens the database.
Result<void> settleRenewal(const StoreFolder &folder, Unlocked &unlocked, const store::StoreKey &key)
{
    unlocked.slots.finishRenewal(key);
    unlocked.keys = StoreKeys{key, std::nullopt};
    return unlocked.slots.save(folder.keySlots());
}

} // namespace

Result<void> requireStore(const StoreFolder &folder)
{
    const bool hasDatabase = QFile::exists(folder.database());
    const bool hasKeys = QFile::exists(folder.keySlots());
    if (hasDatabase && hasKeys)
        return {};
    const bool unfinished = QFile::exists(folder.unfinishedDatabase()) || QFile::exists(folder.joiningDatabase());
    if (!hasDatabase && (!hasKeys || unfinished))
        return failure(ErrorKind::NotAStore, QStringLiteral("store"));
    return failure(ErrorKind::FileMissing, hasDatabase ? QStringLiteral("keys") : QStringLiteral("store"));
}

Result<Unlocked> unlock(const StoreFolder &folder, const QString &username, const QString &password, const Clock &clock)
{
    if (password.toUtf8().size() > password_rules::mostBytes)
        return failure(ErrorKind::WrongPassword, QStringLiteral("password"));
    const QString name = canonicalUsername(username);
    return unlockBy(
        folder, clock,
        [&](const KeySlots &slots) { return slots.hasOperator(name) ? name : SignInAttempts::bucketOf(name); },
        [&](const KeySlots &slots) { return slots.open(name, password); });
}

Result<Unlocked> unlockWithRecoveryCode(const StoreFolder &folder, const QString &typedCode, const Clock &clock)
{
    // A typing mistake is no guess.
    if (auto parsed = recovery_code::parse(typedCode); !parsed)
        return failure(parsed.error());
    return unlockBy(
        folder, clock, [](const KeySlots &) { return QStringLiteral("recovery:code"); },
        [&](const KeySlots &slots) { return slots.openRecovery(typedCode); });
}

Result<Unlocked> loadSlots(const StoreFolder &folder, const store::StoreKey &key)
{
    auto lock = StoreLock::take(folder.keysLock(), keysWaitMilliseconds, ErrorKind::Busy);
    if (!lock)
        return failure(lock.error());
    auto slots = KeySlots::load(folder.keySlots());
    if (!slots)
        return failure(slots.error());
    return Unlocked{std::move(*slots), StoreKeys{key, std::nullopt}, std::move(*lock)};
}

Result<store::Database> openDatabase(
    const StoreFolder &folder, Unlocked &unlocked, const Clock &clock, bool holdsStoreLock)
{
    store::OpenOptions options;
    options.cacheKibibytes = workCacheKibibytes;
    auto database = store::Database::open(folder.database(), unlocked.keys.current, clock, options);
    if (!unlocked.keys.next)
        return database;
    const store::StoreKey next = *unlocked.keys.next;
    if (!database && database.error().kind == ErrorKind::WrongKey)
        database = store::Database::open(folder.database(), next, clock, options);
    if (database && holdsStoreLock) {
        if (auto settled = settleRenewal(folder, unlocked, database->key()); !settled)
            return failure(settled.error());
    }
    return database;
}

QString canonicalUsername(const QString &typed)
{
    return typed.trimmed().toLower();
}

} // namespace ventanilla::security
