#include <closeknit/couple/compare.hpp>
#include <closeknit/couple/compare_profiles.hpp>
#include <closeknit/couple/guesses.hpp>
#include <closeknit/json.hpp>

#include <tests/couple/opened.hpp>
#include <tests/support/random.hpp>
#include <tests/support/rounds.hpp>

#include <catch2/catch.hpp>

#include <cmath>
#include <set>
#include <string>
#include <utility>
#include <vector>

using namespace closeknit;
using tests::opened_couple;
using tests::random_values;

namespace {

/// Up to eight ratings from 1 to 5, each a scale of its own.
assessment any_plain(random_values& any) {
    assessment of = tests::asking({});
    for (char id = 'a', last = char('a' + any.between(0, 7)); id <= last; ++id) {
        of.items.push_back(tests::rated({id}));
        of.scales.push_back(tests::over({{std::string{id}}}));
        of.scales.back().id = std::string{id};
    }
    return of;
}

/// Up to eight items of all kinds of ranges, and up to eight scales over them, some of them of one another.
assessment any_assessment(random_values& any) {
    if (any.one_in(3)) return any_plain(any);
    assessment of = tests::asking({});
    std::size_t const count = std::size_t(any.between(1, 8));
    for (std::size_t i = 0; i < count; ++i) {
        std::string const id(1, char('a' + i));
        switch (any.below(8)) {
        case 0: of.items.push_back(tests::rated(id, any.between(-5, 0), any.between(1, 9))); break;
        case 1: of.items.push_back(tests::number_item(id, 0, 1e307)); break;
        case 2: of.items.push_back(tests::number_item(id, -1e-300, 1e-300)); break;
        case 3: of.items.push_back({.id = id, .wording = "?", .response = yes_no{}}); break;
        case 4: {
            option const x{.id = "x", .wording = "X", .points = 1}, y{.id = "y", .wording = "Y", .points = 1};
            of.items.push_back({.id = id, .wording = "?", .response = choice{.options = {x, y}}}); // no range
            break;
        }
        default: of.items.push_back(tests::rated(id));
        }
        if (any.one_in(10)) of.items.back().safety_sensitive.emplace();
        if (i > 0 && any.one_in(6)) of.items.back().shown_when = answered{of.items[any.below(i)].id};
    }
    for (std::size_t left = any.below(9); left > 0; --left) {
        scale one = tests::over({}, any.one_in(2) ? method(mean{}) : method(sum{}), at_least_answered{0.5});
        one.id = "s" + std::to_string(of.scales.size());
        one.better = any.one_in(3) ? direction::low : any.one_in(4) ? direction::neither : direction::high;
        if (!of.scales.empty() && any.one_in(5)) one.components = {{of.scales[any.below(of.scales.size())].id}};
        for (item const& each : of.items)
            if (any.one_in(3)) one.keys.push_back({.item = each.id, .reversed = any.one_in(4)});
        if (one.keys.empty() && one.components.empty()) one.keys.push_back({of.items[0].id});
        if (any.one_in(4)) one.transforms = {affine{.multiply = any.one_in(2) ? -2.5 : 1e-9, .add = 3}};
        if (any.one_in(2))
            one.reliability =
                reliability{.coefficient = any.between(-1, 6) / 5.0, .sd = any.one_in(5) ? 5e-324 : any.between(0, 3)};
        of.scales.push_back(std::move(one));
    }
    return of;
}

answers any_answers(random_values& any, assessment const& of) {
    answers out;
    bool const constant = any.one_in(6);
    for (item const& each : of.items) {
        if (any.one_in(10)) continue;
        if (auto const* r = std::get_if<rating>(&*each.response))
            out[each.id] = constant ? int(r->high) - 1 : any.between(r->low, r->high);
        else if (auto const* n = std::get_if<number>(&*each.response))
            out[each.id] = *n->low + (*n->high - *n->low) * (constant ? 0.5 : any.between(0, 8) / 8.0);
        else if (std::holds_alternative<choice>(*each.response)) out[each.id] = any.one_in(2) ? "x" : "y";
        else out[each.id] = any.one_in(2);
    }
    return out;
}

/// D² = K dmean² + (K - 1) (dsd² + 2 sd_a sd_b (1 - r)), by its three parts.
void check_identity(profile_agreement const& of) {
    double const parts = of.elevation + of.scatter + of.shape;
    REQUIRE(parts == Approx(of.d_squared).epsilon(1e-9).margin(1e-12));
    REQUIRE(of.elevation == Approx(of.n * of.mean_difference * of.mean_difference).epsilon(1e-9).margin(1e-12));
    REQUIRE(of.correlation.has_value() != of.correlation_undefined.has_value());
    REQUIRE(of.double_entry_icc.has_value() != of.double_entry_icc_undefined.has_value());
}

void check_scores(std::vector<comparison> const& all) {
    double last = 2;
    for (comparison const& each : all) {
        double const share = each.high > each.low ? each.absolute_difference / (each.high - each.low) : 0;
        REQUIRE(share <= last + 1e-9);
        last = share;
        REQUIRE(each.gap.has_value() != each.gap_undefined.has_value());
        REQUIRE(each.gap.has_value() == each.reliable.has_value());
    }
}

void check_profile(profile_comparison const& one, profile_comparison const& other) {
    REQUIRE(one.scales == other.scales);
    REQUIRE(one.agreement.has_value() == (one.scales.size() >= 3));
    REQUIRE(one.agreement.has_value() != one.agreement_undefined.has_value());
    if (!one.agreement) return;
    check_identity(*one.agreement);
    REQUIRE(one.agreement->mean_difference == -other.agreement->mean_difference);
    REQUIRE(one.agreement->correlation == other.agreement->correlation);
    REQUIRE(one.agreement->d_squared == other.agreement->d_squared);
    REQUIRE(one.found == other.found);
}

} // namespace

TEST_CASE("over random couples nothing is NaN, what is undefined says why, and swapping the two mirrors all") {
    random_values any(20261126);
    int profiles = 0, constant = 0, gaps = 0, guessed = 0;
    for (int round = 0, left = tests::rounds(1'500, 20'000); round < left; ++round) {
        assessment const of = any_assessment(any);
        opened_couple couple(of, any_answers(any, of), any_answers(any, of));
        if (any.one_in(2)) couple.guesses_of_first(any_answers(any, of));
        if (any.one_in(2)) couple.guesses_of_second(any_answers(any, of));
        opened_couple const other = couple.swapped();
        CAPTURE(round);
        auto const revealed = reveal(couple.content, couple.first, couple.second, tests::today);
        if (!std::holds_alternative<reveal_permit>(revealed)) continue;

        auto const scores = couple(compare), mirrored = other(compare);
        check_scores(scores);
        REQUIRE(scores.size() == mirrored.size());
        for (std::size_t i = 0; i < scores.size(); ++i) {
            comparison turned = mirrored[i];
            std::swap(turned.first, turned.second);
            std::swap(turned.first_band, turned.second_band);
            std::swap(turned.first_label, turned.second_label);
            turned.difference = 0 - turned.difference;
            REQUIRE(turned == scores[i]);
            REQUIRE_NOTHROW(to_json(scores[i])); // which takes neither NaN nor infinity
            gaps += scores[i].gap.has_value();
        }
        auto const profile = couple(compare_profiles);
        check_profile(profile, other(compare_profiles));
        REQUIRE_NOTHROW(to_json(profile));
        profiles += profile.agreement.has_value();
        constant += profile.agreement && !profile.agreement->correlation;

        auto guesses = couple(compare_guesses), turned = other(compare_guesses);
        if (guesses.size() == 2) std::swap(turned[0], turned[1]);
        REQUIRE(guesses == turned);
        for (guess_comparison const& each : guesses) {
            REQUIRE_NOTHROW(to_json(each));
            if (each.agreement) check_identity(*each.agreement);
            for (guessed_item const& one : each.items)
                REQUIRE_FALSE(find(of.items, one.item)->safety_sensitive);
            ++guessed;
        }
    }
    CHECK(profiles > 100);
    CHECK(constant > 5);
    CHECK(gaps > 100);
    CHECK(guessed > 100);
}
