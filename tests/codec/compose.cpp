#include <closeknit/codec/built_in.hpp>
#include <closeknit/codec/compose.hpp>
#include <closeknit/codec/error.hpp>

#include <catch2/catch.hpp>

using namespace closeknit;

namespace {

pack in_language(char const* language) {
    pack out{.id = "own", .title = "Own", .language = language};
    out.dimensions = {{.id = "calm", .title = "Calm"}, {.id = "trust", .title = "Trust"}};
    return out;
}

} // namespace

TEST_CASE("a pack without sentences takes those of a base in its language, and no other") {
    pack base = in_language("en");
    base.sentences = sentences{.own_intro = "Hello."};
    base.language_patterns = {{.id = "you-never", .matches = {"you never"}, .reason = "r"}};
    CHECK(with_defaults(in_language("en-GB"), base).sentences == base.sentences);
    CHECK(with_defaults(in_language("EN-us"), base).sentences == base.sentences);
    CHECK(with_defaults(in_language("en"), base).language_patterns == base.language_patterns);
    CHECK(with_defaults(in_language("de"), base) == in_language("de"));

    pack own = in_language("en");
    own.sentences = sentences{.own_intro = "Mine."};
    own.language_patterns = {{.id = "you-always", .matches = {"you always"}, .reason = "r"}};
    CHECK(with_defaults(own, base) == own);
}

TEST_CASE("merged packs share equal elements and keep their order") {
    pack own = in_language("en"), other = in_language("en");
    other.id = "other";
    other.dimensions = {{.id = "trust", .title = "Trust"}, {.id = "care", .title = "Care"}};
    pack const both = merge(own, other);
    REQUIRE(both.dimensions.size() == 3);
    CHECK(both.dimensions[0].id == "calm");
    CHECK(both.dimensions[1].id == "trust");
    CHECK(both.dimensions[2].id == "care");
    CHECK(both.id == "own");
    CHECK(merge(own, own) == own);
}

TEST_CASE("elements of one id that differ cannot be merged, and both places are named") {
    pack own = in_language("en"), other = in_language("en");
    other.id = "other";
    other.dimensions = {{.id = "trust", .title = "Trust in each other"}};
    try {
        merge(own, other);
        FAIL("expected an error");
    } catch (error const& e) {
        CHECK(e.path() == "/dimensions/1");
        CHECK(e.message() == "differs from /dimensions/0 of the pack 'other', which has the same id 'trust'");
    }
    CHECK_THROWS_WITH(merge(own, in_language("de")), "/language: a pack in 'en' cannot be merged with 'own', which is in 'de'");
}

TEST_CASE("a pack of one's own composes with the built-in one") {
    pack own{.id = "own", .title = "Own", .language = "en"};
    own.dimensions = {built_in_pack().dimensions[3]};
    pack const both = merge(own, built_in_pack());
    CHECK(both.dimensions.size() == built_in_pack().dimensions.size());
    CHECK(both.sentences.has_value());
}
