#pragma once

#include <closeknit/model/describe.hpp>
#include <closeknit/model/id.hpp>
#include <closeknit/model/phrase.hpp>

#include <vector>

namespace closeknit {

enum class pattern_kind {
    blame,
    mind_reading,
    contempt,
    minimising,
    problem_solving,
    not_a_feeling,
    reported,
    coercive,
    assuming,
    jargon,
    judging,
    overclaiming,
    closed_question,
    two_claims,
    double_negative,
    opt_out,
    uncontracted,
    dialect,
    opening,
    sparing
};
CLOSEKNIT_DESCRIBE_ENUM(pattern_kind, "What certain words tend to do. The first seven are for people's own drafts, the others for authors of packs.",
    (blame, "They make a person the problem."),
    (mind_reading, "They say what the other thinks or means."),
    (contempt, "They look down on the other."),
    (minimising, "They make a feeling small."),
    (problem_solving, "They solve before they hear."),
    (not_a_feeling, "They stand where a feeling would, and are a thought or what another person did."),
    (reported, "They are somebody else's words, or said to oneself: nothing in them is a finding."),
    (coercive, "They put pressure on somebody to do what is voluntary."),
    (assuming, "They take something about people for granted."),
    (jargon, "They come from the field and not from a kitchen table."),
    (judging, "They grade people or foretell doom."),
    (overclaiming, "They promise more than is known."),
    (closed_question, "They open a question that yes or no would answer."),
    (two_claims, "They join two claims in one item."),
    (double_negative, "Two of them in one item make it hard to answer."),
    (opt_out, "They offer a way to opt out; some of the prompts of depth 4 need one of these, in different words."),
    (uncontracted, "They are written out where people contract them when they speak."),
    (dialect, "They belong to another dialect of the language than the rest."),
    (opening, "They open a prompt stiffly when many begin so."),
    (sparing, "They wear out when they are used often."))

/// Whether words of this kind are looked for in people's own drafts; the others are for authors of packs.
constexpr bool is_for_drafts(pattern_kind kind) { return kind <= pattern_kind::reported; }

/// Words that tend to land badly, why, and a way to say it instead. Advice on a draft, never a judgement of a person.
struct language_pattern {
    id_of<language_pattern> id{};
    pattern_kind kind = pattern_kind::blame;
    std::vector<text> matches{};
    std::vector<text> unless{};
    text reason{};
    std::vector<phrase> phrases{};
};
CLOSEKNIT_DESCRIBE(language_pattern, "Words that tend to land badly, why, and a way to say it instead.",
    (id, "Its id in the pack."),
    (kind, "What the words tend to do."),
    (matches, "The words. For drafts in the notation of patterns; for authors in lower case, as whole words."),
    (unless, "Where the words are innocent. For drafts in the same notation, where ~ stands for the words that were found; for "
             "authors longer words that contain them."),
    (reason, "Why they may land badly, in one kind sentence."),
    (phrases, "Ways to say it instead."))

} // namespace closeknit
