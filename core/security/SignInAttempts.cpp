#include "core/security/SignInAttempts.h"

#include "core/store/DurableFile.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ventanilla::security {

namespace {

constexpr qint64 mostBytes = 1024 * 1024;

qint64 waitAfter(int failures)
{
    if (failures <= SignInAttempts::freeFailures)
        return 0;
    const int doublings = std::min(failures - SignInAttempts::freeFailures - 1, 20);
    return std::min(qint64(1) << doublings, SignInAttempts::longestWaitSeconds);
}

} // namespace

SignInAttempts SignInAttempts::load(const QString &file)
{
    SignInAttempts attempts;
    const QByteArray json = store::readSmallFile(file, mostBytes).value_or(QByteArray());
    const QJsonObject users = QJsonDocument::fromJson(json).object()[QLatin1String("failures")].toObject();
    for (auto user = users.begin(); user != users.end(); ++user) {
        const QJsonObject entry = user.value().toObject();
        attempts.m_failures.insert(user.key(),
            {std::clamp(entry[QLatin1String("count")].toInt(), 0, 1000), entry[QLatin1String("last_at")].toInteger()});
    }
    return attempts;
}

Result<void> SignInAttempts::save(const QString &file) const
{
    QJsonObject users;
    for (auto entry = m_failures.begin(); entry != m_failures.end(); ++entry) {
        QJsonObject failures;
        failures[QLatin1String("count")] = entry->count;
        failures[QLatin1String("last_at")] = entry->lastAt;
        users[entry.key()] = failures;
    }
    QJsonObject root;
    root[QLatin1String("version")] = 1;
    root[QLatin1String("failures")] = users;
    return store::writeDurably(file, QJsonDocument(root).toJson());
}

qint64 SignInAttempts::secondsToWait(const QString &name, const Clock &clock)
{
    const auto found = m_failures.find(name);
    if (found == m_failures.end())
        return 0;
    const qint64 wait = waitAfter(found->count) * 1000;
    const qint64 now = clock.now().toMSecsSinceEpoch();
    if (wait > 0 && now < found->lastAt)
        found->lastAt = now;
    const qint64 left = found->lastAt + wait - now;
    return left <= 0 ? 0 : (left + 999) / 1000;
}

void SignInAttempts::recordFailure(const QString &name, const Clock &clock)
{
    Failures &failures = m_failures[name];
    failures.count = std::min(failures.count + 1, 1000);
    failures.lastAt = clock.now().toMSecsSinceEpoch();
}

void SignInAttempts::recordSuccess(const QString &name)
{
    m_failures.remove(name);
}

QString SignInAttempts::bucketOf(const QString &unknownName)
{
    const QByteArray hash = QCryptographicHash::hash(unknownName.toUtf8(), QCryptographicHash::Sha256);
    // A colon cannot be part of a username.
    return QStringLiteral("unknown:") + QString::fromLatin1(hash.left(1).toHex());
}

} // namespace ventanilla::security
