#include <closeknit/stats/pairwise.hpp>
#include <closeknit/stats/reliability.hpp>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <cmath>
#include <cstdint>
#include <utility>
#include <vector>

// In a file of its own and called as a function, so that RapidCheck's and Catch2's macros do not meet.

using namespace closeknit;

namespace {

using values = std::vector<double>;
using couple_list = std::vector<std::pair<double, double>>;
using bytes = std::vector<std::int8_t>;

couple_list any_couples() {
    auto const score = rc::gen::map(rc::gen::inRange(0, 1001), [](int tenths) { return tenths / 10.0; });
    return *rc::gen::nonEmpty(rc::gen::container<couple_list>(rc::gen::pair(score, score)));
}

estimated<pairwise_similarity> similarity(couple_list const& of) {
    values first, second;
    for (auto const& [a, b] : of) {
        first.push_back(a);
        second.push_back(b);
    }
    return pairwise({first, second});
}

bool exchanging_partners_changes_nothing() {
    return rc::check("exchanging the partners of any couples leaves ICC and double entry as they are", [] {
        couple_list couples = any_couples();
        auto const one = similarity(couples);
        for (auto& [a, b] : couples)
            if (*rc::gen::arbitrary<bool>()) std::swap(a, b);
        auto const other = similarity(couples);
        RC_ASSERT(one.has_value() == other.has_value());
        if (!one) return;
        RC_ASSERT(std::abs(one->icc - other->icc) <= 1e-12);
        RC_ASSERT(std::abs(one->double_entry - other->double_entry) <= 1e-12);
        RC_ASSERT(one->within == other->within); // the squared differences
        RC_ASSERT(std::abs(one->icc) <= 1);
        RC_ASSERT(std::abs(one->double_entry) <= 1);
    });
}

/// Columns of 3 items by some rows of 1 to 7, 9 where there is no answer.
std::vector<bytes> any_items(int rows) {
    auto const rating = rc::gen::map(rc::gen::inRange(1, 9), [](int of) { return static_cast<std::int8_t>(of == 8 ? 9 : of); });
    std::vector<bytes> out;
    for (int i = 0; i < 3; ++i)
        out.push_back(*rc::gen::container<bytes>(static_cast<std::size_t>(rows), rating));
    return out;
}

/// Of rows from `begin` to before `end`.
item_moments moments(std::vector<bytes> const& items, std::size_t begin, std::size_t end) {
    std::vector<whole_column> parts;
    for (auto const& each : items)
        parts.push_back(whole_column(each).subspan(begin, end - begin));
    return moments_of(parts, 9);
}

bool parts_add_up() {
    return rc::check("moments of whole numbers are the same to the bit, however the rows are divided", [] {
        int const rows = *rc::gen::inRange(0, 1500), a = *rc::gen::inRange(0, rows + 1), b = *rc::gen::inRange(a, rows + 1);
        auto const items = any_items(rows);
        auto const first = static_cast<std::size_t>(a), second = static_cast<std::size_t>(b),
                   all = static_cast<std::size_t>(rows);
        item_moments const whole = moments(items, 0, all);
        RC_ASSERT(whole == moments(items, 0, first) + moments(items, first, second) + moments(items, second, all));
        RC_ASSERT(whole.used() + whole.left_out() == rows);
    });
}

bool constants_change_no_alpha() {
    return rc::check("adding a constant to an item leaves alpha as it is", [] {
        auto items = any_items(*rc::gen::inRange(0, 40));
        std::size_t const rows = items.front().size();
        auto const before = cronbach_alpha(moments(items, 0, rows));
        auto const constant = static_cast<std::int8_t>(*rc::gen::inRange(10, 100));
        for (auto& each : items[1])
            each = static_cast<std::int8_t>(each == 9 ? 9 : each + constant);
        auto const after = cronbach_alpha(moments(items, 0, rows));
        RC_ASSERT(before.has_value() == after.has_value());
        if (before) RC_ASSERT(std::abs(before->value - after->value) <= 1e-12 * std::max(1.0, std::abs(before->value)));
    });
}

} // namespace

TEST_CASE("which partner is first matters to no pairwise figure") { CHECK(exchanging_partners_changes_nothing()); }
TEST_CASE("moments of parts are those of the whole, to the bit") { CHECK(parts_add_up()); }
TEST_CASE("alpha does not depend on where an item's scale begins") { CHECK(constants_change_no_alpha()); }
