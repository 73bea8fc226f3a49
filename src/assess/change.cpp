#include <closeknit/assess/change.hpp>

#include "reads.hpp"

#include <closeknit/assess/score.hpp>
#include <closeknit/codec/error.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace closeknit {
namespace {

/// Why a sheet is no answer to this assessment of this person, whoever that is when nobody is named.
std::optional<incomparable> why_not(assessment const& of, sheet const& given, std::optional<id_of<person>> const& by) {
    if (given.assessment != of.id) return incomparable::another_assessment;
    if (!reads(of, given.version)) return incomparable::another_version;
    if (by && given.person && *given.person != *by) return incomparable::another_person;
    return {};
}

/// The scores of a sheet that answers this assessment; errors say which sheet.
std::vector<scored> scores_of(assessment const& of, sheet const& given, std::string const& place) {
    try {
        return score(of, given.answers);
    } catch (error const& problem) {
        throw error(place + problem.path(), problem.sentence());
    }
}

bool is_better(double a, double b, direction better) { return better == direction::high ? a > b : a < b; }

/// Cut-off c of the score's one clinical and one other norm. Among several, choosing would be a guess.
std::optional<double> cut_off_c(scoring const& how) {
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

/// What a score's reliability and norms say of a change that has both values.
void judge(scoring const& how, change& out) {
    if (!how.reliability) return;
    double const sd = how.reliability->sd, coefficient = how.reliability->coefficient;
    out.rci = reliable_change_index(*out.first, *out.second, sd, coefficient);
    if (!out.rci) return;
    out.s_diff = standard_error_of_difference(sd, coefficient);
    out.reliable = std::abs(*out.rci) > 1.96;
    if (how.better == direction::neither) return;
    out.cut_off = cut_off_c(how);
    bool const crossed =
        out.cut_off && !is_better(*out.first, *out.cut_off, how.better) && is_better(*out.second, *out.cut_off, how.better);
    if (!*out.reliable) out.comes_to = outcome::unchanged;
    else if (!is_better(*out.second, *out.first, how.better)) out.comes_to = outcome::deteriorated;
    else out.comes_to = crossed ? outcome::recovered : outcome::improved;
}

change between(scoring const& how, date first_day, std::optional<double> first, date second_day, std::optional<double> second) {
    change out{.score = how.id, .first_day = first_day, .second_day = second_day, .first = first, .second = second};
    if (!first || !second) {
        out.refused = incomparable::no_score;
        return out;
    }
    out.difference = *second - *first;
    judge(how, out);
    return out;
}

/// One score at one sitting after the other.
class course_of {
public:
    explicit course_of(scoring const& how) : how_(how), out_{.score = how.id} {}

    void leave_out(date day, incomparable reason) { out_.moments.push_back({.day = day, .refused = reason}); }
    void add(date day, std::optional<double> value) {
        moment now{.day = day, .value = value};
        if (first_) now.since_first = between(how_, first_->day, first_->value, day, value);
        if (previous_) now.since_previous = between(how_, previous_->day, previous_->value, day, value);
        if (!value) now.refused = incomparable::no_score;
        else {
            previous_ = {day, *value};
            if (!first_) first_ = previous_;
        }
        out_.moments.push_back(std::move(now));
    }
    course take() && { return std::move(out_); }

private:
    struct known {
        date day;
        double value;
    };
    scoring const& how_;
    course out_;
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
    return (second - first) / *s_diff;
}

std::optional<cut_off_points> clinical_cut_offs(norm const& clinical, norm const& other, direction better) {
    if (better == direction::neither || !clinical.mean || !clinical.sd || !other.mean || !other.sd) return {};
    double const m1 = *clinical.mean, s1 = *clinical.sd, m0 = *other.mean, s0 = *other.sd;
    if (!(s0 > 0 && s1 > 0)) return {};
    double const up = better == direction::high ? 1 : -1;
    return cut_off_points{.a = m1 + up * 2 * s1, .b = m0 - up * 2 * s0, .c = (s0 * m1 + s1 * m0) / (s0 + s1)};
}

std::vector<change> changes(assessment const& of, sheet const& earlier, sheet const& later) {
    std::optional<incomparable> refused = why_not(of, earlier, {});
    if (!refused) refused = why_not(of, later, earlier.person);
    if (!refused && later.day < earlier.day) refused = incomparable::wrong_order;
    std::vector<change> out;
    if (refused) {
        for (scoring const& how : of.scores)
            out.push_back({.score = how.id, .first_day = earlier.day, .second_day = later.day, .refused = refused});
        return out;
    }
    std::vector<scored> const first = scores_of(of, earlier, "/earlier"), second = scores_of(of, later, "/later");
    for (std::size_t i = 0; i < of.scores.size(); ++i)
        out.push_back(between(of.scores[i], earlier.day, first[i].value, later.day, second[i].value));
    return out;
}

std::vector<course> follow(assessment const& of, std::vector<sheet> const& sittings) {
    std::vector<std::size_t> in_order(sittings.size());
    std::iota(in_order.begin(), in_order.end(), std::size_t{0});
    std::stable_sort(in_order.begin(), in_order.end(),
                     [&](std::size_t a, std::size_t b) { return sittings[a].day < sittings[b].day; });
    std::vector<course_of> courses(of.scores.begin(), of.scores.end());
    std::optional<id_of<person>> by;
    for (std::size_t const at : in_order) {
        sheet const& given = sittings[at];
        if (auto const refused = why_not(of, given, by)) {
            for (course_of& each : courses)
                each.leave_out(given.day, *refused);
            continue;
        }
        if (!by) by = given.person;
        std::vector<scored> const scores = scores_of(of, given, "/" + std::to_string(at));
        for (std::size_t i = 0; i < courses.size(); ++i)
            courses[i].add(given.day, scores[i].value);
    }
    std::vector<course> out;
    for (course_of& each : courses)
        out.push_back(std::move(each).take());
    return out;
}

} // namespace closeknit
