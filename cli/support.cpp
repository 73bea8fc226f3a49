#include <cli/support.hpp>

#include <closeknit/guide/fill_template.hpp>

namespace closeknit::cli {
namespace {

std::string joined(std::vector<text> const& words) {
    std::string out;
    for (text const& each : words)
        out += (out.empty() ? "" : ", ") + each.str();
    return out;
}

void add(page& out, support_resource const& r, support_sentences const& words) {
    auto const detail = [&](text const& pattern, std::string_view name, std::string const& value) {
        if (!value.empty()) out.paragraph(fill_template(pattern, {{name, value}}), "  ");
    };
    out.line();
    out.paragraph(r.title);
    out.paragraph(r.wording, "  ");
    detail(words.phone, "phone", r.phone);
    detail(words.url, "url", r.url);
    detail(words.region, "region", r.region);
    detail(words.languages, "languages", joined(r.languages));
    detail(words.verified, "day", to_string(r.verified_on));
}

} // namespace

std::string support_as_text(pack const& content, std::vector<support_resource> const& resources, bool styled) {
    support_sentences const words = sentences_for(content).support;
    page out(styled);
    if (resources.empty()) {
        out.paragraph(words.none);
        return out.text();
    }
    out.heading(words.heading);
    out.paragraph(words.not_an_emergency_service);
    for (support_resource const& each : resources)
        add(out, each, words);
    return out.text();
}

std::string as_text(pack const& content, screening_answer const& answer, bool styled) {
    sentences const words = sentences_for(content);
    page out(styled);
    for (std::string const& each : answer.words)
        out.paragraph(each);
    for (support_resource const& each : answer.resources)
        add(out, each, words.support);
    add_help_line(out, words);
    return out.text();
}

void add_help_line(page& to, sentences const& words) {
    to.line();
    to.paragraph(words.support.help_line);
}

} // namespace closeknit::cli
