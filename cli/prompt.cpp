#include <cli/prompt.hpp>

#include <cli/couple.hpp>
#include <cli/inputs.hpp>
#include <cli/page.hpp>
#include <cli/report_parts.hpp>
#include <cli/support.hpp>
#include <cli/terminal.hpp>
#include <closeknit/guide/expression_profile.hpp>
#include <closeknit/guide/fill_template.hpp>
#include <closeknit/guide/weekly_prompts.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <ostream>
#include <stdexcept>
#include <vector>

namespace closeknit::cli {

int prompts(request const& asked, std::istream& in, std::ostream& out) {
    pack const content = read_pack(asked, in);
    sentences const words = sentences_for(content);
    auto const count = static_cast<std::size_t>(asked.count);
    deck const* const from = asked.deck.empty() ? nullptr : &named_in<deck>(content, "deck", asked.deck);
    std::vector<id_of<prompt>> all;
    if (asked.mine.empty())
        all = from ? prompts_in(content, from->id) : weekly_prompts(content, day_asked(asked), asked.seed, count);
    else if (auto const two = couple_of(asked, content, in))
        all = from ? prompts_in(content, two->permit, from->id)
                   : weekly_prompts(content, two->permit, two->mine, two->theirs, two->day, asked.seed, count);
    page p(is_terminal(out));
    if (all.empty()) p.paragraph(words.evening.nothing);
    add_prompts(p, content, all, words);
    add_help_line(p, words);
    out << p.text();
    return all.empty() ? 1 : 0;
}

int act(request const& asked, std::istream& in, std::ostream& out) {
    pack const content = read_pack(asked, in);
    sentences const words = sentences_for(content);
    auto const has_modes = [](assessment const& each) { return !each.modes.empty(); };
    auto const first = std::find_if(content.assessments.begin(), content.assessments.end(), has_modes);
    if (asked.assessment.empty() && first == content.assessments.end())
        throw std::runtime_error("the pack '" + content.id.str() + "' has no assessment with ways of showing care");
    assessment const& of = asked.assessment.empty() ? *first : named_in<assessment>(content, "assessment", asked.assessment);
    std::optional<text> found;
    if (asked.mine.empty()) found = act_of_the_day(content, of.id, day_asked(asked), asked.seed);
    else if (auto const two = couple_of(asked, content, in))
        found = act_of_the_day(content, two->permit, of.id, two->mine, two->theirs, two->day, asked.seed);
    page p(is_terminal(out));
    p.paragraph(found ? *found : words.evening.no_act);
    add_help_line(p, words);
    out << p.text();
    return found ? 0 : 1;
}

} // namespace closeknit::cli
