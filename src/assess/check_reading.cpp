#include "check_assessment.hpp"
#include "possible.hpp"

#include <closeknit/model/plain.hpp>

#include <algorithm>
#include <cmath>

namespace closeknit {
namespace {

using codec::place;

void check_bands(scoring const& s, std::optional<interval> range, place const& at, finder& rule) {
    for (std::size_t i = 0; i < s.bands.size(); ++i) {
        place const here(at, i), low_at(here, "low");
        rule(low_at, i > 0 && !(s.bands[i - 1].low < s.bands[i].low), "a band begins above the one before it");
        rule(low_at, range && i == 0 && std::abs(s.bands[i].low - range->low) > 1e-9 * std::max(1.0, std::abs(range->low)),
             "the first band begins at the lowest possible score", range ? exact(range->low) : "");
        rule(low_at, range && s.bands[i].low > range->high,
             "no score can reach this band; the highest is " + exact(range ? range->high : 0));
    }
}

void check_cut_offs(scoring const& s, std::optional<interval> range, place const& at, finder& rule) {
    for (std::size_t i = 0; range && i < s.cut_offs.size(); ++i) {
        place const here(at, i), value_at(here, "value");
        std::string const runs = "; the score runs from " + exact(range->low) + " to " + exact(range->high);
        outlook const is = outlook_of(*range, s.cut_offs[i].compares, s.cut_offs[i].value);
        rule(value_at, is == outlook::never, "no score can meet it" + runs);
        rule(value_at, is == outlook::always, "every score meets it" + runs);
    }
}

void check_norm(norm const& n, place const& at, finder& rule) {
    rule(at, !n.mean && !n.sd && n.percentiles.empty(), "a norm has a mean and a standard deviation, or a table of percentiles");
    rule(place(at, "sd"), n.mean && !n.sd, "a mean needs its standard deviation");
    rule(place(at, "mean"), n.sd && !n.mean, "a standard deviation needs its mean");
    rule(place(at, "sd"), n.sd && !(*n.sd > 0 && std::isfinite(*n.sd)), "a standard deviation is above 0");
    place const rows_at(at, "percentiles");
    for (std::size_t i = 0; i < n.percentiles.size(); ++i) {
        percentile_row const& row = n.percentiles[i];
        place const here(rows_at, i);
        rule(place(here, "percentile"), !(row.percentile >= 0 && row.percentile <= 100), "expected a percentile from 0 to 100");
        if (i == 0) continue;
        percentile_row const& before = n.percentiles[i - 1];
        rule(place(here, "low"), !(before.low < row.low), "a row begins above the one before it");
        rule(place(here, "percentile"), row.percentile < before.percentile, "a percentile is not below the one before it");
    }
}

} // namespace

void check_reading(blueprint const& plan, std::size_t score, place const& at, finder& rule) {
    scoring const& s = plan.of().scores[score];
    blueprint::plan const& p = plan.score(score);
    auto const range = p.scorable && !p.rests_on_itself ? std::optional(p.range) : std::nullopt;
    check_bands(s, range, place(at, "bands"), rule);
    check_cut_offs(s, range, place(at, "cut_offs"), rule);
    place const norms_at(at, "norms"), reliability_at(at, "reliability");
    for (std::size_t i = 0; i < s.norms.size(); ++i)
        check_norm(s.norms[i], place(norms_at, i), rule);
    if (!s.reliability) return;
    rule(place(reliability_at, "coefficient"), !(s.reliability->coefficient > 0 && s.reliability->coefficient < 1),
         "a reliability is above 0 and below 1");
    rule(place(reliability_at, "sd"), !(s.reliability->sd > 0 && std::isfinite(s.reliability->sd)),
         "a standard deviation is above 0");
}

} // namespace closeknit
