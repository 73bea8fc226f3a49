#include "score_writer.hpp"

#include <closeknit/codec/error.hpp>
#include <closeknit/codec/json_pointer.hpp>
#include <closeknit/codec/number_text.hpp>
#include <closeknit/json.hpp>
#include <closeknit/table/csv.hpp>

#include <boost/json/serialize.hpp>

#include <algorithm>
#include <ostream>
#include <set>
#include <string_view>

namespace closeknit {
namespace {

std::string_view status_of(score_result const& s) {
    if (s.not_scored) return name_of(*s.not_scored);
    if (s.prorated) return "prorated";
    if (s.answered < s.asked) return "incomplete";
    return s.undecided_by.empty() ? "ok" : "filter_unanswered";
}

/// The parts that a scale has columns for.
std::vector<score_part> parts_of(scale const& how, score_table_options const& options) {
    if (!options.parts.empty()) return options.parts;
    std::vector<score_part> out{score_part::value, score_part::status};
    if (!how.cut_offs.empty()) out.push_back(score_part::cut_offs);
    return out;
}

/// What the columns of a part are called behind the scale's id.
std::vector<std::string> columns_of(scale const& how, score_part part) {
    switch (part) {
    case score_part::value: return {""};
    case score_part::interval: return {"_low", "_high"};
    case score_part::answered: return {"_answered", "_asked"};
    case score_part::norms: break;
    default: return {"_" + std::string(name_of(part))};
    }
    std::vector<std::string> out;
    for (norm const& each : how.norms)
        for (char const* what : {"_z", "_t", "_percentile"})
            out.push_back("_" + each.id.str() + what);
    return out;
}

std::string cell_of(std::optional<double> const& value) { return value ? format_exact(*value) : std::string(); }

/// The ids of the cut-offs that are met, and with a reason behind them those of which that cannot be said.
std::string met_in(score_result const& s) {
    std::string out;
    for (cut_off_result const& each : s.cut_offs) {
        if (!each.met && !each.not_given) continue;
        out += (out.empty() ? "" : " ") + each.cut_off.str();
        if (each.not_given) out += ":" + std::string(name_of(*each.not_given));
    }
    return out;
}

/// The cells of a part, as many as its columns; they need no quotes but for labels and ids.
void write_part(scale const& how, score_part part, score_result const& s, std::ostream& out) {
    switch (part) {
    case score_part::value: out << ',' << cell_of(s.value); return;
    case score_part::status: out << ',' << status_of(s); return;
    case score_part::band: out << ',' << (s.band ? csv_safe_cell(s.band->str()) : ""); return;
    case score_part::label: out << ',' << csv_safe_cell(s.label); return;
    case score_part::cut_offs: out << ',' << csv_safe_cell(met_in(s)); return;
    case score_part::interval:
        out << ',' << (s.confidence ? format_exact(s.confidence->low) : "") << ','
            << (s.confidence ? format_exact(s.confidence->high) : "");
        return;
    case score_part::answered: out << ',' << s.answered << ',' << s.asked; return;
    case score_part::raw: out << ',' << cell_of(how.transforms.empty() ? s.value : s.raw); return;
    case score_part::norms: break;
    }
    for (std::size_t i = 0; i < how.norms.size(); ++i) {
        norm_score const* is = i < s.norms.size() ? &s.norms[i] : nullptr;
        out << ',' << cell_of(is ? is->z : std::nullopt) << ',' << cell_of(is ? is->t : std::nullopt) << ','
            << cell_of(is ? is->percentile : std::nullopt);
    }
}

/// The columns of one person's scores; `unique` keeps what is there already, as it is written.
void add_scores(assessment const& of, score_table_options const& how, row_member const& member, std::set<std::string>& unique,
                std::vector<std::string>& out) {
    for (std::size_t i = 0; i < of.scales.size(); ++i)
        for (score_part part : parts_of(of.scales[i], how))
            for (std::string const& behind : columns_of(of.scales[i], part)) {
                std::string name = member.prefix + of.scales[i].id.str() + behind + member.suffix;
                if (!unique.insert(csv_safe_cell(name)).second)
                    throw error(
                        error_code::duplicate_column, codec::pointer_to("scales", i, "id"),
                        "a table of scores would have two columns '" + name +
                            "': the ids, and each scale's id alone and with _status or another part behind it, are columns",
                        {{"column", name}});
                out.push_back(std::move(name));
            }
}

bool has_roles(score_table_options const& how) { return !how.layout.members.empty() && !how.one_row; }

/// The columns, where those in front have these names.
std::vector<std::string> all_columns(assessment const& of, std::vector<std::string> out, score_table_options const& how) {
    if (has_roles(how)) out.push_back("role");
    out.insert(out.end(), how.layout.kept_columns.begin(), how.layout.kept_columns.end());
    std::set<std::string> unique;
    for (std::string const& each : out)
        if (!unique.insert(csv_safe_cell(each)).second)
            throw error(error_code::duplicate_column, "", "a table of scores would have two columns '" + each + "'",
                        {{"column", each}});
    if (!how.one_row || how.layout.members.empty()) add_scores(of, how, {}, unique, out);
    else
        for (row_member const& each : how.layout.members)
            add_scores(of, how, each, unique, out);
    return out;
}

} // namespace

std::vector<std::string> score_columns(assessment const& of, score_table_options const& how) {
    std::vector<std::string> const& ids = how.layout.id_columns;
    return all_columns(of, ids.empty() ? std::vector<std::string>{"id"} : ids, how);
}

score_writer::score_writer(assessment const& of, std::vector<std::string> const& id_names, score_table_options const& how,
                           std::ostream& out)
    : of_(of), id_names_(id_names), how_(how), out_(out) {
    for (scale const& each : of.scales)
        parts_.push_back(parts_of(each, how));
}

void score_writer::header() {
    if (how_.written == table_format::json_lines) return;
    std::string head;
    for (std::string const& each : all_columns(of_, id_names_, how_))
        head += (head.empty() ? "" : ",") + csv_safe_cell(each);
    out_ << head << '\n';
}

void score_writer::write(person_row const& row, std::vector<score_result> const& scores) {
    how_.written == table_format::json_lines ? write_json(row, scores) : write_csv(row, scores);
}

void score_writer::write_csv(person_row const& row, std::vector<score_result> const& scores) {
    bool const goes_on = how_.one_row && row.member > 0;
    if (!goes_on) {
        for (std::size_t i = 0; i < row.ids.size(); ++i)
            out_ << (i ? "," : "") << csv_safe_cell(row.ids[i]);
        if (has_roles(how_)) out_ << ',' << csv_safe_cell(how_.layout.members[row.member].role);
        for (std::string const& each : row.kept)
            out_ << ',' << csv_safe_cell(each);
    }
    for (std::size_t i = 0; i < of_.scales.size(); ++i)
        for (score_part part : parts_[i]) {
            if (row.readable) write_part(of_.scales[i], part, scores[i], out_);
            else if (part == score_part::status) out_ << ",unreadable";
            else out_ << std::string(columns_of(of_.scales[i], part).size(), ',');
        }
    if (!how_.one_row || row.member + 1 >= how_.layout.members.size()) out_ << '\n';
}

/// {"id": "p1", "role": ..., "visit": ..., "scores": [...]}; without scores where the row cannot be read.
void score_writer::write_json(person_row const& row, std::vector<score_result> const& scores) {
    auto const put = [&](char const* before, std::string const& name, std::string const& value) {
        out_ << before << boost::json::serialize(boost::json::value(name)) << ':'
             << boost::json::serialize(boost::json::value(value));
    };
    for (std::size_t i = 0; i < row.ids.size(); ++i)
        put(i ? "," : "{", id_names_[i], row.ids[i]);
    if (!how_.layout.members.empty()) put(",", "role", how_.layout.members[row.member].role);
    for (std::size_t i = 0; i < row.kept.size(); ++i)
        put(",", how_.layout.kept_columns[i], row.kept[i]);
    if (!row.readable) {
        out_ << ",\"unreadable\":true}\n";
        return;
    }
    out_ << ",\"scores\":[";
    for (std::size_t i = 0; i < scores.size(); ++i)
        out_ << (i ? "," : "") << to_json(scores[i]);
    out_ << "]}\n";
}

} // namespace closeknit
