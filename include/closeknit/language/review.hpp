#pragma once

#include <closeknit/language/language_finding.hpp>
#include <closeknit/language/reviewer.hpp>
#include <closeknit/model/pack.hpp>

#include <string_view>
#include <vector>

namespace closeknit {

/// What may land badly in somebody's own draft, by the patterns of a pack. Whoever reviews many drafts makes one `reviewer`.
std::vector<language_finding> review(std::string_view draft, pack const& content);

} // namespace closeknit
