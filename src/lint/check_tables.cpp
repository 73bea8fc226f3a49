#include "checks.hpp"

#include "assess/methods.hpp"

#include <closeknit/codec/number_text.hpp>

#include <algorithm>
#include <cmath>

namespace closeknit {
namespace {

using codec::json_pointer;

/// Most steps of a published table go one way; a row that goes the other way is likely to be mistyped.
void check_direction(std::vector<lookup_row> const& rows, json_pointer const& at, issue_list& report_if) {
    int up = 0, down = 0;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        up += rows[i].gives > rows[i - 1].gives;
        down += rows[i].gives < rows[i - 1].gives;
    }
    if (up == 0 || down == 0) return;
    bool const rises = up >= down;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        double const before = rows[i - 1].gives, now = rows[i].gives;
        json_pointer const here(at, i);
        report_if.advise(json_pointer(here, "gives"), rises ? now < before : now > before,
                         "the table " + std::string(rises ? "falls" : "rises") + " here, from " + format_exact(before) + " to " +
                             format_exact(now) + ", where most of it " + (rises ? "rises" : "falls") + ": is it a typing error?");
    }
}

bool in_whole_numbers(std::vector<lookup_row> const& rows) {
    return std::all_of(rows.begin(), rows.end(), [](lookup_row const& each) { return each.low == std::floor(each.low); });
}

/// Whether what comes before a table may lie between whole numbers because something stands in for missing answers.
bool may_be_between(compiled_assessment const& plan, std::size_t scale) {
    closeknit::scale const& s = plan.of().scales[scale];
    bool const prorated = takes_means(s.method) && gives_with_missing(s.missing) && prorates(s.missing);
    return prorated && !std::holds_alternative<mean>(s.method);
}

} // namespace

void check_tables(compiled_assessment const& plan, std::size_t scale, json_pointer const& at, issue_list& report_if) {
    json_pointer const transforms_at(at, "transforms");
    bool between = may_be_between(plan, scale);
    auto const& transforms = plan.of().scales[scale].transforms;
    for (std::size_t i = 0; i < transforms.size(); ++i) {
        json_pointer const here(transforms_at, i), groups_at(here, "groups");
        if (std::holds_alternative<rounded>(transforms[i])) between = false;
        auto const* table = std::get_if<lookup>(&transforms[i]);
        if (!table) continue;
        bool whole = in_whole_numbers(table->rows);
        check_direction(table->rows, json_pointer(here, "rows"), report_if);
        for (std::size_t k = 0; k < table->groups.size(); ++k) {
            json_pointer const group_at(groups_at, k);
            check_direction(table->groups[k].rows, json_pointer(group_at, "rows"), report_if);
            whole = whole && in_whole_numbers(table->groups[k].rows);
        }
        report_if.advise(
            here, between && whole,
            "a prorated score may lie between two rows and is then in the lower one: put a `rounded` step before the "
            "table, as its source says");
        between = false;
    }
}

} // namespace closeknit
