#include "checks.hpp"

#include "assess/methods.hpp"
#include "assess/score_order.hpp"

#include <closeknit/codec/number_text.hpp>
#include <closeknit/model/pack.hpp>

#include <algorithm>
#include <cmath>
#include <map>

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

/// A component that is counted from the other end, where that end is not the same for everybody.
void check_reversed(compiled_assessment const& plan, scale const& s, json_pointer const& at, issue_list& report_if) {
    for (std::size_t i = 0; i < s.components.size(); ++i) {
        std::size_t const part = plan.find_scale(s.components[i].scale);
        if (!s.components[i].reversed || part >= plan.scales() || !plan.scale(part).scorable) continue;
        interval const whole = plan.scale(part).range;
        json_pointer const here(at, i);
        report_if.advise(
            json_pointer(here, "reversed"), plan.scale(part).range_differs && has_ends(whole),
            "it is counted from the other end of the range of '" + s.components[i].scale.str() +
                "' for this person, which depends on what was asked: where the source means the whole range, reverse "
                "it in a scale of its own, by an `affine` step with multiply -1 and add " +
                format_exact(whole.low + whole.high));
    }
}

/// The factors of a product that may be hidden count as 1 then. That is harmless where all are hidden together, so that there is
/// no score, and where what decides over one is another factor that can be 0.
class factors {
public:
    factors(compiled_assessment const& plan, std::size_t scale) : plan_(plan), scale_(scale), in_zero_(plan.items()) {
        compiled_assessment::scale_plan const& p = plan.scale(scale);
        for (std::size_t i = p.first_key; i < p.last_key; ++i)
            if (auto const& each = plan.keyed(i); can_be_zero({each.low, each.high})) in_zero_[each.item] = true;
        for (std::size_t i = p.first_component; i < p.last_component; ++i)
            if (std::size_t const part = plan.component(i).scale; can_be_zero(plan.scale(part).range))
                for (std::size_t each : plan.items_behind(part))
                    in_zero_[each] = true;
    }
    bool are_hidden_together() const {
        std::vector<std::size_t> const items = plan_.items_behind(scale_);
        return std::all_of(items.begin(), items.end(), [&](std::size_t each) { return same_conditions(each, items.front()); });
    }
    /// Whether a key's item may be hidden while no other factor is 0.
    bool is_lost(compiled_assessment::keyed_item const& factor) {
        return plan_.may_be_hidden(factor.item) && !depends_on_zero(factor.item);
    }
    /// The same of a component.
    bool is_lost(compiled_assessment::plan_component const& factor) {
        if (!plan_.scale(factor.scale).may_be_hidden) return false;
        std::vector<std::size_t> const items = plan_.items_behind(factor.scale);
        return std::none_of(items.begin(), items.end(), [&](std::size_t each) { return depends_on_zero(each); });
    }

private:
    static bool can_be_zero(interval range) { return reaches(0, range.low) && reaches(range.high, 0); }
    static bool same(condition const* one, condition const* other) { return one == other || (one && other && *one == *other); }
    bool same_conditions(std::size_t a, std::size_t b) const {
        return same(plan_.item_at(a).own, plan_.item_at(b).own) && same(plan_.item_at(a).of_section, plan_.item_at(b).of_section);
    }
    /// Whether what decides over an item is in a factor that can be 0.
    bool depends_on_zero(std::size_t item) {
        bool found = false;
        plan_.for_each_condition(item, [&](condition const& when) {
            for_each_named(
                when,
                [&](id_of<closeknit::item> const& id) {
                    std::size_t const at = plan_.find_item(id);
                    found = found || (at < plan_.items() && in_zero_[at]);
                },
                [&](id_of<scale> const& id) { found = found || is_of_zero(plan_.find_scale(id)); });
        });
        return found;
    }
    /// The same of a scale that a condition names; each is looked through once.
    bool is_of_zero(std::size_t scale) {
        if (scale >= plan_.scales()) return false;
        auto const [known, is_new] = scales_.emplace(scale, false);
        if (is_new) {
            std::vector<std::size_t> const items = plan_.items_behind(scale);
            known->second = std::any_of(items.begin(), items.end(), [&](std::size_t each) { return in_zero_[each]; });
        }
        return known->second;
    }

    compiled_assessment const& plan_;
    std::size_t scale_;
    std::vector<bool> in_zero_; // by item: whether it is in a factor that can be 0
    std::map<std::size_t, bool> scales_;
};

void check_factors(compiled_assessment const& plan, std::size_t scale, json_pointer const& at, issue_list& report_if) {
    closeknit::scale const& s = plan.of().scales[scale];
    if (!std::holds_alternative<product>(s.method)) return;
    factors all(plan, scale);
    if (all.are_hidden_together()) return;
    compiled_assessment::scale_plan const& p = plan.scale(scale);
    json_pointer const keys_at(at, "keys"), components_at(at, "components");
    auto const advise = [&](json_pointer const& here, bool is_lost) {
        report_if.advise(
            here, is_lost,
            "it may be hidden, and a product takes a factor that is not shown for 1, whatever `when_missing` says: "
            "where 0 is meant, make the question that decides a factor too, with 0 points for those who are not asked");
    };
    for (std::size_t i = p.first_key; i < p.last_key; ++i)
        advise(json_pointer(keys_at, i - p.first_key), all.is_lost(plan.keyed(i)));
    for (std::size_t i = p.first_component; i < p.last_component; ++i)
        advise(json_pointer(components_at, i - p.first_component), all.is_lost(plan.component(i)));
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

/// Whether the derived range may be wider than what people can reach, because what it is derived from depends on one another:
/// components may share items, and items that are hidden may exclude one another.
bool is_outer(compiled_assessment::scale_plan const& p) { return p.varies || p.first_component != p.last_component; }

bool is_within(interval inner, interval outer) { return reaches(inner.low, outer.low) && reaches(outer.high, inner.high); }

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

void check_scoring(compiled_assessment const& plan, std::size_t scale, json_pointer const& at, issue_list& report_if) {
    closeknit::scale const& s = plan.of().scales[scale];
    compiled_assessment::scale_plan const& p = plan.scale(scale);
    check_missing(s, json_pointer(at, "missing"), report_if);
    check_reversed(plan, s, json_pointer(at, "components"), report_if);
    if (p.scorable && !p.circular) check_factors(plan, scale, at, report_if);
    check_first_rows(p, s, json_pointer(at, "transforms"), report_if);
    if (!s.published_range) return;
    interval const stated = *s.published_range;
    json_pointer const here(at, "published_range");
    bool const is_ordered = stated.low < stated.high;
    report_if(here, !is_ordered,
              "the upper end must be above the lower: " + format_exact(stated.high) + " is not above " +
                  format_exact(stated.low));
    if (!p.scorable || p.circular) return;
    interval const complete = complete_range(plan, scale);
    bool const can_be = is_outer(p) ? is_ordered && is_within(stated, p.range) : same(stated, p.range);
    report_if(here, !can_be && !same(stated, complete),
              "the source states " + in_words(stated) + ", but the items give " + in_words(complete), in_words(complete));
}

} // namespace closeknit
