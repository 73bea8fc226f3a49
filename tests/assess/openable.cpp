#include <closeknit/assess/scorer.hpp>

#include <closeknit/codec/built_in.hpp>
#include <closeknit/model/pack.hpp>

#include <tests/support/small.hpp>

#include <catch2/catch.hpp>

#include <map>
#include <string>
#include <vector>

using namespace closeknit;
using tests::asking;
using tests::over;
using tests::rated;

namespace {

scale named(std::string id, std::vector<key> keys, method by = mean{}) {
    scale out = over(std::move(keys), std::move(by));
    out.id = std::move(id);
    return out;
}

scale made_of(std::string id, std::vector<scale_component> components) {
    scale out = over({});
    out.id = std::move(id);
    out.components = std::move(components);
    return out;
}

assessment with(std::vector<scale> scales) {
    return asking({rated("a"), rated("b"), rated("c"), rated("d"), rated("e"), rated("f"), rated("g", 0, 10)}, std::move(scales));
}

openness of(assessment const& what, std::size_t scale = 0) { return scorer(what).openable().at(scale); }

} // namespace

TEST_CASE("a sum or mean of three items of equal weight with the same points opens by default") {
    CHECK(of(with({named("s", {{"a"}, {"b"}, {"c", true}})})) == openness::by_default);
    CHECK(of(with({named("s", {{"a"}, {"b"}, {"c"}}, sum{})})) == openness::by_default);
    CHECK(of(with({named("s", {{"a", false, 2}, {"b", false, 2}, {"c", false, 2}})})) == openness::by_default);
}

TEST_CASE("fewer items, other methods, other weights or points need exact answers") {
    CHECK(of(with({named("s", {{"a"}, {"b"}})})) == openness::exact_only);
    CHECK(of(with({named("s", {{"a"}, {"b"}, {"c"}}, minimum{})})) == openness::exact_only);
    CHECK(of(with({named("s", {{"a"}, {"b"}, {"c"}}, maximum{})})) == openness::exact_only);
    CHECK(of(with({named("s", {{"a"}, {"b"}, {"c"}}, count{.value = 4})})) == openness::exact_only);
    CHECK(of(with({named("s", {{"a"}, {"b"}, {"c", false, 2}})})) == openness::exact_only);
    CHECK(of(with({named("s", {{"a"}, {"b"}, {"c", false, 1, {{"1", 1}, {"2", 2}, {"3", 3}, {"4", 4}, {"5", 50}}}})})) ==
          openness::exact_only);
    CHECK(of(with({named("s", {{"a"}, {"b"}, {"g"}}, sum{})})) ==
          openness::exact_only); // 17 of 20 would tell that g was answered
    assessment uneven = with({named("s", {{"a"}, {"b"}, {"c"}})});
    uneven.items[2].response = slider{.low = 0, .high = 1, .step = 0.5};
    CHECK(of(uneven) == openness::exact_only);
    choice options{.options = {{.id = "0", .wording = "0", .points = 0},
                               {.id = "1", .wording = "1", .points = 1},
                               {.id = "3", .wording = "3", .points = 3}}};
    for (std::size_t i = 0; i < 3; ++i)
        uneven.items[i].response = options;
    CHECK(of(uneven) == openness::exact_only);
    options.options[2].points = 2;
    for (std::size_t i = 0; i < 3; ++i)
        uneven.items[i].response = options;
    CHECK(of(uneven) == openness::by_default);
}

TEST_CASE("a scale that a condition decides over needs exact answers") {
    assessment hidden = with({named("s", {{"a"}, {"b"}, {"c"}})});
    hidden.items[2].shown_when = answered{"d"};
    CHECK(of(hidden) == openness::exact_only);
    hidden.items[2].shown_when = answer_compare{.item = "a", .op = comparator::greater, .value = 1}; // one of its own
    CHECK(of(hidden) == openness::exact_only);
}

TEST_CASE("a scale with a stated value for a missing answer needs exact answers, and closes what it may be alone") {
    key const stated{.item = "c", .when_missing = 0};
    CHECK(of(with({named("s", {{"a"}, {"b"}, stated})})) == openness::exact_only); // a value below 3 would tell that c is missing
    scale const first = named("first", {{"a"}, {"b"}, {"c"}}), own = named("own", {{"d"}}),
                second = named("second", {{"d"}, {"e"}, {"f"}});
    CHECK(of(with({first, named("whole", {{"a"}, {"b"}, {"c"}, {"d"}}, sum{})})) == openness::by_default);
    // Where d is missing, the sum of four is that of three.
    CHECK(of(with({first, named("whole", {{"a"}, {"b"}, {"c"}, {.item = "d", .when_missing = 0}}, sum{})})) ==
          openness::exact_only);
    CHECK(of(with({first, own, made_of("whole", {{"first"}, {"own"}})})) == openness::by_default);
    CHECK(of(with({first, own, made_of("whole", {{"first"}, {.scale = "own", .when_missing = 0}})})) == openness::exact_only);
    CHECK(of(with({first, second, made_of("whole", {{"first"}, {"second"}})}), 2) == openness::by_default);
    CHECK(scorer(with({first, second, made_of("whole", {{"first"}, {.scale = "second", .when_missing = 0}})})).openable() ==
          std::vector{openness::exact_only, openness::exact_only, openness::exact_only});
}

TEST_CASE("scales are taken in the assessment's order, and a later one only if it shares no item with them") {
    assessment const both = with(
        {named("first", {{"a"}, {"b"}, {"c"}}), named("second", {{"c"}, {"d"}, {"e"}}), named("third", {{"d"}, {"e"}, {"f"}})});
    CHECK(of(both, 0) == openness::by_default);
    CHECK(of(both, 1) == openness::exact_only);
    CHECK(of(both, 2) == openness::by_default);
}

TEST_CASE("a composite opens like all of its components, in whatever order they come") {
    assessment const all = with({made_of("twice", {{"whole"}, {"second"}}), made_of("whole", {{"first"}, {"second"}}),
                                 named("first", {{"a"}, {"b"}, {"c"}}), named("second", {{"d"}, {"e"}, {"f"}}),
                                 made_of("partly", {{"first"}, {"third"}}), named("third", {{"a"}, {"g"}})});
    std::vector<openness> const each = scorer(all).openable();
    CHECK(each == std::vector{openness::by_default, openness::by_default, openness::by_default, openness::by_default,
                              openness::exact_only, openness::exact_only});
}

TEST_CASE("what depends on a sensitive item opens by name, and never exactly") {
    assessment sensitive =
        with({named("s", {{"a"}, {"b"}, {"c"}}), named("one", {{"a"}}), named("part", {{"b"}}), named("free", {{"d"}}),
              named("others", {{"d"}, {"e"}, {"f"}}), made_of("whole", {{"s"}, {"others"}})});
    sensitive.items[0].safety_sensitive.emplace();
    CHECK(scorer(sensitive).openable() == std::vector{openness::by_name, openness::never, openness::never, openness::exact_only,
                                                      openness::by_default, openness::by_name});
    assessment pair = with({named("pair", {{"a"}, {"b"}})});
    CHECK(of(pair) == openness::exact_only);
    pair.items[0].safety_sensitive.emplace();
    CHECK(of(pair) == openness::never);
    sensitive.respondent_only = true;
    CHECK(scorer(sensitive).openable() == std::vector(6, openness::never));
}

TEST_CASE("three items with points that differ at either end or in their steps need exact answers") {
    assessment of_three = with({named("s", {{"a"}, {"b"}, {"c"}})});
    of_three.items[2].response = rating{.low = 3, .high = 5};
    CHECK(of(of_three) == openness::exact_only);
    of_three.items[2].response = rating{.low = 1, .high = 3};
    CHECK(of(of_three) == openness::exact_only);
    of_three.items[2].response = slider{.low = 1, .high = 5, .step = 2};
    CHECK(of(of_three) == openness::exact_only);
    of_three.items[2].response = slider{.low = 1, .high = 5, .step = 1};
    CHECK(of(of_three) == openness::by_default);
    CHECK(of(with({named("s", {{"a", false, -1}, {"b", false, -1}, {"c", false, -1}}, sum{})})) == openness::exact_only);
    CHECK(of(with({named("s", {{"a", false, 0.1}, {"b", false, 0.1}, {"c", false, 0.1}}, sum{})})) == openness::exact_only);
}

// In these a scale "first" of a, b and c would open, were it not for another scale that its value settles.

TEST_CASE("a scale that counts the same items alike closes the first one, unless it has an item of its own") {
    auto const beside = [](scale other) { return of(with({named("first", {{"a"}, {"b"}, {"c", true}}), std::move(other)})); };
    CHECK(beside(named("same", {{"a"}, {"b"}, {"c", true}}, sum{})) == openness::exact_only);
    CHECK(beside(named("turned", {{"a"}, {"b"}, {"c"}}, sum{})) == openness::by_default); // a + b + c is not a + b - c
    CHECK(beside(named("more", {{"a"}, {"b"}, {"c", true}, {"d"}}, sum{})) == openness::by_default);
    CHECK(beside(named("points", {{"a", false, 1, {{"1", 1}, {"2", 2}, {"3", 3}, {"4", 4}, {"5", 5}}}, {"b"}, {"d"}}, sum{})) ==
          openness::exact_only); // a table may tell an answer at its end
    CHECK(beside(named("lowest", {{"a"}, {"b"}, {"c", true}, {"d"}}, minimum{})) == openness::exact_only);
}

TEST_CASE("an item that may be hidden, has one answer or is sensitive is none of its own") {
    assessment const plain = with({named("first", {{"a"}, {"b"}, {"c"}}), named("more", {{"a"}, {"b"}, {"c"}, {"d"}}, sum{})});
    CHECK(of(plain) == openness::by_default);
    assessment changed = plain;
    changed.items[3].shown_when = answer_compare{.item = "e", .op = comparator::greater, .value = 1};
    CHECK(of(changed) == openness::exact_only);
    changed = plain;
    changed.items[3].safety_sensitive.emplace();
    CHECK(of(changed) == openness::never);
    CHECK(of(changed, 1) == openness::by_name); // in the place of the first
    changed = plain;
    changed.items[3].response = choice{
        .options = {{.id = "0", .wording = "0", .points = 2}, {.id = "1", .wording = "1", .points = 2}}}; // for the same points
    CHECK(of(changed) == openness::exact_only);
}

TEST_CASE("a composite that may go without its other parts closes those that it may be alone") {
    auto const first_beside = [](missing_rule missing, bool has_hidden = false) {
        scale both = made_of("both", {{"first"}, {"pair"}});
        both.missing = missing;
        if (has_hidden) both.keys = {{"f"}, {"g"}};
        assessment all = with({named("first", {{"a"}, {"b"}, {"c"}}), named("pair", {{"d"}, {"e"}}), both});
        if (has_hidden) all.items[5].shown_when = answer_compare{.item = "g", .op = comparator::greater, .value = 1};
        return of(all);
    };
    CHECK(first_beside(all_required{}) == openness::by_default);
    CHECK(first_beside(at_most_missing{1}) == openness::exact_only);
    CHECK(first_beside(all_required{}, true) == openness::exact_only);
}

TEST_CASE("a composite that may go without a part counts, however unlike it counts the items of the first") {
    scale both = made_of("both", {{"first"}, {"mixed"}});
    auto const beside = [&] { return of(with({named("first", {{"a"}, {"b"}, {"c"}}), named("mixed", {{"a"}, {"d"}}), both})); };
    CHECK(beside() == openness::by_default);
    both.missing = at_most_missing{1};
    CHECK(beside() == openness::exact_only);
}

TEST_CASE("so does a composite of such a composite") {
    scale whole = made_of("whole", {{"first"}, {"pair"}});
    auto const second = [&] {
        return of(with({named("first", {{"a"}, {"b"}, {"c"}}), named("second", {{"d"}, {"e"}, {"f"}}),
                        named("pair", {{"g"}, {"a"}}), whole, made_of("all", {{"whole"}, {"second"}})}),
                  1);
    };
    CHECK(second() == openness::by_default);
    whole.missing = at_most_missing{1};
    CHECK(second() == openness::exact_only);
}

TEST_CASE("a composite with an item of its own needs exact answers, and its parts do not") {
    scale both = made_of("both", {{"first"}});
    both.keys = {{"d"}};
    assessment const all = with({named("first", {{"a"}, {"b"}, {"c"}}), both});
    CHECK(of(all, 0) == openness::by_default);
    CHECK(of(all, 1) == openness::exact_only); // less its part it is the answer to d
}

TEST_CASE("reversed components count as such: a + b - c as the difference of two others") {
    scale difference = made_of("difference", {{.scale = "pair"}, {.scale = "one", .reversed = true}});
    difference.method = sum{};
    auto const beside = [&](bool turned) {
        return of(with({named("first", {{"a"}, {"b"}, {"c", turned}}, sum{}), named("pair", {{"a"}, {"b"}}, sum{}),
                        named("one", {{"c"}}, sum{}), difference}));
    };
    CHECK(beside(true) == openness::exact_only);
    CHECK(beside(false) == openness::by_default);
}

TEST_CASE("what cancels out counts for nothing") {
    scale whole = made_of("whole", {{"first"}, {"more"}}),
          less = made_of("less", {{"whole"}, {.scale = "more", .reversed = true}});
    whole.method = less.method = sum{};
    auto const beside = [&](scale more) {
        more.id = "more";
        return scorer(with({named("first", {{"a"}, {"b"}, {"c"}}, sum{}), more, whole, less})).openable();
    };
    // As an open composite it would be the first scale without the second; so the second does not open, and with it no composite.
    CHECK(beside(named("second", {{"d"}, {"e"}, {"f"}}, sum{})) == std::vector(4, openness::exact_only));
    // An item that cancels out is none of its own.
    CHECK(beside(named("one", {{"d"}}, sum{})) == std::vector(4, openness::exact_only));
}

TEST_CASE("a sensitive item with two answers never opens: that it is not at its danger end would tell the other one") {
    auto const with_steps = [](int high) {
        assessment out =
            asking({rated("a", 0, high), rated("b", 0, high), rated("c", 0, high)}, {named("s", {{"a"}, {"b"}, {"c"}})});
        CHECK(of(out) == openness::by_default);
        out.items[0].safety_sensitive.emplace();
        return of(out);
    };
    CHECK(with_steps(1) == openness::never);
    CHECK(with_steps(2) == openness::by_name);
}

TEST_CASE("the built-in pack: what opens by default, by name, and with exact answers only") {
    pack const content = built_in_pack();
    auto const of_kind = [&](char const* id, openness kind) {
        std::vector<std::string> out;
        assessment const& what = content.at<assessment>(id);
        std::vector<openness> const each = scorer(what).openable();
        for (std::size_t i = 0; i < each.size(); ++i)
            if (each[i] == kind) out.push_back(what.scales[i].id.str());
        return out;
    };
    using ids = std::vector<std::string>;
    CHECK(of_kind("closeness", openness::by_name) == ids{"emotional-safety", "protected-vulnerability", "attraction"});
    CHECK(of_kind("closeness", openness::exact_only) ==
          ids{"seeking-help", "sign-avoiding", "sign-alone", "sign-routine", "sign-defensive", "sign-unsupported"});
    CHECK(of_kind("closeness", openness::never).empty());
    CHECK(of_kind("weekly", openness::by_default) == ids{"closeness-this-week", "signs"});
    CHECK(of_kind("weekly", openness::never).empty());
    CHECK(of_kind("private-screen", openness::never).size() == 2);
}
