#include <closeknit/guide/words.hpp>

#include <closeknit/codec/built_in.hpp>

#include <catch2/catch.hpp>

using namespace closeknit;

TEST_CASE("a template is filled in by name, and once only") {
    CHECK(fill("{score} came out at {value} of {high}.", {{"score", "Calm"}, {"value", "2"}, {"high", "5"}}) ==
          "Calm came out at 2 of 5.");
    CHECK(fill("{a}{a}{b}", {{"a", "1"}, {"b", "2"}}) == "112");
    CHECK(fill("{a}", {{"a", "{b}"}, {"b", "never"}}) == "{b}");
    CHECK(fill("", {{"a", "1"}}) == "");
}

TEST_CASE("a brace that names nothing stays as it is") {
    CHECK(fill("{b} {ab} {a {", {{"a", "1"}}) == "{b} {ab} {a {");
    CHECK(fill("{{a}}", {{"a", "1"}}) == "{1}");
}

TEST_CASE("a pack's own sentences are used, and the built-in pack's when it has none") {
    CHECK(words_of({.sentences = sentences{.own_intro = "Mine."}}).own_intro == "Mine.");
    CHECK(words_of({}) == *built_in_pack().sentences);
}
