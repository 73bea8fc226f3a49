#include "rings.hpp"

#include <algorithm>
#include <unordered_map>

namespace closeknit {

rings::rings(blueprint const& plan) : plan_(plan) {
    component_.assign(plan.items() + plan.of().scores.size(), none);
    bool ordered = plan.branches(); // otherwise nothing rests on anything
    for (std::size_t i = 0; i < plan.of().scores.size(); ++i)
        ordered = ordered || plan.score(i).first_piece != plan.score(i).last_piece;
    if (ordered) find_components();
}

/// Tarjan (1972), with a stack of its own, over what could not be put in order.
void rings::find_components() {
    std::size_t const nodes = component_.size();
    struct frame {
        blueprint::node at;
        std::vector<blueprint::node> next;
    };
    std::vector<std::size_t> number(nodes, none), lowest(nodes, none);
    std::vector<bool> waiting(nodes, false);
    std::vector<blueprint::node> pile;
    std::vector<frame> path;
    std::size_t count = 0;
    auto const enter = [&](blueprint::node at) {
        number[at] = lowest[at] = count++;
        pile.push_back(at);
        waiting[at] = true;
        path.push_back({at, {}});
        plan_.for_dependents(at, [&](blueprint::node each) { path.back().next.push_back(each); });
    };
    for (blueprint::node start = 0; start < nodes; ++start) {
        if (plan_.rank(start) != blueprint::unordered || number[start] != none) continue;
        enter(start);
        while (!path.empty()) {
            blueprint::node const at = path.back().at;
            if (!path.back().next.empty()) {
                blueprint::node const to = path.back().next.back();
                path.back().next.pop_back();
                if (number[to] == none) enter(to);
                else if (waiting[to]) lowest[at] = std::min(lowest[at], number[to]);
                continue;
            }
            path.pop_back();
            if (!path.empty()) lowest[path.back().at] = std::min(lowest[path.back().at], lowest[at]);
            if (lowest[at] != number[at]) continue;
            auto const first = std::find(pile.rbegin(), pile.rend(), at).base() - 1;
            bool ring = pile.end() - first > 1;
            plan_.for_dependents(at, [&](blueprint::node each) { ring = ring || each == at; });
            for (auto each = first; each != pile.end(); ++each) {
                waiting[*each] = false;
                if (ring) component_[*each] = sizes_.size();
            }
            if (ring) sizes_.push_back(static_cast<std::size_t>(pile.end() - first));
            pile.erase(first, pile.end());
        }
    }
}

std::string rings::through(blueprint::node at) {
    if (component_[at] == none) return {};
    auto const name = [&](blueprint::node each) {
        return each < plan_.items() ? plan_.of().items[each].id.str() : plan_.of().scores[each - plan_.items()].id.str();
    };
    std::size_t const members = sizes_[component_[at]];
    if (looked_at_ > 1'000'000) return name(at) + " -> ... -> " + name(at) + ", " + std::to_string(members) + " in all";
    std::unordered_map<blueprint::node, blueprint::node> came_from;
    std::vector<blueprint::node> queue{at};
    for (std::size_t i = 0; i < queue.size() && !came_from.contains(at); ++i)
        plan_.for_dependents(queue[i], [&](blueprint::node each) {
            ++looked_at_;
            if (joins(each, at) && came_from.emplace(each, queue[i]).second) queue.push_back(each);
        });
    std::string out = name(at);
    std::size_t steps = 0;
    for (blueprint::node each = came_from.at(at); each != at; each = came_from.at(each))
        if (++steps <= 8) out += " -> " + name(each);
    if (steps > 8) out += " -> ... (" + std::to_string(steps - 8) + " more)";
    return out + " -> " + name(at);
}

} // namespace closeknit
