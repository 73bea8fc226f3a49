#include <cli/add_answers.hpp>

#include <closeknit/codec/number_text.hpp>

namespace closeknit::cli {
namespace {

constexpr std::string_view indent = "     ";

void list_options(page& out, answer_form const& form, std::string const& mark, bool numbered) {
    for (std::size_t i = 0; i < form.options->size(); ++i)
        out.paragraph((*form.options)[i].wording, std::string(indent) + (numbered ? std::to_string(i + 1) + " " : mark) + " ");
}

} // namespace

void add_answers(page& to, answer_form const& form, answering_sentences const& words, bool numbered) {
    auto const number = [&](std::optional<double> value) { return format_rounded(value.value_or(0), words.decimal_sign); };
    auto const line = [&](std::string const& text) { to.line(std::string(indent) + text); };
    switch (form.input) {
    case answer_input::steps:
        for (std::size_t i = 0; i < form.labels->size(); ++i) {
            bool const each_step = form.labels->size() > 2;
            double const value = each_step ? *form.low + static_cast<double>(i) : i == 0 ? *form.low : *form.high;
            to.paragraph((*form.labels)[i], std::string(indent) + number(value) + "  ");
        }
        if (form.labels->empty()) line(number(form.low) + " ... " + number(form.high));
        return;
    case answer_input::line: {
        bool const labelled = form.labels->size() == 2;
        to.paragraph(number(form.low) + (labelled ? " " + (*form.labels)[0].str() : "") + " ... " + number(form.high) +
                         (labelled ? " " + (*form.labels)[1].str() : ""),
                     indent);
        return;
    }
    case answer_input::number: return line("____ " + form.unit);
    case answer_input::one_option: return list_options(to, form, "-", numbered);
    case answer_input::several_options: return list_options(to, form, "[ ]", numbered);
    case answer_input::order: return list_options(to, form, "_.", numbered);
    case answer_input::yes_no: return line(words.yes.str() + " / " + words.no.str());
    case answer_input::words: return line("____");
    case answer_input::day: return line("____-__-__");
    case answer_input::time: return line("__:__");
    }
}

} // namespace closeknit::cli
