#pragma once

#include <sodium.h>

#include <array>

namespace ventanilla::security {

// Bytes that are wiped when they go out of scope.
template <size_t Size>
struct SecretBytes : std::array<unsigned char, Size>
{
    SecretBytes() : std::array<unsigned char, Size>{} { }
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes() { sodium_memzero(this->data(), Size); }
};

} // namespace ventanilla::security
