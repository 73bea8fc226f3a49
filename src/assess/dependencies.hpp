#pragma once

#include "compiled_assessment.hpp"

#include <cstddef>
#include <vector>

namespace closeknit {

/// The items keyed in a scale or in one of its components, each once, in the assessment's order. Takes time in proportion to
/// what the scale is made of, as does dependency_indices.
std::vector<std::size_t> keyed_indices(compiled_assessment const& in, std::size_t scale);

/// The items that a score and what is said of it look at: those keyed, and those that the groups of its tables, cut-offs and
/// norms ask for, also by way of a score. Not those that decide whether an item is shown.
std::vector<std::size_t> result_indices(compiled_assessment const& in, std::size_t scale);

/// Every item whose answer can change a scale's value: those keyed, and those that decide, through conditions, whether one of
/// these is shown or which of a table's groups applies. In the assessment's order.
std::vector<std::size_t> dependency_indices(compiled_assessment const& in, std::size_t scale);

/// By the place of a scale, whether it depends on an item that is safety_sensitive. Of any assessment, well formed or not, in
/// time in proportion to its size.
std::vector<bool> on_sensitive_items(compiled_assessment const& in);

} // namespace closeknit
