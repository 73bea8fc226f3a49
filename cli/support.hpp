#pragma once

#include <closeknit/model/pack.hpp>
#include <closeknit/model/support.hpp>

#include <string>
#include <vector>

namespace closeknit::cli {

/// The host's list of help as people read it, whole and in its order; where there is none, whom to turn to.
std::string support_as_text(pack const& content, std::vector<support_resource> const& resources, bool styled);

} // namespace closeknit::cli
