#include <tests/support/command.hpp>

#include <catch2/catch.hpp>

#include <string>

using namespace closeknit;
using tests::command;

namespace {

/// What `lint` says of a person file with these answers to the evening.
std::string said_of(std::string const& answers) {
    auto const result = command({"lint", "-", "--pack", CLOSEKNIT_SAMPLES "/evening.en.json"},
                                R"({"format": 1, "person": {"id": "ada", "adult": true}, "sheet": {"assessment": "evening", )"
                                R"("version": 2, "day": "2026-11-20", "answers": {)" +
                                    answers + "}}}");
    return result.out + result.err;
}

} // namespace

TEST_CASE("no message about a file quotes an answer") {
    for (char const* answers : {R"("ease-1": "canary")",
                                R"("ease-1": ["canary"])",
                                R"("ease-1": {"missing": "canary"})",
                                R"("ease-1": 797)",
                                R"("place": "canary")",
                                R"("did": ["canary"])",
                                R"("did": ["ate", "canary"])",
                                R"("did": "canary")",
                                R"("best": ["canary", "food"])",
                                R"("hours": 79.7)",
                                R"("hours": 2.797)",
                                R"("began": "canary")",
                                R"("day": "canary")",
                                R"("light": 79.7)",
                                R"("words": 797)",
                                R"("talked": "canary")",
                                R"("words": "a", "words": "canary")",
                                R"("words": "canary)",
                                "\"words\": \"canary\ncanary\"",
                                R"("words": "canary\ud800")",
                                R"("ease-1": canary)",
                                R"("ease-1": 1 797)"}) {
        std::string const said = said_of(answers);
        INFO(answers);
        CHECK_FALSE(said.empty());
        CHECK(said.find("canary") == said.npos);
        CHECK(said.find("797") == said.npos);
        CHECK(said.find("79.7") == said.npos);
    }
    // Nor the options that were chosen.
    for (char const* answers :
         {R"("did": ["walked", "walked"])", R"("did": ["walked", "none"])", R"("best": ["walk", "walk"])"}) {
        std::string const said = said_of(answers);
        INFO(answers);
        CHECK_FALSE(said.empty());
        CHECK(said.find("walk") == said.npos);
        CHECK(said.find("none") == said.npos);
    }
}
