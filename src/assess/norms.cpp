#include "evaluator.hpp"
#include "score_order.hpp"

#include <closeknit/assess/change.hpp>

#include <algorithm>
#include <cmath>

namespace closeknit {
namespace {

/// The percentile of a normal distribution.
double normal_percentile(double z) { return 50 * std::erfc(-z / std::sqrt(2.0)); }

/// Stanines hold 4, 7, 12, 17, 20, 17, 12, 7 and 4 per cent.
int stanine_of(double percentile) {
    constexpr double ends[] = {4, 11, 23, 40, 60, 77, 89, 96};
    return 1 + static_cast<int>(std::count_if(std::begin(ends), std::end(ends), [&](double end) { return percentile >= end; }));
}

/// z, T, percentile and stanine. A table of percentiles replaces the normal distribution; below its first row there is neither
/// percentile nor stanine.
template <class Figures> void place(Figures const& among, double value, norm_score& out) {
    out.population = among.population.str();
    if (among.mean && among.sd && *among.sd > 0) {
        out.z = (value - *among.mean) / *among.sd;
        out.t = 50 + 10 * *out.z;
        out.percentile = normal_percentile(*out.z);
        out.stanine = static_cast<int>(
            std::clamp(std::floor(2 * *out.z + 5.5 + 1e-9), 1.0, 9.0)); // half a deviation each; 1e-9 for rounding
    }
    if (among.percentiles.empty()) return;
    out.percentile.reset();
    out.stanine.reset();
    for (percentile_row const& row : among.percentiles)
        if (reaches(value, row.low)) out.percentile = row.percentile;
    if (out.percentile) out.stanine = stanine_of(*out.percentile);
}

norm_score stands(norm const& among, evaluator& by, double value) {
    norm_score out{.norm = among.id, .population = among.population.str()};
    if (among.groups.empty()) place(among, value, out);
    else if (auto const chosen = by.choose(among.groups); chosen.why_none) out.not_given = chosen.why_none;
    else place(among.groups[chosen.at], value, out);
    return out;
}

cut_off_result meets(cut_off const& boundary, evaluator& by, double value) {
    cut_off_result out{.cut_off = boundary.id, .label = boundary.label.str(), .population = boundary.population.str()};
    if (boundary.groups.empty()) {
        out.met = score_compares(value, boundary.op, boundary.value);
        return out;
    }
    auto const chosen = by.choose(boundary.groups);
    out.not_given = chosen.why_none;
    if (chosen.why_none) return out;
    out.met = score_compares(value, boundary.op, boundary.groups[chosen.at].value);
    out.population = boundary.groups[chosen.at].population.str();
    return out;
}

} // namespace

/// A band ends where the next one begins, on the unrounded score; a score below the first band is in the first.
band const* band_of(scale const& how, double value) {
    band const* in = nullptr;
    for (band const& each : how.bands)
        if (!in || reaches(value, each.low)) in = &each;
    return in;
}

void place_in_bands(scale const& how, score_result& out) {
    band const* in = band_of(how, *out.value);
    if (!in) return;
    out.band = in->id;
    out.label = in->label.str();
}

void compare_with_norms(scale const& how, evaluator& by, score_result& out) {
    for (cut_off const& each : how.cut_offs)
        out.cut_offs.push_back(meets(each, by, *out.value));
    for (norm const& each : how.norms)
        out.norms.push_back(stands(each, by, *out.value));
    auto const error =
        how.reliability ? standard_error_of_measurement(how.reliability->sd, how.reliability->coefficient) : std::nullopt;
    if (error) {
        out.standard_error = error;
        out.confidence = interval{*out.value - 1.96 * *error, *out.value + 1.96 * *error};
    }
}

} // namespace closeknit
