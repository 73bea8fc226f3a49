#include <closeknit/assess/audit.hpp>

#include "methods.hpp"
#include "workings.hpp"

#include <algorithm>
#include <cmath>

namespace closeknit {
namespace {

/// A correlation in one pass, by Welford's updates (1962) of means and sums of squared and crossed deviations.
struct pairs {
    double mean_x = 0, mean_y = 0, squares_x = 0, squares_y = 0, crossed = 0;

    void add(double x, double y, int count) {
        double const dx = x - mean_x, dy = y - mean_y;
        mean_x += dx / count;
        mean_y += dy / count;
        squares_x += dx * (x - mean_x);
        squares_y += dy * (y - mean_y);
        crossed += dx * (y - mean_y);
    }
    std::optional<double> correlation(int count) const {
        if (count < 3 || !varies(squares_x, mean_x, count) || !varies(squares_y, mean_y, count)) return {};
        double const r = crossed / (std::sqrt(squares_x) * std::sqrt(squares_y));
        return std::isfinite(r) ? std::optional(std::clamp(r, -1.0, 1.0)) : std::nullopt;
    }
    /// Beyond what rounding makes of a constant.
    static bool varies(double squares, double mean, int count) {
        double const rounding = 1e-12 * std::max(1.0, std::abs(mean));
        return squares > count * rounding * rounding;
    }
};

} // namespace

struct key_audit::state {
    explicit state(assessment const& of) : plan(of), people(of.scores.size()) {
        for (std::size_t i = 0; i < of.scores.size(); ++i)
            entries = std::max(entries, plan.score(i).last_entry);
        seen.resize(entries);
        points.resize(entries);
        plan.index();
    }
    void add_to(std::size_t score, workings const& now);

    blueprint plan;
    std::size_t entries = 0;
    std::vector<int> people;    // by score
    std::vector<pairs> seen;    // by keyed item: it and the rest of its score
    std::vector<double> points; // of the person that is being added
};

void key_audit::state::add_to(std::size_t score, workings const& now) {
    blueprint::plan const& p = plan.score(score);
    scoring const& how = plan.of().scores[score];
    double total = 0;
    for (std::size_t i = p.first_entry; i < p.last_entry; ++i) {
        blueprint::entry const& each = plan.keyed(i);
        answer const* given = now.counts(each.item) ? now.answer_to(each.item) : nullptr;
        auto const own = given ? points_of(*plan.format(each.item), *each.how, *given) : std::nullopt;
        if (!own) return; // not all of the score's items are answered
        points[i] = each.how->weight * counted(how.by, each.how->reversed ? each.low + each.high - *own : *own);
        total += points[i];
    }
    int const count = ++people[score];
    for (std::size_t i = p.first_entry; i < p.last_entry; ++i)
        seen[i].add(points[i], total - points[i], count);
}

key_audit::key_audit(assessment const& of) : at_(std::make_unique<state>(of)) {}
key_audit::key_audit(key_audit&&) noexcept = default;
key_audit& key_audit::operator=(key_audit&&) noexcept = default;
key_audit::~key_audit() = default;

void key_audit::add(answers const& given) {
    workings now(at_->plan);
    now.read(given);
    for (std::size_t i = 0; i < at_->people.size(); ++i)
        at_->add_to(i, now);
}

std::vector<item_audit> key_audit::result() const {
    std::vector<item_audit> out;
    out.reserve(at_->entries);
    for (std::size_t i = 0; i < at_->people.size(); ++i) {
        blueprint::plan const& p = at_->plan.score(i);
        for (std::size_t k = p.first_entry; k < p.last_entry; ++k) {
            auto const r = at_->seen[k].correlation(at_->people[i]);
            out.push_back({at_->plan.of().scores[i].id, at_->plan.keyed(k).how->item, at_->people[i], r, r && *r < 0});
        }
    }
    return out;
}

} // namespace closeknit
