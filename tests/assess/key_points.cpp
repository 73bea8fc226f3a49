#include <closeknit/assess/scorer.hpp>
#include <closeknit/lint/lint.hpp>

#include <tests/support/problem.hpp>
#include <tests/support/small.hpp>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace closeknit;
using tests::asking;
using tests::over;
using tests::rated;

namespace {

assessment with_table(item asked, std::map<std::string, double> points) {
    return asking({std::move(asked)}, {over({key{.item = "a", .points = std::move(points)}}, sum{})});
}
score_result only(assessment const& of, answer given) { return score(of, {{"a", std::move(given)}}).at(0); }

} // namespace

TEST_CASE("two spellings of one answer in a key's table are an error, and refused") {
    assessment const of = with_table(rated("a", 1, 2), {{"1", 1}, {"1.0", 7}, {"2", 2}});
    CHECK(tests::refused(of) == "/scales/0/keys/0/points/1.0: duplicate answer: '1.0' is '1'");
    pack const content{
        .id = "p", .title = "P", .language = "en", .dimensions = {{.id = "calm", .title = "Calm"}}, .assessments = {of}};
    auto const found = lint(content);
    CHECK(std::any_of(found.begin(), found.end(), [](issue const& each) {
        return each.path == "/assessments/0/scales/0/keys/0/points/1.0" && each.message == "duplicate answer: '1.0' is '1'";
    }));
}

TEST_CASE("a table finds an answer under any spelling of its number") {
    assessment const of = with_table(rated("a", 1, 2), {{"1.0", 10}, {"2e0", 20}});
    CHECK(only(of, 1).value == 10.0);
    CHECK(only(of, 2.0).value == 20.0);
}

TEST_CASE("the ids 1 and 1.0 of options are two answers") {
    item const asked{.id = "a", .wording = "w", .response = choice{{{"1", "One"}, {"1.0", "One, too"}}}};
    assessment const of = with_table(asked, {{"1", 1}, {"1.0", 7}});
    CHECK(only(of, "1").value == 1.0);
    CHECK(only(of, "1.0").value == 7.0);
}

TEST_CASE("a table that leaves out an answer is refused, also where there is no end of answers") {
    CHECK(tests::refused(with_table(rated("a", 1, 2), {{"1", 1}})) ==
          "/scales/0/keys/0/points: there are no points for '2', so the item cannot be scored");
    item const endless{.id = "a", .wording = "w", .response = number{}};
    CHECK(tests::refused(with_table(endless, {{"1", 1}, {"2", 2}})) ==
          "/scales/0/keys/0/points: a points table must have a line for every answer, and 'a' has more than 1000");
}

TEST_CASE("a table names the steps of a number as people write them") {
    item const tenths{.id = "a", .wording = "w", .response = number{.low = 0, .high = 0.4, .step = 0.1}};
    assessment const of = with_table(tenths, {{"0", 0}, {"0.1", 1}, {"0.2", 2}, {"0.3", 3}, {"0.4", 4}});
    CHECK(tests::refused(of) == "no problem");
    CHECK(only(of, 0.3).value == 3.0);
    CHECK(only(of, 3 * 0.1).value == 3.0); // 0.30000000000000004
}
