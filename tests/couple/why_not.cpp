#include <closeknit/couple/why_not.hpp>

#include <closeknit/couple/reveal.hpp>

#include <tests/support/couple.hpp>
#include <tests/support/random.hpp>

#include <catch2/catch.hpp>

#include <chrono>
#include <stdexcept>
#include <utility>
#include <variant>
#include <vector>

using namespace closeknit;
using std::chrono::days;
using tests::today;

namespace {

using reasons = std::vector<closed_reason>;

template <class Change> reasons after(Change change) {
    history own = tests::ada();
    change(own);
    return why_not(tests::holding(tests::for_two()), own, "ben", "small", today);
}

} // namespace

TEST_CASE("nothing stands against a yes that would open, whatever the other says") {
    CHECK(after([](history&) {}).empty());
    pack const content = tests::holding(tests::for_two());
    CHECK(std::holds_alternative<reveal_permit>(reveal(content, tests::ada(), tests::ben(), today)));
}

TEST_CASE("each thing that stands against one's own yes is told") {
    CHECK(after([](history& h) { h.person.adult = false; }) == reasons{closed_reason::not_an_adult});
    CHECK(after([](history& h) { tests::opening_in(h).to = "bem"; }) == reasons{closed_reason::not_opened});
    CHECK(after([](history& h) { h.person.id = "ben"; }) == reasons{closed_reason::not_opened});
    CHECK(after([](history& h) { tests::scores_in(h).assessment = "smal"; }) == reasons{closed_reason::not_opened});
    CHECK(after([](history& h) { tests::scores_in(h).version = 2; }) == reasons{closed_reason::another_version});
    CHECK(after([](history& h) { tests::sheet_in(h).day = today - days{92}; }).empty());
    CHECK(after([](history& h) { tests::sheet_in(h).day = today - days{93}; }) == reasons{closed_reason::no_recent_answers});
    CHECK(after([](history& h) { tests::remove_all<sheet>(h); }) == reasons{closed_reason::no_recent_answers});
    CHECK(after([](history& h) { tests::sheet_in(h).answers["a"] = 9; }) == reasons{closed_reason::answers_do_not_fit});
    CHECK(after([](history& h) { h.entries.clear(); }) ==
          reasons{closed_reason::screening, closed_reason::not_opened, closed_reason::no_recent_answers});
}

TEST_CASE("a stop, a caution, an old, missing or damaged screening and a danger signal are one reason") {
    reasons const one{closed_reason::screening};
    for (gate result : {gate::caution, gate::stop, static_cast<gate>(7)})
        CHECK(after([&](history& h) { tests::screening_in(h).result = result; }) == one);
    CHECK(after([](history& h) { tests::screening_in(h).day = today - days{93}; }) == one);
    CHECK(after([](history& h) { tests::screening_in(h).day = today + days{1}; }) == one);
    CHECK(after([](history& h) { tests::remove_all<screening>(h); }) == one);
    assessment of = tests::for_two();
    of.items[0].safety_sensitive = safety_sensitive{};
    history own = tests::ada();
    tests::scores_in(own).scales = {"s"};
    CHECK(why_not(tests::holding(of), own, "ben", "small", today).empty());
    tests::sheet_in(own).answers["a"] = 5;
    CHECK(why_not(tests::holding(of), own, "ben", "small", today) == one);
}

TEST_CASE("an assessment that never opens, and scales without a value that opens, are told") {
    auto const about = [](assessment of, history const& own) {
        return why_not(tests::holding(std::move(of)), own, "ben", "small", today);
    };
    assessment of = tests::for_two();
    of.respondent_only = true;
    CHECK(about(of, tests::ada()) == reasons{closed_reason::never_opens});
    of = tests::for_two();
    of.scales[0].bands = {{.id = "nothing_reported", .low = 1}, {.id = "stop", .low = 3}};
    CHECK(about(of, tests::ada()) == reasons{closed_reason::never_opens});
    CHECK(after([](history& h) { tests::sheet_in(h).answers = {{"a", 4}, {"b", 5}}; }) ==
          reasons{closed_reason::no_value_to_open});
    CHECK(after([](history& h) { tests::scores_in(h).scales = {"one"}; }) == reasons{closed_reason::no_value_to_open});
    CHECK(after([](history& h) {
              tests::scores_in(h).scales = {"one"};
              tests::scores_in(h).exact_answers = true;
          }).empty());
}

TEST_CASE("nothing stands against one's own yes exactly when it opens to somebody who is just like oneself") {
    tests::random_values any(20261127);
    int open = 0, closed = 0;
    for (int round = 0; round < 400; ++round) {
        assessment of = tests::for_two();
        if (any.one_in(5)) of.items[any.below(4)].safety_sensitive = safety_sensitive{};
        if (any.one_in(10)) of.respondent_only = true;
        history own = tests::ada();
        if (any.one_in(8)) own.person.adult = false;
        sheet& answered = tests::sheet_in(own);
        for (char const* each : {"a", "b", "c", "d"})
            if (any.one_in(5)) answered.answers.erase(each);
            else answered.answers[each] = any.between(1, 5 + any.one_in(20));
        answered.day -= days{any.between(0, 99)};
        tests::screening_in(own).day += days{any.between(-99, 4) / 4 * 4};
        if (any.one_in(6)) tests::screening_in(own).result = static_cast<gate>(any.below(4));
        if (any.one_in(3)) tests::scores_in(own).scales = {any.one_in(2) ? "s" : "one"};
        if (any.one_in(3)) tests::scores_in(own).exact_answers = true;
        if (any.one_in(9)) tests::scores_in(own).version = 2;
        if (any.one_in(9)) tests::opening_in(own).until = today - days{any.between(0, 1)};
        if (any.one_in(9)) own.entries.push_back(closing{.day = today, .what = opened_kind::results});
        if (any.one_in(9)) own.entries.push_back(closing{.day = today});
        history other = own;
        other.person.id = "ben";
        tests::opening_in(other).to = "ada";
        pack const content = tests::holding(of);
        bool const opens = std::holds_alternative<reveal_permit>(reveal(content, own, other, today));
        REQUIRE(why_not(content, own, "ben", "small", today).empty() == opens);
        ++(opens ? open : closed);
    }
    CHECK(open > 40);
    CHECK(closed > 40);
}

TEST_CASE("an assessment that there is not is an error") {
    CHECK_THROWS_AS(why_not(tests::holding(tests::for_two()), tests::ada(), "ben", "large", today), std::out_of_range);
}
