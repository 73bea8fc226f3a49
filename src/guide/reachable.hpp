#pragma once

#include <closeknit/model/support.hpp>

#include <string_view>

namespace closeknit {

inline bool is_blank(std::string_view words) { return words.find_first_not_of(" \t\n") == words.npos; }

/// An address that begins with https://, with something behind it and no space in it.
inline bool is_secure_address(std::string_view url) {
    constexpr std::string_view scheme = "https://";
    return url.starts_with(scheme) && url.size() > scheme.size() && url.find_first_of(" \t\n") == url.npos;
}

} // namespace closeknit
