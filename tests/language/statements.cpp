#include <closeknit/language/statements.hpp>

#include <closeknit/codec/built_in.hpp>

#include <tests/support/problem.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace closeknit;
using Catch::VectorContains;
using list = std::vector<std::string>;

namespace {

reviewer const& by() {
    static reviewer const made(built_in_pack());
    return made;
}

language_sentences words() { return built_in_pack().sentences->language; }

} // namespace

TEST_CASE("a statement is one sentence after the other from the parts that are given") {
    statement_review const made = state(by(), {.observation = "the dishes were in the sink this morning",
                                               .feeling = "tired",
                                               .need = "some help in the evening",
                                               .request = "do them with me tonight"});
    CHECK(made.sentence == "When the dishes were in the sink this morning, I feel tired. I need some help in the evening. "
                           "Would you be willing to do them with me tonight?");
    CHECK(made.missing.empty());
    CHECK(made.notes.empty());
    CHECK(made.findings.empty());
}

TEST_CASE("words that the template has of its own are not said twice") {
    statement_review const made = state(
        by(),
        {.observation = "  When the plan changed. ", .feeling = "i feel sad", .need = "I need a plan!", .request = "call me?"});
    CHECK(made.sentence == "When the plan changed, I feel sad. I need a plan. Would you be willing to call me?");
    CHECK(state(by(), {.feeling = "I feel"}).sentence == "I feel I feel."); // nothing would be left
}

TEST_CASE("what is missing is told, part by part") {
    statement_review const made = state(by(), {.feeling = "lonely"});
    CHECK(made.sentence == "I feel lonely.");
    CHECK(made.missing ==
          std::vector<statement_part>{statement_part::observation, statement_part::need, statement_part::request});
    CHECK(made.notes.size() == 3);
    CHECK(state(by(), {}).sentence.empty());
    CHECK(state(by(), {}).missing.size() == 4);
    CHECK(state(by(), {.observation = "it got late", .feeling = " . "}).sentence == "I noticed that it got late.");
}

TEST_CASE("a thought or what the other did is told where a feeling would be") {
    for (std::string const thought : {"that you don't care", "I feel like you hate me", "like you never listen",
                                      "I feel you are unfair", "as if I'm nobody"}) {
        INFO(thought);
        statement_review const made = state(by(), {.feeling = thought});
        CHECK_FALSE(made.feelings.empty());
    }
    statement_review const ignored = state(by(), {.observation = "you looked at your phone", .feeling = "ignored"});
    CHECK(ignored.feelings == list{"lonely", "sad", "hurt"});
    CHECK_THAT(ignored.notes, VectorContains(std::string(
                                  "Underneath words like that, there's often one of these feelings: lonely, sad, hurt.")));
    CHECK(state(by(), {.feeling = "UNHEARD"}).feelings.size() == 3);
    CHECK(state(by(), {.feeling = "a little sad, and tired"}).feelings.empty());
}

TEST_CASE("blame in an observation is told with its place in the sentence") {
    statement_review const made = state(by(), {.observation = "you never call", .feeling = "sad"});
    REQUIRE(made.findings.size() == 1);
    language_finding const& one = made.findings[0];
    CHECK(made.sentence.substr(std::size_t(one.begin), std::size_t(one.end - one.begin)) == "you never call");
    CHECK_THAT(made.notes, VectorContains(one.reason.str()));
}

TEST_CASE("a soft start-up begins with something good, or with the pack's own words") {
    CHECK(soft_start_up(by(), "I loved our walk", {.feeling = "tired"}).sentence == "I loved our walk. I feel tired.");
    CHECK(soft_start_up(by(), "Thanks for dinner! ", {.feeling = "tired"}).sentence == "Thanks for dinner! I feel tired.");
    statement_review const without = soft_start_up(by(), "", {.feeling = "tired"});
    CHECK(without.sentence == words().soft_opening.str() + " I feel tired.");
    CHECK(without.missing.front() == statement_part::good);
}

TEST_CASE("a repair names one's own part, and tells what it says of the other") {
    CHECK(repair(by(), repair_kind::apology, "raised my voice").sentence ==
          "I'm sorry that I raised my voice. That's on me, and I want to do better.");
    CHECK(repair(by(), repair_kind::apology, "I raised my voice.").sentence ==
          repair(by(), repair_kind::apology, "raised my voice").sentence);
    for (repair_kind const each : enumerators_of<repair_kind>::values) {
        CHECK_FALSE(repair(by(), each, "").sentence.empty());
        CHECK(repair(by(), each, "").findings.empty());
        CHECK(repair(by(), each, "lost my temper").findings.empty());
    }
    CHECK(repair(by(), repair_kind::apology, "yelled, but you never listen").findings.size() == 1);
}

TEST_CASE("a feeling that the pack knows has replies, as people write it") {
    for (std::string const feeling : {"sad", "SAD", "really sad", "I'm so sad!", "saaaad"}) {
        INFO(feeling);
        CHECK(by().family_of(feeling) == id_of<feeling_family>("sad"));
        CHECK(by().replies_to(feeling).size() == 3);
    }
    pack const content = built_in_pack();
    CHECK(by().replies_to("annoyed").front() == content.at<feeling_family>("angry").replies.front().str());
    CHECK(by().family_of("annoyed") == id_of<feeling_family>("angry"));
    CHECK(by().family_of("worrying") == id_of<feeling_family>("afraid"));
    CHECK(by().family_of("burned out") == id_of<feeling_family>("overwhelmed"));
    CHECK_FALSE(by().family_of("purple").has_value());
    CHECK(by().replies_to("purple").empty());
    CHECK(by().replies_to("").empty());
}

TEST_CASE("replies and the pack's ways to say it instead have nothing in them that would be found") {
    pack const content = built_in_pack();
    for (feeling_family const& each : content.feeling_families)
        for (text const& reply : each.replies) {
            INFO(reply);
            CHECK(by().review(reply).empty());
        }
    for (language_pattern const& each : content.language_patterns)
        for (phrase const& way : each.phrases)
            if (is_for_drafts(each.kind)) {
                INFO(way.say);
                CHECK(by().review(way.say).empty());
            }
}

TEST_CASE("the words that a pattern's phrases replace are found by the same kind of pattern") {
    for (language_pattern const& each : built_in_pack().language_patterns)
        for (phrase const& way : each.phrases) {
            if (!is_for_drafts(each.kind) || each.kind == pattern_kind::not_a_feeling || way.instead_of.empty()) continue;
            INFO(way.instead_of);
            auto const found = by().review(way.instead_of);
            CHECK_FALSE(found.empty());
            if (!found.empty()) CHECK(found.front().kind == each.kind);
        }
}

TEST_CASE("a builder needs the sentences of a pack, and text that is UTF-8") {
    reviewer const without(pack{.id = "p"});
    CHECK(tests::problem([&] { state(without, {.feeling = "sad"}); }) ==
          "/sentences: the pack has no sentences: with_defaults gives them to it");
    CHECK(tests::problem([] { state(by(), {.need = "\xff"}); }) == "1:1: the text is not UTF-8");
}
