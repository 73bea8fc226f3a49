#pragma once

#include <closeknit/model/describe.hpp>
#include <closeknit/model/repair_kind.hpp>
#include <closeknit/model/statement_part.hpp>
#include <closeknit/model/text.hpp>

#include <map>
#include <string>

namespace closeknit {

/// Sentences around the review of somebody's own draft, and those that builders fill in.
struct language_sentences {
    text heading{};
    text intro{};
    text nothing{};
    text found{};
    text observed_and_felt{};
    text observed{};
    text felt{};
    text needed{};
    text requested{};
    text soft_opening{};
    std::map<statement_part, std::string> missing{};
    text feelings_behind{};
    std::map<repair_kind, std::string> repairs{};
    std::map<repair_kind, std::string> repairs_without_part{};
};
CLOSEKNIT_DESCRIBE(language_sentences, "Sentences around the review of somebody's own draft, and those that builders fill in.",
    (heading, "The heading of a review."),
    (intro, "Below it: that it is advice, and that nothing is stored."),
    (nothing, "When nothing was found."),
    (found, "Words of the draft that may land badly: {words}."),
    (observed_and_felt, "What happened and what it was like: {observation}, {feeling}."),
    (observed, "What happened alone: {observation}."),
    (felt, "What it was like alone: {feeling}."),
    (needed, "What matters: {need}."),
    (requested, "What the other could do: {request}."),
    (soft_opening, "The beginning of a soft start-up where nothing good is given."),
    (missing, "What a statement lacks, by part."),
    (feelings_behind, "Feelings that may be behind a word that is none: {feelings}."),
    (repairs, "Ways back to each other, by kind: {part}, what the one who speaks did."),
    (repairs_without_part, "The same where no part is given."))

} // namespace closeknit
