#include <cli/new_file.hpp>

#include <cli/files.hpp>

#include <tests/support/command.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <string>
#include <thread>
#include <vector>

using namespace closeknit;
using namespace closeknit::cli;
using tests::folder;
using tests::text_of;
namespace fs = std::filesystem;

namespace {

std::vector<std::string> names_in(folder const& files) {
    std::vector<std::string> out;
    for (auto const& each : fs::directory_iterator(files.path()))
        out.push_back(each.path().filename().string());
    std::sort(out.begin(), out.end());
    return out;
}

constexpr fs::perms private_file = fs::perms::owner_read | fs::perms::owner_write;

} // namespace

TEST_CASE("two writers of one file: each file is whole, and the last one stays") {
    folder const files;
    std::string const to = files.path() + "/scores.csv";
    new_file first(to), second(to);
    first.out() << "first\n" << std::flush;
    second.out() << "second";
    first.keep();
    CHECK(text_of(to) == "first\n");
    second.out() << ", all of it\n";
    second.keep();
    CHECK(text_of(to) == "second, all of it\n");
    CHECK(names_in(files) == std::vector<std::string>{"scores.csv"});
}

TEST_CASE("many writers at once leave one whole private file and nothing beside it") {
    folder const files;
    std::string const to = files.path() + "/mine.json";
    std::vector<std::string> const texts{std::string(70'000, 'a'), std::string(70'000, 'b'), std::string(70'000, 'c')};
    std::vector<std::thread> writers;
    for (std::string const& text : texts)
        writers.emplace_back([&] {
            for (int i = 0; i < 20; ++i)
                write_file(to, text);
        });
    for (std::thread& each : writers)
        each.join();
    CHECK(std::count(texts.begin(), texts.end(), text_of(to)) == 1);
    CHECK(fs::status(to).permissions() == private_file);
    CHECK(names_in(files) == std::vector<std::string>{"mine.json"});
}

TEST_CASE("a file about people is private, also in the place of one that others could read") {
    folder const files;
    std::string const to = files.file("mine.json", "old");
    fs::permissions(to, fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read | fs::perms::others_read);
    write_file(to, "new");
    CHECK(text_of(to) == "new");
    CHECK(fs::status(to).permissions() == private_file);
}

TEST_CASE("what a killed writer left is removed by the next one, and what belongs to others stays") {
    folder const files;
    std::string const to = files.path() + "/mine.json";
    files.file(".mine.json.0123456789ABCDEF.part", "left by a kill");
    files.file(".mine.json.0123456789abcdeg.part", "no number");
    files.file(".yours.json.0123456789ABCDEF.part", "of another file");
    part_file const alive(fs::path(to), true);
    write_file(to, "new");
    std::vector<std::string> expected{fs::path(alive.hidden_name()).filename().string(), ".mine.json.0123456789abcdeg.part",
                                      ".yours.json.0123456789ABCDEF.part", "mine.json"};
    std::sort(expected.begin(), expected.end());
    CHECK(names_in(files) == expected);
}

TEST_CASE("where a file needs a hidden name it is private and appears whole all the same") {
    folder const files;
    fs::path const to = files.path() + "/mine.json";
    {
        part_file part(to, true);
        CHECK(part.opened_as() == part.hidden_name());
        CHECK(fs::status(part.hidden_name()).permissions() == private_file);
        std::ofstream(part.opened_as()) << "whole";
        CHECK_FALSE(fs::exists(to));
        part.finish();
        CHECK(text_of(to.string()) == "whole");
        part_file const given_up(to, true);
    }
    CHECK(names_in(files) == std::vector<std::string>{"mine.json"});
}

TEST_CASE("a link stays a link, and what it leads to is written, whether it was there or not") {
    folder const files;
    fs::create_directory(files.path() + "/there");
    std::string const link = files.path() + "/link.json", target = files.path() + "/there/mine.json";
    fs::create_symlink("middle.json", link);
    fs::create_symlink("there/mine.json", files.path() + "/middle.json");
    for (char const* text : {"first", "second"}) {
        write_file(link, text);
        CHECK(fs::is_symlink(link));
        CHECK(fs::is_regular_file(fs::symlink_status(target)));
        CHECK(text_of(target) == text);
        CHECK(fs::status(target).permissions() == private_file);
    }
    fs::create_symlink("round.json", files.path() + "/round.json");
    CHECK_THROWS_WITH(write_file(files.path() + "/round.json", "x"), Catch::Contains("/round.json: cannot be written ("));
    fs::create_symlink("nowhere/x.json", files.path() + "/astray.json");
    CHECK_THROWS_WITH(write_file(files.path() + "/astray.json", "x"),
                      Catch::Contains("/astray.json: cannot be written (No such file"));
}

TEST_CASE("a long name has room for its hidden one") {
    folder const files;
    std::string const to = files.path() + "/" + std::string(255, 'x');
    write_file(to, "text");
    part_file part(fs::path(to), true);
    std::ofstream(part.opened_as()) << "again";
    part.finish();
    CHECK(text_of(to) == "again");
}
