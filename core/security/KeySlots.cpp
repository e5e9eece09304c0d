#include "core/security/KeySlots.h"

#include "core/security/RecoveryCode.h"

#include <algorithm>

namespace ventanilla::security {

KeySlots::KeySlots(QString storeId) : m_storeId(std::move(storeId)) { }

KeySlot *KeySlots::find(KeySlot::Kind kind, const QString &name)
{
    const auto found =
        std::ranges::find_if(m_slots, [&](const KeySlot &slot) { return slot.kind == kind && slot.name == name; });
    return found == m_slots.end() ? nullptr : &*found;
}

void KeySlots::put(const KeySlot &slot)
{
    if (KeySlot *existing = find(slot.kind, slot.name))
        *existing = slot;
    else
        m_slots.push_back(slot);
}

QStringList KeySlots::usernames() const
{
    QStringList names;
    for (const KeySlot &slot : m_slots) {
        if (slot.kind == KeySlot::Kind::Operator && !slot.sealedKey.isEmpty())
            names.append(slot.name);
    }
    names.sort();
    return names;
}

bool KeySlots::hasOperator(const QString &username) const
{
    return std::ranges::any_of(
        m_slots, [&](const KeySlot &slot) { return slot.kind == KeySlot::Kind::Operator && slot.name == username; });
}

Result<void> KeySlots::setOperator(
    const QString &username, const QString &password, const store::StoreKey &key, const KeyCost &cost)
{
    auto slot = KeySlot::make(KeySlot::Kind::Operator, username, m_storeId, password, cost, key);
    if (!slot)
        return failure(slot.error());
    put(*slot);
    return {};
}

void KeySlots::removeOperator(const QString &username)
{
    std::erase_if(
        m_slots, [&](const KeySlot &slot) { return slot.kind == KeySlot::Kind::Operator && slot.name == username; });
}

void KeySlots::suspend(const QString &username)
{
    if (KeySlot *slot = find(KeySlot::Kind::Operator, username)) {
        slot->sealedKey.clear();
        slot->sealedNextKey.clear();
    }
}

Result<void> KeySlots::admit(const QString &username, const store::StoreKey &key)
{
    KeySlot *slot = find(KeySlot::Kind::Operator, username);
    if (slot == nullptr)
        return {};
    if (!slot->isVouchedFor(key, m_storeId))
        return failure(ErrorKind::Damaged, QStringLiteral("keys"));
    *slot = slot->sealing(key, m_storeId);
    return {};
}

Result<QString> KeySlots::renewRecoveryCode(const store::StoreKey &key, const KeyCost &cost)
{
    const QString code = recovery_code::random();
    const auto symbols = recovery_code::parse(code);
    auto slot = KeySlot::make(KeySlot::Kind::Recovery, {}, m_storeId, symbols.value(), cost, key);
    if (!slot)
        return failure(slot.error());
    put(*slot);
    return code;
}

Result<StoreKeys> KeySlots::open(const QString &username, const QString &password) const
{
    const auto found = std::ranges::find_if(
        m_slots, [&](const KeySlot &slot) { return slot.kind == KeySlot::Kind::Operator && slot.name == username; });
    if (found == m_slots.end()) {
        KeySlot::openNothing(password);
        return failure(ErrorKind::WrongPassword, QStringLiteral("password"));
    }
    return found->open(m_storeId, password);
}

Result<StoreKeys> KeySlots::openRecovery(const QString &typedCode) const
{
    const auto symbols = recovery_code::parse(typedCode);
    if (!symbols)
        return failure(symbols.error());
    const auto found = std::ranges::find(m_slots, KeySlot::Kind::Recovery, &KeySlot::kind);
    if (found == m_slots.end())
        return failure(ErrorKind::WrongPassword, QStringLiteral("recovery_code"));
    auto keys = found->open(m_storeId, *symbols);
    if (!keys && keys.error().kind == ErrorKind::WrongPassword)
        return failure(ErrorKind::WrongPassword, QStringLiteral("recovery_code"));
    return keys;
}

Result<void> KeySlots::beginRenewal(const store::StoreKey &current, const store::StoreKey &next)
{
    for (const KeySlot &slot : m_slots) {
        if (!slot.isVouchedFor(current, m_storeId))
            return failure(ErrorKind::Damaged, QStringLiteral("keys"));
    }
    for (KeySlot &slot : m_slots)
        slot = slot.sealingNext(next, m_storeId);
    return {};
}

void KeySlots::finishRenewal(const store::StoreKey &key)
{
    std::erase_if(m_slots, [&](const KeySlot &slot) { return !slot.isVouchedFor(key, m_storeId); });
    for (KeySlot &slot : m_slots) {
        const bool active = !slot.sealedKey.isEmpty();
        slot = slot.sealing(key, m_storeId);
        if (!active)
            slot.sealedKey.clear();
    }
}

} // namespace ventanilla::security
