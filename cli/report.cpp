#include <cli/report.hpp>

#include <cli/joint_page.hpp>
#include <cli/page.hpp>
#include <cli/report_parts.hpp>
#include <cli/support.hpp>
#include <closeknit/codec/number_text.hpp>
#include <closeknit/guide/fill_template.hpp>

namespace closeknit::cli {
namespace {

void add_highlights(page& out, std::vector<highlight> const& highlights, sentences const& words) {
    if (highlights.empty()) return;
    out.line();
    out.heading(words.highlights_heading);
    for (highlight const& each : highlights)
        out.paragraph(each.wording, "  - ");
}

} // namespace

std::string as_text(pack const& content, joint_report const& report, bool styled) {
    sentences const words = sentences_for(content);
    page out(styled);
    out.heading(fill_template(words.joint_heading, {{"first", short_name(report.first)}, {"second", short_name(report.second)}}));
    if (report.assessment) {
        assessment const& of = content.at(*report.assessment);
        out.line(of.title.str() + ", " + to_string(report.day));
        out.line();
        if (!report.first_line.empty()) out.paragraph(report.first_line);
        out.paragraph(words.joint_intro);
        out.line();
        add_comparisons(out, of, report, words);
        add_profile(out, report, words);
    } else {
        out.line(to_string(report.day));
    }
    add_highlights(out, report.highlights, words);
    add_guesses(out, content, report, words);
    add_practice(out, content, report.practices, words.joint_next_heading, audience::two, words);
    add_prompts(out, content, report.prompts, words);
    add_help_line(out, words);
    return out.text();
}

} // namespace closeknit::cli
