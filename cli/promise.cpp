#include <cli/promise.hpp>

#include <cli/history_file.hpp>
#include <cli/inputs.hpp>
#include <cli/page.hpp>
#include <cli/progress_page.hpp>
#include <cli/support.hpp>
#include <cli/terminal.hpp>
#include <closeknit/guide/fill_template.hpp>
#include <closeknit/guide/promise_ledger.hpp>

#include <algorithm>
#include <ostream>
#include <stdexcept>

namespace closeknit::cli {
namespace {

bool has(history const& mine, id_of<promise_made> const& which) {
    return std::any_of(mine.entries.begin(), mine.entries.end(), [&](entry const& each) {
        auto const* made = std::get_if<promise_made>(&each);
        return made && made->promise == which;
    });
}

/// The first of promise-1, promise-2, ... that is free.
id_of<promise_made> new_id(history const& mine) {
    for (int n = 1;; ++n)
        if (id_of<promise_made> const id = "promise-" + std::to_string(n); !has(mine, id)) return id;
}

date due_asked(request const& asked) { return parse_date(asked.due).value(); }

} // namespace

int promise(request const& asked, std::istream& in, std::ostream& out) {
    history const mine = read_history(asked.mine, in);
    date const day = day_asked(asked);
    if (!asked.made.empty()) {
        if (asked.due.empty()) throw std::runtime_error("--due is required: it says by when the promise is to be kept");
        if (due_asked(asked) < day) throw std::runtime_error("--due: the day is before the one on which it is promised");
        id_of<promise_made> const id = new_id(mine);
        add_entry(asked.mine, promise_made{.day = day, .promise = id, .wording = asked.made, .due = due_asked(asked)});
        out << id << '\n';
        return 0;
    }
    for (auto const& [which, outcome] :
         {std::pair(asked.kept, promise_outcome::kept), std::pair(asked.renegotiated, promise_outcome::renegotiated),
          std::pair(asked.missed, promise_outcome::missed)}) {
        if (which.empty()) continue;
        if (!has(mine, which)) throw std::runtime_error("there is no promise '" + which + "'");
        promise_settled settled{.day = day, .promise = which, .outcome = outcome};
        if (outcome == promise_outcome::renegotiated && !asked.due.empty()) settled.due = due_asked(asked);
        add_entry(asked.mine, settled);
        return 0;
    }
    pack const content = read_pack(asked, in);
    sentences const& words = sentences_for(content);
    page p(is_terminal(out));
    add_promises(p, promises_on(mine, day), words.progress);
    if (p.text().empty()) p.paragraph(words.progress.nothing);
    add_help_line(p, words);
    out << p.text();
    return 0;
}

} // namespace closeknit::cli
