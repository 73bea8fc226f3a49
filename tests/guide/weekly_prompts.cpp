#include <closeknit/guide/weekly_prompts.hpp>

#include <closeknit/codec/built_in.hpp>

#include <tests/guide/two_people.hpp>

#include <catch2/catch.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

using namespace closeknit;
using namespace std::chrono;
using closeknit::opened;

namespace {

constexpr date monday = sys_days{2026y / November / 16};

std::vector<std::string> asked(pack const& content, date day, std::uint64_t seed, std::size_t count = 3,
                               std::set<id_of<prompt>> const& already = {}) {
    std::vector<std::string> out;
    for (auto const& id : weekly_prompts(content, day, seed, count, already))
        out.push_back(id.str());
    return out;
}

/// Ten prompts of depth 2, "p0" to "p9", on ten topics; none of them closes.
pack ten_prompts() {
    pack out{.id = "p"};
    for (int i = 0; i < 10; ++i) {
        std::string const name = "p" + std::to_string(i);
        out.prompts.push_back({.id = name, .wording = "w", .depth = 2, .topic = name});
    }
    return out;
}

using ids = std::vector<std::string>;

} // namespace

TEST_CASE("a week runs from Monday to Sunday and has its own prompts") {
    pack const content = built_in_pack();
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        auto const week = asked(content, monday, seed);
        for (int day = 1; day < 7; ++day)
            CHECK(asked(content, monday + days{day}, seed) == week);
    }
    std::set<ids> by_week, by_seed;
    for (int week = 0; week < 30; ++week)
        by_week.insert(asked(ten_prompts(), monday + days{7 * week}, 1));
    for (std::uint64_t seed = 0; seed < 30; ++seed)
        by_seed.insert(asked(ten_prompts(), monday, seed));
    CHECK(by_week.size() > 20);
    CHECK(by_seed.size() > 20);
    CHECK(asked(content, monday, 1) != asked(content, monday - days{1}, 1));
    CHECK(asked(content, monday, 1) != asked(content, monday + days{7}, 1));
}

TEST_CASE("without an opening nothing is deeper than 2, tender, sexual or contraindicated, nor asked twice") {
    pack content = built_in_pack();
    for (int i = 0; i < 10; ++i) {
        prompt const light{.id = "x" + std::to_string(i), .wording = "w", .topic = "x" + std::to_string(i)};
        content.prompts.push_back(light);
        prompt& each = content.prompts.back();
        if (i % 4 == 0) each.depth = 3;
        if (i % 4 == 1) each.sensitivity = sensitivity::sexual;
        if (i % 4 == 2) each.sensitivity = sensitivity::tender;
        if (i % 4 == 3) each.risks = {risk::quarrel};
    }
    for (std::uint64_t seed = 0; seed < 2'000; ++seed) {
        auto const week = weekly_prompts(content, monday, seed);
        bool well = week.size() == 3 && std::set(week.begin(), week.end()).size() == 3;
        for (auto const& id : week) {
            prompt const& p = content.at(id);
            well = well && p.depth <= 2 && p.sensitivity == sensitivity::ordinary && p.risks.empty();
        }
        REQUIRE(well);
    }
}

TEST_CASE("light first, then a little deeper, and a light and pleasant one last, on different topics") {
    pack content;
    content.prompts = {{.id = "deep", .wording = "w", .depth = 2, .topic = "a"},
                       {.id = "light", .wording = "w", .depth = 1, .valence = valence::mixed, .topic = "b"},
                       {.id = "last", .wording = "w", .depth = 1, .topic = "c"},
                       {.id = "same", .wording = "w", .depth = 2, .topic = "a"}};
    std::set<ids> seen;
    for (std::uint64_t seed = 0; seed < 100; ++seed)
        seen.insert(asked(content, monday, seed));
    CHECK(seen == std::set<ids>{{"light", "deep", "last"}, {"light", "same", "last"}});
}

TEST_CASE("when topics run out, one comes twice rather than a prompt be missing") {
    pack content = ten_prompts();
    for (prompt& each : content.prompts)
        each.topic = "us";
    CHECK(asked(content, monday, 5).size() == 3);
}

TEST_CASE("what was asked already is not asked again") {
    std::set<id_of<prompt>> already;
    for (int i = 0; i < 8; ++i)
        already.insert("p" + std::to_string(i));
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        auto const week = asked(ten_prompts(), monday, seed, 3, already);
        CHECK(std::set(week.begin(), week.end()) == std::set<std::string>{"p8", "p9"});
    }
}

TEST_CASE("an empty pack has nothing to ask, and so has a week of none") {
    CHECK(asked({}, monday, 1).empty());
    CHECK(asked(ten_prompts(), monday, 1, 0).empty());
    CHECK(asked(ten_prompts(), monday, 1, 1).size() == 1);
    CHECK(asked(ten_prompts(), monday, 1, 99).size() == 10);
}

TEST_CASE("each prompt comes up about equally often") {
    std::map<std::string, int> times;
    for (std::uint64_t seed = 0; seed < 4'000; ++seed)
        for (std::string const& id : asked(ten_prompts(), monday, seed))
            ++times[id];
    CHECK(times.size() == 10);
    for (auto const& [id, count] : times) { // 1,200 expected, standard deviation 29
        CAPTURE(id);
        CHECK(count > 1'050);
        CHECK(count < 1'350);
    }
}

TEST_CASE("the draw is the same on every platform") {
    // worked in Python from the definition of MT19937-64 (10,000th draw 9981545732273789042): shuffled from the back by draw
    // modulo i, seeded with seed * 0x9E3779B97F4A7C15 + weeks since 1970
    CHECK(asked(ten_prompts(), monday, 0) == ids{"p1", "p2", "p5"});
    CHECK(asked(ten_prompts(), monday, 42) == ids{"p4", "p3", "p6"});
    CHECK(asked(ten_prompts(), sys_days{1969y / December / 31}, 7) == ids{"p3", "p8", "p6"});
}

namespace {

using tests::two_people;

std::vector<id_of<prompt>> prompts(two_people const& two, pack const& content, std::uint64_t seed = 1) {
    return weekly_prompts(content, two.permit(content), two.first, two.second, tests::today, seed, 99);
}

pack of_all_kinds() {
    pack out{.id = "p"};
    out.prompts = {
        {.id = "light", .wording = "w", .depth = 1},
        {.id = "tender", .wording = "w", .depth = 2, .topic = "a", .sensitivity = sensitivity::tender},
        {.id = "three", .wording = "w", .depth = 3, .topic = "b"},
        {.id = "four", .wording = "w", .depth = 4, .topic = "c", .risks = {risk::fear}},
        {.id = "touch", .wording = "w", .depth = 4, .topic = "d", .risks = {risk::touch}},
        {.id = "five", .wording = "w", .depth = 5, .topic = "e"},
        {.id = "sex", .wording = "w", .depth = 5, .topic = "f", .sensitivity = sensitivity::sexual, .risks = {risk::touch}}};
    return out;
}

std::set<id_of<prompt>> as_set(std::vector<id_of<prompt>> const& list) { return {list.begin(), list.end()}; }

} // namespace

TEST_CASE("for two, prompts are as deep as both opened, and touch and sexuality are yeses of their own") {
    using ids = std::set<id_of<prompt>>;
    pack const content = of_all_kinds();
    auto const asked = [&](std::vector<opened> const& both) { return as_set(prompts(two_people(both), content)); };
    CHECK(asked({opened_practices{}}) == ids{"light"});
    CHECK(asked({opened_prompts{.depth = 3}}) == ids{"light", "tender", "three"});
    CHECK(asked({opened_prompts{.depth = 4}}) == ids{"light", "tender", "three", "four"});
    CHECK(asked({opened_prompts{.depth = 4}, opened_touch{}}) == ids{"light", "tender", "three", "four", "touch"});
    CHECK(asked({opened_prompts{.depth = 5}, opened_sexual_topics{}}) == ids{"light", "tender", "three", "four", "five"});
    CHECK(asked({opened_prompts{.depth = 5}, opened_touch{}}) == ids{"light", "tender", "three", "four", "touch", "five"});
    CHECK(asked({opened_prompts{.depth = 5}, opened_sexual_topics{}, opened_touch{}}).size() == 7);
}

TEST_CASE("for two, prompts are the same for whoever comes first, and what one alone has noted changes nothing") {
    pack const content = of_all_kinds();
    two_people two({opened_prompts{.depth = 5}});
    for (std::uint64_t seed = 0; seed < 20; ++seed)
        CHECK(prompts(two, content, seed) == prompts(two.swapped(), content, seed));
    auto const before = prompts(two, content);
    two.first.entries.push_back(prompt_asked{.day = tests::today, .prompt = "three", .other = "ben"});
    CHECK(prompts(two, content) == before);
    two.second.entries.push_back(prompt_asked{.day = tests::today, .prompt = "three", .other = "ada"});
    CHECK(as_set(prompts(two, content)) == std::set<id_of<prompt>>{"light", "tender", "four", "five"});
}

TEST_CASE("for two, nothing comes again within the pack's days, and what was never asked comes first") {
    pack content = ten_prompts();
    content.days_before_repeat = 30;
    two_people two({opened_prompts{.depth = 3}});
    for (int i = 0; i < 9; ++i)
        two.write(prompt_asked{.day = tests::today - days{21 + i}, .prompt = "p" + std::to_string(i)});
    CHECK(prompts(two, content) == std::vector<id_of<prompt>>{"p9"});
    content.days_before_repeat = 29;
    CHECK(as_set(prompts(two, content)) == std::set<id_of<prompt>>{"p8", "p9"});
    content.days_before_repeat = 1;
    for (std::uint64_t seed = 0; seed < 20; ++seed)
        CHECK(weekly_prompts(content, two.permit(content), two.first, two.second, tests::today, seed, 1).at(0) == "p9");
    content.days_before_repeat = 30;
    two_people again({opened_prompts{.depth = 3}});
    for (int ago : {40, 3})
        again.write(prompt_asked{.day = tests::today - days{ago}, .prompt = "p1"}); // the last time counts
    CHECK_FALSE(as_set(prompts(again, content)).contains("p1"));
    two.first.entries.push_back(prompt_asked{.day = tests::today, .prompt = "p9", .other = "ben"}); // one alone
    content.days_before_repeat = 1;
    CHECK(as_set(prompts(two, content)).contains("p9"));
}

TEST_CASE("the questions that come with a practice are those that need nobody's yes") {
    pack const content = {.id = "p",
                          .prompts = {{.id = "light", .wording = "w", .depth = 2, .practice = "walk"},
                                      {.id = "deep", .wording = "w", .depth = 3, .practice = "walk"},
                                      {.id = "risky", .wording = "w", .depth = 1, .practice = "walk", .risks = {risk::control}},
                                      {.id = "other", .wording = "w", .depth = 1, .practice = "talk"},
                                      {.id = "none", .wording = "w", .depth = 1}}};
    CHECK(prompts_with(content, "walk") == std::vector<id_of<prompt>>{"light"});
    CHECK(prompts_with(content, "sing").empty());
}

TEST_CASE("what an asker says first comes before the question") {
    prompt asks{.id = "p", .wording = "What is it like?"};
    CHECK(in_full(asks) == "What is it like?");
    asks.asker_first = "I will start.";
    CHECK(in_full(asks) == "I will start. What is it like?");
}

TEST_CASE("a deck is browsed as far as it is open, in its order") {
    pack content = {.id = "p",
                    .prompts = {{.id = "light", .wording = "w", .depth = 2},
                                {.id = "deep", .wording = "w", .depth = 3},
                                {.id = "deeper", .wording = "w", .depth = 4},
                                {.id = "tender", .wording = "w", .depth = 1, .sensitivity = sensitivity::sexual},
                                {.id = "other", .wording = "w", .depth = 1}},
                    .decks = {{.id = "d", .prompts = {"deeper", "tender", "deep", "light", "gone"}}}};
    using all = std::vector<id_of<prompt>>;
    CHECK(prompts_in(content, "d") == all{"light"});
    two_people two({opened_prompts{.depth = 3}});
    CHECK(prompts_in(content, two.permit(content), "d") == all{"deep", "light"});
    two.write(prompt_asked{.day = tests::today, .prompt = "light"});
    CHECK(prompts_in(content, two.permit(content), "d") == all{"deep", "light"}); // asked today, and still there to read
    CHECK(prompts_in(content, two_people({opened_prompts{.depth = 4}, opened_sexual_topics{}}).permit(content), "d") ==
          all{"deeper", "tender", "deep", "light"});
    CHECK_THROWS_WITH(prompts_in(content, "none"), Catch::Contains("none"));
}
