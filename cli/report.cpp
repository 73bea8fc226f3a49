#include <cli/report.hpp>

#include <cli/page.hpp>
#include <closeknit/guide/words.hpp>
#include <closeknit/model/plain.hpp>

#include <algorithm>

namespace closeknit::cli {
namespace {

constexpr std::size_t title_columns = 29;

/// The kind of what a score measures; scores of a kind stand together, a blank line apart from the next.
dimension_kind kind_of(pack const& content, scoring const& how) {
    dimension const* d = content.find(how.measures);
    return d ? d->kind : dimension_kind::facet;
}

/// One score a line with its label or, where there are many, two scores a line without.
void add_scores(page& out, pack const& content, own_report const& report, sentences const& words) {
    assessment const& of = content.at(report.assessment);
    bool const any = std::any_of(report.scores.begin(), report.scores.end(), [](scored const& s) { return s.value.has_value(); });
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
    for (scored const& s : report.scores) {
        scoring const* how = find(of.scores, s.id);
        if (!how) continue;
        dimension_kind const kind = kind_of(content, *how);
        if (kind != group && !two_columns) out.line();
        if (kind != group) end_line();
        group = kind;
        if (two_columns) {
            std::string const cell =
                padded(how->title, 23) + " " +
                (s.value ? bar(*s.value, s.low, s.high) + " " + padded(plain(*s.value), 4) : padded("-", 15));
            if (left.empty()) left = cell + "  ";
            else left += cell, end_line();
        } else {
            std::string const title = "  " + padded(how->title, title_columns) + " ";
            out.line(title + (s.value ? bar(*s.value, s.low, s.high) + "  " + padded(plain(*s.value), 5) + " " + s.label
                                      : words.no_score.str()));
        }
    }
    end_line();
}

/// One score a line with bars or, where there are many, two scores a line without.
void add_comparisons(page& out, assessment const& of, joint_report const& report) {
    bool const two_columns = report.scores.size() > 16;
    std::size_t const width = two_columns ? 6 : 17;
    std::string const gap(two_columns ? 1 : 3, ' ');
    auto const side = [&](comparison const& c, double value) {
        return two_columns ? padded(plain(value), width) : bar(value, c.low, c.high) + "  " + padded(plain(value), 5);
    };
    auto const cell = [&](std::string_view title, std::string const& first, std::string const& second) {
        return padded(title, two_columns ? 23 : title_columns + 2) + " " + padded(first, width) + gap + padded(second, width) +
               "   ";
    };
    std::string const head = cell("", report.first.str(), report.second.str());
    out.line(two_columns ? head + head : head);
    std::string left;
    bool second = !two_columns;
    for (comparison const& c : report.scores) {
        left += cell((two_columns ? "" : "  ") + find(of.scores, c.score)->title.str(), side(c, c.first), side(c, c.second));
        if (second) {
            out.line(left);
            left.clear();
        }
        second = !two_columns || !second;
    }
    if (!left.empty()) out.line(left);
}

void add_highlights(page& out, std::vector<highlight> const& highlights, sentences const& words) {
    if (highlights.empty()) return;
    out.line();
    out.heading(words.highlights_heading);
    for (highlight const& each : highlights)
        out.paragraph(each.says, "  - ");
}

void add_practices(page& out, pack const& content, std::vector<recommendation> const& practices, std::string_view heading,
                   sentences const& words) {
    if (practices.empty()) return;
    out.line();
    out.heading(heading);
    int place = 0;
    std::string_view said; // a reason that holds for several is said once
    for (recommendation const& r : practices) {
        practice const& p = content.at(r.practice);
        std::string const how = fill(words.minutes, {{"minutes", std::to_string(p.minutes)}}) + ", " +
                                words.cadences.at(p.every) + ", " + words.companies.at(p.who);
        out.paragraph(p.title.str() + " (" + how + ")", "  " + std::to_string(++place) + ". ");
        out.paragraph((r.says == said ? "" : r.says + " ") + p.why.str(), "     ");
        said = r.says;
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

/// A person's id, cut where it would not fit a line.
std::string short_name(id_of<person> const& who) { return columns(who) <= 28 ? who.str() : padded(who, 27) + "…"; }

void add_own_heading(page& out, pack const& content, own_report const& report) {
    out.heading(content.at(report.assessment).title);
    out.line((report.person.empty() ? "" : short_name(report.person) + ", ") + to_string(report.day));
    out.line();
}

} // namespace

std::string scores_as_text(pack const& content, own_report const& report, bool styled) {
    page out(styled);
    add_own_heading(out, content, report);
    add_scores(out, content, report, words_of(content));
    return out.text();
}

std::string as_text(pack const& content, own_report const& report, bool styled) {
    sentences const words = words_of(content);
    page out(styled);
    add_own_heading(out, content, report);
    add_scores(out, content, report, words);
    add_highlights(out, report.highlights, words);
    add_practices(out, content, report.practices, words.next_heading, words);
    add_prompts(out, content, report.prompts, words);
    return out.text();
}

std::string as_text(pack const& content, joint_report const& report, bool styled) {
    sentences const words = words_of(content);
    assessment const& of = content.at(report.assessment);
    page out(styled);
    out.heading(fill(words.joint_heading, {{"first", short_name(report.first)}, {"second", short_name(report.second)}}));
    out.line(of.title.str() + ", " + to_string(report.day));
    out.line();
    out.paragraph(words.joint_intro);
    out.line();
    add_comparisons(out, of, report);
    add_highlights(out, report.highlights, words);
    add_practices(out, content, report.practices, words.joint_next_heading, words);
    add_prompts(out, content, report.prompts, words);
    return out.text();
}

} // namespace closeknit::cli
