#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QByteArrayView>

// The keys of devices and authorities. Functions are safe from any thread.
namespace ventanilla::sync {

inline constexpr int publicKeySize = 32;
inline constexpr int signatureSize = 64;

// Ed25519 for signing; the same key, converted to X25519, receives what is sealed to it.
struct KeyPair
{
    QByteArray publicKey; // 32 bytes
    QByteArray secretKey; // 64 bytes, as libsodium keeps it; only ever inside an encrypted store or the server's data
    [[nodiscard]] static KeyPair random();
    bool operator==(const KeyPair &) const = default;
    // The pair that follows from 32 secret bytes.
    [[nodiscard]] static KeyPair fromSeed(QByteArrayView seed);
};

namespace keys {
// `purpose` keeps a signature made for one thing from being taken for another: "batch", "hello", "certificate", …
[[nodiscard]] QByteArray sign(QByteArrayView message, const char *purpose, const KeyPair &signer);
[[nodiscard]] bool isSignedBy(
    QByteArrayView message, const char *purpose, const QByteArray &signature, const QByteArray &publicKey);
// Anonymous sealing: only the holder of the secret key reads it.
[[nodiscard]] QByteArray seal(const QByteArray &message, const QByteArray &receiverPublicKey);
// Errors: WrongKey when it is sealed to somebody else or altered.
[[nodiscard]] Result<QByteArray> unseal(const QByteArray &sealed, const KeyPair &receiver);
// SHA-256, hexadecimal in groups of four, for people to compare.
[[nodiscard]] QString fingerprint(const QByteArray &publicKey);
} // namespace keys

// A batch as it travels and is kept: the encoded bytes and then its device's signature over them.
namespace signed_batch {
[[nodiscard]] QByteArray sign(const QByteArray &encoded, const KeyPair &device);
// The encoded bytes when the signature is the key's. Errors: Damaged (field "signature").
[[nodiscard]] Result<QByteArray> open(const QByteArray &signedBytes, const QByteArray &publicKey);
// The encoded bytes unchecked, to read the header and learn whose key to ask for. Errors: Damaged.
[[nodiscard]] Result<QByteArray> content(const QByteArray &signedBytes);
} // namespace signed_batch

} // namespace ventanilla::sync
