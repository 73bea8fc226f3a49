#pragma once

#include <closeknit/model/describe.hpp>
#include <closeknit/model/formats/calendar_date.hpp>
#include <closeknit/model/formats/choice.hpp>
#include <closeknit/model/formats/choices.hpp>
#include <closeknit/model/formats/free_text.hpp>
#include <closeknit/model/formats/number.hpp>
#include <closeknit/model/formats/ranking.hpp>
#include <closeknit/model/formats/rating.hpp>
#include <closeknit/model/formats/slider.hpp>
#include <closeknit/model/formats/time_of_day.hpp>
#include <closeknit/model/formats/yes_no.hpp>
#include <closeknit/model/id.hpp>

#include <variant>

namespace closeknit {

// clang-format off
/// Every response format, in the order in which the variant has them. Also a part of the list in records.hpp.
#define CLOSEKNIT_RESPONSE_RECORDS(X)                                                                                            \
    X(rating) X(choice) X(choices) X(yes_no) X(number) X(slider) X(free_text) X(calendar_date) X(time_of_day) X(ranking)
// clang-format on

/// A variant of all types but the first, so that a list of macros may begin with a comma.
template <class, class... Format> using variant_after = std::variant<Format...>;
#define CLOSEKNIT_NEXT_FORMAT(Format) , Format
/// What an item takes as an answer.
using response = variant_after<void CLOSEKNIT_RESPONSE_RECORDS(CLOSEKNIT_NEXT_FORMAT)>;
#undef CLOSEKNIT_NEXT_FORMAT

/// A response format with a name, so that thirty items do not repeat it.
struct response_format {
    id_of<response_format> id{};
    closeknit::response response{};
};
CLOSEKNIT_DESCRIBE(response_format, "A response format with a name, for several items to share.",
    (id, "Its id in the assessment."),
    (response, "What it takes as an answer."))

} // namespace closeknit
