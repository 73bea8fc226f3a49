#include <closeknit/codec/place.hpp>

#include <catch2/catch.hpp>

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
