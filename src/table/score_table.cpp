#include <closeknit/table/score_table.hpp>

#include "rows.hpp"

#include <closeknit/codec/error.hpp>
#include <closeknit/codec/json_pointer.hpp>
#include <closeknit/codec/number_text.hpp>
#include <closeknit/table/csv.hpp>

#include <ostream>
#include <set>

namespace closeknit {
namespace {

std::string_view status_of(score_result const& s) {
    if (s.not_scored) return name_of(*s.not_scored);
    if (s.prorated) return "prorated";
    return s.answered < s.asked ? "incomplete" : "ok";
}

void write_row(scorer const& by, person_row const& row, std::ostream& out) {
    out << csv_safe_cell(row.id);
    if (row.readable)
        for (score_result const& s : by.score(row.answers))
            out << ',' << (s.value ? format_exact(*s.value) : "") << ',' << status_of(s);
    else
        for (std::size_t i = 0; i < by.assessment().scales.size(); ++i)
            out << ",,unreadable";
    out << '\n';
}

template <class People>
table_totals score_all(scorer const& by, People&& people, std::ostream& out, score_table_options const& how) {
    table_totals totals;
    auto const tell = [&](table_issue const& each) {
        if (how.issue) how.issue(each);
    };
    auto const tell_remarks = [&] {
        for (std::string& each : people.remarks())
            tell({.what = table_issue::about::table, .line = 0, .character = 0, .column = {}, .message = std::move(each)});
    };
    while (person_row const* row = people.next()) {
        tell_remarks();
        for (table_issue const& each : row->wrong) {
            ++(each.what == table_issue::about::cell ? totals.unreadable_cells : totals.unreadable_rows);
            tell(each);
            if (how.strict) throw error(error_code::stopped, "", "stopped at the first error");
        }
        write_row(by, *row, out);
        if (!out) return totals;
        if (++totals.rows % 256 == 0 && how.progress) how.progress(people.bytes(), totals.rows);
    }
    tell_remarks();
    return totals;
}

} // namespace

std::string table_issue::text() const {
    std::string out = line ? std::to_string(line) + ":" : "";
    if (character) out += std::to_string(character) + ":";
    if (!column.empty()) out += " column " + column + ":";
    return out.empty() ? message : out + " " + message;
}

std::vector<std::string> score_columns(assessment const& of) {
    std::vector<std::string> out{"id"};
    std::set<std::string> cells{"id"}; // as they are written: two names may be one then
    for (std::size_t i = 0; i < of.scales.size(); ++i)
        for (char const* what : {"", "_status"}) {
            std::string name = of.scales[i].id.str() + what;
            if (!cells.insert(csv_safe_cell(name)).second)
                throw error(error_code::duplicate_column, codec::pointer_to("scales", i, "id"),
                            "a table of scores would have two columns '" + name +
                                "': id, and each scale's id and id_status are columns",
                            {{"column", name}});
            out.push_back(std::move(name));
        }
    return out;
}

table_totals score_table(scorer const& by, std::istream& in, std::ostream& out, score_table_options const& how) {
    std::string head;
    for (std::string const& each : score_columns(by.assessment()))
        head += (head.empty() ? "" : ",") + csv_safe_cell(each);
    auto const all = [&](auto&& people) {
        out << head << '\n';
        return score_all(by, people, out, how);
    };
    if (how.format == table_format::json_lines) return all(people_in_json_lines(by.assessment(), in));
    return all(people_in_csv(by.assessment(), in));
}

} // namespace closeknit
