#include "codec/language_tag.hpp"

#include <algorithm>

namespace closeknit {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// The part that names the language: "pt" of "pt-BR".
std::string_view primary_language(std::string_view tag) { return tag.substr(0, tag.find('-')); }

} // namespace

bool same_language(std::string_view one, std::string_view other) {
    one = primary_language(one), other = primary_language(other);
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), [](char a, char b) { return lower(a) == lower(b); });
}

} // namespace closeknit
