#pragma once

#include <closeknit/model/date.hpp>
#include <closeknit/model/pack.hpp>
#include <closeknit/model/support.hpp>

#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>

namespace closeknit::cli {

struct administration {
    std::string save{};    ///< the file that keeps the answers, a saved sitting
    std::string out{};     ///< where the finished sheet goes; the scores are shown instead when this is empty
    std::string history{}; ///< the person file that the finished entry is added to; empty for none
    std::string person{};  ///< who answers; empty when nobody says
    std::string about{};   ///< whose answers are guessed; empty where somebody answers for themselves, or goes on with a guess
    date day{};
    std::uint64_t seed = 0;                     ///< of an order by chance
    std::optional<support_directory> support{}; ///< the host's list of help, for a private screening
    bool styled = false;
};

/// Asks an assessment, a line an answer, and saves after each one: an answer that was taken survives Ctrl-C, a closed
/// terminal and a kill. Returns 0 when it was finished, 1 when it stopped before. Throws bad_input where the saved file
/// cannot be gone on from; it is left as it is then.
///
/// A private screening begins only where there is help to answer with, and else returns 1 with a sentence; once begun it always
/// goes on. Of its answers nothing is kept or shown: it answers with words and help, what is written is its day and result, and
/// the saved file is removed.
///
/// A guess of what somebody else would answer, a sheet with them as its `subject`, asks only the items of which a guess can open,
/// and no score of it is shown. Throws std::runtime_error for an assessment that has none or requires others, and where the
/// person who answers would guess about themselves.
int administer(pack const& content, assessment const& of, administration const& how, std::istream& in, std::ostream& out);

} // namespace closeknit::cli
