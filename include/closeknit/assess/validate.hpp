#pragma once

#include <closeknit/export.hpp>
#include <closeknit/model/assessment.hpp>

#include <cstddef>
#include <optional>
#include <string>

namespace closeknit {

/// Why an answer does not fit a response format.
enum class misfit_kind {
    none,               ///< it fits
    not_a_number,       ///< the format takes numbers
    below,              ///< lower than `low`
    above,              ///< higher than `high`
    not_whole,          ///< a number with decimals, where whole ones are asked for
    not_whole_in_range, ///< no whole number from `low` to `high`
    between_steps,      ///< no multiple of `step` above `low`
    not_yes_no,         ///< neither true nor false
    not_an_option,      ///< no option has this id
    not_a_list,         ///< the format takes a list of option ids
    duplicate_option,   ///< an option is there twice
    not_alone,          ///< an exclusive option, `option`, is there beside others
    too_few,            ///< fewer options than `count`
    too_many,           ///< more options than `count`
    wrong_count,        ///< not as many options as are put in order
    not_text,           ///< the format takes text
    too_short,          ///< fewer characters than `count`
    too_long,           ///< more characters than `count`
    not_a_day,          ///< no day of the calendar as YYYY-MM-DD
    too_early,          ///< a day before `day`
    too_late,           ///< a day after `day`
    not_a_time,         ///< no time of day as HH:MM
};

/// The same with what the format asks for, never with the answer; what a kind does not need is 0 or empty.
struct misfit {
    misfit_kind kind = misfit_kind::none; ///< what is wrong
    double low = 0;                       ///< the lowest answer
    double high = 0;                      ///< the highest answer
    double step = 0;                      ///< between neighbouring answers
    std::size_t count = 0;                ///< of options or characters
    std::size_t option = 0;               ///< an index
    std::optional<date> day{};            ///< the first or last day that fits
};

/// Whether an answer fits a response format, and if not, why not: in English, and without words for other languages.
struct validation {
    std::string message{}; ///< a sentence; empty where the answer fits
    misfit reason{};       ///< the same for programs
    /// Whether the answer fits.
    explicit operator bool() const noexcept { return reason.kind == misfit_kind::none; }
};

/// Whether an answer fits a format. A missing answer always does.
CLOSEKNIT_EXPORT validation validate(response const& format, answer const& given);

/// The format of a question, its own or the shared one. nullptr for an instruction, and for a question that has not exactly
/// one of the two or shares a format that the assessment does not have.
CLOSEKNIT_EXPORT response const* format_of(assessment const& of, item const& asked);

/// What an item can count in a score, in points.
struct point_range {
    double low = 0;               ///< the lowest that an answer counts
    double high = 0;              ///< the highest
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
