#pragma once

#include "assess/compiled_assessment.hpp"

#include <closeknit/model/pack.hpp>

#include <functional>
#include <set>

namespace closeknit {

/// `dimensions_about_safety` with what its caller has compiled already: `compiled(assessment)` is nullptr for what it has not.
std::set<id_of<dimension>> dimensions_about_safety(pack const& content,
                                                   std::function<compiled_assessment const*(assessment const&)> const& compiled);

} // namespace closeknit
