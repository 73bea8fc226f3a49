#include "checks.hpp"

#include "assess/methods.hpp"
#include "assess/score_order.hpp"

#include <closeknit/codec/number_text.hpp>
#include <closeknit/model/pack.hpp>

#include <cmath>

namespace closeknit {
namespace {

using codec::json_pointer;

std::string in_words(interval range) {
    auto const end = [](double each) { return std::isfinite(each) ? format_exact(each) : std::string("no end"); };
    return end(range.low) + " to " + end(range.high);
}

/// Equal but for rounding: within a billionth of the larger one, or of 1.
bool same(interval a, interval b) { return is_at(a.low, b.low) && is_at(a.high, b.high); }

void check_missing(scale const& s, json_pointer const& at, issue_collector& report_if) {
    std::size_t const counted = s.keys.size() + s.components.size();
    if (auto const* few = std::get_if<at_most_missing>(&s.missing))
        report_if(json_pointer(at, "missing"), counted && static_cast<std::size_t>(int(few->missing)) >= counted,
                  "at least one of the scale's " + std::to_string(counted) +
                      (s.components.empty() ? " items" : " items and components") + " must be answered",
                  std::to_string(counted - 1));
}

/// Scores below the first row of a table have no value.
void check_first_rows(compiled_assessment::scale_plan const& p, scale const& s, json_pointer const& at,
                      issue_collector& report_if) {
    if (!p.scorable) return;
    interval range = p.raw_range;
    for (std::size_t i = 0; i < s.transforms.size(); ++i) {
        json_pointer const here(at, i), rows_at(here, "rows"), row_at(rows_at, std::size_t{0});
        auto const check = [&](std::vector<lookup_row> const& rows, json_pointer const& first) {
            if (rows.empty()) return;
            double const low = rows.front().low;
            bool const has_low = std::isfinite(range.low);
            report_if(json_pointer(first, "low"), !reaches(range.low, low),
                      has_low ? "the first row must not be above the lowest possible score: " + format_exact(low) + " is above " +
                                    format_exact(range.low)
                              : "scores have no lowest value, and those below the first row have none in the table",
                      has_low ? format_exact(range.low) : "");
        };
        if (auto const* by = std::get_if<lookup>(&s.transforms[i])) {
            check(by->rows, row_at);
            json_pointer const groups_at(here, "groups");
            for (std::size_t k = 0; k < by->groups.size(); ++k) {
                json_pointer const group_at(groups_at, k), theirs_at(group_at, "rows");
                check(by->groups[k].rows, json_pointer(theirs_at, std::size_t{0}));
            }
        }
        range = transformed(s.transforms[i], range);
    }
}

/// The range when everything is shown and answered; the derived one is wider where missing answers may add nothing.
interval complete_range(compiled_assessment const& plan, std::size_t scale) {
    closeknit::scale const& s = plan.of().scales[scale];
    using presence = compiled_assessment::presence;
    raw_range r = plan.inputs_of(
        scale, [](std::size_t) { return presence::always; },
        [&](std::size_t component) -> compiled_assessment::component_reach {
            return {presence::always, plan.scale(component).range};
        },
        true);
    interval range = range_of(s.method, r);
    for (transform const& each : s.transforms)
        range = transformed(each, range);
    return range;
}

} // namespace

void check_scoring(compiled_assessment const& plan, std::size_t scale, json_pointer const& at, issue_collector& report_if) {
    closeknit::scale const& s = plan.of().scales[scale];
    compiled_assessment::scale_plan const& p = plan.scale(scale);
    check_missing(s, json_pointer(at, "missing"), report_if);
    check_first_rows(p, s, json_pointer(at, "transforms"), report_if);
    if (!s.published_range) return;
    interval const stated = *s.published_range;
    json_pointer const here(at, "published_range");
    report_if(here, !(stated.low < stated.high),
              "the upper end must be above the lower: " + format_exact(stated.high) + " is not above " +
                  format_exact(stated.low));
    if (!p.scorable || p.circular) return;
    interval const complete = complete_range(plan, scale);
    report_if(here, !same(stated, p.range) && !same(stated, complete),
              "the source states " + in_words(stated) + ", but the items give " + in_words(complete), in_words(complete));
}

} // namespace closeknit
