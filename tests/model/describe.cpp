#include <closeknit/model/describe.hpp>

#include <closeknit/model/pack.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <string_view>
#include <vector>

using namespace closeknit;

namespace closeknit::tests {

struct walk {
    int steps = 0;
    std::string where{};
};
CLOSEKNIT_DESCRIBE(walk, "A walk.", (steps, "How many."), (where, "Which way."))

struct nothing_in_it {};
CLOSEKNIT_DESCRIBE(nothing_in_it, "Empty.")

enum class weather { sun, rain };
CLOSEKNIT_DESCRIBE_ENUM(weather, "What it is like outside.", (sun, "Dry."), (rain, "Wet."))

} // namespace closeknit::tests

using closeknit::tests::nothing_in_it;
using closeknit::tests::walk;
using closeknit::tests::weather;

TEST_CASE("records are equal when every described field is") {
    CHECK(walk{3, "home"} == walk{3, "home"});
    CHECK_FALSE(walk{3, "home"} == walk{4, "home"});
    CHECK_FALSE(walk{3, "home"} == walk{3, "away"});
    CHECK(walk{3, "home"} != walk{3, "away"});
    CHECK(nothing_in_it{} == nothing_in_it{});
}

TEST_CASE("equality reaches into lists, alternatives and groups of conditions") {
    group const one{.match = match_kind::any, .conditions = {answered{"a"}, group{.conditions = {answered{"b"}}}}};
    group other = one;
    CHECK(one == other);
    std::get<answered>(std::get<group>(other.conditions[1]).conditions[0]).item = "c";
    CHECK_FALSE(one == other);
}

TEST_CASE("one description carries the names and the sentences") {
    CHECK(description<walk>.name == "walk");
    CHECK(description<walk>.about == "A walk.");
    CHECK(description<walk>.each[1] == "Which way.");
    CHECK(description<nothing_in_it>.each.empty());
    std::vector<std::string_view> names;
    for_each_field<walk>([&](auto field) { names.push_back(field.name); });
    CHECK(names == std::vector<std::string_view>{"steps", "where"});
}

TEST_CASE("an enumerator has the name that it is written with, and an unknown value has none") {
    CHECK(name_of(weather::rain) == "rain");
    CHECK(name_of(cadence::few_a_week) == "few_a_week");
    CHECK(name_of(static_cast<weather>(7)).empty());
}
