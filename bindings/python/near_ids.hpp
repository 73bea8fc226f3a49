#pragma once

#include <string_view>
#include <vector>

namespace closeknit::python {

/// What somebody may have meant by an id that there is not: at most three that begin with it or are few letters from it, the
/// nearest first.
std::vector<std::string_view> near_ids(std::string_view wanted, std::vector<std::string_view> const& all);

} // namespace closeknit::python
