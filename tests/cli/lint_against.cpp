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
  "scales": [{"id": "calm", "title": "Calm", "measures": "calm", "method": {"kind": "mean"},
   "keys": [{"item": "walk-1"}], "missing": {"kind": "all_required"}}]}]})";

constexpr std::string_view german = R"({"format": 1, "id": "walks", "title": "Gehen", "language": "de",
 "dimensions": [{"id": "calm", "title": "Ruhe"}],
 "assessments": [{"id": "walks", "version": 1, "title": "Unsere Wege", "about": "Jede Frage darf offen bleiben.",
  "items": [{"id": "walk-1", "wording": "Ich freue mich auf unsere Wege.", "response": {"kind": "rating", "labels": ["nein", "ja"]}}],
  "scales": [{"id": "calm", "title": "Ruhe", "measures": "calm", "method": {"kind": "mean"},
   "keys": [{"item": "walk-1"}], "missing": {"kind": "all_required"}}]}]})";

} // namespace

TEST_CASE("lint --against says where a translation differs in more than words") {
    tests::folder const files;
    std::string const first = files.file("walks.en.json", original);
    auto const well = command({"lint", "-", "--against", first}, std::string(german));
    std::string const lacks_sentences =
        "standard input: /sentences: error: a pack in 'de' must have its own sentences: the default ones are in 'en'\n";
    CHECK(well.out == lacks_sentences);
    CHECK(well.err == "");
    CHECK(well.code == 1);

    std::string turned(german);
    std::string_view const was = R"({"item": "walk-1"})";
    turned.replace(turned.find(was), was.size(), R"({"item": "walk-1", "reversed": true})");
    CHECK(command({"lint", "-"}, turned).out == lacks_sentences);
    auto const found = command({"lint", "-", "--against", first}, turned);
    CHECK(found.code == 1);
    CHECK(found.out ==
          lacks_sentences +
              "standard input: /assessments/0/scales/0/keys/0/reversed: error: the original has 'false' here (try: false)\n");

    auto const missing = command({"lint", "-", "--against", files.path() + "/nowhere.json"}, std::string(german));
    CHECK(missing.code == 2);
}
