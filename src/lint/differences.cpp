#include "differences.hpp"

#include <algorithm>
#include <unordered_map>

namespace closeknit {

using codec::json_pointer;

void differ::compare_fields(void const* ours, void const* original, field_entries<comparison*> const& fields,
                            json_pointer const& at) {
    for (auto const& each : fields)
        (*each.type)(*this, each.in(ours), each.in(original), json_pointer(at, each.name));
}

void differ::compare_lists(list const& ours, list const& original, comparison* each, json_pointer const& at) {
    if (ours.count != original.count) return report(at, "the original has " + std::to_string(original.count) + " here");
    for (std::size_t i = 0; i < ours.count; ++i)
        each(*this, ours.at(i), original.at(i), json_pointer(at, i));
}

void differ::compare_by_id(list const& ours, list const& original, comparison* each, json_pointer const& at) {
    std::unordered_map<std::string_view, std::size_t> theirs, mine;
    for (std::size_t i = 0; i < original.count; ++i)
        theirs.emplace(original.ids[i], i);
    for (std::string_view const id : ours.ids)
        mine.emplace(id, mine.size());
    for (std::string_view const id : original.ids)
        if (!mine.contains(id)) report(at, "the original has '" + std::string(id) + "' here");
    std::size_t furthest = 0;
    bool out_of_order = false;
    for (std::size_t i = 0; i < ours.count; ++i) {
        json_pointer const here(at, i), id_at(here, "id");
        std::string const id(ours.ids[i]);
        auto const found = theirs.find(id);
        if (found == theirs.end()) {
            report(id_at, "the original has no '" + id + "' here");
            continue;
        }
        if (found->second < furthest && !out_of_order) {
            out_of_order = true; // once a list
            report(id_at, "the original has '" + id + "' before '" + std::string(original.ids[furthest]) + "'");
        }
        furthest = std::max(furthest, found->second);
        each(*this, ours.at(i), original.at(found->second), here);
    }
}

} // namespace closeknit
