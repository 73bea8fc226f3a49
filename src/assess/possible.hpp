#pragma once

#include <closeknit/model/condition.hpp>
#include <closeknit/model/interval.hpp>
#include <closeknit/model/response.hpp>

#include <optional>
#include <vector>

namespace closeknit {

/// Boundary answers: if a condition is true for none of them, it is true for no answer in this format. `named` are the
/// values that the condition names; between two neighbouring ones it cannot change. Nothing when no few answers are
/// enough, as for texts and lists.
std::optional<std::vector<answer>> boundary_answers(response const& format, std::vector<answer> const& named);

/// The same for a score in a range.
std::vector<double> boundary_values(interval range, std::vector<double> named);

/// Whether a condition can be true for any answers.
enum class satisfiability { never, open, always };

/// Whether a number of a range can compare so with a value.
satisfiability satisfiability_of(interval range, comparator how, double value);

} // namespace closeknit
