// Practices of the built-in pack are offered for what the person who reads them can do something about.

#include <closeknit/codec/built_in.hpp>
#include <closeknit/guide/recommend.hpp>

#include <tests/support/couple.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace closeknit;
using tests::today;

namespace {

pack const content = built_in_pack();
assessment const& closeness = content.at<assessment>("closeness");

bool has(std::vector<recommendation> const& all, char const* id) {
    return std::any_of(all.begin(), all.end(), [&](recommendation const& each) { return each.practice == id; });
}

/// The scales that are only about what the partner does.
constexpr char const* about_the_partner[]{"reliability"};
/// What looks over or changes one's own conduct toward the other.
constexpr char const* about_oneself[]{"promise-review", "small-promises", "say-it-plainly", "soft-start", "one-small-act"};

} // namespace

TEST_CASE("nobody is asked on their own page to look over their own promises because their partner keeps none") {
    for (char const* id : about_the_partner) {
        score_result const low{.scale = id, .value = 1, .low = 1, .high = 5, .label = "so"};
        auto const found = recommend(content, closeness, {low}, tests::screened(gate::nothing_reported), today, 99);
        CHECK_FALSE(found.empty());
        for (char const* practice : about_oneself)
            CHECK_FALSE(has(found, practice));
    }
}

TEST_CASE("two who open practices can each look over their own promises, on a page that says so to both") {
    history first = tests::screened(gate::nothing_reported), second = first;
    second.person.id = "ben";
    first.entries.push_back(opening{.day = today, .to = "ben", .what = opened_practices{}, .basis = "b"});
    second.entries.push_back(opening{.day = today, .to = "ada", .what = opened_practices{}, .basis = "b"});
    auto const revealed = reveal(content, first, second, today);
    auto const* both = std::get_if<reveal_permit>(&revealed);
    REQUIRE(both);
    comparison const low{.scale = "reliability", .first = 1, .second = 1, .mean = 1, .low = 1, .high = 5};
    CHECK(has(recommend(content, *both, closeness, {low}, first, second, today, 99), "promise-review"));
    CHECK(content.at<practice>("promise-review").participants == company::either);
}
