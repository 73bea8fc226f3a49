#include <closeknit/assess/scorer.hpp>

#include <tests/support/problem.hpp>
#include <tests/support/small.hpp>

#include <catch2/catch.hpp>

using namespace closeknit;
using tests::asking;
using tests::over;

namespace {

source const made_up{.authors = "Nobody", .year = 2026, .found = "made up for this test"};

condition sex_is(std::string const& id) { return answer_compare{.item = "sex", .value = id}; }
condition all_of(std::vector<condition> each) { return group{match_kind::all, std::move(each)}; }
condition age_from(int years) { return answer_compare{.item = "age", .op = comparator::greater_equal, .value = years}; }

/// One answer from 0 to 100 as the score, a sex with an option that stands for a missing answer, and an age.
assessment with_sex_and_age() {
    choice const sexes{{{.id = "m", .wording = "a man"},
                        {.id = "f", .wording = "a woman"},
                        {.id = "x", .wording = "I'd rather not say", .missing = missingness::prefer_not_to_say}}};
    return asking({{.id = "a", .wording = "w", .response = number{.low = 0, .high = 100}},
                   {.id = "sex", .wording = "You are", .response = sexes},
                   {.id = "age", .wording = "How old are you?", .response = number{.low = 18, .high = 120}}},
                  {over({{"a"}}, sum{})});
}

score_result with(assessment const& of, answers const& given) { return score(of, given).at(0); }

} // namespace

TEST_CASE("a table by group is that of the only group that applies, or there is no score and a reason") {
    assessment of = with_sex_and_age();
    lookup by_sex{.groups = {{sex_is("m"), {{0, 30}, {10, 50}}}, {sex_is("f"), {{0, 35}, {10, 60}}}}};
    of.scales[0].transforms = {by_sex};
    CHECK(*with(of, {{"a", 12}, {"sex", "m"}}).value == 50);
    CHECK(*with(of, {{"a", 12}, {"sex", "f"}}).value == 60);
    CHECK(*with(of, {{"a", 12}, {"sex", "f"}}).raw == 12);
    CHECK(with(of, {{"a", 12}}).not_scored == no_score_reason::group_unanswered);
    CHECK(with(of, {{"a", 12}, {"sex", "x"}}).not_scored == no_score_reason::group_unanswered); // it stands for a missing answer
    CHECK_FALSE(with(of, {{"a", 12}}).value);
    std::get<choice>(*of.items[1].response).options[2].missing.reset();
    CHECK(with(of, {{"a", 12}, {"sex", "x"}}).not_scored == no_score_reason::no_group); // an answer, and neither
    // The range is that of the table which applies, and of all of them where none does.
    CHECK(with(of, {{"a", 12}, {"sex", "m"}}).high == 50);
    CHECK(with(of, {{"a", 12}}).high == 60);
    CHECK(with(of, {{"a", 12}}).low == 30);
    std::get<lookup>(of.scales[0].transforms[0]).groups[1].when = age_from(18);
    CHECK(with(of, {{"a", 12}, {"sex", "m"}, {"age", 40}}).not_scored == no_score_reason::several_groups);
    CHECK(with(of, {{"a", 12}, {"sex", "m"}}).not_scored == no_score_reason::group_unanswered); // the age might apply too
}

TEST_CASE("a group that an answer rules out needs no other answer") {
    assessment of = with_sex_and_age();
    group const younger{match_kind::none, {age_from(40)}};
    of.scales[0].transforms = {lookup{.groups = {{sex_is("f"), {{0, 1}}},
                                                 {all_of({sex_is("m"), age_from(40)}), {{0, 2}}},
                                                 {all_of({sex_is("m"), younger}), {{0, 3}}}}}};
    CHECK(*with(of, {{"a", 5}, {"sex", "f"}}).value == 1); // her age decides nothing
    CHECK(*with(of, {{"a", 5}, {"sex", "m"}, {"age", 40}}).value == 2);
    CHECK(*with(of, {{"a", 5}, {"sex", "m"}, {"age", 39}}).value == 3);
    CHECK(with(of, {{"a", 5}, {"sex", "m"}}).not_scored == no_score_reason::group_unanswered);
}

TEST_CASE("a cut-off by sex is met by its own value, and never silently where the sex is not known") {
    assessment of = with_sex_and_age();
    of.scales[0].cut_offs = {{.id = "risky",
                              .label = "risky drinking",
                              .population = "adults",
                              .source = made_up,
                              .groups = {{sex_is("m"), 4, "men"}, {sex_is("f"), 3, "women"}}}};
    auto const at = [&](answers const& given) { return with(of, given).cut_offs.at(0); };
    CHECK_FALSE(at({{"a", 3}, {"sex", "m"}}).met);
    CHECK(at({{"a", 3}, {"sex", "f"}}).met);
    CHECK(at({{"a", 3}, {"sex", "f"}}).population == "women");
    CHECK(at({{"a", 4}, {"sex", "m"}}).met);
    CHECK_FALSE(at({{"a", 50}}).met);
    CHECK(at({{"a", 50}}).not_given == no_score_reason::group_unanswered);
    CHECK(at({{"a", 50}}).population == "adults");
}

TEST_CASE("a norm by sex and age has the figures of the only group that applies") {
    assessment of = with_sex_and_age();
    of.scales[0].norms = {{.id = "general",
                           .population = "adults",
                           .source = made_up,
                           .groups = {{sex_is("m"), "men", 40, 10, {}}, {sex_is("f"), "women", {}, {}, {{0, 20}, {50, 80}}}}}};
    auto const at = [&](answers const& given) { return with(of, given).norms.at(0); };
    CHECK(*at({{"a", 55}, {"sex", "m"}}).t == 65); // (55 - 40) / 10 = 1.5
    CHECK(at({{"a", 55}, {"sex", "m"}}).population == "men");
    CHECK(*at({{"a", 55}, {"sex", "f"}}).percentile == 80);
    CHECK_FALSE(at({{"a", 55}, {"sex", "f"}}).t);
    CHECK(at({{"a", 55}}).not_given == no_score_reason::group_unanswered);
    CHECK_FALSE(at({{"a", 55}}).percentile);
}

TEST_CASE("a table whose group depends on its own score is a circular reference") {
    assessment of = with_sex_and_age();
    of.scales.push_back(of.scales[0]);
    of.scales[1].id = "t";
    of.scales[1].keys.clear();
    of.scales[1].components = {{"s"}};
    of.scales[0].transforms = {
        lookup{.groups = {{score_compare{"t", comparator::greater, 3}, {{0, 1}}}, {sex_is("f"), {{0, 2}}}}}};
    CHECK(tests::problem([&] { scorer{of}; }) == "/scales/0/transforms: circular reference: s -> t -> s");
}

TEST_CASE("a table has rows or groups") {
    assessment of = with_sex_and_age();
    of.scales[0].transforms = {lookup{.rows = {{0, 1}}, .groups = {{sex_is("f"), {{0, 2}}}}}};
    CHECK(tests::problem([&] { scorer{of}; }) ==
          "/scales/0/transforms/0/rows: a table has rows for everybody or groups, not both");
    of.scales[0].transforms = {lookup{.groups = {{sex_is("f"), {{3, 2}, {1, 4}}}}}};
    CHECK(tests::problem([&] { scorer{of}; }) ==
          "/scales/0/transforms/0/groups/0/rows/1/low: rows must be in increasing order: 1 is not above 3");
    of.scales[0].transforms = {lookup{.groups = {{sex_is("f"), {}}}}};
    CHECK(tests::problem([&] { scorer{of}; }) == "/scales/0/transforms/0/groups/0/rows: a table must have at least one row");
}

TEST_CASE("the band that a group's condition names is one of the scale that it names") {
    assessment of = with_sex_and_age();
    of.scales[0].bands = {{"low", 0, "low"}};
    of.scales.push_back(over({{"age"}}, sum{}));
    of.scales[1].id = "years";
    of.scales[1].bands = {{"young", 18, "young"}, {"old", 60, "old"}};
    of.scales[0].transforms = {lookup{.groups = {{score_reaches_band{"years", "old"}, {{0, 1}}},
                                                 {group{match_kind::none, {score_reaches_band{"years", "old"}}}, {{0, 2}}}}}};
    CHECK(*with(of, {{"a", 12}, {"age", 60}}).value == 1);
    CHECK(*with(of, {{"a", 12}, {"age", 59}}).value == 2);
    CHECK(with(of, {{"a", 12}}).not_scored == no_score_reason::group_unanswered);
    std::get<lookup>(of.scales[0].transforms[0]).groups[0].when = score_reaches_band{"years", "low"};
    CHECK(tests::problem([&] { scorer{of}; }) == "/scales/0/transforms/0/groups/0/when/band: the scale has no band 'low'");
}

TEST_CASE("a score whose groups ask for a score that a filter leaves open says what the filter is") {
    // The pain of those who have some, and a table by whether there is pain.
    using ids = std::vector<id_of<item>>;
    assessment of = asking({{.id = "a", .wording = "w", .response = number{.low = 0, .high = 100}},
                            {.id = "hurts", .wording = "w", .response = yes_no{}},
                            tests::rated("where", 0, 3),
                            tests::rated("here", 0, 3)},
                           {over({{"a"}}, sum{}), over({{"where"}, {"here"}}, sum{})});
    of.items[2].shown_when = answer_compare{.item = "hurts", .value = true};
    of.scales[1].id = "pain";
    of.scales[1].bands = {{"none", 0, "none"}, {"some", 1, "some"}};
    condition const pain = score_compare{"pain", comparator::greater, 0};
    condition const painless = group{match_kind::none, {pain}};
    of.scales[0].transforms = {lookup{.groups = {{pain, {{0, 1}}}, {painless, {{0, 2}}}}}};
    CHECK(*with(of, {{"a", 12}, {"here", 0}}).value == 2);
    CHECK(scorer(of).keyed_items("s") == ids{"a"});
    CHECK(scorer(of).depends_on("s") == ids{"a", "hurts", "where", "here"});
    CHECK(with(of, {{"a", 12}, {"here", 0}}).undecided_by == ids{"hurts"});
    CHECK(with(of, {{"a", 12}, {"here", 0}, {"hurts", false}}).undecided_by.empty());
    CHECK(with(of, {{"a", 12}, {"here", 0}, {"hurts", true}, {"where", 1}}).undecided_by.empty());

    scale const by_table = of.scales[0];
    of.scales[0].components = {{"by_table"}}; // also by way of a component
    of.scales[0].transforms.clear();
    of.scales.push_back(by_table);
    of.scales[2].id = "by_table";
    CHECK(with(of, {{"a", 12}, {"here", 0}}).undecided_by == ids{"hurts"});
    of.scales.pop_back();
    of.scales[0].components.clear();
    CHECK(with(of, {{"a", 12}, {"here", 0}}).undecided_by.empty());

    condition const reaches = score_reaches_band{"pain", "some"};
    of.scales[0].cut_offs = {{.id = "c", .label = "c", .population = "p", .source = made_up, .groups = {{reaches, 3, "p"}}}};
    CHECK(with(of, {{"a", 12}, {"here", 0}}).undecided_by == ids{"hurts"});
    of.scales[0].cut_offs.clear();
    of.scales[0].norms = {{.id = "n", .population = "p", .source = made_up, .groups = {{reaches, "p", 3, 1}}}};
    CHECK(with(of, {{"a", 12}, {"here", 0}}).undecided_by == ids{"hurts"});
    CHECK(with(of, {{"a", 12}, {"here", 0}, {"hurts", false}}).undecided_by.empty());

    of.scales[0].norms.clear();
    of.scales[0].transforms = {
        lookup{.groups = {{answered{"where"}, {{0, 1}}}, {group{match_kind::none, {answered{"where"}}}, {{0, 2}}}}}};
    CHECK(with(of, {{"a", 12}}).undecided_by == ids{"hurts"}); // an item of a group, without a score between
    CHECK(with(of, {{"a", 12}, {"hurts", false}}).undecided_by.empty());
}
