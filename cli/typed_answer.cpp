#include <cli/typed_answer.hpp>

#include <closeknit/assess/answer_form.hpp>
#include <closeknit/assess/read_answer.hpp>
#include <closeknit/assess/validate.hpp>
#include <closeknit/codec/error.hpp>
#include <closeknit/codec/number_text.hpp>
#include <closeknit/guide/fill_template.hpp>
#include <closeknit/model/spelling.hpp>
#include <closeknit/model/utf8.hpp>
#include <closeknit/table/cell.hpp>

#include <algorithm>
#include <charconv>

namespace closeknit::cli {
namespace {

std::string shown(double value, answering_sentences const& words) {
    std::string out = format_exact(value);
    if (auto const at = out.find('.'); at != out.npos) out.replace(at, 1, words.decimal_sign.str());
    return out;
}

/// The sentence for what does not fit, with what the format asks for.
std::string why(misfit const& m, answer_form const& form, answering_sentences const& words) {
    auto const filled = [&](text const& sentence) {
        std::string const option = form.options && m.option < form.options->size() ? (*form.options)[m.option].wording.str() : "";
        return fill_template(sentence, {{"low", shown(m.low, words)},
                                        {"high", shown(m.high, words)},
                                        {"step", shown(m.step, words)},
                                        {"count", std::to_string(m.count)},
                                        {"option", option},
                                        {"day", m.day ? to_string(*m.day) : ""}});
    };
    switch (m.kind) {
    case misfit_kind::none: return {};
    case misfit_kind::not_a_number: return filled(words.expected_number);
    case misfit_kind::below: return filled(words.expected_at_least);
    case misfit_kind::above: return filled(words.expected_at_most);
    case misfit_kind::not_whole: return filled(words.expected_whole);
    case misfit_kind::not_whole_in_range: return filled(words.expected_whole_range);
    case misfit_kind::between_steps: return filled(words.expected_step);
    case misfit_kind::not_yes_no: return filled(words.expected_yes_no);
    case misfit_kind::not_an_option: return filled(words.expected_one_option);
    case misfit_kind::not_a_list: return filled(words.several_options);
    case misfit_kind::duplicate_option: return filled(words.duplicate_option);
    case misfit_kind::not_alone: return filled(words.option_alone);
    case misfit_kind::too_few: return filled(words.too_few_options);
    case misfit_kind::too_many: return filled(words.too_many_options);
    case misfit_kind::wrong_count: return filled(words.expected_order);
    case misfit_kind::not_text: return filled(words.expected_words);
    case misfit_kind::too_short: return filled(words.too_short);
    case misfit_kind::too_long: return filled(words.too_long);
    case misfit_kind::not_a_day: return filled(words.expected_day);
    case misfit_kind::too_early: return filled(words.day_too_early);
    case misfit_kind::too_late: return filled(words.day_too_late);
    case misfit_kind::not_a_time: return filled(words.expected_time);
    }
    return {};
}

std::string id_at(std::vector<option> const& options, answering_sentences const& words, std::string_view typed) {
    std::size_t number = 0;
    std::string const digits = ascii_digits(typed);
    auto const [read, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (problem != std::errc{} || read != digits.data() + digits.size() || number < 1 || number > options.size())
        throw error(error_code::invalid_answer, "",
                    fill_template(words.expected_option, {{"count", std::to_string(options.size())}}));
    return options[number - 1].id.str();
}

std::string number_of(std::vector<option> const& options, std::string const& id) {
    for (std::size_t i = 0; i < options.size(); ++i)
        if (options[i].id.str() == id) return std::to_string(i + 1);
    return {};
}

/// UTF-8 without control characters; arrow keys and other terminals' letters would be neither.
bool is_text(std::string_view words) {
    while (!words.empty()) {
        character const c = first_character(words);
        std::string again;
        append(again, c.code);
        if (again != words.substr(0, c.bytes) || (c.code < 0x20 && c.code != '\t') || (c.code >= 0x7F && c.code < 0xA0))
            return false;
        if (c.code > 0x10FFFF || (c.code >= 0xD800 && c.code < 0xE000)) return false;
        words.remove_prefix(c.bytes);
    }
    return true;
}

answer read_options(answer_form const& form, answering_sentences const& words, std::string_view typed) {
    constexpr std::string_view gaps = " \t,;";
    std::vector<std::string> ids;
    while (true) {
        typed.remove_prefix(std::min(typed.find_first_not_of(gaps), typed.size()));
        if (typed.empty()) break;
        std::string_view const one = typed.substr(0, typed.find_first_of(gaps));
        ids.push_back(id_at(*form.options, words, one));
        typed.remove_prefix(one.size());
    }
    if (form.input != answer_input::one_option) return ids;
    if (ids.size() != 1) throw error(error_code::invalid_answer, "", words.expected_one_option.str());
    return ids.front();
}

answer read(response const& format, answer_form const& form, answering_sentences const& words, std::string_view typed) {
    if (form.options) return read_options(form, words, typed);
    if (form.input == answer_input::yes_no) {
        if (lower_ascii(typed) == lower_ascii(words.yes)) return true;
        if (lower_ascii(typed) == lower_ascii(words.no)) return false;
    }
    if (!form.low && form.input != answer_input::number) return read_answer(format, typed);
    std::string number(typed);
    if (auto const at = number.find(words.decimal_sign.str()); at != number.npos && !words.decimal_sign.empty())
        number.replace(at, words.decimal_sign.str().size(), ".");
    return read_answer(format, number);
}

} // namespace

std::string how_to_type(response const& format, answering_sentences const& words) {
    answer_form const form = form_of(format);
    auto const number = [&] {
        if (!form.low || !form.high) return words.number.str();
        return fill_template(words.number_range, {{"low", shown(*form.low, words)}, {"high", shown(*form.high, words)}});
    };
    switch (form.input) {
    case answer_input::steps: return form.labels->size() == 1 || form.labels->size() == 2 ? number() : "";
    case answer_input::line: return words.number.str();
    case answer_input::number: return number();
    case answer_input::one_option:
    case answer_input::yes_no: return {};
    case answer_input::several_options: return words.several_options.str();
    case answer_input::order:
        return form.places ? fill_template(words.order_first, {{"count", std::to_string(*form.places)}}) : words.order.str();
    case answer_input::words: return words.words.str();
    case answer_input::day: return words.day.str();
    case answer_input::time: return words.time.str();
    }
    return {};
}

answer typed_answer(response const& format, answering_sentences const& words, std::string_view typed) {
    if (!is_text(typed)) throw error(error_code::invalid_text, "", words.unreadable.str());
    answer_form const form = form_of(format);
    answer given = read(format, form, words, typed);
    if (validation const fits = validate(format, given); !fits)
        throw error(error_code::invalid_answer, "", why(fits.reason, form, words));
    return given;
}

std::string as_typed(response const& format, answering_sentences const& words, answer const& given) {
    if (auto const* yes = std::get_if<bool>(&given)) return *yes ? words.yes.str() : words.no.str();
    if (auto const value = as_number(given)) return shown(*value, words);
    std::vector<option> const* options = form_of(format).options;
    auto const* one = std::get_if<std::string>(&given);
    if (one) return options ? number_of(*options, *one) : *one;
    std::string out;
    if (auto const* list = std::get_if<std::vector<std::string>>(&given); list && options)
        for (std::string const& each : *list)
            out += (out.empty() ? "" : " ") + number_of(*options, each);
    return out;
}

} // namespace closeknit::cli
