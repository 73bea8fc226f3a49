// tests/samples/defaults.txt has the default of every field that may be left out of a file, for ever. When a field is new, add
// its line; what is there never changes.
#include <closeknit/codec/write.hpp>
#include <closeknit/records.hpp>

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <set>

using namespace closeknit;

namespace {

std::filesystem::path const kept_file = std::filesystem::path(CLOSEKNIT_SAMPLES) / "defaults.txt";

/// The default of a field that may be left out, as JSON; nothing where it is that there is no value.
struct default_text {
    bool required;
    std::string (*of)(void const* value);
};
template <class T> struct default_as_text {
    static std::string text(void const* value) {
        T const& standard = *static_cast<T const*>(value);
        if constexpr (requires { standard.has_value(); }) return standard ? "an optional with a value" : "";
        codec::writer w(false);
        w.write(standard, codec::json_pointer{});
        return std::move(w).take();
    }
    static constexpr default_text table{codec::required<T>, &text};
};

template <class T> void add_defaults(std::set<std::string>& lines) {
    for (auto const& field : field_table<T, default_as_text>())
        if (!field.type->required)
            lines.insert(std::string(description<T>.name) + "." + field.name + " " + field.type->of(field.in(&defaults_of<T>())));
}

/// "type.field default" for every field that may be left out of a file.
std::set<std::string> defaults() {
    std::set<std::string> lines;
#define CLOSEKNIT_ADD(Record) add_defaults<Record>(lines);
    CLOSEKNIT_RECORDS(CLOSEKNIT_ADD)
#undef CLOSEKNIT_ADD
    return lines;
}

} // namespace

TEST_CASE("no default that was released has changed") {
    std::ifstream in(kept_file);
    std::set<std::string> kept;
    for (std::string line; std::getline(in, line);)
        kept.insert(line);
    CHECK(defaults() == kept);
}

TEST_CASE("write the defaults if they are missing", "[.write]") {
    if (std::filesystem::exists(kept_file)) return;
    std::ofstream out(kept_file);
    for (std::string const& line : defaults())
        out << line << '\n';
}
