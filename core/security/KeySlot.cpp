#include "core/security/KeySlot.h"

#include "core/security/SecretBytes.h"

namespace ventanilla::security {

namespace {

using DerivedKey = SecretBytes<crypto_aead_xchacha20poly1305_ietf_KEYBYTES>;
using SecretKey = SecretBytes<crypto_box_SECRETKEYBYTES>;
static_assert(crypto_box_SEALBYTES > 0 && store::StoreKey::size == 32);

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray randomBytes(size_t size)
{
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    randombytes_buf(bytes.data(), size);
    return bytes;
}

// The same password typed on another keyboard may compose its accents differently.
Result<void> derive(DerivedKey &derived, const QString &secret, const QByteArray &salt, const KeyCost &cost)
{
    QByteArray utf8 = secret.normalized(QString::NormalizationForm_C).toUtf8();
    const int problem = crypto_pwhash(derived.data(), derived.size(), utf8.constData(), quint64(utf8.size()),
        bytesOf(salt), cost.operations, size_t(cost.memoryKibibytes) * 1024, crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(utf8.data(), size_t(utf8.size()));
    if (problem != 0)
        return failure(ErrorKind::Internal, QStringLiteral("memory"));
    return {};
}

// Binds a slot to its store, its owner and its public key: none of them can be exchanged for another slot's.
QByteArray identityOf(const KeySlot &slot, const QString &storeId)
{
    const char *kind = slot.kind == KeySlot::Kind::Operator ? "operator" : "recovery";
    QByteArray identity("ventanilla key slot 1");
    for (const QByteArray &part : {QByteArray(kind), slot.name.toUtf8(), storeId.toUtf8(), slot.publicKey})
        identity += '\n' + QByteArray::number(part.size()) + ':' + part;
    return identity;
}

QByteArray voucherFor(const KeySlot &slot, const store::StoreKey &key, const QString &storeId)
{
    QByteArray voucher(crypto_generichash_BYTES, Qt::Uninitialized);
    const QByteArray identity = identityOf(slot, storeId);
    crypto_generichash(bytesOf(voucher), size_t(voucher.size()), bytesOf(identity), quint64(identity.size()),
        key.bytes().data(), key.bytes().size());
    return voucher;
}

QByteArray sealed(const store::StoreKey &key, const QByteArray &publicKey)
{
    QByteArray box(qsizetype(crypto_box_SEALBYTES) + store::StoreKey::size, Qt::Uninitialized);
    const int problem = crypto_box_seal(bytesOf(box), key.bytes().data(), key.bytes().size(), bytesOf(publicKey));
    Q_ASSERT(problem == 0);
    Q_UNUSED(problem)
    return box;
}

std::optional<store::StoreKey> unsealed(const QByteArray &box, const QByteArray &publicKey, const SecretKey &secretKey)
{
    SecretBytes<store::StoreKey::size> key;
    if (box.size() != qsizetype(crypto_box_SEALBYTES) + store::StoreKey::size
        || crypto_box_seal_open(key.data(), bytesOf(box), quint64(box.size()), bytesOf(publicKey), secretKey.data())
            != 0)
        return std::nullopt;
    return store::StoreKey(QByteArray::fromRawData(reinterpret_cast<const char *>(key.data()), store::StoreKey::size));
}

} // namespace

Result<KeySlot> KeySlot::make(Kind kind, const QString &name, const QString &storeId, const QString &secret,
    const KeyCost &cost, const store::StoreKey &key)
{
    KeySlot slot;
    slot.kind = kind;
    slot.name = name;
    slot.cost = cost;
    slot.salt = randomBytes(crypto_pwhash_SALTBYTES);
    slot.nonce = randomBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    DerivedKey derived;
    if (auto done = derive(derived, secret, slot.salt, cost); !done)
        return failure(done.error());
    SecretKey secretKey;
    slot.publicKey = QByteArray(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    crypto_box_keypair(bytesOf(slot.publicKey), secretKey.data());
    const QByteArray identity = identityOf(slot, storeId);
    slot.encryptedSecret =
        QByteArray(qsizetype(secretKey.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES), Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(slot.encryptedSecret), nullptr, secretKey.data(),
        secretKey.size(), bytesOf(identity), quint64(identity.size()), nullptr, bytesOf(slot.nonce), derived.data());
    return slot.sealing(key, storeId);
}

Result<StoreKeys> KeySlot::open(const QString &storeId, const QString &secret) const
{
    DerivedKey derived;
    if (auto done = derive(derived, secret, salt, cost); !done)
        return failure(done.error());
    SecretKey secretKey;
    const QByteArray identity = identityOf(*this, storeId);
    if (encryptedSecret.size() != qsizetype(secretKey.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES)
        || crypto_aead_xchacha20poly1305_ietf_decrypt(secretKey.data(), nullptr, nullptr, bytesOf(encryptedSecret),
               quint64(encryptedSecret.size()), bytesOf(identity), quint64(identity.size()), bytesOf(nonce),
               derived.data())
            != 0)
        return failure(ErrorKind::WrongPassword, QStringLiteral("password"));
    if (sealedKey.isEmpty())
        return failure(ErrorKind::PermissionDenied, QStringLiteral("username"));
    const auto current = unsealed(sealedKey, publicKey, secretKey);
    if (!current)
        return failure(ErrorKind::Damaged, QStringLiteral("keys"));
    return StoreKeys{*current, unsealed(sealedNextKey, publicKey, secretKey)};
}

void KeySlot::openNothing(const QString &secret)
{
    DerivedKey derived;
    const auto derivation = derive(derived, secret, QByteArray(crypto_pwhash_SALTBYTES, '\0'), KeyCost());
    Q_UNUSED(derivation)
}

KeySlot KeySlot::sealing(const store::StoreKey &key, const QString &storeId) const
{
    KeySlot slot = *this;
    slot.sealedKey = sealed(key, publicKey);
    slot.voucher = voucherFor(slot, key, storeId);
    slot.sealedNextKey.clear();
    slot.nextVoucher.clear();
    return slot;
}

KeySlot KeySlot::sealingNext(const store::StoreKey &next, const QString &storeId) const
{
    KeySlot slot = *this;
    if (!sealedKey.isEmpty())
        slot.sealedNextKey = sealed(next, publicKey);
    slot.nextVoucher = voucherFor(slot, next, storeId);
    return slot;
}

bool KeySlot::isVouchedFor(const store::StoreKey &key, const QString &storeId) const
{
    const QByteArray expected = voucherFor(*this, key, storeId);
    const auto matches = [&expected](const QByteArray &found) {
        return found.size() == expected.size()
            && sodium_memcmp(found.constData(), expected.constData(), size_t(expected.size())) == 0;
    };
    return matches(voucher) || matches(nextVoucher);
}

} // namespace ventanilla::security
