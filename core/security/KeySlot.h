#pragma once

#include "core/base/Result.h"
#include "core/store/StoreKey.h"

#include <optional>

namespace ventanilla::security {

// What deriving a key from a password costs: about 0.2 s on an office computer, for who signs in as for who guesses.
struct KeyCost
{
    quint64 operations = 3;
    quint64 memoryKibibytes = 64 * 1024;
    bool operator==(const KeyCost &) const = default;
};

// The store's key, and while it is being renewed the one that comes next.
struct StoreKeys
{
    store::StoreKey current;
    std::optional<store::StoreKey> next;
};

// One way in: an operator's password, or the recovery code. It holds a key pair whose secret half is encrypted
// (XChaCha20-Poly1305) under a key derived from the password (Argon2id); the store's key is sealed to the public half,
// so that it can be renewed for everyone without knowing their passwords.
struct KeySlot
{
    enum class Kind { Operator, Recovery };

    Kind kind = Kind::Operator;
    QString name; // the username; empty for the recovery code
    KeyCost cost;
    QByteArray salt;
    QByteArray nonce;
    QByteArray publicKey;
    QByteArray encryptedSecret;
    QByteArray sealedKey; // empty while the operator is not active
    QByteArray sealedNextKey;
    // Made with the store's key over kind, name and public key: who can write the file but not open the store
    // cannot have a later key sealed to a public key of theirs.
    QByteArray voucher;
    QByteArray nextVoucher; // the same with the key that comes next, while the store's key is being renewed

    bool operator==(const KeySlot &) const = default;

    // Errors: Internal when there is not enough memory to derive the key.
    [[nodiscard]] static Result<KeySlot> make(Kind kind, const QString &name, const QString &storeId,
        const QString &secret, const KeyCost &cost, const store::StoreKey &key);

    // Errors: WrongPassword; PermissionDenied for the right password of an operator who is not active; Internal.
    [[nodiscard]] Result<StoreKeys> open(const QString &storeId, const QString &secret) const;

    // Takes as long as opening a slot, for a name that has none.
    static void openNothing(const QString &secret);

    // A copy that opens `key`, vouched for with it.
    [[nodiscard]] KeySlot sealing(const store::StoreKey &key, const QString &storeId) const;
    // A copy that opens `next` too.
    [[nodiscard]] KeySlot sealingNext(const store::StoreKey &next, const QString &storeId) const;
    [[nodiscard]] bool isVouchedFor(const store::StoreKey &key, const QString &storeId) const;
};

} // namespace ventanilla::security
