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
struct scale;
struct band;

struct answered {
    static constexpr std::string_view kind = "answered";
    id_of<closeknit::item> item{};
};
CLOSEKNIT_DESCRIBE(answered, "True when the item has an answer.",
    (item, "The item."))

struct answer_compare {
    static constexpr std::string_view kind = "answer_compare";
    id_of<closeknit::item> item{};
    comparator op = comparator::equal;
    answer value{};
};
CLOSEKNIT_DESCRIBE(answer_compare, "True when the comparison of the answer with a value is true; never for a missing answer. Options compare by their points where all have some, and else by their order.",
    (item, "The item."),
    (op, "How: equal, not_equal, less, less_equal, greater, greater_equal."),
    (value, "What the answer is compared with."))

struct answers_compare {
    static constexpr std::string_view kind = "answers_compare";
    id_of<closeknit::item> item{};
    comparator op = comparator::equal;
    id_of<closeknit::item> other{};
};
CLOSEKNIT_DESCRIBE(answers_compare, "True when the comparison of the answer with another item's is true; never when either is missing. Options compare by their points where all of both items have some, and else by their order where both items have the same ones.",
    (item, "The item."),
    (op, "How: equal, not_equal, less, less_equal, greater, greater_equal."),
    (other, "The item whose answer it is compared with."))

struct answer_in {
    static constexpr std::string_view kind = "answer_in";
    id_of<closeknit::item> item{};
    std::vector<answer> values{};
};
CLOSEKNIT_DESCRIBE(answer_in, "True when the answer is one of the values.",
    (item, "The item."),
    (values, "The values."))

struct answer_contains {
    static constexpr std::string_view kind = "answer_contains";
    id_of<closeknit::item> item{};
    text part{};
};
CLOSEKNIT_DESCRIBE(answer_contains, "True when the answer, a list or text, contains this part.",
    (item, "The item."),
    (part, "The element of the list or the part of the text."))

struct score_compare {
    static constexpr std::string_view kind = "score_compare";
    id_of<closeknit::scale> scale{};
    comparator op = comparator::greater_equal;
    double value = 0;
};
CLOSEKNIT_DESCRIBE(score_compare, "True when the comparison of a score with a number is true; never for a score that cannot be given.",
    (scale, "The scale."),
    (op, "How: equal, not_equal, less, less_equal, greater, greater_equal."),
    (value, "What the score is compared with."))

struct score_reaches_band {
    static constexpr std::string_view kind = "score_reaches_band";
    id_of<closeknit::scale> scale{};
    id_of<closeknit::band> band{};
};
CLOSEKNIT_DESCRIBE(score_reaches_band, "True when a score lies in a band or above it.",
    (scale, "The scale."),
    (band, "The band, one of that scale's own."))

enum class match_kind { all, any, none };
CLOSEKNIT_DESCRIBE_ENUM(match_kind, "How many of a group's conditions must be true.",
    (all, "All of them; true for an empty group."),
    (any, "At least one; false for an empty group."),
    (none, "None of them; true for an empty group."))

struct group;

/// When something applies, as a tree over answers and scores.
using condition =
    std::variant<answered, answer_compare, answers_compare, answer_in, answer_contains, score_compare, score_reaches_band, group>;

struct group {
    static constexpr std::string_view kind = "group";
    match_kind match = match_kind::all;
    std::vector<condition> conditions; // no initialiser: `{}` is a hard error on clang 14 while condition is incomplete
};
CLOSEKNIT_DESCRIBE(group, "Several conditions as one.",
    (match, "How many of them must be true: all, any or none."),
    (conditions, "The conditions."))

/// For records.hpp.
#define CLOSEKNIT_CONDITION_RECORDS(X)                                                                                           \
    X(answered)                                                                                                                  \
    X(answer_compare) X(answers_compare) X(answer_in) X(answer_contains) X(score_compare) X(score_reaches_band) X(group)

} // namespace closeknit
