#include <closeknit/codec/error.hpp>

#include <catch2/catch.hpp>

#include <string>

using closeknit::error;

TEST_CASE("an error says where and what") {
    error const in_document("/items/3/low", "expected a whole number");
    CHECK(std::string(in_document.what()) == "/items/3/low: expected a whole number");
    CHECK(in_document.path() == "/items/3/low");
    CHECK(in_document.sentence() == "expected a whole number");
    CHECK(in_document.line() == 0);

    error const in_text(3, 14, "this is not JSON");
    CHECK(std::string(in_text.what()) == "3:14: this is not JSON");
    CHECK(in_text.path().empty());
    CHECK(in_text.line() == 3);
    CHECK(in_text.column() == 14);

    CHECK(std::string(error("", "longer than 16 MiB").what()) == "longer than 16 MiB");
}
