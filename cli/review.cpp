#include <cli/review.hpp>

#include <cli/inputs.hpp>

#include <ostream>
#include <stdexcept>

#ifdef CLOSEKNIT_WITH_LANGUAGE
#include <cli/files.hpp>
#include <cli/page.hpp>
#include <cli/terminal.hpp>
#include <closeknit/codec/parse.hpp>
#include <closeknit/guide/fill_template.hpp>
#include <closeknit/json.hpp>
#include <closeknit/language/review.hpp>
#endif

namespace closeknit::cli {

#ifdef CLOSEKNIT_WITH_LANGUAGE
namespace {

std::string findings_as_text(pack const& content, std::string_view draft, std::vector<language_finding> const& found,
                             bool styled) {
    sentences const& words = sentences_for(content);
    page out(styled);
    out.heading(words.language.heading);
    out.paragraph(found.empty() ? words.language.nothing : words.language.intro);
    for (language_finding const& each : found) {
        auto const begin = static_cast<std::size_t>(each.begin), length = static_cast<std::size_t>(each.end) - begin;
        out.line();
        out.paragraph(fill_template(words.language.found, {{"words", draft.substr(begin, length)}}));
        out.paragraph(each.reason, "  ");
        if (!each.instead) continue;
        out.paragraph(each.instead->say, "  " + words.say_label.str() + " ");
        if (!each.instead->instead_of.empty()) out.paragraph(each.instead->instead_of, "  " + words.instead_label.str() + " ");
    }
    return out.text();
}

static_assert(static_cast<std::size_t>(reviewer::longest_draft) <= codec::limits{}.bytes, "read_file reads no further");

reviewer reviewer_of(pack const& content, std::string const& pack_file) {
    try {
        return reviewer(content);
    } catch (error const& e) {
        throw bad_input(name_of_file(pack_file), e);
    }
}

/// The same as JSON Lines: one finding a line.
std::string as_lines(std::vector<language_finding> const& found) {
    std::string out;
    for (language_finding const& each : found)
        out += to_json(each) + '\n';
    return out;
}

} // namespace

int review(request const& asked, std::istream& in, std::ostream& out) {
    pack const content = read_pack(asked, in);
    reviewer const by = reviewer_of(content, asked.pack_file);
    std::string const file = asked.mine.empty() ? "-" : asked.mine;
    std::string const draft = read_file(file, in);
    try {
        std::vector<language_finding> const found = by.review(draft);
        out << (asked.format == "json" ? as_lines(found) : findings_as_text(content, draft, found, is_terminal(out)));
    } catch (error const& e) {
        throw bad_input(name_of_file(file), e);
    }
    return 0;
}
#else
int review(request const&, std::istream&, std::ostream&) {
    throw std::runtime_error("this closeknit was built without the review of drafts: it needs utf8proc");
}
#endif

} // namespace closeknit::cli
