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
    std::optional<missingness> out;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<missingness>>([&](auto each) {
        if (words == each.name) out = each.value;
    });
    return out;
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
