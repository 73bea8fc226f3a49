#include <closeknit/json.hpp>

#include <tests/support/check_in.hpp>
#include <tests/support/command.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <utility>
#include <vector>

using namespace closeknit;
using tests::scores_in;
using tests::sheet_in;

namespace {

std::string everything(tests::outcome const& of) { return std::to_string(of.code) + "\n" + of.err + "\n" + of.out; }

} // namespace

TEST_CASE("whatever is wrong with a partner's file, I get my own report and no word of it") {
    tests::random_values any(7);
    tests::folder const files;
    history me = tests::random_partner(any, "ada", "ben"), good = tests::random_partner(any, "ben", "ada");
    for (history* each : {&me, &good})
        for (char const* id : {"heard-1", "heard-2", "heard-3", "heard-4"})
            sheet_in(*each).answers[id] = 3;
    std::string const mine = files.file("mine.json", to_json(me));
    std::vector<std::string> theirs{files.path() + "/absent.json", files.path(), "/dev/null", ""};
    for (std::string const& text : {std::string(), std::string("{"), std::string("\xff\xfe secret"), std::string("[]"),
                                    std::string("{\"format\": 9, \"person\": {\"id\": \"ben\"}}"), std::string(60'000'000, '['),
                                    std::string(R"({"format": 1, "person": {"id": "ben", "secret": 1}})")})
        theirs.push_back(files.file("broken-" + std::to_string(theirs.size()) + ".json", text));
    auto const add = [&](auto change) {
        history changed = good;
        change(changed);
        theirs.push_back(files.file("odd-" + std::to_string(theirs.size()) + ".json", to_json(changed)));
    };
    add([](history& h) { sheet_in(h).assessment = "of-another-app"; });
    add([](history& h) { sheet_in(h).version = 77; });
    add([](history& h) { sheet_in(h).answers["safe-1"] = 99; });
    add([](history& h) { sheet_in(h).answers["no-such-item"] = 3; });
    add([](history& h) { sheet_in(h).answers["safe-1"] = std::string("my secret"); });
    add([](history& h) { h.person.id = "somebody-else"; });
    add([](history& h) { scores_in(h).scales = {"no-such-scale"}; });
    for (char const* format : {"text", "json"}) {
        auto const ask = [&](std::vector<std::string> more) {
            std::vector<std::string> words{"check-in", mine, "--day", "2026-11-20", "--seed", "4", "--format", format};
            words.insert(words.end(), more.begin(), more.end());
            return everything(tests::command(words));
        };
        std::string const alone = ask({});
        REQUIRE(alone.substr(0, 3) == "0\n\n");
        REQUIRE(ask({files.file("good.json", to_json(good)), "--together"}) != alone); // what would be shown
        for (std::string const& each : theirs) {
            INFO(each);
            CHECK(ask({each, "--together"}) == alone);
            CHECK(ask({each}) == alone);
        }
    }
}

TEST_CASE("what is wrong with my own file is still said") {
    tests::random_values any(8);
    tests::folder const files;
    std::string const theirs = files.file("theirs.json", to_json(tests::random_partner(any, "ben", "ada")));
    auto const broken = tests::command({"check-in", files.file("mine.json", "{"), theirs, "--together", "--day", "2026-11-20"});
    CHECK(broken.code == 2);
    CHECK_THAT(broken.err, Catch::Contains("mine.json"));
    CHECK(broken.out.empty());
}
