#include <closeknit/couple/joint_entries.hpp>

#include <tests/support/couple.hpp>

#include <catch2/catch.hpp>

#include <chrono>
#include <string>
#include <utility>
#include <vector>

using namespace closeknit;
using std::chrono::days;
using tests::today;

namespace {

history with(std::string who, std::vector<entry> entries) {
    return {.person = {.id = std::move(who), .adult = true}, .entries = std::move(entries)};
}

std::size_t in_both_on(std::vector<entry> first, std::vector<entry> second, date day = today) {
    history const a = with("ada", std::move(first)), b = with("ben", std::move(second));
    std::size_t const found = in_both<practice_done>(a, b, day).size();
    CHECK(in_both<practice_done>(b, a, day).size() == found);
    return found;
}

practice_done done(std::string what, std::optional<id_of<person>> other, int ago = 0) {
    return {.day = today - days{ago}, .practice = std::move(what), .other = std::move(other)};
}

} // namespace

TEST_CASE("a joint entry counts only when it stands in both histories") {
    CHECK(in_both_on({done("walk", "ben")}, {done("walk", "ada")}) == 1);
    CHECK(in_both_on({done("walk", "ben")}, {}) == 0);
    CHECK(in_both_on({done("walk", "ben")}, {done("talk", "ada")}) == 0);
    CHECK(in_both_on({done("walk", "ben")}, {done("walk", "eve")}) == 0);
    CHECK(in_both_on({done("walk", "ben")}, {done("walk", std::nullopt)}) == 0);
    CHECK(in_both_on({done("walk", std::nullopt)}, {done("walk", std::nullopt)}) == 0);
}

TEST_CASE("two people in two zones may have written it down up to two days apart") {
    CHECK(in_both_on({done("walk", "ben", 0)}, {done("walk", "ada", 1)}) == 1);
    CHECK(in_both_on({done("walk", "ben", 2)}, {done("walk", "ada", 1)}) == 1);
    CHECK(in_both_on({done("walk", "ben", 2)}, {done("walk", "ada", 0)}) == 1); // UTC-11 and UTC+14
    CHECK(in_both_on({done("walk", "ben", 3)}, {done("walk", "ada", 0)}) == 0);
    CHECK(in_both_on({done("walk", "ben", -1)}, {done("walk", "ada", -1)}) == 0); // not yet
}

TEST_CASE("joint entries come once and by day, whatever order and number either file has") {
    CHECK(in_both_on({done("walk", "ben", 5), done("walk", "ben", 5)}, {done("walk", "ada", 5)}) == 1);
    auto const days_in = [](std::vector<entry> first, std::vector<entry> second) {
        std::vector<int> ago;
        for (practice_done const& each :
             in_both<practice_done>(with("ada", std::move(first)), with("ben", std::move(second)), today))
            ago.push_back(int((today - each.day).count()));
        return ago;
    };
    std::vector<entry> const mine{done("walk", "ben", 2), done("talk", "ben", 9), done("walk", "ben", 6)},
        theirs{done("talk", "ada", 9), done("walk", "ada", 6), done("walk", "ada", 2)};
    CHECK(days_in(mine, theirs) == std::vector<int>{9, 6, 2});
    CHECK(days_in({mine[2], mine[1], mine[0]}, {theirs[2], theirs[0], theirs[1]}) == std::vector<int>{9, 6, 2});
    CHECK(days_in({mine[0], mine[0], mine[1]}, {theirs[2], theirs[2], theirs[0], theirs[0]}) == std::vector<int>{9, 2});
    CHECK(days_in(mine, {theirs[2], done("walk", "ada", 20), done("talk", "ada", 2)}) == std::vector<int>{2});
}

TEST_CASE("the entries with somebody are those of one's own list, in its order, up to the day") {
    history const own =
        with("ada", {done("walk", "ben"), prompt_asked{.day = today, .prompt = "p", .other = "ben"}, done("talk", "eve"),
                     done("sing", std::nullopt), done("cook", "ben", 3), done("read", "ben", -1)});
    std::vector<std::string> subjects;
    for (practice_done const& each : entries_with<practice_done>(own, "ben", today))
        subjects.push_back(subject_of(each).str());
    CHECK(subjects == std::vector<std::string>{"walk", "cook"});
    REQUIRE(entries_with<prompt_asked>(own, "ben", today).size() == 1);
    CHECK(subject_of(entries_with<prompt_asked>(own, "ben", today)[0]) == "p");
}

TEST_CASE("an evening that was taken lighter counts when both say at which depth") {
    auto const eased = [](int depth, int ago, std::string other) {
        return evening_eased{.day = today - days{ago}, .depth = depth, .other = std::move(other)};
    };
    auto const found = [](evening_eased const& mine, evening_eased const& theirs) {
        return in_both<evening_eased>(with("ada", {mine}), with("ben", {theirs}), today).size();
    };
    CHECK(found(eased(4, 1, "ben"), eased(4, 1, "ada")) == 1);
    CHECK(found(eased(4, 1, "ben"), eased(4, 0, "ada")) == 1);
    CHECK(found(eased(4, 1, "ben"), eased(3, 1, "ada")) == 0);
    CHECK(found(eased(4, 4, "ben"), eased(4, 1, "ada")) == 0);
    CHECK(found(eased(4, 1, "eve"), eased(4, 1, "ada")) == 0);
}

TEST_CASE("what one wrote for their own eyes is no part of a joint entry") {
    practice_done mine = done("walk", "ben");
    mine.went = 2;
    CHECK_FALSE(shared_part_of(mine).went);
    auto const both = in_both<practice_done>(with("ada", {mine}), with("ben", {done("walk", "ada")}), today);
    REQUIRE(both.size() == 1);
    CHECK(both[0] == done("walk", "ben"));
    auto const made_up = [](std::string other) { return repaired{.day = today, .other = other}; };
    CHECK(in_both<repaired>(with("ada", {made_up("ben")}), with("ben", {made_up("ada")}), today).size() == 1);
    CHECK(in_both<repaired>(with("ada", {made_up("ben")}), with("ben", {}), today).empty());
}
