#include "core/sync/protocol/Keys.h"

#include <QCryptographicHash>

#include <sodium.h>

#include <algorithm>
#include <array>

namespace ventanilla::sync {

namespace {

static_assert(crypto_sign_PUBLICKEYBYTES == publicKeySize && crypto_sign_BYTES == signatureSize);
constexpr qsizetype secretKeySize = crypto_sign_SECRETKEYBYTES;

// Until then libsodium computes with its slowest code; the server opens no store that would have asked for it.
[[maybe_unused]] const int sodiumIsReady = sodium_init();

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

// Wiped when it goes out of scope.
struct SealingSecret : std::array<unsigned char, crypto_box_SECRETKEYBYTES>
{
    SealingSecret() : std::array<unsigned char, crypto_box_SECRETKEYBYTES>{} { }
    SealingSecret(const SealingSecret &) = delete;
    SealingSecret &operator=(const SealingSecret &) = delete;
    ~SealingSecret() { sodium_memzero(data(), size()); }
};
using SealingKey = std::array<unsigned char, crypto_box_PUBLICKEYBYTES>;

QByteArray purposed(QByteArrayView message, const char *purpose)
{
    QByteArray whole("ventanilla ");
    whole += purpose;
    whole += '\0';
    whole.append(message.data(), message.size());
    return whole;
}

} // namespace

KeyPair KeyPair::random()
{
    KeyPair pair{QByteArray(publicKeySize, '\0'), QByteArray(secretKeySize, '\0')};
    crypto_sign_keypair(bytesOf(pair.publicKey), bytesOf(pair.secretKey));
    return pair;
}

KeyPair KeyPair::fromSeed(QByteArrayView seed)
{
    Q_ASSERT(seed.size() == qsizetype(crypto_sign_SEEDBYTES));
    KeyPair pair{QByteArray(publicKeySize, '\0'), QByteArray(secretKeySize, '\0')};
    crypto_sign_seed_keypair(
        bytesOf(pair.publicKey), bytesOf(pair.secretKey), reinterpret_cast<const unsigned char *>(seed.data()));
    return pair;
}

namespace keys {

QByteArray sign(QByteArrayView message, const char *purpose, const KeyPair &signer)
{
    Q_ASSERT(signer.secretKey.size() == secretKeySize);
    const QByteArray whole = purposed(message, purpose);
    QByteArray signature(signatureSize, '\0');
    crypto_sign_detached(bytesOf(signature), nullptr, bytesOf(whole), quint64(whole.size()), bytesOf(signer.secretKey));
    return signature;
}

bool isSignedBy(QByteArrayView message, const char *purpose, const QByteArray &signature, const QByteArray &publicKey)
{
    if (signature.size() != signatureSize || publicKey.size() != publicKeySize)
        return false;
    const QByteArray whole = purposed(message, purpose);
    return crypto_sign_verify_detached(bytesOf(signature), bytesOf(whole), quint64(whole.size()), bytesOf(publicKey))
        == 0;
}

QByteArray seal(const QByteArray &message, const QByteArray &receiverPublicKey)
{
    SealingKey receiver{};
    // A certificate's key may be any 32 bytes; to what is no point of the curve nothing can be sealed.
    if (receiverPublicKey.size() != publicKeySize
        || crypto_sign_ed25519_pk_to_curve25519(receiver.data(), bytesOf(receiverPublicKey)) != 0)
        return {};
    QByteArray sealed(message.size() + qsizetype(crypto_box_SEALBYTES), '\0');
    if (crypto_box_seal(bytesOf(sealed), bytesOf(message), quint64(message.size()), receiver.data()) != 0)
        return {};
    return sealed;
}

Result<QByteArray> unseal(const QByteArray &sealed, const KeyPair &receiver)
{
    Q_ASSERT(receiver.secretKey.size() == secretKeySize);
    SealingKey publicKey{};
    SealingSecret secretKey;
    QByteArray message(std::max<qsizetype>(0, sealed.size() - qsizetype(crypto_box_SEALBYTES)), '\0');
    if (sealed.size() < qsizetype(crypto_box_SEALBYTES)
        || crypto_sign_ed25519_pk_to_curve25519(publicKey.data(), bytesOf(receiver.publicKey)) != 0
        || crypto_sign_ed25519_sk_to_curve25519(secretKey.data(), bytesOf(receiver.secretKey)) != 0
        || crypto_box_seal_open(
               bytesOf(message), bytesOf(sealed), quint64(sealed.size()), publicKey.data(), secretKey.data())
            != 0)
        return failure(ErrorKind::WrongKey, QStringLiteral("sealed"));
    return message;
}

QString fingerprint(const QByteArray &publicKey)
{
    constexpr int groupSize = 4;
    QString hash = QString::fromLatin1(QCryptographicHash::hash(publicKey, QCryptographicHash::Sha256).toHex());
    for (qsizetype position = hash.size() - groupSize; position > 0; position -= groupSize)
        hash.insert(position, QLatin1Char(' '));
    return hash;
}

} // namespace keys

namespace signed_batch {

namespace {
constexpr auto purpose = "batch";
}

QByteArray sign(const QByteArray &encoded, const KeyPair &device)
{
    return encoded + keys::sign(encoded, purpose, device);
}

Result<QByteArray> open(const QByteArray &signedBytes, const QByteArray &publicKey)
{
    return content(signedBytes).and_then([&](const QByteArray &encoded) -> Result<QByteArray> {
        if (!keys::isSignedBy(encoded, purpose, signedBytes.last(signatureSize), publicKey))
            return failure(ErrorKind::Damaged, QStringLiteral("signature"));
        return encoded;
    });
}

Result<QByteArray> content(const QByteArray &signedBytes)
{
    if (signedBytes.size() <= signatureSize)
        return failure(ErrorKind::Damaged, QStringLiteral("signature"));
    return signedBytes.first(signedBytes.size() - signatureSize);
}

} // namespace signed_batch

} // namespace ventanilla::sync
