#pragma once

#include <QByteArray>

#include <array>

namespace ventanilla::store {

// The 256-bit key of a store. Wiped when it goes out of scope; never printed, never logged.
class StoreKey
{
public:
    static constexpr int size = 32;

    [[nodiscard]] static StoreKey random();
    // `bytes` must be `size` long.
    explicit StoreKey(const QByteArray &bytes);
    StoreKey(const StoreKey &) = default;
    StoreKey &operator=(const StoreKey &) = default;
    ~StoreKey();

    [[nodiscard]] const std::array<unsigned char, size> &bytes() const { return m_bytes; }
    bool operator==(const StoreKey &other) const;

private:
    StoreKey() = default;
    std::array<unsigned char, size> m_bytes{};
};

} // namespace ventanilla::store
