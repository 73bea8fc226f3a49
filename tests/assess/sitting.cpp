#include <closeknit/assess/sitting.hpp>

#include <tests/support/problem.hpp>
#include <tests/support/small.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdint>
#include <map>
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
    of.items[1].shown_when = answer_compare{.item = "children", .value = true};
    of.items[2].shown_when = answered{"number"};
    return of;
}

std::string id(item const* asked) { return asked ? asked->id.str() : "nothing"; }

} // namespace

TEST_CASE("a sitting asks what is open, one item after the other, and nothing at the end") {
    assessment const of = family();
    sitting now(scorer(of), day);
    CHECK(id(now.current()) == "children");
    CHECK(now.unanswered() == ids{"children", "else"});
    now.set_answer("children", true);
    CHECK(id(now.current()) == "number");
    now.set_answer("number", 2);
    CHECK(id(now.current()) == "well");
    now.set_answer("well", unanswered{missingness::prefer_not_to_say});
    CHECK(id(now.current()) == "else");
    now.set_answer("else", "no");
    CHECK(id(now.current()) == "nothing");
    CHECK(now.unanswered().empty());
    CHECK(now.progress() == 1);
}

TEST_CASE("what is not for this person is not asked") {
    assessment const of = family();
    sitting now(scorer(of), day);
    now.set_answer("children", false);
    CHECK(id(now.current()) == "else");
    CHECK_FALSE(now.is_shown("number"));
    CHECK_FALSE(now.is_shown("well"));
}

TEST_CASE("an answer whose item is hidden later is kept, set aside and never counted - and counts again when shown again") {
    assessment const of = family();
    sitting now(scorer(of), day);
    now.set_answer("children", true);
    now.set_answer("number", 2);
    now.set_answer("well", 4);
    CHECK(now.score("s").value == 4);
    now.set_answer("children", false);
    CHECK(now.inactive_answers() == ids{"number", "well"});
    CHECK(now.answer_to("well") == answer(4));
    CHECK(now.score("s").not_scored == no_score_reason::nothing_asked);
    sheet const done = now.submit(next_day);
    CHECK(done.inactive_answers == ids{"number", "well"});
    CHECK(done.answers.at("well") == answer(4));
    CHECK(score(of, done.answers).at(0).not_scored == no_score_reason::nothing_asked);
    now.set_answer("children", true);
    CHECK(now.inactive_answers().empty());
    CHECK(now.score("s").value == 4);
}

TEST_CASE("an answer that does not fit changes nothing and says why") {
    assessment const of = family();
    sitting now(scorer(of), day);
    now.set_answer("children", true);
    CHECK(tests::problem([&] { now.set_answer("number", 2.5); }) == "/answers/number: expected a whole number");
    CHECK(tests::problem([&] { now.set_answer("number", 0); }) == "/answers/number: expected a number of at least 1");
    CHECK(tests::problem([&] { now.set_answer("gone", 1); }) == "/answers/gone: the assessment has no such item");
    CHECK(id(now.current()) == "number");
    CHECK_FALSE(now.answer_to("number"));
}

TEST_CASE("progress is what is done of what is shown, and never runs backwards when a branch opens") {
    assessment of = asking({rated("a"), rated("b"), rated("c"), rated("d")});
    of.items[2].shown_when = answer_compare{.item = "b", .op = comparator::greater_equal, .value = 4};
    of.items[3].shown_when = answer_compare{.item = "b", .op = comparator::greater_equal, .value = 4};
    sitting now(scorer(of), day);
    CHECK(now.progress() == 0);
    now.set_answer("a", 1);
    CHECK(now.progress() == 0.5);
    now.set_answer("b", 5); // two of four now
    CHECK(now.progress() == 0.5);
    now.set_answer("c", 1);
    CHECK(now.progress() == 0.75);
    now.clear_answer("c");
    CHECK(now.progress() == 0.75);
    now.set_answer("b", 1);
    CHECK(now.progress() == 1);
    now.set_answer("b", 5);
    CHECK(now.progress() == 1);
    CHECK(id(now.current()) == "c");
}

TEST_CASE("one can go back through what is shown, answer again, and go on where something is open") {
    assessment const of = family();
    sitting now(scorer(of), day);
    CHECK_FALSE(now.previous());
    now.set_answer("children", false);
    CHECK(id(now.current()) == "else");
    CHECK(now.previous());
    CHECK(id(now.current()) == "children");
    now.set_answer("children", true);
    CHECK(id(now.current()) == "number");
    now.go_to("else");
    now.set_answer("else", unanswered{});
    CHECK(id(now.current()) == "number"); // what was left behind
    now.set_answer("number", 1);
    now.set_answer("well", 3);
    CHECK(id(now.current()) == "nothing");
    CHECK(now.previous());
    CHECK(id(now.current()) == "else");
    CHECK_THROWS_AS(now.go_to("gone"), std::out_of_range);
}

TEST_CASE("instructions are read before the next item and need no answer - sections run to the next one") {
    assessment of = asking({{.id = "hello", .wording = "Hello.", .kind = item_kind::instruction},
                            rated("a"),
                            {.id = "half", .wording = "Halfway.", .kind = item_kind::instruction},
                            {.id = "only", .wording = "Only for some.", .kind = item_kind::instruction},
                            rated("b"),
                            {.id = "bye", .wording = "Thanks.", .kind = item_kind::instruction}});
    of.items[3].shown_when = answer_compare{.item = "a", .value = 5};
    of.sections = {{.id = "one", .title = "One", .begins_with = "hello"}, {.id = "two", .title = "Two", .begins_with = "half"}};
    sitting now(scorer(of), day);
    auto const read = [&] {
        std::string out;
        for (item const* each : now.instructions())
            out += each->id.str() + ' ';
        return out;
    };
    CHECK(read() == "hello ");
    CHECK(now.current_section()->id.str() == "one");
    now.set_answer("a", 5);
    CHECK(read() == "half only ");
    CHECK(now.current_section()->id.str() == "two");
    now.set_answer("a", 1);
    CHECK(read() == "half ");
    now.set_answer("b", 1);
    CHECK(read() == "bye ");
    CHECK(now.current_section() == nullptr);
    CHECK(now.progress() == 1);
    CHECK(tests::problem([&] { now.set_answer("bye", 1); }) == "/answers/bye: an instruction takes no answer");
}

TEST_CASE("a required item waits for an answer - preferring not to say is one, passing over is not") {
    assessment of = asking({rated("a"), rated("b"), rated("c")});
    of.items[0].required = of.items[1].required = true;
    of.items[1].shown_when = answer_compare{.item = "a", .value = 5};
    sitting now(scorer(of), day);
    CHECK(now.blockers() == std::vector<blocker>{{.item = "a", .why = blocker_kind::unanswered}});
    CHECK(tests::problem([&] { now.submit(day); }) == "/answers/a: a required item has no answer");
    now.set_answer("a", unanswered{});
    REQUIRE(now.blockers().size() == 1);
    CHECK(now.blockers()[0].item == id_of<item>("a"));
    now.set_answer("a", unanswered{missingness::prefer_not_to_say});
    CHECK(now.blockers().empty()); // b is not shown, c may be passed over
    now.set_answer("a", 5);
    CHECK(now.blockers().size() == 1);
    now.set_answer("b", 2);
    CHECK(now.blockers().empty());
}

TEST_CASE("a constraint is looked at once all that it speaks of is answered") {
    assessment of = asking({{.id = "met", .wording = "Met?", .response = calendar_date{}},
                            {.id = "wed", .wording = "Wed?", .response = calendar_date{}}});
    of.constraints = {{.id = "order",
                       .requires_that = answers_compare{.item = "met", .op = comparator::less_equal, .other = "wed"},
                       .wording = "You met before you wed."}};
    sitting now(scorer(of), day);
    now.set_answer("met", "2020-05-01");
    CHECK(now.blockers().empty());
    now.set_answer("wed", "2019-05-01");
    CHECK(now.blockers() ==
          std::vector<blocker>{{.constraint = "order", .why = blocker_kind::constraint, .wording = "You met before you wed."}});
    CHECK(tests::problem([&] { now.submit(day); }) == "/constraints/order: You met before you wed.");
    now.set_answer("wed", "2020-05-01");
    CHECK(now.blockers().empty());
}

TEST_CASE("the sheet says of every item why there is no answer") {
    assessment const of = family();
    sitting now(scorer(of), day);
    now.set_answer("children", false);
    sheet const done = now.submit(next_day);
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
    sitting now(scorer(of), day);
    now.set_answer("children", true);
    now.set_answer("number", 3);
    saved_sitting const saved = now.save();
    CHECK(saved.at == id_of<item>("well"));
    sitting later(scorer(of), saved);
    CHECK(id(later.current()) == "well");
    CHECK(later.progress() == now.progress());
    later.set_answer("well", 5);
    later.set_answer("else", "no");
    now.set_answer("well", 5);
    now.set_answer("else", "no");
    CHECK(later.save() == now.save());
    CHECK(later.submit(day) == now.submit(day));
}

TEST_CASE("answers to another assessment or another version are not misread") {
    assessment of = family();
    of.version = 3;
    sitting now(scorer(of), day);
    now.set_answer("children", true);
    saved_sitting const saved = now.save();
    assessment newer = of;
    newer.version = 4;
    CHECK(tests::problem([&] { sitting(scorer(newer), saved); }) ==
          "/sheet/version: these are answers to version 3, and the assessment is version 4");
    newer.compatible_versions = {2, 3};
    CHECK(sitting(scorer(newer), saved).submit(day).version == 4);
    newer.id = "other";
    CHECK(tests::problem([&] { sitting(scorer(newer), saved); }) ==
          "/sheet/assessment: these are answers to 'small', not to 'other'");
}

TEST_CASE("a sitting is a value: a copy goes its own way") {
    assessment const of = family();
    sitting first(scorer(of), day);
    first.set_answer("children", true);
    sitting second = first;
    second.set_answer("children", false);
    CHECK(first.answer_to("children") == answer(true));
    CHECK(first.is_shown("number"));
    CHECK_FALSE(second.is_shown("number"));
    first = second;
    CHECK_FALSE(first.is_shown("number"));
}

TEST_CASE("a follow-up is shown when a screen's score reaches its band, and the score rests only on what is shown") {
    assessment of = asking({rated("a", 0, 3), rated("b", 0, 3), rated("more")}, {over({{"a"}, {"b"}}, sum{}, all_required{})});
    of.scales[0].bands = {{.id = "few", .low = 0, .label = "few"}, {.id = "many", .low = 3, .label = "many"}};
    of.items[2].shown_when = score_reaches_band{.scale = "s", .band = "many"};
    sitting now(scorer(of), day);
    now.set_answer("a", 3);
    CHECK_FALSE(now.is_shown("more")); // no score yet
    now.set_answer("b", 0);
    CHECK(now.is_shown("more"));
    now.set_answer("a", 2);
    CHECK_FALSE(now.is_shown("more"));
}

TEST_CASE("a condition may speak of an item that is put later") {
    assessment of = asking({rated("first"), rated("second")});
    of.items[0].shown_when = answer_compare{.item = "second", .value = 5};
    sitting now(scorer(of), day);
    CHECK(id(now.current()) == "second");
    now.set_answer("second", 5);
    CHECK(id(now.current()) == "first");
}

TEST_CASE("what a part has answered counts in the score above it, answer by answer") {
    using tests::over;
    assessment of = tests::asking(
        {tests::rated("a"),
         tests::rated("b"),
         {.id = "last", .wording = "Last.", .response = free_text{}, .shown_when = score_compare{.scale = "whole"}}},
        {over({}, sum{}), over({{"a"}, {"b"}}, sum{})});
    of.scales[0].id = "whole";
    of.scales[0].components = {{"s"}};
    sitting now(scorer(of), *parse_date("2026-11-23"));
    now.set_answer("b", 5); // too few for the part and for the whole, as before, and yet one more
    CHECK(now.score("whole").answered == 1);
    CHECK(now.scores() == score(of, {{"b", 5}}));
}

TEST_CASE("places are JSON Pointers - an id with a slash or a tilde is escaped") {
    assessment of = asking({rated("a/b~c")});
    of.items[0].required = true;
    of.constraints = {{.id = "c/d~e", .requires_that = answer_compare{.item = "a/b~c", .value = 3}, .wording = "Three."}};
    sitting now(scorer(of), day);
    CHECK(tests::problem([&] { now.set_answer("x/y~z", 1); }) == "/answers/x~1y~0z: the assessment has no such item");
    CHECK(tests::problem([&] { now.set_answer("a/b~c", 9); }) == "/answers/a~1b~0c: expected a whole number from 1 to 5");
    CHECK_THAT(tests::problem([&] { now.submit(day); }), Catch::StartsWith("/answers/a~1b~0c: "));
    now.set_answer("a/b~c", 2);
    CHECK(tests::problem([&] { now.submit(day); }) == "/constraints/c~1d~0e: Three.");
    saved_sitting saved = now.save();
    saved.sheet.answers["a/b~c"] = 9;
    CHECK(tests::problem([&] { sitting(scorer(of), saved); }) == "/sheet/answers/a~1b~0c: expected a whole number from 1 to 5");
}

TEST_CASE("a program can tell by the code why a sitting refuses") {
    assessment of = asking({rated("a")});
    of.items[0].required = true;
    of.constraints = {{.id = "three", .requires_that = answer_compare{.item = "a", .value = 3}, .wording = "Three."}};
    sitting now(scorer(of), day);
    auto const told = [](auto const& call) -> std::pair<error_code, error_arguments> {
        try {
            call();
        } catch (error const& e) {
            return {e.code(), e.arguments()};
        }
        return {};
    };
    using one = std::pair<error_code, error_arguments>;
    CHECK(told([&] { now.set_answer("z", 1); }) == one{error_code::unknown_item, {{"item", "z"}}});
    CHECK(told([&] { now.set_answer("a", 9); }) == one{error_code::invalid_answer, {{"item", "a"}}}); // and never the 9
    CHECK(told([&] { now.submit(day); }) == one{error_code::required_answer, {{"item", "a"}}});
    now.set_answer("a", 2);
    CHECK(told([&] { now.submit(day); }) == one{error_code::constraint_not_met, {{"constraint", "three"}}});
    saved_sitting saved = now.save();
    saved.sheet.version = 2;
    CHECK(told([&] { sitting(scorer(of), saved); }).first == error_code::another_version);
    saved.sheet.assessment = "other";
    CHECK(told([&] { sitting(scorer(of), saved); }).first == error_code::another_assessment);
}

TEST_CASE("a block by chance is in an order that the seed draws and the sheet keeps") {
    assessment of = asking({rated("first"), {.id = "note", .wording = "Read this.", .kind = item_kind::instruction}});
    for (int i = 0; i < 8; ++i)
        of.items.push_back(rated("q" + std::to_string(i)));
    of.items.push_back(rated("last"));
    of.sections = {{.id = "one", .title = "One", .begins_with = "first"},
                   {.id = "block", .title = "Block", .begins_with = "note", .random_order = true},
                   {.id = "end", .title = "End", .begins_with = "last"}};
    scorer const by(of);
    auto const order_of = [](sitting now) {
        ids out;
        while (item const* asked = now.current()) {
            out.push_back(asked->id);
            now.set_answer(asked->id, 3);
        }
        return out;
    };
    ids const plain = order_of(sitting(by, day));
    CHECK(plain == ids{"first", "q0", "q1", "q2", "q3", "q4", "q5", "q6", "q7", "last"});
    CHECK(sitting(by, day).save().sheet.order.empty());
    ids const drawn = order_of(sitting(by, day, 7));
    CHECK(drawn == order_of(sitting(by, day, 7)));
    CHECK(drawn != plain);
    CHECK(drawn != order_of(sitting(by, day, 8)));
    CHECK(drawn.front() == id_of<item>("first"));
    CHECK(drawn.back() == id_of<item>("last"));
    CHECK(std::is_permutation(drawn.begin(), drawn.end(), plain.begin(), plain.end()));

    sitting now(by, day, 7);
    now.set_answer("first", 3);
    CHECK(id(now.current()) == drawn[1].str());
    REQUIRE(now.instructions().size() == 1); // before whatever comes first in the block
    CHECK(now.current_section()->id == id_of<section>("block"));
    now.set_answer(drawn[1], 2);
    now.set_answer(drawn[4], 2); // answered out of turn
    saved_sitting const saved = now.save();
    CHECK(saved.sheet.order == drawn);
    sitting const again(by, saved);
    CHECK(again.save() == saved);
    CHECK(again.unanswered() == now.unanswered());
    ids rest{drawn[2], drawn[3]};
    rest.insert(rest.end(), drawn.begin() + 5, drawn.end());
    CHECK(order_of(again) == rest);
    CHECK(again.submit(day).order == drawn);

    saved_sitting wrong = saved;
    wrong.sheet.order[3] = "gone";
    CHECK(tests::problem([&] { sitting(by, wrong); }) == "/sheet/order/3: the assessment has no such item");
}

TEST_CASE("an order by chance puts each question on each place equally often") {
    assessment of = asking({rated("a"), rated("b"), rated("c")});
    of.sections = {{.id = "block", .title = "Block", .begins_with = "a", .random_order = true}};
    scorer const by(of);
    std::map<ids, int> seen;
    for (std::uint64_t seed = 0; seed < 6000; ++seed)
        ++seen[sitting(by, day, seed).save().sheet.order];
    REQUIRE(seen.size() == 6);
    for (auto const& [order, times] : seen) { // 1,000 expected; the deviation is sqrt(6000 * 1/6 * 5/6) = 28.9
        CHECK(times > 850);
        CHECK(times < 1150);
    }
}
