#include <closeknit/lint/lint.hpp>

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
                                   {.id = "read", .wording = "Read.", .kind = item_kind::instruction},
                                   {"last", "Last.", rating{}}},
                                  {tests::over({{"a"}, {"b", true}, {"c"}}, sum{}), tests::over({}, mean{})});
    of.scales[1].id = "both";
    of.scales[1].components = {{"s"}, {"s2"}};
    of.scales.push_back(tests::over({{"pick"}, {"some"}}, maximum{}));
    of.scales[2].id = "s2";
    of.scales[0].bands = {{"few", 3, "few"}, {"much", 9, "much"}};
    of.sections = {{"one", "One", "", "a"}, {"two", "Two", "", "some"}};
    of.constraints = {{"less", answers_compare{"a", comparator::less_equal, "b"}, "At most."}};
    return of;
}

item& asked(assessment& of, std::string const& id) {
    for (item& each : of.items)
        if (each.id.str() == id) return each;
    throw std::out_of_range(id);
}
template <class Format> Format& format(assessment& of, std::string const& id) {
    return std::get<Format>(asked(of, id).response.value());
}
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
        out.push_back(each.path.substr(std::min(each.path.size(), std::string("/assessments/0").size())) + ": " + each.message +
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

std::string const never = "/items/13/shown_when: this condition is never true, so the item is never shown; ";
lines only(std::string const& why) { return {never + why}; }

} // namespace

TEST_CASE("lint finds nothing in an assessment with every format") { CHECK(found_in(sound()) == lines{}); }

TEST_CASE("lint finds each fault of a response format") {
    check_each({
        {[](assessment& of) { format<choice>(of, "pick").options[0].exclusive = true; },
         {"/items/3/response/options/0/exclusive: only one option is chosen here, so 'exclusive' has no effect"}},
        {[](assessment& of) { format<choices>(of, "some").at_least = 3, format<choices>(of, "some").at_most.reset(); },
         {"/items/4/response/at_least: only 2 options can be chosen together (2)"}},
        {[](assessment& of) { format<choices>(of, "some").at_most = 4; },
         {"/items/4/response/at_most: there are only 3 options (3)"}},
        {[](assessment& of) { format<choices>(of, "some").at_least = 2, format<choices>(of, "some").at_most = 1; },
         {"/items/4/response/at_most: must be at least 'at_least', which is 2 (2)"}},
        {[](assessment& of) { format<choices>(of, "some").options[2].exclusive = false; },
         {"/items/4/response/options/2/exclusive: an option that stands for a missing answer can only be chosen alone (true)"}},
        {[](assessment& of) { format<choice>(of, "pick").options[1].wording = "RED"; },
         {"/items/3/response/options/1/wording: it is the id of another option, so that a table of labels may be taken for one of "
          "ids: give the options other ids"}},
        {[](assessment& of) { format<number>(of, "hours").step = 0; }, {"/items/6/response/step: the step must be above 0"}},
        {[](assessment& of) { format<slider>(of, "line").high = 0; },
         {"/items/7/response/high: the highest answer is not above the lowest"}},
        {[](assessment& of) { format<slider>(of, "line").step = -1; }, {"/items/7/response/step: the step must be above 0"}},
        {[](assessment& of) { format<slider>(of, "line").labels = {"one"}; },
         {"/items/7/response/labels: expected a label for each end, or none"}},
        {[](assessment& of) { format<free_text>(of, "words") = {.shortest = 9, .longest = 8}; },
         {"/items/8/response/longest: must be at least 'shortest', which is 9 (9)"}},
        {[](assessment& of) { format<calendar_date>(of, "day") = {parse_date("2026-02-01"), parse_date("2026-01-31")}; },
         {"/items/9/response/latest: the last day is before the first"}},
        {[](assessment& of) { format<ranking>(of, "order").options.pop_back(); },
         {"/items/11/response/options: a ranking needs at least two options"}},
        {[](assessment& of) { format<ranking>(of, "order").places = 3; },
         {"/items/11/response/places: there are only 2 options (2)"}},
        {[](assessment& of) { format<ranking>(of, "order").options[0].exclusive = true; },
         {"/items/11/response/options/0/exclusive: all options are put in order here, so 'exclusive' has no effect"}},
        {[](assessment& of) { asked(of, "read").required = true; },
         {"/items/12/required: an instruction takes no answer, so it cannot be required"}},
        {[](assessment& of) { asked(of, "read").response = yes_no{}; },
         {"/items/12/response: an instruction takes no answer, so it has no response format"}},
    });
}

TEST_CASE("lint finds the conditions that are never true") {
    using c = comparator;
    using texts = std::vector<std::string>;
    auto const all = [](auto... each) { return group{match_kind::all, {each...}}; };
    check_each({
        // one value outside what the item takes
        {[](assessment& of) { when(of) = answer_compare{"a", c::equal, 9}; },
         only("no answer to 'a' is 9; expected a whole number from 1 to 5")},
        {[](assessment& of) { when(of) = answer_compare{"a", c::equal, 2.5}; },
         only("no answer to 'a' is 2.5; expected a whole number from 1 to 5")},
        {[](assessment& of) { when(of) = answer_compare{"a", c::greater, 5}; }, only("no answer to 'a' is more than 5")},
        {[](assessment& of) { when(of) = answer_compare{"a", c::less, 1}; }, only("no answer to 'a' is less than 1")},
        {[](assessment& of) { when(of) = answer_compare{"a", c::equal, "3"}; },
         only("no answer to 'a' is '3'; expected a whole number from 1 to 5")},
        {[](assessment& of) { when(of) = answer_compare{"a", c::equal, unanswered{}}; },
         only("no answer to 'a' is a missing answer")},
        {[](assessment& of) { when(of) = answer_compare{"yes", c::equal, 1}; },
         only("no answer to 'yes' is 1; expected true or false")},
        {[](assessment& of) { when(of) = answer_compare{"pick", c::equal, "green"}; },
         only("no answer to 'pick' is 'green'; expected one of red, blue, none")},
        {[](assessment& of) { when(of) = answer_compare{"hours", c::equal, 1.25}; },
         only("no answer to 'hours' is 1.25; expected 0 and a whole number of steps of 0.5")},
        {[](assessment& of) { when(of) = answer_compare{"day", c::equal, "soon"}; },
         only("no answer to 'day' is 'soon'; expected a day of the calendar as YYYY-MM-DD")},
        {[](assessment& of) { when(of) = answer_compare{"hour", c::greater, "23:59"}; },
         only("no answer to 'hour' is more than '23:59'")},
        {[](assessment& of) { when(of) = answer_compare{"words", c::less, 3}; }, only("no answer to 'words' is less than 3")},
        {[](assessment& of) { when(of) = answer_compare{"order", c::equal, texts{"x", "z"}}; },
         only("no answer to 'order' is this list; expected a list of x, y")},
        {[](assessment& of) { when(of) = answer_in{"a", {7, 8}}; },
         only("no answer to 'a' is among the values; expected a whole number from 1 to 5")},
        {[](assessment& of) { when(of) = answer_in{"a", {5, 6}}; },
         {"/items/13/shown_when/values/1: no answer to 'a' is 6; expected a whole number from 1 to 5"}},
        {[](assessment& of) { when(of) = answer_compare{"pick", c::not_equal, "green"}; },
         {"/items/13/shown_when/value: no answer to 'pick' is 'green'; expected one of red, blue, none"}},
        {[](assessment& of) { when(of) = answer_compare{"pick", c::greater_equal, 2}; }, // the points of 'blue'
         only("no answer to 'pick' is at least 2; the value must be an option's id, written as text, such as \"blue\"")},
        {[](assessment& of) { when(of) = answer_compare{"pick", c::equal, 7}; },
         only("no answer to 'pick' is 7; the value must be an option's id, written as text, such as \"red\"")},
        {[](assessment& of) {
             format<choice>(of, "pick").options = {{"1", "One", 5}, {"2", "Two", 1}};
             when(of) = answer_compare{"pick", c::not_equal, 2};
         },
         {"/items/13/shown_when/value: no answer to 'pick' is 2; the value must be an option's id, written as text, such as \"2\""}},
        {[](assessment& of) { when(of) = answer_in{"pick", {"red", 0.0}}; },
         {"/items/13/shown_when/values/1: no answer to 'pick' is 0; the value must be an option's id, written as text, such as "
          "\"red\""}},
        {[](assessment& of) { when(of) = answer_contains{"some", "green"}; }, only("no answer to 'some' includes 'green'")},
        {[](assessment& of) { when(of) = answer_contains{"order", "z"}; }, only("no answer to 'order' includes 'z'")},
        {[](assessment& of) { when(of) = answer_contains{"a", "1"}; }, only("no answer to 'a' includes '1'")},
        {[](assessment& of) { when(of) = answered{"read"}; }, only("'read' is an instruction and has no answer")},
        {[](assessment& of) { when(of) = answers_compare{"a", c::greater, "a"}; },
         only("no answer to 'a' is more than one to 'a'")},
        {[](assessment& of) { when(of) = answers_compare{"hours", c::equal, "words"}; },
         only("no answer to 'hours' is one to 'words'")},
        // scores: a sum of three ratings from 1 to 5
        {[](assessment& of) { when(of) = score_compare{"s", c::greater_equal, 16}; }, only("the scale 's' ranges from 3 to 15")},
        {[](assessment& of) { when(of) = score_compare{"s", c::less, 3}; }, only("the scale 's' ranges from 3 to 15")},
        {[](assessment& of) { of.scales[0].bands[1].low = 16, when(of) = score_reaches_band{"s", "much"}; },
         {"/scales/0/bands/1/low: no score reaches this band: the highest possible score is 15",
          only("the scale 's' ranges from 3 to 15")[0]}},
        // groups
        {[](assessment& of) { when(of) = group{match_kind::any, {}}; }, only("the group is empty")},
        {[](assessment& of) { when(of) = group{match_kind::none, {group{match_kind::all, {}}}}; },
         only("one of its conditions is always true")},
        {[&](assessment& of) {
             when(of) = all(answer_compare{"a", c::equal, 1}, answered{"b"}, answer_compare{"a", c::equal, 2});
         },
         only("its conditions contradict each other")},
        {[&](assessment& of) {
             when(of) = all(answer_compare{"a", c::greater, 2}, all(answer_compare{"a", c::less, 3}, answered{"b"}));
         },
         only("its conditions contradict each other")},
        {[&](assessment& of) { when(of) = all(answer_compare{"hours", c::greater, 1}, answer_compare{"hours", c::less, 1.5}); },
         only("its conditions contradict each other")},
        {[&](assessment& of) { when(of) = all(score_compare{"s", c::less, 9}, score_reaches_band{"s", "much"}); },
         only("its conditions contradict each other")},
        {[&](assessment& of) {
             when(of) = all(answered{"words"}, group{match_kind::none, {answer_compare{"a", c::less_equal, 5}}}, answered{"a"});
         },
         only("its conditions contradict each other")},
        {[](assessment& of) { when(of) = group{match_kind::any, {answer_compare{"a", c::equal, 9}, answered{"b"}}}; },
         {"/items/13/shown_when/conditions/0: this condition is never true; no answer to 'a' is 9; expected a whole number from 1 to 5"}},
        // constraints are looked at once everything is answered
        {[](assessment& of) { of.constraints[0].requires_that = group{match_kind::none, {answered{"a"}}}; },
         {"/constraints/0/requires_that: this condition is never true; one of its conditions is always true"}},
    });
}

TEST_CASE("an item that depends on one that is never shown is never shown") {
    assessment of = sound();
    asked(of, "yes").shown_when = answer_compare{"a", comparator::equal, 9};
    when(of) = group{match_kind::all, {answered{"a"}, answer_compare{"yes", comparator::equal, true}}};
    CHECK(
        found_in(of) ==
        lines{
            "/items/5/shown_when: this condition is never true, so the item is never shown; no answer to 'a' is 9; "
            "expected a whole number from 1 to 5",
            "/items/13/shown_when/conditions/1: this condition is never true, so the item is never shown; 'yes' is never shown"});
}

TEST_CASE("lint says nothing of conditions that may hold") {
    using c = comparator;
    std::vector<condition> const may_hold{
        answer_compare{"a", c::greater, 4},
        answer_compare{"a", c::less, 1.5},
        answer_compare{"a", c::greater_equal, -7},
        answer_compare{"hours", c::equal, 0.5},
        answer_compare{"line", c::greater, 99.5},
        answer_compare{"words", c::equal, "yes"},
        answer_compare{"words", c::greater, "zzz"},
        answer_compare{"day", c::less, "2026"},
        answer_compare{"day", c::greater, "9999-12-30"},
        answer_compare{"hour", c::less, "00:01"},
        answer_compare{"order", c::equal, std::vector<std::string>{"y", "x"}},
        answer_compare{"some", c::not_equal, std::vector<std::string>{"red"}},
        answer_contains{"words", "no"},
        answer_contains{"pick", "blu"},
        answer_contains{"some", "none"},
        answers_compare{"a", c::greater, "b"},
        answers_compare{"a", c::equal, "a"},
        answers_compare{"words", c::less, "day"},
        score_compare{"s", c::equal, 4.5}, // whether a sum of whole numbers can be 4.5 is left open
        score_compare{"s", c::greater_equal, 15},
        score_reaches_band{"s", "few"},
        group{match_kind::all, {}},
        group{match_kind::none, {}},
        group{match_kind::none, {answered{"a"}}},
        group{match_kind::all, {answer_compare{"hours", c::greater, 1}, answer_compare{"hours", c::less, 2}}},
        group{match_kind::all, {answer_contains{"words", "no"}, answer_compare{"words", c::equal, "yes"}}},
        group{match_kind::all, {score_compare{"s", c::greater, 8}, score_compare{"s", c::less, 9}}},
        group{match_kind::all,
              {group{match_kind::any, {answer_compare{"a", c::equal, 1}, answered{"b"}}}, answer_compare{"a", c::equal, 2}}},
    };
    for (std::size_t i = 0; i < may_hold.size(); ++i) {
        assessment of = sound();
        when(of) = may_hold[i];
        INFO("condition " << i);
        CHECK(found_in(of) == lines{});
    }
}

TEST_CASE("lint names each circular reference, and only its members") {
    assessment of = sound();
    asked(of, "a").shown_when = answered{"last"};
    asked(of, "last").shown_when = score_compare{.scale = "both"};
    asked(of, "yes").shown_when = answered{"last"}; // behind the ring
    CHECK(found_in(of) == lines{"/items/0/shown_when: circular reference: a -> last -> both -> s -> a",
                                "/items/13/shown_when: circular reference: last -> both -> s -> a -> last",
                                "/scales/1/components: circular reference: both -> s -> a -> last -> both"});

    of = sound();
    of.scales[0].components = {{"both"}};
    CHECK(found_in(of) == lines{"/scales/0/components: circular reference: s -> both -> s",
                                "/scales/1/components: circular reference: both -> s -> both"});

    of = sound();
    of.scales[1].components.push_back({"both"});
    CHECK(found_in(of) == lines{"/scales/1/components: circular reference: both -> both"});
}

TEST_CASE("lint finds each fault of a score") {
    auto const s = [](assessment& of) -> scale& { return of.scales[0]; };
    double const huge = 1e308;
    source const found{.authors = "A", .year = 2000, .title = "T", .found = "F"};
    check_each({
        {[&](assessment& of) { format<choice>(of, "pick").options[1].points.reset(); },
         {"/scales/2/keys/0/item: the option 'blue' has no points, so the item cannot be scored"}},
        {[&](assessment& of) {
             format<choices>(of, "some").options[0].points.reset(), format<choices>(of, "some").options[1].points.reset();
         },
         {"/scales/2/keys/1/item: the options 'red', 'blue' have no points, so the item cannot be scored"}},
        {[&](assessment& of) { s(of).keys[0] = {"words"}; },
         {"/scales/0/keys/0/item: answers to 'words' have no points, so it cannot be scored"}},
        {[&](assessment& of) { s(of).keys[0] = {.item = "read", .points = {{"x", 1}}}; },
         {"/scales/0/keys/0/item: an instruction takes no answer, so it cannot be scored"}},
        {[&](assessment& of) { s(of).keys[0] = {"hours", true}, format<number>(of, "hours").high.reset(), s(of).bands.clear(); },
         {"/scales/0/keys/0/reversed: 'hours' must have `low` and `high` to be counted from the other end"}},
        {[&](assessment& of) { s(of).keys[0].points = {{"1", 0}, {"2", 0}, {"3", 1}, {"4", 1}}, s(of).bands.clear(); },
         {"/scales/0/keys/0/points: there are no points for '5', so the item cannot be scored"}},
        {[&](assessment& of) { s(of).keys[0].points = {{"1", 1}, {"2", 2}, {"3", 3}, {"4", 4}, {"5", 5}, {"6", 5}}; },
         {"/scales/0/keys/0/points/6: '6' is not an answer to 'a'"}},
        {[&](assessment& of) { of.scales[2].keys[0].points = {{"red", 1}, {"green", 2}}; },
         {"/scales/2/keys/0/points/green: 'green' is not an answer to 'pick'",
          "/scales/2/keys/0/points: there are no points for 'blue', so the item cannot be scored"}},
        {[&](assessment& of) { of.scales[2].keys[1].points = {{"red", 1}}; },
         {"/scales/2/keys/1/points: a `choices` item cannot use a points table: give its options points"}},
        {[&](assessment& of) { s(of).keys[1].weight = 0, s(of).bands.clear(); },
         {"/scales/0/keys/1/weight: a weight must be a finite number other than 0, not 0"}},
        {[&](assessment& of) { of.scales[1].components[0].weight = -2; },
         {"/scales/1/components/0/weight: the weights of a mean must be above 0: -2"}},
        {[&](assessment& of) { of.scales[2].keys[0].weight = 2; },
         {"/scales/2/keys/0/weight: only a sum or a mean can have weights other than 1: 2 (1)"}},
        {[&](assessment& of) { of.scales[1].components[1].scale = "s"; },
         {"/scales/1/components/1/scale: duplicate scale 's' in this scale"}},
        {[&](assessment& of) { of.scales[1].missing = at_most_missing{2}; },
         {"/scales/1/missing/missing: at least one of the scale's 2 items and components must be answered (1)"}},
        {[&](assessment& of) { s(of).transforms = {affine{.multiply = 0, .add = 3}}, s(of).bands.clear(); },
         {"/scales/0/transforms/0/multiply: a factor must be a finite number other than 0, not 0"}},
        {[&](assessment& of) { s(of).transforms = {lookup{}}, s(of).bands.clear(); },
         {"/scales/0/transforms/0/rows: a table must have at least one row"}},
        {[&](assessment& of) { s(of).transforms = {affine{2, 0}, lookup{{{8, 1}, {7, 2}}}}, s(of).bands.clear(); },
         {"/scales/0/transforms/1/rows/0/low: the first row must not be above the lowest possible score: 8 is above 6 (6)",
          "/scales/0/transforms/1/rows/1/low: rows must be in increasing order: 7 is not above 8"}},
        {[&](assessment& of) { s(of).keys[0].weight = s(of).keys[1].weight = s(of).keys[2].weight = huge, s(of).bands.clear(); },
         {"/scales/0: the points are too large: their sum or the range of the scale is not finite"}},
        {[&](assessment& of) { s(of).published_range = interval{0, 12}; },
         {"/scales/0/published_range: the source states 0 to 12, but the items give 3 to 15 (3 to 15)"}},
        {[&](assessment& of) { s(of).published_range = interval{15, 3}; },
         {"/scales/0/published_range: the upper end must be above the lower: 3 is not above 15",
          "/scales/0/published_range: the source states 15 to 3, but the items give 3 to 15 (3 to 15)"}},
        {[&](assessment& of) {
             s(of).published_range = interval{3, 15}, s(of).missing = at_most_missing{1, false}, s(of).bands.clear();
         },
         {}},
        {[&](assessment& of) { s(of).cut_offs = {{"c", comparator::greater, 15, "l", "p", found}}; },
         {"/scales/0/cut_offs/0/value: no score meets this cut-off: scores range from 3 to 15"}},
        {[&](assessment& of) { s(of).cut_offs = {{"c", comparator::greater_equal, 3, "l", "p", found}}; },
         {"/scales/0/cut_offs/0/value: every score meets this cut-off: scores range from 3 to 15"}},
        {[&](assessment& of) {
             s(of).cut_offs = {{"c", comparator::less_equal, 14.5, "l", "p", found},
                               {"e", comparator::equal, 15, "l", "p", found}};
         },
         {}},
        {[&](assessment& of) { s(of).norms = {{.id = "n", .population = "p", .source = found}}; },
         {"/scales/0/norms/0: a norm must have a mean and a standard deviation, or a table of percentiles"}},
        {[&](assessment& of) { s(of).norms = {{.id = "n", .population = "p", .mean = 8, .source = found}}; },
         {"/scales/0/norms/0/sd: a mean requires a standard deviation"}},
        {[&](assessment& of) { s(of).norms = {{.id = "n", .population = "p", .sd = 2, .source = found}}; },
         {"/scales/0/norms/0/mean: a standard deviation requires a mean"}},
        {[&](assessment& of) { s(of).norms = {{.id = "n", .population = "p", .mean = 8, .sd = 0, .source = found}}; },
         {"/scales/0/norms/0/sd: a standard deviation must be above 0, not 0"}},
        {[&](assessment& of) {
             s(of).norms = {{.id = "n", .population = "p", .percentiles = {{3, 20}, {3, 10}, {9, 101}}, .source = found}};
         },
         {"/scales/0/norms/0/percentiles/1/low: rows must be in increasing order: 3 is not above 3",
          "/scales/0/norms/0/percentiles/1/percentile: percentiles must not decrease: 10 is below 20",
          "/scales/0/norms/0/percentiles/2/percentile: a percentile must be from 0 to 100, not 101"}},
        {[&](assessment& of) { s(of).reliability = reliability{.coefficient = 1, .sd = 0, .population = "p", .source = found}; },
         {"/scales/0/reliability/coefficient: a reliability must be above 0 and below 1, not 1",
          "/scales/0/reliability/sd: a standard deviation must be above 0, not 0"}},
    });
}

TEST_CASE("lint finds sections out of order and a version that lists itself") {
    check_each({
        {[](assessment& of) { of.sections[0].begins_with = "yes"; },
         {"/sections/1/begins_with: sections must be in the order of their items"}},
        {[](assessment& of) { of.sections[1].begins_with = "a"; },
         {"/sections/1/begins_with: another section begins with the same item"}},
        {[](assessment& of) { of.version = 3, of.compatible_versions = {1, 3}; },
         {"/compatible_versions/1: the assessment's own version need not be listed"}},
    });
}

TEST_CASE("a published instrument with a range that its items cannot give is found") {
    // RDAS: 13 items of 0-5 and one of 0-4 give 0-69; CSI-4: one item of 0-6 and three of 0-5 give 0-21.
    auto const stated = [](std::vector<int> const& highest, interval range) {
        assessment of = tests::asking({}, {tests::over({}, sum{})});
        for (int high : highest) {
            of.items.push_back(rated("q" + std::to_string(of.items.size() + 1), 0, high));
            of.scales[0].keys.push_back({of.items.back().id});
        }
        of.scales[0].published_range = range;
        return found_in(of);
    };
    std::vector<int> rdas(14, 5);
    rdas[13] = 4;
    CHECK(stated(rdas, {0, 69}) == lines{});
    CHECK(stated(rdas, {0, 70}) ==
          lines{"/scales/0/published_range: the source states 0 to 70, but the items give 0 to 69 (0 to 69)"});
    CHECK(stated({6, 5, 5, 5}, {0, 21}) == lines{});
    CHECK(stated({6, 5, 5, 5}, {0, 24}) ==
          lines{"/scales/0/published_range: the source states 0 to 24, but the items give 0 to 21 (0 to 21)"});
}

TEST_CASE("an assessment of 20,000 items, half of them with conditions or all in one circle, is looked through in seconds") {
    assessment of = tests::asking({rated("q0")}, {tests::over({}, sum{})});
    for (int i = 1; i < 20'000; ++i) {
        of.items.push_back(rated("q" + std::to_string(i)));
        if (i % 2) of.items.back().shown_when = answer_compare{"q" + std::to_string(i - 1), comparator::greater_equal, 3};
        of.scales[0].keys.push_back({of.items.back().id, i % 3 == 0});
    }
    std::clock_t const begun = std::clock();
    CHECK(found_in(of) == lines{});
    for (std::size_t i = 0; i < of.items.size(); ++i)
        of.items[i].shown_when = answered{of.items[(i + 1) % of.items.size()].id};
    CHECK(found_in(of).size() == 10'001); // so many are told, and how many more there are
    CHECK(double(std::clock() - begun) / CLOCKS_PER_SEC <
          30); // about 2 s without optimisation; a look at every pair takes minutes
}

TEST_CASE("lint wants every answer of a scale that decides over the gate") {
    check_each({
        {[](assessment& of) {
             of.scales[0].bands = {{.id = "nothing_reported", .low = 3, .label = "nothing", .wording = "Nothing."},
                                   {.id = "caution", .low = 7, .label = "uneasy", .wording = "Uneasy."},
                                   {.id = "stop", .low = 9, .label = "afraid", .wording = "Afraid."}};
             of.respondent_only = true;
             for (char const* each : {"a", "b", "c"})
                 asked(of, each).safety_sensitive = safety_sensitive{each == std::string("b") ? range_end::low : range_end::high};
             of.scales[0].missing = at_most_missing{1};
         },
         {"/scales/0/missing: a scale that decides over the gate needs every answer: what is passed over in a screening is a stop "
          "(all_required)"}},
        {[](assessment& of) {
             of.scales[0].bands = {{.id = "nothing_reported", .low = 3, .label = "nothing"},
                                   {.id = "talk_to_someone", .low = 7, .label = "talk"}};
             of.scales[0].missing = at_most_missing{1};
         },
         {}},
    });
}
