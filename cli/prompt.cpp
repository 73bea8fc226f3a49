#include <cli/prompt.hpp>

#include <cli/couple.hpp>
#include <cli/inputs.hpp>
#include <cli/page.hpp>
#include <cli/report_parts.hpp>
#include <cli/support.hpp>
#include <cli/terminal.hpp>
#include <closeknit/guide/fill_template.hpp>
#include <closeknit/guide/weekly_prompts.hpp>

#include <cstddef>
#include <ostream>
#include <vector>

namespace closeknit::cli {

int prompts(request const& asked, std::istream& in, std::ostream& out) {
    pack const content = read_pack(asked, in);
    sentences const words = sentences_for(content);
    auto const count = static_cast<std::size_t>(asked.count);
    std::vector<id_of<prompt>> all;
    if (asked.mine.empty()) all = weekly_prompts(content, day_asked(asked), asked.seed, count);
    else if (auto const two = couple_of(asked, content, in))
        all = weekly_prompts(content, two->permit, two->mine, two->theirs, two->day, asked.seed, count);
    page p(is_terminal(out));
    if (all.empty()) p.paragraph(words.evening.nothing);
    add_prompts(p, content, all, words);
    add_help_line(p, words);
    out << p.text();
    return all.empty() ? 1 : 0;
}

} // namespace closeknit::cli
