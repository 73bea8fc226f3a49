// Files that load for ever: tests/samples/records holds one of every record type, tests/samples/defaults.txt the default of
// every field that may be left out. When a field is new, add `NAME.2.json` with it and its line; what is there never changes.
#include <closeknit/codec/described.hpp>
#include <closeknit/codec/write.hpp>
#include <closeknit/records.hpp>

#include <tests/support/sample.hpp>

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

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

template <class T> void check_samples() {
    std::string const name(description<T>.name);
    std::set<std::string> fields;
    for (std::filesystem::path const& file : files_of(name)) {
        INFO(file);
        std::string const content = content_of(file);
        CHECK(codec::to_json(codec::from_json<T>(content), true) + "\n" == content);
        boost::json::value const parsed = codec::parse(content);
        for (auto const& member : parsed.as_object())
            fields.insert(std::string(member.key().data(), member.key().size()));
    }
    INFO("no sample in tests/samples/records of: " << name);
    for_each_field<T>([&](auto field) {
        INFO(field.name);
        CHECK(fields.contains(field.name));
    });
    CHECK_FALSE(files_of(name).empty());
}

/// "type.field default" for every field that may be left out of a file.
template <class T> void add_defaults(std::set<std::string>& lines) {
    for_each_field<T>([&](auto field) {
        using member = std::remove_cvref_t<decltype(std::declval<T&>().*field.pointer)>;
        if constexpr (!codec::required<member>) {
            codec::writer w(false);
            T const standard{};
            if constexpr (requires { (standard.*field.pointer).has_value(); }) CHECK_FALSE(standard.*field.pointer);
            else w.write(standard.*field.pointer, codec::json_pointer{});
            lines.insert(std::string(description<T>.name) + "." + field.name + " " + std::move(w).take());
        }
    });
}

std::set<std::string> defaults() {
    std::set<std::string> lines;
#define CLOSEKNIT_ADD(Record) add_defaults<Record>(lines);
    CLOSEKNIT_RECORDS(CLOSEKNIT_ADD)
    return lines;
}

template <class T> void write_sample() {
    std::string const name(description<T>.name);
    if (files_of(name).empty())
        std::ofstream(samples / "records" / (name + ".json"))
            << codec::to_json(tests::sample_maker{}.make<T>(name), true) << '\n';
}

} // namespace

TEST_CASE("a sample of every record type, with every field, loads and is written as it was") {
#define CLOSEKNIT_CHECK(Record) check_samples<Record>();
    CLOSEKNIT_RECORDS(CLOSEKNIT_CHECK)
}

TEST_CASE("no default that was released has changed") {
    std::ifstream in(samples / "defaults.txt");
    std::set<std::string> kept;
    for (std::string line; std::getline(in, line);)
        kept.insert(line);
    CHECK(defaults() == kept);
}

TEST_CASE("write the samples and defaults that are missing", "[.write]") {
    std::filesystem::create_directories(samples / "records");
#define CLOSEKNIT_WRITE(Record) write_sample<Record>();
    CLOSEKNIT_RECORDS(CLOSEKNIT_WRITE)
    if (std::filesystem::exists(samples / "defaults.txt")) return;
    std::ofstream out(samples / "defaults.txt");
    for (std::string const& line : defaults())
        out << line << '\n';
}
