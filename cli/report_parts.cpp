#include <cli/report_parts.hpp>

#include <closeknit/couple/safety.hpp>
#include <closeknit/guide/fill_template.hpp>

#include <cstddef>

namespace closeknit::cli {
namespace {

/// When not to do a practice, at most; `show` has them all.
constexpr std::size_t most_contraindications = 2;

void add_labelled(page& out, text const& label, text const& words) { out.paragraph(label.str() + " " + words.str(), "  "); }

/// What is said of touch is about what both want, and meant for both.
bool is_for(audience readers, risk what) { return readers == audience::one || what == risk::touch || !is_about_safety(what); }

std::string when_not_to(practice const& p, audience readers, sentences const& words) {
    std::string out;
    if (readers == audience::two && !words.joint.before_start.empty()) out = " " + words.joint.before_start.str();
    std::size_t shown = 0;
    for (contraindication const& each : p.contraindications)
        if (is_for(readers, each.risk) && shown++ < most_contraindications) out += " " + each.wording.str();
    return out.empty() ? out : words.not_now_label.str() + out;
}

} // namespace

std::string short_name(id_of<person> const& who) { return columns(who) <= 28 ? who.str() : padded(who, 27) + "…"; }

std::string how_much(practice const& p, sentences const& words) {
    return fill_template(words.minutes, {{"minutes", std::to_string(p.minutes)}}) + words.report.comma.str() +
           words_for(words.cadences, p.frequency) + words.report.comma.str() + words_for(words.companies, p.participants);
}

void add_practice(page& out, pack const& content, std::vector<recommendation> const& practices, std::string_view heading,
                  audience readers, sentences const& words) {
    if (practices.empty()) return;
    report_sentences const& say = words.report;
    practice const& p = content.at(practices.front().practice);
    out.line();
    out.heading(heading);
    out.paragraph(p.title.str() + " (" + how_much(p, words) + ")", "  ");
    out.paragraph(practices.front().wording, "  ");
    out.paragraph(practices.front().why, "  ");
    if (!p.steps.empty()) add_labelled(out, say.first_step_label, p.steps.front());
    if (!p.phrases.empty()) add_labelled(out, say.words_label, p.phrases.front().say);
    if (std::string const when_not = when_not_to(p, readers, words); !when_not.empty()) out.paragraph(when_not, "  ");
    out.paragraph(fill_template(say.whole_practice, {{"practice", p.id.str()}}), "  ");
    if (practices.size() > 1) out.line();
    for (std::size_t i = 1; i < practices.size(); ++i) {
        practice const& other = content.at(practices[i].practice);
        std::string const name = fill_template(say.another_practice, {{"title", other.title}, {"practice", other.id.str()}});
        if (other.outside_help && practices[i].wording != practices.front().wording) out.paragraph(practices[i].wording, "  ");
        out.paragraph(name, "  ");
    }
}

void add_prompts(page& out, pack const& content, std::vector<id_of<prompt>> const& prompts, sentences const& words) {
    if (prompts.empty()) return;
    if (!out.text().empty()) out.line();
    out.heading(words.prompts_heading);
    for (auto const& id : prompts)
        out.paragraph(in_full(content.at(id)), "  - ");
    out.paragraph(words.prompts_note, "    ");
}

} // namespace closeknit::cli
