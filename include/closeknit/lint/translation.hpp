#pragma once

#include <closeknit/export.hpp>
#include <closeknit/lint/issue.hpp>
#include <closeknit/model/pack.hpp>

#include <vector>

namespace closeknit {

/// Where a translation differs from its original in more than words: ids, numbers, kinds, conditions, order; all errors. It may
/// leave out assessments, practices, prompts and other elements of the pack's lists as wholes; how many, is advice. Sources,
/// language patterns and the sentences around results are each language's own.
CLOSEKNIT_EXPORT std::vector<issue> lint_translation(pack const& content, pack const& original);

} // namespace closeknit
