#include "kept_pack.hpp"
#include "reply.hpp"
#include "together.hpp"
#include "written.hpp"

#include <closeknit/couple/compare.hpp>
#include <closeknit/guide/evening_session.hpp>

namespace closeknit::c {
namespace {

reply compare_reply(kept_pack const& with, history const& mine, argument const& theirs, id_of<assessment> const& of, date day) {
    with.sound(of);
    auto const found = where_open(with.content(), mine, theirs, day, [&](reveal_permit const& permit, history const& other) {
        auto all = compare(permit, of, mine, other, day);
        return all.empty() ? std::nullopt : std::optional(std::move(all));
    });
    return found ? json_reply(written(*found)) : not_open_reply();
}

reply evening_reply(std::optional<evening_session> const& now) { return now ? json_reply(to_json(*now)) : not_open_reply(); }

reply deal_reply(pack const& content, history const& mine, argument const& theirs, date day, std::uint64_t seed, int minutes) {
    return evening_reply(where_open(content, mine, theirs, day, [&](reveal_permit const& permit, history const& other) {
        auto dealt = deal_evening(content, permit, mine, other, day, seed, minutes);
        return dealt.ahead.empty() ? std::nullopt : std::optional(std::move(dealt));
    }));
}

evening_move move_from(argument const& from) {
    std::string_view const name = from.text();
    for (std::size_t i = 0; i < enumerators_of<evening_move>::names.size(); ++i)
        if (enumerators_of<evening_move>::names[i] == name) return enumerators_of<evening_move>::values[i];
    throw error(error_code::unknown_name, "",
                std::string(from.name) + ": expected finished, skipped, lighter, not_tonight or resumed");
}

evening_session evening_from(argument const& from, history const& mine, date day) {
    auto evening = reading(from, [](std::string_view text) { return from_json<evening_session>(text); });
    if (evening.first != mine.person.id && evening.second != mine.person.id)
        throw error(error_code::another_person, "/first", "evening: this is the evening of other people");
    if (evening.day > day) throw error(error_code::out_of_range, "/day", "evening: this evening is of a later day");
    return evening;
}

} // namespace
} // namespace closeknit::c

using namespace closeknit::c;

closeknit_reply* closeknit_compare(closeknit_pack const* pack, char const* mine, size_t mine_length, char const* theirs,
                                   size_t theirs_length, char const* assessment, size_t assessment_length, char const* day,
                                   size_t day_length) {
    return guarded([&] {
        auto const with = pack_of(pack);
        closeknit::date const on = day_from({"day", day, day_length});
        auto const of = id_from<closeknit::assessment>({"assessment", assessment, assessment_length});
        return compare_reply(*with, history_from({"mine", mine, mine_length}), {"theirs", theirs, theirs_length}, of, on);
    });
}

closeknit_reply* closeknit_evening_deal(closeknit_pack const* pack, char const* mine, size_t mine_length, char const* theirs,
                                        size_t theirs_length, char const* day, size_t day_length, uint32_t seed,
                                        int32_t minutes) {
    return guarded([&] {
        auto const with = pack_of(pack);
        closeknit::date const on = day_from({"day", day, day_length});
        require_range("minutes", minutes, closeknit::minutes_of_a_prompt, closeknit::most_minutes_of_an_evening);
        return deal_reply(with->content(), history_from({"mine", mine, mine_length}), {"theirs", theirs, theirs_length}, on, seed,
                          minutes);
    });
}

closeknit_reply* closeknit_evening_move(closeknit_pack const* pack, char const* mine, size_t mine_length, char const* theirs,
                                        size_t theirs_length, char const* day, size_t day_length, char const* evening,
                                        size_t evening_length, char const* move, size_t move_length) {
    return guarded([&] {
        auto const with = pack_of(pack);
        closeknit::date const on = day_from({"day", day, day_length});
        closeknit::evening_move const how = move_from({"move", move, move_length});
        auto const own = history_from({"mine", mine, mine_length});
        auto const now = evening_from({"evening", evening, evening_length}, own, on);
        auto const step = [&](closeknit::reveal_permit const& permit, closeknit::history const& other) {
            return std::optional(closeknit::after(with->content(), permit, own, other, on, now, how));
        };
        return evening_reply(where_open(with->content(), own, {"theirs", theirs, theirs_length}, on, step));
    });
}
