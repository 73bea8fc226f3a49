#pragma once

#include <CLI/Formatter.hpp>

#include <string>

namespace closeknit::cli {

/// The help of a command, within the width of a page: a name, then what it is for and which values it takes.
class help_formatter : public CLI::Formatter {
public:
    std::string make_description(CLI::App const* of) const override;
    std::string make_option(CLI::Option const* asked, bool is_positional) const override;
    std::string make_subcommand(CLI::App const* sub) const override;
};

} // namespace closeknit::cli
