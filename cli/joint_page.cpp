#include <cli/joint_page.hpp>

#include <cli/report_parts.hpp>
#include <closeknit/assess/answer_form.hpp>
#include <closeknit/assess/validate.hpp>
#include <closeknit/codec/number_text.hpp>
#include <closeknit/guide/fill_template.hpp>

#include <algorithm>
#include <cmath>

namespace closeknit::cli {
namespace {

/// What people read of an option; its id where the format has none.
std::string wording_of(std::vector<option> const* options, std::string const& id) {
    if (!options) return id;
    auto const found = std::find_if(options->begin(), options->end(), [&](option const& each) { return each.id == id; });
    return found == options->end() ? id : found->wording.str();
}

/// An answer in the words that it was chosen by, in quotes.
std::string in_words(response const& format, answer const& given, sentences const& words) {
    answer_form const form = form_of(format);
    auto const quoted = [](std::string const& what) {
        constexpr std::size_t most = 60;
        return "\"" + (columns(what) <= most ? what : padded(what, most - 1) + "…") + "\"";
    };
    if (auto const* yes = std::get_if<bool>(&given)) return quoted((*yes ? words.answering.yes : words.answering.no).str());
    if (auto const value = as_number(given)) {
        std::size_t const step = form.low ? static_cast<std::size_t>(std::max(0.0, *value - *form.low)) : 0;
        bool const labelled = form.input == answer_input::steps && form.labels && form.labels->size() > 2;
        return labelled && step < form.labels->size() ? quoted((*form.labels)[step].str())
                                                      : format_rounded(*value, words.answering.decimal_sign);
    }
    if (auto const* one = std::get_if<std::string>(&given)) return quoted(wording_of(form.options, *one));
    std::string out;
    if (auto const* list = std::get_if<std::vector<std::string>>(&given))
        for (std::string const& each : *list)
            out += (out.empty() ? "" : ", ") + quoted(wording_of(form.options, each));
    return out;
}

/// The guesses that differ from the answers, the widest difference first.
std::vector<guessed_item> differing(std::vector<guessed_item> items) {
    std::erase_if(items, [](guessed_item const& each) { return each.same; });
    auto const distance = [](guessed_item const& each) { return std::abs(each.difference.value_or(0)); };
    std::stable_sort(items.begin(), items.end(),
                     [&](guessed_item const& a, guessed_item const& b) { return distance(a) > distance(b); });
    return items;
}

} // namespace

void add_comparisons(page& out, assessment const& of, joint_report const& report, sentences const& words) {
    auto const add = [&](std::string const& title, std::string const& first, std::string const& second) {
        out.row({{"", 2}, {title, 30}, {"", 1}, {first, 17}, {"", 3}, {second, 17}});
    };
    add("", short_name(report.first), short_name(report.second));
    for (comparison const& c : report.scores) {
        scale const& how = *find(of.scales, c.scale);
        auto const side = [&](double value) {
            std::string const drawn = how.better == direction::high ? bar(value, c.low, c.high) + "  " : "";
            return drawn + format_rounded(value, words.answering.decimal_sign);
        };
        add(how.title.str(), side(c.first), side(c.second));
    }
}

void add_profile(page& out, joint_report const& report, sentences const& words) {
    profile_finding const found = report.profile ? report.profile->found : profile_finding::nothing;
    if (found == profile_finding::nothing) return;
    out.line();
    out.paragraph(found == profile_finding::same_places ? words.joint.same_places : words.joint.different_places);
}

void add_guesses(page& out, pack const& content, joint_report const& report, sentences const& words) {
    constexpr std::size_t most = 2;
    if (report.guesses.empty()) return;
    out.line();
    out.heading(words.joint.guesses_heading);
    out.paragraph(words.joint.guesses_intro, "  ");
    for (guess_comparison const& one : report.guesses) {
        assessment const& of = content.at(one.assessment);
        std::string const person = short_name(one.person), subject = short_name(one.subject);
        std::vector<guessed_item> const differ = differing(one.items);
        if (differ.empty())
            out.paragraph(fill_template(words.joint.guesses_same, {{"person", person}, {"subject", subject}}), "  - ");
        for (std::size_t i = 0; i < std::min(differ.size(), most); ++i) {
            item const& asked = *find(of.items, differ[i].item);
            response const& format = *format_of(of, asked);
            out.paragraph(fill_template(words.joint.guess_differs, {{"item", asked.wording},
                                                                    {"person", person},
                                                                    {"subject", subject},
                                                                    {"guess", in_words(format, differ[i].guess, words)},
                                                                    {"own", in_words(format, differ[i].own, words)}}),
                          "  - ");
        }
    }
}

} // namespace closeknit::cli
