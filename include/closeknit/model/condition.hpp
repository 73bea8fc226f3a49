#pragma once

#include <closeknit/model/answer.hpp>
#include <closeknit/model/comparator.hpp>
#include <closeknit/model/describe.hpp>
#include <closeknit/model/id.hpp>

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace closeknit {

struct item;
struct scoring;
struct band;

struct answered {
    static constexpr std::string_view kind = "answered";
    id_of<closeknit::item> item{};
};
CLOSEKNIT_DESCRIBE(answered, "Holds when the item has an answer.",
    (item, "The item."))

struct answer_is {
    static constexpr std::string_view kind = "answer_is";
    id_of<closeknit::item> item{};
    comparator compares = comparator::equal;
    answer value{};
};
CLOSEKNIT_DESCRIBE(answer_is, "Holds when the answer compares so with a value; never for a missing answer.",
    (item, "The item."),
    (compares, "How: equal, unequal, less, at_most, more, at_least."),
    (value, "What the answer is compared with."))

struct answer_against {
    static constexpr std::string_view kind = "answer_against";
    id_of<closeknit::item> item{};
    comparator compares = comparator::equal;
    id_of<closeknit::item> other{};
};
CLOSEKNIT_DESCRIBE(answer_against, "Holds when the answer compares so with another item's; never when either is missing.",
    (item, "The item."),
    (compares, "How: equal, unequal, less, at_most, more, at_least."),
    (other, "The item whose answer it is compared with."))

struct answer_among {
    static constexpr std::string_view kind = "answer_among";
    id_of<closeknit::item> item{};
    std::vector<answer> values{};
};
CLOSEKNIT_DESCRIBE(answer_among, "Holds when the answer is one of some values.",
    (item, "The item."),
    (values, "The values."))

struct answer_includes {
    static constexpr std::string_view kind = "answer_includes";
    id_of<closeknit::item> item{};
    text part{};
};
CLOSEKNIT_DESCRIBE(answer_includes, "Holds when a list has this entry, or a text contains it.",
    (item, "The item."),
    (part, "The entry or the part of the text."))

struct score_is {
    static constexpr std::string_view kind = "score_is";
    id_of<closeknit::scoring> score{};
    comparator compares = comparator::at_least;
    double value = 0;
};
CLOSEKNIT_DESCRIBE(score_is, "Holds when a score compares so with a number; never for a score that cannot be given.",
    (score, "The score."),
    (compares, "How: equal, unequal, less, at_most, more, at_least."),
    (value, "What the score is compared with."))

struct score_reaches {
    static constexpr std::string_view kind = "score_reaches";
    id_of<closeknit::scoring> score{};
    id_of<closeknit::band> band{};
};
CLOSEKNIT_DESCRIBE(score_reaches, "Holds when a score lies in a band or above it.",
    (score, "The score."),
    (band, "The band, one of that score's own."))

enum class match { all, any, none };
CLOSEKNIT_DESCRIBE_ENUM(match, "How many of a group's conditions must hold.",
    (all, "Every one; true for an empty group."),
    (any, "At least one; false for an empty group."),
    (none, "Not one; true for an empty group."))

struct group;

/// When something applies, as a tree over answers and scores.
using condition =
    std::variant<answered, answer_is, answer_against, answer_among, answer_includes, score_is, score_reaches, group>;

struct group {
    static constexpr std::string_view kind = "group";
    match holds = match::all;
    std::vector<condition> of; // no initialiser: `{}` is a hard error on clang 14 while condition is incomplete
};
CLOSEKNIT_DESCRIBE(group, "Several conditions as one.",
    (holds, "How many of them must hold: all, any or none."),
    (of, "The conditions."))

/// For records.hpp.
#define CLOSEKNIT_CONDITION_RECORDS(X)                                                                                           \
    X(answered) X(answer_is) X(answer_against) X(answer_among) X(answer_includes) X(score_is) X(score_reaches) X(group)

} // namespace closeknit
