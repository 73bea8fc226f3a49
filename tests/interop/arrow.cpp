#include <closeknit/interop/arrow.hpp>

#include <catch2/catch.hpp>

#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

using namespace closeknit;

namespace {

/// A column as another library exports it; the buffers are the test's own.
struct exported {
    ArrowSchema schema{};
    ArrowArray array{};
    std::vector<void const*> buffers{};

    exported(char const* format, std::int64_t length, std::vector<void const*> all, std::int64_t nulls = 0,
             std::int64_t offset = 0)
        : buffers(std::move(all)) {
        schema.format = format;
        schema.name = "q";
        array.length = length;
        array.null_count = nulls;
        array.offset = offset;
        array.n_buffers = static_cast<std::int64_t>(buffers.size());
        array.buffers = buffers.data();
    }
};

/// What the one column of a batch has, row by row; numbers are not for it.
std::vector<answer> answers_of(exported& column, std::size_t rows, std::int64_t offset = 0) {
    ArrowSchema* child_schema = &column.schema;
    ArrowArray* child = &column.array;
    exported batch("+s", static_cast<std::int64_t>(rows), {nullptr}, 0, offset);
    batch.schema.n_children = batch.array.n_children = 1;
    batch.schema.children = &child_schema;
    batch.array.children = &child;
    auto const columns = columns_in(batch.schema, batch.array);
    REQUIRE(columns.size() == 1);
    REQUIRE(columns[0].is.answers);
    std::vector<answer> out;
    for (std::size_t i = 0; i < rows; ++i)
        out.push_back(columns[0].is.answers(i));
    return out;
}

answer const none = unanswered{};

} // namespace

TEST_CASE("Arrow's numbers are taken where they lie") {
    std::int16_t const numbers[] = {9, 9, 1, 2, 3};
    std::uint8_t const valid[] = {0b10111};
    exported column("s", 3, {valid, numbers}, 1, 1);
    ArrowSchema* child_schema = &column.schema;
    ArrowArray* child = &column.array;
    exported batch("+s", 2, {nullptr}, 0, 1);
    batch.schema.n_children = batch.array.n_children = 1;
    batch.schema.children = &child_schema;
    batch.array.children = &child;
    answer_column const is = columns_in(batch.schema, batch.array).at(0).is;
    CHECK(is.first == numbers + 2); // the batch's first row is the column's second
    CHECK(is.type == number_type::int16);
    CHECK(is.valid == valid);
    CHECK(is.valid_from == 2);
    batch.array.null_count = 1;
    batch.buffers[0] = valid;
    CHECK_THROWS_WITH(columns_in(batch.schema, batch.array), "a row of a table cannot be null");
    CHECK_THROWS_WITH(columns_in(column.schema, column.array), "expected a table, which Arrow has as a struct");
}

TEST_CASE("Arrow's texts are read in 32 bits, in 64 bits and as views") {
    std::string const bytes = "dailyxnever", behind = "more than twelve bytes long";
    std::int32_t const ends[] = {0, 5, 5, 6, 11};
    std::int64_t const far_ends[] = {0, 5, 5, 6, 11};
    std::uint8_t const valid[] = {0b1101};
    exported small("u", 4, {valid, ends, bytes.data()}, 1), large("U", 4, {nullptr, far_ends, bytes.data()});
    CHECK(answers_of(small, 4) == std::vector<answer>{"daily", none, "x", "never"});
    CHECK(answers_of(small, 2, 2) == std::vector<answer>{"x", "never"});
    small.array.offset = 2;
    CHECK(answers_of(small, 2) == std::vector<answer>{"x", "never"});
    CHECK(answers_of(large, 4) == std::vector<answer>{"daily", "", "x", "never"});
    std::vector<char> views(32);
    std::int32_t const first[] = {3}, second[] = {17, 0, 1, 10}; // its size, the beginning, which buffer, where
    std::memcpy(views.data(), first, 4);
    std::memcpy(views.data() + 4, "yes", 3);
    std::memcpy(views.data() + 16, second, 16);
    std::int64_t const sizes[] = {5, 27};
    exported view("vu", 2, {nullptr, views.data(), bytes.data(), behind.data(), sizes});
    CHECK(answers_of(view, 2) == std::vector<answer>{"yes", "twelve bytes long"});
}

TEST_CASE("Arrow's yes and no, days, moments and half numbers are answers") {
    std::uint8_t const bits[] = {0b01}, valid[] = {0b10};
    exported yes("b", 2, {nullptr, bits});
    CHECK(answers_of(yes, 2) == std::vector<answer>{true, false});
    std::int32_t const days[] = {0, 20784};
    exported day("tdD", 2, {valid, days}, 1);
    CHECK(answers_of(day, 2) == std::vector<answer>{none, "2026-11-27"});
    std::int64_t const moments[] = {-1, 86'400'000'000, 9'000'000'000'000'000'000};
    exported micro("tsu:UTC", 3, {nullptr, moments}), milli("tdm", 1, {nullptr, moments});
    CHECK(answers_of(micro, 2) == std::vector<answer>{"1969-12-31", "1970-01-02"});
    CHECK(answers_of(micro, 3)[2] == answer("a day out of range"));
    CHECK(answers_of(milli, 1) == std::vector<answer>{"1969-12-31"});
    std::uint16_t const halves[] = {0x4400, 0xC100, 0x7E00, 0x0001}; // 4, -2.5, NaN, 2^-24
    exported half("e", 4, {nullptr, halves});
    CHECK(answers_of(half, 4) == std::vector<answer>{std::int64_t{4}, -2.5, none, 0x1p-24});
    exported nothing("n", 2, {});
    CHECK(answers_of(nothing, 2) == std::vector<answer>{none, none});
}

TEST_CASE("Arrow's dictionaries and lists stand for what is behind them") {
    std::string const bytes = "oftennever";
    std::int32_t const ends[] = {0, 5, 10};
    exported words("u", 2, {nullptr, ends, bytes.data()});
    std::int8_t const codes[] = {1, 0, 1, 9};
    std::uint8_t const valid[] = {0b1101};
    exported column("c", 4, {valid, codes}, 1);
    column.schema.dictionary = &words.schema;
    column.array.dictionary = &words.array;
    CHECK(answers_of(column, 3) == std::vector<answer>{"never", none, "never"});
    CHECK(answers_of(column, 4)[3] == none); // an index behind the end
    std::int32_t const parts[] = {0, 2, 2};
    ArrowSchema* child_schema = &words.schema;
    ArrowArray* child = &words.array;
    exported list("+l", 2, {nullptr, parts});
    list.schema.n_children = list.array.n_children = 1;
    list.schema.children = &child_schema;
    list.array.children = &child;
    CHECK(answers_of(list, 2) == std::vector<answer>{std::vector<std::string>{"often", "never"}, std::vector<std::string>{}});
}

TEST_CASE("an Arrow type that holds no answers is named") {
    exported column("z", 0, {nullptr, nullptr, nullptr});
    ArrowSchema* child_schema = &column.schema;
    ArrowArray* child = &column.array;
    exported batch("+s", 0, {nullptr});
    batch.schema.n_children = batch.array.n_children = 1;
    batch.schema.children = &child_schema;
    batch.array.children = &child;
    auto const all = columns_in(batch.schema, batch.array);
    CHECK(all[0].no_answers == "the Arrow type 'z'");
    batch.schema.n_children = 2;
    CHECK_THROWS_WITH(columns_in(batch.schema, batch.array), "the schema has other columns than the batch");
}
