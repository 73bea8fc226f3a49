#include <closeknit/closeknit.hpp>
#include <closeknit/json.hpp>

#include <tests/support/built_in.hpp>
#include <tests/support/check_in.hpp>
#include <tests/support/command.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace closeknit;
using tests::command;
using tests::folder;

namespace {

std::string const day = "2026-11-20";

/// Ada's and Ben's files without a yes.
struct couple {
    folder files;
    std::string ada, ben;
    couple() {
        tests::random_values any(81);
        ada = files.file("ada.json", to_json(person(any, "ada", "ben")));
        ben = files.file("ben.json", to_json(person(any, "ben", "ada")));
    }
    static history person(tests::random_values& any, std::string who, std::string other) {
        history out = tests::random_partner(any, std::move(who), std::move(other));
        tests::remove_all<opening>(out);
        return out;
    }
    history read(std::string const& file) const { return from_json<history>(tests::text_of(file)); }
    /// Whether the two are shown something together.
    bool together() const {
        return command({"check-in", ada, ben, "--together", "--day", day}).out != command({"check-in", ada, "--day", day}).out;
    }
};

} // namespace

TEST_CASE("what both open is open, and either one closes it alone") {
    couple const two;
    CHECK_FALSE(two.together());
    auto const yes = command({"open", two.ada, "--to", "ben", "--what", "practices", "--day", day});
    CHECK(yes.code == 0);
    CHECK(yes.out.empty());
    CHECK(yes.err.empty());
    CHECK_FALSE(two.together());
    CHECK(command({"open", two.ben, "--to", "ada", "--what", "practices", "--day", day}).code == 0);
    CHECK(two.together());
    CHECK(command({"close", two.ben, "--to", "ada", "--what", "practices", "--day", day}).code == 0);
    CHECK_FALSE(two.together());
    CHECK(command({"open", two.ben, "--to", "ada", "--what", "practices", "--day", day}).code == 0);
    CHECK(two.together());
    CHECK(command({"leave", two.ada, "--day", day}).code == 0);
    CHECK_FALSE(two.together());
}

TEST_CASE("each kind of opening is written as it was asked for") {
    couple const two;
    auto const last = [&] { return std::get<opening>(two.read(two.ada).entries.back()); };
    auto const open = [&](std::vector<std::string> more) {
        std::vector<std::string> words{"open", two.ada, "--to", "ben", "--day", day};
        words.insert(words.end(), more.begin(), more.end());
        return command(words);
    };
    CHECK(open({"--what", "scores", "--assessment", "closeness", "--scale", "felt-heard", "--scale", "trust", "--exact",
                "--until", "2026-12-24", "--basis", "at home"})
              .code == 0);
    CHECK(last() == opening{.day = tests::day_of_check_in,
                            .to = "ben",
                            .what = opened_scores{.assessment = "closeness",
                                                  .version = tests::version_of("closeness"),
                                                  .scales = {"felt-heard", "trust"},
                                                  .exact_answers = true},
                            .until = parse_date("2026-12-24"),
                            .basis = "at home"});
    CHECK(open({"--what", "prompts", "--depth", "4"}).code == 0);
    CHECK(last().what == opened(opened_prompts{.depth = 4}));
    CHECK(open({"--what", "guesses", "--assessment", "weekly"}).code == 0);
    CHECK(last().what == opened(opened_guesses{.assessment = "weekly", .version = tests::version_of("weekly")}));
    CHECK(open({"--what", "touch"}).code == 0);
    CHECK(last().what == opened(opened_touch{}));
    CHECK(open({"--what", "sexual_topics"}).code == 0);
    CHECK(last().what == opened(opened_sexual_topics{}));
    CHECK(command({"open", two.ada, "--to", "tess", "--day", day, "--what", "results", "--assessment", "closeness", "--scale",
                   "trust"})
              .code == 0);
    CHECK(last().what ==
          opened(opened_results{.assessment = "closeness", .version = tests::version_of("closeness"), .scales = {"trust"}}));
    CHECK(command({"open", "--what", "results", "--assessment", "closeness", "--to", "tess", "--scale", "trust", two.ada}).code ==
          0);
    CHECK(command({"close", two.ada, "--what", "scores", "--assessment", "closeness", "--day", day}).code == 0);
    CHECK(std::get<closing>(two.read(two.ada).entries.back()) ==
          closing{.day = tests::day_of_check_in, .what = opened_kind::scores, .assessment = "closeness"});
}

TEST_CASE("results print to a third person what was opened to them, and to a partner nothing") {
    couple const two;
    history own = two.read(two.ada);
    tests::sheet_in(own).answers = {{"trust-1", 4}, {"trust-2", 4}, {"trust-3", 3},
                                    {"trust-4", 4}, {"trust-5", 4}, {"trust-6", 4}};
    std::string const file = two.files.file("own.json", to_json(own));
    auto const results = [&](std::string const& to) { return command({"results", file, "--to", to, "--day", day}); };
    auto const open = [&](std::string const& to, std::vector<std::string> more) {
        std::vector<std::string> words{"open", file, "--to", to, "--day", day, "--what"};
        words.insert(words.end(), more.begin(), more.end());
        return command(words);
    };
    CHECK(results("tess").out.empty());
    CHECK(open("tess", {"results", "--assessment", "closeness", "--scale", "trust"}).code == 0);
    CHECK(results("tess").out ==
          to_json(assessment_result{.assessment = "closeness",
                                    .version = tests::version_of("closeness"),
                                    .day = tests::day_of_check_in,
                                    .scales = {{.scale = "trust", .value = 19.0 / 6, .low = 1, .high = 5}}}) +
              "\n");
    CHECK(results("tess").code == 0);
    CHECK(results("tess").err.empty());
    CHECK(results("ben").out.empty());
    CHECK(open("ben", {"practices"}).code == 0);
    auto const refused = open("ben", {"results", "--assessment", "closeness"});
    CHECK(refused.code == 2);
    CHECK(refused.err ==
          "closeknit: results open to a third person, and 'ben' is a partner in this file: open scores to each other\n");
    CHECK(command({"leave", file, "--day", day}).code == 0);
    CHECK(results("tess").out.empty());
    CHECK_THAT(command({"results", file}).err, Catch::Contains("--to is required"));
}

TEST_CASE("a yes that cannot be is refused in a sentence, and the file stays as it was") {
    couple const two;
    std::string const before = tests::text_of(two.ada);
    auto const refused = [&](std::vector<std::string> args) {
        auto const result = command(args);
        CHECK(result.code == 2);
        CHECK(result.out.empty());
        CHECK(tests::text_of(two.ada) == before);
        return result.err;
    };
    CHECK(refused({"open", two.ada, "--to", "ben", "--what", "scores"}) ==
          "closeknit: --assessment is required to open scores\n");
    CHECK(refused({"open", two.ada, "--to", "ben", "--what", "scores", "--assessment", "distance"}) ==
          "closeknit: the pack 'closeness' has no assessment 'distance'\n");
    CHECK(refused({"open", two.ada, "--to", "ben", "--what", "scores", "--assessment", "weekly", "--scale", "joy"}) ==
          "closeknit: the assessment 'weekly' has no scale 'joy'\n");
    CHECK(refused({"open", two.ada, "--to", "ada", "--what", "touch"}) == "closeknit: an opening must be to another person\n");
    CHECK_THAT(refused({"open", two.ada, "--to", "ben", "--what", "touch", "--day", day, "--until", "2026-11-19"}),
               Catch::Contains("the last day is before the first"));
    CHECK_THAT(refused({"open", two.ada, "--to", "ben", "--what", "phone"}), Catch::StartsWith("closeknit: --what"));
    CHECK_THAT(refused({"open", two.ada, "--to", "ben", "--what", "prompts", "--depth", "6"}),
               Catch::StartsWith("closeknit: --depth"));
    CHECK_THAT(refused({"open", two.ada, "--what", "touch"}), Catch::Contains("--to is required"));
    CHECK_THAT(refused({"leave", "-"}), Catch::Contains("expected a file, not standard input"));
    CHECK(refused({"leave", two.files.path() + "/absent.json"}) == two.files.path() + "/absent.json: no such file\n");
    std::string const broken = two.files.file("broken.json", "{");
    CHECK(refused({"close", broken}) == broken + ":1:2: unexpected end of input\n");
    CHECK(tests::text_of(broken) == "{");
}

TEST_CASE("to open, close and leave says the same whatever the screening said") {
    for (auto const& args :
         std::vector<std::vector<std::string>>{{"open", "", "--to", "ben", "--what", "practices", "--day", day},
                                               {"close", "", "--day", day},
                                               {"leave", "", "--day", day}}) {
        std::vector<std::string> said;
        for (gate result : {gate::nothing_reported, gate::caution, gate::stop}) {
            couple const two;
            history own = two.read(two.ada);
            tests::screening_in(own).result = result;
            std::vector<std::string> words = args;
            words[1] = two.files.file("own.json", to_json(own));
            auto const outcome = command(words);
            said.push_back(std::to_string(outcome.code) + outcome.out + outcome.err);
        }
        CHECK(said == std::vector<std::string>(3, "0"));
    }
}
