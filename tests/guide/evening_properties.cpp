// Two hundred days of evenings of random couples: each rule is checked by a record that the test keeps by itself.

#include <closeknit/codec/built_in.hpp>
#include <closeknit/guide/evening_session.hpp>

#include <tests/guide/two_people.hpp>
#include <tests/support/random.hpp>
#include <tests/support/rounds.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

using namespace closeknit;
using closeknit::opened;
using std::chrono::days;
using tests::random_values;
using tests::today;
using tests::two_people;

namespace {

constexpr int length = 200; // of a history, in days

struct event {
    date ada{}, ben{};
    id_of<prompt> asked{};
    int depth = 0;
};

/// What two people opened, and what both have written down; of two zones, each on their own day.
struct couple {
    int depth = 2;
    bool touch = false, sexual = false;
    two_people two{{}, today - days{length}};
    std::vector<event> asked{}, eased{};
};

couple any_couple(random_values& any) {
    couple out;
    date const start = today - days{length};
    if (!any.one_in(5)) out.depth = any.between(3, 5), out.two.open(opened_prompts{.depth = out.depth}, start);
    else out.two.open(opened_practices{}, start);
    if (any.one_in(2)) out.touch = true, out.two.open(opened_touch{}, start);
    if (any.one_in(2)) out.sexual = true, out.two.open(opened_sexual_topics{}, start);
    return out;
}

bool is_about_touch(prompt const& p) { return std::find(p.risks.begin(), p.risks.end(), risk::touch) != p.risks.end(); }

/// Everything that an evening's plan must keep to.
struct checker {
    pack const& content;
    couple const& of;
    date day;

    int depth_of(id_of<prompt> const& id) const { return content.at(id).depth; }
    int deepest(std::vector<id_of<prompt>> const& all) const {
        int out = 0;
        for (auto const& each : all)
            out = std::max(out, depth_of(each));
        return out;
    }
    /// As deep as both opened, one level beyond what both finished, and two below what was eased in the last four weeks.
    int most() const {
        int finished = 1, out = of.depth;
        for (event const& each : of.asked)
            if (std::max(each.ada, each.ben) <= day) finished = std::max(finished, each.depth);
        for (event const& each : of.eased)
            if (std::max(each.ada, each.ben) <= day && day - std::min(each.ada, each.ben) < days{28})
                out = std::min(out, each.depth - 2);
        return std::min(out, finished + 1);
    }
    bool may_come(id_of<prompt> const& id) const {
        prompt const& p = content.at(id);
        if (p.depth > of.depth || (is_about_touch(p) && !of.touch) || (p.sensitivity == sensitivity::sexual && !of.sexual))
            return false;
        bool const asked_for = p.sensitivity == sensitivity::sexual; // by a yes of its own, whatever its depth
        if (of.depth == 2 && !asked_for && (p.sensitivity != sensitivity::ordinary || !p.risks.empty())) return false;
        return std::none_of(of.asked.begin(), of.asked.end(), [&](event const& each) {
            date const last = std::max(each.ada, each.ben);
            return each.asked == id && last <= day && day - last < days{int(content.days_before_repeat)};
        });
    }
    void check(evening_session const& evening, int minutes) const {
        std::set<id_of<prompt>> once(evening.finished.begin(), evening.finished.end());
        std::size_t const known = once.size();
        once.insert(evening.ahead.begin(), evening.ahead.end());
        CHECK(once.size() == known + evening.ahead.size()); // nothing twice in an evening
        CHECK(5 * (evening.finished.size() + evening.ahead.size()) <= static_cast<std::size_t>(std::min(minutes, 45)));
        for (auto const& each : evening.ahead) {
            CHECK(may_come(each));
            CHECK(depth_of(each) <= most());
        }
        int reached = std::max(1, deepest(evening.finished));
        for (auto const& each : evening.ahead) {
            CHECK(depth_of(each) <= reached + 1);
            reached = std::max(reached, depth_of(each));
        }
    }
    /// It ends at least a level below its deepest, unless the two passed over what it was to end on.
    void check_landing(evening_session const& evening) const {
        int const reached = std::max(deepest(evening.finished), deepest(evening.ahead));
        if (evening.ahead.empty() || reached == 1) return;
        prompt const& last = content.at(evening.ahead.back());
        CHECK(last.depth < reached);
        CHECK(last.valence == valence::pleasant);
    }
};

struct figures {
    long evenings = 0, moves = 0, prompts = 0, repeats_seen = 0;
    std::set<id_of<prompt>> ever{};
};

evening_move any_move(random_values& any) {
    std::size_t const drawn = any.below(20);
    return drawn < 13   ? evening_move::finished
           : drawn < 16 ? evening_move::skipped
           : drawn < 19 ? evening_move::lighter
                        : evening_move::not_tonight;
}

/// Writes the evening into both histories, or into one alone; the other may live in a zone where it is another day.
void write_down(couple& of, pack const& content, evening_session const& evening, random_values& any) {
    bool const by_one_alone = any.one_in(8);
    days const apart{any.one_in(4) ? any.between(-2, 2) : 0};
    auto entries = [&](history& own, days later) {
        for (entry each : entries_of(evening, own.person.id)) {
            std::visit([&](auto& one) { one.day += later; }, each);
            own.entries.push_back(std::move(each));
        }
    };
    entries(of.two.first, days{0});
    if (by_one_alone) return;
    entries(of.two.second, apart);
    for (auto const& each : evening.finished)
        of.asked.push_back({evening.day, evening.day + apart, each, content.at(each).depth});
    if (evening.eased_at) of.eased.push_back({evening.day, evening.day + apart, {}, *evening.eased_at});
}

/// Nothing of another deck is dealt but what it ends on, which is the deck's own where it has one to end on.
void check_all_of(deck const& from, evening_session const& evening) {
    auto const is_own = [&](id_of<prompt> const& each) {
        return std::find(from.prompts.begin(), from.prompts.end(), each) != from.prompts.end();
    };
    for (std::size_t i = 0; i + 1 < evening.ahead.size(); ++i)
        CHECK(is_own(evening.ahead[i]));
    CHECK(std::all_of(evening.spare.begin(), evening.spare.end(), is_own));
    if (!evening.ahead.empty() && !is_own(evening.ahead.back())) CHECK(evening.ahead.size() > 1);
}

/// The prompts of each third in the order of the pack, and a deck of what is deep.
std::vector<deck> some_decks(pack const& content) {
    std::vector<deck> out{{.id = "a"}, {.id = "b"}, {.id = "c"}, {.id = "deep"}};
    for (std::size_t i = 0; i < content.prompts.size(); ++i) {
        out[i % 3].prompts.push_back(content.prompts[i].id);
        if (content.prompts[i].depth >= 3) out[3].prompts.push_back(content.prompts[i].id);
    }
    return out;
}

void live_an_evening(couple& of, pack const& content, date day, random_values& any, figures& count) {
    for (history* each : {&of.two.first, &of.two.second})
        std::get<screening>(each->entries.at(0)).day = day;
    int const minutes = any.between(0, 60);
    auto const seed = static_cast<std::uint64_t>(any.between(0, 1'000));
    auto permit = of.two.permit(content, day);
    evening_theme about;
    if (any.one_in(3)) about = content.practices.at(any.below(content.practices.size())).id;
    else if (any.one_in(3)) about = content.decks.at(any.below(content.decks.size())).id;
    evening_session evening = deal_evening(content, permit, of.two.first, of.two.second, day, seed, minutes, about);
    if (any.one_in(4)) {
        two_people const other = of.two.swapped();
        auto const again = other.permit(content, day);
        CHECK(deal_evening(content, again, other.first, other.second, day, seed, minutes, about) == evening);
    }
    checker const rules{content, of, day};
    rules.check(evening, minutes);
    rules.check_landing(evening);
    if (auto const* from = std::get_if<id_of<deck>>(&about)) check_all_of(content.at(*from), evening);
    for (std::size_t i = 1; i + 1 < evening.ahead.size(); ++i)
        CHECK(rules.depth_of(evening.ahead[i]) >= rules.depth_of(evening.ahead[i - 1]));
    ++count.evenings;
    bool landing_skipped = false;
    while (!evening.ahead.empty()) {
        evening_move const move = any_move(any);
        int const depth = rules.depth_of(evening.ahead.front());
        if (evening.ahead.size() == 1 && move != evening_move::finished) landing_skipped = true;
        evening_session const next = after(content, permit, of.two.first, of.two.second, day, evening, move);
        count.ever.insert(evening.ahead.front());
        CHECK((next.opens != evening.opens) == (move == evening_move::finished));
        CHECK(next.finished.size() == evening.finished.size() + (move == evening_move::finished ? 1 : 0));
        for (auto const& each : next.ahead) {
            CHECK(each != evening.ahead.front());
            if (move == evening_move::lighter) CHECK(rules.depth_of(each) <= std::max(1, depth - 1));
            if (move == evening_move::skipped && depth >= 3) CHECK(rules.depth_of(each) <= depth);
        }
        if (move == evening_move::skipped && next.ahead.size() == evening.ahead.size())
            CHECK(rules.depth_of(next.ahead.front()) <= depth);
        if (move == evening_move::not_tonight) CHECK(next.ahead.empty());
        if (move != evening_move::finished && depth >= 3) CHECK(next.eased_at >= depth);
        evening = next;
        rules.check(evening, minutes);
        if (!landing_skipped) rules.check_landing(evening);
        ++count.moves;
    }
    count.prompts += static_cast<long>(evening.finished.size());
    write_down(of, content, evening, any);
}

} // namespace

TEST_CASE("two hundred days of evenings keep every rule, for random couples", "[evenings]") {
    pack content = built_in_pack();
    content.decks = some_decks(content);
    random_values any(20261126);
    figures count;
    int const couples = tests::rounds(16, 10'000);
    for (int round = 0; round < couples; ++round) {
        content.days_before_repeat = any.one_in(2) ? 180 : any.between(1, 60);
        couple of = any_couple(any);
        for (date day = today - days{length}; day < today; day += days{any.between(1, 14)})
            live_an_evening(of, content, day, any, count);
    }
    CHECK(count.evenings > couples * 20);
    tests::print_figure(std::to_string(couples) + " couples, " + std::to_string(count.evenings) + " evenings, " +
                        std::to_string(count.moves) + " moves, " + std::to_string(count.prompts) + " prompts finished, " +
                        std::to_string(count.ever.size()) + " different ones");
}

TEST_CASE("in a year of a couple who opened all, every prompt comes up, and none within the pack's days", "[evenings]") {
    pack const content = built_in_pack();
    couple of{.depth = 5, .touch = true, .sexual = true};
    date const start = today - days{400};
    for (opened const& what : std::vector<opened>{opened_prompts{.depth = 5}, opened_touch{}, opened_sexual_topics{}})
        of.two.open(what, start);
    std::map<id_of<prompt>, date> last;
    std::size_t practice = 0;
    for (int day = 0; day < 365; day += 3) {
        date const now = start + days{day};
        for (history* each : {&of.two.first, &of.two.second})
            std::get<screening>(each->entries.at(0)).day = now;
        auto const permit = of.two.permit(content, now);
        evening_theme about;
        if (day % 2) about = content.practices.at(practice++ % content.practices.size()).id;
        evening_session evening = deal_evening(content, permit, of.two.first, of.two.second, now, 1, 45, about);
        while (!evening.ahead.empty()) {
            auto const& asked = evening.ahead.front();
            if (last.contains(asked)) CHECK(now - last[asked] >= days{int(content.days_before_repeat)});
            last[asked] = now;
            evening = after(content, permit, of.two.first, of.two.second, now, evening, evening_move::finished);
        }
        for (history* own : {&of.two.first, &of.two.second})
            for (entry& each : entries_of(evening, own->person.id))
                own->entries.push_back(std::move(each));
    }
    for (prompt const& each : content.prompts)
        CHECK(last.contains(each.id));
}
