#pragma once

#include <closeknit/model/answer.hpp>
#include <closeknit/model/response.hpp>
#include <closeknit/model/safety_sensitive.hpp>

namespace closeknit {

/// Whether an answer that fits its format is the very last one at an end: of points where the format has some, of numbers, of
/// yes above no, else of the order of its options. Text, days and times have no end.
bool is_at_end(response const& format, answer const& given, range_end end);

} // namespace closeknit
