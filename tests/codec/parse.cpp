#include <closeknit/codec/parse.hpp>

#include <tests/support/problem.hpp>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <catch2/catch.hpp>

#include <chrono>
#include <string>
#include <string_view>

using namespace closeknit;

namespace {

std::string problem_in(std::string_view text) {
    return tests::problem([&] { codec::parse(text); });
}

/// An object with so many members, "k0": 0, "k1": 0, ...
std::string object_of(int members, std::string const& last = "") {
    std::string out = "{";
    for (int i = 0; i < members; ++i)
        out += (i ? ", \"k" : "\"k") + std::to_string(i) + "\": 0";
    return out + last + "}";
}

} // namespace

TEST_CASE("JSON reads as it stands") {
    auto const v = codec::parse(" {\"a\": [1, -2, 3.5, true, null, \"\\u00e9\\ud83d\\ude00\"]} \n");
    auto const& list = v.at("a").as_array();
    CHECK(list.at(0).as_int64() == 1);
    CHECK(list.at(2).as_double() == 3.5);
    CHECK(list.at(4).is_null());
    CHECK(std::string_view(list.at(5).as_string()) == "é😀");
}

TEST_CASE("text that is no JSON is told with line and column") {
    CHECK(problem_in("{\"a\" 1}") == "1:6: unexpected '1'");
    CHECK(problem_in("['a']") == "1:2: unexpected '''");
    CHECK(problem_in("[1,]") == "1:4: unexpected ']'");
    CHECK(problem_in("[01]") == "1:3: unexpected '1'");
    CHECK(problem_in("[NaN]") == "1:2: unexpected 'N'");
    CHECK(problem_in("// no\n1") == "1:1: unexpected '/'");
    CHECK(problem_in("{\n  \"a\": 1,\n  b: 2\n}") == "3:3: unexpected 'b'");
    CHECK(problem_in("[1] 2") == "1:5: unexpected text after the end of the document");
    CHECK(problem_in("{}}") == "1:3: unexpected text after the end of the document");
}

TEST_CASE("columns count characters, not bytes") { CHECK(problem_in("[\"äöü\", x]") == "1:9: unexpected 'x'"); }

TEST_CASE("an empty document is told as one") {
    CHECK(problem_in("") == "1:1: the document is empty");
    CHECK(problem_in(" \n\t\r\n ") == "1:1: the document is empty");
    CHECK(problem_in("\xEF\xBB\xBF") == "1:1: the document is empty");
}

TEST_CASE("a truncated document is an unexpected end") {
    CHECK(problem_in("[1,") == "1:4: unexpected end of input");
    CHECK(problem_in("\"abc") == "1:5: unexpected end of input");
    CHECK(problem_in("{\"a\":\n  tru") == "2:6: unexpected end of input");
}

TEST_CASE("a byte order mark is passed over, and no column counts it") {
    CHECK(codec::parse("\xEF\xBB\xBF[7]").at(0).as_int64() == 7);
    CHECK(problem_in("\xEF\xBB\xBF[1}") == "1:3: unexpected '}'");
}

TEST_CASE("control characters and bytes that are no UTF-8 are errors where they stand") {
    CHECK(problem_in("[\"a\nb\"]") == "1:4: unescaped control character");
    CHECK(problem_in(std::string_view("[\"a\0b\"]", 7)) == "1:4: unescaped control character");
    CHECK(problem_in(std::string_view("[\0]", 3)) == "1:2: unescaped control character");
    CHECK(problem_in("[\"\xff\"]") == "1:3: invalid UTF-8");
    CHECK(problem_in("[\"\xc3\"]") == "1:3: invalid UTF-8");
    CHECK(problem_in("[\"\xc0\xaf\"]") == "1:3: invalid UTF-8");         // overlong
    CHECK(problem_in("[\"\xed\xa0\x80\"]") == "1:3: invalid UTF-8");     // half of a surrogate pair
    CHECK(problem_in("[\"\xf4\x90\x80\x80\"]") == "1:3: invalid UTF-8"); // beyond U+10FFFF
}

TEST_CASE("half of a surrogate pair is no character, whichever half and whatever follows") {
    for (std::string const half : {"\\ud800", "\\udc00", "\\ud800\\u0041", "\\ud800x", "\\udbff\\n"}) {
        CAPTURE(half);
        CHECK_THAT(problem_in("[\"" + half + "\"]"), Catch::EndsWith("unpaired surrogate escape"));
    }
    CHECK(problem_in("[\"\\u12g4\"]") == "1:7: expected four hexadecimal digits after \\u");
}

TEST_CASE("a duplicate key in an object is an error at its second place") {
    CHECK(problem_in("{\"a\": 1,\n \"b\": 2,\n  \"a\": 3}") == "3:3: duplicate key 'a'");
    CHECK(problem_in("[{\"a\": {\"b\": 1, \"b\": 1}}]") == "1:17: duplicate key 'b'");
    CHECK(problem_in("{\"\": 1, \"\": 2}") == "1:9: duplicate key ''");
    CHECK(problem_in("[{\"a\": 1}, {\"a\": 1, \"b\": {\"a\": 1}}]") == "no problem");
}

TEST_CASE("a duplicate key is found however it is spelt") {
    for (std::string const pair :
         {R"("a": 1, "\u0061": 2)", R"("\u0061": 1, "a": 2)", R"("\u0061b": 1, "a\u0062": 2)", R"("\/": 1, "/": 2)"}) {
        CAPTURE(pair);
        CHECK_THAT(problem_in("{" + pair + "}"), Catch::Contains(": duplicate key '"));
    }
    CHECK(problem_in(R"({"a": 1, "\u0062": 2, "\u0061\u0062": 3})") == "no problem");
}

TEST_CASE("a duplicate key is found among many as among few") {
    CHECK(problem_in(object_of(15)) == "no problem");
    CHECK(problem_in(object_of(1000)) == "no problem");
    for (int members : {15, 16, 17, 18, 1000})
        for (std::string const again : {", \"k0\": 1", ", \"\\u006b0\": 1", ", \"k14\": 1"}) {
            CAPTURE(members, again);
            CHECK_THAT(problem_in(object_of(members, again)), Catch::Contains(": duplicate key '"));
        }
    CHECK_THAT(problem_in(object_of(1000, ", \"k999\": 1")), Catch::EndsWith("duplicate key 'k999'"));
}

TEST_CASE("objects after a large one begin anew") {
    CHECK(problem_in("[" + object_of(40) + ", " + object_of(40) + ", " + object_of(3) + "]") == "no problem");
}

TEST_CASE("small objects after a large one cost no more than small objects") {
    std::string text = "[" + object_of(200'000);
    for (int i = 0; i < 200'000; ++i)
        text += ",{}";
    text += "]";
    auto const begun = std::chrono::steady_clock::now();
    CHECK(problem_in(text) == "no problem");
    CHECK(std::chrono::steady_clock::now() - begun < std::chrono::seconds(5));
}

TEST_CASE("nesting has a limit") {
    CHECK(problem_in(std::string(64, '[') + std::string(64, ']')) == "no problem");
    CHECK(problem_in(std::string(65, '[') + std::string(65, ']')) == "1:65: nested more than 64 levels deep");
    CHECK(problem_in(std::string(15'000'000, '[')) == "1:65: nested more than 64 levels deep");
}

TEST_CASE("length has a limit, 16 MiB") {
    std::string const longest = '"' + std::string(16 * 1024 * 1024 - 2, 'x') + '"';
    CHECK(problem_in(longest) == "no problem");
    CHECK(problem_in(longest + " ") == "document longer than 16 MiB");
    CHECK(problem_in(std::string(50'000'000, '[')) == "document longer than 16 MiB");
}

TEST_CASE("the number of values has a limit, a million") {
    auto const zeros = [](int count) {
        std::string out = "[0";
        for (int i = 1; i < count; ++i)
            out += ",0";
        return out + "]";
    };
    CHECK(problem_in(zeros(999'999)) == "no problem"); // and the list itself
    CHECK_THAT(problem_in(zeros(1'000'000)), Catch::EndsWith("more than 1000000 values"));
}
