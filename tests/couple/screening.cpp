#include <closeknit/couple/safety.hpp>

#include <closeknit/codec/error.hpp>
#include <closeknit/couple/reveal.hpp>

#include <tests/support/couple.hpp>
#include <tests/support/random.hpp>
#include <tests/support/random_screening.hpp>
#include <tests/support/rounds.hpp>
#include <tests/support/screening.hpp>

#include <catch2/catch.hpp>

#include <chrono>
#include <map>
#include <optional>
#include <vector>

using namespace closeknit;
using tests::said;
using tests::said_to;
using tests::screen_sheet;

namespace {

constexpr std::size_t questions = tests::gate_questions.size();

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

TEST_CASE("every way to answer the built-in screening with at most three answers that are no plain no has the gate that was "
          "promised, and so have others by chance, whatever is said of self-harm") {
    scorer const by(tests::private_screen());
    auto const found = [&](std::size_t pattern) {
        return screening_from(by, screen_sheet(pattern, said(pattern / 7 % 4))).result;
    };
    std::map<gate, std::size_t> how_many_have;
    std::size_t wrong = 0, lowered = 0, tried = 0;
    auto const look_at = [&](std::size_t pattern) {
        gate const result = found(pattern);
        wrong += result != expected(pattern);
        ++how_many_have[result], ++tried;
    };
    look_at(0);
    for (std::size_t i = 0; i < questions; ++i)
        for (std::size_t a = 1; a < 4; ++a) {
            std::size_t const one = a << 2 * i;
            look_at(one);
            for (std::size_t j = i + 1; j < questions; ++j)
                for (std::size_t b = 1; b < 4; ++b) {
                    std::size_t const two = one | b << 2 * j;
                    look_at(two);
                    for (std::size_t k = j + 1; k < questions; ++k)
                        for (std::size_t c = 1; c < 4; ++c)
                            look_at(two | c << 2 * k);
                }
        }
    CHECK(tried == 1 + 15 * 3 + 105 * 9 + 455 * 27); // questions to choose, times what each can be said
    CHECK(how_many_have[gate::nothing_reported] == 1);
    CHECK(how_many_have[gate::caution] == 6); // one or two of the three that can be in between

    tests::random_values any(20261128);
    for (int i = tests::rounds(500, 10'000); i > 0; --i) {
        std::size_t const pattern = any.below(tests::ways_to_answer);
        look_at(pattern);
        std::size_t const at = any.below(questions); // an answer that is raised never lowers the gate
        for (std::size_t fewer = pattern, left = questions; left-- > 0; fewer &= ~(std::size_t{3} << 2 * left))
            if (said_to(fewer, at) < tests::yes) lowered += found(fewer + (std::size_t{1} << 2 * at)) < found(fewer);
    }
    CHECK(wrong == 0);
    CHECK(lowered == 0);
}

TEST_CASE("self-harm never changes the gate, and an assessment that is checked anew gives the same") {
    scorer const by(tests::private_screen());
    for (std::size_t pattern = 0; pattern < tests::ways_to_answer; pattern += 5'400'011)
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
    of.scales[0].transforms = {affine{1, -2}, absolute{}}; // |a + b - 2| is as high with 0 as with 2
    CHECK(result({{"a", 1}, {"b", 1}}) == gate::nothing_reported);
    CHECK(result({{"a", 0}, {"b", 1}}) == gate::stop);
    of.scales[0].transforms.clear();
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
