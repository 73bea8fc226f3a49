#pragma once

#include <cstdint>
#include <string_view>

namespace closeknit::codec {

/// FNV-1a (64 bits) of bytes: the same number on every platform.
constexpr std::uint64_t fnv1a(std::string_view bytes) {
    std::uint64_t hash = 0xCBF29CE484222325; // offset basis, then prime
    for (char c : bytes)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3;
    return hash;
}

} // namespace closeknit::codec
