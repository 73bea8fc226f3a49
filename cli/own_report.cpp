#include <cli/page.hpp>
#include <cli/report.hpp>
#include <cli/report_parts.hpp>
#include <cli/score_rows.hpp>
#include <cli/support.hpp>
#include <closeknit/codec/number_text.hpp>
#include <closeknit/guide/fill_template.hpp>

#include <algorithm>

namespace closeknit::cli {
namespace {

/// Bars of one group, at most; the others are named or counted.
constexpr std::size_t most_bars = 3;

bool any_value(own_report const& report) {
    return std::any_of(report.scores.begin(), report.scores.end(), [](score_result const& s) { return s.value.has_value(); });
}

void add_heading(page& out, pack const& content, own_report const& report) {
    out.heading(content.at(report.assessment).title);
    out.line((report.person.empty() ? "" : short_name(report.person) + ", ") + to_string(report.day));
    out.line();
}

text const& heading_of(score_group_kind kind, report_sentences const& say) {
    switch (kind) {
    case score_group_kind::best: return say.best_heading;
    case score_group_kind::worst: return say.worst_heading;
    case score_group_kind::between: return say.between_heading;
    case score_group_kind::less_is_better: return say.less_is_better_heading;
    case score_group_kind::neutral: break;
    }
    return say.neutral_heading;
}

/// What stands out among a group's scores, in the pack's words.
void add_highlights(page& out, own_report const& report, highlight_kind kind, score_group const& in) {
    for (highlight const& each : report.highlights)
        if (each.kind == kind && std::find(in.scales.begin(), in.scales.end(), each.scale) != in.scales.end())
            out.paragraph(each.wording, "  ");
}

/// `title` is how many columns the titles beside bars take, in all groups alike.
void add_group(page& out, score_rows& rows, own_report const& report, score_group const& group, std::size_t title,
               sentences const& words) {
    out.line();
    out.heading(heading_of(group.kind, words.report));
    switch (group.kind) {
    case score_group_kind::best:
    case score_group_kind::worst: {
        std::size_t const shown = std::min(group.scales.size(), most_bars);
        for (std::size_t i = 0; i < shown; ++i)
            rows.add(group.scales[i], title);
        if (shown == group.scales.size()) break;
        text const& more = group.kind == score_group_kind::best ? words.report.more_best : words.report.more_worst;
        std::string const count = std::to_string(group.scales.size() - shown);
        out.paragraph(fill_template(more, {{"scores", rows.titles(group.scales, shown)}, {"count", count}}), "  ");
        break;
    }
    case score_group_kind::between: out.paragraph(rows.titles(group.scales), "  "); break;
    case score_group_kind::less_is_better: rows.add_by_label(group.scales); break;
    case score_group_kind::neutral: rows.add_in_words(group.scales); break;
    }
    for (highlight_kind const kind : {highlight_kind::low_point, highlight_kind::strength})
        add_highlights(out, report, kind, group);
}

} // namespace

std::string scores_as_text(pack const& content, own_report const& report, bool styled) {
    page out(styled);
    add_heading(out, content, report);
    sentences const words = sentences_for(content);
    score_rows rows(out, content, report, words);
    if (any_value(report)) {
        out.paragraph(words.own_intro);
        out.line();
        std::vector<id_of<scale>> scored;
        for (score_result const& s : report.scores)
            if (s.value) scored.push_back(s.scale);
        for (auto const& id : scored)
            rows.add(id, rows.title_columns(scored, score_rows::longest_beside_bar),
                     format_rounded(*rows.score_of(id).value, words.answering.decimal_sign));
        rows.add_standing();
        rows.add_not_scored();
    } else {
        out.paragraph(words.nothing_answered);
    }
    add_help_line(out, words);
    return out.text();
}

std::string as_text(pack const& content, own_report const& report, bool styled) {
    page out(styled);
    add_heading(out, content, report);
    sentences const words = sentences_for(content);
    score_rows rows(out, content, report, words);
    if (!report.first_line.empty()) out.paragraph(report.first_line);
    out.paragraph(any_value(report) ? words.own_intro : words.nothing_answered);
    for (highlight const& each : report.highlights)
        if (each.kind == highlight_kind::in_touch_not_close || each.kind == highlight_kind::close_not_in_touch)
            out.paragraph(each.wording);
    std::size_t title = 0;
    for (score_group const& each : report.groups)
        if (each.kind == score_group_kind::best || each.kind == score_group_kind::worst)
            title = std::max(title, rows.title_columns(each.scales, score_rows::longest_beside_bar));
    for (score_group const& each : report.groups)
        add_group(out, rows, report, each, title, words);
    rows.add_standing();
    if (any_value(report)) rows.add_not_scored();
    add_practice(out, content, report.practices, words.next_heading, audience::one, words);
    add_prompts(out, content, report.prompts, words);
    add_help_line(out, words);
    return out.text();
}

} // namespace closeknit::cli
