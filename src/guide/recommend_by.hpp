#pragma once

#include "pack_scorers.hpp"

#include <closeknit/guide/recommend.hpp>

namespace closeknit {

/// What `recommend` recommends to one person, with scorers that its caller may have compiled. `behind` is the sheet that the
/// scores are of, whose answers may be quoted; nullptr where it is not known.
std::vector<recommendation> recommend_by(pack const& content, pack_scorers& scorers, assessment const& of,
                                         std::vector<score_result> const& scores, sheet const* behind, history const& own,
                                         date day, std::size_t most, practice_filter const& only);

} // namespace closeknit
