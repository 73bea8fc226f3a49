#include "check_schedule.hpp"

#include "guide/check_recurrence.hpp"

#include <closeknit/guide/occurrences.hpp>

namespace closeknit {

using codec::json_pointer;

void check_schedule(recurrence const& of, json_pointer const& at, issue_list& report_if) {
    check_recurrence(of, at, report_if);
    if (report_if.count() > 0) return;
    recurrence all = of;
    all.exceptions.clear();
    occurrences const days(all);
    json_pointer const exceptions_at(at, "exceptions");
    for (std::size_t i = 0; i < of.exceptions.size(); ++i)
        report_if.advise(json_pointer(exceptions_at, i), days.next(of.exceptions[i]) != of.exceptions[i],
                         to_string(of.exceptions[i]) + " is no day of this recurrence, so nothing is taken out");
}

} // namespace closeknit
