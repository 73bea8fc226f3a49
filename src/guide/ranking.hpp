#pragma once

#include <closeknit/guide/recommend.hpp>

#include <chrono>
#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace closeknit {

/// The distance of a score from its better end, as a fraction of the range; 0 in the best band and where neither end is better.
double need_of(scale const& how, double value, interval range);

/// Why a practice may help, for whoever reads it as one of the two sides of a need.
std::string why_for(practice const& p, need_side side);

/// A scale with its need (0 to 1), the items behind it, and the sentence that states it as a reason.
struct needed {
    scale const* how;
    double need;
    std::set<id_of<item>> items{};
    need_side side;                 ///< whose part it is about: only practices that help this reader serve it
    std::optional<double> before{}; ///< at the sitting before, where there is one
    std::string wording{};
    std::optional<id_of<item>> quoted{};

    needed(assessment const& of, scale const& from, double its_need);
};

/// Which practices may be offered, which were done or put off in the last four weeks, and what comes after those that serve a
/// need.
struct offer {
    std::function<bool(practice const&)> may;
    std::string filler{};        ///< the words of a practice that serves no need: a habit that keeps closeness alive
    bool fills_with_all = false; ///< whether it may be any practice, and need not be such a habit
    std::set<id_of<practice>> lately{};
    std::map<id_of<practice>, double> helped{}; ///< by what a practice's strengths are multiplied; 1 where it is not here

    /// Its last day included: with one practice a week, and help in one place of three, five more come up before the first does
    /// again.
    static constexpr std::chrono::days rests{28};
};

/// By the strongest reason, then by the next ones; then what serves no need; ties keep the pack's order. What was done lately
/// comes last, so that there is something else to do for whoever needs little.
std::vector<recommendation> rank(pack const& content, std::vector<needed> const& needs, offer const& with, std::size_t most);

} // namespace closeknit
