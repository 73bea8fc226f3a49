#include <closeknit/guide/expression_profile.hpp>

#include "assess/shuffled.hpp"
#include "own_sheets.hpp"

#include <closeknit/assess/fits.hpp>
#include <closeknit/assess/scorer.hpp>
#include <closeknit/couple/compare.hpp>

#include <algorithm>
#include <cstddef>
#include <map>
#include <utility>

namespace closeknit {
namespace {

double share(double value, double low, double high) { return high > low ? (value - low) / (high - low) : 0; }

std::optional<double> share_of(std::vector<score_result> const& scores, id_of<scale> const& of) {
    auto const found = std::find_if(scores.begin(), scores.end(), [&](score_result const& each) { return each.scale == of; });
    if (found == scores.end() || !found->value) return std::nullopt;
    interval const range = ends_of(*found);
    return share(*found->value, range.low, range.high);
}

bool is_for(expression_mode const& mode, bool touch) {
    return std::all_of(mode.risks.begin(), mode.risks.end(), [&](risk each) { return each == risk::touch && touch; });
}

/// One act a day, each once before any comes again.
std::optional<text> by_turns(std::vector<text> acts, date day, std::uint64_t seed) {
    if (acts.empty()) return std::nullopt;
    auto const number = static_cast<std::uint64_t>(day.time_since_epoch().count() + 1'000'000'000);
    std::size_t const count = acts.size();
    return shuffled(std::move(acts), seed, 0)[number % count];
}

std::optional<text> of_every_mode(assessment const& of, bool touch, date day, std::uint64_t seed) {
    std::vector<text> acts;
    for (expression_mode const& mode : of.modes)
        if (is_for(mode, touch)) acts.insert(acts.end(), mode.acts.begin(), mode.acts.end());
    return by_turns(std::move(acts), day, seed);
}

} // namespace

std::vector<expression_need> expression_profile(pack const& content, history const& own, id_of<assessment> const& of, date day) {
    assessment const& asked = content.at(of);
    scorer const by(asked);
    std::vector<expression_need> out;
    for (sheet const* answered : own_sheets(asked, own, day)) {
        if (!fits(by, carry_over(by, *answered).answered)) continue;
        auto const scores = by.score(*answered);
        for (expression_mode const& mode : asked.modes) {
            auto const importance = share_of(scores, mode.importance);
            auto const receipt = share_of(scores, mode.receipt);
            if (!importance) continue;
            auto const gap = receipt ? std::optional(*importance - *receipt) : std::nullopt;
            out.push_back({.mode = mode.id, .importance = *importance, .receipt = receipt, .gap = gap});
        }
        break;
    }
    std::stable_sort(out.begin(), out.end(),
                     [](expression_need const& a, expression_need const& b) { return a.gap && (!b.gap || *a.gap > *b.gap); });
    return out;
}

std::vector<expression_match> expression_matches(pack const& content, reveal_permit const& both, id_of<assessment> const& of,
                                                 history const& first, history const& second, date day) {
    assessment const& asked = content.at(of);
    std::map<id_of<scale>, comparison> open;
    for (comparison& each : compare(both, of, first, second, day))
        open.emplace(each.scale, std::move(each));
    std::vector<expression_match> out;
    auto const add = [&](expression_mode const& mode, double comparison::* wisher, double comparison::* giver) {
        auto const wish = open.find(mode.importance), giving = mode.giving ? open.find(*mode.giving) : open.end();
        if (wish == open.end() || giving == open.end()) return;
        expression_match one{.wisher = both.first(), .giver = both.second(), .mode = mode.id};
        if (wisher == &comparison::second) std::swap(one.wisher, one.giver);
        one.wish = share(wish->second.*wisher, wish->second.low, wish->second.high);
        one.giving = share(giving->second.*giver, giving->second.low, giving->second.high);
        one.gap = one.wish - one.giving;
        out.push_back(std::move(one));
    };
    bool const in_order = both.first() < both.second(); // of equal gaps, the same order for whoever comes first
    for (bool first_wishes : {in_order, !in_order})
        for (expression_mode const& mode : asked.modes)
            add(mode, first_wishes ? &comparison::first : &comparison::second,
                first_wishes ? &comparison::second : &comparison::first);
    std::stable_sort(out.begin(), out.end(), [](expression_match const& a, expression_match const& b) { return a.gap > b.gap; });
    return out;
}

std::optional<text> act_of_the_day(pack const& content, id_of<assessment> const& of, date day, std::uint64_t seed) {
    return of_every_mode(content.at(of), false, day, seed);
}

std::optional<text> act_of_the_day(pack const& content, reveal_permit const& both, id_of<assessment> const& of,
                                   history const& giver, history const& receiver, date day, std::uint64_t seed) {
    assessment const& asked = content.at(of);
    for (expression_match const& each : expression_matches(content, both, of, giver, receiver, day)) {
        expression_mode const& mode = *find(asked.modes, each.mode);
        bool const is_short = each.giver == giver.person.id && each.gap > 0;
        if (is_short && is_for(mode, both.touch()) && !mode.acts.empty()) return by_turns(mode.acts, day, seed);
    }
    return of_every_mode(asked, both.touch(), day, seed);
}

} // namespace closeknit
