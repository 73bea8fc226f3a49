#pragma once

#include <closeknit/assess/answer_form.hpp>
#include <closeknit/assess/validate.hpp>
#include <closeknit/model/comparator.hpp>
#include <closeknit/model/interval.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What is known of each response format, in a file of the format's name. Every format has every function; one that is
/// missing fails to link, and the linker names it.
namespace closeknit::formats {

/// What is wrong with a format itself.
struct problem {
    std::string_view member{};           ///< of the format or, with `option`, of that option
    std::optional<std::size_t> option{}; ///< an index
    std::string message{};
    std::string suggestion{};
    bool of_points = false; ///< whether points come out wrong by it
};

/// What decides whether one answer is less than another.
enum class ordering { none, numbers, texts, points, positions };

#define CLOSEKNIT_DECLARE_FORMAT(F)                                                                                              \
    /* Whether an answer that is not missing fits. */                                                                            \
    validation check_answer(F const&, answer const&);                                                                            \
    /* The points that answers can have; nothing when some have none. */                                                         \
    std::optional<point_range> points_in(F const&);                                                                              \
    /* The points of an answer that fits; nothing when it has none. */                                                           \
    std::optional<double> points_of(F const&, answer const&);                                                                    \
    /* What kind of missing answer an answer that fits stands for, if any. */                                                    \
    std::optional<missingness> missing_in(F const&, answer const&);                                                              \
    std::vector<problem> problems_in(F const&);                                                                                  \
    /* Answers that fit and are enough to try a condition on; nothing when no few are. `named`: what the condition names. */     \
    std::optional<std::vector<answer>> boundary_answers(F const&, std::vector<answer> const& named);                             \
    /* All answers that count; nothing when there are more than `most` or no end of them. */                                     \
    std::optional<std::vector<answer>> all_answers(F const&, std::size_t most);                                                  \
    /* The lowest and highest number that an answer can be, maybe infinite; nothing for what is no number. */                    \
    std::optional<interval> numbers_in(F const&);                                                                                \
    ordering ordering_of(F const&);                                                                                              \
    /* Text without spaces around it as an answer, or as the text that it is. */                                                 \
    answer read(F const&, std::string_view);                                                                                     \
    answer_form form_of(F const&);
CLOSEKNIT_RESPONSE_RECORDS(CLOSEKNIT_DECLARE_FORMAT)
#undef CLOSEKNIT_DECLARE_FORMAT

/// The options of a format that has some, or nullptr.
std::vector<option> const* options_of(response const& format);
/// Whether an answer is a list of options.
bool takes_lists(response const& format);

/// Whether answers of one format can be less than answers of another.
bool have_order(response const& one, response const& other);
/// Whether an answer compares so with another. Numbers compare as numbers; texts, days and times as texts; options by their
/// points where all of both formats have some, and otherwise by their positions where both formats have the same options.
/// What has no order is equal or unequal and nothing else. A format may be nullptr: then answers compare as what they are.
bool compares(response const* format, answer const& given, comparator how, response const* other_format, answer const& other);

} // namespace closeknit::formats
