#include <closeknit/guide/fill_template.hpp>

#include <closeknit/codec/built_in.hpp>
#include <closeknit/codec/compose.hpp>

#include <catch2/catch.hpp>

using namespace closeknit;

TEST_CASE("a template is filled in by name, and once only") {
    CHECK(fill_template("{score} came out at {value} of {high}.", {{"score", "Calm"}, {"value", "2"}, {"high", "5"}}) ==
          "Calm came out at 2 of 5.");
    CHECK(fill_template("{a}{a}{b}", {{"a", "1"}, {"b", "2"}}) == "112");
    CHECK(fill_template("{a}", {{"a", "{b}"}, {"b", "never"}}) == "{b}");
    CHECK(fill_template("", {{"a", "1"}}) == "");
}

TEST_CASE("a brace that names nothing stays as it is") {
    CHECK(fill_template("{b} {ab} {a {", {{"a", "1"}}) == "{b} {ab} {a {");
    CHECK(fill_template("{{a}}", {{"a", "1"}}) == "{1}");
}

TEST_CASE("a pack's own sentences are used, and a pack without any says how to get some") {
    pack own{.id = "own", .title = "Own", .language = "en", .sentences = sentences{.own_intro = "Mine."}};
    CHECK(sentences_for(own).own_intro == "Mine.");
    own.sentences.reset();
    CHECK_THROWS_WITH(sentences_for(own),
                      "/sentences: the pack has no sentences; with_defaults takes those of another pack in its language");
    own = with_defaults(own, built_in_pack());
    CHECK(sentences_for(own) == *built_in_pack().sentences);
}

TEST_CASE("an enumerator without words of its own goes by its name") {
    CHECK(words_for<cadence>({{cadence::weekly, "jede Woche"}}, cadence::weekly) == "jede Woche");
    CHECK(words_for<cadence>({{cadence::weekly, "jede Woche"}}, cadence::daily) == "daily");
}
