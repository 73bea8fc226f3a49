#include "language.hpp"

#include "codec/language_tag.hpp"

#include <algorithm>

namespace closeknit {
namespace {

constexpr mark full_stop{.ends = true}, question{.question = true, .ends = true}, exclamation{.exclamation = true, .ends = true},
    semicolon{.joins = true};

/// East Asian and Indic sentences need no space between them.
constexpr mark without_space(mark of) {
    of.before_space = false;
    return of;
}

struct punctuation {
    char32_t code;
    mark does;
};

constexpr punctuation everywhere[] = {
    {U'.', full_stop},
    {U'?', question},
    {U'!', exclamation},
    {U';', semicolon},
    {0x037E, question},                   // Greek question mark; looks like ;
    {0x055C, {.exclamation = true}},      // Armenian; these two are written within the word that they stress
    {0x055E, {.question = true}},         // Armenian
    {0x0589, full_stop},                  // Armenian
    {0x061B, semicolon},                  // Arabic
    {0x061F, question},                   // Arabic
    {0x06D4, full_stop},                  // Urdu
    {0x0964, without_space(full_stop)},   // Devanagari and others
    {0x0965, without_space(full_stop)},   // Devanagari and others
    {0x104B, without_space(full_stop)},   // Burmese
    {0x1362, without_space(full_stop)},   // Ethiopic
    {0x1367, without_space(question)},    // Ethiopic
    {0x17D4, without_space(full_stop)},   // Khmer
    {0x3002, without_space(full_stop)},   // Chinese, Japanese
    {0xFF01, without_space(exclamation)}, // full width
    {0xFF0E, without_space(full_stop)},   // full width
    {0xFF1B, semicolon},                  // full width
    {0xFF1F, without_space(question)},    // full width
};

/// Where a language gives a mark a meaning of its own.
constexpr punctuation in_greek[] = {{U';', question}, {0x0387, semicolon}, {0x00B7, semicolon}};

template <std::size_t N> mark const* find_in(punctuation const (&table)[N], char32_t character) {
    auto const found =
        std::find_if(std::begin(table), std::end(table), [&](punctuation const& e) { return e.code == character; });
    return found == std::end(table) ? nullptr : &found->does;
}

} // namespace

mark mark_of(char32_t character, std::string_view language) {
    if (character == U' ' || (character >= U'a' && character <= U'z')) return {}; // most characters of many languages
    mark const* found = same_language(language, "el") ? find_in(in_greek, character) : nullptr;
    if (!found) found = find_in(everywhere, character);
    return found ? *found : mark{};
}

} // namespace closeknit
