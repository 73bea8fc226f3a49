#include <closeknit/codec/write.hpp>

#include <closeknit/json.hpp>
#include <closeknit/model/history.hpp>
#include <closeknit/model/pack.hpp>

#include <tests/support/problem.hpp>

#include <catch2/catch.hpp>

#include <chrono>
#include <cmath>
#include <limits>
#include <string>

using namespace closeknit;
using tests::problem;

namespace closeknit::tests {

struct swapped {
    int first = 0;
    int second = 0;
    std::string third{};
};
CLOSEKNIT_DESCRIBE(swapped, "Described in another order than it is declared.", (third, "Third."), (second, "Second."),
                   (first, "First."))

} // namespace closeknit::tests

TEST_CASE("members stand in described order, and those equal to their default are left out") {
    CHECK(to_json(phrase{.say = "hello"}) == R"({"say":"hello"})");
    CHECK(to_json(phrase{.say = "hello", .instead_of = "hey"}) == R"({"say":"hello","instead_of":"hey"})");
    CHECK(to_json(rating{}) == "{}");
    CHECK(to_json(rating{.low = 1, .high = 7, .labels = {"no", "yes"}}) == R"({"high":7,"labels":["no","yes"]})");
    CHECK(to_json(option{.id = "a", .wording = "A", .points = 0.0}) == R"({"id":"a","wording":"A","points":0.0})");
}

TEST_CASE("required members are always written, even when empty") { CHECK(to_json(phrase{}) == R"({"say":""})"); }

TEST_CASE("indented JSON has two spaces a level and no empty lines") {
    CHECK(to_json(group{.match = match_kind::any, .conditions = {answered{"a"}, group{}}}, layout::indented) == R"({
  "match": "any",
  "conditions": [
    {
      "kind": "answered",
      "item": "a"
    },
    {
      "kind": "group"
    }
  ]
})");
    CHECK(to_json(rating{}, layout::indented) == "{}");
}

TEST_CASE("text is escaped where JSON asks for it and nowhere else") {
    CHECK(to_json(phrase{.say = "\"\\/\n\r\t\b\x01\x1f\x7f é 😀"}) ==
          "{\"say\":\"\\\"\\\\/\\n\\r\\t\\u0008\\u0001\\u001f\x7f é 😀\"}");
}

TEST_CASE("documents begin with their format") {
    CHECK(to_json(history{.person = {.id = "ada"}, .entries = {sheet{.assessment = "a"}}}) ==
          R"({"format":1,"person":{"id":"ada"},"entries":[{"kind":"sheet","assessment":"a","day":"1970-01-01"}]})");
    CHECK(to_json(pack{.id = "p", .title = "P", .language = "en"}) == R"({"format":1,"id":"p","title":"P","language":"en"})");
}

TEST_CASE("maps are written in the order of their keys") {
    CHECK(to_json(sentences{.cadences = {{cadence::weekly, "weekly"}, {cadence::daily, "daily"}}})
              .find(R"("cadences":{"daily":"daily","weekly":"weekly"},)") != std::string::npos);
    CHECK(to_json(prompt{.id = "p", .wording = "w", .targets = {{"b", 1}, {"a", 0.5}}}) ==
          R"({"id":"p","wording":"w","targets":{"a":0.5,"b":1.0}})");
}

TEST_CASE("a description in another order than the struct still writes and builds the right object") {
    tests::swapped const value{.first = 1, .second = 2, .third = "three"};
    CHECK(codec::to_json(value, false) == R"({"third":"three","second":2,"first":1})");
    auto const read = codec::from_json<tests::swapped>(R"({"first": 1, "second": 2, "third": "three"})");
    CHECK(read.first == 1);
    CHECK(read.second == 2);
    CHECK(read.third == "three");
    CHECK(read == value);
}

namespace closeknit::tests {

struct inner {
    double value = 0;
};
CLOSEKNIT_DESCRIBE(inner, "A record within another one.", (value, "A number."))

struct outer {
    inner within{};
};
CLOSEKNIT_DESCRIBE(outer, "A record that has a default of a record.", (within, "The other one."))

} // namespace closeknit::tests

TEST_CASE("negative zero equals zero, and a file keeps its sign, within records too") {
    CHECK(affine{.multiply = 2, .add = 0.0} == affine{.multiply = 2, .add = -0.0});
    CHECK(to_json(affine{.multiply = 2, .add = 0.0}) == R"({"multiply":2.0})");
    CHECK(to_json(affine{.multiply = 2, .add = -0.0}) == R"({"multiply":2.0,"add":-0.0})");
    CHECK(codec::to_json(tests::outer{.within = {.value = 0.0}}, false) == "{}");
    CHECK(codec::to_json(tests::outer{.within = {.value = -0.0}}, false) == R"({"within":{"value":-0.0}})");
}

TEST_CASE("an id that could not be read again is not written, and its place is told") {
    std::string const expected = "expected an id: 1 to 100 bytes without spaces";
    CHECK(problem([] { to_json(person{}); }) == "/id: " + expected);
    CHECK(problem([] { to_json(person{.id = "two words"}); }) == "/id: " + expected);
    CHECK(problem([] { to_json(person{.id = std::string(101, 'x')}); }) == "/id: " + expected);
    CHECK(problem([] { to_json(prompt{.id = "p", .wording = "w", .targets = {{"a b", 1}}}); }) == "/targets/a b: " + expected);
    CHECK(problem([] { to_json(choice{.options = {{.id = "a", .wording = "A"}, {.id = "b\n", .wording = "B"}}}); }) ==
          "/options/1/id: " + expected);
    CHECK(problem([] { to_json(person{.id = std::string(100, 'x')}); }) == "no problem");
}

TEST_CASE("text that could not be read again is not written, and its place is told") {
    CHECK(problem([] { to_json(phrase{.say = std::string("a\0b", 3)}); }) == "/say: text has a NUL character");
    for (char const* stray : {"\xff", "caf\xe9", "\xc3", "\xc0\xaf", "\xc1\x81", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\x80"})
        CHECK(problem([&] { to_json(phrase{.say = "a", .instead_of = stray}); }) == "/instead_of: invalid UTF-8");
    CHECK(problem([] { to_json(person{.id = "a\xff"}); }) == "/id: invalid UTF-8");
    CHECK(problem([] { to_json(sheet{.assessment = "a", .answers = {{"q", std::vector<std::string>{"x", "\xff"}}}}); }) ==
          "/answers/q/1: invalid UTF-8");
}

TEST_CASE("a value that is none of its enumeration is not written, as a value or as a key") {
    CHECK(problem([] { to_json(screening{.result = static_cast<gate>(7)}); }) == "/result: 7 is not a value of gate");
    CHECK(problem([] { to_json(sentences{.cadences = {{static_cast<cadence>(99), "x"}}}); }) ==
          "/cadences: 99 is not a value of cadence");
}

TEST_CASE("a date that could not be read again is not written") {
    using std::chrono::year, std::chrono::sys_days;
    CHECK(problem([] { to_json(screening{.day = sys_days{year{9999} / 12 / 31}}); }) == "no problem");
    CHECK(problem([] { to_json(screening{.day = sys_days{year{10000} / 1 / 1}}); }) ==
          "/day: expected a date of the years 1 to 9999");
    CHECK(problem([] { to_json(screening{.day = sys_days{year{0} / 1 / 1}}); }) ==
          "/day: expected a date of the years 1 to 9999");
}

TEST_CASE("a number that is not finite is told with its place") {
    std::string const not_finite = ": number is not finite: JSON has no NaN and no infinity";
    double const infinite = std::numeric_limits<double>::infinity();
    CHECK(problem([&] { to_json(item{.id = "i", .wording = "w", .response = slider{.high = infinite}}); }) ==
          "/response/high" + not_finite);
    CHECK(problem([] { to_json(sheet{.assessment = "a", .answers = {{"a/b", std::nan("")}}}); }) == "/answers/a~1b" + not_finite);
}

TEST_CASE("what is nested deeper than can be read is not written") {
    auto const nested = [](int groups) { // two levels each: an object and its list, which the last one leaves out
        group out;
        for (int i = 1; i < groups; ++i)
            out = group{.conditions = {out}};
        return out;
    };
    CHECK(problem([&] { CHECK(from_json<group>(to_json(nested(32))) == nested(32)); }) == "no problem");
    CHECK_THAT(problem([&] { to_json(nested(33)); }), Catch::EndsWith("/conditions/0: nested more than 64 levels deep"));
    CHECK(problem([] { to_json(key{.item = "i", .points = {{std::string(1001, 'x'), 1}}}); }) ==
          "/points: key longer than 1000 bytes");
}
