#include "checks.hpp"

#include "assess/at_end.hpp"
#include "assess/formats/format.hpp"
#include "couple/screened_scale.hpp"

#include <closeknit/couple/safety.hpp>

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace closeknit {
namespace {

using codec::json_pointer;

/// How a number goes while another one rises. A constant does neither.
struct course {
    bool rises = false, falls = false;

    void step(double from, double to) {
        rises = rises || to > from;
        falls = falls || to < from;
    }
    bool is_monotone() const { return !(rises && falls); }
};

course gates_along(std::vector<band> const& bands) {
    course out;
    for (std::size_t i = 1; i < bands.size(); ++i)
        out.step(double(*gate_named(bands[i - 1].id)), double(*gate_named(bands[i].id)));
    return out;
}

/// How a method's result goes with each of its inputs. Only a count and a product can go both ways.
course along_inputs(method const& by) {
    if (std::holds_alternative<product>(by)) return {.rises = true, .falls = true};
    auto const* counted = std::get_if<count>(&by);
    if (!counted) return {.rises = true};
    switch (counted->op) {
    case comparator::greater:
    case comparator::greater_equal: return {.rises = true};
    case comparator::less:
    case comparator::less_equal: return {.falls = true};
    case comparator::equal:
    case comparator::not_equal: break;
    }
    return {.rises = true, .falls = true};
}

// How the result of each transform goes with the score; the compiler names the one that a new transform lacks.

course along(affine const& by) { return {.rises = by.multiply > 0, .falls = by.multiply < 0}; }
course along(rounded const&) { return {.rises = true}; }
course along(clamped const&) { return {.rises = true}; }
course along(absolute const&) { return {.rises = true, .falls = true}; }
course along(lookup const& by) {
    if (!by.groups.empty()) return {.rises = true, .falls = true}; // another table could lower the gate
    course out;
    for (std::size_t i = 1; i < by.rows.size(); ++i)
        out.step(by.rows[i - 1].gives, by.rows[i].gives);
    return out;
}

course along_transform(transform const& by) {
    return std::visit([](auto const& each) { return along(each); }, by);
}

/// How a key's points go from the answer farthest from danger to the one at the danger end, before it is reversed.
course toward_danger(response const& format, key const& how, range_end danger) {
    course out;
    std::size_t const most = how.points.empty() ? 1'000 : how.points.size();
    auto all = std::visit([&](auto const& one) { return formats::all_answers(one, most); }, format);
    auto const* options = formats::options_of(format);
    if (formats::takes_lists(format)) { // an answer is nearer to danger the more is chosen
        for (option const& each : options ? *options : std::vector<option>{})
            if (!each.missing) out.step(0, each.points.value_or(0));
    } else if (!all) { // numbers, each with itself as its points
        out.step(0, 1);
    } else {
        for (std::size_t i = 1; i < all->size(); ++i)
            out.step(points_of(format, how, (*all)[i - 1]).value_or(0), points_of(format, how, (*all)[i]).value_or(0));
        // Options may begin with the one nearest to danger.
        bool const begins_there =
            !all->empty() && is_at_end(format, all->front(), danger) && !is_at_end(format, all->back(), danger);
        return begins_there ? course{.rises = out.falls, .falls = out.rises} : out;
    }
    return danger == range_end::low ? course{.rises = out.falls, .falls = out.rises} : out;
}

/// Follows a gate scale down to the answers that decide over it.
class gate_checker {
public:
    gate_checker(compiled_assessment const& plan, json_pointer const& at, issue_list& report_if)
        : plan_(plan), scales_at_(at, "scales"), items_at_(at, "items"), report_if_(report_if) {}

    void check(std::size_t scale) {
        closeknit::scale const& s = plan_.of().scales[scale];
        json_pointer const here(scales_at_, scale), bands_at(here, "bands");
        course const gates = gates_along(s.bands);
        report_if_(bands_at, !gates.is_monotone(),
                   "the bands of a gate must go from nothing_reported to stop, or the other way round");
        if (gates.is_monotone()) add(scale, gates.falls ? range_end::low : range_end::high);
        while (!open_.empty()) { // not by recursion: components may be nested as deep as a document is long
            auto const [each, end] = open_.back();
            open_.pop_back();
            check(each, end);
        }
    }

private:
    void add(std::size_t scale, range_end worse) {
        compiled_assessment::scale_plan const& p = plan_.scale(scale);
        if (p.scorable && !p.circular && seen_.insert({scale, worse}).second) open_.push_back({scale, worse});
    }
    /// `worse`: the end of the scale's score that is nearer to a stop.
    void check(std::size_t scale, range_end worse) {
        closeknit::scale const& s = plan_.of().scales[scale];
        compiled_assessment::scale_plan const& p = plan_.scale(scale);
        json_pointer const here(scales_at_, scale);
        course const way = along_inputs(s.method);
        report_if_(json_pointer(here, "method"), !way.is_monotone(),
                   "an answer nearer to danger could lower the gate: count with less or with more than a value");
        if (!way.is_monotone()) return;
        worse = turned(worse, way.falls);
        json_pointer const transforms_at(here, "transforms");
        for (std::size_t i = 0; i < s.transforms.size(); ++i) {
            course const step = along_transform(s.transforms[i]);
            bool const is_table = std::holds_alternative<lookup>(s.transforms[i]);
            report_if_(json_pointer(transforms_at, i), !step.is_monotone(),
                       std::string("an answer nearer to danger could lower the gate: ") +
                           (is_table ? "the table must be one for everybody and not go up and down"
                                     : "a score without its sign goes down and up"));
            if (!step.is_monotone()) return;
            worse = turned(worse, step.falls);
        }
        json_pointer const keys_at(here, "keys");
        std::string const stated = "what is passed over in a screening is a stop: a missing answer must count nothing";
        for (std::size_t i = p.first_key; i < p.last_key; ++i) {
            json_pointer const key_at(keys_at, i - p.first_key);
            report_if_(json_pointer(key_at, "when_missing"), plan_.keyed(i).how->when_missing.has_value(), stated);
            check(plan_.keyed(i), key_at, worse);
        }
        json_pointer const components_at(here, "components");
        for (std::size_t i = p.first_component; i < p.last_component; ++i) {
            scale_component const& how = *plan_.component(i).how;
            json_pointer const component_at(components_at, i - p.first_component);
            report_if_(json_pointer(component_at, "when_missing"), how.when_missing.has_value(), stated);
            add(plan_.component(i).scale, turned(worse, how.reversed != (how.weight < 0)));
        }
    }
    void check(compiled_assessment::keyed_item const& each, json_pointer const& at, range_end worse) {
        item const& asked = plan_.of().items[each.item];
        json_pointer const item_at(items_at_, each.item);
        if (looked_at_.insert(each.item).second) {
            report_if_(
                item_at, !asked.safety_sensitive,
                "a question that decides over the gate must be safety_sensitive, with the end of its answers that means danger");
            report_if_(
                json_pointer(item_at, "shown_when"), plan_.may_be_hidden(each.item),
                "a question that decides over the gate must always be shown: an answer that hides it could lower the gate");
        }
        if (!asked.safety_sensitive) return;
        response const& format = *plan_.format(each.item);
        range_end const danger = asked.safety_sensitive->danger_end;
        course const points = toward_danger(format, *each.how, danger), own = toward_danger(format, key{}, danger);
        bool const is_turned = each.how->reversed != (each.how->weight < 0);
        bool const lowers = turned(worse, is_turned) == range_end::high ? points.falls : points.rises;
        report_if_(at, lowers || !own.is_monotone(),
                   "an answer nearer to danger could lower the gate: the points of '" + asked.id.str() +
                       "' must go one way, toward its danger end, with its key and weight counted in");
    }
    static range_end turned(range_end end, bool round) {
        return round == (end == range_end::high) ? range_end::low : range_end::high;
    }

    compiled_assessment const& plan_;
    json_pointer const scales_at_, items_at_;
    issue_list& report_if_;
    std::set<std::pair<std::size_t, range_end>> seen_;
    std::vector<std::pair<std::size_t, range_end>> open_;
    std::set<std::size_t> looked_at_;
};

} // namespace

void check_screening(compiled_assessment const& plan, json_pointer const& at, issue_list& report_if) {
    assessment const& of = plan.of();
    if (!is_screening(of)) return;
    report_if(json_pointer(at, "respondent_only"), !of.respondent_only,
              "a private screening must be for the respondent alone: \"respondent_only\": true");
    json_pointer const scales_at(at, "scales");
    gate_checker gates(plan, at, report_if);
    for (std::size_t i = 0; i < of.scales.size(); ++i) {
        json_pointer const here(scales_at, i), bands_at(here, "bands");
        if (is_gate_scale(of.scales[i])) gates.check(i);
        for (std::size_t b = 0; b < of.scales[i].bands.size(); ++b) {
            json_pointer const band_at(bands_at, b);
            report_if.advise(json_pointer(band_at, "wording"), of.scales[i].bands[b].wording.empty(),
                             "should have words: they are what a private screening answers with");
        }
    }
}

} // namespace closeknit
