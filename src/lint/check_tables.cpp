#include "checks.hpp"

#include "assess/methods.hpp"
#include "assess/score_order.hpp"

#include <closeknit/codec/number_text.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace closeknit {
namespace {

using codec::json_pointer;

constexpr double infinity = std::numeric_limits<double>::infinity();

bool in_whole_numbers(std::vector<lookup_row> const& rows) {
    return std::all_of(rows.begin(), rows.end(), [](lookup_row const& each) { return each.low == std::floor(each.low); });
}

/// How many steps of a table go up or down, and the last row that goes each way from the one before it.
struct turns {
    std::size_t up = 0, down = 0, last_up = 0, last_down = 0;

    explicit turns(std::vector<lookup_row> const& rows) {
        for (std::size_t i = 1; i < rows.size(); ++i) {
            if (rows[i].gives > rows[i - 1].gives) ++up, last_up = i;
            if (rows[i].gives < rows[i - 1].gives) ++down, last_down = i;
        }
    }
};

/// One row that breaks a table which otherwise goes one way is likely to be mistyped. A table that turns round is none: of the
/// rows that could be wrong one must lie between two others, and beside an end the ends themselves must go the table's way.
void check_direction(std::vector<lookup_row> const& rows, json_pointer const& at, issue_list& report_if) {
    turns const found(rows);
    if (found.up + found.down < 4 || (found.up != 1 && found.down != 1)) return;
    bool const rises = found.down == 1;
    std::size_t const second = rises ? found.last_down : found.last_up, first = second - 1;
    double const a = rows[first].gives, b = rows[second].gives;
    // Whether the rows around one that is left out go the table's way.
    auto const mends = [&](std::size_t row) {
        if (row == 0 || row + 1 == rows.size()) return true;
        double const before = rows[row - 1].gives, after = rows[row + 1].gives;
        bool const beside_an_end = first == 0 || second + 1 == rows.size();
        return (rises ? before < after : before > after) || (before == after && !beside_an_end);
    };
    auto const is_inner = [&](std::size_t row) { return row > 0 && row + 1 < rows.size(); };
    bool const could_be_first = mends(first), could_be_second = mends(second);
    if (!(could_be_first && is_inner(first)) && !(could_be_second && is_inner(second))) return;
    std::string const all_but = rises ? "the table falls only from " : "the table rises only from ";
    std::string const says = all_but + format_exact(a) + " to " + format_exact(b);
    json_pointer const here(at, could_be_first ? first : second);
    if (could_be_first && could_be_second)
        report_if.advise(json_pointer(here, "gives"), true, says + ", in the next row: is one of the two a typing error?");
    else
        report_if.advise(json_pointer(here, "gives"), true,
                         says + ", and without the " + format_exact(could_be_first ? a : b) + " nowhere: is it a typing error?");
}

/// A jump at an end of a table that is ten times the usual one, and five times the largest of the others, also for its width, is
/// likely to have a digit too many or too few. Tables of T scores have jumps at their ends of up to seven times the usual one.
void check_jumps(std::vector<lookup_row> const& rows, json_pointer const& at, issue_list& report_if) {
    struct jump {
        double size = 0, slope = 0;
    };
    std::vector<jump> jumps;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        double const size = std::abs(rows[i].gives - rows[i - 1].gives);
        jumps.push_back({size, size / (rows[i].low - rows[i - 1].low)});
    }
    auto const stands_out = [&](std::size_t end, double jump::* of) {
        std::vector<double> others;
        for (std::size_t i = 0; i < jumps.size(); ++i)
            if (i != end && jumps[i].size > 0) others.push_back(jumps[i].*of);
        if (others.size() < 4) return false;
        double const largest = *std::max_element(others.begin(), others.end());
        return jumps[end].*of > 10 * median_of(others) && jumps[end].*of > 5 * largest;
    };
    auto const check = [&](std::size_t end, std::size_t row, std::size_t beside) {
        json_pointer const here(at, row);
        report_if.advise(json_pointer(here, "gives"), stands_out(end, &jump::size) && stands_out(end, &jump::slope),
                         format_exact(rows[row].gives) + " is more than ten times as far from the " +
                             format_exact(rows[beside].gives) +
                             " beside it as rows of this table usually are: is it a typing error?");
    };
    if (jumps.size() < 5) return;
    check(0, 0, 1);
    check(jumps.size() - 1, rows.size() - 1, rows.size() - 2);
}

/// Rows that no score comes to: those above the highest one, and those that end at or below the lowest one.
struct reached_rows {
    std::size_t first = 0, end = 0;

    reached_rows(std::vector<lookup_row> const& rows, interval range) : end(rows.size()) {
        while (end > 0 && !reaches(range.high, rows[end - 1].low))
            --end;
        while (first + 1 < end && reaches(range.low, rows[first + 1].low))
            ++first;
    }
};

void check_reached(std::vector<lookup_row> const& rows, interval range, json_pointer const& at, issue_list& report_if) {
    reached_rows const within(rows, range);
    if (within.end == 0) return; // its first row is above all scores, which is an error of its own
    json_pointer const first_at(at, std::size_t{0}), last_at(at, within.end);
    report_if.advise(json_pointer(first_at, "low"), within.first > 0,
                     "no score is in this row: it ends at " + format_exact(within.first ? rows[1].low : 0) +
                         ", and the lowest possible score is " + format_exact(range.low));
    report_if.advise(json_pointer(last_at, "low"), within.end < rows.size(),
                     "no score comes to this row: " + format_exact(within.end < rows.size() ? rows[within.end].low : 0) +
                         " is above the highest possible score, " + format_exact(range.high));
}

/// One row that is left out of rows which otherwise follow in even steps of whole numbers. At the ends of a table several scores
/// often have a row together.
void check_steps(std::vector<lookup_row> const& rows, interval range, json_pointer const& at, issue_list& report_if) {
    reached_rows const within(rows, range);
    if (!in_whole_numbers(rows) || within.end < within.first + 6) return;
    double step = rows[within.first + 1].low - rows[within.first].low;
    std::size_t gaps = 0, gap = 0;
    for (std::size_t i = within.first + 1; i < within.end; ++i) {
        double const here = rows[i].low - rows[i - 1].low;
        if (here == step) continue;
        if (here != 2 * step) return;
        ++gaps, gap = i;
    }
    if (gaps != 1 || gap + 1 == within.end) return;
    json_pointer const row_at(at, gap);
    report_if.advise(json_pointer(row_at, "low"), true,
                     "the rows begin " + format_exact(step) + " apart, but there is none at " +
                         format_exact(rows[gap].low - step) + ": is one left out?");
}

/// What is told of a table, by the range of what comes to it.
void check_rows(std::vector<lookup_row> const& rows, interval range, json_pointer const& at, issue_list& report_if) {
    for (std::size_t i = 1; i < rows.size(); ++i)
        if (!(rows[i].low > rows[i - 1].low)) return; // an error of its own
    check_direction(rows, at, report_if);
    check_jumps(rows, at, report_if);
    check_reached(rows, range, at, report_if);
    check_steps(rows, range, at, report_if);
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
    bool const has_range = plan.scale(scale).scorable;
    interval range = has_range ? plan.scale(scale).raw_range : interval{-infinity, infinity};
    for (std::size_t i = 0; i < transforms.size(); ++i) {
        json_pointer const here(transforms_at, i), groups_at(here, "groups");
        interval const comes = range;
        if (has_range) range = transformed(transforms[i], range);
        if (std::holds_alternative<rounded>(transforms[i])) between = false;
        auto const* table = std::get_if<lookup>(&transforms[i]);
        if (!table) continue;
        bool whole = in_whole_numbers(table->rows);
        check_rows(table->rows, comes, json_pointer(here, "rows"), report_if);
        for (std::size_t k = 0; k < table->groups.size(); ++k) {
            json_pointer const group_at(groups_at, k);
            check_rows(table->groups[k].rows, comes, json_pointer(group_at, "rows"), report_if);
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
