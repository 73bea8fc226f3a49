#include <cli/report.hpp>

#include <cli/joint_page.hpp>
#include <cli/page.hpp>
#include <cli/support.hpp>
#include <closeknit/codec/number_text.hpp>
#include <closeknit/guide/fill_template.hpp>

#include <algorithm>

namespace closeknit::cli {
namespace {

constexpr std::size_t title_columns = 29;

/// The kind of what a scale measures; scores of one kind are printed together, with a blank line before the next.
dimension_kind kind_of(pack const& content, scale const& how) {
    dimension const* d = content.find(how.measures);
    return d ? d->kind : dimension_kind::facet;
}

/// One score a line with its label or, where there are many, two scores a line without.
void add_scores(page& out, pack const& content, own_report const& report, sentences const& words) {
    assessment const& of = content.at(report.assessment);
    bool const any =
        std::any_of(report.scores.begin(), report.scores.end(), [](score_result const& s) { return s.value.has_value(); });
    if (!any) {
        out.paragraph(words.nothing_answered);
        return;
    }
    out.paragraph(words.own_intro);
    bool const two_columns = report.scores.size() > 12;
    std::optional<dimension_kind> group;
    std::string left;
    auto const end_line = [&] {
        if (!left.empty()) out.line(left);
        left.clear();
    };
    if (two_columns) out.line();
    for (score_result const& s : report.scores) {
        scale const* how = find(of.scales, s.scale);
        if (!how) continue;
        dimension_kind const kind = kind_of(content, *how);
        if (kind != group && !two_columns) out.line();
        if (kind != group) end_line();
        group = kind;
        if (two_columns) {
            std::string const cell =
                padded(how->title, 23) + " " +
                (s.value ? bar(*s.value, s.low, s.high) + " " + padded(format_rounded(*s.value, words.answering.decimal_sign), 4)
                         : padded("-", 15));
            if (left.empty()) left = cell + "  ";
            else left += cell, end_line();
        } else {
            std::string const title = "  " + padded(how->title, title_columns) + " ";
            out.line(title + (s.value ? bar(*s.value, s.low, s.high) + "  " +
                                            padded(format_rounded(*s.value, words.answering.decimal_sign), 5) + " " + s.label
                                      : words.no_score.str()));
        }
    }
    end_line();
}

void add_highlights(page& out, std::vector<highlight> const& highlights, sentences const& words) {
    if (highlights.empty()) return;
    out.line();
    out.heading(words.highlights_heading);
    for (highlight const& each : highlights)
        out.paragraph(each.wording, "  - ");
}

void add_practices(page& out, pack const& content, std::vector<recommendation> const& practices, std::string_view heading,
                   sentences const& words) {
    if (practices.empty()) return;
    out.line();
    out.heading(heading);
    int place = 0;
    std::string_view said; // a reason for several is printed once
    for (recommendation const& r : practices) {
        practice const& p = content.at(r.practice);
        std::string const how = fill_template(words.minutes, {{"minutes", std::to_string(p.minutes)}}) + ", " +
                                words_for(words.cadences, p.frequency) + ", " + words_for(words.companies, p.participants);
        out.paragraph(p.title.str() + " (" + how + ")", "  " + std::to_string(++place) + ". ");
        out.paragraph((r.wording == said ? "" : r.wording + " ") + p.why.str(), "     ");
        said = r.wording;
    }
}

void add_prompts(page& out, pack const& content, std::vector<id_of<prompt>> const& prompts, sentences const& words) {
    if (prompts.empty()) return;
    out.line();
    out.heading(words.prompts_heading);
    for (auto const& id : prompts)
        out.paragraph(content.at(id).wording, "  - ");
    out.paragraph(words.prompts_note, "    ");
}

void add_own_heading(page& out, pack const& content, own_report const& report) {
    out.heading(content.at(report.assessment).title);
    out.line((report.person.empty() ? "" : short_name(report.person) + ", ") + to_string(report.day));
    out.line();
}

} // namespace

std::string scores_as_text(pack const& content, own_report const& report, bool styled) {
    page out(styled);
    add_own_heading(out, content, report);
    sentences const words = sentences_for(content);
    add_scores(out, content, report, words);
    add_help_line(out, words);
    return out.text();
}

std::string as_text(pack const& content, own_report const& report, bool styled) {
    sentences const words = sentences_for(content);
    page out(styled);
    add_own_heading(out, content, report);
    add_scores(out, content, report, words);
    add_highlights(out, report.highlights, words);
    add_practices(out, content, report.practices, words.next_heading, words);
    add_prompts(out, content, report.prompts, words);
    add_help_line(out, words);
    return out.text();
}

std::string as_text(pack const& content, joint_report const& report, bool styled) {
    sentences const words = sentences_for(content);
    page out(styled);
    out.heading(fill_template(words.joint_heading, {{"first", short_name(report.first)}, {"second", short_name(report.second)}}));
    if (report.assessment) {
        assessment const& of = content.at(*report.assessment);
        out.line(of.title.str() + ", " + to_string(report.day));
        out.line();
        out.paragraph(words.joint_intro);
        out.line();
        add_comparisons(out, of, report, words);
        add_profile(out, report, words);
    } else {
        out.line(to_string(report.day));
    }
    add_highlights(out, report.highlights, words);
    add_guesses(out, content, report, words);
    add_practices(out, content, report.practices, words.joint_next_heading, words);
    add_prompts(out, content, report.prompts, words);
    add_help_line(out, words);
    return out.text();
}

} // namespace closeknit::cli
