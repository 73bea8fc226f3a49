#include "checks.hpp"

#include "assess/possible.hpp"
#include "assess/score_order.hpp"

#include <closeknit/codec/number_text.hpp>
#include <closeknit/couple/safety.hpp>

#include <cmath>

namespace closeknit {
namespace {

using codec::json_pointer;

void check_bands(scale const& s, std::optional<interval> range, json_pointer const& at, issue_collector& report_if) {
    for (std::size_t i = 0; i < s.bands.size(); ++i) {
        json_pointer const here(at, i), low_at(here, "low");
        bool const has_low = range && std::isfinite(range->low);
        report_if(low_at, has_low && i == 0 && !is_at(s.bands[i].low, range->low),
                  "the first band must begin at the lowest possible score: " + format_exact(s.bands[i].low) + " is not " +
                      format_exact(range ? range->low : 0),
                  has_low ? format_exact(range->low) : "");
        report_if(low_at, range && !reaches(range->high, s.bands[i].low),
                  "no score reaches this band: the highest possible score is " + format_exact(range ? range->high : 0));
    }
}

std::string end_in_words(double range_end) { return std::isfinite(range_end) ? format_exact(range_end) : "no end"; }

void check_boundary(comparator op, double value, interval range, json_pointer const& at, issue_collector& report_if) {
    std::string const ranges = ": scores range from " + end_in_words(range.low) + " to " + end_in_words(range.high);
    satisfiability const is = satisfiability_of(range, op, value);
    report_if(at, is == satisfiability::never, "no score meets this cut-off" + ranges);
    report_if(at, is == satisfiability::always, "every score meets this cut-off" + ranges);
}

void check_cut_offs(scale const& s, std::optional<interval> range, json_pointer const& at, issue_collector& report_if) {
    for (std::size_t i = 0; range && i < s.cut_offs.size(); ++i) {
        cut_off const& each = s.cut_offs[i];
        json_pointer const here(at, i), groups_at(here, "groups");
        if (each.groups.empty()) check_boundary(each.op, each.value, *range, json_pointer(here, "value"), report_if);
        for (std::size_t k = 0; k < each.groups.size(); ++k) {
            json_pointer const group_at(groups_at, k);
            check_boundary(each.op, each.groups[k].value, *range, json_pointer(group_at, "value"), report_if);
        }
    }
}

void check_deviation(double sd, json_pointer const& at, issue_collector& report_if) {
    report_if(at, !(sd > 0 && std::isfinite(sd)), "a standard deviation must be above 0, not " + format_exact(sd));
}

/// A norm for everybody, or one of its groups.
template <class Figures> void check_figures(Figures const& n, json_pointer const& at, issue_collector& report_if) {
    report_if(at, !n.mean && !n.sd && n.percentiles.empty(),
              "a norm must have a mean and a standard deviation, or a table of percentiles");
    report_if(json_pointer(at, "sd"), n.mean && !n.sd, "a mean requires a standard deviation");
    report_if(json_pointer(at, "mean"), n.sd && !n.mean, "a standard deviation requires a mean");
    if (n.sd) check_deviation(*n.sd, json_pointer(at, "sd"), report_if);
    json_pointer const rows_at(at, "percentiles");
    for (std::size_t i = 0; i < n.percentiles.size(); ++i) {
        percentile_row const& row = n.percentiles[i];
        json_pointer const here(rows_at, i);
        report_if(json_pointer(here, "percentile"), !(row.percentile >= 0 && row.percentile <= 100),
                  "a percentile must be from 0 to 100, not " + format_exact(row.percentile));
        if (i == 0) continue;
        percentile_row const& before = n.percentiles[i - 1];
        report_if(json_pointer(here, "percentile"), row.percentile < before.percentile,
                  "percentiles must not decrease: " + format_exact(row.percentile) + " is below " +
                      format_exact(before.percentile));
    }
}

void check_norm(norm const& n, json_pointer const& at, issue_collector& report_if) {
    if (n.groups.empty()) return check_figures(n, at, report_if);
    json_pointer const groups_at(at, "groups");
    report_if(groups_at, n.mean || n.sd || !n.percentiles.empty(), "a norm has figures for everybody or groups, not both");
    for (std::size_t i = 0; i < n.groups.size(); ++i)
        check_figures(n.groups[i], json_pointer(groups_at, i), report_if);
}

} // namespace

void check_reading(compiled_assessment const& plan, std::size_t scale, json_pointer const& at, issue_collector& report_if) {
    closeknit::scale const& s = plan.of().scales[scale];
    compiled_assessment::scale_plan const& p = plan.scale(scale);
    auto const range = p.scorable && !p.circular ? std::optional(p.range) : std::nullopt;
    check_bands(s, range, json_pointer(at, "bands"), report_if);
    check_cut_offs(s, range, json_pointer(at, "cut_offs"), report_if);
    report_if(json_pointer(at, "missing"), is_gate_scale(s) && !std::holds_alternative<all_required>(s.missing),
              "a scale that decides over the gate needs every answer: what is passed over in a screening is a stop",
              "all_required");
    json_pointer const norms_at(at, "norms"), reliability_at(at, "reliability");
    for (std::size_t i = 0; i < s.norms.size(); ++i)
        check_norm(s.norms[i], json_pointer(norms_at, i), report_if);
    if (!s.reliability) return;
    report_if(json_pointer(reliability_at, "coefficient"), !(s.reliability->coefficient > 0 && s.reliability->coefficient < 1),
              "a reliability must be above 0 and below 1, not " + format_exact(s.reliability->coefficient));
    check_deviation(s.reliability->sd, json_pointer(reliability_at, "sd"), report_if);
}

} // namespace closeknit
