#include <closeknit/assess/change.hpp>

#include "accepts_version.hpp"

#include <closeknit/codec/error.hpp>
#include <closeknit/codec/json_pointer.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace closeknit {
namespace {

/// Why a sheet is no answer to this assessment of this person, whoever that is when nobody is named.
std::optional<incomparable> why_incomparable(assessment const& of, sheet const& given, std::optional<id_of<person>> const& by) {
    if (given.assessment != of.id) return incomparable::another_assessment;
    if (!accepts_version(of, given.version)) return incomparable::another_version;
    if (by && given.person && *given.person != *by) return incomparable::another_person;
    return {};
}

/// The scores of a sheet that answers this assessment; errors say which sheet.
std::vector<score_result> scores_of(scorer const& of, sheet const& given, std::string const& place) {
    try {
        return of.score(given);
    } catch (error const& problem) {
        throw error(problem.code(), place + problem.path(), problem.message(), problem.arguments());
    }
}

bool is_better(double a, double b, direction better) { return better == direction::high ? a > b : a < b; }

/// Cut-off c (Jacobson & Truax, 1991) of the scale's one clinical and one other norm. Among several, choosing would be a guess.
std::optional<double> cut_off_c(scale const& how) {
    auto const usable = [](bool clinical) {
        return [clinical](norm const& n) { return n.clinical == clinical && n.mean && n.sd; };
    };
    if (std::count_if(how.norms.begin(), how.norms.end(), usable(true)) != 1) return {};
    if (std::count_if(how.norms.begin(), how.norms.end(), usable(false)) != 1) return {};
    norm const& clinical = *std::find_if(how.norms.begin(), how.norms.end(), usable(true));
    norm const& other = *std::find_if(how.norms.begin(), how.norms.end(), usable(false));
    auto const points = clinical_cut_offs(clinical, other, how.better);
    return points && is_better(*other.mean, *clinical.mean, how.better) ? std::optional(points->c) : std::nullopt;
}

/// The reliable change index and its classification, from the scale's reliability and norms; needs both values.
void judge(scale const& how, change& out) {
    if (!how.reliability) return;
    double const sd = how.reliability->sd, coefficient = how.reliability->coefficient;
    out.rci = reliable_change_index(*out.first, *out.second, sd, coefficient);
    if (!out.rci) return;
    out.s_diff = standard_error_of_difference(sd, coefficient);
    out.reliable = std::abs(*out.rci) > 1.96; // two-sided 5 %; 1.96 itself is not beyond it
    if (how.better == direction::neither) return;
    out.cut_off = cut_off_c(how);
    bool const crossed =
        out.cut_off && !is_better(*out.first, *out.cut_off, how.better) && is_better(*out.second, *out.cut_off, how.better);
    if (!*out.reliable) out.classification = outcome::unchanged;
    else if (!is_better(*out.second, *out.first, how.better)) out.classification = outcome::deteriorated;
    else out.classification = crossed ? outcome::recovered : outcome::improved;
}

change between(scale const& how, date first_day, std::optional<double> first, date second_day, std::optional<double> second) {
    change out{.scale = how.id, .first_day = first_day, .second_day = second_day, .first = first, .second = second};
    if (!first || !second) {
        out.not_compared = incomparable::no_score;
        return out;
    }
    out.difference = *second - *first;
    judge(how, out);
    return out;
}

/// Adds the sittings of one scale in the order of their days. Invariant: `first_` and `previous_` have values.
class trajectory_builder {
public:
    explicit trajectory_builder(scale const& how) : how_(how), out_{.scale = how.id} {}

    void leave_out(date day, incomparable reason) { out_.occasions.push_back({.day = day, .not_compared = reason}); }
    void add(date day, std::optional<double> value) {
        occasion now{.day = day, .value = value};
        if (first_) now.since_first = between(how_, first_->day, first_->value, day, value);
        if (previous_) now.since_previous = between(how_, previous_->day, previous_->value, day, value);
        if (!value) now.not_compared = incomparable::no_score;
        else {
            previous_ = {day, *value};
            if (!first_) first_ = previous_;
        }
        out_.occasions.push_back(std::move(now));
    }
    trajectory take() && { return std::move(out_); }

private:
    struct known {
        date day;
        double value;
    };
    scale const& how_;
    trajectory out_;
    std::optional<known> first_, previous_;
};

} // namespace

std::optional<double> standard_error_of_measurement(double sd, double reliability) {
    if (!(sd > 0 && std::isfinite(sd) && reliability >= 0 && reliability <= 1)) return {};
    return sd * std::sqrt(1 - reliability);
}

std::optional<double> standard_error_of_difference(double sd, double reliability) {
    auto const error = standard_error_of_measurement(sd, reliability);
    return error ? std::optional(std::sqrt(2.0) * *error) : std::nullopt;
}

std::optional<double> reliable_change_index(double first, double second, double sd, double reliability) {
    auto const s_diff = standard_error_of_difference(sd, reliability);
    if (!s_diff || !(*s_diff > 0)) return {};
    double const index = (second - first) / *s_diff;
    return std::isfinite(index) ? std::optional(index) : std::nullopt;
}

std::optional<cut_off_points> clinical_cut_offs(norm const& clinical, norm const& other, direction better) {
    if (better == direction::neither || !clinical.mean || !clinical.sd || !other.mean || !other.sd) return {};
    double const m1 = *clinical.mean, s1 = *clinical.sd, m0 = *other.mean, s0 = *other.sd;
    if (!(s0 > 0 && s1 > 0)) return {};
    double const up = better == direction::high ? 1 : -1;
    return cut_off_points{.a = m1 + up * 2 * s1, .b = m0 - up * 2 * s0, .c = (s0 * m1 + s1 * m0) / (s0 + s1)};
}

std::vector<change> compare_sheets(scorer const& by, sheet const& earlier, sheet const& later) {
    assessment const& of = by.assessment();
    std::optional<incomparable> not_compared = why_incomparable(of, earlier, {});
    if (!not_compared) not_compared = why_incomparable(of, later, earlier.person);
    if (!not_compared && later.day < earlier.day) not_compared = incomparable::wrong_order;
    std::vector<change> out;
    if (not_compared) {
        for (scale const& how : of.scales)
            out.push_back({.scale = how.id, .first_day = earlier.day, .second_day = later.day, .not_compared = not_compared});
        return out;
    }
    std::vector<score_result> const first = scores_of(by, earlier, codec::pointer_to("earlier")),
                                    second = scores_of(by, later, codec::pointer_to("later"));
    for (std::size_t i = 0; i < of.scales.size(); ++i)
        out.push_back(between(of.scales[i], earlier.day, first[i].value, later.day, second[i].value));
    return out;
}

std::vector<trajectory> trajectories(scorer const& by, std::vector<sheet> const& sittings) {
    assessment const& of = by.assessment();
    std::vector<std::size_t> in_order(sittings.size());
    std::iota(in_order.begin(), in_order.end(), std::size_t{0});
    std::stable_sort(in_order.begin(), in_order.end(),
                     [&](std::size_t a, std::size_t b) { return sittings[a].day < sittings[b].day; });
    std::vector<trajectory_builder> trajectories_(of.scales.begin(), of.scales.end());
    std::optional<id_of<person>> whose;
    for (std::size_t const at : in_order) {
        sheet const& given = sittings[at];
        if (auto const not_compared = why_incomparable(of, given, whose)) {
            for (trajectory_builder& each : trajectories_)
                each.leave_out(given.day, *not_compared);
            continue;
        }
        if (!whose) whose = given.person;
        std::vector<score_result> const scores = scores_of(by, given, codec::pointer_to(at));
        for (std::size_t i = 0; i < trajectories_.size(); ++i)
            trajectories_[i].add(given.day, scores[i].value);
    }
    std::vector<trajectory> out;
    for (trajectory_builder& each : trajectories_)
        out.push_back(std::move(each).take());
    return out;
}

} // namespace closeknit
