#include "ranking.hpp"

#include "keyed_items.hpp"

#include <algorithm>
#include <utility>

namespace closeknit {
namespace {

/// Whether it is wholly about something that keeps closeness alive. Help from outside is for a reason of its own, never a habit.
bool is_habit(pack const& content, practice const& p) {
    return !p.outside_help && std::any_of(p.targets.begin(), p.targets.end(), [&](auto const& each) {
        dimension const* d = content.find(each.first);
        return d && d->kind == dimension_kind::upkeep && each.second == 1;
    });
}

/// A practice with what it is ranked by.
struct ranked {
    recommendation of;
    std::vector<double> strengths{}; ///< of its reasons, the strongest first; of those that share an item, the strongest alone
};

bool serves(practice const& p, need_side side) {
    return p.helps == need_side::both || side == need_side::both || p.helps == side;
}

ranked ranked_for(practice const& p, std::vector<needed> const& needs, double helped) {
    std::vector<std::pair<double, needed const*>> found;
    for (needed const& n : needs)
        if (auto const target = p.targets.find(n.how->measures); target != p.targets.end() && n.need > 0 && serves(p, n.side))
            found.emplace_back(target->second, &n);
    auto const strength = [](auto const& each) { return each.first * each.second->need; };
    std::stable_sort(found.begin(), found.end(), [&](auto const& a, auto const& b) { return strength(a) > strength(b); });
    ranked out{.of = {.practice = p.id}};
    std::set<id_of<item>> counted;
    for (auto const& each : found) {
        needed const& n = *each.second;
        out.of.reasons.push_back(
            {.scale = n.how->id, .dimension = n.how->measures, .need = n.need, .weight = each.first, .before = n.before});
        bool const is_new = std::none_of(n.items.begin(), n.items.end(), [&](auto const& id) { return counted.contains(id); });
        if (is_new) out.strengths.push_back(strength(each) * helped);
        counted.insert(n.items.begin(), n.items.end());
    }
    if (found.empty()) return out;
    out.of.relevance = out.strengths.front();
    out.of.wording = found.front().second->wording;
    out.of.why = why_for(p, found.front().second->side);
    out.of.quoted = found.front().second->quoted;
    return out;
}

} // namespace

std::string why_for(practice const& p, need_side side) {
    auto const found = p.why_for.find(side);
    return found == p.why_for.end() || found->second.empty() ? p.why.str() : found->second;
}

double need_of(scale const& how, double value, interval range) {
    auto const [low, high] = range;
    if (how.better == direction::neither || !(low < high)) return 0;
    bool const up = how.better == direction::high;
    if (how.bands.size() >= 2) {
        double const best_from = how.bands.back().low, best_to = how.bands[1].low;
        if (up ? value >= best_from : value < best_to) return 0;
    }
    return up ? (high - value) / (high - low) : (value - low) / (high - low);
}

needed::needed(assessment const& of, scale const& from, double its_need) : how(&from), need(its_need), side(from.side) {
    for_each_keyed(of, from, [&](id_of<item> const& id, bool) { items.insert(id); });
}

std::vector<recommendation> rank(pack const& content, std::vector<needed> const& needs, offer const& with, std::size_t most) {
    std::vector<ranked> all;
    std::vector<recommendation> fillers;
    for (practice const& p : content.practices) {
        if (!with.may(p)) continue;
        auto const helped = with.helped.find(p.id);
        ranked each = ranked_for(p, needs, helped == with.helped.end() ? 1 : helped->second);
        if (!each.of.reasons.empty()) all.push_back(std::move(each));
        else if (with.fills_with_all || is_habit(content, p))
            fillers.push_back({.practice = p.id, .wording = with.filler, .why = p.why.str()});
    }
    std::stable_sort(all.begin(), all.end(), [](ranked const& a, ranked const& b) { return a.strengths > b.strengths; });
    std::vector<recommendation> out;
    for (ranked& each : all)
        out.push_back(std::move(each.of));
    out.insert(out.end(), fillers.begin(), fillers.end());
    std::stable_partition(out.begin(), out.end(),
                          [&](recommendation const& each) { return !with.lately.contains(each.practice); });
    if (out.size() > most) out.resize(most);
    return out;
}

} // namespace closeknit
