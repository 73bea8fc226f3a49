#include "cycles.hpp"

#include <algorithm>
#include <unordered_map>

namespace closeknit {

cycles::cycles(compiled_assessment const& plan) : plan_(plan) {
    component_.assign(plan.items() + plan.of().scales.size(), none);
    bool ordered = plan.has_conditions(); // otherwise nothing depends on anything
    for (std::size_t i = 0; i < plan.of().scales.size(); ++i)
        ordered = ordered || plan.scale(i).first_component != plan.scale(i).last_component;
    if (ordered) find_components();
}

/// Strongly connected components (Tarjan, 1972) of what could not be put in order. The stack is explicit, because a
/// pack from outside may have very long paths.
void cycles::find_components() {
    std::size_t const nodes = component_.size();
    struct frame {
        compiled_assessment::node at;
        std::vector<compiled_assessment::node> next;
    };
    std::vector<std::size_t> number(nodes, none), lowest(nodes, none);
    std::vector<bool> waiting(nodes, false);
    std::vector<compiled_assessment::node> pile;
    std::vector<frame> path;
    std::size_t count = 0;
    auto const enter = [&](compiled_assessment::node at) {
        number[at] = lowest[at] = count++;
        pile.push_back(at);
        waiting[at] = true;
        path.push_back({at, {}});
        plan_.for_dependents(at, [&](compiled_assessment::node each) { path.back().next.push_back(each); });
    };
    for (compiled_assessment::node start = 0; start < nodes; ++start) {
        if (plan_.rank(start) != compiled_assessment::unordered || number[start] != none) continue;
        enter(start);
        while (!path.empty()) {
            compiled_assessment::node const at = path.back().at;
            if (!path.back().next.empty()) {
                compiled_assessment::node const to = path.back().next.back();
                path.back().next.pop_back();
                if (number[to] == none) enter(to);
                else if (waiting[to]) lowest[at] = std::min(lowest[at], number[to]);
                continue;
            }
            path.pop_back();
            if (!path.empty()) lowest[path.back().at] = std::min(lowest[path.back().at], lowest[at]);
            if (lowest[at] != number[at]) continue;
            auto const first = std::find(pile.rbegin(), pile.rend(), at).base() - 1;
            bool cyclic = pile.end() - first > 1;
            plan_.for_dependents(at, [&](compiled_assessment::node each) { cyclic = cyclic || each == at; });
            for (auto each = first; each != pile.end(); ++each) {
                waiting[*each] = false;
                if (cyclic) component_[*each] = sizes_.size();
            }
            if (cyclic) sizes_.push_back(static_cast<std::size_t>(pile.end() - first));
            pile.erase(first, pile.end());
        }
    }
}

/// Breadth-first within the component; at most a million edges in all calls together, then only the cycle's size is given.
std::string cycles::shortest_cycle(compiled_assessment::node at) {
    if (component_[at] == none) return {};
    auto const name = [&](compiled_assessment::node each) {
        return each < plan_.items() ? plan_.of().items[each].id.str() : plan_.of().scales[each - plan_.items()].id.str();
    };
    std::size_t const members = sizes_[component_[at]];
    if (looked_at_ > 1'000'000) return name(at) + " -> ... -> " + name(at) + ", " + std::to_string(members) + " in all";
    std::unordered_map<compiled_assessment::node, compiled_assessment::node> came_from;
    std::vector<compiled_assessment::node> queue{at};
    for (std::size_t i = 0; i < queue.size() && !came_from.contains(at); ++i)
        plan_.for_dependents(queue[i], [&](compiled_assessment::node each) {
            ++looked_at_;
            if (strongly_connected(each, at) && came_from.emplace(each, queue[i]).second) queue.push_back(each);
        });
    std::string out = name(at);
    std::size_t steps = 0;
    for (compiled_assessment::node each = came_from.at(at); each != at; each = came_from.at(each))
        if (++steps <= 8) out += " -> " + name(each);
    if (steps > 8) out += " -> ... (" + std::to_string(steps - 8) + " more)";
    return out + " -> " + name(at);
}

} // namespace closeknit
