#include "ticks.hpp"

#include <closeknit/assess/answer_form.hpp>
#include <closeknit/assess/read_answer.hpp>
#include <closeknit/assess/validate.hpp>
#include <closeknit/model/spelling.hpp>

#include <optional>
#include <string>

namespace closeknit {
namespace {

/// Whether a box is ticked; nothing where the cell says neither.
std::optional<bool> tick_in(std::string_view cell) {
    answer const said = read_answer(yes_no{}, cell);
    if (auto const* yes = std::get_if<bool>(&said)) return *yes;
    std::string const words = lower_ascii(cell);
    if (words == "checked" || words == "selected" || words == "x") return true;
    if (words == "unchecked" || words == "not selected") return false;
    return std::nullopt;
}

} // namespace

answer ticked(item const& asked, response const& format, std::vector<std::pair<std::string_view, std::size_t>> const& cells,
              cell_reader const& reader, std::function<void(std::size_t)> const& wrong) {
    std::vector<option> const& options = *form_of(format).options;
    std::vector<bool> ticks(options.size());
    bool said = false, readable = true;
    std::optional<missingness> missing;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        std::string_view const whole = trimmed_cell(cells[i].first), cell = reader.recoded(asked, whole);
        option const& of = options[cells[i].second];
        answer const as_missing = reader.read(asked, format, whole);
        if (auto const* none = std::get_if<unanswered>(&as_missing)) { // nothing, NA, a code
            if (!cell.empty()) missing = none->missing;
            continue;
        }
        auto tick = tick_in(cell);
        bool const names_it = plain_spaces(cell) == plain_spaces(of.wording.str()) || cell == of.id.str();
        if (!tick && names_it) tick = true;
        if (!tick) {
            wrong(i);
            readable = false;
            continue;
        }
        said = true;
        ticks[cells[i].second] = *tick;
    }
    if (!readable) return unanswered{};
    std::vector<std::string> chosen;
    for (std::size_t i = 0; i < options.size(); ++i)
        if (ticks[i]) chosen.push_back(options[i].id.str());
    bool const may_be_none = static_cast<bool>(validate(format, answer(std::vector<std::string>{})));
    if (chosen.empty() && (!said || !may_be_none)) return unanswered{missing.value_or(missingness::skipped)};
    return chosen;
}

} // namespace closeknit
