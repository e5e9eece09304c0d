#include "core/security/KeySlots.h"
#include "core/store/DurableFile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

namespace ventanilla::security {

namespace {

constexpr int formatVersion = 1;
constexpr qint64 mostBytes = 4 * 1024 * 1024;
constexpr QLatin1String formatName("ventanilla-keys");

QJsonValue encoded(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray decoded(const QJsonValue &value)
{
    const auto result =
        QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return result ? result.decoded : QByteArray();
}

QJsonObject toObject(const KeySlot &slot)
{
    QJsonObject object;
    object[QLatin1String("kind")] =
        slot.kind == KeySlot::Kind::Operator ? QStringLiteral("operator") : QStringLiteral("recovery");
    object[QLatin1String("name")] = slot.name;
    object[QLatin1String("argon2id_operations")] = qint64(slot.cost.operations);
    object[QLatin1String("argon2id_memory_kib")] = qint64(slot.cost.memoryKibibytes);
    object[QLatin1String("salt")] = encoded(slot.salt);
    object[QLatin1String("nonce")] = encoded(slot.nonce);
    object[QLatin1String("public_key")] = encoded(slot.publicKey);
    object[QLatin1String("secret_key")] = encoded(slot.encryptedSecret);
    object[QLatin1String("store_key")] = encoded(slot.sealedKey);
    object[QLatin1String("next_store_key")] = encoded(slot.sealedNextKey);
    object[QLatin1String("voucher")] = encoded(slot.voucher);
    object[QLatin1String("next_voucher")] = encoded(slot.nextVoucher);
    return object;
}

// A changed file must not make deriving a key cheap for a guesser nor endless for everyone.
bool isSane(const KeyCost &cost)
{
    return cost.operations >= crypto_pwhash_argon2id_OPSLIMIT_MIN && cost.operations <= 64 && cost.memoryKibibytes >= 8
        && cost.memoryKibibytes <= 1024 * 1024;
}

bool isSealed(const QByteArray &box)
{
    return box.isEmpty() || box.size() == qsizetype(crypto_box_SEALBYTES) + store::StoreKey::size;
}

std::optional<KeySlot> toSlot(const QJsonObject &object)
{
    KeySlot slot;
    const QString kind = object[QLatin1String("kind")].toString();
    slot.kind = kind == QLatin1String("recovery") ? KeySlot::Kind::Recovery : KeySlot::Kind::Operator;
    slot.name = object[QLatin1String("name")].toString();
    slot.cost.operations = quint64(object[QLatin1String("argon2id_operations")].toInteger());
    slot.cost.memoryKibibytes = quint64(object[QLatin1String("argon2id_memory_kib")].toInteger());
    slot.salt = decoded(object[QLatin1String("salt")]);
    slot.nonce = decoded(object[QLatin1String("nonce")]);
    slot.publicKey = decoded(object[QLatin1String("public_key")]);
    slot.encryptedSecret = decoded(object[QLatin1String("secret_key")]);
    slot.sealedKey = decoded(object[QLatin1String("store_key")]);
    slot.sealedNextKey = decoded(object[QLatin1String("next_store_key")]);
    slot.voucher = decoded(object[QLatin1String("voucher")]);
    slot.nextVoucher = decoded(object[QLatin1String("next_voucher")]);
    const bool named = kind == QLatin1String("recovery") || (kind == QLatin1String("operator") && !slot.name.isEmpty());
    const bool sized = slot.salt.size() == qsizetype(crypto_pwhash_SALTBYTES)
        && slot.nonce.size() == qsizetype(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
        && slot.publicKey.size() == qsizetype(crypto_box_PUBLICKEYBYTES) && isSealed(slot.sealedKey)
        && isSealed(slot.sealedNextKey);
    if (!named || !sized || !isSane(slot.cost))
        return std::nullopt;
    return slot;
}

} // namespace

QByteArray KeySlots::toJson() const
{
    QJsonArray slots;
    for (const KeySlot &slot : m_slots)
        slots.append(toObject(slot));
    QJsonObject root;
    root[QLatin1String("format")] = QString(formatName);
    root[QLatin1String("version")] = formatVersion;
    root[QLatin1String("store_id")] = m_storeId;
    root[QLatin1String("slots")] = slots;
    return QJsonDocument(root).toJson();
}

Result<KeySlots> KeySlots::fromJson(const QByteArray &json)
{
    const auto damaged = failure(ErrorKind::Damaged, QStringLiteral("keys"));
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root[QLatin1String("format")].toString() != formatName)
        return damaged;
    const int version = root[QLatin1String("version")].toInt();
    if (version > formatVersion)
        return failure(ErrorKind::NewerVersion, QStringLiteral("keys"), QString::number(version));
    KeySlots slots(root[QLatin1String("store_id")].toString());
    if (version < 1 || slots.m_storeId.isEmpty())
        return damaged;
    for (const QJsonValue &value : root[QLatin1String("slots")].toArray()) {
        const auto slot = toSlot(value.toObject());
        if (!slot)
            return damaged;
        slots.put(*slot);
    }
    return slots;
}

Result<KeySlots> KeySlots::load(const QString &file)
{
    const auto json = store::readSmallFile(file, mostBytes);
    if (json)
        return fromJson(*json);
    if (json.error().kind == ErrorKind::FileTooLarge)
        return failure(ErrorKind::Damaged, QStringLiteral("keys"));
    return failure(json.error());
}

Result<void> KeySlots::save(const QString &file) const
{
    return store::writeDurably(file, toJson());
}

} // namespace ventanilla::security
