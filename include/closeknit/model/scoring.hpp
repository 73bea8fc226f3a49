#pragma once

#include <closeknit/model/comparator.hpp>
#include <closeknit/model/describe.hpp>
#include <closeknit/model/dimension.hpp>
#include <closeknit/model/id.hpp>
#include <closeknit/model/interval.hpp>
#include <closeknit/model/norm.hpp>
#include <closeknit/model/text.hpp>
#include <closeknit/model/transform.hpp>
#include <closeknit/model/whole.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace closeknit {

struct item;

struct key {
    id_of<closeknit::item> item{};
    bool reversed = false;
    double weight = 1;
    std::map<std::string, double> points{};
};
CLOSEKNIT_DESCRIBE(key, "One item of a score.",
    (item, "The item."),
    (reversed, "Reverse-keyed: counted from the other end of the item's own range, low + high - x."),
    (weight, "How many times it counts in a sum or mean."),
    (points, "What each answer counts in this score, by number, option id, true or false; the item's own points, when left out."))

struct scoring;

struct part {
    id_of<scoring> score{};
    bool reversed = false;
    double weight = 1;
};
CLOSEKNIT_DESCRIBE(part, "Another score as a part of a score.",
    (score, "The other score, as it is given."),
    (reversed, "Reverse-keyed: counted from the other end of that score's own range, low + high - x."),
    (weight, "How many times it counts in a sum or mean."))

struct sum {
    static constexpr std::string_view kind = "sum";
};
CLOSEKNIT_DESCRIBE(sum, "The keyed answers added up, each times its weight.")

struct mean {
    static constexpr std::string_view kind = "mean";
};
CLOSEKNIT_DESCRIBE(mean, "The mean of the keyed answers, each with its weight.")

struct minimum {
    static constexpr std::string_view kind = "minimum";
};
CLOSEKNIT_DESCRIBE(minimum, "The lowest of the keyed answers.")

struct maximum {
    static constexpr std::string_view kind = "maximum";
};
CLOSEKNIT_DESCRIBE(maximum, "The highest of the keyed answers.")

struct count {
    static constexpr std::string_view kind = "count";
    comparator compares = comparator::at_least;
    double value = 1;
};
CLOSEKNIT_DESCRIBE(count, "How many of the keyed answers match.",
    (compares, "How an answer that matches compares with the value: equal, unequal, less, at_most, more, at_least."),
    (value, "What the keyed answers, in points, are compared with."))

using method = std::variant<sum, mean, minimum, maximum, count>;

struct all_required {
    static constexpr std::string_view kind = "all_required";
};
CLOSEKNIT_DESCRIBE(all_required, "One missing answer and there is no score.")

struct at_most_missing {
    static constexpr std::string_view kind = "at_most_missing";
    whole<0, 100'000> missing = 0;
    bool prorate = true;
};
CLOSEKNIT_DESCRIBE(at_most_missing, "A score is given while at most so many answers are missing.",
    (missing, "How many answers may be missing; at least one must be there."),
    (prorate, "Whether a sum or count puts the person's mean in the place of what is missing, or nothing. The other methods are the same either way."))

struct at_least_answered {
    static constexpr std::string_view kind = "at_least_answered";
    double fraction = 1;
    bool prorate = true;
};
CLOSEKNIT_DESCRIBE(at_least_answered, "A score is given while at least this part of what was asked is answered.",
    (fraction, "The part, above 0, at most 1."),
    (prorate, "Whether a sum or count puts the person's mean in the place of what is missing, or nothing. The other methods are the same either way."))

/// What a score does about missing answers. There is no silent default: every scoring states its rule.
using missing_rule = std::variant<all_required, at_most_missing, at_least_answered>;

struct band {
    id_of<band> id{};
    double low = 0;
    text label{};
    std::string says{};
};
CLOSEKNIT_DESCRIBE(band, "A stretch of a score, from its low end to the next band's, on the unrounded score.",
    (id, "Its id among the score's bands."),
    (low, "Where it begins; the first begins at the lowest possible score."),
    (label, "A few words in the terms of the answer scale."),
    (says, "What it may mean, in one sentence to the person; it describes and never grades."))

enum class direction { high, low, neither };
CLOSEKNIT_DESCRIBE_ENUM(direction, "Which end of a score is the better one.",
    (high, "More is better."),
    (low, "Less is better."),
    (neither, "Neither end is better."))

/// What to say of one score when two people see it side by side; the pack's general sentence stands in for an empty one.
struct finding_words {
    std::string shared_strength{};
    std::string shared_concern{};
    std::string seen_differently{};
};
CLOSEKNIT_DESCRIBE(finding_words, "What to say of one score when two people see it side by side.",
    (shared_strength, "When both are well content."),
    (shared_concern, "When both would like more."),
    (seen_differently, "When the two differ by a step or more."))

/// How one score comes from the answers.
struct scoring {
    id_of<scoring> id{};
    text title{};
    id_of<dimension> measures{};
    method by{};
    std::vector<key> keys{};
    std::vector<part> parts{};
    missing_rule missing{};
    std::vector<transform> then{};
    direction better = direction::high;
    std::optional<interval> published_range{};
    std::vector<band> bands{};
    std::vector<cut_off> cut_offs{};
    std::vector<norm> norms{};
    std::optional<closeknit::reliability> reliability{};
    finding_words for_two{};
};
CLOSEKNIT_DESCRIBE(scoring, "How one score comes from the answers.",
    (id, "Its id in the assessment."),
    (title, "What people read beside the score."),
    (measures, "The dimension that it measures."),
    (by, "The method: sum, mean, minimum, maximum or count."),
    (keys, "The items that count, with their keys."),
    (parts, "Other scores that count; the missing rule then speaks of items and parts alike."),
    (missing, "The missing rule; there is no silent default."),
    (then, "What becomes of the method's result, one step after the other."),
    (better, "Which end is the better one."),
    (published_range, "The range that the source states, for lint to hold against the one derived from the items."),
    (bands, "Labels for stretches of the score, lowest first; they describe the answers and are no norm."),
    (cut_offs, "Published boundaries, each with its population and source."),
    (norms, "How named populations score."),
    (reliability, "How precisely it measures."),
    (for_two, "What to say of it when two people see it side by side."))

// clang-format off
/// For records.hpp.
#define CLOSEKNIT_SCORING_RECORDS(X)                                                                                             \
    X(interval) X(key) X(part) X(sum) X(mean) X(minimum) X(maximum) X(count)                                                     \
    X(all_required) X(at_most_missing) X(at_least_answered)                                                                      \
    CLOSEKNIT_TRANSFORM_RECORDS(X)                                                                                               \
    X(band) CLOSEKNIT_NORM_RECORDS(X) X(finding_words) X(scoring)
// clang-format on

} // namespace closeknit
