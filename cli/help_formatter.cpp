#include <cli/help_formatter.hpp>

#include <cli/columns.hpp>
#include <cli/page.hpp>

#include <CLI/CLI.hpp>

namespace closeknit::cli {
namespace {

/// The values that an option takes, as the library has them in the name of its type: TEXT:{csv,jsonl}.
std::string values_of(CLI::Option const& asked) {
    std::string const type = asked.get_type_name();
    std::size_t const from = type.find('{'), to = type.rfind('}');
    if (from == type.npos || to == type.npos || to < from) return {};
    std::string out;
    for (char each : type.substr(from + 1, to - from - 1))
        out += each == ',' ? std::string(", ") : std::string(1, each);
    return out;
}

/// A name, and beside it or, where it is long, below it what there is to say, in as many lines as that takes.
std::string entry(std::string name, std::string const& about) {
    constexpr std::size_t column = 18;
    std::string out;
    for (std::string const& each : wrapped(about, page::width - column)) {
        bool const beside = name.size() < column;
        out += name + (beside ? std::string(column - name.size(), ' ') : "\n" + std::string(column, ' ')) + each + "\n";
        name.clear();
    }
    return out;
}

} // namespace

std::string help_formatter::make_description(CLI::App const* of) const {
    std::string out;
    for (std::string const& each : wrapped(of->get_description(), page::width))
        out += each + "\n";
    return out;
}

std::string help_formatter::make_option(CLI::Option const* asked, bool is_positional) const {
    std::string about = asked->get_description();
    if (std::string const values = values_of(*asked); !values.empty()) about += ": " + values;
    if (asked->get_required() && !is_positional) about += " (required)";
    return entry("  " + make_option_name(asked, is_positional), about);
}

std::string help_formatter::make_subcommand(CLI::App const* sub) const {
    return entry("  " + sub->get_name(), sub->get_description());
}

} // namespace closeknit::cli
