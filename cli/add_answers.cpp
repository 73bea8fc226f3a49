#include <cli/add_answers.hpp>

#include <closeknit/model/plain.hpp>

#include <variant>

namespace closeknit::cli {
namespace {

void list_options(page& out, std::vector<option> const& options, std::string const& mark, bool numbered) {
    for (std::size_t i = 0; i < options.size(); ++i)
        out.paragraph(options[i].wording, "     " + (numbered ? std::to_string(i + 1) + " " : mark) + " ");
}

// One overload for every response format; the compiler names the one that a new format lacks.

void answers_to(page& out, rating const& r, bool) {
    for (std::size_t i = 0; i < r.labels.size(); ++i) {
        bool const every_step = r.labels.size() > 2;
        int const value = every_step ? r.low + static_cast<int>(i) : (i == 0 ? r.low : r.high);
        out.paragraph(r.labels[i], "     " + std::to_string(value) + "  ");
    }
    if (r.labels.empty()) out.line("     " + std::to_string(r.low) + " ... " + std::to_string(r.high));
}
void answers_to(page& out, choice const& c, bool numbered) { list_options(out, c.options, "-", numbered); }
void answers_to(page& out, choices const& c, bool numbered) { list_options(out, c.options, "[ ]", numbered); }
void answers_to(page& out, ranking const& r, bool numbered) { list_options(out, r.options, "_.", numbered); }
void answers_to(page& out, yes_no const&, bool) { out.line("     yes / no"); }
void answers_to(page& out, number const& n, bool) { out.line("     ____ " + n.unit); }
void answers_to(page& out, slider const& s, bool) {
    bool const labelled = s.labels.size() == 2;
    out.paragraph(plain(s.low) + (labelled ? " " + s.labels[0].str() : "") + " ... " + plain(s.high) +
                      (labelled ? " " + s.labels[1].str() : ""),
                  "     ");
}
void answers_to(page& out, free_text const&, bool) { out.line("     ____"); }
void answers_to(page& out, calendar_date const&, bool) { out.line("     ____-__-__"); }
void answers_to(page& out, time_of_day const&, bool) { out.line("     __:__"); }
void answers_to(page&, instruction const&, bool) {}
void answers_to(page&, shared const&, bool) {}

} // namespace

void add_answers(page& to, response const& format, bool numbered) {
    std::visit([&](auto const& each) { answers_to(to, each, numbered); }, format);
}

} // namespace closeknit::cli
