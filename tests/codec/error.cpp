#include <closeknit/codec/error.hpp>

#include <catch2/catch.hpp>

#include <string>

using closeknit::error;
using closeknit::error_code;

TEST_CASE("an error says where and what") {
    error const in_document(error_code::wrong_type, "/items/3/low", "expected a whole number");
    CHECK(std::string(in_document.what()) == "/items/3/low: expected a whole number");
    CHECK(in_document.path() == "/items/3/low");
    CHECK(in_document.message() == "expected a whole number");
    CHECK(in_document.line() == 0);

    error const in_text(error_code::syntax, 3, 14, "unexpected 'y'", {{"unexpected", "y"}});
    CHECK(std::string(in_text.what()) == "3:14: unexpected 'y'");
    CHECK(in_text.path().empty());
    CHECK(in_text.line() == 3);
    CHECK(in_text.column() == 14);

    CHECK(std::string(error(error_code::limit_exceeded, "", "document longer than 16 MiB").what()) ==
          "document longer than 16 MiB");
}

TEST_CASE("an error has a code for programs and the values that its message is made of") {
    error const in_document(error_code::newer_format, "/format", "format 2 is newer than 1",
                            {{"found", "2"}, {"supported", "1"}});
    CHECK(in_document.code() == error_code::newer_format);
    CHECK(closeknit::name_of(in_document.code()) == "newer_format");
    CHECK(in_document.arguments().at("found") == "2");
    error const in_text(error_code::syntax, 3, 14, "unexpected 'y'", {{"unexpected", "y"}});
    CHECK(in_text.code() == error_code::syntax);
    CHECK(in_text.arguments().at("unexpected") == "y");
    CHECK(error(error_code::unknown_item, "/answers/q", "the assessment has no such item").arguments().empty());
}
