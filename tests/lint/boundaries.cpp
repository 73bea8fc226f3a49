// Values at and next to a boundary, where `<` and `<=` differ; script/mutate names the fault that each one finds.

#include <closeknit/assess/scorer.hpp>
#include <closeknit/lint/lint.hpp>

#include <tests/support/small.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace closeknit;
using tests::asking;
using tests::over;
using tests::rated;

namespace {

/// The places inside an assessment that lint reports.
std::vector<std::string> places(assessment of) {
    pack const content{.id = "p",
                       .title = "P",
                       .language = "en",
                       .dimensions = {{.id = "calm", .title = "Calm"}},
                       .assessments = {std::move(of)}};
    std::vector<std::string> out;
    for (issue const& each : lint(content))
        out.push_back(each.path.substr(std::string("/assessments/0").size()));
    return out;
}
using paths = std::vector<std::string>;

/// The sum of two ratings from 1 to 5: 2 to 10.
assessment two() { return asking({rated("a"), rated("b")}, {over({{"a"}, {"b"}}, sum{})}); }

template <class Change> paths with(Change change) {
    assessment of = two();
    change(of.scales[0]);
    return places(of);
}

/// What lint says of a condition under which a third item is shown.
paths shown(condition when, bool first_is_hidden = false) {
    assessment of = two();
    of.items.push_back(rated("c"));
    of.scales[0].keys.push_back({"c"});
    if (first_is_hidden)
        of.items[0].shown_when =
            group{match_kind::all, {answer_compare{.item = "b", .value = 1}, answer_compare{.item = "b", .value = 2}}};
    of.items[2].shown_when = std::move(when);
    return places(of);
}
paths const never{"/items/2/shown_when"};

} // namespace

TEST_CASE("a published range is that when all is answered or that with missing answers, but for rounding") {
    auto const stated = [](interval range, missing_rule rule = all_required{}) {
        return with([&](scale& s) { s.published_range = range, s.missing = rule; });
    };
    CHECK(stated({2, 10}).empty());
    CHECK(stated({2, 10 + 1e-10}).empty());
    CHECK(stated({2, 10.001}) == paths{"/scales/0/published_range"});
    CHECK(stated({2, 2}).size() == 2); // no range, and not this one's
    CHECK(stated({2, 10}, at_most_missing{1, false}).empty());
    CHECK(stated({0, 10}, at_most_missing{1, false}).empty());
    CHECK(stated({1, 10}, at_most_missing{1, false}) == paths{"/scales/0/published_range"});
}

TEST_CASE("a published range takes components in") {
    assessment of = two();
    of.scales.push_back(over({{"a"}}, sum{}));
    of.scales[1].id = "total";
    of.scales[1].components = {{"s"}};
    of.scales[1].published_range = interval{3, 15}; // 1 to 5, and 2 to 10
    CHECK(places(of).empty());
}

TEST_CASE("a published range may be within the derived one where components or hidden items make that wider than it is") {
    assessment of = two();
    of.scales.push_back(over({}, sum{}));
    of.scales[1].id = "less";
    of.scales[1].keys = {{.item = "b"}, {.item = "a", .weight = -1}}; // -4 to 4
    of.scales[0].keys = {{.item = "a"}, {.item = "b", .weight = -1}}; // the same answers the other way round
    of.scales.push_back(over({}, maximum{}));
    of.scales[2].id = "apart";
    of.scales[2].components = {{"s"}, {"less"}}; // how far apart they are: 0 to 4
    auto const stated = [&](interval range) {
        of.scales[2].published_range = range;
        return places(of);
    };
    paths const wrong{"/scales/2/published_range"};
    CHECK(stated({0, 4}).empty());
    CHECK(stated({-4, 4}).empty());
    CHECK(stated({0, 4 + 1e-10}).empty());
    CHECK(stated({0, 4.001}) == wrong);
    CHECK(stated({-4.001, 4}) == wrong);
    CHECK(stated({2, 2}).size() == 2); // no range, and not this one's
    CHECK(stated({4, 0}).size() == 2);

    // Of two items that are 3 each, the second is for those who answered 0 to the first.
    assessment one_of_two = asking({rated("a", 0, 3), rated("b", 0, 3)}, {over({{"a"}, {"b"}}, sum{})});
    one_of_two.scales[0].published_range = interval{0, 3};
    CHECK(places(one_of_two) == paths{"/scales/0/published_range"});
    one_of_two.items[1].shown_when = answer_compare{.item = "a", .value = 0};
    CHECK(places(one_of_two).empty());
    one_of_two.scales[0].published_range = interval{0, 7};
    CHECK(places(one_of_two) == paths{"/scales/0/published_range"});
}

TEST_CASE("a component counted from the other end is told where that end is not the same for everybody") {
    assessment of = asking({rated("a", 0, 4), rated("b", 0, 4)}, {over({{"a"}, {"b"}}, sum{}), over({}, sum{})});
    of.scales[1].id = "t";
    of.scales[1].components = {{.scale = "s", .reversed = true}};
    paths const told{"/scales/1/components/0/reversed"};
    CHECK(places(of).empty());
    of.items[1].shown_when = answer_compare{.item = "a", .op = comparator::greater, .value = 0};
    CHECK(places(of) == told);
    of.scales[1].components[0].reversed = false;
    CHECK(places(of).empty());
    of.scales[1].components[0].reversed = true;
    of.scales[0].method = mean{}; // 0 to 4, whatever was asked
    CHECK(places(of).empty());
    of.items[1].response = rating{.low = 0, .high = 5};
    CHECK(places(of) == told);
    of.items[1].response = rating{.low = 0, .high = 4};
    of.scales[0].transforms = {lookup{.groups = {{answered{"a"}, {{0, 1}}}, {answered{"b"}, {{0, 1}, {2, 3}}}}}};
    CHECK(places(of) == told);
}

TEST_CASE("a factor that may be hidden is told, unless all of them are hidden together") {
    assessment of = asking({rated("used", 0, 1), rated("days", 0, 7), tests::number_item("minutes", 0, 600)},
                           {over({{"days"}, {"minutes"}}, product{})});
    condition const uses = answer_compare{.item = "used", .value = 1};
    CHECK(places(of).empty());
    of.items[2].shown_when = uses;
    CHECK(places(of) == paths{"/scales/0/keys/1"});
    of.items[1].shown_when = uses;
    CHECK(places(of).empty());
    of.items[1].shown_when = answered{"used"};
    CHECK(places(of) == paths{"/scales/0/keys/0", "/scales/0/keys/1"});
    of.scales[0].method = sum{};
    CHECK(places(of).empty());
    of.scales[0].method = product{};
    of.items[1].shown_when.reset();
    of.items[2].shown_when.reset();
    of.sections = {{.id = "all", .title = "All", .begins_with = "days", .shown_when = uses}};
    CHECK(places(of).empty());
    of.sections[0].begins_with = "minutes";
    CHECK(places(of) == paths{"/scales/0/keys/1"});
    // As the message says: the question that decides is a factor too.
    of.scales[0].keys.push_back({"used"});
    CHECK(places(of).empty());
    CHECK(score(of, {{"used", 0}, {"days", 3}})[0].value == 0);
    CHECK(score(of, {{"used", 1}, {"days", 3}, {"minutes", 20}})[0].value == 60);
    of.scales[0].keys.back().points = {{"0", 1}, {"1", 2}}; // one that is never 0
    CHECK(places(of) == paths{"/scales/0/keys/1"});
    of.scales[0].keys.back().points = {{"0", -2}, {"1", -1}};
    CHECK(places(of) == paths{"/scales/0/keys/1"});
    of.scales[0].keys.back().points = {{"0", 0}, {"1", -1}};
    CHECK(places(of).empty());
}

TEST_CASE("a component of a product that may be hidden is told, unless what decides over it is a factor") {
    assessment of = asking({rated("days", 0, 7), tests::number_item("minutes", 0, 600)},
                           {over({{"days"}}, product{}), over({{"minutes"}}, sum{})});
    of.scales[0].components = {{"time"}};
    of.scales[1].id = "time";
    of.items[1].shown_when = answer_compare{.item = "days", .op = comparator::greater, .value = 0};
    CHECK(places(of).empty()); // 0 days make 0
    CHECK(score(of, {{"days", 0}})[0].value == 0);
    of.scales[0].keys[0].points = {{"0", 1}, {"1", 1}, {"2", 1}, {"3", 1}, {"4", 1}, {"5", 1}, {"6", 1}, {"7", 1}};
    CHECK(places(of) == paths{"/scales/0/components/0"});
    of.scales[0].keys[0].points.clear();
    of.scales.push_back(over({{"days"}}, sum{}));
    of.scales[2].id = "often";
    of.items[1].shown_when = score_compare{"often", comparator::greater, 0};
    CHECK(places(of).empty());
}

TEST_CASE("at least one answer must be there") {
    CHECK(with([](scale& s) { s.missing = at_most_missing{1}; }).empty());
    CHECK(with([](scale& s) { s.missing = at_most_missing{2}; }) == paths{"/scales/0/missing/missing"});
}

TEST_CASE("the first row of a table is at or below the lowest score that comes to it") {
    auto const rows = [](double first) {
        return with([&](scale& s) { s.transforms = {affine{.multiply = 10}, lookup{{{first, 1}, {50, 2}}}}; });
    };
    CHECK(rows(20).empty());
    CHECK(rows(10).empty());
    CHECK(rows(20 + 1e-9).empty());
    CHECK(rows(21) == paths{"/scales/0/transforms/1/rows/0/low"});
}

TEST_CASE("the first band begins at the lowest score, but for rounding, and the last is within reach") {
    auto const bands = [](double first, double last) {
        return with(
            [&](scale& s) { s.bands = {{.id = "x", .low = first, .label = "x"}, {.id = "y", .low = last, .label = "y"}}; });
    };
    CHECK(bands(2, 10).empty());
    CHECK(bands(2 + 1e-10, 10).empty());
    CHECK(bands(2.1, 10) == paths{"/scales/0/bands/0/low"});
    CHECK(bands(2, 10.1) == paths{"/scales/0/bands/1/low"});
}

TEST_CASE("a cut-off is met by some scores and not by all") {
    auto const cut_off = [](comparator op, double value) {
        return with([&](scale& s) {
            s.cut_offs = {{.id = "k",
                           .op = op,
                           .value = value,
                           .label = "k",
                           .population = "p",
                           .source = {.authors = "Nobody", .year = 2026, .found = "made up"}}};
        });
    };
    CHECK(cut_off(comparator::less_equal, 2).empty());
    CHECK(cut_off(comparator::less, 2) == paths{"/scales/0/cut_offs/0/value"});
    CHECK(cut_off(comparator::less, 10).empty());
    CHECK(cut_off(comparator::less_equal, 10) == paths{"/scales/0/cut_offs/0/value"});
}

TEST_CASE("figures of a population: percentiles from 0 to 100 that may stay the same, both of mean and deviation") {
    source const made_up{.authors = "Nobody", .year = 2026, .found = "made up"};
    auto const has = [&](std::optional<double> mean, std::optional<double> sd, std::vector<percentile_row> rows) {
        return with([&](scale& s) {
            s.norms = {{.id = "n", .population = "p", .mean = mean, .sd = sd, .percentiles = rows, .source = made_up}};
        });
    };
    CHECK(has(5, 1, {{2, 0}, {3, 50}, {4, 50}, {5, 100}}).empty());
    CHECK(has({}, {}, {{2, 0}, {3, 50}, {4, 49}}) == paths{"/scales/0/norms/0/percentiles/2/percentile"});
    CHECK(has(5, {}, {}) == paths{"/scales/0/norms/0/sd"});
    CHECK(has({}, 1, {}) == paths{"/scales/0/norms/0/mean"});
    CHECK(has(5, 0, {}) == paths{"/scales/0/norms/0/sd"});
}

TEST_CASE("a reliability is above 0 and below 1") {
    auto const has = [](double coefficient) {
        return with([&](scale& s) {
            s.reliability = reliability{.coefficient = coefficient,
                                        .sd = 1,
                                        .population = "p",
                                        .source = {.authors = "Nobody", .year = 2026, .found = "made up"}};
        });
    };
    CHECK(has(0.5).empty());
    CHECK(has(0) == paths{"/scales/0/reliability/coefficient"});
    CHECK(has(1) == paths{"/scales/0/reliability/coefficient"});
}

TEST_CASE("an item against itself is equal and never less") {
    CHECK(shown(answers_compare{"a", comparator::less, "a"}) == never);
    CHECK(shown(answers_compare{"a", comparator::not_equal, "a"}) == never);
    CHECK(shown(answers_compare{"a", comparator::equal, "a"}).empty());
    CHECK(shown(answers_compare{"a", comparator::less_equal, "a"}).empty());
}

TEST_CASE("what depends on the answer to an item that is never shown is never shown either") {
    CHECK(shown(answers_compare{"a", comparator::equal, "b"}, true) == paths{"/items/0/shown_when", "/items/2/shown_when"});
    CHECK(shown(answered{"a"}, true) == paths{"/items/0/shown_when", "/items/2/shown_when"});
    CHECK(shown(answered{"b"}).empty());
}

TEST_CASE("conditions on two items are not tried on one, and those of an inner any do not exclude one another") {
    auto const is = [](std::string id, int value) { return answer_compare{.item = id, .value = value}; };
    CHECK(shown(group{match_kind::all, {is("a", 1), is("b", 2)}}).empty());
    CHECK(shown(group{match_kind::all, {is("a", 1), is("a", 2)}}) == never);
    CHECK(shown(group{match_kind::any, {is("a", 1), is("a", 2)}}).empty());
    CHECK(
        shown(group{match_kind::all, {is("a", 1), group{match_kind::any, {is("a", 2), is("b", 2)}}}}).empty()); // a is 1, b is 2
    CHECK(shown(group{match_kind::all, {is("b", 1), group{match_kind::all, {is("a", 1), is("b", 2)}}}}) == never);
    CHECK(shown(group{match_kind::all, {is("a", 9), is("b", 2)}}) ==
          paths{"/items/2/shown_when/conditions/0"}); // one that never holds is enough
}

TEST_CASE("a score may be missing, so that a condition that every score meets does not always hold") {
    assessment of = two();
    of.items.push_back(rated("c"));
    of.scales.push_back(over({{"c"}}));
    of.scales[1].id = "t";
    of.items[2].shown_when = score_compare{.scale = "s", .op = comparator::greater_equal, .value = 2};
    CHECK(places(of).empty());
    of.items[2].shown_when = group{match_kind::none, {score_compare{.scale = "s", .op = comparator::greater_equal, .value = 2}}};
    CHECK(places(of).empty());
}

TEST_CASE("sections are compared with all before them, and a scale over one that cannot be scored has no range") {
    assessment of = asking({rated("a"), rated("b"), rated("c")}, {over({{"a"}, {"b"}, {"c"}}, sum{})});
    of.sections = {{"one", "One", "", "c"}, {"two", "Two", "", "a"}, {"three", "Three", "", "b"}};
    CHECK(places(of) == paths{"/sections/1/begins_with", "/sections/2/begins_with"});
    of.sections.clear();
    of.items[0].response = free_text{};
    of.scales.push_back(over({}, sum{}));
    of.scales[1].id = "t";
    of.scales[1].components = {{"s"}};
    of.scales[1].bands = {{.id = "x", .low = 3, .label = "x"}};
    CHECK(places(of) == paths{"/scales/0/keys/0/item"});
}

TEST_CASE("between two numbers that conditions name there is another one") {
    assessment of = two();
    of.items.push_back({.id = "c", .wording = "C?", .response = number{.low = 0, .high = 10}});
    of.items[1].shown_when = group{match_kind::all,
                                   {answer_compare{.item = "c", .op = comparator::greater, .value = 2},
                                    answer_compare{.item = "c", .op = comparator::less, .value = 3}}};
    CHECK(places(of).empty());
}

TEST_CASE("an instruction has no answer to compare, and lists have no order") {
    assessment of = two();
    of.items.push_back(rated("c"));
    of.scales[0].keys.push_back({"c"});
    of.items.push_back({.id = "read", .wording = "Read.", .kind = item_kind::instruction});
    of.items[2].shown_when = answers_compare{"a", comparator::equal, "read"};
    CHECK(places(of) == never);

    std::vector<option> const options{{"x", "X"}, {"y", "Y"}};
    of.items.push_back({.id = "some", .wording = "Some?", .response = choices{.options = options}});
    of.items.push_back({.id = "more", .wording = "More?", .response = choices{.options = options}});
    of.items[2].shown_when = answers_compare{"some", comparator::less, "more"};
    CHECK(places(of) == never);
    of.items[2].shown_when = answers_compare{"some", comparator::equal, "more"};
    CHECK(places(of).empty());
}

TEST_CASE("the range when all is answered takes components in, also where missing answers add nothing") {
    assessment of = two();
    of.items.push_back(rated("c"));
    of.scales.push_back(over({{"c"}}, sum{}, at_most_missing{1, false}));
    of.scales[1].id = "t";
    of.scales[1].components = {{"s"}};
    of.scales[1].published_range = interval{3, 15}; // 1 to 5 and 2 to 10; 0 to 15 where one of them is missing
    CHECK(places(of).empty());
}
