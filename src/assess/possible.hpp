#pragma once

#include <closeknit/model/condition.hpp>
#include <closeknit/model/interval.hpp>
#include <closeknit/model/response.hpp>

#include <optional>
#include <vector>

namespace closeknit {

/// Answers enough to try a condition on: if it holds for none of them, it holds for no answer in this format. `named` are the
/// values that the condition speaks of; between two neighbouring ones it cannot change. Nothing when no few answers are
/// enough, as for texts and lists.
std::optional<std::vector<answer>> telling_answers(response const& format, std::vector<answer> const& named);

/// The same for a score in a range.
std::vector<double> telling_values(interval range, std::vector<double> named);

/// What can be said of a condition before anybody answers.
enum class outlook { never, open, always };

/// Whether a number of a range can compare so with a value.
outlook outlook_of(interval range, comparator how, double value);

} // namespace closeknit
