#pragma once

#include <closeknit/assess/score_result.hpp>
#include <closeknit/export.hpp>
#include <closeknit/model/describe.hpp>

#include <cstdint>

namespace closeknit {

/// How a score came about, in one word: what tables of scores have beside each value.
enum class score_status : std::uint8_t {
    ok,
    prorated,
    incomplete,
    filter_unanswered,
    too_few_answers,
    nothing_asked,
    outside_table,
    group_unanswered,
    no_group,
    several_groups,
    too_large
};
CLOSEKNIT_DESCRIBE_ENUM(score_status, "How a score came about.",
    (ok, "Every answer is there."),
    (prorated, "The person's mean was substituted for missing answers."),
    (incomplete, "It is given though answers are missing, and nothing was substituted for them."),
    (filter_unanswered, "It is given, and a question without an answer decides whether more of its items would have been asked."),
    (too_few_answers, "None: more answers are missing than the missing rule allows."),
    (nothing_asked, "None: no item was shown."),
    (outside_table, "None: it lies below the first row of the lookup table."),
    (group_unanswered, "None: which group of its table applies is not known."),
    (no_group, "None: no group of its table applies."),
    (several_groups, "None: more than one group of its table applies."),
    (too_large, "None: it is too large for a number."))

/// The status of one score.
CLOSEKNIT_EXPORT score_status status_of(score_result const& is);

} // namespace closeknit
