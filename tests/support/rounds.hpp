#pragma once

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace closeknit::tests {

/// Whether a script runs the tests with all of their rounds, which takes minutes.
inline bool runs_all_rounds() {
    char const* said = std::getenv("CLOSEKNIT_ROUNDS");
    return said && std::string_view(said) == "all";
}

#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool sanitized = true;
#elif defined(__has_feature)
inline constexpr bool sanitized = __has_feature(address_sanitizer);
#else
inline constexpr bool sanitized = false;
#endif

/// How often something random is tried: a share in every run of the tests, all of it by hand.
inline int rounds(int share, int all) { return runs_all_rounds() ? all : share; }
/// The same, but a third of the share under the sanitizers, which are slow and look for faults of another kind.
inline int fewer_if_sanitized(int share, int all) { return rounds(sanitized ? share / 3 : share, all); }

/// Prints a figure for whoever runs script/privacy.
inline void print_figure(std::string const& sentence) {
    if (runs_all_rounds()) std::printf("%s\n", sentence.c_str());
}

} // namespace closeknit::tests
