// Each figure beside its peer, on the same data in the same run, after checking that both give the same.
#include <bench/timing.hpp>

#include <tests/support/built_in.hpp>

#include <closeknit/closeknit.hpp>
#include <closeknit/codec/parse.hpp>
#ifdef CLOSEKNIT_WITH_LANGUAGE
#include <closeknit/language/reviewer.hpp>
#endif

#include <boost/json/parse.hpp>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <vector>

namespace ck = closeknit;
namespace json = boost::json;
using ck::bench::keep;
using ck::bench::seconds;

namespace {

/// Equal but for the last bits of doubles, which Boost.JSON 1.81 does not read exactly.
bool same(json::value const& a, json::value const& b) {
    if (a.is_double() && b.is_double()) return std::abs(a.get_double() - b.get_double()) <= 1e-15 * std::abs(b.get_double());
    if (a.is_array() && b.is_array())
        return std::equal(a.get_array().begin(), a.get_array().end(), b.get_array().begin(), b.get_array().end(), same);
    if (a.is_object() && b.is_object())
        return std::equal(a.get_object().begin(), a.get_object().end(), b.get_object().begin(), b.get_object().end(),
                          [](auto const& x, auto const& y) { return x.key() == y.key() && same(x.value(), y.value()); });
    return a == b;
}

void pack_load() {
    std::string_view const text = ck::built_in_pack_text();
    if (!same(ck::codec::parse(text), json::parse({text.data(), text.size()}))) {
        std::puts("pack load: the two parsers differ");
        std::exit(1);
    }
    double const parse = seconds(31, 5, [&] { keep(json::parse({text.data(), text.size()})); });
    double const load = seconds(31, 5, [&] { keep(ck::built_in_pack()); });
    std::printf("pack load, %zu KB: %.2f ms; Boost.JSON parse of the same bytes %.2f ms; ratio %.2f (at most 3)\n",
                text.size() / 1024, load * 1e3, parse * 1e3, load / parse);
}

/// 25 items of 1 to 5, every fifth reversed, one mean; against the mean worked out by a plain loop.
void one_score() {
    ck::assessment of{.id = "bench", .title = "Bench"};
    ck::scale how{.id = "all", .title = "All", .measures = "all", .method = ck::mean{}, .missing = ck::all_required{}};
    ck::answers given;
    std::vector<ck::answer> flat;
    double total = 0;
    for (int i = 0; i < 25; ++i) {
        std::string const id = "item-" + std::to_string(10 + i);
        int const answer = 1 + i % 5;
        bool const reversed = i % 5 == 4;
        of.items.push_back({.id = id, .wording = "...", .response = ck::rating{}});
        how.keys.push_back({.item = id, .reversed = reversed});
        given.emplace(id, answer);
        flat.emplace_back(answer);
        total += reversed ? 6 - answer : answer;
    }
    of.scales.push_back(how);
    ck::scorer const by(of);
    std::vector<std::optional<double>> values(1);
    by.score_values(flat, values);
    if (by.score(given).at(0).value != total / 25 || values[0] != total / 25) {
        std::puts("one score: another value than by hand");
        std::exit(1);
    }
    double const map = seconds(31, 20'000, [&] { keep(by.score(given)); });
    double const plain = seconds(31, 20'000, [&] {
        by.score_values(flat, values);
        keep(values);
    });
    double const once = seconds(31, 2'000, [&] { keep(ck::score(of, given)); });
    std::printf(
        "one person of 25 items: %.0f ns from a map (at most 1000, goal 500), %.0f ns by the flat form (at most 300, goal 100); "
        "%.1f us compiled for one call\n",
        map * 1e9, plain * 1e9, once * 1e6);
}

/// The built-in assessment, all items in the middle.
void closeness() {
    ck::pack const content = ck::built_in_pack();
    ck::scorer const by(content.at<ck::assessment>("closeness"));
    ck::answers given;
    for (ck::item const& each : by.assessment().items)
        given.emplace(each.id, ck::tests::five_step_answer(by.assessment(), each, 3));
    if (by.score("felt-heard", given).value != 3) {
        std::puts("closeness: another value than by hand");
        std::exit(1);
    }
    double const each = seconds(31, 5'000, [&] { keep(by.score(given)); });
    double const compiled = seconds(31, 50, [&] { keep(ck::scorer(by.assessment())); });
    std::printf("closeness, %zu items and %zu scales: %.2f us (at most 6); compiled in %.0f us\n", by.assessment().items.size(),
                by.assessment().scales.size(), each * 1e6, compiled * 1e6);
}

/// Two people, n scales of three items of their own each: what a scale costs stays the same.
void one_reveal(int scales) {
    ck::assessment of{.id = "bench", .title = "Bench"};
    ck::answers given;
    for (int s = 0; s < scales; ++s) {
        std::string const name = "s" + std::to_string(s);
        ck::scale how{.id = name, .title = "S", .measures = "d", .method = ck::mean{}, .missing = ck::all_required{}};
        for (char const* part : {"-a", "-b", "-c"}) {
            of.items.push_back({.id = name + part, .wording = "...", .response = ck::rating{}});
            how.keys.push_back({.item = name + part});
            given.emplace(name + part, 4);
        }
        of.scales.push_back(how);
    }
    ck::date const day{};
    auto const person = [&](char const* who, char const* other) {
        return ck::history{
            .person = {.id = who, .adult = true},
            .entries = {ck::sheet{.assessment = "bench", .day = day, .answers = given},
                        ck::screening{.day = day, .result = ck::gate::nothing_reported},
                        ck::opening{.day = day, .to = other, .what = ck::opened_scores{.assessment = "bench"}, .basis = "here"}}};
    };
    ck::history const first = person("a", "b"), second = person("b", "a");
    ck::pack const content{.id = "p", .assessments = {of}};
    auto const opened = ck::reveal(content, first, second, day);
    if (std::get<ck::reveal_permit>(opened).assessments().at(0).pairs.size() != static_cast<std::size_t>(scales)) {
        std::puts("reveal: not every scale was opened");
        std::exit(1);
    }
    double const each = seconds(5, 1, [&] { keep(ck::reveal(content, first, second, day)); });
    std::printf("reveal of %5d scales: %6.2f us a scale\n", scales, each * 1e6 / scales);
}

} // namespace

/// Items of 1 to 5, every second one shown by the answer to one before it, one scale of 10 items used in a condition: what
/// one answer costs does not grow with the assessment. After checking that the scores come out as all at once.
void one_answer(int items) {
    auto const id = [](int i) { return ck::id_of<ck::item>("item-" + std::to_string(i)); };
    ck::assessment of{.id = "bench", .title = "Bench"};
    for (int i = 0; i < items; ++i) {
        of.items.push_back({.id = id(i), .wording = "...", .response = ck::rating{}});
        if (i % 2 == 1) of.items.back().shown_when = ck::answer_compare{id(i - 1), ck::comparator::greater_equal, 3};
    }
    ck::scale how{.id = "ten", .title = "Ten", .measures = "all", .method = ck::sum{}, .missing = ck::at_most_missing{9}};
    for (int i = 0; i < 10; ++i)
        how.keys.push_back({.item = id(i * (items / 10))});
    of.scales.push_back(how);
    of.items.back().shown_when = ck::score_compare{"ten", ck::comparator::greater_equal, 20};

    std::string const text = ck::to_json(of);
    double const read = seconds(3, 1, [&] { keep(ck::from_json<ck::assessment>(text)); });
    std::vector<ck::id_of<ck::item>> ids;
    for (int i = 0; i < items; ++i)
        ids.push_back(id(static_cast<int>((7919LL * i) % items))); // all over the place
    auto const start = std::chrono::steady_clock::now();
    ck::sitting now(ck::scorer(of), ck::date{});
    double const begun = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    std::size_t given = 0;
    double const each = seconds(15, 2'000, [&] {
        now.set_answer(ids[given % ids.size()], static_cast<std::int64_t>(1 + given / 3 % 5));
        ++given;
    });
    if (now.score("ten") != ck::score(of, "ten", now.save().sheet.answers)) {
        std::puts("one answer: the score differs from the one worked out all at once");
        std::exit(1);
    }
    std::printf("one answer in an assessment of %6d items, half with a condition: %5.2f us (goal 5); read from JSON in %4.0f ns "
                "an item, begun in %3.0f ns an item\n",
                items, each * 1e6, read * 1e9 / items, begun * 1e9 / items);
}

/// Thirty years of a daily rule, and the next day in the year 9999 of one that began in the year 1: no day before it is looked
/// at.
void recurrences() {
    ck::date const day = ck::parse_date("2026-11-23").value(), end = day + std::chrono::days{10'957};
    ck::occurrences const daily({.start = day, .rule = ck::daily{}});
    double const years = seconds(15, 20, [&] { keep(daily.between(day, end)); });
    ck::occurrences const rare({.start = ck::min_date, .rule = ck::monthly{.on = ck::on_day{31}}});
    ck::date const far = ck::parse_date("9999-11-15").value();
    double const next = seconds(15, 20'000, [&] { keep(rare.next(far)); });
    std::printf("30 years of a daily rule: %4.0f us; the next 31st in the year 9999: %5.2f us\n", years * 1e6, next * 1e6);
}

#ifdef CLOSEKNIT_WITH_LANGUAGE
/// Drafts of a quarter, half and whole megabyte: each takes twice as long as the one before.
void drafts() {
    ck::pack const content = ck::built_in_pack();
    double const made = seconds(5, 1, [&] { keep(ck::reviewer(content)); });
    ck::reviewer const by(content);
    std::string some; // what lands badly, and what does not
    for (ck::language_pattern const& pattern : content.language_patterns)
        for (ck::phrase const& each : pattern.phrases)
            if (ck::is_for_drafts(pattern.kind)) some.append(each.instead_of).append("\n\n").append(each.say).append("\n\n");
    std::size_t const there = by.review(some).size();
    std::printf("a reviewer is made in %3.0f ms\n", made * 1e3);
    std::string draft;
    double before = 0;
    for (std::size_t const size : {250'000u, 500'000u, 1'000'000u}) {
        std::size_t times = draft.size() / some.size();
        for (; draft.size() < size; ++times)
            draft += some;
        if (by.review(draft).size() != times * there) {
            std::puts("a draft: what is said twice is not found twice");
            std::exit(1);
        }
        double const taken = seconds(5, 1, [&] { keep(by.review(draft)); });
        std::printf("a draft of %4zu KB, %5zu findings: %4.0f ms", draft.size() / 1000, times * there, taken * 1e3);
        if (before > 0) std::printf(", %4.2f times the one before", taken / before);
        std::puts("");
        before = taken;
    }
}
#endif

int main() {
#ifdef CLOSEKNIT_WITH_LANGUAGE
    drafts();
#endif
    recurrences();
    ck::bench::guidance();
    ck::bench::columns();
    pack_load();
    one_score();
    closeness();
    for (int scales : {100, 1'000, 10'000})
        one_reveal(scales);
    for (int items : {100, 1'000, 10'000, 100'000})
        one_answer(items);
}
