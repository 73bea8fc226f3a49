#include "argument.hpp"
#include "kept_pack.hpp"
#include "question.hpp"
#include "reply.hpp"
#include "written.hpp"

#include <closeknit/assess/sitting.hpp>
#include <closeknit/codec/write.hpp>
#include <closeknit/couple/safety.hpp>
#include <closeknit/guide/screening_answer.hpp>
#include <closeknit/json.hpp>
#include <closeknit/model/entry.hpp>

#include <mutex>

namespace closeknit::c {
namespace {

/// A sitting that callers hold. It keeps its assessment alive, whatever becomes of the pack.
struct kept_sitting {
    kept_sitting(scorer of, sitting begun) : by(std::move(of)), now(std::move(begun)) {}
    scorer by;
    sitting now;
    std::mutex guard{};
};

reply reply_with_sitting(scorer by, sitting now) {
    return reply_with(handle_kind::sitting, std::make_shared<kept_sitting>(std::move(by), std::move(now)));
}

/// Runs what uses a sitting, one call at a time.
template <class Use> closeknit_reply* with_sitting(closeknit_sitting const* handle, Use const& use) noexcept {
    return guarded([&] {
        auto const found = live().find(handle_kind::sitting, number_of(handle));
        if (!found) throw refusal("bad_handle", "this is no live sitting");
        auto& kept = *static_cast<kept_sitting*>(found.get());
        std::lock_guard const lock(kept.guard);
        return use(kept);
    });
}

reply where_it_is(kept_sitting const& kept) {
    return json_reply(codec::to_json(state_of(kept.by.assessment(), kept.now), false));
}

/// Moves a copy on, so that whatever fails, memory among it, changes nothing.
template <class Move> closeknit_reply* moving(closeknit_sitting* handle, Move const& move) noexcept {
    return with_sitting(handle, [&](kept_sitting& kept) {
        sitting next(kept.now);
        move(next);
        reply out = json_reply(codec::to_json(state_of(kept.by.assessment(), next), false));
        kept.now = std::move(next);
        return out;
    });
}

/// What the library says of text that cannot be read quotes it, and here it is an answer.
answer answer_from(argument const& from) {
    std::string_view const text = from.text();
    try {
        answer given;
        codec::read(codec::parse(text), given, codec::json_pointer());
        return given;
    } catch (error const& e) {
        throw error(e.code(), "",
                    "answer: expected JSON: a number, true or false, text, a list of texts, or {\"missing\": \"skipped\"}");
    }
}

/// One that cannot be read stops a screening from being begun.
void require_help(argument const& support, date day) {
    std::optional<support_directory> supplied;
    if (support.given()) supplied = reading(support, [](std::string_view text) { return from_json<support_directory>(text); });
    if (!may_begin_screening(supplied, day))
        throw refusal("no_fresh_help",
                      "a private screening needs a list of help for danger and for thoughts of self-harm that was "
                      "checked in the year before");
}

} // namespace
} // namespace closeknit::c

using namespace closeknit::c;

closeknit_reply* closeknit_sitting_begin(closeknit_pack const* pack, char const* assessment, size_t assessment_length,
                                         char const* day, size_t day_length, uint32_t seed, char const* support,
                                         size_t support_length) {
    return guarded([&] {
        auto const with = pack_of(pack);
        auto const& of = with->sound(id_from<closeknit::assessment>({"assessment", assessment, assessment_length}));
        closeknit::date const begun = day_from({"day", day, day_length});
        if (closeknit::is_screening(of)) require_help({"support", support, support_length}, begun);
        closeknit::scorer by(of);
        return reply_with_sitting(by, seed ? closeknit::sitting(by, begun, seed) : closeknit::sitting(by, begun));
    });
}

closeknit_reply* closeknit_sitting_resume(closeknit_pack const* pack, char const* saved, size_t saved_length) {
    return guarded([&] {
        auto const with = pack_of(pack);
        return reading({"saved", saved, saved_length}, [&](std::string_view text) {
            auto const from = closeknit::from_json<closeknit::saved_sitting>(text);
            closeknit::scorer by(with->sound(from.sheet.assessment));
            return reply_with_sitting(by, closeknit::sitting(by, from));
        });
    });
}

closeknit_reply* closeknit_sitting_current(closeknit_sitting const* sitting) { return with_sitting(sitting, where_it_is); }

closeknit_reply* closeknit_sitting_answer(closeknit_sitting* sitting, char const* item, size_t item_length, char const* answer,
                                          size_t answer_length) {
    return moving(sitting, [&](closeknit::sitting& now) {
        auto const to = id_from<closeknit::item>({"item", item, item_length});
        now.set_answer(to, answer_from({"answer", answer, answer_length}));
    });
}

closeknit_reply* closeknit_sitting_skip(closeknit_sitting* sitting, char const* item, size_t item_length) {
    return moving(sitting, [&](closeknit::sitting& now) {
        now.set_answer(id_from<closeknit::item>({"item", item, item_length}), closeknit::unanswered{});
    });
}

closeknit_reply* closeknit_sitting_previous(closeknit_sitting* sitting) {
    return moving(sitting, [](closeknit::sitting& now) { now.previous(); });
}

closeknit_reply* closeknit_sitting_go_to(closeknit_sitting* sitting, char const* item, size_t item_length) {
    return moving(sitting, [&](closeknit::sitting& now) { now.go_to(id_from<closeknit::item>({"item", item, item_length})); });
}

closeknit_reply* closeknit_sitting_save(closeknit_sitting const* sitting) {
    return with_sitting(sitting, [](kept_sitting const& kept) { return json_reply(closeknit::to_json(kept.now.save())); });
}

closeknit_reply* closeknit_sitting_submit(closeknit_sitting const* sitting, char const* day, size_t day_length) {
    return with_sitting(sitting, [&](kept_sitting const& kept) {
        return json_reply(written(closeknit::entry(kept.now.submit(day_from({"day", day, day_length})))));
    });
}
