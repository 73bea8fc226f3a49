#include <closeknit/couple/safety.hpp>

#include <tests/support/couple.hpp>

#include <catch2/catch.hpp>

#include <chrono>
#include <utility>
#include <vector>

using namespace closeknit;
using std::chrono::days;
using tests::today;

namespace {

/// One item of a format, sensitive at an end.
pack asking_about(response format, range_end end, safety_topic about = safety_topic::safety) {
    assessment of = tests::asking({{.id = "a", .wording = "A.", .response = std::move(format)}});
    of.items[0].safety_sensitive = safety_sensitive{.danger_end = end, .about = about};
    return tests::holding(of);
}

sheet saying(answer given, date day = today) { return {.assessment = "small", .day = day, .answers = {{"a", std::move(given)}}}; }

safety_state after(pack const& content, std::vector<entry> entries) {
    return safety_on(content, {.person = {.id = "ada", .adult = true}, .entries = std::move(entries)}, today);
}
bool signal(pack const& content, answer given) { return after(content, {saying(std::move(given))}).safety_signal; }

} // namespace

TEST_CASE("the very last answer at the danger end is a signal, and none before it") {
    pack const high = asking_about(rating{.low = 1, .high = 5}, range_end::high),
               low = asking_about(rating{.low = 1, .high = 5}, range_end::low);
    CHECK(signal(high, 5));
    CHECK_FALSE(signal(high, 4));
    CHECK_FALSE(signal(high, 1));
    CHECK(signal(low, 1));
    CHECK_FALSE(signal(low, 2));
    CHECK(signal(high, 9)); // beyond the end, in a sheet that fits no longer
    pack const told = asking_about(yes_no{}, range_end::high);
    CHECK(signal(told, true));
    CHECK_FALSE(signal(told, false));
    CHECK(signal(asking_about(yes_no{}, range_end::low), false));
    CHECK(signal(asking_about(slider{.low = 0, .high = 100}, range_end::high), 100));
    CHECK(signal(asking_about(number{.low = 0}, range_end::low), 0));
    CHECK_FALSE(signal(asking_about(number{.low = 0}, range_end::high), 1e9)); // it has no such end
}

TEST_CASE("of options the one with most points, or the last one, is at the high end") {
    choice const points{.options = {{.id = "no", .wording = "No", .points = 0},
                                    {.id = "yes", .wording = "Yes", .points = 2},
                                    {.id = "rare", .wording = "Rarely", .points = 1}}};
    CHECK(signal(asking_about(points, range_end::high), "yes"));
    CHECK_FALSE(signal(asking_about(points, range_end::high), "rare"));
    choice const plain{
        .options = {{.id = "no", .wording = "No"},
                    {.id = "yes", .wording = "Yes"},
                    {.id = "unsaid", .wording = "I would rather not say", .missing = missingness::prefer_not_to_say},
                    {.id = "unknown", .wording = "I do not know", .missing = missingness::dont_know}}};
    CHECK(signal(asking_about(plain, range_end::high), "yes"));
    CHECK(signal(asking_about(plain, range_end::low), "no"));
    CHECK(signal(asking_about(plain, range_end::high), "unsaid"));
    CHECK_FALSE(signal(asking_about(plain, range_end::high), "unknown"));
}

TEST_CASE("to prefer not to say is a signal, a plain skip is none, and text never is") {
    pack const content = asking_about(rating{}, range_end::high);
    CHECK(signal(content, unanswered{missingness::prefer_not_to_say}));
    for (missingness each : {missingness::skipped, missingness::not_shown, missingness::dont_know})
        CHECK_FALSE(signal(content, unanswered{each}));
    CHECK_FALSE(signal(asking_about(free_text{}, range_end::high), "anything"));
}

TEST_CASE("the newest answer counts, for as long as a screening, and a later skip does not clear it") {
    pack const content = asking_about(rating{}, range_end::high);
    CHECK_FALSE(after(content, {saying(5, today - days{9}), saying(4)}).safety_signal);
    CHECK(after(content, {saying(4, today - days{9}), saying(5)}).safety_signal);
    CHECK_FALSE(after(content, {saying(4), saying(5, today - days{9})}).safety_signal);
    CHECK(after(content, {saying(4), saying(5)}).safety_signal); // of one day, the last in the list
    CHECK(after(content, {saying(5, today - days{9}), saying(unanswered{})}).safety_signal);
    CHECK(after(content, {saying(5, today - days{92})}).safety_signal);
    CHECK_FALSE(after(content, {saying(5, today - days{93})}).safety_signal);
    CHECK(after(content, {saying(5, today + days{3})}).safety_signal); // dated ahead
}

TEST_CASE("only one's own answers about oneself are signals, in any version, unless they were put aside") {
    pack const content = asking_about(rating{}, range_end::high);
    sheet other = saying(5);
    other.person = "eve";
    CHECK_FALSE(after(content, {other}).safety_signal);
    sheet guess = saying(5);
    guess.subject = "ben";
    CHECK_FALSE(after(content, {guess}).safety_signal);
    sheet old = saying(5);
    old.version = 7;
    CHECK(after(content, {old}).safety_signal);
    sheet aside = saying(5);
    aside.inactive_answers = {"a"};
    CHECK_FALSE(after(content, {aside}).safety_signal);
    sheet elsewhere = saying(5);
    elsewhere.assessment = "large";
    CHECK_FALSE(after(content, {elsewhere}).safety_signal);
}

TEST_CASE("a signal about touch alone withholds touch and nothing else") {
    pack const content = asking_about(rating{}, range_end::low, safety_topic::touch);
    screening const well{.day = today, .result = gate::nothing_reported};
    safety_state const now = after(content, {well, saying(1)});
    CHECK(now.touch_signal);
    CHECK_FALSE(now.safety_signal);
    CHECK(now.passes_on_a_yes());
    CHECK_FALSE(now.passes_on_touch());
    safety_state const calm = after(content, {well, saying(2)});
    CHECK(calm.passes_on_touch());
    CHECK_FALSE(after(content, {saying(2)}).passes_on_a_yes()); // no screening
    pack const fear = asking_about(rating{}, range_end::low);
    CHECK_FALSE(after(fear, {well, saying(1)}).passes_on_a_yes());
    CHECK_FALSE(after(fear, {well, saying(1)}).passes_on_touch());
}
