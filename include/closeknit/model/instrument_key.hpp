#pragma once

#include <closeknit/model/bounded_int.hpp>
#include <closeknit/model/describe.hpp>
#include <closeknit/model/id.hpp>
#include <closeknit/model/scale.hpp>
#include <closeknit/model/source.hpp>
#include <closeknit/model/text.hpp>

#include <vector>

namespace closeknit {

/// Items that follow each other and take the same answers.
struct item_run {
    bounded_int<1, 1000> count = 1;
    int low = 0;
    int high = 0;
};
CLOSEKNIT_DESCRIBE(item_run, "Items of an instrument that follow each other and are answered by whole numbers of the same range.",
    (count, "How many items."),
    (low, "Their lowest answer."),
    (high, "Their highest answer."))

enum class key_fact { ranges, reversed, scales, missing, bands, cut_offs };
CLOSEKNIT_DESCRIBE_ENUM(key_fact, "What a place says of an instrument's key.",
    (ranges, "The lowest and highest answer of the items, or the range of the scores."),
    (reversed, "Which items are reverse-keyed."),
    (scales, "Which items count in which scale, and how they are combined."),
    (missing, "What is done about missing answers."),
    (bands, "Where the bands begin."),
    (cut_offs, "The cut-offs."))

/// A place in which the numbers of a key were looked up.
struct confirmation {
    text place{};
    std::vector<key_fact> confirms{};
};
CLOSEKNIT_DESCRIBE(confirmation, "A place in which numbers of a key were looked up, and which of them it gives.",
    (place, "What and where it is, so that somebody finds it again."),
    (confirms, "What it gives that agrees with the key."))

/// How a published instrument is scored, by item number. It has no words of its items: those are their authors', and who has a
/// licence binds them with `with_wordings`. Items are numbered from 1, and their ids are these numbers.
struct instrument_key {
    id_of<instrument_key> id{};
    version_number version{};
    text title{};
    std::vector<item_run> items{};
    std::vector<scale> scales{};
    bool respondent_only = false;
    std::vector<source> sources{};
    text licence{};
    std::vector<confirmation> confirmed_by{};
    std::vector<text> not_confirmed{};
};
CLOSEKNIT_DESCRIBE(instrument_key, "How a published instrument is scored, by item number and without the words of its items.",
    (id, "Its id, and that of the assessment that is made of it."),
    (version, "The version of that assessment."),
    (title, "The instrument and the form of it that this key is for."),
    (items, "Its items, in runs that take the same answers; numbered from 1, and their ids are these numbers."),
    (scales, "Its scales; a missing rule that no place confirms is closeknit's, that every item must be answered."),
    (respondent_only, "Whether answers and scores are for the respondent alone, as of an instrument that asks about harm."),
    (sources, "Who published it, the first publication first."),
    (licence, "What is known of the terms on which its items may be used."),
    (confirmed_by, "The places that its numbers were looked up in; every number is in at least two of them."),
    (not_confirmed, "What was seen in one place only or differs between places, and is left out, and how other forms differ."))

// clang-format off
/// For records.hpp.
#define CLOSEKNIT_KEY_RECORDS(X) X(item_run) X(confirmation) X(instrument_key)
// clang-format on

} // namespace closeknit
