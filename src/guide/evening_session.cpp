#include <closeknit/guide/evening_session.hpp>

#include "evening_guesses.hpp"
#include "open_prompts.hpp"

#include <closeknit/codec/error.hpp>
#include <closeknit/couple/joint_entries.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <set>
#include <string>
#include <utility>

namespace closeknit {
namespace {

bool may_land_on(prompt const& p) { return ends_well(p) && is_light(p); }

/// One level beyond what both finished, at most what both opened, and two levels below where an evening was taken lighter lately.
int ceiling_on(pack const& content, reveal_permit const& both, history const& first, history const& second, date day) {
    int deepest = 1;
    auto const asked = asked_by_both(first, second, day);
    for (prompt const& p : content.prompts)
        if (asked.contains(p.id)) deepest = std::max<int>(deepest, p.depth);
    int out = std::min(both.depth(), deepest + 1);
    for (evening_eased const& each : in_both<evening_eased>(first, second, day))
        if (day - each.day < evenings_stay_lighter) out = std::min(out, each.depth - 2);
    return out;
}

/// The days on which two people asked each other something.
std::size_t evenings_before(history const& first, history const& second, date day) {
    std::set<date> days;
    for (prompt_asked const& each : in_both<prompt_asked>(first, second, day))
        days.insert(each.day);
    return days.size();
}

/// The deepest one from one depth to another, on a new topic where possible; of the first group that has one.
prompt const* take_deepest(prompt_groups& from, int low, int high, std::set<std::string> const& topics) {
    for (auto& group : from) {
        prompt_groups one{std::move(group)};
        prompt const* found = nullptr;
        for (int depth = high; depth >= low && !found; --depth)
            for (bool new_topics_only : {true, false})
                if (!found)
                    found = take_from(
                        one, [&](prompt const& p) { return p.depth == depth && !(new_topics_only && topics.contains(p.topic)); });
        group = std::move(one.front());
        if (found) return found;
    }
    return nullptr;
}

/// From depth 1 to the ceiling in so many steps, or as fast as possible; never down, and never up by more than one level.
std::vector<prompt const*> rising(prompt_groups& open, int ceiling, std::size_t count, bool fast) {
    std::vector<prompt const*> out;
    std::set<std::string> topics;
    int reached = 1;
    for (std::size_t i = 0; i < count; ++i) {
        int const planned = fast ? ceiling : 1 + static_cast<int>(i * static_cast<std::size_t>(ceiling) / count);
        prompt const* next = nullptr;
        for (int const most : {std::max(planned, reached), ceiling}) // rather deeper than planned than nothing
            if (!next) next = take_deepest(open, reached, std::min({most, reached + 1, ceiling}), topics);
        if (!next) break;
        out.push_back(next);
        topics.insert(next->topic);
        reached = next->depth;
    }
    return out;
}

/// At most so many of each depth, and as many to land on.
std::vector<prompt const*> spares(prompt_groups const& open, int ceiling, std::size_t of_each) {
    std::vector<prompt const*> out;
    std::array<std::size_t, level::high + 1> taken{};
    for (auto const& group : open)
        for (prompt const* p : group)
            if (std::size_t& count = taken[may_land_on(*p) ? 0 : static_cast<std::size_t>(int(p->depth))];
                p->depth <= ceiling && count < of_each)
                ++count, out.push_back(p);
    return out;
}

/// Those of a practice before the others.
prompt_groups with_own_first(prompt_groups all, id_of<practice> const& of) {
    std::size_t const count = all.size();
    for (std::size_t i = 0; i < count; ++i) {
        std::vector<prompt const*> others;
        for (prompt const* p : all[i])
            if (p->practice != of) others.push_back(p);
        std::erase_if(all[i], [&](prompt const* p) { return p->practice != of; });
        all.push_back(std::move(others));
    }
    return all;
}

/// Those of a deck alone.
void keep_only(prompt_groups& all, deck const& of) {
    std::set<id_of<prompt>> const own(of.prompts.begin(), of.prompts.end());
    for (auto& group : all)
        std::erase_if(group, [&](prompt const* p) { return !own.contains(p->id); });
}

std::vector<id_of<prompt>> ids_of(std::vector<prompt const*> const& all) {
    std::vector<id_of<prompt>> out;
    for (prompt const* p : all)
        out.push_back(p->id);
    return out;
}

/// The prompts of an evening while it is moved on.
struct plan {
    std::vector<prompt const*> ahead;
    prompt_groups spare;
    int reached = 1; ///< the deepest that is finished

    /// Puts the deepest spare that is at most so deep in the place of a prompt, or takes that out.
    void replace(std::size_t at, int most) {
        bool const lands = at + 1 == ahead.size() && may_land_on(*ahead[at]);
        std::set<std::string> const any;
        prompt const* const found = lands ? take_from(spare, may_land_on) : take_deepest(spare, 1, most, any);
        if (found) ahead[at] = found;
        else ahead.erase(ahead.begin() + static_cast<std::ptrdiff_t>(at));
    }

    /// Nothing deeper than this from here on, and up by one level at a time.
    void keep_below(int most) {
        int before = reached;
        for (std::size_t i = 0; i < ahead.size();) {
            std::size_t const size = ahead.size();
            if (int const bound = std::min(most, before + 1); ahead[i]->depth > bound) replace(i, bound);
            if (ahead.size() < size) continue;
            before = std::max<int>(before, ahead[i]->depth);
            ++i;
        }
    }
};

/// Moves on from the guess that is looked at; what is ahead stays as it is.
void move_past_guess(evening_session& evening, evening_move move) {
    if (move == evening_move::resumed) return;
    if (move == evening_move::finished) evening.checked.push_back(evening.to_check.front());
    if (move == evening_move::lighter) evening.to_check.clear();
    else evening.to_check.erase(evening.to_check.begin());
}

/// Leaves out what is not open any more, and everything where nothing is ahead to end on.
void keep_open_guesses(pack const& content, reveal_permit const& both, history const& first, history const& second, date day,
                       evening_session& evening) {
    if (evening.ahead.empty() || !evening.guessed) evening.to_check.clear();
    if (evening.to_check.empty()) return;
    auto const open = guesses_to_check(content, both, *evening.guessed, first, second, day);
    std::erase_if(evening.to_check, [&](auto const& each) { return std::find(open.begin(), open.end(), each) == open.end(); });
}

void ease(evening_session& evening, int depth) {
    if (depth >= 3) evening.eased_at = evening.eased_at ? std::max<int>(*evening.eased_at, depth) : depth;
}

} // namespace

evening_session deal_evening(pack const& content, reveal_permit const& both, history const& first, history const& second,
                             date day, std::uint64_t seed, int minutes, evening_theme const& about) {
    both.require(first, second, day);
    auto const* const asked_deck = std::get_if<id_of<deck>>(&about);
    auto const* const asked_practice = std::get_if<id_of<practice>>(&about);
    auto const* const asked_guesses = std::get_if<id_of<assessment>>(&about);
    assessment const* const guessed = asked_guesses ? &content.at(*asked_guesses) : nullptr;
    deck const* const from = asked_deck ? &content.at(*asked_deck) : nullptr;
    bool const in_order = first.person.id < second.person.id;
    history const &a = in_order ? first : second, &b = in_order ? second : first;
    evening_session out{.first = a.person.id, .second = b.person.id, .day = day};
    out.opens = evenings_before(a, b, day) % 2 == 0 ? out.first : out.second;
    std::size_t const count = static_cast<std::size_t>(std::clamp(minutes, 0, most_minutes_of_an_evening) / minutes_of_a_prompt);
    if (count == 0) return out;
    auto const number = static_cast<std::uint64_t>(day.time_since_epoch().count());
    prompt_groups open = open_prompts(content, both, a, b, day, seed, number);
    prompt_groups all = open;
    if (from) keep_only(open, *from);
    prompt const* const own_landing = take_from(open, may_land_on);
    prompt const* const landing = own_landing ? own_landing : take_from(all, may_land_on);
    if (guessed) {
        if (!landing) return out;
        out.guessed = guessed->id;
        out.to_check = guesses_to_check(content, both, *out.guessed, first, second, day);
        if (out.to_check.size() >= count) out.to_check.resize(count - 1);
        if (!out.to_check.empty()) out.ahead.push_back(landing->id);
        return out;
    }
    int const ceiling = landing ? ceiling_on(content, both, a, b, day) : 1;
    if (asked_practice) open = with_own_first(std::move(open), *asked_practice);
    std::vector<prompt const*> ahead = rising(open, ceiling, count - (landing ? 1 : 0), asked_practice);
    if (landing && (own_landing || !ahead.empty())) ahead.push_back(landing);
    out.ahead = ids_of(ahead);
    out.spare = ids_of(spares(open, ceiling, count));
    return out;
}

evening_session after(pack const& content, reveal_permit const& both, history const& first, history const& second, date day,
                      evening_session evening, evening_move move) {
    both.require(first, second, day);
    if (std::minmax(first.person.id, second.person.id) != std::minmax(evening.first, evening.second))
        throw error(error_code::another_permit, "", "the evening is of other people than the permit");
    if (evening.ahead.empty()) return evening;
    if (move == evening_move::finished) evening.opens = evening.opens == evening.first ? evening.second : evening.first;
    if (!evening.to_check.empty() && move != evening_move::not_tonight) {
        move_past_guess(evening, move);
        move = evening_move::resumed;
    }
    prompt const* const now = content.find(evening.ahead.front());
    int const depth = now ? int(now->depth) : 1;
    if (move == evening_move::finished) evening.finished.push_back(evening.ahead.front());
    else if (move != evening_move::resumed) ease(evening, depth);
    if (move == evening_move::not_tonight) {
        evening.ahead.clear();
        evening.to_check.clear();
        return evening;
    }
    plan rest;
    auto const open = [&](std::vector<id_of<prompt>> const& all) {
        std::vector<prompt const*> out;
        for (id_of<prompt> const& id : all)
            if (prompt const* p = content.find(id); p && is_open(*p, both)) out.push_back(p);
        return out;
    };
    for (id_of<prompt> const& id : evening.finished)
        if (prompt const* p = content.find(id)) rest.reached = std::max<int>(rest.reached, p->depth);
    rest.spare = {open(evening.spare)};
    bool const goes = move == evening_move::skipped || move == evening_move::lighter;
    bool const is_replaced = goes && now && is_open(*now, both);
    rest.ahead = open({evening.ahead.begin() + (is_replaced || move == evening_move::resumed ? 0 : 1), evening.ahead.end()});
    int most = both.depth();
    if (move == evening_move::lighter) most = std::max(1, depth - 1);
    else if (evening.eased_at) most = std::min<int>(most, *evening.eased_at);
    if (is_replaced) rest.replace(0, std::min(most, depth));
    rest.keep_below(most);
    evening.ahead = ids_of(rest.ahead);
    evening.spare = ids_of(rest.spare.front());
    keep_open_guesses(content, both, first, second, day, evening);
    return evening;
}

std::vector<entry> entries_of(evening_session const& evening, id_of<person> const& whose) {
    std::vector<entry> out;
    if (whose != evening.first && whose != evening.second) return out;
    id_of<person> const& other = whose == evening.first ? evening.second : evening.first;
    for (id_of<prompt> const& each : evening.finished)
        out.push_back(prompt_asked{.day = evening.day, .prompt = each, .other = other});
    if (evening.eased_at) out.push_back(evening_eased{.day = evening.day, .depth = *evening.eased_at, .other = other});
    return out;
}

} // namespace closeknit
