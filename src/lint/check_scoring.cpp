#include "checks.hpp"

#include "assess/methods.hpp"

#include <closeknit/codec/number_text.hpp>
#include <closeknit/model/pack.hpp>

#include <algorithm>
#include <cmath>

namespace closeknit {
namespace {

using codec::json_pointer;

std::string in_words(interval range) { return format_exact(range.low) + " to " + format_exact(range.high); }

/// Equal but for rounding: within a billionth of the larger one, or of 1.
bool same(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)}); }
bool same(interval a, interval b) { return same(a.low, b.low) && same(a.high, b.high); }

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
        auto const* by = std::get_if<lookup>(&s.transforms[i]);
        if (by && !by->rows.empty())
            report_if(json_pointer(row_at, "low"), by->rows[0].low > range.low && !same(by->rows[0].low, range.low),
                      "the first row must not be above the lowest possible score: " + format_exact(by->rows[0].low) +
                          " is above " + format_exact(range.low),
                      format_exact(range.low));
        range = transformed(s.transforms[i], range);
    }
}

/// The range when everything is shown and answered; the derived one is wider where missing answers may add nothing.
interval complete_range(compiled_assessment const& plan, std::size_t scale) {
    compiled_assessment::scale_plan const& p = plan.scale(scale);
    closeknit::scale const& s = plan.of().scales[scale];
    raw_range r;
    for (std::size_t i = p.first_key; i < p.last_key; ++i)
        r.add(plan.keyed(i).low, plan.keyed(i).high, plan.keyed(i).how->weight, false);
    for (std::size_t i = p.first_component; i < p.last_component; ++i) {
        interval const other = plan.scale(plan.component(i).scale).range;
        r.add(other.low, other.high, plan.component(i).how->weight, false);
    }
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
