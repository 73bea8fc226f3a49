#include <cli/joint_page.hpp>

#include <cli/report_parts.hpp>
#include <closeknit/assess/answer_in_words.hpp>
#include <closeknit/assess/validate.hpp>
#include <closeknit/codec/number_text.hpp>
#include <closeknit/guide/fill_template.hpp>

#include <algorithm>
#include <cmath>

namespace closeknit::cli {
namespace {

/// An answer as people read it: the words that it was chosen by or its text, in quotes, or a number.
std::string shown(response const& format, answer const& given, sentences const& words) {
    auto const quoted = [](std::string const& what) {
        constexpr std::size_t most = 60;
        return "\"" + (columns(what) <= most ? what : padded(what, most - 1) + "…") + "\"";
    };
    std::string out;
    for (std::string const& each : answer_in_words(format, given, words.answering))
        out += (out.empty() ? "" : ", ") + quoted(each);
    if (!out.empty()) return out;
    if (auto const value = as_number(given)) return format_rounded(*value, words.answering.decimal_sign);
    auto const* text = std::get_if<std::string>(&given);
    return text ? quoted(*text) : "";
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
                                                                    {"guess", shown(format, differ[i].guess, words)},
                                                                    {"own", shown(format, differ[i].own, words)}}),
                          "  - ");
        }
    }
}

void add_guess(page& out, item const& asked, response const& format, std::vector<guess_comparison> const& all,
               sentences const& words) {
    out.paragraph(asked.wording);
    for (guess_comparison const& one : all)
        for (guessed_item const& each : one.items)
            if (each.item == asked.id)
                out.paragraph(fill_template(each.same ? words.evening.guess_right : words.evening.guess_off,
                                            {{"person", short_name(one.person)},
                                             {"subject", short_name(one.subject)},
                                             {"guess", shown(format, each.guess, words)},
                                             {"own", shown(format, each.own, words)}}),
                              "  - ");
}

} // namespace closeknit::cli
