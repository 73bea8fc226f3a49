// The next prompt and the next practice, as the pack and what two people wrote down grow.

#include <bench/timing.hpp>

#include <tests/support/built_in.hpp>

#include <closeknit/closeknit.hpp>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <utility>
#include <variant>

namespace ck = closeknit;

namespace closeknit::bench {
namespace {

ck::date const today = ck::parse_date("2026-11-23").value();

/// Two people who opened the deepest prompts, and asked each other so many, two a day, the last one a year ago.
std::pair<ck::history, ck::history> two_people(int asked) {
    auto const person = [&](char const* who, char const* other) {
        ck::history out{.person = {.id = who, .adult = true}};
        out.entries.push_back(ck::screening{.day = today, .result = ck::gate::nothing_reported});
        out.entries.push_back(ck::opening{.day = today, .to = other, .what = ck::opened_prompts{.depth = 5}, .basis = "here"});
        for (int i = 0; i < asked; ++i)
            out.entries.push_back(ck::prompt_asked{
                .day = today - std::chrono::days{365 + i / 2}, .prompt = "p" + std::to_string(i), .other = other});
        return out;
    };
    return {person("a", "b"), person("b", "a")};
}

ck::pack of_prompts(int count) {
    ck::pack out{.id = "bench"};
    for (int i = 0; i < count; ++i)
        out.prompts.push_back({.id = "p" + std::to_string(i),
                               .wording = "...",
                               .depth = 1 + i % 5,
                               .valence = i % 7 == 0 ? ck::valence::pleasant : ck::valence::mixed,
                               .topic = std::to_string(i % 40)});
    return out;
}

void next_prompt(int prompts, int entries) {
    ck::pack const content = of_prompts(prompts);
    auto const two = two_people(entries);
    ck::history const &first = two.first, &second = two.second;
    auto const opened = ck::reveal(content, first, second, today);
    ck::reveal_permit const& both = std::get<ck::reveal_permit>(opened);
    ck::evening_session const evening = ck::deal_evening(content, both, first, second, today, 1);
    if (evening.ahead.size() != 6) {
        std::puts("next prompt: not the six of an evening");
        std::exit(1);
    }
    double const dealt = seconds(7, 1, [&] { keep(ck::deal_evening(content, both, first, second, today, 1)); });
    double const week = seconds(7, 1, [&] { keep(ck::weekly_prompts(content, both, first, second, today, 1)); });
    double const next =
        seconds(7, 1, [&] { keep(ck::after(content, both, first, second, today, evening, ck::evening_move::finished)); });
    std::printf("%6d prompts, %5d entries each: an evening dealt in %6.2f ms, the week's prompts in %6.2f ms, the next prompt in "
                "%5.2f ms (goal 1)\n",
                prompts, entries, dealt * 1e3, week * 1e3, next * 1e3);
}

void next_practice(int practices) {
    ck::pack content = ck::built_in_pack();
    auto const some = content.practices;
    content.practices.clear();
    for (int i = 0; i < practices; ++i) {
        content.practices.push_back(some[static_cast<std::size_t>(i) % some.size()]);
        content.practices.back().id = "practice-" + std::to_string(i);
    }
    ck::assessment const& closeness = content.at<ck::assessment>("closeness");
    ck::sheet answered{.assessment = closeness.id, .version = closeness.version, .day = today};
    for (ck::item const& each : closeness.items)
        answered.answers.emplace(each.id, ck::tests::five_step_answer(closeness, each, 3));
    ck::history const own{.person = {.id = "a", .adult = true},
                          .entries = {ck::screening{.day = today, .result = ck::gate::nothing_reported}, answered}};
    ck::check_in_options const with{.day = today, .practices = 3};
    if (ck::recommend(content, own, with).size() != 3) {
        std::puts("recommendation: not three practices");
        std::exit(1);
    }
    double const taken = seconds(7, 1, [&] { keep(ck::recommend(content, own, with)); });
    std::printf("%6d practices: three recommended in %6.2f ms (goal 1)\n", practices, taken * 1e3);
}

} // namespace

void guidance() {
    next_prompt(10'000, 1'000);
    next_prompt(100'000, 1'000);
    next_prompt(10'000, 10'000);
    next_prompt(100'000, 10'000);
    for (int practices : {100, 1'000, 10'000})
        next_practice(practices);
}

} // namespace closeknit::bench
