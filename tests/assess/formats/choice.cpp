#include <closeknit/assess/scorer.hpp>
#include <closeknit/assess/validate.hpp>

#include <tests/support/small.hpp>

#include <catch2/catch.hpp>

using namespace closeknit;

namespace {

/// Whether a condition on two choices holds.
bool holds(condition const& when, choice const& a, answer const& given, choice const& b = choice{{{"x", "X"}, {"y", "Y"}}},
           answer const& other = {}) {
    assessment const of = tests::asking({{.id = "a", .wording = "w", .response = a},
                                         {.id = "b", .wording = "w", .response = b},
                                         {.id = "asked", .wording = "w", .response = yes_no{}, .shown_when = when}});
    return scorer(of).is_shown("asked", {{"a", given}, {"b", other}});
}
answer_compare is(comparator how, answer value) { return {"a", how, std::move(value)}; }

choice const hours{
    {{"9", "Nine", 9}, {"10", "Ten", 10}, {.id = "na", .wording = "Does not apply", .missing = missingness::dont_know}}};
choice const often{{{"seldom", "Seldom"}, {"at-times", "At times"}, {"always", "Always"}}};

} // namespace

TEST_CASE("options with points compare by their points, not by the text of their ids") {
    CHECK(holds(is(comparator::greater, "9"), hours, "10"));
    CHECK(holds(is(comparator::greater_equal, "10"), hours, "10"));
    CHECK_FALSE(holds(is(comparator::less, "9"), hours, "10"));
    CHECK_FALSE(holds(is(comparator::less, "11"), hours, "10")); // no such option
    choice const upside_down{{{"a", "A", 5}, {"b", "B", 1}}};
    CHECK(holds(is(comparator::less, "a"), upside_down, "b")); // 1 < 5
}

TEST_CASE("options without points compare by their positions") {
    CHECK(holds(is(comparator::greater, "seldom"), often, "always"));
    CHECK(holds(is(comparator::less_equal, "at-times"), often, "seldom"));
    CHECK_FALSE(holds(is(comparator::greater, "at-times"), often, "seldom"));
}

TEST_CASE("an option that stands for a missing answer has no order, and equals itself") {
    for (comparator how : {comparator::less, comparator::less_equal, comparator::greater, comparator::greater_equal})
        CHECK_FALSE(holds(is(how, "9"), hours, "na"));
    CHECK(holds(is(comparator::equal, "na"), hours, "na"));
    CHECK(holds(is(comparator::not_equal, "9"), hours, "na"));
}

TEST_CASE("answers to two choices compare by points, or by position among the same options") {
    answers_compare const more{"a", comparator::greater, "b"};
    choice const other{{{"few", "Few", 2}, {"many", "Many", 9.5}}};
    CHECK(holds(more, hours, "10", other, "many")); // 10 > 9.5
    CHECK_FALSE(holds(more, hours, "9", other, "many"));
    CHECK(holds(more, often, "always", often, "seldom"));
    choice const sorted{{{"always", "Always"}, {"seldom", "Seldom"}, {"at-times", "At times"}}};
    CHECK_FALSE(holds(more, often, "always", sorted, "seldom")); // other positions: no order
    CHECK_FALSE(holds({answers_compare{"a", comparator::less, "b"}}, often, "always", sorted, "seldom"));
    CHECK(holds({answers_compare{"a", comparator::equal, "b"}}, often, "always", sorted, "always"));
}
