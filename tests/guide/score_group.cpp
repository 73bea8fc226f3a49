#include <closeknit/guide/check_in.hpp>

#include <tests/support/report_pack.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace closeknit;
using tests::banded;
using tests::labelled_item;
using tests::today;

namespace {

/// Four scales of one item each, of which more is better; two of which less is; one with neither, and one over both of the two.
pack const content =
    tests::report_pack({labelled_item("a"), labelled_item("b"), labelled_item("c"), labelled_item("d"), labelled_item("e"),
                        labelled_item("f"), labelled_item("g")},
                       {banded("calm", {{"a"}}), banded("talk", {{"b"}}), banded("fun", {{"c"}}), banded("trust", {{"d"}}),
                        banded("alone", {{"e"}}, direction::low), banded("cold", {{"f"}}, direction::low),
                        banded("signs", {{"e"}, {"f"}}, direction::low), banded("contact", {{"g"}}, direction::neither)});

own_report report(answers given, gate screened = gate::nothing_reported) {
    return check_in(content, tests::who_said(std::move(given), screened), {.day = today});
}

std::string groups(own_report const& of) {
    std::string out;
    for (score_group const& each : of.groups) {
        out += (out.empty() ? "" : "; ") + std::string(name_of(each.kind)) + ":";
        for (auto const& id : each.scales)
            out += " " + id.str();
    }
    return out;
}

} // namespace

TEST_CASE("scores are grouped: the best first, the lowest first, and what is better low or neither apart") {
    CHECK(groups(report({{"a", 4}, {"b", 5}, {"c", 1}, {"d", 2}, {"e", 5}, {"f", 1}, {"g", 3}})) ==
          "best: talk calm; worst: fun trust; less_is_better: alone cold; neutral: contact");
    CHECK(groups(report({{"c", 2}, {"d", 1}})) == "worst: trust fun");
    CHECK(groups(report({{"c", 1}, {"d", 1}})) == "worst: fun trust"); // of equals, the first
    CHECK(groups(report({{"a", 3}, {"b", 4}})) == "best: talk; between: calm");
    CHECK(groups(report({})).empty());
}

TEST_CASE("a scale that only sums up others of which less is better is left out, and one with an item of its own is not") {
    CHECK(groups(report({{"e", 1}, {"f", 1}})) == "less_is_better: alone cold");
    CHECK(groups(report({{"e", 1}})) == "less_is_better: alone");
    pack other = content;
    other.assessments[0].scales[6].keys.push_back({"d"});
    CHECK(groups(check_in(other, tests::who_said({{"d", 1}, {"e", 1}, {"f", 1}}), {.day = today})) ==
          "worst: trust; less_is_better: alone cold signs");
}

TEST_CASE("what is better low is ordered by its band, the worst first, and within a band as the assessment has it") {
    pack other = content;
    auto const bands = [&](std::size_t scale, double middle, double high) {
        auto& those = other.assessments[0].scales[scale].bands;
        those[1].low = middle;
        those[2].low = high;
    };
    bands(4, 2, 3); // alone: from 3 it is "more than sometimes", cold from 4 "often"
    auto const order = [&](int alone, int cold) {
        return groups(check_in(other, tests::who_said({{"e", alone}, {"f", cold}}), {.day = today}));
    };
    CHECK(order(5, 4) == "less_is_better: cold alone"); // 5 lies in the band from 3, 4 in the band from 4
    CHECK(order(3, 3) == "less_is_better: alone cold"); // both from 3
    CHECK(order(2, 3) == "less_is_better: cold alone");
    CHECK(order(1, 1) == "less_is_better: alone cold");
    bands(4, 3, 4);
    CHECK(order(4, 5) == "less_is_better: alone cold"); // one band: whatever the values
}

TEST_CASE("the first line names the best of what is good and the lowest of what is low") {
    CHECK(report({{"a", 4}, {"b", 5}, {"c", 2}, {"d", 1}}).first_line == "good talk, low trust");
    CHECK(report({{"a", 5}, {"b", 5}, {"c", 1}, {"d", 1}}).first_line == "good calm, low fun"); // of equals, the first
    CHECK(report({{"a", 3}, {"b", 4}}).first_line == "well talk");
    CHECK(report({{"a", 3}, {"b", 2}}).first_line == "heavy talk");
    CHECK(report({{"a", 3}, {"g", 5}}).first_line == "even");
    CHECK(report({}).first_line.empty());
}

TEST_CASE("a sign can be the lowest point, and its absence is nobody's strength") {
    CHECK(report({{"a", 2}, {"e", 5}}).first_line == "heavy alone"); // 3 and 4 quarters from the better end
    CHECK(report({{"a", 1}, {"e", 4}}).first_line == "heavy calm");
    CHECK(report({{"a", 3}, {"e", 1}, {"f", 1}}).first_line == "even");
}

TEST_CASE("a scale is called by its title in a sentence where it has no other name") {
    pack other = content;
    other.assessments[0].scales[0].in_sentence.clear();
    CHECK(check_in(other, tests::who_said({{"a", 5}}), {.day = today}).first_line == "well The calm");
}

TEST_CASE("without two bands no score is a strength or a low point") {
    pack other = content;
    for (scale& each : other.assessments[0].scales)
        each.bands.resize(1);
    own_report const all = check_in(other, tests::who_said({{"a", 5}, {"b", 1}}), {.day = today});
    CHECK(all.first_line == "even");
    CHECK(groups(all) == "neutral: calm talk");
}

TEST_CASE("while a screening is not clear, the first line is one for all, nothing stands out and no answer is quoted") {
    for (gate const screened : {gate::caution, gate::stop})
        for (int const given : {1, 3, 5}) {
            own_report const page = report({{"a", given}, {"b", 6 - given}, {"e", given}}, screened);
            CHECK(page.first_line == "plain");
            CHECK(page.highlights.empty());
            CHECK(page.prompts.empty());
            REQUIRE_FALSE(page.practices.empty());
            for (recommendation const& each : page.practices) {
                CHECK(each.wording == "quiet");
                CHECK_FALSE(each.quoted);
            }
        }
    CHECK_FALSE(report({{"a", 1}, {"b", 5}}).highlights.empty());
}
