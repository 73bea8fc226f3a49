#pragma once

#include <closeknit/model/text.hpp>

namespace closeknit {

template <class T> struct names_a;

/// The id of a T: one word without spaces, unique among the T's around it, never shown to people. Required in files.
template <class T> using id_of = strong_string<names_a<T>>;

/// What may be an id: 1 to 100 bytes, no spaces or control characters.
inline bool well_formed_id(std::string_view id) {
    for (char c : id)
        if (auto const byte = static_cast<unsigned char>(c); byte <= ' ' || byte == 0x7f) return false;
    return !id.empty() && id.size() <= 100;
}

} // namespace closeknit
