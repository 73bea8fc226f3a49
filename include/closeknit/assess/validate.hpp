#pragma once

#include <closeknit/export.hpp>
#include <closeknit/model/assessment.hpp>

#include <cstddef>
#include <optional>
#include <string>

namespace closeknit {

/// Why an answer does not fit a response format.
enum class misfit_kind {
    none,
    not_a_number,
    below,
    above,
    not_whole,
    not_whole_in_range,
    between_steps,
    not_yes_no,
    not_an_option,
    not_a_list,
    duplicate_option,
    not_alone,
    too_few,
    too_many,
    wrong_count,
    not_text,
    too_short,
    too_long,
    not_a_day,
    too_early,
    too_late,
    not_a_time
};

/// The same with what the format asks for, never with the answer; what a kind does not need is 0 or empty.
struct misfit {
    misfit_kind kind = misfit_kind::none;
    double low = 0;
    double high = 0;
    double step = 0;
    std::size_t count = 0;  ///< of options or characters
    std::size_t option = 0; ///< an index
    std::optional<date> day{};
};

/// Whether an answer fits a response format, and if not, why not: in English, and without words for other languages.
struct validation {
    std::string message{};
    misfit reason{};
    explicit operator bool() const noexcept { return reason.kind == misfit_kind::none; }
};

/// Whether an answer fits a format. A missing answer always does.
CLOSEKNIT_EXPORT validation validate(response const& format, answer const& given);

/// The format of a question, its own or the shared one. nullptr for an instruction, and for a question that has not exactly
/// one of the two or shares a format that the assessment does not have.
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
