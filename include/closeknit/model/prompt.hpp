#pragma once

#include <closeknit/model/bounded_int.hpp>
#include <closeknit/model/dimension.hpp>
#include <closeknit/model/practice.hpp>
#include <closeknit/model/risk.hpp>

#include <optional>
#include <string>
#include <vector>

namespace closeknit {

enum class valence { pleasant, mixed, difficult };
CLOSEKNIT_DESCRIBE_ENUM(valence, "How it is likely to feel.",
    (pleasant, "Mostly good."), (mixed, "Either way."), (difficult, "Likely to hurt a little."))

enum class sensitivity { ordinary, tender, sexual };
CLOSEKNIT_DESCRIBE_ENUM(sensitivity, "How carefully it should be handled.",
    (ordinary, "Nothing special."),
    (tender, "It may touch a sore spot."),
    (sexual, "About sexuality: adults, and only under an opt-in of its own."))

/// Something to ask each other. Skipping it is free, silent and never counted.
struct prompt {
    id_of<prompt> id{};
    text wording{};
    level depth{};
    level emotionality{};
    closeknit::valence valence = closeknit::valence::pleasant;
    std::string topic{};
    closeknit::sensitivity sensitivity = closeknit::sensitivity::ordinary;
    target_map targets{};
    std::optional<id_of<closeknit::practice>> practice{};
    std::string asker_first{};
    std::vector<text> follow_ups{};
    std::vector<risk> risks{};
};
CLOSEKNIT_DESCRIBE(prompt, "Something to ask each other.",
    (id, "Its id in the pack."),
    (wording, "The question, so that it can be said aloud."),
    (depth, "1 facts and fun, 2 preferences, 3 feelings and dreams, 4 fears and hurts, 5 about us."),
    (emotionality, "How much feeling it asks for, 1 to 5."),
    (valence, "How it is likely to feel."),
    (topic, "What it is about, in a word."),
    (sensitivity, "How carefully it should be handled."),
    (targets, "The dimensions that it targets, with weights above 0, at most 1."),
    (practice, "The practice that it belongs to, if any."),
    (asker_first, "What the one who asks says first, to give something before asking, if anything."),
    (follow_ups, "What a good listener might ask next."),
    (risks, "What rules it out for now."))

/// All that the one who asks says: what comes first, if anything, and the question.
inline std::string in_full(prompt const& p) {
    return p.asker_first.empty() ? p.wording.str() : p.asker_first + " " + p.wording.str();
}

} // namespace closeknit
