#pragma once

#include <closeknit/assess/issue.hpp>
#include <closeknit/export.hpp>
#include <closeknit/model/pack.hpp>
#include <closeknit/model/partner.hpp>

#include <vector>

namespace closeknit {

/// Everything in a pack that is empty, dangling, duplicate or inconsistent; nothing when all is well. At most 10,000 places,
/// and then one issue that says how many more there are.
CLOSEKNIT_EXPORT std::vector<issue> lint(pack const& content);

/// Where a translation differs from its original in more than words: ids, numbers, kinds, conditions, order. Sources, language
/// patterns and the sentences around results are each language's own.
CLOSEKNIT_EXPORT std::vector<issue> lint(pack const& content, pack const& original);

/// Whether answers belong to this version of this assessment and fit its items.
CLOSEKNIT_EXPORT std::vector<issue> lint(assessment const& of, sheet const& answered);

/// The same for all that a partner brings: the sheet, and a sharing that is theirs and speaks of this assessment.
CLOSEKNIT_EXPORT std::vector<issue> lint(pack const& content, partner const& brought);

} // namespace closeknit
