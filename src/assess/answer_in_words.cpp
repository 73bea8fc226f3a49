#include <closeknit/assess/answer_in_words.hpp>

#include <closeknit/assess/answer_form.hpp>
#include <closeknit/assess/validate.hpp>

#include <algorithm>
#include <cstddef>

namespace closeknit {

std::vector<std::string> answer_in_words(response const& format, answer const& given, answering_sentences const& say) {
    answer_form const form = form_of(format);
    std::vector<std::string> out;
    auto const add_option = [&](std::string const& id) {
        if (!form.options) return;
        auto const chosen =
            std::find_if(form.options->begin(), form.options->end(), [&](option const& each) { return each.id == id; });
        if (chosen != form.options->end()) out.push_back(chosen->wording.str());
    };
    if (auto const* yes = std::get_if<bool>(&given)) out.push_back((*yes ? say.yes : say.no).str());
    else if (auto const* id = std::get_if<std::string>(&given)) add_option(*id);
    else if (auto const* ids = std::get_if<std::vector<std::string>>(&given)) std::for_each(ids->begin(), ids->end(), add_option);
    else if (auto const value = as_number(given);
             value && form.input == answer_input::steps && form.labels && form.low && form.high) {
        bool const every_step = static_cast<double>(form.labels->size()) == *form.high - *form.low + 1;
        if (every_step && *form.low <= *value && *value <= *form.high)
            out.push_back((*form.labels)[static_cast<std::size_t>(*value - *form.low)].str());
    }
    return out;
}

} // namespace closeknit
