#pragma once

#include <closeknit/codec/json_pointer.hpp>
#include <closeknit/model/assessment.hpp>

namespace closeknit {

/// Calls `visit(condition, place)` for every condition of an assessment that is not an item's own or a constraint: those of
/// sections, and of the groups of tables, cut-offs and norms.
template <class Visit> void for_each_other_condition(assessment const& of, codec::json_pointer const& at, Visit const& visit) {
    using codec::json_pointer;
    json_pointer const sections_at(at, "sections"), scales_at(at, "scales");
    for (std::size_t i = 0; i < of.sections.size(); ++i) {
        json_pointer const here(sections_at, i);
        if (of.sections[i].shown_when) visit(*of.sections[i].shown_when, json_pointer(here, "shown_when"));
    }
    auto const in_groups = [&](auto const& groups, json_pointer const& parent) {
        json_pointer const groups_at(parent, "groups");
        for (std::size_t i = 0; i < groups.size(); ++i) {
            json_pointer const here(groups_at, i);
            visit(groups[i].when, json_pointer(here, "when"));
        }
    };
    auto const in_list = [&](auto const& list, json_pointer const& list_at) {
        for (std::size_t i = 0; i < list.size(); ++i)
            in_groups(list[i].groups, json_pointer(list_at, i));
    };
    for (std::size_t i = 0; i < of.scales.size(); ++i) {
        json_pointer const here(scales_at, i), transforms_at(here, "transforms");
        for (std::size_t k = 0; k < of.scales[i].transforms.size(); ++k)
            if (auto const* table = std::get_if<lookup>(&of.scales[i].transforms[k]))
                in_groups(table->groups, json_pointer(transforms_at, k));
        in_list(of.scales[i].cut_offs, json_pointer(here, "cut_offs"));
        in_list(of.scales[i].norms, json_pointer(here, "norms"));
    }
}

} // namespace closeknit
