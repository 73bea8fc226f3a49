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

void add_scores(page& out, pack const& content, own_report const& report, sentences const& words) {
    assessment const& of = content.at(report.assessment);
    bool const any = std::any_of(report.scores.begin(), report.scores.end(), [](scored const& s) { return s.value.has_value(); });
    if (!any) {
        out.paragraph(words.nothing_answered);
        return;
    }
    out.paragraph(words.own_intro);
    std::optional<dimension_kind> group;
    for (scored const& s : report.scores) {
        scoring const* how = find(of.scores, s.id);
        if (!how) continue;
        dimension_kind const kind = kind_of(content, *how);
        if (kind != group) out.line();
        group = kind;
        std::string const title = "  " + padded(how->title, title_columns) + " ";
        if (s.value) out.line(title + bar(*s.value, s.low, s.high) + "  " + padded(plain(*s.value), 5) + " " + s.label);
        else out.line(title + words.no_score.str());
    }
}

void add_practices(page& out, pack const& content, std::vector<recommendation> const& practices, std::string_view heading,
                   sentences const& words) {
    if (practices.empty()) return;
    out.line();
    out.heading(heading);
    int place = 0;
    for (recommendation const& r : practices) {
        practice const& p = content.at(r.practice);
        std::string const how = fill(words.minutes, {{"minutes", std::to_string(p.minutes)}}) + ", " + words.cadences.at(p.every) +
                                ", " + words.companies.at(p.who);
        out.paragraph(p.title.str() + " (" + how + ")", "  " + std::to_string(++place) + ". ");
        out.paragraph(r.says + " " + p.why.str(), "     ");
    }
}

void add_prompts(page& out, pack const& content, std::vector<id_of<prompt>> const& prompts, sentences const& words) {
    if (prompts.empty()) return;
    out.line();
    out.heading(words.prompts_heading);
    for (auto const& id : prompts) out.paragraph(content.at(id).wording, "  - ");
    out.paragraph(words.prompts_note, "    ");
}

std::string own_words(finding found, scoring const& how, sentences const& words) {
    switch (found) {
    case finding::shared_strength:
        return how.for_two.shared_strength.empty() ? fill(words.shared_strength, {{"score", how.title}}) : how.for_two.shared_strength;
    case finding::shared_concern:
        return how.for_two.shared_concern.empty() ? fill(words.shared_concern, {{"score", how.title}}) : how.for_two.shared_concern;
    case finding::seen_differently:
        return how.for_two.seen_differently.empty() ? fill(words.seen_differently, {{"score", how.title}}) : how.for_two.seen_differently;
    case finding::nothing: break;
    }
    return {};
}

void add_own_heading(page& out, pack const& content, own_report const& report) {
    out.heading(content.at(report.assessment).title);
    out.line(report.person.str() + ", " + to_string(report.day));
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
    add_practices(out, content, report.practices, words.next_heading, words);
    add_prompts(out, content, report.prompts, words);
    return out.text();
}

std::string as_text(pack const& content, joint_report const& report, bool styled) {
    sentences const words = words_of(content);
    assessment const& of = content.at(report.assessment);
    page out(styled);
    out.heading(fill(words.joint_heading, {{"first", report.first}, {"second", report.second}}));
    out.line(of.title.str() + ", " + to_string(report.day));
    out.line();
    out.paragraph(words.joint_intro);
    out.line();
    out.line(std::string(title_columns + 3, ' ') + padded(report.first, 17) + "   " + padded(report.second, 17));
    for (comparison const& c : report.scores) {
        auto const side = [&](double value) { return bar(value, c.low, c.high) + "  " + padded(plain(value), 5); };
        out.line("  " + padded(find(of.scores, c.score)->title, title_columns) + " " + side(c.first) + "   " + side(c.second));
    }
    bool first = true;
    for (comparison const& c : report.scores)
        if (c.found != finding::nothing) {
            if (first) out.line();
            first = false;
            out.paragraph(own_words(c.found, *find(of.scores, c.score), words), "  - ");
        }
    add_practices(out, content, report.practices, words.joint_next_heading, words);
    add_prompts(out, content, report.prompts, words);
    return out.text();
}

} // namespace closeknit::cli
