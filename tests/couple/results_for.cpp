#include <closeknit/couple/results_for.hpp>

#include <closeknit/couple/reveal.hpp>

#include <tests/support/couple.hpp>
#include <tests/support/random.hpp>

#include <catch2/catch.hpp>

#include <chrono>
#include <string>
#include <utility>
#include <variant>
#include <vector>

using namespace closeknit;
using std::chrono::days;
using tests::ada;
using tests::for_two;
using tests::holding;
using tests::today;

namespace {

opening to_tess(opened what) { return {.day = today, .to = "tess", .what = std::move(what), .basis = "on paper"}; }
opened_results results(std::vector<id_of<scale>> scales = {}) { return {.assessment = "small", .scales = std::move(scales)}; }

/// Ada, who is Ben's partner, and opened her results to a therapist.
history ada_to_tess(opened what = results()) {
    history out = ada();
    out.entries.push_back(to_tess(std::move(what)));
    return out;
}

using values = std::vector<std::pair<std::string, double>>;

values seen(history const& own, assessment const& of = for_two(), id_of<person> const& by = "tess", date day = today) {
    values out;
    for (assessment_result const& each : results_for(holding(of), own, by, day))
        for (scale_value const& one : each.scales)
            out.push_back({one.scale.str(), one.value});
    return out;
}

template <class Change> values after(Change change) {
    history own = ada_to_tess();
    change(own);
    return seen(own);
}

values const open{{"s", 4.25}}; // 4, 5, 6 - 2 and 4

} // namespace

TEST_CASE("one yes opens one's own values to a third person, with their range and the day of the answers") {
    history own = ada_to_tess();
    tests::sheet_in(own).day = today - days{3};
    CHECK(results_for(holding(for_two()), own, "tess", today) ==
          std::vector<assessment_result>{{.assessment = "small",
                                          .version = 1,
                                          .day = today - days{3},
                                          .scales = {{.scale = "s", .value = 4.25, .low = 1, .high = 5}}}});
    CHECK(seen(own, for_two(), "eve").empty());
    CHECK(seen(own, for_two(), "ada").empty());
}

TEST_CASE("a scale that tells a single answer never opens to a third person, not even by name") {
    CHECK(seen(ada_to_tess(results({"s", "one"}))) == open);
    CHECK(results_for(holding(for_two()), ada_to_tess(results({"one"})), "tess", today).empty()); // nor that it was answered
    CHECK(after([](history& h) { tests::sheet_in(h).answers = {{"a", 4}, {"b", 5}}; }).empty());
    CHECK(after([](history& h) { tests::sheet_in(h).answers.erase("d"); }) == values{{"s", 13 / 3.0}});
}

TEST_CASE("a yes to a third person is passed on by the one rule for every yes") {
    CHECK(after([](history&) {}) == open);
    for (gate result : {gate::caution, gate::stop, static_cast<gate>(7)})
        CHECK(after([&](history& h) { tests::screening_in(h).result = result; }).empty());
    CHECK(after([](history& h) { tests::screening_in(h).day = today - days{92}; }) == open);
    CHECK(after([](history& h) { tests::screening_in(h).day = today - days{93}; }).empty());
    CHECK(after([](history& h) { tests::screening_in(h).day = today + days{1}; }).empty());
    CHECK(after([](history& h) { tests::remove_all<screening>(h); }).empty());
    CHECK(after([](history& h) { h.person.adult = false; }).empty());
    assessment of = for_two();
    of.items.push_back(tests::rated("e"));
    of.items.back().safety_sensitive = safety_sensitive{}; // in no scale
    history own = ada_to_tess();
    CHECK(seen(own, of) == open);
    tests::sheet_in(own).answers["e"] = 5;
    CHECK(seen(own, of).empty());
}

TEST_CASE("answers to a third person are recent, fit, and are of the version that was opened") {
    CHECK(after([](history& h) { tests::sheet_in(h).day = today - days{92}; }) == open);
    CHECK(after([](history& h) { tests::sheet_in(h).day = today - days{93}; }).empty());
    CHECK(after([](history& h) { tests::sheet_in(h).answers["a"] = 9; }).empty());
    CHECK(after([](history& h) { std::get<opened_results>(std::get<opening>(h.entries.back()).what).version = 2; }).empty());
    assessment of = for_two();
    of.respondent_only = true;
    CHECK(seen(ada_to_tess(), of).empty());
    of = for_two();
    of.scales[0].keys[0].item = "none"; // not well formed
    CHECK(seen(ada_to_tess(), of).empty());
}

TEST_CASE("a yes to a third person ends with its last day and with what closes it") {
    CHECK(after([](history& h) { std::get<opening>(h.entries.back()).until = today - days{1}; }).empty());
    CHECK(after([](history& h) { std::get<opening>(h.entries.back()).day = today + days{1}; }).empty());
    auto const closed_by = [](closing each) { return after([&](history& h) { h.entries.push_back(std::move(each)); }); };
    CHECK(closed_by({.day = today}).empty());
    CHECK(closed_by({.day = today, .to = "tess"}).empty());
    CHECK(closed_by({.day = today, .what = opened_kind::results, .assessment = "small"}).empty());
    CHECK(closed_by({.day = today, .to = "ben"}) == open);
    CHECK(closed_by({.day = today, .what = opened_kind::scores}) == open);
}

TEST_CASE("a scale with sensitive items opens to a third person by name only, and away from its danger end") {
    assessment of = for_two();
    of.items[0].safety_sensitive = safety_sensitive{.danger_end = range_end::low};
    CHECK(seen(ada_to_tess(), of).empty());
    CHECK(seen(ada_to_tess(results({"s"})), of) == open);
    history low = ada_to_tess(results({"s"}));
    tests::sheet_in(low).answers = {{"a", 2}, {"b", 1}, {"c", 5}, {"d", 1}}; // 1.25: it would tell every answer
    CHECK(seen(low, of).empty());
}

TEST_CASE("results never open to a partner by one yes, however the history tells that it is a partner") {
    auto const with = [](entry each) { return history{.person = {.id = "ada", .adult = true}, .entries = {std::move(each)}}; };
    for (opened const& what :
         {opened(opened_scores{.assessment = "small"}), opened(opened_practices{}), opened(opened_prompts{}),
          opened(opened_touch{}), opened(opened_sexual_topics{}), opened(opened_guesses{.assessment = "small"})})
        CHECK(is_partner(with(to_tess(what)), "tess"));
    CHECK_FALSE(is_partner(with(to_tess(results())), "tess"));
    CHECK(is_partner(with(sheet{.subject = "tess", .assessment = "small", .day = today}), "tess"));
    CHECK(is_partner(with(prompt_asked{.day = today, .prompt = "p", .other = "tess"}), "tess"));
    CHECK(is_partner(with(practice_done{.day = today, .practice = "p", .other = "tess"}), "tess"));
    CHECK_FALSE(is_partner(with(practice_done{.day = today, .practice = "p"}), "tess"));
    CHECK_FALSE(is_partner(with(closing{.day = today, .to = "tess"}), "tess"));
    CHECK_FALSE(is_partner(ada(), "tess"));

    history own = ada();
    own.entries.push_back(closing{.day = today}); // who was a partner does not become a third person
    own.entries.push_back(opening{.day = today, .to = "ben", .what = results(), .basis = "in the app"});
    CHECK(seen(own, for_two(), "ben").empty());
}

TEST_CASE("a yes to scores opens no results, and a yes to results no scores") {
    CHECK(seen(ada_to_tess(opened_scores{.assessment = "small"})).empty());
    history first = ada(), second = tests::ben();
    for (history* each : {&first, &second})
        tests::opening_in(*each).what = results();
    CHECK(std::holds_alternative<not_open>(reveal(holding(for_two()), first, second, today)));
    tests::opening_in(second).what = opened_scores{.assessment = "small"};
    CHECK(std::holds_alternative<not_open>(reveal(holding(for_two()), first, second, today)));
}

TEST_CASE("what a third person sees tells nothing of anybody else, of the screening, or of what else is in the history") {
    tests::random_values any(20261126);
    std::vector<assessment_result> const before = results_for(holding(for_two()), ada_to_tess(), "tess", today);
    REQUIRE(before.size() == 1);
    for (int round = 0; round < 200; ++round) {
        history own = ada_to_tess();
        for (int left = any.between(1, 6); left > 0; --left) {
            date const day = today - days{any.between(0, 9)};
            std::vector<entry> const more{
                screening{
                    .day = day, .result = day == today ? gate::nothing_reported : static_cast<gate>(any.below(3)), .basis = "x"},
                sheet{.subject = "ben", .assessment = "small", .day = today, .answers = {{"a", any.between(1, 5)}}},
                sheet{.assessment = "small", .day = today - days{1}, .answers = {{"b", any.between(1, 5)}}},
                sheet{.assessment = "other", .day = today, .answers = {{"b", any.between(1, 5)}}},
                opening{.day = day, .to = "ben", .what = opened_practices{}, .basis = "in the app"},
                closing{.day = day, .to = "ben"},
                prompt_asked{.day = day, .prompt = "p", .other = "ben"},
                practice_done{.day = day, .practice = "p", .other = "ben"}};
            own.entries.insert(own.entries.begin() + std::ptrdiff_t(any.below(own.entries.size() + 1)),
                               more[any.below(more.size())]);
        }
        REQUIRE(results_for(holding(for_two()), own, "tess", today) == before);
    }
}
