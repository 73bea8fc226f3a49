#include "header_remarks.hpp"

#include <closeknit/assess/answer_form.hpp>
#include <closeknit/assess/validate.hpp>

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>
#include <utility>

namespace closeknit {

std::string some_of(std::vector<std::string> const& names) {
    std::string out;
    for (std::size_t i = 0; i < names.size() && i < 10; ++i)
        out += (i ? ", " : "") + names[i];
    return names.size() <= 10 ? out : out + " and " + std::to_string(names.size() - 10) + " more";
}

namespace {

/// What the column of an item is called, of a member where there are several.
std::string column_of(table_layout const& how, column_use const& use) {
    if (how.members.empty()) return use.asked->id.str();
    row_member const& of = how.members[use.member];
    return of.prefix + use.asked->id.str() + of.suffix;
}

} // namespace

header_remarks remarks_on(assessment const& of, table_layout const& how, column_finder const& finder,
                          std::vector<column_use> const& columns, std::vector<std::string> const& names) {
    header_remarks out;
    std::vector<std::string> ignored, lacking, renamed, in_part, near;
    std::set<std::pair<std::size_t, item const*>> there;
    std::map<std::pair<std::size_t, item const*>, std::size_t> of_options; // how many have a column
    std::size_t worded = 0, listed = 0, numbered = 0;
    std::string first_numbered;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        column_use const& use = columns[i];
        if (use.asked) there.emplace(use.member, use.asked);
        if (use.what == column_role::nothing) ignored.push_back(told(names[i]));
        if (use.what == column_role::option) ++of_options[{use.member, use.asked}];
        if (use.by == column_name::other_case)
            renamed.push_back("'" + names[i] + "' as " + (use.asked ? use.asked->id.str() : "id"));
        if (use.by == column_name::part) in_part.push_back("'" + names[i] + "' as " + use.asked->id.str());
        worded += use.by == column_name::wording;
        listed += use.by == column_name::option_code;
        if (use.by == column_name::number && numbered++ == 0)
            first_numbered = "'" + told(names[i]) + "' as " + use.asked->id.str();
    }
    for (std::size_t member = 0; member < std::max<std::size_t>(how.members.size(), 1); ++member)
        for (item const* each : finder.asked())
            if (!there.contains({member, each}))
                lacking.push_back(column_of(how, {.what = column_role::answer, .member = member, .asked = each}));
    for (std::string const& each : ignored)
        if (column_use const wanted = finder.nearest(each); wanted.asked && !there.contains({wanted.member, wanted.asked}))
            near.push_back("'" + each + "' for " + column_of(how, wanted));
    if (!renamed.empty()) out.all.push_back("read in spite of another case: " + some_of(renamed));
    if (!in_part.empty()) out.all.push_back("read by a part of the name: " + some_of(in_part));
    if (worded)
        out.all.push_back(std::to_string(worded) + (worded == 1 ? " column is" : " columns are") +
                          " known by the wording of an item");
    if (listed)
        out.all.push_back(std::to_string(listed) + (listed == 1 ? " column is" : " columns are") +
                          " read as ticks for an option each");
    if (numbered)
        out.all.push_back(std::to_string(numbered) + " columns are known by the items' numbers: " + first_numbered +
                          " and so on");
    if (!near.empty()) out.all.push_back("perhaps misspelled, and not read: " + some_of(near));
    out.has_near_column = !near.empty();
    // What begins as an item is called may have been meant for it.
    std::stable_partition(ignored.begin(), ignored.end(), [&](std::string const& name) {
        return std::any_of(finder.asked().begin(), finder.asked().end(), [&](item const* each) {
            return name.size() > each->id.str().size() && name.starts_with(each->id.str());
        });
    });
    if (!ignored.empty()) out.all.push_back("ignored: " + some_of(ignored));
    if (!lacking.empty()) out.all.push_back("items without a column count as missing: " + some_of(lacking));
    for (auto const& [each, count] : of_options)
        if (auto const* all = form_of(*format_of(of, *each.second)).options; all->size() > count)
            out.all.push_back("only " + std::to_string(count) + " of the " + std::to_string(all->size()) + " options of " +
                              each.second->id.str() + " have a column; the others count as not ticked");
    return out;
}

} // namespace closeknit
