#include <closeknit/codec/write.hpp>

#include <closeknit/json.hpp>
#include <closeknit/model/pack.hpp>
#include <closeknit/model/partner.hpp>

#include <catch2/catch.hpp>

#include <string>

using namespace closeknit;

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
    CHECK(to_json(group{.holds = match::any, .of = {answered{"a"}, group{}}}, layout::indented) == R"({
  "holds": "any",
  "of": [
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
    CHECK(to_json(partner{.person = {.id = "ada"}, .sheet = {.assessment = "a"}}) ==
          R"({"format":1,"person":{"id":"ada"},"sheet":{"assessment":"a","day":"1970-01-01"}})");
    CHECK(to_json(pack{.id = "p", .title = "P", .language = "en"}) == R"({"format":1,"id":"p","title":"P","language":"en"})");
}

TEST_CASE("maps are written in the order of their keys") {
    CHECK(to_json(sentences{.cadences = {{cadence::weekly, "weekly"}, {cadence::daily, "daily"}}})
              .ends_with(R"("cadences":{"daily":"daily","weekly":"weekly"}})"));
    CHECK(to_json(prompt{.id = "p", .wording = "w", .serves = {{"b", 1}, {"a", 0.5}}}) ==
          R"({"id":"p","wording":"w","serves":{"a":0.5,"b":1.0}})");
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
