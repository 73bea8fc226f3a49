#include "column_words.hpp"

#include <closeknit/model/spelling.hpp>

#include <algorithm>
#include <array>

namespace closeknit {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The letters of runs as one word.
std::string letters_of(std::vector<std::string> const& runs) {
    std::string out;
    for (std::string const& each : runs)
        if (!is_digit(each.front())) out += each;
    return out;
}

} // namespace

std::vector<std::string> runs_of(std::string_view name) {
    constexpr char beyond = '?';
    std::vector<std::string> out;
    bool parted = true;
    auto const add = [&](char c) {
        bool const begins = parted || is_digit(out.back().back()) != is_digit(c);
        if (begins) out.emplace_back();
        if (!begins && is_digit(c) && out.back() == "0") out.back().clear(); // a zero before a number
        out.back() += c;
        parted = false;
    };
    for_each_character(lower_ascii(name), [&](char32_t c) {
        bool const mark = c >= 0x300 && c <= 0x36F; // on the letter before it
        if (mark && !out.empty()) out.back().back() = beyond;
        else if (c >= 0x80) add(beyond);
        else if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z')) add(static_cast<char>(c));
        else parted = true;
    });
    return out;
}

std::string signless(std::string_view id) {
    std::string out;
    for (std::string const& each : runs_of(id))
        out += each;
    return out;
}

std::string plain_words(std::string_view words) { return plain_spaces(straight_quotes(words)); }

std::string_view without_number(std::string_view words) {
    std::string_view rest = words;
    bool const in_parentheses = rest.starts_with('(');
    if (in_parentheses || rest.starts_with('Q') || rest.starts_with('q')) rest.remove_prefix(1);
    std::size_t const digits = rest.find_first_not_of("0123456789");
    if (digits == 0 || digits == rest.npos || digits > 4) return words;
    constexpr std::string_view signs = ".):";
    if (in_parentheses ? rest[digits] != ')' : signs.find(rest[digits]) == signs.npos) return words;
    rest.remove_prefix(digits + 1);
    return rest.starts_with(' ') ? rest.substr(1) : words;
}

std::optional<std::pair<std::string_view, std::string_view>> bracketed(std::string_view name) {
    if (std::size_t const end = name.find("]. "); end != name.npos) name = name.substr(0, end + 1); // the words follow
    for (auto const& [opens, closes] : {std::pair<std::string_view, std::string_view>{"[", "]"}, {"(choice=", ")"}}) {
        std::size_t const at = name.find(opens);
        if (at == name.npos || at == 0 || !name.ends_with(closes)) continue;
        std::string_view inner = name.substr(at + opens.size());
        inner.remove_suffix(closes.size());
        return std::pair(name.substr(0, at), inner);
    }
    return std::nullopt;
}

std::string_view last_part(std::string_view name) {
    if (name.starts_with("Points - ") || name.starts_with("Feedback - ")) return "";
    std::size_t best = 0;
    for (std::string_view const sign : {" - ", " >> "})
        if (std::size_t const at = name.rfind(sign); at != name.npos) best = std::max(best, at + sign.size());
    return best == 0 ? "" : name.substr(best);
}

number_prefix prefix_kind(std::vector<std::string> const& prefix, std::vector<std::string> const& instrument) {
    constexpr std::array<std::string_view, 11> general{"q", "item", "items", "i", "question", "v", "var", "x", "sq", "g", "qsq"};
    std::vector<std::string> own;
    for (std::string const& each : prefix)
        if (std::find(general.begin(), general.end(), each) == general.end()) own.push_back(each);
    if (own == instrument) return number_prefix::own_whole;
    std::string const letters = letters_of(own);
    if (letters.empty()) return number_prefix::general;
    auto const first =
        std::find_if(instrument.begin(), instrument.end(), [](auto const& each) { return !is_digit(each.front()); });
    bool const is_own = letters == letters_of(instrument) || (first != instrument.end() && letters == *first);
    return is_own ? number_prefix::own : number_prefix::foreign;
}

} // namespace closeknit
