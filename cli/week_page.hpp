#pragma once

#include <closeknit/guide/week_plan.hpp>
#include <closeknit/model/pack.hpp>

#include <optional>
#include <string>

namespace closeknit::cli {

/// One "monday=20": a day of the week and its minutes; nothing where it is none.
std::optional<free_time> parse_free_time(std::string const& given);

/// The plan of a week as people read it, day by day.
std::string as_text(pack const& content, week_plan const& plan, bool styled);

} // namespace closeknit::cli
