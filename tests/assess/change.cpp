#include <closeknit/assess/change.hpp>

#include <closeknit/assess/scorer.hpp>
#include <closeknit/json.hpp>

#include <tests/support/problem.hpp>
#include <tests/support/small.hpp>

#include <catch2/catch.hpp>

#include <limits>
#include <utility>

using namespace closeknit;
using tests::asking;
using tests::over;

namespace {

date day(int number) { return parse_date("2026-11-0" + std::to_string(number)).value(); }

norm people(bool clinical, double mean, double sd) {
    return {.id = clinical ? "clinical" : "other", .population = "somebody", .clinical = clinical, .mean = mean, .sd = sd};
}

/// One number from 0 to 100 with the figures of Jacobson & Truax (1991): means 60 and 40, s 7.5, reliability .80.
assessment jacobson_and_truax() {
    scale how = over({{"a"}});
    how.reliability = reliability{.coefficient = 0.8, .sd = 7.5, .population = "couples"};
    how.norms = {people(true, 40, 7.5), people(false, 60, 7.5)};
    return asking({{.id = "a", .wording = "A.", .response = number{.low = 0, .high = 100}}}, {how});
}

sheet answered_on(int on, answer given) { return {.assessment = "small", .day = day(on), .answers = {{"a", given}}}; }

change changed(assessment const& of, answer first, answer second) {
    return compare_sheets(scorer(of), answered_on(1, first), answered_on(2, second)).at(0);
}

} // namespace

TEST_CASE("the worked example of Jacobson and Truax (1991): 32.5 becomes 47.5") {
    CHECK(*standard_error_of_measurement(7.5, 0.8) == Approx(3.354102).margin(5e-7));
    CHECK(*standard_error_of_difference(7.5, 0.8) == Approx(4.743416).margin(5e-7));
    CHECK(*reliable_change_index(32.5, 47.5, 7.5, 0.8) == Approx(3.162278).margin(5e-7));
    CHECK(clinical_cut_offs(people(true, 40, 7.5), people(false, 60, 7.5), direction::high) == cut_off_points{55, 45, 50});

    score_result const s = score(jacobson_and_truax(), {{"a", 50}}).at(0);
    CHECK(*s.standard_error == Approx(3.354102).margin(5e-7));
    CHECK(s.confidence->low == Approx(43.42596).margin(1e-5)); // 50 - 1.96 * 3.354102

    change const c = changed(jacobson_and_truax(), 32.5, 47.5);
    CHECK(c.first == 32.5);
    CHECK(c.second == 47.5);
    CHECK(c.difference == 15);
    CHECK(*c.s_diff == Approx(4.743416).margin(5e-7));
    CHECK(*c.rci == Approx(3.162278).margin(5e-7));
    CHECK(c.reliable == true);
    CHECK(c.cut_off == 50);
    CHECK(c.classification == outcome::improved); // 47.5 is still on the side of those who seek help
    CHECK_FALSE(c.not_compared);
}

TEST_CASE("cut-off c lies nearer to the norm that spreads less, and a and b turn round where less is better") {
    // c = (10 * 40 + 5 * 60) / 15 = 46.667: 1.333 deviations from either mean
    auto const up = clinical_cut_offs(people(true, 40, 5), people(false, 60, 10), direction::high).value();
    CHECK(up.a == 50);
    CHECK(up.b == 40);
    CHECK(up.c == Approx(46.6666667).margin(1e-6));
    auto const down = clinical_cut_offs(people(true, 20, 5), people(false, 8, 2), direction::low).value();
    CHECK(down.a == 10);
    CHECK(down.b == 12);
    CHECK(down.c == Approx(80.0 / 7)); // (2 * 20 + 5 * 8) / 7
}

TEST_CASE("what is not defined is nothing, never a number") {
    double const nan = std::numeric_limits<double>::quiet_NaN();
    for (auto const& [sd, r] : {std::pair{0.0, 0.8}, {-1.0, 0.8}, {nan, 0.8}, {7.5, nan}, {7.5, 1.01}, {7.5, -0.1}}) {
        CHECK_FALSE(standard_error_of_measurement(sd, r));
        CHECK_FALSE(standard_error_of_difference(sd, r));
        CHECK_FALSE(reliable_change_index(1, 2, sd, r));
    }
    CHECK(standard_error_of_measurement(7.5, 1) == 0);
    CHECK_FALSE(reliable_change_index(1, 2, 7.5, 1)); // without error every change would be beyond it
    CHECK_FALSE(clinical_cut_offs(people(true, 40, 7.5), people(false, 60, 7.5), direction::neither));
    CHECK_FALSE(clinical_cut_offs(people(true, 40, 0), people(false, 60, 7.5), direction::high));
    CHECK_FALSE(clinical_cut_offs({.clinical = true}, people(false, 60, 7.5), direction::high));
}

TEST_CASE("recovered is improved beyond error and across cut-off c - c itself is not across") {
    assessment const of = jacobson_and_truax();
    CHECK(changed(of, 32.5, 50).classification == outcome::improved);
    CHECK(changed(of, 32.5, 50.5).classification == outcome::recovered);
    CHECK(changed(of, 50, 60).classification == outcome::recovered);
    CHECK(changed(of, 50.5, 60).classification == outcome::improved); // was never on the other side
    CHECK(changed(of, 48, 52).classification == outcome::unchanged);  // across, but 4 points are within error
    CHECK(changed(of, 60, 40).classification == outcome::deteriorated);
}

TEST_CASE("a change is reliable beyond 1.96 standard errors of a difference: 9.297 points here") {
    assessment const of = jacobson_and_truax();
    CHECK(changed(of, 20, 29.29).reliable == false);
    CHECK(changed(of, 20, 29.3).reliable == true);
    CHECK(changed(of, 29.29, 20).classification == outcome::unchanged);
    CHECK(changed(of, 29.3, 20).classification == outcome::deteriorated);
    CHECK(changed(of, 20, 20).rci == 0);
}

TEST_CASE("where less is better, less is improved") {
    assessment of = jacobson_and_truax();
    of.scales[0].better = direction::low;
    of.scales[0].norms = {people(true, 60, 7.5), people(false, 40, 7.5)};
    CHECK(changed(of, 67.5, 52.5).classification == outcome::improved);
    CHECK(changed(of, 67.5, 49.5).classification == outcome::recovered);
    CHECK(changed(of, 52.5, 67.5).classification == outcome::deteriorated);
    CHECK(changed(of, 67.5, 52.5).difference == -15);
}

TEST_CASE("without a reliability figure there is no word of reliable change") {
    assessment of = jacobson_and_truax();
    of.scales[0].reliability.reset();
    change const c = changed(of, 32.5, 60);
    CHECK(c.difference == 27.5);
    CHECK_FALSE((c.s_diff || c.rci || c.reliable || c.cut_off || c.classification));
    std::string const written = to_json(c);
    for (char const* word : {"rci", "s_diff", "reliable", "cut_off", "comes_to", "recovered"})
        CHECK(written.find(word) == std::string::npos);
    of.scales[0].reliability = reliability{.coefficient = 1, .sd = 7.5};
    CHECK_FALSE((changed(of, 32.5, 60).reliable || changed(of, 32.5, 60).classification));
}

TEST_CASE("where neither end is better a change is reliable or not, and no more") {
    assessment of = jacobson_and_truax();
    of.scales[0].better = direction::neither;
    change const c = changed(of, 32.5, 60);
    CHECK(c.reliable == true);
    CHECK_FALSE((c.cut_off || c.classification));
}

TEST_CASE("without one clinical norm and one other, at their own ends, improved stays improved") {
    assessment of = jacobson_and_truax();
    std::vector<norm> const both = of.scales[0].norms;
    auto const third = [](norm one) {
        one.id = "third";
        return one;
    };
    auto const with = [&](std::vector<norm> norms) {
        of.scales[0].norms = std::move(norms);
        return changed(of, 32.5, 60);
    };
    CHECK(with(both).classification == outcome::recovered);
    for (std::vector<norm> const& norms : {std::vector<norm>{},
                                           {both[0]},
                                           {both[1]},
                                           {both[0], both[1], third(people(false, 41, 7))},
                                           {both[0], both[1], third(people(true, 61, 7))},
                                           {people(true, 60, 7.5), people(false, 40, 7.5)}}) {
        CHECK(with(norms).classification == outcome::improved);
        CHECK_FALSE(with(norms).cut_off);
    }
}

TEST_CASE("a score that one side does not give is no change, and says which side") {
    change const after = changed(jacobson_and_truax(), 32.5, unanswered{});
    CHECK(after.not_compared == incomparable::no_score);
    CHECK(after.first == 32.5);
    CHECK_FALSE((after.second || after.difference || after.rci || after.classification));
    CHECK(changed(jacobson_and_truax(), unanswered{}, 32.5).second == 32.5);
}

TEST_CASE("other assessments, other versions, other people and the wrong order are refused, not misread") {
    assessment of = jacobson_and_truax();
    of.version = 3;
    of.compatible_versions = {2};
    sheet first = answered_on(1, 30), second = answered_on(2, 60);
    first.version = second.version = 3;
    auto const not_compared = [&] { return compare_sheets(scorer(of), first, second).at(0).not_compared; };
    CHECK_FALSE(not_compared());
    first.version = 2;
    CHECK_FALSE(not_compared());
    first.version = second.version = 1; // the same on both sides, and still not read
    CHECK(not_compared() == incomparable::another_version);
    first.version = second.version = 3;
    first.person = "ada";
    CHECK_FALSE(not_compared());
    second.person = "ben";
    CHECK(not_compared() == incomparable::another_person);
    second.person.reset();
    std::swap(first.day, second.day);
    CHECK(not_compared() == incomparable::wrong_order);
    second.day = first.day;
    CHECK_FALSE(not_compared());
    second.assessment = "another";
    CHECK(not_compared() == incomparable::another_assessment);
    change const c = compare_sheets(scorer(of), first, second).at(0);
    CHECK_FALSE((c.first || c.second || c.difference || c.rci));
}

TEST_CASE("an answer that does not fit says in which sheet it stands") {
    assessment const of = jacobson_and_truax();
    CHECK(tests::problem([&] { changed(of, 1, 101); }) == "/later/answers/a: expected a number of at most 100");
}

TEST_CASE("the place of an answer that does not fit is a JSON Pointer, in two sheets or in many") {
    assessment const of = tests::asking({tests::rated("a/b~c")}, {tests::over({{"a/b~c"}})});
    sheet const good{.assessment = "small", .answers = {{"a/b~c", 3}}};
    sheet bad = good;
    bad.answers["a/b~c"] = 9;
    std::string const says = "/answers/a~1b~0c: expected a whole number from 1 to 5";
    CHECK(tests::problem([&] { compare_sheets(scorer(of), bad, good); }) == "/earlier" + says);
    CHECK(tests::problem([&] { compare_sheets(scorer(of), good, bad); }) == "/later" + says);
    CHECK(tests::problem([&] { trajectories(scorer(of), {good, bad}); }) == "/1" + says);
    try {
        compare_sheets(scorer(of), good, bad);
        FAIL("it fits");
    } catch (error const& e) {
        CHECK(e.code() == error_code::invalid_answer);
        CHECK(e.arguments() == error_arguments{{"item", "a/b~c"}});
    }
}

TEST_CASE("an index or a difference that no double holds is not given") {
    CHECK(!reliable_change_index(0, 1e308, 1e-300, 0.5)); // 1e308 over about 1e-300
    CHECK(reliable_change_index(0, 1e300, 1e10, 0.5));
}
