#include <closeknit/codec/place.hpp>

#include <catch2/catch.hpp>

using namespace closeknit;
using closeknit::codec::place;

TEST_CASE("a place is a JSON Pointer by the letter of RFC 6901") {
    place const root;
    CHECK(root.pointer() == "");
    place const items(root, "items"), third(items, std::size_t{3}), low(third, "low");
    CHECK(low.pointer() == "/items/3/low");
    CHECK(place(root, "a/b").pointer() == "/a~1b");
    CHECK(place(root, "m~n").pointer() == "/m~0n");
    CHECK(place(root, "").pointer() == "/");
}

TEST_CASE("words are shortened between characters, with a mark that there were more") {
    CHECK(codec::shortened("abc", 3) == "abc");
    CHECK(codec::shortened("abcd", 3) == "abc…");
    CHECK(codec::shortened("aé", 2) == "a…");
    CHECK(codec::shortened("aé", 3) == "aé");
    CHECK(codec::shortened("é", 1) == "…");
}
