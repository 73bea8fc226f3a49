#pragma once

#include <closeknit/model/date.hpp>
#include <closeknit/model/pack.hpp>

#include <iosfwd>
#include <string>

namespace closeknit::cli {

struct administration {
    std::string save{};   ///< the file that keeps the answers, a saved sitting
    std::string out{};    ///< where the finished sheet goes; the scores are shown instead when this is empty
    std::string person{}; ///< who answers; empty when nobody says
    date day{};
    bool styled = false;
};

/// Asks an assessment, a line an answer, and saves after each one: an answer that was taken survives Ctrl-C, a closed
/// terminal and a kill. Returns 0 when it was finished, 1 when it stopped before. Throws bad_input where the saved file
/// cannot be gone on from; it is left as it is then.
int administer(pack const& content, assessment const& of, administration const& how, std::istream& in, std::ostream& out);

} // namespace closeknit::cli
