#include "kept_pack.hpp"
#include "reply.hpp"
#include "together.hpp"

#include <closeknit/assess/fits.hpp>
#include <closeknit/assess/scorer.hpp>
#include <closeknit/couple/results_for.hpp>
#include <closeknit/couple/safety.hpp>
#include <closeknit/guide/evening_session.hpp>
#include <closeknit/model/entry.hpp>

#include <algorithm>

namespace closeknit::c {
namespace {

/// A sheet that fits its assessment; of a private screening, what may be kept of it.
entry checked(kept_pack const& with, history const& mine, sheet&& answered) {
    assessment const& of = with.sound(answered.assessment);
    if (answered.person && *answered.person != mine.person.id)
        throw error(error_code::another_person, "/person", "entry: this is the sheet of another person");
    scorer const by(of);
    fits(by, answered).or_throw();
    if (is_screening(of)) return screening_from(by, answered);
    return std::move(answered);
}

/// An opening that can mean something: what the command refuses is refused here.
entry checked(kept_pack const& with, history const& mine, opening&& yes) {
    if (yes.until && *yes.until < yes.day) throw refusal("not_allowed", "entry: the last day of an opening is before its first");
    if (yes.to == mine.person.id) throw refusal("not_allowed", "entry: an opening must be to another person");
    if (std::holds_alternative<opened_results>(yes.what) && is_partner(mine, yes.to))
        throw refusal("not_allowed", "entry: results open to a third person, and '" + yes.to.str() +
                                         "' is a partner in this history: open scores to each other");
    std::visit(
        [&](auto const& what) {
            if constexpr (requires { what.version; }) {
                assessment const& of = with.sound(what.assessment);
                if (what.version != of.version)
                    throw error(error_code::another_version, "/what/version",
                                "entry: this is no opening of the assessment as it is",
                                {{"found", std::to_string(what.version)}, {"expected", std::to_string(of.version)}});
                if constexpr (requires { what.scales; })
                    for (id_of<scale> const& each : what.scales)
                        if (!find(of.scales, each))
                            throw refusal("unknown_id",
                                          "entry: the assessment '" + of.id.str() + "' has no scale '" + each.str() + "'");
            }
        },
        yes.what);
    return std::move(yes);
}

template <class Entry> entry checked(kept_pack const&, history const&, Entry&& other) { return std::forward<Entry>(other); }

/// A history as JSON that can be read again.
reply reply_with_history(history const& own) {
    std::string text = to_json(own);
    from_json<history>(text); // it counts bytes and values, and writing does not
    return json_reply(std::move(text));
}

} // namespace
} // namespace closeknit::c

using namespace closeknit::c;

closeknit_reply* closeknit_add_entry(closeknit_pack const* pack, char const* history, size_t history_length, char const* entry,
                                     size_t entry_length) {
    return guarded([&] {
        auto const with = pack_of(pack);
        auto own = history_from({"history", history, history_length});
        auto happened = value_from<closeknit::entry>({"entry", entry, entry_length});
        own.entries.push_back(std::visit([&](auto&& each) { return checked(*with, own, std::move(each)); }, std::move(happened)));
        return reply_with_history(own);
    });
}

closeknit_reply* closeknit_add_evening(char const* history, size_t history_length, char const* evening, size_t evening_length) {
    return guarded([&] {
        auto own = history_from({"history", history, history_length});
        auto const over = reading({"evening", evening, evening_length},
                                  [](std::string_view text) { return closeknit::from_json<closeknit::evening_session>(text); });
        for (closeknit::entry const& each : closeknit::entries_of(over, own.person.id))
            if (std::find(own.entries.begin(), own.entries.end(), each) == own.entries.end()) own.entries.push_back(each);
        return reply_with_history(own);
    });
}
