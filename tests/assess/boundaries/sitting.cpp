// Values at and next to a boundary, where `<` and `<=` differ; script/mutate names the fault that each one finds.

#include <closeknit/assess/scorer.hpp>
#include <closeknit/assess/sitting.hpp>

#include <tests/support/small.hpp>

#include <catch2/catch.hpp>

#include <limits>
#include <optional>
#include <string>
#include <vector>

using namespace closeknit;
using tests::asking;
using tests::over;
using tests::rated;

TEST_CASE("a sitting: what is done goes back with an answer, and progress does not") {
    assessment of = asking({rated("a"), rated("b"), rated("c")}, {over({{"a"}})});
    sitting at(scorer(of), date{});
    at.set_answer("a", 1);
    at.set_answer("b", 1);
    CHECK(at.progress() == Approx(2.0 / 3));
    at.clear_answer("b");
    CHECK(at.progress() == Approx(2.0 / 3));
    at.set_answer("b", 2);
    CHECK(at.progress() == Approx(2.0 / 3)); // not 1: c is open
    CHECK(at.unanswered() == std::vector<id_of<item>>{"c"});
}

TEST_CASE("a sitting goes on at the first open item after the last, and a later answer does not move it") {
    assessment of = asking({rated("a"), rated("b"), rated("c")}, {over({{"a"}})});
    sitting at(scorer(of), date{});
    at.set_answer("b", 1);
    CHECK(at.current()->id == "a");
    at.go_to("c");
    at.set_answer("c", 1);
    REQUIRE(at.current());
    CHECK(at.current()->id == "a");
}

TEST_CASE("a saved sitting goes on at a place that is shown and asked") {
    assessment of = asking({{.id = "i", .wording = "Read.", .kind = item_kind::instruction}, rated("a"), rated("b"), rated("c")},
                           {over({{"a"}})});
    of.items[2].shown_when = answer_compare{.item = "a", .value = 5};
    saved_sitting saved{.sheet = {.assessment = "small"}, .at = "c", .progress = 7};
    CHECK(sitting(scorer(of), saved).current()->id == "c");
    CHECK(sitting(scorer(of), saved).progress() == 1);
    saved.at = "b"; // hidden
    CHECK(sitting(scorer(of), saved).current()->id == "a");
    saved.at = "i";
    CHECK(sitting(scorer(of), saved).current()->id == "a");
    sitting at(scorer(of), saved);
    at.go_to("c");
    CHECK(at.previous());
    CHECK(at.current()->id == "a"); // not the hidden b
    CHECK_THROWS_AS(at.go_to("i"), std::out_of_range);
    CHECK(at.instructions().size() == 1);
    at.go_to("c");
    CHECK(at.instructions().empty());
}

TEST_CASE("a section begins with its first item") {
    assessment of = asking({rated("a"), rated("b")}, {over({{"a"}})});
    of.sections = {{.id = "one", .title = "One", .begins_with = "a"}, {.id = "two", .title = "Two", .begins_with = "b"}};
    sitting at(scorer(of), date{});
    CHECK(at.current_section()->id == "one");
    at.go_to("b");
    CHECK(at.current_section()->id == "two");
}

TEST_CASE("only what is asked stands in the way: shown, required and skipped, or against a constraint") {
    assessment of = asking({rated("a"), rated("b"), rated("c")}, {over({{"a"}})});
    of.items[1].shown_when = answer_compare{.item = "a", .value = 5};
    of.items[1].required = true;
    of.constraints = {{"k", answers_compare{"a", comparator::less_equal, "c"}, "At most."}};
    sitting at(scorer(of), date{});
    at.set_answer("a", 4);
    CHECK(at.blockers().empty()); // b is hidden, c has no answer yet
    at.set_answer("c", 3);
    CHECK(at.blockers().size() == 1);
    at.set_answer("a", 5);
    at.set_answer("c", 5);
    at.set_answer("b", unanswered{missingness::dont_know});
    CHECK(at.blockers().empty());
    at.set_answer("b", unanswered{missingness::skipped});
    REQUIRE(at.blockers().size() == 1);
    CHECK(at.blockers()[0].item == id_of<item>("b"));
    at.set_answer("b", 2);
    CHECK(at.inactive_answers().empty());
    at.set_answer("a", 4);
    CHECK(at.inactive_answers() == std::vector<id_of<item>>{"b"});
    at.clear_answer("b");
    at.set_answer("c", 4);
    CHECK(at.submit(date{}).answers.at("b") == answer{unanswered{missingness::not_shown}});
}
