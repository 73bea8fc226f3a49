#include <closeknit/assess/scorer.hpp>
#include <closeknit/codec/built_in.hpp>
#include <closeknit/guide/fill_template.hpp>

#include <tests/support/small.hpp>

#include <catch2/catch.hpp>

using namespace closeknit;
using tests::asking;
using tests::four_ratings;
using tests::over;

namespace {

/// One number from 1 to 5 with the bands of the closeness check-in.
score_result banded(double value) {
    scale how = over({{"a"}});
    how.bands = {{.id = "attention", .low = 1, .label = "worth attention"},
                 {.id = "partly", .low = 3, .label = "partly true"},
                 {.id = "mostly", .low = 4, .label = "mostly true"}};
    return score(asking({{.id = "a", .wording = "w", .response = number{.low = 1, .high = 5}}}, {how}), {{"a", value}}).at(0);
}

} // namespace

TEST_CASE("a band runs to the next one's low end, so that no score lies between two") {
    CHECK(banded(1).label == "worth attention");
    CHECK(banded(2.999).label == "worth attention");
    CHECK(banded(3).label == "partly true");
    CHECK(banded(3.999).label == "partly true");
    CHECK(banded(4).label == "mostly true");
    CHECK(banded(4.5).label == "mostly true");
    CHECK(banded(5).label == "mostly true");
    CHECK(banded(3).band == id_of<band>("partly"));
}

TEST_CASE("a band goes by the unrounded score: CSI-4 speaks of distress under 13.5") {
    assessment of = four_ratings(sum{});
    of.scales[0].bands = {{.id = "distressed", .low = 4, .label = "distressed"},
                          {.id = "not", .low = 13.5, .label = "not distressed"}};
    CHECK(score(of, {{"a", 4}, {"b", 4}, {"c", 4}, {"d", 3}}).at(0).label == "distressed");     // 4 + 4 + 2 + 3 = 13
    CHECK(score(of, {{"a", 4}, {"b", 4}, {"c", 4}, {"d", 4}}).at(0).label == "not distressed"); // 14
}

TEST_CASE("a score without bands has no label") {
    score_result const s = score(four_ratings(), {{"a", 4}, {"b", 5}, {"c", 2}, {"d", 4}}).at(0);
    CHECK_FALSE(s.band);
    CHECK(s.label.empty());
}

TEST_CASE("a score reads as a person would say it") {
    sentences const words = *built_in_pack().sentences;
    CHECK(text_of(words, banded(4.25)) == "4.25 out of 5, mostly true");
    CHECK(text_of(words, banded(3.999)) == "4 out of 5, partly true");
    CHECK(text_of(words, score(four_ratings(), {{"a", 4}, {"b", 5}, {"c", 2}, {"d", 4}}).at(0)) == "4.25 out of 5");
    CHECK(text_of(words, score(four_ratings(), {{"a", 4}}).at(0)) == "no score: 1 of 4 answered");
    assessment hidden = asking({tests::rated("a"), tests::rated("b")}, {over({{"b"}})});
    hidden.items[1].shown_when = answered{"a"};
    CHECK(text_of(words, score(hidden, {}).at(0)) == "no score: none of its questions came up");
}

TEST_CASE("a score says its whole range when that begins below 0 or above 1") {
    sentences words = *built_in_pack().sentences;
    CHECK(text_of(words, score_result{.value = -9, .low = -30, .high = 30}) == "-9 on a scale from -30 to 30");
    CHECK(text_of(words, score_result{.value = 20, .low = 5, .high = 35, .label = "some"}) == "20 on a scale from 5 to 35, some");
    CHECK(text_of(words, score_result{.value = 3, .low = 0, .high = 21}) == "3 out of 21");
    words.scores.value = "{value} von {high}";
    words.answering.decimal_sign = ",";
    CHECK(text_of(words, score_result{.value = 4.25, .low = 1, .high = 5}) == "4,25 von 5");
}
