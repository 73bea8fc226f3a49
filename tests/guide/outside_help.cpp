#include <closeknit/couple/history_state.hpp>
#include <closeknit/guide/recommend.hpp>

#include <tests/support/report_pack.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace closeknit;
using std::chrono::days;
using tests::banded;
using tests::labelled_item;
using tests::today;

namespace {

using ids = std::vector<std::string>;

/// Calm, a sign, and how open somebody is to help; 1 to 5 each.
pack help_pack() {
    return tests::report_pack(
        {labelled_item("a"), labelled_item("b"), labelled_item("c")},
        {banded("calm", {{"a"}}), banded("alone", {{"b"}}, direction::low), banded("open", {{"c"}}, direction::neither)});
}

sheet of_day(date day, answers given) { return {.assessment = "small", .day = day, .answers = std::move(given)}; }

std::vector<recommendation> all(pack const& content, history const& own, std::size_t most = 2) {
    assessment const& of = content.assessments[0];
    auto const& sheets = state_on(own, today).sheets;
    return recommend(content, of, sheets.empty() ? std::vector<score_result>() : score(of, sheets.at("small")->answers), own,
                     today, most);
}
ids names(std::vector<recommendation> const& list) {
    ids out;
    for (recommendation const& each : list)
        out.push_back(each.practice.str());
    return out;
}

/// Somebody's recommendations after these answers to the item of calm, the newest last and of today.
ids after(std::vector<answer> const& calm, gate screened = gate::nothing_reported) {
    history own = tests::screened(screened);
    date day = today - days{7} * static_cast<int>(calm.size() - 1);
    for (answer const& each : calm) {
        own.entries.push_back(of_day(day, {{"a", each}}));
        day += days{7};
    }
    return names(all(help_pack(), own));
}

} // namespace

TEST_CASE("help is recommended after three sittings in a row with a score in its worst band, and not after two") {
    CHECK(low_sittings == 3);
    CHECK(after({2, 2}) == ids{"walk", "sit"});
    CHECK(after({2, 1, 2}) == ids{"walk", "counselor"});
    CHECK(after({2, 2, 4}) == ids{"thank"});
    CHECK(after({2, 3, 2, 2}) == ids{"walk", "sit"}); // 3 is in the middle band
    CHECK(after({5, 5, 2, 2, 2}) == ids{"walk", "counselor"});
}

TEST_CASE("a sitting that passed the question over neither counts nor clears") {
    CHECK(after({2, 2, unanswered{}, 2}) == ids{"walk", "counselor"});
    CHECK(after({2, unanswered{}, unanswered{}, 2}) == ids{"walk", "sit"});
}

TEST_CASE("where less is better, it is the high end that stays") {
    history own = tests::screened(gate::nothing_reported);
    for (int week = 3; week > 0; --week)
        own.entries.push_back(of_day(today - days{7} * week, {{"b", 5}}));
    CHECK(names(all(help_pack(), own)).back() == "counselor");
    for (entry& each : own.entries)
        if (sheet* s = std::get_if<sheet>(&each)) s->answers = {{"b", 1}};
    CHECK(names(all(help_pack(), own)) == ids{"thank"});
}

TEST_CASE("help is recommended to whoever says that they are open to it, with that as the reason") {
    auto const with = [](int open) { return all(help_pack(), tests::who_said({{"a", 2}, {"c", open}})); };
    CHECK(names(with(4)) == ids{"walk", "counselor"});
    CHECK(with(4)[1].wording == "wanted");
    CHECK(with(4)[1].reasons.empty());
    CHECK(names(with(3)) == ids{"walk", "sit"});
    CHECK(names(with(1)) == ids{"walk", "sit"});
    CHECK(names(all(help_pack(), tests::who_said({{"a", 5}, {"c", 5}}))) == ids{"thank", "counselor"}); // beside a habit
}

TEST_CASE("whoever is not clear gets help recommended too, and no other reason than anybody") {
    for (gate const screened : {gate::caution, gate::stop}) {
        auto const list = all(help_pack(), tests::who_said({{"a", 2}, {"c", 5}}, screened));
        CHECK(names(list) == ids{"walk", "counselor"});
        CHECK(list[1].wording == "quiet");
    }
    CHECK(after({2, 2, 2}, gate::stop) == ids{"walk", "counselor"});
}

TEST_CASE("help takes the last place, and no place where none is asked for or it is there already") {
    pack content = help_pack();
    history const own = tests::who_said({{"a", 2}, {"c", 5}});
    CHECK(names(all(content, own, 0)).empty());
    CHECK(names(all(content, own, 1)) == ids{"counselor"});
    CHECK(names(all(content, own, 9)) == ids{"walk", "sit", "counselor", "thank"});
    content.practices.back().targets["calm"] = 1;
    CHECK(names(all(content, own, 2)) == ids{"walk", "counselor"});
    CHECK(all(content, own, 2)[1].wording == "rarely to About a."); // it is there for a reason of its own
}

TEST_CASE("the reason is that scores were low for long, and what was done lately gives way to other help") {
    pack content = help_pack();
    history own = tests::who_said({{"a", 2}});
    own.entries.push_back(of_day(today - days{1}, {{"a", 2}}));
    own.entries.push_back(of_day(today - days{2}, {{"a", 2}}));
    CHECK(all(content, own)[1].wording == "low for long");
    content.practices.push_back(tests::alone("helpline", {{"open", 1}}));
    content.practices.back().outside_help = true;
    CHECK(names(all(content, own)).back() == "counselor");
    own.entries.push_back(practice_done{.day = today, .practice = "counselor"});
    CHECK(names(all(content, own)).back() == "helpline");
    own.entries.push_back(practice_done{.day = today, .practice = "helpline"});
    CHECK(names(all(content, own)).back() == "counselor"); // rather again than none
}

TEST_CASE("only help that the rules of safety allow is recommended") {
    pack content = help_pack();
    content.practices.back().participants = company::together;
    content.practices.back().contraindications = {{risk::fear, "n"}};
    content.practices.back().no_safety_risk = false;
    CHECK(names(all(content, tests::who_said({{"a", 2}, {"c", 5}}))) == ids{"walk", "sit"});
}

TEST_CASE("guesses about another, sheets of tomorrow and answers of more than a year ago ask for no help") {
    pack const content = help_pack();
    history guess = tests::who_said({{"a", 2}});
    guess.entries.push_back(sheet{.subject = id_of<person>("ben"), .assessment = "small", .day = today, .answers = {{"c", 5}}});
    CHECK(names(all(content, guess)) == ids{"walk", "sit"});
    history ahead = tests::who_said({{"a", 2}});
    ahead.entries.push_back(of_day(today + days{1}, {{"c", 5}}));
    CHECK(names(all(content, ahead)) == ids{"walk", "sit"});
    CHECK(names(all(content, tests::who_said({{"c", 5}}, gate::nothing_reported, today - days{366}))).back() == "counselor");
    CHECK(names(all(content, tests::who_said({{"c", 5}}, gate::nothing_reported, today - days{367}))) == ids{"thank"});
    history since = tests::who_said({{"c", 5}}, gate::nothing_reported, today - days{367});
    since.entries.push_back(of_day(today, {{"a", 2}}));
    CHECK(names(all(content, since)) == ids{"walk", "sit"});
    history low = tests::screened(gate::nothing_reported);
    for (int ago : {368, 369, 370})
        low.entries.push_back(of_day(today - days{ago}, {{"a", 1}}));
    CHECK(names(all(content, low)) == ids{"walk", "sit"});
}

TEST_CASE("openness to help is what a practice that leads to help targets fully") {
    pack content = help_pack();
    content.practices.back().targets["open"] = 0.5;
    CHECK(names(all(content, tests::who_said({{"a", 2}, {"c", 5}}))) == ids{"walk", "sit"});
    content.practices.back().targets["open"] = 1;
    content.practices.back().outside_help = false;
    CHECK(names(all(content, tests::who_said({{"a", 2}, {"c", 5}}))) == ids{"walk", "sit"});
    content.practices.back().outside_help = true;
    content.practices.front().targets = {{"calm", 1}}; // no help, and fully about calm
    CHECK(names(all(content, tests::who_said({{"a", 5}, {"c", 1}}))) == ids{"thank"});
}
