#include <closeknit/table/columns.hpp>

#include <closeknit/assess/read_answer.hpp>
#include <closeknit/assess/validate.hpp>
#include <closeknit/codec/error.hpp>

#include <tests/support/problem.hpp>
#include <tests/support/random_tables.hpp>
#include <tests/support/rounds.hpp>
#include <tests/support/small.hpp>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <map>
#include <thread>

// RapidCheck is called as a function, so that its macros and Catch2's do not meet.

using namespace closeknit;
using tests::problem;
using tests::random_tables;

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// A column of numbers with what its rows are, stored in one of many ways.
struct stored_column {
    std::vector<std::optional<double>> rows;
    std::vector<std::byte> bytes;
    std::vector<std::uint8_t> bits;
    answer_column is;
};

std::size_t size_of(number_type type) {
    switch (type) {
    case number_type::int8:
    case number_type::uint8: return 1;
    case number_type::int16:
    case number_type::uint16: return 2;
    case number_type::int32:
    case number_type::uint32:
    case number_type::float32: return 4;
    default: return 8;
    }
}

void store(std::byte* at, number_type type, double value) {
    auto const put = [&](auto number) { std::memcpy(at, &number, sizeof number); };
    switch (type) {
    case number_type::int8: return put(static_cast<std::int8_t>(value));
    case number_type::int16: return put(static_cast<std::int16_t>(value));
    case number_type::int32: return put(static_cast<std::int32_t>(value));
    case number_type::int64: return put(static_cast<std::int64_t>(value));
    case number_type::uint8: return put(static_cast<std::uint8_t>(value));
    case number_type::uint16: return put(static_cast<std::uint16_t>(value));
    case number_type::uint32: return put(static_cast<std::uint32_t>(value));
    case number_type::uint64: return put(static_cast<std::uint64_t>(value));
    case number_type::float32: return put(static_cast<float>(value));
    case number_type::float64: return put(value);
    }
}

number_type any_type(random_tables& chance) { return static_cast<number_type>(chance.below(10)); }
bool is_float(number_type type) { return type == number_type::float32 || type == number_type::float64; }
bool has_sign(number_type type) { return type < number_type::uint8 || is_float(type); }

/// Mostly answers, some missing, few that do not fit.
std::optional<double> any_number(random_tables& chance, response const& format, number_type type) {
    bool const floats = is_float(type);
    if (chance.one_in(12)) return std::nullopt;
    if (chance.one_in(60)) return chance.between(has_sign(type) ? -120 : 0, 120);
    if (floats && chance.one_in(60)) return chance.one_in(4) ? std::numeric_limits<double>::infinity() : 1.5;
    if (auto const* steps = std::get_if<rating>(&format))
        return std::max(has_sign(type) ? -1000 : 0, chance.between(steps->low, steps->high));
    return chance.between(0, std::holds_alternative<yes_no>(format) ? 1 : 4);
}

stored_column any_column(random_tables& chance, response const& format, std::size_t rows) {
    stored_column out;
    out.is.type = any_type(chance);
    bool const floats = is_float(out.is.type);
    std::size_t const size = size_of(out.is.type),
                      step = chance.one_in(2) ? size : size * chance.below(4) + chance.below(3) + size;
    bool const bits = chance.one_in(2), backwards = chance.one_in(4);
    if (!bits || chance.one_in(3)) out.is.missing = chance.one_in(2) ? 3 : has_sign(out.is.type) ? -99 : 99;
    out.bytes.resize(rows * step);
    std::size_t const from = chance.below(13);
    out.bits.resize((rows + from) / 8 + 1);
    for (std::size_t i = 0; i < rows; ++i) {
        auto number = any_number(chance, format, out.is.type);
        bool const by_bit = !number && bits;
        double stands = number.value_or(by_bit                       ? chance.between(has_sign(out.is.type) ? -9 : 0, 9)
                                        : floats && chance.one_in(2) ? nan
                                                                     : double(*out.is.missing));
        if (number && out.is.missing && *number == double(*out.is.missing)) number.reset();
        store(out.bytes.data() + (backwards ? rows - 1 - i : i) * step, out.is.type, stands);
        if (!by_bit) out.bits[(from + i) / 8] = static_cast<std::uint8_t>(out.bits[(from + i) / 8] | 1 << (from + i) % 8);
        out.rows.push_back(number);
    }
    out.is.first = out.bytes.data() + (backwards ? (rows - 1) * step : 0);
    out.is.stride = backwards ? -static_cast<std::ptrdiff_t>(step) : static_cast<std::ptrdiff_t>(step);
    if (bits) out.is.valid = out.bits.data(), out.is.valid_from = from;
    if (chance.one_in(6)) // the same numbers as answers, one by one
        out.is = {.answers = [rows = out.rows](std::size_t row) {
            auto const number = rows[row];
            bool const whole = number && std::isfinite(*number) && *number == std::floor(*number);
            return !number ? answer(unanswered{}) : whole ? answer(static_cast<std::int64_t>(*number)) : answer(*number);
        }};
    return out;
}

/// The columns of a matrix in C order, whose numbers need not be aligned.
std::vector<stored_column> any_matrix(random_tables& chance, assessment const& of, std::size_t rows,
                                      std::vector<std::byte>& bytes) {
    auto const type = any_type(chance);
    bool const floats = is_float(type);
    std::size_t const size = size_of(type), wide = of.items.size() * size, from = chance.below(3);
    bytes.resize(from + rows * wide);
    std::vector<stored_column> out(of.items.size());
    for (std::size_t i = 0; i < out.size(); ++i) {
        out[i].is = {.first = bytes.data() + from + i * size, .type = type, .stride = static_cast<std::ptrdiff_t>(wide)};
        if (!floats || chance.one_in(3)) out[i].is.missing = chance.one_in(2) ? 3 : has_sign(type) ? -9 : 9;
        for (std::size_t row = 0; row < rows; ++row) {
            bool const misfits = row / 300 % 2 == 1; // so that there are tiles without
            auto number = misfits || chance.one_in(9) ? any_number(chance, *of.items[i].response, type) : 1;
            if (!number || number == out[i].is.missing) number.reset();
            double const stands = number.value_or(out[i].is.missing ? double(*out[i].is.missing) : nan);
            store(bytes.data() + from + row * wide + i * size, type, stands);
            out[i].rows.push_back(number);
        }
    }
    return out;
}

/// The answer that a number is, by the rules for one person; nothing where it does not fit.
std::optional<answer> answer_in(response const& format, double number) {
    bool const whole = std::isfinite(number) && number == std::floor(number);
    answer out = as_stored(format, whole ? answer(static_cast<std::int64_t>(number)) : answer(number));
    return validate(format, out) ? std::optional(out) : std::nullopt;
}

bool same_bits(double value, std::optional<double> const& wanted) {
    return wanted ? std::bit_cast<std::uint64_t>(value) == std::bit_cast<std::uint64_t>(*wanted) : std::isnan(value);
}

/// Whether so many rows come out as they do for one person each, with what does not fit named.
bool same_as_one_by_one(std::uint64_t seed, std::size_t rows, bool side_by_side = false) {
    random_tables chance(seed);
    scorer const by = chance.make(chance.one_in(3));
    assessment const& of = by.assessment();
    std::vector<stored_column> stored;
    std::vector<std::byte> side;
    std::vector<answer_column> in;
    if (side_by_side) stored = any_matrix(chance, of, rows, side);
    for (stored_column const& each : stored)
        in.push_back(each.is);
    for (std::size_t i = in.size(); i < of.items.size(); ++i) {
        stored.push_back(any_column(chance, *of.items[i].response, rows));
        in.push_back(stored.back().is);
        if (!chance.one_in(20)) continue;
        in.back() = {}; // nobody was asked
        stored.back().rows.assign(rows, std::nullopt);
    }
    std::size_t const scales = of.scales.size();
    bool const matrix = chance.one_in(2);
    std::vector<double> values(rows * scales, 77);
    std::vector<score_status> status(rows * scales);
    std::vector<score_column> out;
    for (std::size_t s = 0; s < scales; ++s)
        if (matrix)
            out.push_back({values.data() + s, static_cast<std::ptrdiff_t>(scales * sizeof(double)), status.data() + s,
                           static_cast<std::ptrdiff_t>(scales)});
        else out.push_back({.values = values.data() + s * rows, .status = status.data() + s * rows});
    std::map<std::pair<std::size_t, std::string>, std::string> found, wanted;
    column_scorer const columns(by);
    for (std::size_t done = 0, next = 0; done < rows; done = next) {
        next = done + 1 + chance.below(chance.one_in(2) ? 20 : rows);
        next = std::min(next, rows);
        columns.score(in, done, next - done, out,
                      [&](column_misfit const& each) { found[{each.row, each.item.str()}] = each.message; });
    }
    for (std::size_t row = 0; row < rows; ++row) {
        std::vector<answer> given(of.items.size());
        for (std::size_t i = 0; i < given.size(); ++i) {
            auto const number = stored[i].rows[row];
            if (!number) continue;
            response const& format = *of.items[i].response;
            if (auto const fits = answer_in(format, *number)) given[i] = *fits;
            else wanted[{row, of.items[i].id.str()}] = validate(format, answer(*number)).message;
        }
        std::vector<score_result> const scores = by.score(given);
        for (std::size_t s = 0; s < scales; ++s) {
            std::size_t const at = matrix ? row * scales + s : s * rows + row;
            if (!same_bits(values[at], scores[s].value) || status[at] != status_of(scores[s])) return false;
        }
    }
    return found.size() == wanted.size() &&
           std::equal(found.begin(), found.end(), wanted.begin(), [](auto const& a, auto const& b) {
               return a.first == b.first; // the messages are validate's
           });
}

answer_column bytes(std::vector<std::int8_t> const& of) { return {.first = of.data(), .missing = -1}; }

/// Four ratings of three rows; the third answer is reversed and the last one missing in the second row.
struct three_rows {
    std::vector<std::int8_t> a{1, 5, 2}, b{2, 5, 2}, c{3, 1, 4}, d{4, -1, 9};
    std::vector<answer_column> in{bytes(a), bytes(b), bytes(c), bytes(d)};
    double values[3]{};
    score_status status[3]{};
    std::vector<score_column> out{{.values = values, .status = status}};
};

} // namespace

TEST_CASE("columns are scored as by hand, and what does not fit is told without the answer") {
    three_rows now;
    std::vector<std::string> told;
    column_scorer const by{scorer(tests::four_ratings(mean{}, at_most_missing{1}))};
    CHECK(by.is_quick());
    by.score(now.in, 0, 3, now.out, [&](column_misfit const& each) {
        told.push_back(std::to_string(each.row) + " " + each.item.str() + ": " + each.message);
    });
    CHECK(now.values[0] == 2.5);              // (1 + 2 + 3 + 4) / 4
    CHECK(now.values[1] == 5);                // (5 + 5 + 5) / 3
    CHECK(now.values[2] == (2 + 2 + 2) / 3.); // 6 - 4 = 2
    CHECK(now.status[0] == score_status::ok);
    CHECK(now.status[1] == score_status::prorated);
    CHECK(told == std::vector<std::string>{"2 d: expected a whole number from 1 to 5"});
}

TEST_CASE("without a place to report it, the first answer that does not fit ends the call with its row and item") {
    three_rows now;
    column_scorer const by{scorer(tests::four_ratings())};
    CHECK(problem([&] { by.score(now.in, 0, 3, now.out); }) == "/rows/2/d: expected a whole number from 1 to 5");
    CHECK_NOTHROW(by.score(now.in, 0, 2, now.out));
    CHECK(std::isnan(now.values[1]));
    CHECK(now.status[1] == score_status::too_few_answers);
    CHECK(now.values[2] == 0); // not asked for
    now.in.pop_back();
    CHECK_THROWS_AS(by.score(now.in, 0, 2, now.out), std::invalid_argument);
}

TEST_CASE("bands, the cut-offs met and norms stand beside the values") {
    for (bool const quick : {true, false}) {
        three_rows now;
        assessment of = tests::four_ratings(mean{}, at_most_missing{0});
        scale& how = of.scales[0];
        how.bands = {{.id = "low", .low = 1, .label = "Low"}, {.id = "mid", .low = 2.5, .label = "Middle"}};
        how.cut_offs = {{.id = "two", .op = comparator::greater_equal, .value = 2, .label = "Two"},
                        {.id = "three", .op = comparator::greater_equal, .value = 2.5, .label = "More"}};
        how.norms = {{.id = "all", .population = "Nobody", .mean = 2, .sd = 0.5}, {.id = "none", .population = "Nobody"}};
        if (!quick) of.items[0].shown_when = answered{"b"};
        now.c[2] = 4, now.d[2] = 2;
        column_scorer const by{scorer(of)};
        CHECK(by.is_quick() == quick);
        std::int16_t bands[3]{};
        std::uint64_t met[3]{};
        double norms[18]{};
        now.out[0].band = bands, now.out[0].cut_offs = met, now.out[0].norms = norms;
        by.score(now.in, 0, 1, now.out);
        by.score(now.in, 1, 2, now.out);
        CHECK(std::vector(bands, bands + 3) == std::vector<std::int16_t>{1, -1, 0}); // 2.5, missing, 2
        CHECK(std::vector(met, met + 3) == std::vector<std::uint64_t>{3, 0, 1});
        CHECK(norms[0] == 1); // (2.5 - 2) / 0.5
        CHECK(norms[1] == 60);
        CHECK(std::isnan(norms[3])); // nothing is known of the other population
        CHECK(std::isnan(norms[6])); // no score
        CHECK(norms[12] == 0);
        CHECK(norms[13] == 50);
    }
}

TEST_CASE("statuses that change with many sums are those of one person each") {
    assessment of = tests::four_ratings(sum{}, at_most_missing{2});
    of.scales[0].transforms = {lookup{{{9, 1}, {12, 2}}}}; // below 9 there is no score, however many answers count
    scorer const by(of);
    std::size_t const rows = 5 * 625; // whole tiles among them
    std::vector<std::int8_t> all[4];
    for (std::size_t row = 0; row < rows; ++row)
        for (std::size_t i = 0, part = row; i < 4; ++i, part /= 5)
            all[i].push_back(i < 3 && part % 5 == 4 ? std::int8_t{-1} : static_cast<std::int8_t>(1 + part % 5));
    std::vector<answer_column> const in{bytes(all[0]), bytes(all[1]), bytes(all[2]), bytes(all[3])};
    std::vector<score_status> status(rows);
    column_scorer const columns(by);
    CHECK(columns.is_quick());
    columns.score(in, 0, rows, std::vector<score_column>{{.status = status.data()}});
    for (std::size_t row = 0; row < rows; ++row) {
        std::vector<answer> given;
        for (auto const& column : all)
            given.push_back(column[row] < 0 ? answer(unanswered{}) : answer(int{column[row]}));
        REQUIRE(status[row] == status_of(by.score(given)[0]));
    }
}

TEST_CASE("what does not fit is told by rows and then by items") {
    three_rows now;
    now.d[0] = 9, now.a[2] = 9, now.b[2] = 0;
    std::vector<std::string> told;
    column_scorer const by{scorer(tests::four_ratings())};
    by.score(now.in, 0, 3, now.out,
             [&](column_misfit const& each) { told.push_back(std::to_string(each.row) + each.item.str()); });
    CHECK(told == std::vector<std::string>{"0d", "2a", "2b", "2d"});
}

TEST_CASE("an answer that is none of any kind is told in its own words") {
    three_rows now;
    now.in[1] = {.answers = [](std::size_t row) -> answer {
        if (row == 1) throw error(error_code::invalid_answer, "", "an answer cannot be of type dict");
        return std::int64_t{2};
    }};
    std::vector<std::string> told;
    column_scorer const by{scorer(tests::four_ratings(mean{}, at_most_missing{2}))};
    by.score(now.in, 0, 2, now.out, [&](column_misfit const& each) { told.push_back(each.item.str() + ": " + each.message); });
    CHECK(now.values[0] == 2.5);
    CHECK(now.values[1] == 5); // of a and c
    CHECK(told == std::vector<std::string>{"b: an answer cannot be of type dict"});
}

TEST_CASE("what does not follow from a sum is scored in columns too") {
    three_rows now;
    column_scorer const by{scorer(tests::four_ratings(minimum{}, at_most_missing{1}))};
    CHECK_FALSE(by.is_quick());
    by.score(now.in, 0, 2, now.out);
    CHECK(now.values[0] == 1);
    CHECK(now.values[1] == 5);
    assessment odd = tests::four_ratings();
    odd.items[3].shown_when = answered{"a"};
    CHECK_FALSE(column_scorer(scorer(odd)).is_quick());
    odd = tests::four_ratings();
    odd.scales[0].keys[0].weight = 2;
    CHECK_FALSE(column_scorer(scorer(odd)).is_quick());
}

TEST_CASE("columns are scored to the last bit as one person is, whatever their types, layouts and ranges of rows") {
    std::size_t const rows = static_cast<std::size_t>(tests::fewer_if_sanitized(90, 40'000)); // of each case
    CHECK(rc::check("columns", [rows](std::uint64_t seed) { return same_as_one_by_one(seed, rows); }));
}

TEST_CASE("a matrix in C order is scored to the last bit as one person is") {
    std::size_t const rows = static_cast<std::size_t>(tests::fewer_if_sanitized(1100, 1100)); // tiles and a rest
    CHECK(rc::check("matrix", [rows](std::uint64_t seed) { return same_as_one_by_one(seed, rows, true); }));
}

TEST_CASE("one object scores on several threads, each other rows") {
    std::size_t const rows = 4000;
    std::vector<std::int8_t> a(rows), b(rows), c(rows), d(rows);
    for (std::size_t i = 0; i < rows; ++i)
        a[i] = static_cast<std::int8_t>(1 + i % 5), b[i] = static_cast<std::int8_t>(1 + i / 5 % 5),
        c[i] = static_cast<std::int8_t>(1 + i / 25 % 5), d[i] = static_cast<std::int8_t>(1 + i / 125 % 5);
    std::vector<answer_column> const in{bytes(a), bytes(b), bytes(c), bytes(d)};
    column_scorer const by{scorer(tests::four_ratings())};
    std::vector<double> values(rows);
    std::vector<score_column> const out{{.values = values.data()}};
    std::thread other([&] { by.score(in, 0, rows / 2, out); });
    by.score(in, rows / 2, rows / 2, out);
    other.join();
    for (std::size_t i = 0; i < rows; ++i)
        REQUIRE(values[i] == (a[i] + b[i] + (6 - c[i]) + d[i]) / 4.0);
}
