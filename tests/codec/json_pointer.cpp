#include <closeknit/codec/json_pointer.hpp>

#include <catch2/catch.hpp>

using namespace closeknit;
using closeknit::codec::json_pointer;

TEST_CASE("a place is a JSON Pointer by the letter of RFC 6901") {
    json_pointer const root;
    CHECK(root.pointer() == "");
    json_pointer const items(root, "items"), third(items, std::size_t{3}), low(third, "low");
    CHECK(low.pointer() == "/items/3/low");
    CHECK(json_pointer(root, "a/b").pointer() == "/a~1b");
    CHECK(json_pointer(root, "m~n").pointer() == "/m~0n");
    CHECK(json_pointer(root, "").pointer() == "/");
}

TEST_CASE("words are shortened between characters, with a mark that there were more") {
    CHECK(codec::shortened("abc", 3) == "abc");
    CHECK(codec::shortened("abcd", 3) == "abc…");
    CHECK(codec::shortened("aé", 2) == "a…");
    CHECK(codec::shortened("aé", 3) == "aé");
    CHECK(codec::shortened("é", 1) == "…");
}

TEST_CASE("a pointer is made of its keys and indices, each escaped") {
    CHECK(codec::pointer_to("answers", "a/b~c") == "/answers/a~1b~0c");
    CHECK(codec::pointer_to("items", std::size_t{3}, "low") == "/items/3/low");
    CHECK(codec::pointer_to(std::size_t{0}) == "/0");
    CHECK(codec::pointer_to("/", "~", "~1") == "/~1/~0/~01");
}
