#include <closeknit/closeknit.hpp>
#include <closeknit/codec/parse.hpp>
#include <closeknit/lint/lint.hpp>

#include <tests/support/command.hpp>
#include <tests/support/problem.hpp>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <catch2/catch.hpp>

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

using namespace closeknit;

namespace {

std::string const folder = CLOSEKNIT_SAMPLES "/bad";

/// One broken file: what it is read as, what sort of fault it has, and what is said of it.
struct sample {
    std::string file, as, fault, at, message, code, is = "error"; // no code for what lint finds
    std::string sentence(std::string const& severity = "") const { return (at.empty() ? "" : at + ": ") + severity + message; }
    std::string path() const { return folder + "/" + file; }
};

std::vector<sample> samples() {
    auto const listed = codec::parse(tests::text_of(folder + "/expected.json"));
    std::vector<sample> out;
    for (auto const& each : listed.as_array()) {
        auto const member = [&](char const* name) {
            auto const* found = each.as_object().if_contains(name);
            return found ? std::string(found->as_string()) : "";
        };
        out.push_back({member("file"), member("as"), member("fault"), member("at"), member("message"), member("code")});
        if (each.as_object().contains("severity")) out.back().is = member("severity");
    }
    return out;
}

std::string problem_in(sample const& s) {
    std::string const text = tests::text_of(s.path());
    return tests::problem([&] { s.as == "pack" ? (void)from_json<pack>(text) : (void)from_json<history>(text); });
}

std::string code_in(sample const& s) {
    std::string const text = tests::text_of(s.path());
    try {
        s.as == "pack" ? (void)from_json<pack>(text) : (void)from_json<history>(text);
    } catch (error const& e) {
        return std::string(name_of(e.code()));
    }
    return "";
}

std::vector<issue> issues_in(sample const& s) {
    std::string const text = tests::text_of(s.path());
    return s.as == "pack" ? lint(from_json<pack>(text)) : lint(built_in_pack(), from_json<history>(text));
}

} // namespace

TEST_CASE("every broken sample is expected, and every expected one is there") {
    std::set<std::string> there, expected;
    for (auto const& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().filename() != "expected.json") there.insert(entry.path().filename().string());
    std::map<std::string, int> faults;
    for (sample const& s : samples()) {
        expected.insert(s.file);
        ++faults[s.fault];
        CHECK((s.as == "pack" || s.as == "history"));
    }
    CHECK(there == expected);
    CHECK(expected.size() == samples().size());
    CHECK(faults.size() == 4);
    CHECK(faults["syntax"] > 50);
    CHECK(faults["structure"] > 100);
}

TEST_CASE("every broken sample gets its place and its sentence") {
    for (sample const& s : samples()) {
        CAPTURE(s.file);
        if (s.fault != "lint") {
            CHECK(problem_in(s) == s.sentence());
            CHECK(code_in(s) == s.code);
        } else {
            REQUIRE(problem_in(s) == "no problem");
            auto const found = issues_in(s);
            REQUIRE(found.size() == 1);
            CHECK(found[0].path == s.at);
            CHECK(found[0].message == s.message);
            CHECK(std::string(name_of(found[0].severity)) == s.is);
        }
    }
}

TEST_CASE("the command says the same of every broken sample, in one line") {
    for (sample const& s : samples()) {
        CAPTURE(s.file);
        auto const said = tests::command({"lint", s.path()});
        bool const read = s.fault == "lint", advice = s.is == "advice";
        std::string const line = s.path() + (s.fault == "syntax" ? ":" : ": ") + s.sentence(read ? s.is + ": " : "") + "\n";
        CHECK(said.code == (advice ? 0 : read ? 1 : 2));
        CHECK((read ? said.out : said.err) == line);
        CHECK((read ? said.err : said.out).empty());
    }
}
