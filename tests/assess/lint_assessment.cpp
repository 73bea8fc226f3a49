#include <closeknit/assess/lint.hpp>

#include <tests/support/small.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <ctime>
#include <functional>
#include <string>
#include <vector>

using namespace closeknit;
using tests::rated;

namespace {

using lines = std::vector<std::string>;

/// Items of every format, a score of three ratings and one of scores; everything is well.
assessment sound() {
    std::vector<option> const colours{
        {"red", "Red", 0}, {"blue", "Blue", 2}, {.id = "none", .wording = "None", .missing = missingness::dont_know}};
    std::vector<option> alone = colours;
    alone[2].exclusive = true;
    assessment of = tests::asking({rated("a"),
                                   rated("b"),
                                   rated("c"),
                                   {"pick", "Pick.", choice{colours}},
                                   {"some", "Some.", choices{.options = alone, .at_most = 2}},
                                   {"yes", "Yes?", yes_no{}},
                                   {"hours", "Hours.", number{.low = 0, .high = 24, .step = 0.5}},
                                   {"line", "Line.", slider{}},
                                   {"words", "Words.", free_text{}},
                                   {"day", "Day.", calendar_date{}},
                                   {"hour", "Hour.", time_of_day{}},
                                   {"order", "Order.", ranking{{{"x", "X"}, {"y", "Y"}}}},
                                   {"read", "Read.", instruction{}},
                                   {"last", "Last.", rating{}}},
                                  {tests::over({{"a"}, {"b", true}, {"c"}}, sum{}), tests::over({}, mean{})});
    of.scores[1].id = "both";
    of.scores[1].parts = {{"s"}, {"s2"}};
    of.scores.push_back(tests::over({{"pick"}, {"some"}}, maximum{}));
    of.scores[2].id = "s2";
    of.scores[0].bands = {{"few", 3, "few"}, {"much", 9, "much"}};
    of.sections = {{"one", "One", "", "a"}, {"two", "Two", "", "some"}};
    of.constraints = {{"less", answer_against{"a", comparator::at_most, "b"}, "At most."}};
    return of;
}

item& asked(assessment& of, std::string const& id) {
    for (item& each : of.items)
        if (each.id.str() == id) return each;
    throw std::out_of_range(id);
}
template <class Format> Format& format(assessment& of, std::string const& id) { return std::get<Format>(asked(of, id).response); }
condition& when(assessment& of) { return asked(of, "last").shown_when.emplace(); }

/// What lint says of an assessment, with the place inside it.
lines found_in(assessment of) {
    pack const content{.id = "p",
                       .title = "P",
                       .language = "en",
                       .dimensions = {{.id = "calm", .title = "Calm"}},
                       .assessments = {std::move(of)}};
    lines out;
    for (issue const& each : lint(content))
        out.push_back(each.path.substr(std::min(each.path.size(), std::string("/assessments/0").size())) + ": " + each.says +
                      (each.suggestion.empty() ? "" : " (" + each.suggestion + ")"));
    return out;
}

struct fault {
    std::function<void(assessment&)> plant;
    lines found;
};
void check_each(std::vector<fault> const& faults) {
    std::size_t at = 0;
    for (fault const& each : faults) {
        assessment of = sound();
        each.plant(of);
        INFO("fault " << at++);
        CHECK_THAT(found_in(of), Catch::UnorderedEquals(each.found));
    }
}

std::string const never = "/items/13/shown_when: this can never hold, so the item is never shown: ";
lines only(std::string const& why) { return {never + why}; }

} // namespace

TEST_CASE("lint finds nothing in an assessment with every format") { CHECK(found_in(sound()) == lines{}); }

TEST_CASE("lint finds each fault of a response format") {
    check_each({
        {[](assessment& of) { format<choice>(of, "pick").options[0].exclusive = true; },
         {"/items/3/response/options/0/exclusive: only one is chosen here, so this says nothing"}},
        {[](assessment& of) { format<choices>(of, "some").at_least = 3, format<choices>(of, "some").at_most.reset(); },
         {"/items/4/response/at_least: only 2 can be chosen together (2)"}},
        {[](assessment& of) { format<choices>(of, "some").at_most = 4; },
         {"/items/4/response/at_most: there are only 3 options (3)"}},
        {[](assessment& of) { format<choices>(of, "some").at_least = 2, format<choices>(of, "some").at_most = 1; },
         {"/items/4/response/at_most: it is below the 2 that must be chosen (2)"}},
        {[](assessment& of) { format<choices>(of, "some").options[2].exclusive = false; },
         {"/items/4/response/options/2/exclusive: an option that stands for a missing answer can only be chosen alone (true)"}},
        {[](assessment& of) { format<number>(of, "hours").step = 0; },
         {"/items/6/response/step: the distance between answers is above 0"}},
        {[](assessment& of) { format<slider>(of, "line").high = 0; },
         {"/items/7/response/high: the highest answer is not above the lowest"}},
        {[](assessment& of) { format<slider>(of, "line").step = -1; },
         {"/items/7/response/step: the distance between answers is above 0"}},
        {[](assessment& of) { format<slider>(of, "line").labels = {"one"}; },
         {"/items/7/response/labels: expected a label for each end, or none"}},
        {[](assessment& of) { format<free_text>(of, "words") = {.shortest = 9, .longest = 8}; },
         {"/items/8/response/longest: there is no room for the 9 characters that are needed (9)"}},
        {[](assessment& of) { format<calendar_date>(of, "day") = {parse_date("2026-02-01"), parse_date("2026-01-31")}; },
         {"/items/9/response/latest: the last day is before the first"}},
        {[](assessment& of) { format<ranking>(of, "order").options.pop_back(); },
         {"/items/11/response/options: a ranking needs at least two options"}},
        {[](assessment& of) { format<ranking>(of, "order").places = 3; },
         {"/items/11/response/places: there are only 2 options (2)"}},
        {[](assessment& of) { format<ranking>(of, "order").options[0].exclusive = true; },
         {"/items/11/response/options/0/exclusive: all are put in order here, so this says nothing"}},
        {[](assessment& of) { asked(of, "read").required = true; },
         {"/items/12/required: an instruction has nothing to answer, so it cannot be required"}},
    });
}

TEST_CASE("lint finds the conditions that can never hold") {
    using c = comparator;
    using texts = std::vector<std::string>;
    auto const all = [](auto... each) { return group{match::all, {each...}}; };
    check_each({
        // one value outside what the item takes
        {[](assessment& of) { when(of) = answer_is{"a", c::equal, 9}; },
         only("no answer to 'a' is 9; expected a whole number from 1 to 5")},
        {[](assessment& of) { when(of) = answer_is{"a", c::equal, 2.5}; },
         only("no answer to 'a' is 2.5; expected a whole number from 1 to 5")},
        {[](assessment& of) { when(of) = answer_is{"a", c::more, 5}; }, only("no answer to 'a' is more than 5")},
        {[](assessment& of) { when(of) = answer_is{"a", c::less, 1}; }, only("no answer to 'a' is less than 1")},
        {[](assessment& of) { when(of) = answer_is{"a", c::equal, "3"}; },
         only("no answer to 'a' is '3'; expected a whole number from 1 to 5")},
        {[](assessment& of) { when(of) = answer_is{"a", c::equal, unanswered{}}; }, only("no answer to 'a' is a missing answer")},
        {[](assessment& of) { when(of) = answer_is{"yes", c::equal, 1}; },
         only("no answer to 'yes' is 1; expected true or false")},
        {[](assessment& of) { when(of) = answer_is{"pick", c::equal, "green"}; },
         only("no answer to 'pick' is 'green'; expected one of red, blue, none")},
        {[](assessment& of) { when(of) = answer_is{"hours", c::equal, 1.25}; },
         only("no answer to 'hours' is 1.25; expected 0 and a whole number of steps of 0.5")},
        {[](assessment& of) { when(of) = answer_is{"day", c::equal, "soon"}; },
         only("no answer to 'day' is 'soon'; expected a day of the calendar as YYYY-MM-DD")},
        {[](assessment& of) { when(of) = answer_is{"hour", c::more, "23:59"}; },
         only("no answer to 'hour' is more than '23:59'")},
        {[](assessment& of) { when(of) = answer_is{"words", c::less, 3}; }, only("no answer to 'words' is less than 3")},
        {[](assessment& of) { when(of) = answer_is{"order", c::equal, texts{"x", "z"}}; },
         only("no answer to 'order' is this list; expected a list of x, y")},
        {[](assessment& of) { when(of) = answer_among{"a", {7, 8}}; },
         only("no answer to 'a' is among the values; expected a whole number from 1 to 5")},
        {[](assessment& of) { when(of) = answer_among{"a", {5, 6}}; },
         {"/items/13/shown_when/values/1: no answer to 'a' is 6; expected a whole number from 1 to 5"}},
        {[](assessment& of) { when(of) = answer_is{"pick", c::unequal, "green"}; },
         {"/items/13/shown_when/value: no answer to 'pick' is 'green'; expected one of red, blue, none"}},
        {[](assessment& of) { when(of) = answer_includes{"some", "green"}; }, only("no answer to 'some' includes 'green'")},
        {[](assessment& of) { when(of) = answer_includes{"order", "z"}; }, only("no answer to 'order' includes 'z'")},
        {[](assessment& of) { when(of) = answer_includes{"a", "1"}; }, only("no answer to 'a' includes '1'")},
        {[](assessment& of) { when(of) = answered{"read"}; }, only("'read' is an instruction and has no answer")},
        {[](assessment& of) { when(of) = answer_against{"a", c::more, "a"}; }, only("no answer to 'a' is more than one to 'a'")},
        {[](assessment& of) { when(of) = answer_against{"hours", c::equal, "words"}; },
         only("no answer to 'hours' is one to 'words'")},
        // scores: a sum of three ratings from 1 to 5
        {[](assessment& of) { when(of) = score_is{"s", c::at_least, 16}; }, only("the score 's' runs from 3 to 15")},
        {[](assessment& of) { when(of) = score_is{"s", c::less, 3}; }, only("the score 's' runs from 3 to 15")},
        {[](assessment& of) { of.scores[0].bands[1].low = 16, when(of) = score_reaches{"s", "much"}; },
         {"/scores/0/bands/1/low: no score can reach this band; the highest is 15", only("the score 's' runs from 3 to 15")[0]}},
        // groups
        {[](assessment& of) { when(of) = group{match::any, {}}; }, only("there is nothing in it to hold")},
        {[](assessment& of) { when(of) = group{match::none, {group{match::all, {}}}}; },
         only("one of its conditions always holds")},
        {[&](assessment& of) { when(of) = all(answer_is{"a", c::equal, 1}, answered{"b"}, answer_is{"a", c::equal, 2}); },
         only("its conditions contradict each other")},
        {[&](assessment& of) { when(of) = all(answer_is{"a", c::more, 2}, all(answer_is{"a", c::less, 3}, answered{"b"})); },
         only("its conditions contradict each other")},
        {[&](assessment& of) { when(of) = all(answer_is{"hours", c::more, 1}, answer_is{"hours", c::less, 1.5}); },
         only("its conditions contradict each other")},
        {[&](assessment& of) { when(of) = all(score_is{"s", c::less, 9}, score_reaches{"s", "much"}); },
         only("its conditions contradict each other")},
        {[&](assessment& of) {
             when(of) = all(answered{"words"}, group{match::none, {answer_is{"a", c::at_most, 5}}}, answered{"a"});
         },
         only("its conditions contradict each other")},
        {[](assessment& of) { when(of) = group{match::any, {answer_is{"a", c::equal, 9}, answered{"b"}}}; },
         {"/items/13/shown_when/of/0: this can never hold: no answer to 'a' is 9; expected a whole number from 1 to 5"}},
        // constraints are looked at once everything is answered
        {[](assessment& of) { of.constraints[0].holds = group{match::none, {answered{"a"}}}; },
         {"/constraints/0/holds: this can never hold: one of its conditions always holds"}},
    });
}

TEST_CASE("an item that rests on one that is never shown is never shown") {
    assessment of = sound();
    asked(of, "yes").shown_when = answer_is{"a", comparator::equal, 9};
    when(of) = group{match::all, {answered{"a"}, answer_is{"yes", comparator::equal, true}}};
    CHECK(found_in(of) ==
          lines{"/items/5/shown_when: this can never hold, so the item is never shown: no answer to 'a' is 9; "
                "expected a whole number from 1 to 5",
                "/items/13/shown_when/of/1: this can never hold, so the item is never shown: 'yes' can never be shown"});
}

TEST_CASE("lint says nothing of conditions that may hold") {
    using c = comparator;
    std::vector<condition> const may_hold{
        answer_is{"a", c::more, 4},
        answer_is{"a", c::less, 1.5},
        answer_is{"a", c::at_least, -7},
        answer_is{"hours", c::equal, 0.5},
        answer_is{"line", c::more, 99.5},
        answer_is{"words", c::equal, "yes"},
        answer_is{"words", c::more, "zzz"},
        answer_is{"day", c::less, "2026"},
        answer_is{"day", c::more, "9999-12-30"},
        answer_is{"hour", c::less, "00:01"},
        answer_is{"order", c::equal, std::vector<std::string>{"y", "x"}},
        answer_is{"some", c::unequal, std::vector<std::string>{"red"}},
        answer_includes{"words", "no"},
        answer_includes{"pick", "blu"},
        answer_includes{"some", "none"},
        answer_against{"a", c::more, "b"},
        answer_against{"a", c::equal, "a"},
        answer_against{"words", c::less, "day"},
        score_is{"s", c::equal, 4.5}, // whether a sum of whole numbers can be 4.5 is left open
        score_is{"s", c::at_least, 15},
        score_reaches{"s", "few"},
        group{match::all, {}},
        group{match::none, {}},
        group{match::none, {answered{"a"}}},
        group{match::all, {answer_is{"hours", c::more, 1}, answer_is{"hours", c::less, 2}}},
        group{match::all, {answer_includes{"words", "no"}, answer_is{"words", c::equal, "yes"}}},
        group{match::all, {score_is{"s", c::more, 8}, score_is{"s", c::less, 9}}},
        group{match::all, {group{match::any, {answer_is{"a", c::equal, 1}, answered{"b"}}}, answer_is{"a", c::equal, 2}}},
    };
    for (std::size_t i = 0; i < may_hold.size(); ++i) {
        assessment of = sound();
        when(of) = may_hold[i];
        INFO("condition " << i);
        CHECK(found_in(of) == lines{});
    }
}

TEST_CASE("lint names the rings of what rests on itself, and only its members") {
    assessment of = sound();
    asked(of, "a").shown_when = answered{"last"};
    asked(of, "last").shown_when = score_is{.score = "both"};
    asked(of, "yes").shown_when = answered{"last"}; // behind the ring
    CHECK(found_in(of) == lines{"/items/0/shown_when: it rests on itself, so it never comes: a -> last -> both -> s -> a",
                                "/items/13/shown_when: it rests on itself, so it never comes: last -> both -> s -> a -> last",
                                "/scores/1/parts: it rests on itself, so it never comes: both -> s -> a -> last -> both"});

    of = sound();
    of.scores[0].parts = {{"both"}};
    CHECK(found_in(of) == lines{"/scores/0/parts: it rests on itself, so it never comes: s -> both -> s",
                                "/scores/1/parts: it rests on itself, so it never comes: both -> s -> both"});

    of = sound();
    of.scores[1].parts.push_back({"both"});
    CHECK(found_in(of) == lines{"/scores/1/parts: it rests on itself, so it never comes: both -> both"});
}

TEST_CASE("lint finds each fault of a score") {
    auto const s = [](assessment& of) -> scoring& { return of.scores[0]; };
    double const huge = 1e308;
    source const found{.authors = "A", .year = 2000, .title = "T", .found = "F"};
    check_each({
        {[&](assessment& of) { format<choice>(of, "pick").options[1].points.reset(); },
         {"/scores/2/keys/0/item: the option 'blue' has no points, so the item cannot be scored"}},
        {[&](assessment& of) {
             format<choices>(of, "some").options[0].points.reset(), format<choices>(of, "some").options[1].points.reset();
         },
         {"/scores/2/keys/1/item: the options 'red', 'blue' have no points, so the item cannot be scored"}},
        {[&](assessment& of) { s(of).keys[0] = {"words"}; },
         {"/scores/0/keys/0/item: the item's answers have no points, so it cannot be scored"}},
        {[&](assessment& of) { s(of).keys[0] = {.item = "read", .points = {{"x", 1}}}; },
         {"/scores/0/keys/0/item: the item's answers have no points, so it cannot be scored"}},
        {[&](assessment& of) { s(of).keys[0] = {"hours"}, format<number>(of, "hours").high.reset(); },
         {"/scores/0/keys/0/item: the item's numbers have no lowest and highest, so it cannot be scored"}},
        {[&](assessment& of) { s(of).keys[0].points = {{"1", 0}, {"2", 0}, {"3", 1}, {"4", 1}}, s(of).bands.clear(); },
         {"/scores/0/keys/0/points: there are no points for '5', so it cannot be scored"}},
        {[&](assessment& of) { s(of).keys[0].points = {{"1", 1}, {"2", 2}, {"3", 3}, {"4", 4}, {"5", 5}, {"6", 5}}; },
         {"/scores/0/keys/0/points/6: '6' is no answer to 'a'"}},
        {[&](assessment& of) { of.scores[2].keys[0].points = {{"red", 1}, {"green", 2}}; },
         {"/scores/2/keys/0/points/green: 'green' is no answer to 'pick'",
          "/scores/2/keys/0/points: there are no points for 'blue', so it cannot be scored"}},
        {[&](assessment& of) { of.scores[2].keys[1].points = {{"red", 1}}; },
         {"/scores/2/keys/1/points: several answers at once have no line in a table; give the options points"}},
        {[&](assessment& of) { s(of).keys[1].weight = 0, s(of).bands.clear(); },
         {"/scores/0/keys/1/weight: a weight of 0 counts nothing"}},
        {[&](assessment& of) { of.scores[1].parts[0].weight = -2; }, {"/scores/1/parts/0/weight: a mean takes weights above 0"}},
        {[&](assessment& of) { of.scores[2].keys[0].weight = 2; },
         {"/scores/2/keys/0/weight: this method takes every answer once (1)"}},
        {[&](assessment& of) { of.scores[1].parts[1].score = "s"; },
         {"/scores/1/parts/1/score: the score counts twice in this score"}},
        {[&](assessment& of) { of.scores[1].missing = at_most_missing{2}; },
         {"/scores/1/missing/missing: at least one of the score's items and parts must be answered (1)"}},
        {[&](assessment& of) { s(of).then = {affine{.multiply = 0, .add = 3}}, s(of).bands.clear(); },
         {"/scores/0/then/0/multiply: times 0 every score is the same"}},
        {[&](assessment& of) { s(of).then = {lookup{}}, s(of).bands.clear(); },
         {"/scores/0/then/0/rows: a table needs at least one row"}},
        {[&](assessment& of) { s(of).then = {affine{2, 0}, lookup{{{8, 1}, {7, 2}}}}, s(of).bands.clear(); },
         {"/scores/0/then/1/rows/0/low: there is no score below the first row; the lowest possible one is 6 (6)",
          "/scores/0/then/1/rows/1/low: a row begins above the one before it"}},
        {[&](assessment& of) { s(of).keys[0].weight = s(of).keys[1].weight = s(of).keys[2].weight = huge, s(of).bands.clear(); },
         {"/scores/0: its range is not finite"}},
        {[&](assessment& of) { s(of).published_range = interval{0, 12}; },
         {"/scores/0/published_range: the source states 0 to 12, and the items give 3 to 15 (3 to 15)"}},
        {[&](assessment& of) { s(of).published_range = interval{15, 3}; },
         {"/scores/0/published_range: the upper end is not above the lower",
          "/scores/0/published_range: the source states 15 to 3, and the items give 3 to 15 (3 to 15)"}},
        {[&](assessment& of) {
             s(of).published_range = interval{3, 15}, s(of).missing = at_most_missing{1, false}, s(of).bands.clear();
         },
         {}},
        {[&](assessment& of) { s(of).cut_offs = {{"c", comparator::more, 15, "l", "p", found}}; },
         {"/scores/0/cut_offs/0/value: no score can meet it; the score runs from 3 to 15"}},
        {[&](assessment& of) { s(of).cut_offs = {{"c", comparator::at_least, 3, "l", "p", found}}; },
         {"/scores/0/cut_offs/0/value: every score meets it; the score runs from 3 to 15"}},
        {[&](assessment& of) {
             s(of).cut_offs = {{"c", comparator::at_most, 14.5, "l", "p", found}, {"e", comparator::equal, 15, "l", "p", found}};
         },
         {}},
        {[&](assessment& of) { s(of).norms = {{.id = "n", .population = "p", .source = found}}; },
         {"/scores/0/norms/0: a norm has a mean and a standard deviation, or a table of percentiles"}},
        {[&](assessment& of) { s(of).norms = {{.id = "n", .population = "p", .mean = 8, .source = found}}; },
         {"/scores/0/norms/0/sd: a mean needs its standard deviation"}},
        {[&](assessment& of) { s(of).norms = {{.id = "n", .population = "p", .sd = 2, .source = found}}; },
         {"/scores/0/norms/0/mean: a standard deviation needs its mean"}},
        {[&](assessment& of) { s(of).norms = {{.id = "n", .population = "p", .mean = 8, .sd = 0, .source = found}}; },
         {"/scores/0/norms/0/sd: a standard deviation is above 0"}},
        {[&](assessment& of) {
             s(of).norms = {{.id = "n", .population = "p", .percentiles = {{3, 20}, {3, 10}, {9, 101}}, .source = found}};
         },
         {"/scores/0/norms/0/percentiles/1/low: a row begins above the one before it",
          "/scores/0/norms/0/percentiles/1/percentile: a percentile is not below the one before it",
          "/scores/0/norms/0/percentiles/2/percentile: expected a percentile from 0 to 100"}},
        {[&](assessment& of) { s(of).reliability = reliability{.coefficient = 1, .sd = 0, .population = "p", .source = found}; },
         {"/scores/0/reliability/coefficient: a reliability is above 0 and below 1",
          "/scores/0/reliability/sd: a standard deviation is above 0"}},
    });
}

TEST_CASE("lint finds sections out of order and a version that reads itself") {
    check_each({
        {[](assessment& of) { of.sections[0].begins_with = "yes"; },
         {"/sections/1/begins_with: sections stand in the order of their items"}},
        {[](assessment& of) { of.sections[1].begins_with = "a"; },
         {"/sections/1/begins_with: another section begins with this item"}},
        {[](assessment& of) { of.version = 3, of.also_reads = {1, 3}; }, {"/also_reads/1: it reads its own version anyway"}},
    });
}

TEST_CASE("a published instrument with a range that its items cannot give is found") {
    // RDAS: 13 items of 0-5 and one of 0-4 give 0-69; CSI-4: one item of 0-6 and three of 0-5 give 0-21.
    auto const stated = [](std::vector<int> const& highest, interval range) {
        assessment of = tests::asking({}, {tests::over({}, sum{})});
        for (int high : highest) {
            of.items.push_back(rated("q" + std::to_string(of.items.size() + 1), 0, high));
            of.scores[0].keys.push_back({of.items.back().id});
        }
        of.scores[0].published_range = range;
        return found_in(of);
    };
    std::vector<int> rdas(14, 5);
    rdas[13] = 4;
    CHECK(stated(rdas, {0, 69}) == lines{});
    CHECK(stated(rdas, {0, 70}) ==
          lines{"/scores/0/published_range: the source states 0 to 70, and the items give 0 to 69 (0 to 69)"});
    CHECK(stated({6, 5, 5, 5}, {0, 21}) == lines{});
    CHECK(stated({6, 5, 5, 5}, {0, 24}) ==
          lines{"/scores/0/published_range: the source states 0 to 24, and the items give 0 to 21 (0 to 21)"});
}

TEST_CASE("an assessment of 20,000 items, half of them with conditions or all in one ring, is looked through in seconds") {
    assessment of = tests::asking({rated("q0")}, {tests::over({}, sum{})});
    for (int i = 1; i < 20'000; ++i) {
        of.items.push_back(rated("q" + std::to_string(i)));
        if (i % 2) of.items.back().shown_when = answer_is{"q" + std::to_string(i - 1), comparator::at_least, 3};
        of.scores[0].keys.push_back({of.items.back().id, i % 3 == 0});
    }
    std::clock_t const begun = std::clock();
    CHECK(found_in(of) == lines{});
    for (std::size_t i = 0; i < of.items.size(); ++i)
        of.items[i].shown_when = answered{of.items[(i + 1) % of.items.size()].id};
    CHECK(found_in(of).size() == 10'001); // so many are told, and how many more there are
    CHECK(double(std::clock() - begun) / CLOCKS_PER_SEC <
          30); // about 2 s without optimisation; a look at every pair takes minutes
}
