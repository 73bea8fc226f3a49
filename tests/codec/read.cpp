#include <closeknit/codec/described.hpp>

#include <closeknit/json.hpp>
#include <closeknit/model/history.hpp>
#include <closeknit/model/pack.hpp>

#include <tests/support/problem.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <string_view>

using namespace closeknit;

namespace {

template <class T> std::string problem_in(std::string_view text) {
    return tests::problem([&] { from_json<T>(text); });
}

} // namespace

TEST_CASE("ids, words for people, dates and choices are required, and all else has a default") {
    CHECK(problem_in<phrase>("{}") == "/say: required member is missing");
    CHECK(problem_in<person>("{}") == "/id: required member is missing");
    CHECK(problem_in<screening>("{}") == "/day: required member is missing");
    CHECK(problem_in<response_format>(R"({"id": "a"})") == "/response: required member is missing");
    CHECK(problem_in<answer_compare>(R"({"item": "a"})") == "/value: required member is missing");
    CHECK(problem_in<history>(R"({"format": 1})") == "/person: required member is missing");
    CHECK(problem_in<history>(R"({"format": 1, "person": {"id": "ada"}})") == "no problem");
    CHECK(problem_in<history>(R"({"format": 1, "person": {"id": "ada"}, "entries": [{"day": "2026-11-20"}]})") ==
          "/entries/0/kind: required member is missing");
    CHECK(problem_in<group>("{}") == "no problem");

    practice const p = from_json<practice>(R"({"id": "walk", "title": "Walk", "why": "w", "stop": "s"})");
    CHECK(int(p.minutes) == 10);
    CHECK(p.frequency == cadence::weekly);
    CHECK(p.steps.empty());
    CHECK(from_json<screening>(R"({"day": "2026-11-20"})").result == gate::stop);
    CHECK_FALSE(from_json<person>(R"({"id": "ada"})").adult);
}

TEST_CASE("an unknown member is an error with its place") {
    CHECK(problem_in<phrase>(R"({"say": "a", "Say": "b"})") == "/Say: unknown member");
    CHECK(problem_in<phrase>(R"({"say": "a", "kind": "phrase"})") == "/kind: unknown member");
    CHECK(problem_in<phrase>(R"({"say": "a", "format": 1})") == "/format: unknown member");
    CHECK(problem_in<phrase>(R"({"say": "a", "a/b~c": 1})") == "/a~1b~0c: unknown member");
    CHECK(problem_in<group>(
              R"({"conditions": [{"kind": "group", "conditions": [{"kind": "answered", "item": "a", "value": 1}]}]})") ==
          "/conditions/0/conditions/0/value: unknown member");
}

TEST_CASE("only documents have a format, and only alternatives a kind") {
    CHECK(problem_in<item>(R"({"id": "a", "wording": "w", "response": {"kind": "yes_no", "format": 1}})") ==
          "/response/format: unknown member");
    CHECK(problem_in<item>(R"({"id": "a", "wording": "w", "shared": "often"})") == "no problem");
    CHECK(problem_in<item>(R"({"id": "a", "kind": "instruction", "wording": "w"})") == "no problem");
    CHECK(problem_in<pack>(R"({"format": 1, "kind": "pack", "id": "p", "title": "t", "language": "en"})") ==
          "/kind: unknown member");
}

TEST_CASE("a value of the wrong type is an error that says what was expected") {
    CHECK(problem_in<phrase>("[]") == "expected an object");
    CHECK(problem_in<phrase>("null") == "expected an object");
    CHECK(problem_in<phrase>(R"({"say": 1})") == "/say: expected text");
    CHECK(problem_in<phrase>(R"({"say": null})") == "/say: expected text");
    CHECK(problem_in<person>(R"({"id": "ada", "adult": 1})") == "/adult: expected true or false");
    CHECK(problem_in<person>(R"({"id": 7})") == "/id: expected an id: 1 to 100 bytes without spaces");
    CHECK(problem_in<person>(R"({"id": "two words"})") == "/id: expected an id: 1 to 100 bytes without spaces");
    CHECK(problem_in<rating>(R"({"low": "1"})") == "/low: expected a whole number");
    CHECK(problem_in<rating>(R"({"low": 1.5})") == "/low: expected a whole number");
    CHECK(problem_in<rating>(R"({"labels": {}})") == "/labels: expected a list");
    CHECK(problem_in<rating>(R"({"labels": ["a", 2]})") == "/labels/1: expected text");
    CHECK(problem_in<option>(R"({"id": "a", "wording": "w", "points": "1"})") == "/points: expected a number");
    CHECK(problem_in<option>(R"({"id": "a", "wording": "w", "points": null})") == "/points: expected a number");
    CHECK(problem_in<screening>(R"({"day": "2026-02-29"})") == "/day: expected a day of the calendar as YYYY-MM-DD");
    CHECK(problem_in<screening>(R"({"day": 20261120})") == "/day: expected a day of the calendar as YYYY-MM-DD");
    CHECK(problem_in<screening>(R"({"day": "2026-11-20", "result": "fine"})") ==
          "/result: expected one of nothing_reported, caution, stop");
    CHECK(problem_in<screening>(R"({"day": "2026-11-20", "result": 0})") ==
          "/result: expected one of nothing_reported, caution, stop");
    CHECK(problem_in<sheet>(R"({"assessment": "a", "day": "2026-11-20", "answers": []})") == "/answers: expected an object");
}

TEST_CASE("a number out of range is an error that says the range") {
    CHECK(problem_in<rating>(R"({"low": 2147483648})") == "/low: expected a whole number from -2147483648 to 2147483647");
    CHECK(problem_in<rating>(R"({"low": 18446744073709551615})") ==
          "/low: expected a whole number from -2147483648 to 2147483647");
    CHECK(from_json<rating>(R"({"low": -2147483648})").low == -2147483647 - 1);
    CHECK(problem_in<prompt>(R"({"id": "p", "wording": "w", "depth": 6})") == "/depth: expected a whole number from 1 to 5");
    CHECK(problem_in<prompt>(R"({"id": "p", "wording": "w", "depth": 0})") == "/depth: expected a whole number from 1 to 5");
    CHECK(problem_in<prompt>(R"({"id": "p", "wording": "w", "depth": 2.0})") == "/depth: expected a whole number from 1 to 5");
}

TEST_CASE("alternatives are told apart by their kind") {
    auto const with = [](std::string const& response) { return R"({"id": "a", "wording": "w", "response": )" + response + "}"; };
    CHECK(std::get<rating>(from_json<item>(with(R"({"high": 7, "kind": "rating"})")).response.value()).high == 7);
    CHECK(problem_in<item>(with("{}")) == "/response/kind: required member is missing");
    CHECK(problem_in<item>(with(R"({"kind": 3})")) == "/response/kind: expected text");
    CHECK(problem_in<item>(with(R"({"kind": "scale"})")) ==
          "/response/kind: expected one of rating, choice, choices, yes_no, number, slider, text, date, time, ranking, "
          "not 'scale'");
    CHECK(problem_in<item>(with(R"("rating")")) == "/response: expected an object");
    CHECK_THAT(problem_in<item>(with("{\"kind\": \"" + std::string(1'000'000, 'k') + "\"}")),
               Catch::EndsWith("not '" + std::string(100, 'k') + "…'"));
}

TEST_CASE("an answer is bare JSON") {
    auto const read_answer = [](std::string const& json) {
        return from_json<sheet>(R"({"assessment": "a", "day": "2026-11-20", "answers": {"q": )" + json + "}}").answers.at("q");
    };
    CHECK(read_answer("4") == answer{4});
    CHECK(read_answer("true") == answer{true});
    CHECK(read_answer("\"true\"") == answer{"true"});
    CHECK(read_answer("[\"a\", \"b\"]") == answer{std::vector<std::string>{"a", "b"}});
    CHECK(read_answer("{\"missing\": \"dont_know\"}") == answer{unanswered{missingness::dont_know}});
    CHECK(read_answer("{}") == answer{unanswered{missingness::skipped}});

    auto const problem_with = [&](std::string const& json) { return tests::problem([&] { read_answer(json); }); };
    CHECK(problem_with("null") ==
          "/answers/q: expected an answer: a number, text, true or false, a list of texts, or {\"missing\": \"skipped\"}");
    CHECK(problem_with("[1]") == "/answers/q/0: expected text");
    CHECK(problem_with("{\"missing\": \"lost\"}") ==
          "/answers/q/missing: expected one of skipped, not_shown, dont_know, prefer_not_to_say");
    CHECK(problem_with("{\"kind\": \"rating\"}") == "/answers/q/kind: unknown member");
}

TEST_CASE("the keys of a map are checked like values") {
    auto const serving = [](std::string const& key) {
        return R"({"id": "p", "wording": "w", "targets": {")" + key + R"(": 1}})";
    };
    CHECK(from_json<prompt>(serving("calm")).targets.at("calm") == 1.0);
    CHECK(problem_in<prompt>(serving("two words")) == "/targets/two words: expected an id: 1 to 100 bytes without spaces");
    CHECK(problem_in<prompt>(serving("")) == "/targets/: expected an id: 1 to 100 bytes without spaces");
}

TEST_CASE("an escaped NUL is an error with its place, whatever stands behind it") {
    CHECK(problem_in<phrase>(R"({"say": "a\u0000b"})") == "/say: text has a NUL character");
    CHECK(problem_in<person>(R"({"id": "a\u0000b"})") == "/id: text has a NUL character");
    CHECK_THAT(problem_in<phrase>(R"({"say": "a", "x\u0000y": 1})"),
               Catch::EndsWith(": unknown member") || Catch::EndsWith(": key has a NUL character"));
}

TEST_CASE("a document begins with its format, and only this version's is read") {
    auto const with = [](std::string const& format) {
        return problem_in<history>("{" + format +
                                   R"("person": {"id": "ada"}, "entries": [{"kind": "closing", "day": "2026-11-20"}]})");
    };
    CHECK(with(R"("format": 1, )") == "no problem");
    CHECK(with("") == "/format: required member is missing: this version of closeknit writes 1");
    CHECK(with(R"("format": "1", )") == "/format: expected a whole number");
    CHECK(with(R"("format": 0, )") == "/format: invalid format 0: expected 1 or more");
    CHECK(with(R"("format": 2, )") == "/format: format 2 is newer than 1, the newest that this closeknit reads");
}

TEST_CASE("a newer format is told before anything that it may have changed") {
    CHECK(problem_in<pack>(R"({"wholly": "new", "format": 9})") ==
          "/format: format 9 is newer than 1, the newest that this closeknit reads");
}

TEST_CASE("an error of reading has the values that its message is made of") {
    auto const arguments_in = [](auto const& call) {
        try {
            call();
        } catch (error const& e) {
            return e.arguments();
        }
        return error_arguments{{"no", "problem"}};
    };
    using values = error_arguments;
    CHECK(arguments_in([] { from_json<pack>(R"({"format": 9, "minimum_version": "1.2"})"); }) ==
          values{{"found", "9"}, {"minimum_version", "1.2"}, {"supported", "1"}});
    CHECK(arguments_in([] { from_json<phrase>("{}"); }) == values{{"member", "say"}});
    CHECK(arguments_in([] { from_json<phrase>(R"({"say": "a", "Say": "b"})"); }) == values{{"member", "Say"}});
    CHECK(arguments_in([] { from_json<phrase>(R"({"say": 1})"); }) == values{{"expected", "text"}});
    CHECK(arguments_in([] { from_json<prompt>(R"({"id": "p", "wording": "w", "depth": 6})"); }) ==
          values{{"low", "1"}, {"high", "5"}});
    CHECK(arguments_in([] { from_json<phrase>(R"({"say": "a", "say": "b"})"); }) == values{{"key", "say"}});
    CHECK(arguments_in([] { from_json<phrase>("[[}"); }) == values{{"unexpected", "}"}});
    CHECK(arguments_in([] { from_json<screening>(R"({"day": "2026-02-29"})"); }).empty()); // it may be an answer
}
