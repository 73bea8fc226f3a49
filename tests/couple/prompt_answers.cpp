#include <closeknit/couple/prompt_answers.hpp>

#include <closeknit/codec/error.hpp>

#include <tests/support/couple.hpp>

#include <catch2/catch.hpp>

#include <chrono>
#include <string>
#include <vector>

using namespace closeknit;
using std::chrono::days;
using tests::today;

namespace {

pack const content = tests::holding(tests::for_two());

prompt_answered wrote(std::string prompt, std::string words, std::string to, int ago = 0) {
    return {.day = today - days{ago}, .prompt = prompt, .other = to, .wording = words};
}

/// Somebody who opened answers to the other, and wrote these.
history person_with(std::string who, std::string other, std::vector<entry> wrote, bool opens = true) {
    history out{.person = {.id = who, .adult = true}, .entries = {screening{.day = today, .result = gate::nothing_reported}}};
    out.entries.push_back(opening{.day = today, .to = other, .what = opened_practices{}, .basis = "b"});
    if (opens) out.entries.push_back(opening{.day = today, .to = other, .what = opened_prompt_answers{}, .basis = "b"});
    out.entries.insert(out.entries.end(), wrote.begin(), wrote.end());
    return out;
}

std::string seen(history const& first, history const& second) {
    auto const found = reveal(content, first, second, today);
    auto const* both = std::get_if<reveal_permit>(&found);
    if (!both) return "not open";
    std::string out;
    for (prompt_answer_pair const& each : prompt_answers(*both, first, second, today))
        out += each.prompt.str() + ": " + each.first + " / " + each.second + "\n";
    return out;
}

} // namespace

TEST_CASE("an answer stays sealed until both answered and both opened that") {
    history const ada = person_with("ada", "ben", {wrote("p", "mine", "ben")});
    CHECK(seen(ada, person_with("ben", "ada", {})) == "");
    CHECK(seen(ada, person_with("ben", "ada", {wrote("q", "theirs", "ada")})) == "");
    CHECK(seen(ada, person_with("ben", "ada", {wrote("p", "theirs", "ada")})) == "p: mine / theirs\n");
    CHECK(seen(ada, person_with("ben", "ada", {wrote("p", "theirs", "ada")}, false)) == ""); // other things are open
    CHECK(seen(ada, person_with("ben", "ada", {wrote("p", "theirs", "eve")})) == "");        // for somebody else
    CHECK(seen(ada, person_with("ben", "ada", {wrote("p", "theirs", "ada", -1)})) == "");    // not yet
}

TEST_CASE("of several answers to one prompt the newest is seen, whoever comes first") {
    history const ada =
        person_with("ada", "ben", {wrote("p", "second", "ben", 1), wrote("p", "third", "ben", 1), wrote("p", "first", "ben", 2)});
    history const ben = person_with("ben", "ada", {wrote("p", "theirs", "ada"), wrote("a", "alone", "ada")});
    CHECK(seen(ada, ben) == "p: third / theirs\n");
    CHECK(seen(ben, ada) == "p: theirs / third\n");
}

TEST_CASE("answers alone open nothing else, and a permit of another day is refused") {
    auto const only = [](std::string who, std::string other) {
        history out = person_with(who, other, {wrote("p", who, other)});
        std::erase_if(out.entries, [](entry const& each) {
            auto const* o = std::get_if<opening>(&each);
            return o && std::holds_alternative<opened_practices>(o->what);
        });
        return out;
    };
    history const ada = only("ada", "ben"), ben = only("ben", "ada");
    auto const found = reveal(content, ada, ben, today);
    auto const* both = std::get_if<reveal_permit>(&found);
    REQUIRE(both);
    CHECK(both->prompt_answers());
    CHECK((!both->practices() && both->depth() == 2 && both->assessments().empty()));
    CHECK(seen(ada, ben) == "p: ada / ben\n");
    CHECK_THROWS_AS(prompt_answers(*both, ada, ben, today + days{1}), error);
}
