// The first upgrade, of a document that only these tests know: a diary that was given a title, and then lost its mood.
#include <closeknit/codec/described.hpp>
#include <closeknit/codec/schema.hpp>
#include <closeknit/codec/write.hpp>

#include <tests/support/problem.hpp>

#include <catch2/catch.hpp>

namespace closeknit {

struct diary {
    static constexpr int file_format = 3;
    static constexpr std::string_view minimum_version = "0.3";
    text title{};
    std::vector<text> days{};
};
CLOSEKNIT_DESCRIBE(diary, "A diary, for the tests of upgrades.", (title, "Its title, since format 2."), (days, "A line a day."))

namespace codec {

void give_title(json::object& document) { document["title"] = "Diary"; } // format 1 had none
void drop_mood(json::object& document) { document.erase("mood"); }       // format 2 had one, which nobody used

template <> inline constexpr std::array<upgrade_step, 2> upgrades<diary>{give_title, drop_mood};

} // namespace codec
} // namespace closeknit

using namespace closeknit;

namespace {

diary read(std::string const& text) { return codec::from_json<diary>(text); }
std::string problem_in(std::string const& text) {
    return tests::problem([&] { read(text); });
}

} // namespace

TEST_CASE("a document of each older format is read as it would be written now") {
    diary const now{.title = "Diary", .days = {"rain"}};
    CHECK(read(R"({"format": 1, "days": ["rain"], "mood": "grey"})") == now);
    CHECK(read(R"({"format": 1, "days": ["rain"]})") == now);
    CHECK(read(R"({"format": 2, "title": "Diary", "days": ["rain"], "mood": "grey"})") == now);
    CHECK(read(R"({"format": 3, "title": "Diary", "days": ["rain"]})") == now);
}

TEST_CASE("it is written in the newest format, with the closeknit that it needs") {
    CHECK(codec::to_json(diary{.title = "D"}, false) == R"({"format":3,"minimum_version":"0.3","title":"D"})");
    CHECK(read(codec::to_json(diary{.title = "D"}, false)) == diary{.title = "D"});
    CHECK(codec::schema_maker().document_schema<diary>().at("properties").as_object().contains("minimum_version"));
}

TEST_CASE("what an older format had is unknown in a newer one, and places are those of the upgraded document") {
    CHECK(problem_in(R"({"format": 3, "title": "D", "mood": "grey"})") == "/mood: unknown member");
    CHECK(problem_in(R"({"format": 1, "days": [4]})") == "/days/0: expected text");
}

TEST_CASE("a newer format is refused with the version to get, where it says one that reads like a version") {
    std::string const newer = "/format: format 4 is newer than 3, the newest that this closeknit reads";
    CHECK(problem_in(R"({"format": 4, "minimum_version": "1.2", "title": "D", "what": 1})") ==
          newer + "; install closeknit 1.2 or newer");
    CHECK(problem_in(R"({"format": 4, "title": "D"})") == newer);
    CHECK(problem_in(R"({"format": 4, "minimum_version": "pay me"})") == newer);
    CHECK(problem_in(R"({"format": 4, "minimum_version": 5})") == newer);
    CHECK(problem_in(R"({"title": "D"})") == "/format: required member is missing: this version of closeknit writes 3");
    CHECK(problem_in(R"({"format": 0})") == "/format: invalid format 0: expected 1 or more");
    CHECK(problem_in(R"({"format": "3"})") == "/format: expected a whole number");
}
