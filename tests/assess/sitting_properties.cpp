#include <closeknit/assess/fits.hpp>
#include <closeknit/assess/sitting.hpp>
#include <closeknit/json.hpp>

#include <tests/support/byte_source.hpp>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <set>

// In a file of its own and called as a function, so that RapidCheck's and Catch2's macros do not meet. RC_PARAMS sets the seed
// and how many cases are tried; ctest sets it, so that the gate is the same every time.

using namespace closeknit;
using tests::byte_source;

namespace {

date const today = *parse_date("2026-11-23");
using said = std::vector<std::pair<id_of<item>, answer>>;

/// What an assessment, answers and a few more draws are made of.
template <class Property> bool for_any(char const* sentence, Property const& property) {
    return rc::check(sentence, [&] {
        auto const draws = [](std::size_t count) {
            return rc::gen::resize(rc::kNominalSize,
                                   rc::gen::container<std::vector<std::uint8_t>>(count, rc::gen::arbitrary<std::uint8_t>()));
        };
        byte_source shape(*draws(200)), words(*draws(100));
        assessment const of = tests::any_assessment(shape);
        said const all = tests::any_answers(words, of);
        RC_LOG() << to_json(of) << '\n'; // shown when it fails
        for (auto const& [id, given] : all)
            RC_LOG() << to_json(sheet{.assessment = of.id, .answers = {{id, given}}}) << '\n';
        property(of, all, words);
    });
}

sitting after(assessment const& of, said const& all) {
    sitting out(scorer(of), today);
    for (auto const& [id, given] : all)
        out.set_answer(id, given);
    return out;
}

answers as_answers(said const& all) {
    answers out;
    for (auto const& [id, given] : all)
        out[id] = given;
    return out;
}

/// The same but for where it stands and how far it has been.
void same_state(sitting const& a, sitting const& b, assessment const& of) {
    for (item const& each : of.items)
        RC_ASSERT(a.is_shown(each.id) == b.is_shown(each.id));
    RC_ASSERT(a.scores() == b.scores());
    RC_ASSERT(a.save().sheet == b.save().sheet);
    RC_ASSERT(a.unanswered() == b.unanswered());
}

} // namespace

TEST_CASE("answering in any order comes to the same state") {
    CHECK(for_any("any order", [](assessment const& of, said const& all, byte_source& more) {
        std::map<id_of<item>, answer> const last = as_answers(all);
        said shuffled(last.begin(), last.end());
        for (std::size_t i = shuffled.size(); i > 1; --i)
            std::swap(shuffled[i - 1], shuffled[static_cast<std::size_t>(more.below(static_cast<int>(i)))]);
        same_state(after(of, all), after(of, shuffled), of);
    }));
}

TEST_CASE("resuming at any point comes to the same end") {
    CHECK(for_any("resume", [](assessment const& of, said const& all, byte_source& more) {
        auto const stop = more.below(static_cast<int>(all.size()) + 1);
        sitting const first = after(of, said(all.begin(), all.begin() + stop));
        sitting resumed(scorer(of), from_json<saved_sitting>(to_json(first.save())));
        RC_ASSERT(resumed.save() == first.save());
        for (auto each = all.begin() + stop; each != all.end(); ++each)
            resumed.set_answer(each->first, each->second);
        sitting const whole = after(of, all);
        same_state(whole, resumed, of);
        RC_ASSERT(whole.progress() == resumed.progress());
    }));
}

TEST_CASE("one answer after the other comes to what all at once come to") {
    CHECK(for_any("incremental", [](assessment const& of, said const& all, byte_source&) {
        sitting now(scorer(of), today);
        answers so_far;
        for (auto const& [id, given] : all) {
            now.set_answer(id, given);
            so_far[id] = given;
            RC_ASSERT(now.scores() == score(of, so_far));
            for (item const& each : of.items)
                RC_ASSERT(now.is_shown(each.id) == scorer(of).is_shown(each.id, so_far));
        }
    }));
}

TEST_CASE("an item that is not shown never changes a score, nor what is shown") {
    CHECK(for_any("not shown", [](assessment const& of, said const& all, byte_source& more) {
        answers const given = as_answers(all);
        sitting const now = after(of, all);
        int hidden = 0;
        for (item const& each : of.items) {
            if (now.is_shown(each.id)) continue;
            ++hidden;
            answers other = given;
            other[each.id] = tests::any_answer(more, each.response);
            RC_ASSERT(score(of, other) == now.scores());
            other.erase(each.id);
            RC_ASSERT(score(of, other) == now.scores());
            for (item const& one : of.items)
                RC_ASSERT(scorer(of).is_shown(one.id, other) == now.is_shown(one.id));
        }
        RC_CLASSIFY(hidden > 0, "with hidden items");
    }));
}

TEST_CASE("a score stays in its range or says why there is none") {
    CHECK(for_any("range", [](assessment const& of, said const& all, byte_source&) {
        int given = 0;
        for (score_result const& each : after(of, all).scores()) {
            RC_ASSERT(each.value.has_value() != each.not_scored.has_value());
            if (each.value) RC_ASSERT(each.low <= *each.value && *each.value <= each.high);
            given += each.value.has_value();
        }
        RC_CLASSIFY(given > 0, "with scores");
    }));
}

TEST_CASE("progress never runs backwards and stays between 0 and 1") {
    CHECK(for_any("progress", [](assessment const& of, said const& all, byte_source& more) {
        sitting now(scorer(of), today);
        double before = now.progress();
        auto const look = [&] {
            RC_ASSERT(before <= now.progress() && now.progress() <= 1);
            before = now.progress();
        };
        RC_ASSERT(before >= 0);
        for (auto const& [id, given] : all) {
            now.set_answer(id, given);
            look();
            if (more.one_in(3)) now.clear_answer(all[static_cast<std::size_t>(more.below(static_cast<int>(all.size())))].first);
            look();
        }
    }));
}

TEST_CASE("an answer taken back and given again changes nothing, and a copy goes its own way") {
    CHECK(for_any("take back", [](assessment const& of, said const& all, byte_source&) {
        sitting const now = after(of, all);
        saved_sitting const before = now.save();
        for (auto const& [id, given] : as_answers(all)) {
            sitting copy = now;
            copy.clear_answer(id);
            RC_ASSERT(!copy.answer_to(id));
            copy.set_answer(id, given);
            same_state(copy, now, of);
        }
        RC_ASSERT(now.save() == before);
    }));
}

TEST_CASE("a sheet that is handed in lints clean and scores the same") {
    CHECK(for_any("hand in", [](assessment const& of, said const& all, byte_source&) {
        sitting const now = after(of, all);
        sheet const done = now.submit(today);
        RC_ASSERT(bool(fits(scorer(of), done)));
        RC_ASSERT(score(of, done.answers) == now.scores());
        for (auto const& [id, given] : as_answers(all))
            RC_ASSERT(done.answers.at(id) == given);
    }));
}
