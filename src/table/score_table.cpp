#include <closeknit/table/score_table.hpp>

#include "rows.hpp"
#include "score_writer.hpp"
#include "table_checks.hpp"

#include <closeknit/codec/error.hpp>

#include <ostream>

namespace closeknit {
namespace {

table_issue about_table(std::string says) {
    return {.what = table_issue::about::table, .line = 0, .character = 0, .column = {}, .message = std::move(says)};
}

template <class People>
table_totals score_all(scorer const& by, People&& people, std::ostream& out, score_table_options const& how) {
    table_totals totals;
    score_writer writer(by, people.id_names(), how, out);
    auto const tell = [&](table_issue const& each) {
        if (!how.issue) return;
        writer.flush(); // the rows before it
        how.issue(each);
    };
    auto const tell_all = [&](std::vector<std::string> remarks) {
        for (std::string& each : remarks)
            tell(about_table(std::move(each)));
    };
    auto const stop_if_strict = [&] {
        if (how.strict) throw error(error_code::stopped, "", "stopped at the first error");
    };
    table_checks checks(by, people.has_ids());
    auto const count_row = [&] {
        if (++totals.rows % 256 == 0 && how.progress) how.progress(people.bytes(), totals.rows);
    };
    writer.header();
    tell_all(people.remarks());
    constexpr bool takes_codes = requires { people.next_coded(); };
    score_states const states(by);
    if constexpr (takes_codes)
        if (states.all() && score_writer::takes_codes(how)) people.use(states), writer.use(states);
    while (true) {
        if constexpr (takes_codes)
            while (coded_row const* row = people.next_coded()) {
                checks.look_at(*row);
                writer.write(*row);
                if (!out) return totals;
                count_row();
            }
        person_row const* row = people.next();
        if (!row) break;
        tell_all(people.remarks());
        for (table_issue const& each : row->wrong) {
            if (each.what == table_issue::about::row && row->member > 0) continue; // told of the first one
            ++(each.what == table_issue::about::cell ? totals.unreadable_cells : totals.unreadable_rows);
            tell(each);
            stop_if_strict();
        }
        for (std::string& each : checks.look_at(*row)) {
            ++totals.unmet_constraints;
            tell({.what = table_issue::about::row, .line = row->line, .character = 0, .column = {}, .message = std::move(each)});
            stop_if_strict();
        }
        writer.write(*row, row->readable ? by.score(row->answers) : std::vector<score_result>{});
        if (!out) return totals;
        if (row->member == 0) count_row();
    }
    totals.misspelled = people.has_near_column();
    tell_all(people.remarks());
    tell_all(checks.remarks());
    writer.flush();
    return totals;
}

} // namespace

std::string table_issue::text() const {
    std::string out = line ? std::to_string(line) + ":" : "";
    if (character) out += std::to_string(character) + ":";
    if (!column.empty()) out += " column " + column + ":";
    return out.empty() ? message : out + " " + message;
}

table_totals score_table(scorer const& by, std::istream& in, std::ostream& out, score_table_options const& how) {
    score_columns(by.assessment(), how); // throws before anything is read or written
    if (how.format == table_format::json_lines)
        return score_all(by, people_in_json_lines(by.assessment(), in, how.layout), out, how);
    return score_all(by, people_in_csv(by.assessment(), in, how.layout), out, how);
}

} // namespace closeknit
