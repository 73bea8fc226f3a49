#include <closeknit/lint/translation.hpp>

#include "differences.hpp"
#include "issue_list.hpp"

namespace closeknit {

std::vector<issue> lint_translation(pack const& content, pack const& original) {
    issue_list report_if;
    differ(report_if).compare(content, original, codec::json_pointer{});
    return std::move(report_if).take();
}

} // namespace closeknit
