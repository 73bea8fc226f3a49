#pragma once

#include <closeknit/model/bounded_int.hpp>
#include <closeknit/model/comparator.hpp>
#include <closeknit/model/describe.hpp>
#include <closeknit/model/dimension.hpp>
#include <closeknit/model/id.hpp>
#include <closeknit/model/interval.hpp>
#include <closeknit/model/norm.hpp>
#include <closeknit/model/text.hpp>
#include <closeknit/model/transform.hpp>

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
    std::optional<double> when_missing{};
};
CLOSEKNIT_DESCRIBE(key, "One item of a scale.",
    (item, "The item."),
    (reversed, "Reverse-keyed: counted from the other end of the item's own range, low + high - x."),
    (weight, "How many times it counts in a sum or mean."),
    (points, "What each answer counts in this scale, by number, option id, true or false; the item's own points, when left out."),
    (when_missing, "What it counts when it was asked and has no answer, so that nothing is missing there; what is not shown counts nowhere. Reversal and points do not change it."))

struct scale;

struct scale_component {
    id_of<closeknit::scale> scale{};
    bool reversed = false;
    double weight = 1;
    std::optional<double> when_missing{};
};
CLOSEKNIT_DESCRIBE(scale_component, "Another scale as a part of a scale.",
    (scale, "The other scale; its final score counts."),
    (reversed, "Reverse-keyed: counted from the other end of the range of what this person was asked there, low + high - x."),
    (weight, "How many times it counts in a sum or mean."),
    (when_missing, "What it counts when it has too few answers for a score, so that nothing is missing there; reversal does not change it."))

struct sum {
    static constexpr std::string_view kind = "sum";
};
CLOSEKNIT_DESCRIBE(sum, "The keyed answers added up, each times its weight.")

struct mean {
    static constexpr std::string_view kind = "mean";
};
CLOSEKNIT_DESCRIBE(mean, "The mean of the keyed answers, each with its weight.")

struct median {
    static constexpr std::string_view kind = "median";
};
CLOSEKNIT_DESCRIBE(median, "The middle one of the keyed answers, or the mean of the two in the middle.")

struct product {
    static constexpr std::string_view kind = "product";
};
CLOSEKNIT_DESCRIBE(product, "The keyed answers multiplied, for instance days times minutes; all that were asked must be there, and what is not shown counts as 1.")

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
    comparator op = comparator::greater_equal;
    double value = 1;
};
CLOSEKNIT_DESCRIBE(count, "How many of the keyed answers meet a comparison.",
    (op, "The comparison of an answer with the value: equal, not_equal, less, less_equal, greater, greater_equal."),
    (value, "What the keyed answers, in points, are compared with."))

/// How the keyed answers become one number; a closed set.
using method = std::variant<sum, mean, median, product, minimum, maximum, count>;

struct all_required {
    static constexpr std::string_view kind = "all_required";
};
CLOSEKNIT_DESCRIBE(all_required, "No score when any answer is missing.")

struct at_most_missing {
    static constexpr std::string_view kind = "at_most_missing";
    bounded_int<0, 100'000> missing = 0;
    bool prorate = true;
};
CLOSEKNIT_DESCRIBE(at_most_missing, "A score is given when at most this many answers are missing.",
    (missing, "How many answers may be missing; at least one must be there."),
    (prorate, "Whether a sum or count puts the person's mean in the place of what is missing, or nothing. The other methods are the same either way."))

struct at_least_answered {
    static constexpr std::string_view kind = "at_least_answered";
    double fraction = 1;
    bool prorate = true;
};
CLOSEKNIT_DESCRIBE(at_least_answered, "A score is given when at least this fraction of the items asked is answered.",
    (fraction, "The fraction, above 0, at most 1."),
    (prorate, "Whether a sum or count puts the person's mean in the place of what is missing, or nothing. The other methods are the same either way."))

/// What a score does about missing answers. There is no default: every scale states its rule.
using missing_rule = std::variant<all_required, at_most_missing, at_least_answered>;

struct band {
    id_of<band> id{};
    double low = 0;
    text label{};
    std::string wording{};
};
CLOSEKNIT_DESCRIBE(band, "A part of a scale's range, from its low end to the next band's, on the unrounded score.",
    (id, "Its id among the scale's bands."),
    (low, "Where it begins; the first begins at the lowest possible score."),
    (label, "A few words in the terms of the response labels."),
    (wording, "What it may mean, in one sentence to the person; it describes and never grades."))

enum class direction { high, low, neither };
CLOSEKNIT_DESCRIBE_ENUM(direction, "Which end of a scale is the better one.",
    (high, "More is better."),
    (low, "Less is better."),
    (neither, "Neither end is better."))

/// Sentences on one scale for two people; the pack's general sentence is used where one is empty.
struct finding_words {
    std::string shared_strength{};
    std::string shared_low_point{};
    std::string seen_differently{};
};
CLOSEKNIT_DESCRIBE(finding_words, "Sentences on one scale for two people who see their scores side by side.",
    (shared_strength, "When both are well content."),
    (shared_low_point, "When both would like more."),
    (seen_differently, "When the two differ by a step or more."))

/// How one score is computed from the answers.
struct scale {
    id_of<scale> id{};
    text title{};
    std::string in_sentence{};
    id_of<dimension> measures{};
    closeknit::method method{};
    std::vector<key> keys{};
    std::vector<scale_component> components{};
    missing_rule missing{};
    std::vector<transform> transforms{};
    direction better = direction::high;
    need_side side = need_side::both;
    std::optional<interval> published_range{};
    std::vector<band> bands{};
    std::vector<cut_off> cut_offs{};
    std::vector<norm> norms{};
    std::optional<closeknit::reliability> reliability{};
    finding_words for_two{};
};
CLOSEKNIT_DESCRIBE(scale, "How one score is computed from the answers.",
    (id, "Its id in the assessment."),
    (title, "What people read beside the score."),
    (in_sentence, "The same as it stands in the middle of a sentence, such as 'feeling heard'; the title, when left out."),
    (measures, "The dimension that it measures."),
    (method, "The method: sum, mean, median, product, minimum, maximum or count."),
    (keys, "The items that count, with their keys."),
    (components, "Other scales that count; the missing rule then applies to items and components alike."),
    (missing, "The missing rule; there is no default."),
    (transforms, "What is applied to the method's result, in this order."),
    (better, "Which end is the better one."),
    (side, "Whose part it is about: what the person gets, what they do, or what both do."),
    (published_range, "The range that the source states; lint compares it with the one derived from the items, within which it may lie where components or hidden items make that wider than what can be reached."),
    (bands, "Labels for parts of the range, lowest first; they describe the answers and are no norm."),
    (cut_offs, "Published boundaries, each with its population and source."),
    (norms, "The scores of named populations."),
    (reliability, "How precisely it measures."),
    (for_two, "Sentences for two people who see it side by side."))

// clang-format off
/// For records.hpp.
#define CLOSEKNIT_SCALE_RECORDS(X)                                                                                             \
    X(interval) X(key) X(scale_component) X(sum) X(mean) X(median) X(product) X(minimum) X(maximum) X(count)                                                     \
    X(all_required) X(at_most_missing) X(at_least_answered)                                                                      \
    CLOSEKNIT_TRANSFORM_RECORDS(X)                                                                                               \
    X(band) CLOSEKNIT_NORM_RECORDS(X) X(finding_words) X(scale)
// clang-format on

} // namespace closeknit
