#include "core/store/StoreKey.h"

#include <sodium.h>

#include <algorithm>

namespace ventanilla::store {

namespace {

// Before main, for every program that opens a store: until then libsodium derives keys and hashes with its slowest code.
[[maybe_unused]] const int sodiumIsReady = sodium_init();

} // namespace

StoreKey StoreKey::random()
{
    StoreKey key;
    randombytes_buf(key.m_bytes.data(), key.m_bytes.size());
    return key;
}

StoreKey::StoreKey(const QByteArray &bytes)
{
    Q_ASSERT(bytes.size() == size);
    std::copy_n(bytes.begin(), std::min<qsizetype>(bytes.size(), size), m_bytes.begin());
}

StoreKey::~StoreKey()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

bool StoreKey::operator==(const StoreKey &other) const
{
    return sodium_memcmp(m_bytes.data(), other.m_bytes.data(), m_bytes.size()) == 0;
}

} // namespace ventanilla::store
