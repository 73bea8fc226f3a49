#include <closeknit/assess/audit.hpp>

#include "evaluator.hpp"
#include "methods.hpp"

#include <algorithm>
#include <cmath>

namespace closeknit {
/// A correlation in one pass, by Welford's updates (1962) of means and sums of squared and crossed deviations.
struct key_audit::running_correlation {
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

struct key_audit::state {
    explicit state(scorer made) : by(std::move(made)), people(plan().scales()), seen(plan().keys()), points(plan().keys()) {}
    compiled_assessment const& plan() const { return by.compiled(); }
    void add_to(std::size_t scale, evaluator const& now);

    scorer by;
    std::vector<int> people;               // by scale
    std::vector<running_correlation> seen; // by key: the item and the rest of its scale
    std::vector<double> points;            // of the person that is being added
};

void key_audit::state::add_to(std::size_t scale, evaluator const& now) {
    compiled_assessment::scale_plan const& p = plan().scale(scale);
    closeknit::scale const& how = plan().of().scales[scale];
    double total = 0;
    for (std::size_t i = p.first_key; i < p.last_key; ++i) {
        compiled_assessment::keyed_item const& each = plan().keyed(i);
        answer const* given = now.counts(each.item) ? now.answer_to(each.item) : nullptr;
        auto const own = given ? points_of(*plan().format(each.item), *each.how, *given) : std::nullopt;
        if (!own) return; // not all of the scale's items are answered
        points[i] = each.how->weight * counted(how.method, each.how->reversed ? each.low + each.high - *own : *own);
        total += points[i];
    }
    int const count = ++people[scale];
    for (std::size_t i = p.first_key; i < p.last_key; ++i)
        seen[i].add(points[i], total - points[i], count);
}

key_audit::key_audit(scorer of) : at_(std::make_unique<state>(std::move(of))) {}
key_audit::key_audit(key_audit&&) noexcept = default;
key_audit& key_audit::operator=(key_audit&&) noexcept = default;
key_audit::~key_audit() = default;

void key_audit::add(answers const& given) {
    evaluator now(at_->plan());
    now.read(given);
    for (std::size_t i = 0; i < at_->people.size(); ++i)
        at_->add_to(i, now);
}

std::vector<item_audit> key_audit::result() const {
    std::vector<item_audit> out;
    out.reserve(at_->plan().keys());
    for (std::size_t i = 0; i < at_->people.size(); ++i) {
        compiled_assessment::scale_plan const& p = at_->plan().scale(i);
        for (std::size_t k = p.first_key; k < p.last_key; ++k) {
            auto const r = at_->seen[k].correlation(at_->people[i]);
            out.push_back({at_->plan().of().scales[i].id, at_->plan().keyed(k).how->item, at_->people[i], r, r && *r < 0});
        }
    }
    return out;
}

} // namespace closeknit
