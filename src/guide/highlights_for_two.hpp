#pragma once

#include <closeknit/guide/highlight.hpp>

#include <set>
#include <vector>

namespace closeknit {

/// `highlights` of two people's scores, with the dimensions about safety that its caller knows.
std::vector<highlight> highlights_for_two(pack const& content, assessment const& of, std::vector<comparison> const& scores,
                                          std::set<id_of<dimension>> const& about_safety);

} // namespace closeknit
