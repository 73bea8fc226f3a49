#include "labels.hpp"

#include <closeknit/assess/answer_form.hpp>
#include <closeknit/model/spelling.hpp>

#include <algorithm>
#include <utility>

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

bool begins_with_letter(std::string_view words) {
    return !words.empty() && ((words[0] >= 'a' && words[0] <= 'z') || static_cast<unsigned char>(words[0]) >= 0x80);
}

/// What stands beside a code in one cell, where both are told apart by signs: "4 - Often", "4. Often", "Often (4)".
std::string_view words_beside(std::string_view words, std::string const& code) {
    for (std::string_view const sign : {" - ", ". ", ") ", ": ", " = ", "=", " \u2013 "})
        if (words.starts_with(code) && words.substr(code.size()).starts_with(sign))
            return words.substr(code.size() + sign.size());
    for (auto const& [opens, closes] : {std::pair{"(", ")"}, {"[", "]"}})
        if (std::string const in = opens + code + closes; words.size() > in.size()) {
            if (words.starts_with(in)) return without_ends(words.substr(in.size()), " ");
            if (words.ends_with(in)) return without_ends(words.substr(0, words.size() - in.size()), " ");
        }
    return "";
}

/// The number that stands beside words in one cell, or nothing.
std::string number_beside(std::string_view words) {
    std::string_view digits = words;
    if (words.ends_with(')') || words.ends_with(']'))
        if (std::size_t const at = words.find_last_of("(["); at != words.npos) digits = words.substr(at + 1);
    return std::string(digits.substr(0, digits.find_first_not_of("0123456789")));
}

std::string plain(std::string_view words) { return lower_ascii(plain_spaces(straight_quotes(words))); }

bool is_number(std::string const& code) { return code.find_first_not_of("-0123456789") == code.npos; }

} // namespace

std::optional<std::string> code_called(std::vector<labelled> const& all, std::string_view words) {
    std::string const said = plain(words), number = number_beside(said);
    // A number beside a label is no code where no code is one.
    std::string const beside(number.empty() ||
                                     std::any_of(all.begin(), all.end(), [](auto const& each) { return is_number(each.code); })
                                 ? std::string_view()
                                 : words_beside(said, number));
    std::optional<std::string> found;
    for (labelled const& each : all) {
        std::string const label = plain(each.label), code = lower_ascii(each.code);
        if (label.empty() && begins_with_letter(words_beside(said, code))) return each.code; // any words may be its label
        if (label.empty()) continue;
        if (are_both(said, code, label)) return each.code;
        if (said != label && beside != label) continue;
        if (found) return std::nullopt;
        found = each.code;
    }
    return found;
}

std::optional<std::string> code_labelled(std::vector<labelled> const& all, std::string_view words) {
    std::string const said = plain(words);
    for (labelled const& each : all)
        if (!each.label.empty() && plain(each.label) == said) return each.code;
    return std::nullopt;
}

std::optional<std::size_t> clash_in(std::vector<labelled> const& all) {
    constexpr std::size_t most = 100; // answers among which one is looked for
    for (std::size_t i = 0; i < all.size() && all.size() <= most; ++i)
        if (std::any_of(all.begin(), all.end(), [&](labelled const& other) {
                return other.code != all[i].code && plain(all[i].label) == lower_ascii(other.code);
            }))
            return i;
    return std::nullopt;
}

std::vector<labelled> labelled_steps(std::int64_t low, std::int64_t high, std::vector<text> const& labels) {
    constexpr std::int64_t most = 100;
    bool const has_all = std::int64_t(labels.size()) == high - low + 1, has_ends = labels.size() == 2;
    std::vector<labelled> out;
    for (std::int64_t each = low; each <= high; ++each) {
        if (!has_all && high - low > most && each == low + 1) each = high;
        std::string_view label;
        if (has_all) label = labels[static_cast<std::size_t>(each - low)].str();
        else if (has_ends && (each == low || each == high)) label = labels[each == high].str();
        out.push_back({std::to_string(each), label});
    }
    return out;
}

std::vector<labelled> labelled_options(std::vector<option> const& options) {
    std::vector<labelled> out;
    for (option const& each : options)
        out.push_back({each.id.str(), each.wording.str()});
    return out;
}

std::vector<labelled> labelled_answers(response const& format) {
    answer_form const form = form_of(format);
    if (form.options) return labelled_options(*form.options);
    if (form.input != answer_input::steps) return {};
    return labelled_steps(static_cast<std::int64_t>(*form.low), static_cast<std::int64_t>(*form.high), *form.labels);
}

} // namespace closeknit::formats
