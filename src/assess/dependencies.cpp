#include "dependencies.hpp"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace closeknit {
namespace {

/// Gathers the items that a scale's value depends on: depth first over what it is made of and over the conditions of that.
class dependencies {
public:
    /// Whose conditions are followed.
    enum class conditions { of_none, of_groups, of_groups_and_items };

    dependencies(compiled_assessment const& in, conditions followed) : in_(in), followed_(followed) {}

    /// What a scale's cut-offs and norms ask for by their groups.
    void add_groups_of_reading(scale const& how) {
        auto const in_list = [&](auto const& list) {
            for (auto const& each : list)
                for (auto const& group : each.groups)
                    add_named(group.when);
        };
        in_list(how.cut_offs);
        in_list(how.norms);
    }
    /// Each once, in the assessment's order.
    std::vector<std::size_t> of_scale(std::size_t at) {
        add(in_.items() + at);
        while (!open_.empty()) {
            compiled_assessment::node const now = open_.back();
            open_.pop_back();
            if (now >= in_.items()) add_parts(now - in_.items());
            else if (followed_ == conditions::of_groups_and_items)
                in_.for_each_condition(now, [&](condition const& when) { add_named(when); });
        }
        std::sort(items_.begin(), items_.end());
        return std::move(items_);
    }

private:
    void add(compiled_assessment::node each) {
        if (!seen_.insert(each).second) return;
        open_.push_back(each);
        if (each < in_.items()) items_.push_back(each);
    }
    void add_parts(std::size_t scale) {
        if (followed_ != conditions::of_none)
            for_each_table_condition(in_.of().scales[scale], [&](condition const& when) { add_named(when); });
        auto const& p = in_.scale(scale);
        for (std::size_t i = p.first_key; i < p.last_key; ++i)
            add(in_.keyed(i).item);
        for (std::size_t i = p.first_component; i < p.last_component; ++i)
            add(in_.items() + in_.component(i).scale);
    }
    void add_named(condition const& when) {
        for_each_named(
            when, [&](id_of<item> const& id) { add(in_.find_item(id)); },
            [&](id_of<scale> const& id) { add(in_.items() + in_.find_scale(id)); });
    }

    compiled_assessment const& in_;
    conditions followed_;
    std::unordered_set<compiled_assessment::node> seen_;
    std::vector<compiled_assessment::node> open_;
    std::vector<std::size_t> items_;
};

} // namespace

std::vector<std::size_t> keyed_indices(compiled_assessment const& in, std::size_t scale) {
    return dependencies(in, dependencies::conditions::of_none).of_scale(scale);
}

std::vector<std::size_t> result_indices(compiled_assessment const& in, std::size_t scale) {
    dependencies found(in, dependencies::conditions::of_groups);
    found.add_groups_of_reading(in.of().scales[scale]);
    return found.of_scale(scale);
}

std::vector<std::size_t> dependency_indices(compiled_assessment const& in, std::size_t scale) {
    return dependencies(in, dependencies::conditions::of_groups_and_items).of_scale(scale);
}

std::vector<bool> on_sensitive_items(compiled_assessment const& in) {
    std::size_t const items = in.items();
    std::vector<bool> found(items + in.scales());
    std::vector<compiled_assessment::node> open;
    auto const mark = [&](compiled_assessment::node each) {
        if (!found[each]) found[each] = true, open.push_back(each);
    };
    for (std::size_t i = 0; i < items; ++i)
        if (in.of().items[i].safety_sensitive) mark(i);
    for (std::size_t i = 0; i < in.scales(); ++i) // without conditions no item has dependents
        for (std::size_t k = in.scale(i).first_key; k < in.scale(i).last_key; ++k)
            if (found[in.keyed(k).item]) mark(items + i);
    while (!open.empty()) {
        compiled_assessment::node const now = open.back();
        open.pop_back();
        in.for_dependents(now, mark);
    }
    return {found.begin() + static_cast<std::ptrdiff_t>(items), found.end()};
}

} // namespace closeknit
