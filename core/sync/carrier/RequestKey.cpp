#include "core/sync/carrier/RequestKey.h"

#include "core/security/KeySlots.h"

#include <QFile>

namespace ventanilla::sync::request_key {

namespace {

// The slots' own names for what this file is and whose.
const QString slotName = QStringLiteral("request");

QString fileIn(const QString &storeFolder)
{
    return storeFolder + QStringLiteral("/request.json");
}

KeyPair pairFrom(const store::StoreKey &secret)
{
    return KeyPair::fromSeed(
        QByteArrayView(reinterpret_cast<const char *>(secret.bytes().data()), qsizetype(secret.bytes().size())));
}

} // namespace

Result<KeyPair> find(const QString &storeFolder, const QString &password)
{
    const auto slots = security::KeySlots::load(fileIn(storeFolder));
    if (!slots && slots.error().kind == ErrorKind::FileMissing)
        return failure(ErrorKind::NotFound, QStringLiteral("request"));
    if (!slots)
        return failure(slots.error());
    return slots->open(slotName, password).map([](const security::StoreKeys &keys) { return pairFrom(keys.current); });
}

Result<KeyPair> findOrMake(const QString &storeFolder, const QString &password)
{
    auto found = find(storeFolder, password);
    if (found || found.error().kind != ErrorKind::NotFound)
        return found;
    const store::StoreKey secret = store::StoreKey::random();
    security::KeySlots slots(slotName);
    if (auto set = slots.setOperator(slotName, password, secret); !set)
        return failure(set.error());
    if (auto saved = slots.save(fileIn(storeFolder)); !saved)
        return failure(saved.error());
    return pairFrom(secret);
}

bool exists(const QString &storeFolder)
{
    return QFile::exists(fileIn(storeFolder));
}

void remove(const QString &storeFolder)
{
    QFile::remove(fileIn(storeFolder));
}

} // namespace ventanilla::sync::request_key
