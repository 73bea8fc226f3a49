#include <closeknit/assess/scorer.hpp>

#include <tests/support/random.hpp>
#include <tests/support/small.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace closeknit;
using tests::asking;
using tests::over;
using tests::rated;

namespace {

constexpr int rounds = 3'000;

/// Ratings of ranges of their own, some in the score's keys more than others are, with a rule of any kind.
assessment random_assessment(tests::random_values& any) {
    assessment of = asking({}, {over({}, any.make<method>())});
    for (int count = any.between(1, 9), i = 0; i < count; ++i) {
        int const low = any.between(-3, 3);
        of.items.push_back(rated("q" + std::to_string(i), low, low + any.between(1, 9)));
        if (any.one_in(5)) of.items.back().response = yes_no{};
        if (i > 0 && any.one_in(4)) of.items.back().shown_when = answered{"q" + std::to_string(any.between(0, i - 1))};
        of.scales[0].keys.push_back({of.items.back().id, any.one_in(2)});
    }
    if (any.one_in(2)) of.scales[0].missing = at_most_missing{any.between(0, 9), any.one_in(2)};
    else if (any.one_in(2)) of.scales[0].missing = at_least_answered{any.between(1, 10) / 10.0, any.one_in(2)};
    if (std::holds_alternative<product>(of.scales[0].method)) of.scales[0].missing = all_required{};
    return of;
}

answers random_answers(tests::random_values& any, assessment const& of) {
    answers out;
    for (item const& each : of.items) {
        if (any.one_in(5)) continue;
        if (any.one_in(8)) out[each.id] = any.make<unanswered>();
        else if (auto const* range = std::get_if<rating>(&*each.response)) out[each.id] = any.between(range->low, range->high);
        else out[each.id] = any.one_in(2);
    }
    return out;
}

} // namespace

TEST_CASE("whatever is asked and answered, a score stays in its range or says why there is none") {
    tests::random_values any(21);
    int given = 0;
    for (int round = 0; round < rounds; ++round) {
        assessment const of = random_assessment(any);
        score_result const s = score(of, random_answers(any, of)).at(0);
        bool const in_range = s.value && s.low <= *s.value && *s.value <= s.high;
        REQUIRE(in_range != s.not_scored.has_value());
        REQUIRE(s.answered + static_cast<int>(s.unanswered.size()) == s.asked);
        REQUIRE(s.asked <= static_cast<int>(of.items.size()));
        given += s.value.has_value();
    }
    CHECK(given > rounds / 4);
}

TEST_CASE("with every answer there, a sum and a mean are what they are by hand") {
    tests::random_values any(22);
    for (int round = 0; round < rounds; ++round) {
        assessment of = asking({}, {over({}, sum{}), over({}, mean{})});
        of.scales[1].id = "mean";
        answers given;
        int total = 0, low = 0, high = 0;
        int const count = any.between(1, 12);
        for (int i = 0; i < count; ++i) {
            int const from = any.between(-3, 3), to = from + any.between(1, 9), value = any.between(from, to);
            bool const reversed = any.one_in(2);
            of.items.push_back(rated("q" + std::to_string(i), from, to));
            for (scale& each : of.scales)
                each.keys.push_back({of.items.back().id, reversed});
            given[of.items.back().id] = value;
            total += reversed ? from + to - value : value;
            low += from;
            high += to;
        }
        auto const both = score(of, given);
        REQUIRE(both[0].value == total);
        REQUIRE(both[0].low == low);
        REQUIRE(both[0].high == high);
        REQUIRE(*both[1].value == Approx(static_cast<double>(total) / count).margin(1e-12));
    }
}

TEST_CASE("reversing every key mirrors a full score, and reversing twice changes nothing") {
    tests::random_values any(23);
    for (int round = 0; round < rounds; ++round) {
        assessment of = random_assessment(any);
        if (any.one_in(2)) of.scales[0].method = sum{};
        else of.scales[0].method = mean{};
        for (item& each : of.items)
            each.shown_when.reset();
        answers given = random_answers(any, of);
        double ends = 0; // low + high, over all items
        for (item const& each : of.items) {
            auto const* range = std::get_if<rating>(&*each.response);
            if (!given.contains(each.id) || std::holds_alternative<unanswered>(given.at(each.id)))
                given[each.id] = range ? answer{range->low} : answer{true};
            ends += range ? range->low + range->high : 1;
        }
        if (std::holds_alternative<mean>(of.scales[0].method)) ends /= static_cast<double>(of.items.size());
        score_result const before = score(of, given).at(0);
        for (key& each : of.scales[0].keys)
            each.reversed = !each.reversed;
        score_result const mirrored = score(of, given).at(0);
        for (key& each : of.scales[0].keys)
            each.reversed = !each.reversed;
        REQUIRE(score(of, given).at(0) == before);
        REQUIRE(*mirrored.value == Approx(ends - *before.value).margin(1e-9));
    }
}

TEST_CASE("a prorated sum is the mean of the answers times the items") {
    tests::random_values any(24);
    int prorated = 0;
    for (int round = 0; round < rounds; ++round) {
        assessment of = asking({}, {over({}, sum{}, at_most_missing{8}), over({}, mean{}, at_most_missing{8})});
        of.scales[1].id = "mean";
        int const count = any.between(2, 9);
        for (int i = 0; i < count; ++i) {
            of.items.push_back(rated("q" + std::to_string(i), 0, 6));
            for (scale& each : of.scales)
                each.keys.push_back({of.items.back().id, i % 3 == 0});
        }
        auto const both = score(of, random_answers(any, of));
        if (!both[0].prorated) continue;
        ++prorated;
        REQUIRE(*both[0].value == Approx(both[0].asked * *both[1].value).margin(1e-9));
    }
    CHECK(prorated > rounds / 4);
}
