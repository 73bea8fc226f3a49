#include <closeknit/codec/built_in.hpp>

#include <closeknit/json.hpp>

#include <catch2/catch.hpp>

using namespace closeknit;

TEST_CASE("the built-in pack is the file that it was built from") {
    CHECK(built_in_pack_text().starts_with("{"));
    CHECK(from_json<pack>(built_in_pack_text()) == built_in_pack());
    CHECK(from_json<pack>(to_json(built_in_pack())) == built_in_pack());
}

TEST_CASE("the built-in pack has an assessment to begin with, and sentences of its own") {
    pack const p = built_in_pack();
    CHECK(p.find(id_of<assessment>("closeness")) != nullptr);
    CHECK(p.sentences.has_value());
    CHECK(p.language == "en");
}
