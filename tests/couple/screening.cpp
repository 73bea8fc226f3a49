#include <closeknit/couple/safety.hpp>

#include <closeknit/codec/error.hpp>
#include <closeknit/couple/reveal.hpp>

#include <tests/support/couple.hpp>
#include <tests/support/random_screening.hpp>
#include <tests/support/screening.hpp>

#include <catch2/catch.hpp>

#include <chrono>
#include <optional>
#include <vector>

using namespace closeknit;
using tests::said;
using tests::said_to;
using tests::screen_sheet;

namespace {

constexpr std::size_t questions = tests::gate_questions.size(), patterns = std::size_t{1} << 2 * questions;

/// "I am not sure", where the others are yes and no, is as much as a yes.
bool is_yes(std::size_t question, said what) { return what == tests::yes || (what == tests::middle && question >= 3); }

std::size_t how_many(std::size_t pattern, said wanted) {
    std::size_t out = 0;
    for (std::size_t i = 0; i < questions; ++i)
        out += said_to(pattern, i) == wanted;
    return out;
}

gate expected(std::size_t pattern) {
    for (std::size_t i = 0; i < questions; ++i)
        if (is_yes(i, said_to(pattern, i))) return gate::stop;
    if (how_many(pattern, tests::passed_over) || how_many(pattern, tests::middle) >= 3) return gate::stop;
    return how_many(pattern, tests::no) == questions ? gate::nothing_reported : gate::caution;
}

} // namespace

TEST_CASE("every way to answer the built-in screening has the gate that was promised, whatever is said of self-harm") {
    scorer const by(tests::private_screen());
    std::vector<gate> found;
    for (std::size_t pattern = 0; pattern < patterns; ++pattern)
        found.push_back(screening_from(by, screen_sheet(pattern, said(pattern / 7 % 4))).result);

    std::size_t wrong = 0, lowered = 0;
    for (std::size_t pattern = 0; pattern < patterns; ++pattern) {
        wrong += found[pattern] != expected(pattern);
        for (std::size_t i = 0; i < questions; ++i) // an answer that is raised never lowers the gate
            if (said_to(pattern, i) < tests::yes) lowered += found[pattern + (std::size_t{1} << 2 * i)] < found[pattern];
    }
    CHECK(wrong == 0);
    CHECK(lowered == 0);
    CHECK(std::count(found.begin(), found.end(), gate::nothing_reported) == 1);
    CHECK(std::count(found.begin(), found.end(), gate::caution) == 6); // one or two of the three that can be in between
}

TEST_CASE("self-harm never changes the gate, and an assessment that is checked anew gives the same") {
    scorer const by(tests::private_screen());
    for (std::size_t pattern = 0; pattern < patterns; pattern += 331)
        for (said self_harm : {tests::no, tests::middle, tests::yes, tests::passed_over}) {
            sheet const answered = screen_sheet(pattern, self_harm);
            CHECK(screening_from(by, answered).result == expected(pattern));
            CHECK(screening_from(tests::private_screen(), answered) == screening_from(by, answered));
        }
}

TEST_CASE("a screening is an assessment with a gate, and its scores open to nobody even if its author forgot to say so") {
    CHECK(is_screening(tests::private_screen()));
    CHECK_FALSE(is_screening(tests::for_two()));
    CHECK_FALSE(is_screening(assessment{}));

    assessment of = tests::for_two();
    CHECK(std::holds_alternative<reveal_permit>(reveal(tests::holding(of), tests::ada(), tests::ben(), tests::today)));
    of.scales.push_back(tests::over({{"a"}}));
    of.scales.back().id = "gate";
    of.scales.back().bands = {{.id = "nothing_reported", .low = 1, .label = "n"}, {.id = "stop", .low = 3, .label = "s"}};
    CHECK(is_screening(of));
    CHECK(std::holds_alternative<not_open>(reveal(tests::holding(of), tests::ada(), tests::ben(), tests::today)));
}

TEST_CASE("a danger answer counts through scales of scales, and a question that hides others counts as passed over") {
    assessment of = tests::asking({tests::rated("a", 0, 2), tests::rated("b", 0, 2)},
                                  {tests::over({{"a"}, {"b"}}, sum{}), tests::over({}, sum{})});
    of.scales[1].id = "gate";
    of.scales[1].components = {{"s"}};
    of.scales[1].bands = {{.id = "nothing_reported", .low = 0, .label = "n"}, {.id = "stop", .low = 4, .label = "s"}};
    auto const result = [&](answers given) {
        return screening_from(of, {.assessment = "small", .day = tests::today, .answers = std::move(given)}).result;
    };
    CHECK(result({{"a", 1}, {"b", 1}}) == gate::nothing_reported);
    CHECK(result({{"a", 2}, {"b", 0}}) == gate::stop);
    of.items[0].safety_sensitive = safety_sensitive{range_end::low};
    CHECK(result({{"a", 0}, {"b", 0}}) == gate::stop);

    assessment hiding = tests::asking({tests::rated("filter", 0, 1), tests::rated("a", 0, 2), tests::rated("b", 0, 2)},
                                      {tests::over({{"a"}, {"b"}}, sum{})});
    hiding.scales[0].bands = of.scales[1].bands;
    hiding.items[1].shown_when = answer_compare{.item = "filter", .op = comparator::equal, .value = 1};
    auto const screened = [&](answers given) {
        return screening_from(hiding, {.assessment = "small", .day = tests::today, .answers = std::move(given)}).result;
    };
    CHECK(screened({{"filter", 0}, {"b", 0}}) == gate::nothing_reported);
    CHECK(screened({{"b", 0}}) == gate::stop);
}

TEST_CASE("no screening of whatever make fails open") {
    tests::random_screenings any(20261126);
    std::size_t tried = 0, cleared = 0;
    for (int i = 0; i < 3'000; ++i) {
        assessment const of = any.make();
        std::optional<scorer> by;
        try {
            by.emplace(of);
        } catch (error const&) {
            continue; // it cannot be scored, and every answer is a stop
        }
        for (int person = 0; person < 10; ++person) {
            auto const given = any.fill_in(of);
            gate const result = screening_from(*by, given.sheet).result;
            bool const must_not_clear = given.danger || given.passed_over;
            ++tried;
            cleared += result == gate::nothing_reported;
            if (must_not_clear) CHECK(result == gate::stop);
        }
    }
    CHECK(tried > 10'000);
    CHECK(cleared > 100); // it can be cleared at all
}
