#pragma once

#include <closeknit/codec/json_pointer.hpp>
#include <closeknit/export.hpp>
#include <closeknit/model/date.hpp>
#include <closeknit/model/recurrence.hpp>

#include <memory>
#include <optional>
#include <vector>

namespace closeknit {

struct rule_steps;

/// The days of a recurrence, checked and prepared once. No question walks through the days before those that it is about,
/// and none goes beyond `max_date`, so a rule that never ends can be asked anything.
class CLOSEKNIT_EXPORT occurrences {
public:
    /// Throws closeknit::error (not_well_formed), with a place such as /rule/days/1 below `at`, unless it has a first day.
    explicit occurrences(recurrence const& of, codec::json_pointer const& at = {});

    /// The first day on `from` or after it; nothing where there is none.
    std::optional<date> next(date from) const;
    /// The last day on `from` or before it; nothing where there is none.
    std::optional<date> previous(date from) const;
    /// All days from `first` to `last`, both included, in order.
    std::vector<date> between(date first, date last) const;
    /// The first day that fits the rule, taken out or not: DTSTART of RFC 5545, with which `count` begins.
    date first_of_rule() const noexcept { return first_; }

private:
    bool is_exception(date day) const;

    std::shared_ptr<rule_steps const> steps_;
    date first_{}, last_{};        // no day before or after them
    std::vector<date> exceptions_; // in order
};

} // namespace closeknit
