// Each figure beside its peer, on the same data in the same run, after checking that both give the same.
#include <closeknit/closeknit.hpp>
#include <closeknit/codec/parse.hpp>

#include <boost/json/parse.hpp>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace ck = closeknit;
namespace json = boost::json;

namespace {

template <class T> void keep(T const& value) { asm volatile("" : : "g"(&value) : "memory"); }

/// Median seconds of one call, over `runs` runs of `calls` calls.
template <class Work> double seconds(int runs, int calls, Work const& work) {
    std::vector<double> each;
    for (int run = 0; run < runs; ++run) {
        auto const start = std::chrono::steady_clock::now();
        for (int call = 0; call < calls; ++call)
            work();
        each.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count() / calls);
    }
    std::nth_element(each.begin(), each.begin() + runs / 2, each.end());
    return each[static_cast<std::size_t>(runs / 2)];
}

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
    ck::scoring how{.id = "all", .title = "All", .measures = "all", .by = ck::mean{}, .missing = ck::all_required{}};
    ck::answers given;
    double total = 0;
    for (int i = 0; i < 25; ++i) {
        std::string const id = "item-" + std::to_string(10 + i);
        int const answer = 1 + i % 5;
        bool const reversed = i % 5 == 4;
        of.items.push_back({.id = id, .wording = "...", .response = ck::rating{}});
        how.keys.push_back({.item = id, .reversed = reversed});
        given.emplace(id, answer);
        total += reversed ? 6 - answer : answer;
    }
    of.scores.push_back(how);
    double const value = ck::score(of, given).at(0).value.value();
    if (value != total / 25) {
        std::printf("one score: %f instead of %f\n", value, total / 25);
        std::exit(1);
    }
    double const each = seconds(31, 20'000, [&] { keep(ck::score(of, given)); });
    std::printf("one score of 25 items: %.0f ns (at most 1000)\n", each * 1e9);
}

} // namespace

int main() {
    pack_load();
    one_score();
}
