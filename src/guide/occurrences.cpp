#include <closeknit/guide/occurrences.hpp>

#include "assess/first_problem.hpp"
#include "check_recurrence.hpp"
#include "rule_steps.hpp"

#include <algorithm>
#include <chrono>

namespace closeknit {

using std::chrono::days;

occurrences::occurrences(recurrence const& of, codec::json_pointer const& at) : exceptions_(of.exceptions) {
    first_problem stop;
    check_recurrence(of, at, stop);
    steps_ = std::make_shared<rule_steps>(of.rule, of.start);
    first_ = steps_->first_in(of.start, max_date).value();
    last_ = of.count ? steps_->nth_from(of.start, *of.count).value_or(max_date) : std::min(of.until.value_or(max_date), max_date);
    std::sort(exceptions_.begin(), exceptions_.end());
}

bool occurrences::is_exception(date day) const { return std::binary_search(exceptions_.begin(), exceptions_.end(), day); }

std::optional<date> occurrences::next(date from) const {
    if (from > last_) return {};
    auto found = steps_->first_in(std::max(from, first_), last_);
    while (found && is_exception(*found))
        found = steps_->first_in(*found + days{1}, last_);
    return found;
}

std::optional<date> occurrences::previous(date from) const {
    if (from < first_) return {};
    auto found = steps_->last_in(first_, std::min(from, last_));
    while (found && is_exception(*found))
        found = steps_->last_in(first_, *found - days{1});
    return found;
}

std::vector<date> occurrences::between(date first, date last) const {
    std::vector<date> out;
    for (auto day = next(first); day && *day <= last; day = next(*day + days{1}))
        out.push_back(*day);
    return out;
}

} // namespace closeknit
