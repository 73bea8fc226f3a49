#include <closeknit/codec/built_in.hpp>
#include <closeknit/json.hpp>
#include <closeknit/model/history.hpp>
#include <closeknit/model/pack.hpp>

#include <tests/support/built_in.hpp>
#include <tests/support/command.hpp>
#include <tests/support/screening.hpp>

#include <catch2/catch.hpp>

#include <filesystem>
#include <string>
#include <vector>

using namespace closeknit;
using tests::command;
using tests::folder;

namespace {

constexpr std::string_view line = "For a list of people you can talk to: closeknit support";

/// Whether it is the last paragraph of a page, and stands there once.
bool ends_with_help(std::string const& page) {
    std::string const end = "\n\n" + std::string(line) + "\n";
    return page.size() > end.size() && page.ends_with(end) && page.find(line) + line.size() + 1 == page.size();
}

history somebody(std::string who, std::string other, std::optional<gate> screened) {
    answers given;
    pack const content = built_in_pack();
    for (item const& each : content.at<assessment>("closeness").items)
        given[each.id] = tests::five_step_answer(content.at<assessment>("closeness"), each, 3);
    history out{.person = {.id = who, .adult = true}};
    out.entries.push_back(sheet{.assessment = "closeness",
                                .version = content.at<assessment>("closeness").version,
                                .day = tests::screened_on,
                                .answers = given});
    if (screened) out.entries.push_back(screening{.day = tests::screened_on, .result = *screened});
    out.entries.push_back(opening{.day = tests::screened_on, .to = other, .what = opened_practices{}, .basis = "here"});
    return out;
}

} // namespace

TEST_CASE("every page for people ends with the same help line, whoever reads it") {
    folder const files;
    for (auto const& screened : {std::optional<gate>(), std::optional(gate::nothing_reported), std::optional(gate::caution),
                                 std::optional(gate::stop)}) {
        std::string const mine = files.file("ada.json", to_json(somebody("ada", "ben", screened)));
        std::string const theirs = files.file("ben.json", to_json(somebody("ben", "ada", gate::nothing_reported)));
        CHECK(ends_with_help(command({"check-in", mine, "--day", "2026-11-23"}).out));
        auto const both = command({"check-in", mine, theirs, "--together", "--day", "2026-11-23"});
        CHECK(ends_with_help(both.out));
        CHECK((both.out.find("ben") != both.out.npos) == (screened == gate::nothing_reported));
        CHECK(ends_with_help(command({"score", mine}).out));
        CHECK(command({"check-in", mine, "--day", "2026-11-23", "--format", "json"}).out.find(line) == std::string::npos);
    }
}

TEST_CASE("administer ends with the help line, finished or not") {
    folder const files;
    auto const sit = [&](std::string const& typed, std::vector<std::string> more = {}) {
        std::filesystem::remove(files.path() + "/save.json");
        more.insert(more.begin(), {"administer", "evening", "--pack", CLOSEKNIT_SAMPLES "/evening.en.json", "--save",
                                   files.path() + "/save.json", "--day", "2026-11-23"});
        return command(more, typed).out;
    };
    std::string const everything = "4\n5\n2\nyes\n2.5\n2\n1 2\n3,1\n20:00\n22:30\n2026-11-22\n0.7\nquiet, and good\n\n";
    CHECK(ends_with_help(sit(everything)));
    CHECK(ends_with_help(sit(everything, {"--out", files.path() + "/out.json"})));
    CHECK(ends_with_help(sit("4\n:q\n")));
    CHECK(ends_with_help(sit("4\n"))); // the terminal was closed
}
