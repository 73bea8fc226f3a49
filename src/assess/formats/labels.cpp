#include "labels.hpp"

#include <closeknit/model/spelling.hpp>

#include <algorithm>

namespace closeknit::formats {
namespace {

std::string_view without_ends(std::string_view words, std::string_view signs) {
    std::size_t const first = words.find_first_not_of(signs);
    return first == words.npos ? "" : words.substr(first, words.find_last_not_of(signs) - first + 1);
}

/// Whether words are a code and a label, in either order, with nothing but signs between and around.
bool are_both(std::string_view words, std::string const& code, std::string const& label) {
    constexpr std::string_view signs = " .:=-()[]\u2013\u2014"; // with dashes, byte by byte: no label begins with half of one
    if (words.starts_with("(" + code + ")") || words.starts_with("[" + code + "]")) words.remove_prefix(1);
    if (words.starts_with(code) && without_ends(words.substr(code.size()), signs) == without_ends(label, signs))
        return words.size() > code.size() && signs.find(words[code.size()]) != signs.npos;
    if (!words.ends_with(code + ")") && !words.ends_with(code + "]")) return false;
    return without_ends(words.substr(0, words.size() - code.size() - 1), signs) == without_ends(label, signs);
}

} // namespace

std::optional<std::string> code_called(std::vector<labelled> const& all, std::string_view words) {
    std::string const plain = lower_ascii(plain_spaces(words));
    std::optional<std::string> found;
    for (labelled const& each : all) {
        if (each.label.empty()) continue;
        std::string const label = lower_ascii(plain_spaces(each.label)), code = lower_ascii(each.code);
        if (are_both(plain, code, label)) return each.code;
        if (plain != label) continue;
        if (found) return std::nullopt;
        found = each.code;
    }
    return found;
}

} // namespace closeknit::formats
