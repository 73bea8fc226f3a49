#include <closeknit/guide/screening_answer.hpp>

#include <closeknit/couple/safety.hpp>
#include <closeknit/guide/fill_template.hpp>
#include <closeknit/guide/support.hpp>

#include <tests/support/helplines.hpp>
#include <tests/support/screening.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <chrono>
#include <functional>

using namespace closeknit;
using namespace std::chrono_literals;
using tests::all_passed_over;
using tests::helpline;
using tests::said;
using tests::screen_sheet;
using lines = std::vector<std::string>;

namespace {

pack const& content() {
    static pack const built_in = built_in_pack();
    return built_in;
}
support_sentences const& pack_words() { return content().sentences->support; }

support_directory directory() {
    return {{helpline("friend", support_topic::relationship), helpline("night", support_topic::self_harm), helpline("safe")}};
}

screening_answer answer_to(sheet const& answered, std::optional<support_directory> const& supplied = directory(),
                           date day = tests::screened_on) {
    return answer_screening(content(), tests::private_screen(), answered, supplied, day);
}

std::string wording(char const* scale, char const* band) {
    auto const& bands = find(tests::private_screen().scales, {scale})->bands;
    return find(bands, {band})->wording;
}

std::vector<std::string> ids(screening_answer const& of) {
    std::vector<std::string> out;
    for (support_resource const& each : of.resources)
        out.push_back(each.id.str());
    return out;
}

/// A pattern with one answer to one question, and no to the rest.
std::size_t only(std::size_t question, said what) { return std::size_t(what) << 2 * question; }

} // namespace

TEST_CASE("a screening answers with the words of the band that is named like its result, and with the help that fits") {
    auto const nothing = answer_to(screen_sheet(0));
    CHECK(nothing.words == lines{wording("safety", "nothing_reported"), wording("self-harm", "nothing_reported")});
    CHECK(nothing.resources.empty());

    auto const caution = answer_to(screen_sheet(only(0, tests::middle)));
    CHECK(caution.words == lines{wording("safety", "caution"), pack_words().not_an_emergency_service.str()});
    CHECK(ids(caution) == lines{"safe"});

    auto const stop = answer_to(screen_sheet(only(4, tests::yes)));
    CHECK(stop.words == lines{wording("safety", "stop"), pack_words().not_an_emergency_service.str()});
    CHECK(ids(stop) == lines{"safe"});
}

TEST_CASE("a yes is heard as a yes, whatever was passed over beside it") {
    CHECK(answer_to(screen_sheet(only(4, tests::yes) | only(0, tests::passed_over))).words.front() == wording("safety", "stop"));
    CHECK(answer_to(screen_sheet(only(0, tests::middle) | only(1, tests::passed_over))).words.front() ==
          wording("safety", "stop"));
}

TEST_CASE("what was passed over, with nothing said beside it, has a sentence of its own, and brings help all the same") {
    for (std::size_t pattern : {all_passed_over, only(3, tests::passed_over)}) {
        auto const found = answer_to(screen_sheet(pattern));
        CHECK(found.words == lines{pack_words().passed_over.str(), pack_words().not_an_emergency_service.str()});
        CHECK(ids(found) == lines{"safe"});
    }
    auto const everything = answer_to(screen_sheet(all_passed_over, tests::passed_over));
    CHECK(everything.words == lines{pack_words().passed_over.str(), pack_words().not_an_emergency_service.str()});
    CHECK(ids(everything) == lines{"safe", "night"});
}

TEST_CASE("thoughts of self-harm bring their own help, whatever else was said") {
    auto const alone = answer_to(screen_sheet(0, tests::yes));
    CHECK(alone.words == lines{wording("self-harm", "talk_to_someone"), pack_words().not_an_emergency_service.str()});
    CHECK(ids(alone) == lines{"night"});
    CHECK(ids(answer_to(screen_sheet(0, tests::passed_over))) == lines{"night"});
    for (std::size_t pattern = 0; pattern <= all_passed_over; pattern += 16'777'259)
        for (said self_harm : {tests::no, tests::middle, tests::yes, tests::passed_over}) {
            sheet const answered = screen_sheet(pattern, self_harm);
            auto const found = ids(answer_to(answered));
            auto const has = [&](char const* id) { return std::find(found.begin(), found.end(), id) != found.end(); };
            CHECK(has("night") == (self_harm != tests::no));
            CHECK(has("safe") == (screening_from(tests::private_screen(), answered).result != gate::nothing_reported));
            CHECK_FALSE(has("friend"));
        }
}

TEST_CASE("an answer has words for everybody, and says nothing twice") {
    for (std::size_t pattern = 0; pattern <= all_passed_over; pattern += 8'388'617)
        for (said self_harm : {tests::no, tests::middle, tests::yes, tests::passed_over}) {
            lines found = answer_to(screen_sheet(pattern, self_harm)).words;
            CHECK_FALSE(found.empty());
            for (std::string const& each : found) {
                CHECK_FALSE(each.empty());
                CHECK(each.find_first_of("0123456789#%") == each.npos);
            }
            std::sort(found.begin(), found.end());
            CHECK(std::adjacent_find(found.begin(), found.end()) == found.end());
        }
}

TEST_CASE("a screening begins only with help for danger and for self-harm that was checked lately") {
    date const day = tests::screened_on; // on which the example was checked
    CHECK(may_begin_screening(directory(), day));
    CHECK(may_begin_screening(directory(), day + support_resource_lasts));
    CHECK_FALSE(may_begin_screening(directory(), day + support_resource_lasts + std::chrono::days{1}));
    CHECK_FALSE(may_begin_screening(directory(), day - std::chrono::days{1})); // dated ahead
    CHECK_FALSE(may_begin_screening(std::nullopt, day));
    CHECK_FALSE(may_begin_screening(support_directory{}, day));
    for (std::size_t left_out : {1U, 2U}) {
        support_directory one_less = directory();
        one_less.resources.erase(one_less.resources.begin() + std::ptrdiff_t(left_out));
        CHECK_FALSE(may_begin_screening(one_less, day));
    }
    support_directory out_of_reach = directory();
    out_of_reach.resources[2].phone = "", out_of_reach.resources[2].url = "http://example.org";
    CHECK_FALSE(may_begin_screening(out_of_reach, day));
}

TEST_CASE("once begun it answers, without a list too: then it says whom to turn to") {
    sheet const answered = screen_sheet(only(4, tests::yes), tests::yes);
    for (auto const& supplied : {std::optional<support_directory>(), std::optional<support_directory>(support_directory{})}) {
        auto const found = answer_to(answered, supplied);
        CHECK(found.words == lines{wording("safety", "stop"), wording("self-harm", "talk_to_someone"), pack_words().none.str()});
        CHECK(found.resources.empty());
    }
    CHECK(answer_to(answered, directory(), tests::screened_on + std::chrono::days{400}).words.back() == pack_words().none.str());
    auto both = helpline("both");
    both.topics = {support_topic::self_harm, support_topic::danger};
    CHECK(ids(answer_to(answered, support_directory{{both}})) == lines{"both"});
}

TEST_CASE("answers that do not fit, and a screening that cannot be scored, bring all help") {
    lines const unclear{pack_words().passed_over.str(), pack_words().not_an_emergency_service.str()};
    for (auto const& damage : std::vector<std::function<void(sheet&)>>{
             [](sheet& s) { s.version = 9; }, [](sheet& s) { s.assessment = "weekly"; },
             [](sheet& s) { s.answers["fear-1"] = "nonsense"; }, [](sheet& s) { s.answers["nonsense"] = "no"; }}) {
        sheet answered = screen_sheet(0);
        damage(answered);
        CHECK(answer_to(answered).words == unclear);
        CHECK(ids(answer_to(answered)) == lines{"safe", "night"});
    }
    assessment broken = tests::private_screen();
    broken.scales[0].keys[0].item = "nothing";
    auto const found = answer_screening(content(), broken, screen_sheet(0), directory(), tests::screened_on);
    CHECK(found.words == unclear);
    CHECK(ids(found) == lines{"safe", "night"});
}

TEST_CASE("an answer about self-harm at its danger end is heard even where its score is in the best band") {
    assessment of = tests::private_screen();
    of.scales[1].bands[1].low = 3.5;
    of.scales[1].keys.push_back({"fear-1"}); // beside another answer, so that one alone is not enough
    auto const found = answer_screening(content(), of, screen_sheet(0, tests::yes), directory(), tests::screened_on);
    CHECK(ids(found) == lines{"night"});
    CHECK(found.words.front() == wording("self-harm", "talk_to_someone"));
}
