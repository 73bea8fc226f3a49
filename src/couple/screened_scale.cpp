#include "screened_scale.hpp"

#include "assess/at_end.hpp"
#include "assess/dependencies.hpp"
#include "assess/evaluator.hpp"

#include <closeknit/assess/fits.hpp>
#include <closeknit/couple/safety.hpp>
#include <closeknit/model/pack.hpp>

#include <algorithm>
#include <set>
#include <utility>

namespace closeknit {
namespace {

range_end other(range_end of) { return of == range_end::high ? range_end::low : range_end::high; }

/// The end of a scale's score that is worse.
range_end worse_end(scale const& of) {
    if (!is_gate_scale(of)) return of.better == direction::high ? range_end::low : range_end::high;
    return *gate_named(of.bands.front().id) > *gate_named(of.bands.back().id) ? range_end::low : range_end::high;
}

bool turns_round(transform const& by) {
    if (auto const* line = std::get_if<affine>(&by)) return line->multiply < 0;
    auto const* table = std::get_if<lookup>(&by);
    return table && !table->rows.empty() && table->rows.front().gives > table->rows.back().gives;
}

/// Looks at every answer that counts in a scale, also by way of its components. An item that is not marked with its danger end
/// has it where its points make the scale worse.
class answers_behind {
public:
    answers_behind(evaluator const& now, screened_scale& to) : now_(now), of_(now.of()), to_(to) {}

    void look_at(std::size_t scale, range_end worse) {
        add(scale, worse);
        while (!open_.empty()) { // not by recursion: components may be nested as deep as a document is long
            auto const [each, end] = open_.back();
            open_.pop_back();
            look_at_parts(each, end);
        }
    }

private:
    void add(std::size_t scale, range_end worse) {
        if (seen_.insert({scale, worse}).second) open_.push_back({scale, worse});
    }
    /// Without its sign a score is the worse at either end of what it is made of.
    void look_at_parts(std::size_t scale, range_end worse) {
        std::vector<transform> const& all = of_.of().scales[scale].transforms;
        for (transform const& each : all)
            if (turns_round(each)) worse = other(worse);
        look_at_inputs(scale, worse);
        auto const loses_sign = [](transform const& each) { return std::holds_alternative<absolute>(each); };
        if (std::any_of(all.begin(), all.end(), loses_sign)) look_at_inputs(scale, other(worse));
    }
    void look_at_inputs(std::size_t scale, range_end worse) {
        auto const& plan = of_.scale(scale);
        auto const turned = [&](auto const& how) { return how.reversed != (how.weight < 0) ? other(worse) : worse; };
        for (std::size_t i = plan.first_key; i < plan.last_key; ++i)
            look_at(of_.keyed(i), turned(*of_.keyed(i).how));
        for (std::size_t i = plan.first_component; i < plan.last_component; ++i)
            add(of_.component(i).scale, turned(*of_.component(i).how));
    }
    void look_at(compiled_assessment::keyed_item const& each, range_end worse) {
        if (!now_.counts(each.item)) return;
        auto const& tag = of_.of().items[each.item].safety_sensitive;
        range_end const danger = tag ? tag->danger_end : worse;
        to_.danger = to_.danger || is_at(each, danger, tag.has_value());
        to_.unease = to_.unease || !is_at(each, other(danger), tag.has_value());
    }
    bool is_at(compiled_assessment::keyed_item const& each, range_end end, bool marked) const {
        response const& format = *of_.format(each.item);
        answer const& given = *now_.answer_to(each.item);
        if (marked) return is_at_end(format, given, end);
        double const points = *points_of(format, *each.how, given);
        return end == range_end::high ? points >= each.high : points <= each.low;
    }

    evaluator const& now_;
    compiled_assessment const& of_;
    screened_scale& to_;
    std::set<std::pair<std::size_t, range_end>> seen_;
    std::vector<std::pair<std::size_t, range_end>> open_;
};

} // namespace

std::optional<gate> gate_named(std::string_view name) {
    for (gate const each : enumerators_of<gate>::values)
        if (name == name_of(each)) return each;
    return std::nullopt;
}

gate screened_scale::result() const {
    if (!lies_in || passed_over || danger) return gate::stop;
    return gate_named(lies_in->id).value_or(gate::stop);
}

std::vector<screened_scale> screened_scales(scorer const& by, sheet const& answered) {
    std::vector<screened_scale> out;
    if (!fits(by, answered)) return out;
    compiled_assessment const& of = by.compiled();
    evaluator now(of);
    now.read(answered.answers);
    for (std::size_t i = 0; i < of.scales(); ++i) {
        screened_scale& one = out.emplace_back();
        one.of = &of.of().scales[i];
        if (one.of->bands.empty()) continue; // it decides over nothing
        if (auto const value = now.value_of(i).value) one.lies_in = band_of(*one.of, *value);
        for (std::size_t each : dependency_indices(of, i)) // those that hide others among them
            one.passed_over = one.passed_over || (now.is_shown(each) && !now.counts(each));
        answers_behind(now, one).look_at(i, worse_end(*one.of));
    }
    return out;
}

} // namespace closeknit
