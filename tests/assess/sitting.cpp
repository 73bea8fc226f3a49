#include <closeknit/assess/sitting.hpp>

#include <tests/support/problem.hpp>
#include <tests/support/small.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace closeknit;
using tests::asking;
using tests::over;
using tests::rated;

namespace {

using ids = std::vector<id_of<item>>;

date const day = parse_date("2026-11-23").value();
date const next_day = parse_date("2026-11-24").value();

/// Do you have children? How many? How are they? Anything else?
assessment family() {
    assessment of = asking({{.id = "children", .wording = "Children?", .response = yes_no{}},
                            {.id = "number", .wording = "How many?", .response = number{.low = 1, .high = 20, .step = 1}},
                            rated("well"),
                            {.id = "else", .wording = "Anything else?", .response = free_text{}}},
                           {over({{"well"}}, sum{}, at_most_missing{0})});
    of.items[1].shown_when = answer_is{.item = "children", .value = true};
    of.items[2].shown_when = answered{"number"};
    return of;
}

std::string id(item const* asked) { return asked ? asked->id.str() : "nothing"; }

} // namespace

TEST_CASE("a sitting asks what is open, one item after the other, and nothing at the end") {
    assessment const of = family();
    sitting now(of, day);
    CHECK(id(now.current()) == "children");
    CHECK(now.open() == ids{"children", "else"});
    now.give("children", true);
    CHECK(id(now.current()) == "number");
    now.give("number", 2);
    CHECK(id(now.current()) == "well");
    now.give("well", unanswered{missingness::prefer_not_to_say});
    CHECK(id(now.current()) == "else");
    now.give("else", "no");
    CHECK(id(now.current()) == "nothing");
    CHECK(now.open().empty());
    CHECK(now.progress() == 1);
}

TEST_CASE("what is not for this person is not asked") {
    assessment const of = family();
    sitting now(of, day);
    now.give("children", false);
    CHECK(id(now.current()) == "else");
    CHECK_FALSE(now.shown("number"));
    CHECK_FALSE(now.shown("well"));
}

TEST_CASE("an answer whose item is hidden later is kept, set aside and never counted - and counts again when shown again") {
    assessment const of = family();
    sitting now(of, day);
    now.give("children", true);
    now.give("number", 2);
    now.give("well", 4);
    CHECK(now.score("s").value == 4);
    now.give("children", false);
    CHECK(now.set_aside() == ids{"number", "well"});
    CHECK(now.answer_to("well") == answer(4));
    CHECK(now.score("s").refused == refusal::nothing_asked);
    sheet const done = now.hand_in(next_day);
    CHECK(done.set_aside == ids{"number", "well"});
    CHECK(done.answers.at("well") == answer(4));
    CHECK(score(of, done.answers).at(0).refused == refusal::nothing_asked);
    now.give("children", true);
    CHECK(now.set_aside().empty());
    CHECK(now.score("s").value == 4);
}

TEST_CASE("an answer that does not fit changes nothing and says why") {
    assessment const of = family();
    sitting now(of, day);
    now.give("children", true);
    CHECK(tests::problem([&] { now.give("number", 2.5); }) == "/answers/number: expected a whole number");
    CHECK(tests::problem([&] { now.give("number", 0); }) == "/answers/number: expected a number of at least 1");
    CHECK(tests::problem([&] { now.give("gone", 1); }) == "/answers/gone: the assessment has no such item");
    CHECK(id(now.current()) == "number");
    CHECK_FALSE(now.answer_to("number"));
}

TEST_CASE("progress is what is done of what is shown, and never runs backwards when a branch opens") {
    assessment of = asking({rated("a"), rated("b"), rated("c"), rated("d")});
    of.items[2].shown_when = answer_is{.item = "b", .compares = comparator::at_least, .value = 4};
    of.items[3].shown_when = answer_is{.item = "b", .compares = comparator::at_least, .value = 4};
    sitting now(of, day);
    CHECK(now.progress() == 0);
    now.give("a", 1);
    CHECK(now.progress() == 0.5);
    now.give("b", 5); // two of four now
    CHECK(now.progress() == 0.5);
    now.give("c", 1);
    CHECK(now.progress() == 0.75);
    now.take_back("c");
    CHECK(now.progress() == 0.75);
    now.give("b", 1);
    CHECK(now.progress() == 1);
    now.give("b", 5);
    CHECK(now.progress() == 1);
    CHECK(id(now.current()) == "c");
}

TEST_CASE("one can go back through what is shown, answer again, and go on where something is open") {
    assessment const of = family();
    sitting now(of, day);
    CHECK_FALSE(now.back());
    now.give("children", false);
    CHECK(id(now.current()) == "else");
    CHECK(now.back());
    CHECK(id(now.current()) == "children");
    now.give("children", true);
    CHECK(id(now.current()) == "number");
    now.go_to("else");
    now.give("else", unanswered{});
    CHECK(id(now.current()) == "number"); // what was left behind
    now.give("number", 1);
    now.give("well", 3);
    CHECK(id(now.current()) == "nothing");
    CHECK(now.back());
    CHECK(id(now.current()) == "else");
    CHECK_THROWS_AS(now.go_to("gone"), std::out_of_range);
}

TEST_CASE("instructions are read before the next item and need no answer - sections run to the next one") {
    assessment of = asking({{.id = "hello", .wording = "Hello.", .response = instruction{}},
                            rated("a"),
                            {.id = "half", .wording = "Halfway.", .response = instruction{}},
                            {.id = "only", .wording = "Only for some.", .response = instruction{}},
                            rated("b"),
                            {.id = "bye", .wording = "Thanks.", .response = instruction{}}});
    of.items[3].shown_when = answer_is{.item = "a", .value = 5};
    of.sections = {{.id = "one", .title = "One", .begins_with = "hello"}, {.id = "two", .title = "Two", .begins_with = "half"}};
    sitting now(of, day);
    auto const read = [&] {
        std::string out;
        for (item const* each : now.instructions())
            out += each->id.str() + ' ';
        return out;
    };
    CHECK(read() == "hello ");
    CHECK(now.current_section()->id.str() == "one");
    now.give("a", 5);
    CHECK(read() == "half only ");
    CHECK(now.current_section()->id.str() == "two");
    now.give("a", 1);
    CHECK(read() == "half ");
    now.give("b", 1);
    CHECK(read() == "bye ");
    CHECK(now.current_section() == nullptr);
    CHECK(now.progress() == 1);
    CHECK(tests::problem([&] { now.give("bye", 1); }) == "/answers/bye: there is nothing to answer here");
}

TEST_CASE("a required item waits for an answer - preferring not to say is one, passing over is not") {
    assessment of = asking({rated("a"), rated("b"), rated("c")});
    of.items[0].required = of.items[1].required = true;
    of.items[1].shown_when = answer_is{.item = "a", .value = 5};
    sitting now(of, day);
    CHECK(now.obstacles() == std::vector<obstacle>{{.item = "a", .says = "this waits for an answer"}});
    CHECK(tests::problem([&] { now.hand_in(day); }) == "/answers/a: this waits for an answer");
    now.give("a", unanswered{});
    REQUIRE(now.obstacles().size() == 1);
    CHECK(now.obstacles()[0].item == id_of<item>("a"));
    now.give("a", unanswered{missingness::prefer_not_to_say});
    CHECK(now.obstacles().empty()); // b is not shown, c may be passed over
    now.give("a", 5);
    CHECK(now.obstacles().size() == 1);
    now.give("b", 2);
    CHECK(now.obstacles().empty());
}

TEST_CASE("a constraint is looked at once all that it speaks of is answered") {
    assessment of = asking({{.id = "met", .wording = "Met?", .response = calendar_date{}},
                            {.id = "wed", .wording = "Wed?", .response = calendar_date{}}});
    of.constraints = {{.id = "order",
                       .holds = answer_against{.item = "met", .compares = comparator::at_most, .other = "wed"},
                       .says = "You met before you wed."}};
    sitting now(of, day);
    now.give("met", "2020-05-01");
    CHECK(now.obstacles().empty());
    now.give("wed", "2019-05-01");
    CHECK(now.obstacles() == std::vector<obstacle>{{.constraint = "order", .says = "You met before you wed."}});
    CHECK(tests::problem([&] { now.hand_in(day); }) == "/constraints/order: You met before you wed.");
    now.give("wed", "2020-05-01");
    CHECK(now.obstacles().empty());
}

TEST_CASE("the sheet says of every item why there is no answer") {
    assessment const of = family();
    sitting now(of, day);
    now.give("children", false);
    sheet const done = now.hand_in(next_day);
    CHECK(done.assessment == of.id);
    CHECK(done.version == of.version);
    CHECK(done.day == next_day);
    CHECK(done.answers == answers{{"children", false},
                                  {"number", unanswered{missingness::not_shown}},
                                  {"well", unanswered{missingness::not_shown}},
                                  {"else", unanswered{missingness::skipped}}});
    CHECK(now.save().sheet.answers == answers{{"children", false}});
}

TEST_CASE("a saved sitting goes on where it stopped") {
    assessment const of = family();
    sitting now(of, day);
    now.give("children", true);
    now.give("number", 3);
    bookmark const saved = now.save();
    CHECK(saved.at == id_of<item>("well"));
    sitting later(of, saved);
    CHECK(id(later.current()) == "well");
    CHECK(later.progress() == now.progress());
    later.give("well", 5);
    later.give("else", "no");
    now.give("well", 5);
    now.give("else", "no");
    CHECK(later.save() == now.save());
    CHECK(later.hand_in(day) == now.hand_in(day));
}

TEST_CASE("answers to another assessment or another version are not misread") {
    assessment of = family();
    of.version = 3;
    sitting now(of, day);
    now.give("children", true);
    bookmark const saved = now.save();
    assessment newer = of;
    newer.version = 4;
    CHECK(tests::problem([&] { sitting(newer, saved); }) ==
          "/sheet/version: these are answers to version 3, and the assessment is version 4");
    newer.also_reads = {2, 3};
    CHECK(sitting(newer, saved).hand_in(day).version == 4);
    newer.id = "other";
    CHECK(tests::problem([&] { sitting(newer, saved); }) == "/sheet/assessment: these are answers to 'small', not to 'other'");
}

TEST_CASE("a sitting is a value: a copy goes its own way") {
    assessment const of = family();
    sitting first(of, day);
    first.give("children", true);
    sitting second = first;
    second.give("children", false);
    CHECK(first.answer_to("children") == answer(true));
    CHECK(first.shown("number"));
    CHECK_FALSE(second.shown("number"));
    first = second;
    CHECK_FALSE(first.shown("number"));
}

TEST_CASE("a follow-up is shown when a screen's score reaches its band, and the score rests only on what is shown") {
    assessment of = asking({rated("a", 0, 3), rated("b", 0, 3), rated("more")}, {over({{"a"}, {"b"}}, sum{}, all_required{})});
    of.scores[0].bands = {{.id = "few", .low = 0, .label = "few"}, {.id = "many", .low = 3, .label = "many"}};
    of.items[2].shown_when = score_reaches{.score = "s", .band = "many"};
    sitting now(of, day);
    now.give("a", 3);
    CHECK_FALSE(now.shown("more")); // no score yet
    now.give("b", 0);
    CHECK(now.shown("more"));
    now.give("a", 2);
    CHECK_FALSE(now.shown("more"));
}

TEST_CASE("a condition may speak of an item that is put later") {
    assessment of = asking({rated("first"), rated("second")});
    of.items[0].shown_when = answer_is{.item = "second", .value = 5};
    sitting now(of, day);
    CHECK(id(now.current()) == "second");
    now.give("second", 5);
    CHECK(id(now.current()) == "first");
}

TEST_CASE("items that rest on each other stay hidden") {
    assessment of = asking({rated("a"), rated("b"), rated("c")});
    of.items[0].shown_when = group{.holds = match::none, .of = {answered{"b"}}};
    of.items[1].shown_when = group{.holds = match::none, .of = {answered{"a"}}};
    sitting now(of, day);
    CHECK(now.open() == ids{"c"});
    now.give("a", 1); // kept, not counted
    CHECK(now.set_aside() == ids{"a"});
}

TEST_CASE("what a part has answered counts in the score above it, answer by answer") {
    using tests::over;
    assessment of =
        tests::asking({tests::rated("a"), tests::rated("b"), {"last", "Last.", free_text{}, score_is{.score = "whole"}}},
                      {over({}, sum{}), over({{"a"}, {"b"}}, sum{})});
    of.scores[0].id = "whole";
    of.scores[0].parts = {{"s"}};
    sitting now(of, *parse_date("2026-11-23"));
    now.give("b", 5); // too few for the part and for the whole, as before, and yet one more
    CHECK(now.score("whole").answered == 1);
    CHECK(now.scores() == score(of, {{"b", 5}}));
}
