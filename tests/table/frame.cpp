#include <closeknit/table/frame.hpp>

#include <tests/support/problem.hpp>
#include <tests/support/small.hpp>

#include <catch2/catch.hpp>

#include <cmath>
#include <string>
#include <vector>

using namespace closeknit;
using tests::problem;

namespace {

frame_column numbers(std::string name, std::vector<std::int8_t> const& of) { return {.name = name, .is = {.first = of.data()}}; }
frame_column words(std::string name, std::vector<std::string> of) {
    return {.name = name, .is = {.answers = [of](std::size_t row) { return answer(of[row]); }}, .has_cells = true};
}

/// The values of the first scale.
std::vector<double> scored(assessment const& of, std::vector<frame_column> const& columns, std::size_t rows,
                           table_layout const& how = {}) {
    scorer const by(of);
    std::vector<double> out(rows);
    std::vector<score_column> const to{{.values = out.data()}};
    column_scorer(by).score(answers_in(by, columns, how).columns, 0, rows, to, [](column_misfit const&) {});
    return out;
}

assessment const of = tests::four_ratings(mean{}, at_most_missing{1});
std::vector<std::int8_t> const a{1, 2}, b{2, 2}, c{3, 4}, d{4, -9};

} // namespace

TEST_CASE("a frame's columns are known as those of a file are") {
    frame_answers const found =
        answers_in(scorer(of), {numbers("wave", a), numbers(" A ", a), numbers("About b.", b), numbers("c", c), numbers("q4", d)},
                   {.item_columns = {{"q4", "d"}}});
    CHECK(found.used == std::vector{false, true, true, true, true});
    CHECK(found.columns[0].first == a.data());
    CHECK(found.columns[3].first == d.data());
    CHECK(found.remarks == std::vector<std::string>{"read in spite of another case: 'A' as a",
                                                    "1 column is known by the wording of an item", "ignored: wave"});
}

TEST_CASE("a frame's numbers are read as its layout says") {
    std::vector<frame_column> const all{numbers("a", a), numbers("b", b), numbers("c", c), numbers("d", d)};
    CHECK(scored(of, all, 2) == std::vector{2.5, 2.0}); // -9 does not fit: (2 + 2 + 2) / 3
    CHECK(scored(of, all, 2, {.missing_codes = {{.code = "-9"}}}) == std::vector{2.5, 2.0});
    CHECK(scored(of, all, 2, {.missing_codes = {{.code = "4", .items = {"c"}}}})[1] != 2.0); // too few
    CHECK(scored(of, all, 2, {.missing_codes = {{.code = "4"}, {.code = "-9"}}})[0] == (1 + 2 + 3) / 3.0);
    CHECK(scored(of, all, 1, {.offsets = {{.add = 1, .items = {"a", "b"}}}})[0] == (2 + 3 + 3 + 4) / 4.0);
    scorer const by(of);
    CHECK(answers_in(by, all, {.missing_codes = {{.code = "-9"}}}).columns[3].missing == -9); // as quick as without
}

TEST_CASE("a frame's texts are cells") {
    assessment labelled = of;
    labelled.items[3].response = rating{.low = 1, .high = 5, .labels = {"Never", "Seldom", "Sometimes", "Often", "Always"}};
    std::vector<frame_column> const all{words("a", {"1", "NA"}), words("b", {" 2 ", "2"}), words("c", {"3", "4,0"}),
                                        words("d", {"5 - Always", "Never"})};
    CHECK(scored(labelled, all, 2) == std::vector{(1 + 2 + 3 + 5) / 4.0, (2 + 2 + 1) / 3.0});
}

TEST_CASE("a frame may have one column for each option") {
    assessment did =
        tests::asking({{.id = "did", .wording = "Which?", .response = choices{.options = {{"walk", "Walk"}, {"talk", "Talk"}}}},
                       tests::rated("a")},
                      {tests::over({{"a"}})});
    did.items[1].shown_when = answer_contains{"did", "talk"};
    std::vector<std::int8_t> const walk{1, 0, 0}, talk{0, 1, 7}, rate{3, 3, 3};
    std::vector<frame_column> const all{numbers("did___walk", walk), numbers("did___talk", talk), numbers("a", rate)};
    scorer const by(did);
    std::vector<double> out(3);
    std::vector<score_column> const to{{.values = out.data()}};
    std::vector<std::string> told;
    column_scorer(by).score(answers_in(by, all).columns, 0, 3, to, [&](column_misfit const& each) {
        told.push_back(std::to_string(each.row) + " " + each.item.str() + ": " + each.message);
    });
    CHECK(std::isnan(out[0])); // they did not talk
    CHECK(out[1] == 3);
    CHECK(std::isnan(out[2]));
    CHECK(told == std::vector<std::string>{"2 did: expected 1 or 0, or yes or no"});
}

TEST_CASE("what a frame cannot be is said") {
    scorer const by(of);
    frame_column no_answers{.name = "b", .is = {}, .has_cells = false, .no_answers = "the Arrow type 'z'"};
    CHECK(problem([&] { answers_in(by, {no_answers}); }) == "column 'b' cannot have answers: it has the Arrow type 'z'");
    CHECK(problem([&] { answers_in(by, {numbers("x", a), numbers("4", a), numbers("I often cry", a)}); }) ==
          "no column is an item of 'small'; expected columns such as a, b, c, d, found x, (a number), (words)");
    CHECK(problem([&] { answers_in(by, {}); }) ==
          "no column is an item of 'small'; expected columns such as a, b, c, d, found no column");
    CHECK(problem([&] { answers_in(by, {numbers("a", a)}, {.members = {{"p", "", "_p"}}}); }) ==
          "/members: a table in memory has one person in a row");
}
