#include <closeknit/assess/scorer.hpp>
#include <closeknit/assess/validate.hpp>

#include <tests/support/problem.hpp>
#include <tests/support/small.hpp>

#include <catch2/catch.hpp>

using namespace closeknit;
using tests::asking;
using tests::over;

TEST_CASE("a question with no format, or with two, is refused") {
    assessment of = asking({{.id = "a", .wording = "w"}}, {over({{"a"}})});
    of.formats = {{.id = "often", .response = rating{}}};
    CHECK(tests::refused(of) == "/items/0: a question needs 'response' or 'shared'");
    of.items[0].shared = "often";
    CHECK(score(of, {{"a", 4}}).at(0).value == 4.0);
    of.items[0].response = rating{};
    CHECK(tests::refused(of) == "/items/0/shared: a question has 'response' or 'shared', not both");
    CHECK(format_of(of, of.items[0]) == nullptr);
}

TEST_CASE("an instruction takes no answer but a missing one") {
    assessment const of = asking({{.id = "read", .wording = "Read.", .kind = item_kind::instruction}});
    CHECK(score(of, {{"read", unanswered{missingness::not_shown}}}).empty());
    CHECK_THROWS_WITH(score(of, {{"read", "ok"}}), "/answers/read: an instruction takes no answer");
    CHECK(format_of(of, of.items[0]) == nullptr);
}
