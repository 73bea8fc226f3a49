#include <closeknit/json.hpp>
#include <closeknit/model/history.hpp>

#include <tests/support/problem.hpp>
#include <tests/support/random.hpp>

#include <catch2/catch.hpp>

#include <cstddef>
#include <random>
#include <string>

using namespace closeknit;

namespace {

std::string const whole_document = R"({
  "format": 1,
  "person": {"id": "ada", "adult": true},
  "entries": [{"kind": "sheet", "assessment": "closeness", "version": 2, "day": "2026-11-20",
            "answers": {"é": 4, "b": -2.5e3, "c": "\u00e9\ud83d\ude00", "d": {"missing": "skipped"}, "e": [], "f": false}},
    {"kind": "screening", "day": "2026-11-20", "result": "nothing_reported"}]
})";

} // namespace

TEST_CASE("a document cut off at any byte is an error with line and column") {
    REQUIRE_NOTHROW(from_json<history>(whole_document));
    for (std::size_t length = 0; length < whole_document.size(); ++length) {
        CAPTURE(length);
        bool not_scored = false;
        try {
            from_json<history>(whole_document.substr(0, length));
        } catch (error const& e) {
            not_scored = e.line() > 0 && e.column() > 0 && !e.message().empty();
        }
        CHECK(not_scored);
    }
}

TEST_CASE("a document with any byte changed is read or refused, and nothing else") {
    tests::random_values any(11);
    std::size_t read = 0, not_scored = 0;
    for (int round = 0; round < 20'000; ++round) {
        std::string text = whole_document;
        for (std::size_t changes = 1 + any.below(3); changes > 0; --changes)
            text[any.below(text.size())] = static_cast<char>(any.below(256));
        try {
            from_json<history>(text);
            ++read;
        } catch (error const& e) {
            ++not_scored;
            if (e.message().empty()) FAIL("no sentence");
        }
    }
    CHECK(read > 0);
    CHECK(not_scored > 10'000);
}
