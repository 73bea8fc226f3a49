#pragma once

#include "pack_scorers.hpp"

#include <closeknit/model/history.hpp>
#include <closeknit/model/pack.hpp>

#include <optional>

namespace closeknit {

enum class help_reason { wanted, low_scores };

/// Why help from outside is recommended to somebody on a day, by their own sheets of the last year; see recommend.hpp. It reads
/// no screening.
std::optional<help_reason> help_reason_on(pack const& content, pack_scorers& scorers, history const& own, date day);

} // namespace closeknit
