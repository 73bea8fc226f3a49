// Files that load for ever: tests/samples/records holds one of every record type. When a field is new, add `NAME.2.json` with
// it; what is there never changes. write_samples.cpp writes those of new types.
#include <closeknit/codec/parse.hpp>
#include <closeknit/json.hpp>
#include <closeknit/records.hpp>

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <vector>

using namespace closeknit;

namespace {

std::filesystem::path const samples = CLOSEKNIT_SAMPLES;

std::string content_of(std::filesystem::path const& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// NAME.json, NAME.2.json and so on.
std::vector<std::filesystem::path> files_of(std::string const& name) {
    std::vector<std::filesystem::path> out;
    for (auto const& each : std::filesystem::directory_iterator(samples / "records"))
        if (std::string const file = each.path().filename().string(); file.substr(0, file.find('.')) == name)
            out.push_back(each.path());
    return out;
}

/// What the tests need of a record, so that they are compiled once and not for each.
struct sampled_record {
    std::string name;
    std::vector<std::string> fields;
    std::string (*written_again)(std::string const& content);
};
template <class T> sampled_record of() {
    std::vector<std::string> fields;
    boost::mp11::mp_for_each<fields_of<T>>([&](auto field) { fields.emplace_back(field.name); });
    return {std::string(description<T>.name), std::move(fields),
            [](std::string const& content) { return to_json(from_json<T>(content), layout::indented) + "\n"; }};
}
std::vector<sampled_record> every_record() {
    std::vector<sampled_record> out;
#define CLOSEKNIT_ADD(Record) out.push_back(of<Record>());
    CLOSEKNIT_RECORDS(CLOSEKNIT_ADD)
#undef CLOSEKNIT_ADD
    return out;
}

} // namespace

TEST_CASE("a sample of every record type, with every field, loads and is written as it was") {
    for (sampled_record const& each : every_record()) {
        std::set<std::string> members;
        std::vector<std::filesystem::path> const files = files_of(each.name);
        for (std::filesystem::path const& file : files) {
            INFO(file);
            std::string const content = content_of(file);
            CHECK(each.written_again(content) == content);
            boost::json::value const parsed = codec::parse(content);
            for (auto const& member : parsed.as_object())
                members.insert(std::string(member.key().data(), member.key().size()));
        }
        INFO("samples in tests/samples/records of: " << each.name);
        CHECK_FALSE(files.empty());
        for (std::string const& field : each.fields) {
            INFO(field);
            CHECK(members.contains(field));
        }
    }
}
