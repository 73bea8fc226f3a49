#include <closeknit/couple/reveal.hpp>

#include <tests/support/couple.hpp>
#include <tests/support/random.hpp>
#include <tests/support/rounds.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <variant>
#include <vector>

using namespace closeknit;
using std::chrono::days;
using tests::print_figure;
using tests::random_values;
using tests::rounds;
using tests::today;

namespace {

/// One scale "s", the mean of a to d with at most one passed over, another one "t", of e to g, all required, and a question "h"
/// whose highest answer signals danger.
pack const& content() {
    static pack const made = [] {
        assessment of = tests::four_ratings(mean{}, at_most_missing{1});
        of.scales[0].keys[2].reversed = false;
        for (char const* id : {"e", "f", "g", "h"})
            of.items.push_back(tests::rated(id));
        of.items.back().safety_sensitive.emplace();
        of.scales.push_back(tests::over({{"e"}, {"f"}, {"g"}}, sum{}));
        of.scales.back().id = "t";
        return tests::holding(of);
    }();
    return made;
}

// ---- What two people do

enum class deed {
    open_scores,
    close_scores,
    edit,
    screen_well,
    screen_ill,
    leave, // the deeds up to here, and reveal after each, are those of all short sequences
    open_one_scale,
    open_practices,
    open_until_today,
    open_from_tomorrow,
    open_to_another,
    close_practices,
    close_ahead,
    leave_ahead,
    edit_ahead,
    skip_some,
    signal_danger,
    skip_the_signal,
    screen_ahead,
    wait_a_day,
    wait_a_quarter
};
constexpr int short_deeds = int(deed::leave) + 1, all_deeds = int(deed::wait_a_quarter) + 1;

bool leaves(deed what) { return what == deed::leave || what == deed::leave_ahead; }

struct couple {
    std::array<history, 2> people{history{.person = {.id = "ada", .adult = true}},
                                  history{.person = {.id = "ben", .adult = true}}};
    date now = today;
};

answers some_answers(int seed) {
    answers out;
    for (char const* id : {"a", "b", "c", "d", "e", "f", "g", "h"})
        out[id] = 1 + (seed = (seed * 7 + 3) % 11) % 4; // 1 to 4: no signal
    return out;
}

void happens(couple& two, int who, deed what) {
    history& own = two.people[std::size_t(who)];
    id_of<person> const other = who == 0 ? "ben" : "ada";
    int const seed = int(own.entries.size()) + who;
    auto const open = [&](opened each, days from = days{0}, std::optional<date> until = {}) {
        own.entries.push_back(opening{.day = two.now + from, .to = other, .what = each, .until = until, .basis = "in the app"});
    };
    auto const answer_with = [&](answers given, days from = days{0}) {
        own.entries.push_back(sheet{.assessment = "small", .day = two.now + from, .answers = std::move(given)});
    };
    switch (what) {
    case deed::open_scores: return open(opened_scores{.assessment = "small"});
    case deed::open_one_scale: return open(opened_scores{.assessment = "small", .scales = {"t"}});
    case deed::open_practices: return open(opened_practices{});
    case deed::open_until_today: return open(opened_scores{.assessment = "small"}, days{0}, two.now);
    case deed::open_from_tomorrow: return open(opened_scores{.assessment = "small"}, days{1});
    case deed::open_to_another:
        own.entries.push_back(
            opening{.day = two.now, .to = "eve", .what = opened_scores{.assessment = "small"}, .basis = "in the app"});
        return;
    case deed::close_scores: own.entries.push_back(closing{.day = two.now, .to = other, .what = opened_kind::scores}); return;
    case deed::close_practices: own.entries.push_back(closing{.day = two.now, .what = opened_kind::practices}); return;
    case deed::close_ahead:
        own.entries.push_back(closing{.day = two.now + days{2}, .what = opened_kind::scores, .assessment = "small"});
        return;
    case deed::leave: own.entries.push_back(closing{.day = two.now}); return;
    case deed::leave_ahead: own.entries.push_back(closing{.day = two.now + days{1}}); return;
    case deed::edit: return answer_with(some_answers(seed));
    case deed::edit_ahead: return answer_with(some_answers(seed), days{1});
    case deed::skip_some: return answer_with({{"a", 1 + seed % 5}, {"b", unanswered{}}, {"c", 4}, {"d", 2}, {"e", 3}});
    case deed::signal_danger: {
        answers given = some_answers(seed);
        given["h"] = 5;
        return answer_with(given);
    }
    case deed::skip_the_signal: {
        answers given = some_answers(seed);
        given["h"] = unanswered{};
        return answer_with(given);
    }
    case deed::screen_well: own.entries.push_back(screening{.day = two.now, .result = gate::nothing_reported}); return;
    case deed::screen_ill:
        own.entries.push_back(screening{.day = two.now, .result = seed % 2 ? gate::caution : gate::stop});
        return;
    case deed::screen_ahead: own.entries.push_back(screening{.day = two.now + days{1}, .result = gate::nothing_reported}); return;
    case deed::wait_a_day: two.now += days{1}; return;
    case deed::wait_a_quarter: two.now += days{80}; return;
    }
}

// ---- The model: what is said in words, read off the list anew each time, without a fold

struct open_things {
    std::optional<std::array<double, 2>> s{}, t{}; // both people's values
    bool practices = false;
    friend bool operator==(open_things const&, open_things const&) = default;
    bool nothing() const { return !s && !t && !practices; }
};

class plain_person {
public:
    plain_person(history const& own, id_of<person> other, date now) : own_(own), other_(std::move(other)), now_(now) {}

    /// The last screening by its day is fresh and not dated ahead, and all of its day report nothing.
    bool is_well() const {
        std::optional<date> newest;
        for (entry const& each : own_.entries)
            if (auto const* s = std::get_if<screening>(&each)) newest = std::max(newest.value_or(s->day), s->day);
        if (!newest || *newest > now_ || now_ - *newest > days{92}) return false;
        for (entry const& each : own_.entries)
            if (auto const* s = std::get_if<screening>(&each); s && s->day == *newest && s->result != gate::nothing_reported)
                return false;
        return true;
    }
    /// The newest answer to "h", a skip left out, of the last 92 days or dated ahead, is the highest.
    bool signals() const {
        std::optional<date> newest;
        bool signal = false;
        for (entry const& each : own_.entries)
            if (auto const* s = std::get_if<sheet>(&each); s && s->day >= now_ - days{92} && (!newest || s->day >= *newest)) {
                auto const h = s->answers.find("h");
                if (h == s->answers.end() || std::holds_alternative<unanswered>(h->second)) continue;
                newest = s->day;
                signal = h->second == answer(5);
            }
        return signal;
    }
    template <class What> What const* yes() const {
        opening const* last = nullptr;
        std::size_t at = 0;
        for (std::size_t i = 0; i < own_.entries.size(); ++i)
            if (auto const* o = std::get_if<opening>(&own_.entries[i]);
                o && o->to == other_ && o->day <= now_ && std::holds_alternative<What>(o->what) && (!last || o->day >= last->day))
                last = o, at = i;
        if (!last || (last->until && *last->until < now_) || !is_well() || signals()) return nullptr;
        for (std::size_t i = 0; i < own_.entries.size(); ++i) { // whatever is dated after it, or came after it, closes it
            auto const* c = std::get_if<closing>(&own_.entries[i]);
            bool const after = c && (c->day > last->day || (c->day == last->day && i > at));
            bool const kind = c && (!c->what || int(*c->what) == int(last->what.index()));
            bool const of = c && (!c->assessment || std::is_same_v<What, opened_scores>);
            if (after && kind && of && (!c->to || *c->to == other_)) return nullptr;
        }
        return &std::get<What>(last->what);
    }
    sheet const* answered() const {
        sheet const* newest = nullptr;
        for (entry const& each : own_.entries)
            if (auto const* s = std::get_if<sheet>(&each); s && s->day <= now_ && (!newest || s->day >= newest->day)) newest = s;
        return newest && now_ - newest->day <= days{92} ? newest : nullptr;
    }
    std::optional<double> value(id_of<scale> const& wanted) const {
        sheet const* given = answered();
        opened_scores const* open = yes<opened_scores>();
        if (!given || !open) return std::nullopt;
        bool named = open->scales.empty();
        for (auto const& each : open->scales)
            named = named || each == wanted;
        int count = 0, total = 0;
        std::string const items = wanted == "s" ? "abcd" : "efg";
        for (char each : items) {
            auto const found = given->answers.find(std::string(1, each));
            if (found == given->answers.end() || std::holds_alternative<unanswered>(found->second)) continue;
            ++count;
            total += int(std::get<std::int64_t>(found->second));
        }
        if (!named || count < 3) return std::nullopt;
        return wanted == "s" ? double(total) / count : total;
    }

private:
    history const& own_;
    id_of<person> other_;
    date now_;
};

open_things expected(couple const& two) {
    plain_person const ada(two.people[0], "ben", two.now), ben(two.people[1], "ada", two.now);
    open_things out{.practices = ada.yes<opened_practices>() && ben.yes<opened_practices>()};
    if (auto const a = ada.value("s"), b = ben.value("s"); a && b) out.s = {*a, *b};
    if (auto const a = ada.value("t"), b = ben.value("t"); a && b) out.t = {*a, *b};
    return out;
}

open_things revealed(couple const& two, bool swapped = false) {
    open_things out;
    auto const found = swapped ? reveal(content(), two.people[1], two.people[0], two.now)
                               : reveal(content(), two.people[0], two.people[1], two.now);
    auto const* both = std::get_if<reveal_permit>(&found);
    if (!both) return out;
    out.practices = both->practices();
    for (opened_assessment const& each : both->assessments())
        for (score_pair const& pair : each.pairs)
            (pair.scale == "s" ? out.s : out.t) =
                swapped ? std::array{pair.second, pair.first} : std::array{pair.first, pair.second};
    return out;
}

/// The figures of many sequences, and the first that went wrong.
struct tally {
    long reveals = 0, open = 0, leavings = 0;
    std::string wrong{};
};

std::string words(std::vector<std::pair<int, deed>> const& all) {
    std::string out;
    for (auto const& [who, what] : all)
        out += (who == 0 ? "ada " : "ben ") + std::to_string(int(what)) + ", ";
    return out;
}

/// After each deed: what is open is what the model says, for both in the same way, and nothing once somebody left.
void look(couple const& two, std::vector<std::pair<int, deed>> const& so_far, tally& all) {
    open_things const found = revealed(two), model = expected(two);
    ++all.reveals;
    all.open += !found.nothing();
    bool right = found == model && found == revealed(two, true);
    if (!so_far.empty() && leaves(so_far.back().second)) {
        ++all.leavings;
        right = right && found.nothing();
    }
    if (!right && all.wrong.empty()) all.wrong = words(so_far);
}

void all_sequences(couple const& from, int left, std::vector<std::pair<int, deed>>& so_far, tally& all) {
    look(from, so_far, all);
    if (left == 0) return;
    for (int who : {0, 1})
        for (int each = 0; each < short_deeds; ++each) {
            couple next = from;
            happens(next, who, deed(each));
            so_far.push_back({who, deed(each)});
            all_sequences(next, left - 1, so_far, all);
            so_far.pop_back();
        }
}

/// Two who are ready to open, or already did.
couple ready(bool opened) {
    couple two;
    for (int who : {0, 1})
        for (deed each : {deed::screen_well, deed::edit})
            happens(two, who, each);
    for (int who : {0, 1})
        if (opened) happens(two, who, deed::open_scores);
    two.now += days{1};
    return two;
}

} // namespace

TEST_CASE("after every short sequence of two people's deeds, what is open is what both said", "[privacy]") {
    int const length = rounds(3, 5);
    tally all;
    for (couple const& from : {couple(), ready(false), ready(true)}) {
        std::vector<std::pair<int, deed>> so_far;
        all_sequences(from, length, so_far, all);
    }
    CHECK(all.wrong == "");
    CHECK(all.open > all.reveals / 50);
    CHECK(all.leavings > all.reveals / 10);
    print_figure("all sequences up to length " + std::to_string(length) +
                 " from three beginnings: " + std::to_string(all.reveals) + " looks, open in " + std::to_string(all.open) +
                 ", after somebody left " + std::to_string(all.leavings));
}

TEST_CASE("after every deed of a long random sequence, what is open is what both said", "[privacy]") {
    random_values any(20261203);
    int const sequences = rounds(400, 100'000);
    tally all;
    for (int round = 0; round < sequences; ++round) {
        couple two = any.one_in(4) ? couple() : ready(any.one_in(2));
        std::vector<std::pair<int, deed>> so_far;
        bool const good = !any.one_in(3); // mostly what keeps things open, so that there is something to close
        for (int left = any.between(6, 20); left > 0; --left) {
            deed what = deed(any.below(std::size_t(all_deeds)));
            if (good && !any.one_in(3))
                what = std::array{deed::open_scores, deed::open_practices, deed::edit,
                                  deed::screen_well, deed::open_one_scale, deed::wait_a_day}[any.below(6)];
            int const who = any.between(0, 1);
            happens(two, who, what);
            so_far.push_back({who, what});
            look(two, so_far, all);
        }
    }
    CHECK(all.wrong == "");
    CHECK(all.open > all.reveals / 20);
    CHECK(all.leavings > all.reveals / 50);
    print_figure("random sequences of 6 to 20 deeds: " + std::to_string(sequences) + ", " + std::to_string(all.reveals) +
                 " looks, open in " + std::to_string(all.open) + ", after somebody left " + std::to_string(all.leavings));
}

TEST_CASE("the model tells when one side alone would open, or a closing came too late") {
    couple two = ready(true);
    CHECK_FALSE(expected(two).nothing());
    couple alone = ready(false);
    happens(alone, 0, deed::open_scores);
    CHECK(expected(alone).nothing());
    for (deed each : {deed::close_scores, deed::close_ahead, deed::leave, deed::leave_ahead, deed::screen_ill, deed::screen_ahead,
                      deed::signal_danger}) {
        couple after = two;
        happens(after, 1, each);
        CHECK(expected(after).nothing());
    }
    for (deed each : {deed::edit, deed::open_to_another, deed::close_practices, deed::edit_ahead, deed::open_from_tomorrow}) {
        couple after = two;
        happens(after, 1, each);
        CHECK_FALSE(expected(after).nothing());
    }
}

TEST_CASE("rules that were forgotten are found", "[privacy]") {
    auto const without = [](couple two, auto const& which) {
        for (history& each : two.people)
            std::erase_if(each.entries, which);
        return two;
    };
    auto const found_with = [](auto const& distort) {
        random_values any(20261205);
        for (int round = 0; round < 400; ++round) {
            couple two = ready(any.one_in(2));
            for (int left = any.between(6, 12); left > 0; --left)
                happens(two, any.between(0, 1), deed(any.below(std::size_t(all_deeds))));
            if (revealed(distort(two)) != expected(two)) return true;
        }
        return false;
    };
    CHECK_FALSE(found_with([](couple const& two) { return two; }));
    CHECK(found_with([&](couple const& two) { // closings dated ahead
        return without(two, [&](entry const& e) { return std::holds_alternative<closing>(e) && day_of(e) > two.now; });
    }));
    CHECK(found_with([&](couple const& two) { // leaving
        return without(two, [](entry const& e) { return std::holds_alternative<closing>(e) && !std::get<closing>(e).to; });
    }));
    CHECK(found_with([&](couple const& two) { // screenings dated ahead
        return without(two, [&](entry const& e) { return std::holds_alternative<screening>(e) && day_of(e) > two.now; });
    }));
    CHECK(found_with([](couple two) { // one side alone
        for (int each : {0, 1})
            if (plain_person(two.people[0], "ben", two.now).yes<opened_scores>()) happens(two, each, deed::open_scores);
        return two;
    }));
    CHECK(found_with([](couple two) { // openings of tomorrow
        for (history& each : two.people)
            for (entry& e : each.entries)
                if (auto* o = std::get_if<opening>(&e)) o->day = std::min(o->day, two.now);
        return two;
    }));
}

TEST_CASE("a wider opening holds from its own day") {
    couple two = ready(false);
    for (int who : {0, 1})
        happens(two, who, deed::open_one_scale);
    CHECK((revealed(two).t && !revealed(two).s));
    for (int who : {0, 1})
        happens(two, who, deed::open_from_tomorrow);
    CHECK((revealed(two).t && !revealed(two).s));
    happens(two, 0, deed::wait_a_day);
    CHECK((revealed(two).t && revealed(two).s));
}
