#pragma once

#include "compiled_assessment.hpp"
#include "issue_collector.hpp"

namespace closeknit {

/// Reports every reason why an assessment cannot be scored, but for ids: response formats, circular references, keys,
/// weights, tables, bands and norms out of order, ranges that are not finite. `lint` collects all of them.
void check_well_formed(compiled_assessment const& of, codec::json_pointer const& at, issue_collector& report_if);

/// Throws the first of these, or of what is wrong with ids and references, as closeknit::error with its place.
void require_well_formed(compiled_assessment const& of);

/// A part of it: the items and components of a scale, their weights and points.
void check_keys(compiled_assessment const& of, std::size_t scale, codec::json_pointer const& at, issue_collector& report_if);

} // namespace closeknit
