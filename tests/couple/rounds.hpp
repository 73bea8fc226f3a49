#pragma once

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace closeknit::tests {

/// Whether script/privacy runs the tests with all of their rounds, which takes minutes.
inline bool runs_all_rounds() {
    char const* said = std::getenv("CLOSEKNIT_ROUNDS");
    return said && std::string_view(said) == "all";
}

/// How often something random is tried: a share in every run of the tests, all of it by hand.
inline int rounds(int share, int all) { return runs_all_rounds() ? all : share; }

/// Prints a figure for whoever runs script/privacy.
inline void print_figure(std::string const& sentence) {
    if (runs_all_rounds()) std::printf("%s\n", sentence.c_str());
}

} // namespace closeknit::tests
