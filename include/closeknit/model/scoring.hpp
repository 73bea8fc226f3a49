#pragma once

#include <closeknit/model/describe.hpp>
#include <closeknit/model/dimension.hpp>
#include <closeknit/model/id.hpp>
#include <closeknit/model/text.hpp>
#include <closeknit/model/whole.hpp>

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
};
CLOSEKNIT_DESCRIBE(key, "One item of a score.",
    (item, "The item."),
    (reversed, "Reverse-keyed: counted from the other end of the item's own range, low + high - x."))

struct sum {
    static constexpr std::string_view kind = "sum";
};
CLOSEKNIT_DESCRIBE(sum, "The keyed answers added up.")

struct mean {
    static constexpr std::string_view kind = "mean";
};
CLOSEKNIT_DESCRIBE(mean, "The mean of the keyed answers.")

using method = std::variant<sum, mean>;

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
    (prorate, "Whether a sum puts the person's mean in the place of what is missing, or nothing. A mean is the same either way."))

struct at_least_answered {
    static constexpr std::string_view kind = "at_least_answered";
    double fraction = 1;
    bool prorate = true;
};
CLOSEKNIT_DESCRIBE(at_least_answered, "A score is given while at least this part of what was asked is answered.",
    (fraction, "The part, above 0, at most 1."),
    (prorate, "Whether a sum puts the person's mean in the place of what is missing, or nothing. A mean is the same either way."))

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
    missing_rule missing{};
    direction better = direction::high;
    std::vector<band> bands{};
    finding_words for_two{};
};
CLOSEKNIT_DESCRIBE(scoring, "How one score comes from the answers.",
    (id, "Its id in the assessment."),
    (title, "What people read beside the score."),
    (measures, "The dimension that it measures."),
    (by, "The method: sum or mean."),
    (keys, "The items that count, with their keys."),
    (missing, "The missing rule; there is no silent default."),
    (better, "Which end is the better one."),
    (bands, "Labels for stretches of the score, lowest first; they describe the answers and are no norm."),
    (for_two, "What to say of it when two people see it side by side."))

// clang-format off
/// For records.hpp.
#define CLOSEKNIT_SCORING_RECORDS(X)                                                                                             \
    X(key) X(sum) X(mean) X(all_required) X(at_most_missing) X(at_least_answered) X(band) X(finding_words) X(scoring)
// clang-format on

} // namespace closeknit
