#include "guessed_items.hpp"

#include "assess/dependencies.hpp"
#include "assess/formats/format.hpp"

#include <closeknit/assess/validate.hpp>
#include <closeknit/couple/guesses.hpp>
#include <closeknit/couple/safety.hpp>

#include <algorithm>
#include <cmath>

namespace closeknit {
namespace {

/// Of choices, in whatever order they were made; 4 and 4.0 are the same.
bool is_same(response const& format, answer const& a, answer const& b) {
    if (form_of(format).input != answer_input::several_options)
        return formats::compares(&format, a, comparator::equal, &format, b);
    auto const sorted = [](answer const& given) {
        auto out = std::get<std::vector<std::string>>(given);
        std::sort(out.begin(), out.end());
        return out;
    };
    return sorted(a) == sorted(b);
}

/// By the place of an item, whether it is safety_sensitive or keyed beside one that is.
std::vector<bool> beside_sensitive(compiled_assessment const& in) {
    auto const sensitive = [&](std::size_t item) { return in.of().items[item].safety_sensitive.has_value(); };
    std::vector<bool> out(in.items());
    for (std::size_t i = 0; i < in.items(); ++i)
        out[i] = sensitive(i);
    for (std::size_t s = 0; s < in.scales(); ++s) {
        compiled_assessment::scale_plan const& plan = in.scale(s);
        bool any = false;
        for (std::size_t i = plan.first_key; i < plan.last_key; ++i)
            any = any || sensitive(in.keyed(i).item);
        for (std::size_t i = plan.first_key; any && i < plan.last_key; ++i)
            out[in.keyed(i).item] = true;
    }
    return out;
}

/// Closes each item with a condition on an item that is not open, or on a scale that depends on one.
void close_conditional(compiled_assessment const& in, std::vector<bool>& open) {
    for (bool more = true; more;) {
        more = false;
        for (std::size_t i = 0; i < in.items(); ++i) {
            if (!open[i] || !in.may_be_hidden(i)) continue;
            bool told = true;
            in.for_each_condition(i, [&](condition const& when) {
                for_each_named(
                    when, [&](id_of<item> const& named) { told = told && open[in.find_item(named)]; },
                    [&](id_of<scale> const& named) {
                        for (std::size_t each : dependency_indices(in, in.find_scale(named)))
                            told = told && open[each];
                    });
            });
            if (!told) open[i] = false, more = true;
        }
    }
}

/// By the place of an item, whether a guess of it can open, whoever answered what.
std::vector<bool> guessable(compiled_assessment const& in) {
    std::vector<bool> out = beside_sensitive(in);
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = !out[i] && in.format(i);
    close_conditional(in, out);
    return out;
}

} // namespace

std::vector<id_of<item>> guessable_items(scorer const& by) {
    std::vector<id_of<item>> out;
    assessment const& of = by.assessment();
    if (of.respondent_only || is_screening(of)) return out;
    std::vector<bool> const open = guessable(by.compiled());
    for (std::size_t i = 0; i < open.size(); ++i)
        if (open[i]) out.push_back(of.items[i].id);
    return out;
}

std::vector<guessed_item> guessed_items(scorer const& by, sheet const& guess, sheet const& own) {
    compiled_assessment const& plan = by.compiled();
    std::vector<bool> open = guessable(plan);
    auto const given = [](sheet const& in, item const& to) {
        auto const found = in.answers.find(to.id);
        return found == in.answers.end() ? nullptr : &found->second;
    };
    for (std::size_t i = 0; i < open.size(); ++i) {
        item const& each = plan.of().items[i];
        response const* format = plan.format(i);
        answer const *guessed = given(guess, each), *answered = given(own, each);
        open[i] = open[i] && guessed && answered && !missing_in(*format, *guessed) && !missing_in(*format, *answered) &&
                  by.is_shown(each.id, own.answers);
    }
    close_conditional(plan, open);

    std::vector<guessed_item> out;
    for (std::size_t i = 0; i < open.size(); ++i) {
        if (!open[i]) continue;
        item const& each = plan.of().items[i];
        response const& format = *plan.format(i);
        guessed_item one{.item = each.id, .guess = *given(guess, each), .own = *given(own, each)};
        one.same = is_same(format, one.guess, one.own);
        if (auto const a = points_of(format, one.guess), b = points_of(format, one.own); a && b && std::isfinite(*a - *b))
            one.difference = *a - *b;
        out.push_back(std::move(one));
    }
    return out;
}

} // namespace closeknit
