#include <closeknit/json.hpp>
#include <closeknit/records.hpp>

#include <tests/support/sample.hpp>

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>

using namespace closeknit;

namespace {

template <class T> void write_if_missing() {
    std::string const name(description<T>.name);
    std::filesystem::path const file = std::filesystem::path(CLOSEKNIT_SAMPLES) / "records" / (name + ".json");
    if (!std::filesystem::exists(file))
        std::ofstream(file) << to_json(tests::sample_maker{}.make<T>(name), layout::indented) << '\n';
}

} // namespace

TEST_CASE("write the samples that are missing", "[.write]") {
#define CLOSEKNIT_WRITE(Record) write_if_missing<Record>();
    CLOSEKNIT_RECORDS(CLOSEKNIT_WRITE)
}
