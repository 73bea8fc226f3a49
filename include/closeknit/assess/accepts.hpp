#pragma once

#include <closeknit/export.hpp>
#include <closeknit/model/assessment.hpp>

#include <optional>
#include <string>

namespace closeknit {

/// Whether an answer fits a response format, and if not, why not, in one sentence.
struct acceptance {
    std::string why_not{};
    explicit operator bool() const noexcept { return why_not.empty(); }
};

/// Whether an answer fits a format. A missing answer always does.
CLOSEKNIT_EXPORT acceptance accepts(response const& format, answer const& given);

/// The format an item takes, with `shared` looked up; nullptr when the assessment has no such format.
CLOSEKNIT_EXPORT response const* format_of(assessment const& of, item const& asked);

/// What an item can count in a score, in points.
struct point_range {
    double low = 0;
    double high = 0;
    std::optional<double> step{}; ///< between neighbouring answers; none where there are no neighbours
};

/// The points that answers in this format can have; nothing when it cannot be scored.
CLOSEKNIT_EXPORT std::optional<point_range> points_in(response const& format);

/// The points of an answer that fits its format; nothing when it is missing or has none.
CLOSEKNIT_EXPORT std::optional<double> points_of(response const& format, answer const& given);

/// What kind of missing answer this one is; nothing when it is an answer. An option can stand for one: "does not apply".
CLOSEKNIT_EXPORT std::optional<missingness> missing_in(response const& format, answer const& given);

/// An answer as a number, as hosts send it: 4 and 4.0 are the same. Nothing when it is none.
CLOSEKNIT_EXPORT std::optional<double> as_number(answer const& given);

} // namespace closeknit
