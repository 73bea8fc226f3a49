#include <closeknit/json.hpp>
#include <closeknit/records.hpp>

#include <tests/support/random.hpp>
#include <tests/support/rounds.hpp>

#include <catch2/catch.hpp>

#include <string>

using namespace closeknit;

namespace {

/// Whether random values of a type come back as they were, from both layouts, and are written as the same bytes again.
template <class T> void comes_back() {
    CAPTURE(description<T>.name);
    tests::random_values any(1);
    bool same_value = true, same_bytes = true;
    int const wanted = tests::fewer_if_sanitized(850, 10'000);
    for (int round = 0; round < wanted && same_value && same_bytes; ++round) {
        T const value = any.make<T>();
        for (layout as : {layout::compact, layout::indented}) {
            std::string const written = to_json(value, as);
            T const read = from_json<T>(written);
            same_value = same_value && read == value;
            same_bytes = same_bytes && to_json(read, as) == written;
            if (!same_value || !same_bytes) UNSCOPED_INFO(written);
        }
    }
    CHECK(same_value);
    CHECK(same_bytes);
}

} // namespace

TEST_CASE("a hundred thousand random documents of every record survive being written and read, to the same bytes") {
#define COMES_BACK(Record) comes_back<Record>();
    CLOSEKNIT_RECORDS(COMES_BACK)
}

TEST_CASE("random values of a record differ, so that the round trip means something") {
    tests::random_values any(2);
    pack const one = any.make<pack>(), other = any.make<pack>();
    CHECK_FALSE(one == other);
    CHECK(to_json(one) != to_json(other));
    CHECK(to_json(one) != to_json(one, layout::indented));
}
