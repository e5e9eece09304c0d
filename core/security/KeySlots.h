#pragma once

#include "core/security/KeySlot.h"

#include <QStringList>

#include <vector>

namespace ventanilla::security {

// The ways into one store, kept beside it in keys.json. A value: nothing is on disk before save().
class KeySlots
{
public:
    explicit KeySlots(QString storeId);

    // Errors: FileMissing, FileUnreadable, Damaged, NewerVersion.
    [[nodiscard]] static Result<KeySlots> load(const QString &file);
    [[nodiscard]] static Result<KeySlots> fromJson(const QByteArray &json);
    // Errors: ReadOnly, DiskFull, FileUnreadable.
    [[nodiscard]] Result<void> save(const QString &file) const;
    [[nodiscard]] QByteArray toJson() const;

    [[nodiscard]] const QString &storeId() const { return m_storeId; }
    // Those who may sign in, in alphabetical order.
    [[nodiscard]] QStringList usernames() const;
    [[nodiscard]] bool hasOperator(const QString &username) const; // active or not

    // Adds the operator's slot, or replaces it by one with another password.
    [[nodiscard]] Result<void> setOperator(
        const QString &username, const QString &password, const store::StoreKey &key, const KeyCost &cost = {});
    void removeOperator(const QString &username);
    // Takes the store's key away from an operator who is no longer active, and gives it back; the password stays.
    // `admit` does nothing for a name without a slot. Errors: Damaged when the slot was not made by this store.
    void suspend(const QString &username);
    [[nodiscard]] Result<void> admit(const QString &username, const store::StoreKey &key);
    // A new recovery code; an earlier one stops working.
    [[nodiscard]] Result<QString> renewRecoveryCode(const store::StoreKey &key, const KeyCost &cost = {});

    // Errors: WrongPassword (also for an unknown name, after as long), PermissionDenied, Damaged, Internal.
    [[nodiscard]] Result<StoreKeys> open(const QString &username, const QString &password) const;
    // Errors: as recovery_code::parse, WrongPassword, Damaged, Internal.
    [[nodiscard]] Result<StoreKeys> openRecovery(const QString &typedCode) const;

    // Renewing the store's key: both keys open the slots until the new store has taken the old one's place.
    // Errors: Damaged when a slot was not made by this store.
    [[nodiscard]] Result<void> beginRenewal(const store::StoreKey &current, const store::StoreKey &next);
    // Drops slots that this store did not make: they must not be given its key.
    void finishRenewal(const store::StoreKey &key);

    bool operator==(const KeySlots &) const = default;

private:
    [[nodiscard]] KeySlot *find(KeySlot::Kind kind, const QString &name);
    void put(const KeySlot &slot);

    QString m_storeId;
    std::vector<KeySlot> m_slots;
};

} // namespace ventanilla::security
