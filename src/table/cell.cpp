#include <closeknit/table/cell.hpp>

#include <closeknit/assess/answer_form.hpp>
#include <closeknit/assess/read_answer.hpp>
#include <closeknit/assess/validate.hpp>
#include <closeknit/model/spelling.hpp>

#include <algorithm>
#include <array>
#include <optional>

namespace closeknit {
namespace {

/// What R, Excel, NumPy, pandas, SPSS, and SAS and Stata write where there is no answer; a text may say so of something.
bool says_missing(std::string_view words, bool is_text) {
    constexpr std::array<std::string_view, 8> all{"na", "n/a", "#n/a", "nan", "null", "<na>", "#null!", "."};
    if (is_text) return words == "NA";
    constexpr std::size_t longest = 6;
    return words.size() <= longest && std::find(all.begin(), all.end(), lower_ascii(words)) != all.end();
}

std::optional<missingness> missing_in(std::string_view words, bool is_text) {
    if (words.find_first_not_of(" \t") == words.npos) return missingness::skipped;
    words.remove_prefix(words.find_first_not_of(" \t"));
    words = words.substr(0, words.find_last_not_of(" \t") + 1);
    if (says_missing(words, is_text)) return missingness::skipped;
    for (missingness const each : enumerators_of<missingness>::values)
        if (words == name_of(each)) return each;
    return std::nullopt;
}

} // namespace

answer cell_in(response const& format, std::string_view words) {
    answer given = read_answer(format, words);
    if (std::holds_alternative<std::int64_t>(given)) return given;
    auto const missing = missing_in(words, std::holds_alternative<free_text>(format));
    if (!missing) return given;
    return form_of(format).options && validate(format, given) ? given : unanswered{*missing}; // an option may be called NA
}

} // namespace closeknit
