#pragma once

#include <closeknit/export.hpp>
#include <closeknit/model/assessment.hpp>

#include <optional>
#include <string>

namespace closeknit {

/// What an item can count in a score, in points.
struct point_range {
    double low = 0;
    double high = 0;
    std::optional<double> step{}; ///< between neighbouring answers; none where there are no neighbours
};

/// An answer as a number, as hosts send it: 4 and 4.0 are the same. Nothing when it is none.
CLOSEKNIT_EXPORT std::optional<double> as_number(answer const& given);

/// The format an item takes, with `shared` looked up; nullptr when the assessment has no such format.
CLOSEKNIT_EXPORT response const* format_of(assessment const& of, item const& asked);

/// Why an answer does not fit a format, in one sentence, or nothing when it does. A missing answer always fits.
CLOSEKNIT_EXPORT std::optional<std::string> problem_with(response const& format, answer const& given);

/// The points that answers in this format can have; nothing when it cannot be scored.
CLOSEKNIT_EXPORT std::optional<point_range> points_in(response const& format);

/// The points of an answer that fits its format; nothing when it is missing or has none.
CLOSEKNIT_EXPORT std::optional<double> points_of(response const& format, answer const& given);

} // namespace closeknit
