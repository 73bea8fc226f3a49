#pragma once

#include <closeknit/model/describe.hpp>

#include <string_view>

namespace closeknit {

/// Yes or no; yes counts 1 in a score.
struct yes_no {
    static constexpr std::string_view kind = "yes_no";
};
CLOSEKNIT_DESCRIBE(yes_no, "Yes or no; yes counts 1 in a score.")

} // namespace closeknit
