// `closeknit log`: what was done, in one's own file.

#include <closeknit/json.hpp>

#include <tests/support/command.hpp>
#include <tests/support/couple.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace closeknit;
using tests::command;
using tests::text_of;
using tests::today;

namespace {

std::string const packed = R"({"format": 1, "id": "p", "title": "P", "language": "en", "practices": [
    {"id": "walk", "title": "Walk", "why": "w", "stop": "s", "participants": "alone"},
    {"id": "talk", "title": "Talk", "why": "w", "stop": "s", "participants": "together"},
    {"id": "write", "title": "Write", "why": "w", "stop": "s", "participants": "either"}]})";

/// A person file, and the pack.
struct desk {
    tests::folder files{};
    std::string pack_file = files.file("pack.json", packed);
    std::string mine = files.file("ada.json", to_json(tests::screened(gate::nothing_reported)));

    tests::outcome log(std::vector<std::string> more) const {
        std::vector<std::string> args{"log", mine, "--pack", pack_file, "--day", to_string(today)};
        args.insert(args.end(), more.begin(), more.end());
        return command(args);
    }
    entry last() const { return from_json<history>(text_of(mine)).entries.back(); }
};

} // namespace

TEST_CASE("a practice that was done stands in one's own file, alone or with another person") {
    desk const at;
    auto const said = at.log({"--practice", "walk"});
    CHECK(said.code == 0);
    CHECK(said.out + said.err == "");
    CHECK(at.last() == entry(practice_done{.day = today, .practice = "walk"}));
    CHECK(at.log({"--practice", "talk", "--with", "ben"}).code == 0);
    CHECK(at.last() == entry(practice_done{.day = today, .practice = "talk", .other = "ben"}));
    CHECK(at.log({"--practice", "write"}).code == 0);
    CHECK(at.log({"--practice", "write", "--with", "ben"}).code == 0);
    CHECK(from_json<history>(text_of(at.mine)).entries.size() == 5); // with the screening
}

TEST_CASE("what cannot have been is told in a sentence, and the file stays as it is") {
    desk const at;
    std::string const before = text_of(at.mine);
    auto const refused = [&](std::vector<std::string> const& words) {
        auto const said = at.log(words);
        CHECK(said.code == 2);
        CHECK(text_of(at.mine) == before);
        return said.err;
    };
    CHECK(refused({"--practice", "run"}) == "closeknit: the pack 'p' has no practice 'run'\n");
    CHECK(refused({"--practice", "talk"}) == "closeknit: 'talk' is done by two: --with says who else did it\n");
    CHECK(refused({"--practice", "walk", "--with", "ben"}) == "closeknit: 'walk' is done alone, without --with\n");
    CHECK(refused({"--practice", "talk", "--with", "ada"}) == "closeknit: --with must be another person\n");
    CHECK_FALSE(refused({}).empty());
    CHECK_FALSE(refused({"--practice", "walk", "--day", "tomorrow"}).empty());
    CHECK(command({"log", at.files.path() + "/none.json", "--practice", "walk", "--pack", at.pack_file}).code == 2);
}
