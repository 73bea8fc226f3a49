#pragma once

#include <closeknit/model/describe.hpp>
#include <closeknit/model/language_pattern.hpp>
#include <closeknit/model/phrase.hpp>

#include <optional>

namespace closeknit {

/// Words of somebody's own draft that may land badly: bytes `begin` to before `end` of the draft. It says nothing about a person.
struct language_finding {
    static constexpr bool personal = true; ///< never printed by repr
    int begin = 0;
    int end = 0;
    pattern_kind kind = pattern_kind::blame;
    id_of<language_pattern> pattern{};
    text reason{};
    std::optional<phrase> instead{};
};
CLOSEKNIT_DESCRIBE(language_finding, "Words of somebody's own draft that may land badly.",
    (begin, "Where they begin in the draft, in bytes of its UTF-8."),
    (end, "Where they end: the first byte after them."),
    (kind, "What they tend to do."),
    (pattern, "The pattern that found them."),
    (reason, "Why they may land badly."),
    (instead, "The pattern's way to say it instead, where it has one."))

} // namespace closeknit
