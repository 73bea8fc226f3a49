#include <tests/support/command.hpp>

#include <catch2/catch.hpp>

#include <string>

using namespace closeknit;
using tests::command;

namespace {

constexpr std::string_view original = R"({"format": 1, "id": "walks", "title": "Walks", "language": "en",
 "dimensions": [{"id": "calm", "title": "Calm"}],
 "assessments": [{"id": "walks", "version": 1, "title": "Our walks", "about": "You can skip any question.",
  "items": [{"id": "walk-1", "wording": "I look forward to our walks.", "response": {"kind": "rating", "labels": ["no", "yes"]}}],
  "scores": [{"id": "calm", "title": "Calm", "measures": "calm", "by": {"kind": "mean"},
   "keys": [{"item": "walk-1"}], "missing": {"kind": "all_required"}}]}]})";

constexpr std::string_view german = R"({"format": 1, "id": "walks", "title": "Gehen", "language": "de",
 "dimensions": [{"id": "calm", "title": "Ruhe"}],
 "assessments": [{"id": "walks", "version": 1, "title": "Unsere Wege", "about": "Jede Frage darf offen bleiben.",
  "items": [{"id": "walk-1", "wording": "Ich freue mich auf unsere Wege.", "response": {"kind": "rating", "labels": ["nein", "ja"]}}],
  "scores": [{"id": "calm", "title": "Ruhe", "measures": "calm", "by": {"kind": "mean"},
   "keys": [{"item": "walk-1"}], "missing": {"kind": "all_required"}}]}]})";

} // namespace

TEST_CASE("lint --against says where a translation differs in more than words") {
    tests::folder const files;
    std::string const first = files.file("walks.en.json", original);
    auto const well = command({"lint", "-", "--against", first}, std::string(german));
    CHECK(well.out + well.err == "");
    CHECK(well.code == 0);

    std::string turned(german);
    std::string_view const was = R"({"item": "walk-1"})";
    turned.replace(turned.find(was), was.size(), R"({"item": "walk-1", "reversed": true})");
    CHECK(command({"lint", "-"}, turned).code == 0);
    auto const found = command({"lint", "-", "--against", first}, turned);
    CHECK(found.code == 1);
    CHECK(found.out == "standard input: /assessments/0/scores/0/keys/0/reversed: the original has 'false' here (try: false)\n");

    auto const missing = command({"lint", "-", "--against", files.path() + "/nowhere.json"}, std::string(german));
    CHECK(missing.code == 2);
}
