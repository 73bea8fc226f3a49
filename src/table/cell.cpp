#include <closeknit/table/cell.hpp>

#include <closeknit/assess/answer_form.hpp>
#include <closeknit/assess/read_answer.hpp>
#include <closeknit/assess/validate.hpp>

#include <optional>

namespace closeknit {
namespace {

std::optional<missingness> missing_in(std::string_view words) {
    if (words.find_first_not_of(" \t") == words.npos) return missingness::skipped;
    words.remove_prefix(words.find_first_not_of(" \t"));
    words = words.substr(0, words.find_last_not_of(" \t") + 1);
    if (words == "NA") return missingness::skipped;
    for (missingness const each : enumerators_of<missingness>::values)
        if (words == name_of(each)) return each;
    return std::nullopt;
}

} // namespace

answer cell_in(response const& format, std::string_view words) {
    answer given = read_answer(format, words);
    if (std::holds_alternative<std::int64_t>(given)) return given;
    auto const missing = missing_in(words);
    if (!missing) return given;
    return form_of(format).options && validate(format, given) ? given : unanswered{*missing}; // an option may be called NA
}

} // namespace closeknit
