#include <closeknit/model/id.hpp>

#include <catch2/catch.hpp>

#include <functional>
#include <sstream>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>

using namespace closeknit;

namespace {
struct apple {};
struct pear {};
} // namespace

TEST_CASE("an id is 1 to 100 bytes without spaces or control characters") {
    CHECK(well_formed_id("a"));
    CHECK(well_formed_id("felt-heard/1~é"));
    CHECK(well_formed_id(std::string(100, 'x')));
    CHECK_FALSE(well_formed_id(""));
    CHECK_FALSE(well_formed_id(std::string(101, 'x')));
    CHECK_FALSE(well_formed_id("two words"));
    CHECK_FALSE(well_formed_id("tab\there"));
    CHECK_FALSE(well_formed_id("line\n"));
    CHECK_FALSE(well_formed_id("del\x7f"));
    CHECK_FALSE(well_formed_id(std::string_view("nul\0", 4)));
}

TEST_CASE("the id of one thing is not the id of another, nor prose") {
    STATIC_REQUIRE_FALSE(std::is_convertible_v<id_of<apple>, id_of<pear>>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<id_of<apple>, text const&> && std::is_convertible_v<text, id_of<apple>>);
    STATIC_REQUIRE(std::is_convertible_v<char const*, id_of<apple>>);
}

TEST_CASE("ids compare and print as their text") {
    CHECK(id_of<apple>("a") < id_of<apple>("b"));
    CHECK(id_of<apple>("a") == "a");
    CHECK(id_of<apple>().empty());
    std::ostringstream out;
    out << id_of<apple>("golden");
    CHECK(out.str() == "golden");
}

TEST_CASE("ids are keys of hashed containers") {
    std::unordered_map<id_of<apple>, int> counted{{"a", 1}, {"b", 2}};
    ++counted["a"];
    CHECK(counted.at("a") == 2);
    CHECK(counted.size() == 2);
    CHECK(std::hash<id_of<pear>>()("a") == std::hash<std::string>()("a"));
}
