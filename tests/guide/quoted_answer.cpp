// The reason for a practice, in the person's own answer.

#include <closeknit/couple/history_state.hpp>
#include <closeknit/guide/recommend.hpp>

#include <tests/support/report_pack.hpp>

#include <catch2/catch.hpp>

#include <string>

using namespace closeknit;
using tests::banded;
using tests::labelled_item;
using tests::today;

namespace {

pack with_calm(std::vector<item> items, std::vector<key> keys, direction better = direction::high) {
    return tests::report_pack(std::move(items), {banded("calm", std::move(keys), better)});
}
pack three(direction better = direction::high) {
    return with_calm({labelled_item("a"), labelled_item("b"), labelled_item("c")}, {{"a"}, {"b"}, {"c", true}}, better);
}

recommendation first_for(pack const& content, history const& own) {
    sheet const& answered = *state_on(own, today).sheets.at("small");
    assessment const& of = content.assessments.at(0);
    return recommend(content, of, score(of, answered.answers), own, today).at(0);
}
std::string reason_for(pack const& content, answers given) {
    return first_for(content, tests::who_said(std::move(given))).wording;
}

} // namespace

TEST_CASE("the reason quotes the answer that is farthest from the better end") {
    CHECK(reason_for(three(), {{"a", 2}, {"b", 1}, {"c", 4}}) == "never to About b.");
    CHECK(reason_for(three(), {{"a", 3}, {"b", 3}, {"c", 5}}) == "always to About c."); // reverse-keyed
    CHECK(reason_for(three(), {{"a", 2}, {"b", 2}, {"c", 4}}) == "rarely to About a."); // of equals, the first
    CHECK(reason_for(three(direction::low), {{"a", 4}, {"b", 5}, {"c", 3}}) == "always to About b.");
    CHECK(first_for(three(), tests::who_said({{"a", 2}, {"b", 1}, {"c", 4}})).quoted == id_of<item>("b"));
}

TEST_CASE("no answer to a sensitive item is quoted, none that does not count and none that is missing") {
    pack content = three();
    content.assessments[0].items[1].safety_sensitive = safety_sensitive{.danger_end = range_end::high};
    CHECK(reason_for(content, {{"a", 2}, {"b", 1}, {"c", 3}}) == "rarely to About a.");
    content.assessments[0].items[0].safety_sensitive =
        safety_sensitive{.danger_end = range_end::high, .about = safety_topic::touch};
    content.assessments[0].items[2].safety_sensitive = safety_sensitive{.danger_end = range_end::low};
    CHECK(reason_for(content, {{"a", 2}, {"b", 1}, {"c", 3}}) == "low calm");

    content = with_calm({labelled_item("a"), labelled_item("b")}, {{"a"}, {"b"}});
    content.assessments[0].scales[0].missing = at_most_missing{1};
    CHECK(reason_for(content, {{"a", 3}, {"b", unanswered{}}}) == "sometimes to About a.");
    history own = tests::who_said({{"a", 3}, {"b", 1}});
    tests::sheet_in(own).inactive_answers = {"b"};
    CHECK(first_for(content, own).wording == "sometimes to About a.");
}

TEST_CASE("options and yes or no are quoted in their words, and a number without a word is not") {
    item const chosen{.id = "a",
                      .wording = "Which?",
                      .response = choice{.options = {{.id = "x", .wording = "Hardly", .points = 1.0},
                                                     {.id = "y", .wording = "Plenty", .points = 5.0},
                                                     {.id = "z", .wording = "Not us", .missing = missingness::not_shown}}}};
    pack content = with_calm({chosen, labelled_item("b")}, {{"a"}, {"b"}});
    CHECK(reason_for(content, {{"a", "x"}, {"b", 3}}) == "Hardly to Which?");
    CHECK(reason_for(content, {{"a", "y"}, {"b", 1}}) == "never to About b.");
    content.assessments[0].scales[0].missing = at_most_missing{1};
    CHECK(reason_for(content, {{"a", "z"}, {"b", 3}}) == "sometimes to About b.");
    std::get<choice>(*content.assessments[0].items[0].response).options[2].points = 1.0;
    CHECK(reason_for(content, {{"a", "z"}, {"b", 3}}) == "sometimes to About b."); // still missing

    content = with_calm({{.id = "a", .wording = "Do you?", .response = yes_no{}}}, {{"a"}});
    content.sentences->answering.no = "no";
    content.assessments[0].scales[0].bands.clear();
    CHECK(reason_for(content, {{"a", false}}) == "no to Do you?");

    CHECK(reason_for(with_calm({tests::rated("a")}, {{"a"}}), {{"a", 2}}) == "low calm");
    item ends = labelled_item("a");
    std::get<rating>(*ends.response).labels = {"never", "always"};
    CHECK(reason_for(with_calm({ends}, {{"a"}}), {{"a", 1}}) == "low calm"); // a label for each end alone
}

TEST_CASE("behind a composite the answers to its components are quoted, read from the right end") {
    pack content = tests::report_pack({labelled_item("a"), labelled_item("b")},
                                      {banded("one", {{"a"}}), banded("two", {{"b"}}), banded("calm", {})});
    content.assessments[0].scales[2].components = {{.scale = "one"}, {.scale = "two", .reversed = true}};
    CHECK(reason_for(content, {{"a", 2}, {"b", 5}}) == "always to About b.");
    CHECK(reason_for(content, {{"a", 1}, {"b", 4}}) == "never to About a.");
}

TEST_CASE("without a sheet of this version that has these scores the reason names the scale") {
    pack const content = three();
    assessment const& of = content.assessments[0];
    auto const scores = score(of, {{"a", 2}, {"b", 1}, {"c", 4}});
    CHECK(recommend(content, of, scores, tests::screened(gate::nothing_reported), today).at(0).wording == "low calm");
    history own = tests::who_said({{"a", 2}, {"b", 1}, {"c", 4}});
    auto const with = [&](std::vector<score_result> const& given) {
        return recommend(content, of, given, own, today).at(0).wording;
    };
    CHECK(with(scores) == "never to About b.");
    CHECK(with(score(of, {{"a", 1}, {"b", 1}, {"c", 4}})) == "low calm");
    tests::sheet_in(own).version = 2;
    CHECK(with(scores) == "low calm");
}
