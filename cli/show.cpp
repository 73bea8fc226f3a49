#include <cli/show.hpp>

#include <cli/add_answers.hpp>
#include <cli/page.hpp>
#include <closeknit/assess/validate.hpp>
#include <closeknit/codec/number_text.hpp>
#include <closeknit/guide/fill_template.hpp>
#include <closeknit/guide/weekly_prompts.hpp>

#include <algorithm>

namespace closeknit::cli {
namespace {

/// Of the questions that come with a practice; an evening deals more.
constexpr std::size_t most_questions = 5;

std::string_view title_of(prompt const& p) { return p.wording; }
std::string_view title_of(statement_card const& c) { return c.wording; }
/// Of a pattern for drafts what it is said instead of: its own words are in a notation.
std::string_view title_of(language_pattern const& p) {
    if (is_for_drafts(p.kind))
        return p.phrases.empty() || p.phrases.front().instead_of.empty() ? std::string_view(p.reason)
                                                                         : std::string_view(p.phrases.front().instead_of);
    return p.matches.empty() ? p.reason : p.matches.front();
}
std::string_view title_of(word_group const& g) {
    return g.words.empty() ? std::string_view(g.id) : std::string_view(g.words.front());
}
template <class T> std::string_view title_of(T const& each) { return each.title; }

std::string found_by(source const& s) {
    std::string out = s.found.str() + " (" + s.authors.str();
    if (s.year) out += ", " + std::to_string(s.year);
    if (!s.journal.empty()) out += ", " + s.journal;
    if (s.couples) out += ", " + std::to_string(*s.couples) + " couples";
    if (s.people) out += ", " + std::to_string(*s.people) + " people";
    if (!s.doi.empty()) out += ", doi:" + s.doi;
    return out + ")";
}

void show_title(page& out, text const& title, std::string const& about) {
    out.heading(title);
    if (!about.empty()) out.paragraph(about);
}

void show(page& out, pack const&, dimension const& d) { show_title(out, d.title, d.about); }

/// As many filled as it is deep.
std::string depth_mark(prompt const& p) {
    std::string out;
    for (int i = 1; i <= 5; ++i)
        out += i <= p.depth ? "●" : "○";
    return out;
}

void show(page& out, pack const&, prompt const& p) {
    out.card(depth_mark(p), in_full(p), {p.follow_ups.begin(), p.follow_ups.end()});
}

void show_phrases(page& out, std::vector<phrase> const& phrases, sentences const& words) {
    for (phrase const& each : phrases) {
        out.line();
        out.paragraph(each.say, "  " + words.say_label.str() + " ");
        if (!each.instead_of.empty()) out.paragraph(each.instead_of, "  " + words.instead_label.str() + " ");
    }
}

void show(page& out, pack const& content, language_pattern const& p) {
    std::string matches;
    for (text const& each : p.matches)
        matches += (matches.empty() ? "" : " / ") + each.str();
    if (!is_for_drafts(p.kind)) out.paragraph(matches);
    out.paragraph(p.reason);
    show_phrases(out, p.phrases, sentences_for(content));
}

void show(page& out, pack const&, word_group const& g) {
    for (text const& each : g.words)
        out.paragraph(each, "  - ");
}

void show(page& out, pack const&, feeling_family const& f) {
    out.heading(f.title);
    for (text const& each : f.replies)
        out.paragraph(each, "  - ");
}

void show(page& out, pack const& content, practice const& p) {
    sentences const words = sentences_for(content);
    out.heading(p.title);
    out.line(fill_template(words.minutes, {{"minutes", std::to_string(p.minutes)}}) + ", " +
             words_for(words.cadences, p.frequency) + ", " + words_for(words.companies, p.participants));
    out.line();
    out.paragraph(p.why);
    out.line();
    int step = 0;
    for (text const& each : p.steps)
        out.paragraph(each, "  " + std::to_string(++step) + ". ");
    show_phrases(out, p.phrases, words);
    if (auto const questions = prompts_with(content, p.id); !questions.empty()) {
        out.line();
        out.paragraph(words.questions_label);
        for (std::size_t i = 0; i < std::min(questions.size(), most_questions); ++i)
            out.paragraph(in_full(content.at(questions[i])), "  - ");
    }
    if (!p.example.empty()) {
        out.line();
        out.paragraph(p.example, words.example_label.str() + " ");
    }
    out.line();
    out.paragraph(p.stop, words.stop_label.str() + " ");
    for (contraindication const& each : p.contraindications)
        out.paragraph(each.wording, words.not_now_label.str() + " ");
    if (!p.sources.empty()) out.line();
    for (source const& each : p.sources)
        out.paragraph(found_by(each));
}

void show(page& out, pack const& content, deck const& d) {
    show_title(out, d.title, d.about);
    for (id_of<prompt> const& each : d.prompts) {
        out.line();
        show(out, content, content.at(each));
    }
}

void show(page& out, pack const& content, program const& p) {
    show_title(out, p.title, p.about);
    for (program_week const& each : p.weeks) {
        out.line();
        show_title(out, each.title, each.about);
        for (id_of<practice> const& practice : each.practices)
            out.paragraph(content.at(practice).title, "  - ");
    }
}

void show(page& out, pack const&, statement_card const& c) { out.card("", c.wording, {}); }

void show(page& out, pack const& content, date_idea const& d) {
    out.heading(d.title);
    out.line(fill_template(sentences_for(content).minutes, {{"minutes", std::to_string(d.minutes)}}));
    int step = 0;
    for (text const& each : d.steps)
        out.paragraph(each, "  " + std::to_string(++step) + ". ");
}

void show(page& out, pack const& content, assessment const& of) {
    sentences const words = sentences_for(content);
    out.heading(of.title);
    if (!of.about.empty()) out.paragraph(of.about);
    response const* before = nullptr;
    int place = 0;
    for (item const& each : of.items) {
        response const* format = format_of(of, each);
        if (format && (!before || !(*format == *before))) {
            out.line();
            add_answers(out, form_of(*format), words.answering, false);
            out.line();
        }
        before = format;
        out.paragraph(each.wording, padded(std::to_string(++place) + ".", 4) + " ");
    }
}

/// Calls `visit(what it is, element)` for everything in a pack that has an id.
template <class Visit> void for_each_listed(pack const& content, Visit const& visit) {
    for_each_field<pack>([&](auto field) {
        using type = std::remove_cvref_t<decltype(content.*field.pointer)>;
        if constexpr (requires(type const& list) { list.front().id; })
            for (auto const& each : content.*field.pointer)
                visit(std::string_view(description<typename type::value_type>.name), each);
    });
}

} // namespace

std::string list_as_text(pack const& content) {
    constexpr std::size_t widest_id = 36; // beside it there is room for titles; the title of a wider one begins below it
    std::size_t names = 0, ids = 0;
    for_each_listed(content, [&](std::string_view name, auto const& each) {
        names = std::max(names, columns(name) + 2);
        if (std::size_t const wide = columns(printable(each.id.str())); wide <= widest_id) ids = std::max(ids, wide + 2);
    });
    page out(false);
    for_each_listed(content, [&](std::string_view name, auto const& each) {
        std::string const before = padded(name, names), id = printable(each.id.str());
        bool const fits = columns(id) <= widest_id;
        if (!fits) out.line(before + id);
        out.paragraph(title_of(each), fits ? before + padded(id, ids) : std::string(names + ids, ' '));
    });
    return out.text();
}

std::string keys_as_text(std::vector<instrument_key> const& keys) {
    page out(false);
    for (instrument_key const& each : keys) {
        int items = 0;
        for (item_run const& run : each.items)
            items += run.count;
        std::string const year = each.sources.empty() ? "" : std::to_string(each.sources.front().year);
        std::string const count = std::to_string(items) + (items == 1 ? " item" : " items");
        out.paragraph(each.title, padded(each.id.str(), 14) + padded(count, 10) + padded(year, 6));
    }
    return out.text();
}

std::optional<std::string> show_as_text(pack const& content, std::string const& id, bool styled) {
    page out(styled);
    bool found = false;
    for_each_field<pack>([&](auto field) {
        using type = std::remove_cvref_t<decltype(content.*field.pointer)>;
        if constexpr (requires(type const& list) { list.front().id; })
            if (auto const* each = find(content.*field.pointer, {id})) {
                if (found) out.line();
                found = true;
                show(out, content, *each);
            }
    });
    if (!found) return std::nullopt;
    return out.text();
}

} // namespace closeknit::cli
