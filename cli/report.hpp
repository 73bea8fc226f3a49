#pragma once

#include <closeknit/guide/check_in.hpp>

#include <string>

namespace closeknit::cli {

/// Reports as text for people, every word of it from the pack.
std::string scores_as_text(pack const& content, own_report const& report, bool styled);
std::string as_text(pack const& content, own_report const& report, bool styled);
std::string as_text(pack const& content, joint_report const& report, bool styled);

} // namespace closeknit::cli
