#include <closeknit/couple/why_not.hpp>

#include <closeknit/couple/reveal.hpp>

#include <tests/support/couple.hpp>

#include <catch2/catch.hpp>

#include <chrono>
#include <stdexcept>
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
    tests::sheet_in(own).answers["a"] = 5;
    CHECK(why_not(tests::holding(of), own, "ben", "small", today) == one);
}

TEST_CASE("an assessment that there is not is an error") {
    CHECK_THROWS_AS(why_not(tests::holding(tests::for_two()), tests::ada(), "ben", "large", today), std::out_of_range);
}
