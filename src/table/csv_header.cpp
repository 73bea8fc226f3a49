#include "header_remarks.hpp"
#include "rows.hpp"

#include <closeknit/assess/answer_form.hpp>
#include <closeknit/assess/read_answer.hpp>
#include <closeknit/assess/validate.hpp>
#include <closeknit/codec/error.hpp>
#include <closeknit/model/spelling.hpp>

#include <algorithm>
#include <set>
#include <utility>

// What is read once: a file of its own, because what is read for each row is compiled for speed.

namespace closeknit {
namespace {

bool has_import_ids(csv_row const& row) {
    return std::any_of(row.cells.begin(), row.cells.end(),
                       [](std::string const& each) { return trimmed_cell(each).starts_with("{\"ImportId\""); });
}

bool reads_as_number(std::string const& cell) { return as_number(read_answer(number{}, cell)).has_value(); }

/// What SurveyMonkey has below a question that has no parts.
bool says_response(std::string_view cell) { return cell == "Response" || cell == "Open-Ended Response"; }

/// Whether a header has a name for the first of a question's parts alone, and the row below names them all, as SurveyMonkey
/// writes a question with boxes or lines.
bool names_parts(std::vector<std::string> const& header, std::vector<std::string> const& below) {
    bool any = false;
    for (std::size_t i = 0; i < header.size(); ++i) {
        if (header[i].empty() && below[i].empty()) return false;
        any = any || (header[i].empty() && i > 0 && !below[i - 1].empty());
    }
    return any && std::any_of(below.begin(), below.end(), [](std::string const& each) { return each.empty(); });
}

} // namespace

/// Reads so many rows ahead, if there are so many.
void people_in_csv::look_ahead(std::size_t rows) {
    for (csv_row row; ahead_.size() < rows && reader_.next(row);)
        ahead_.push_back(std::move(row));
}

void people_in_csv::read_header() {
    for (int i = 0; i < how_.header_row; ++i)
        if (!reader_.next(row_))
            throw error(error_code::empty_document, "",
                        i == 0 ? "the file is empty: expected a header row of item ids"
                               : "the file has only " + std::to_string(i) + " rows, and the layout says that row " +
                                     std::to_string(how_.header_row) + " has the columns' names");
    if (!row_.fault.empty()) throw error(error_code::syntax, row_.line, 1, row_.fault);
    header_ = row_.cells;
    for (std::string& each : header_)
        each = plain_spaces(each);
    std::size_t const line = row_.line;
    std::vector<std::string> below;
    std::size_t further = further_header_rows(below);
    columns_ = finder_.whole(header_, line, below);
    auto const has_answers = [](column_use const& each) { return each.asked != nullptr; };
    if (std::none_of(columns_.begin(), columns_.end(), has_answers)) fail_without_items(line);
    if (further == 0 && !how_.rows_after_header && has_labels_below()) further = 1;
    for (std::size_t i = 0; i < further && read(row_); ++i) {
    }
    if (further && !how_.rows_after_header)
        remarks_.push_back(further == 1
                               ? "1 row below the header has names, not a person, and is passed over"
                               : std::to_string(further) + " rows below the header are names, not people, and are passed over");
    require_names_behind_lists(line);
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        column_use const& use = columns_[i];
        if (use.what != column_role::option) continue;
        auto at = std::find_if(option_columns_.begin(), option_columns_.end(),
                               [&](option_columns const& each) { return each.asked == use.asked && each.member == use.member; });
        if (at == option_columns_.end()) at = option_columns_.insert(at, {use.member, use.asked, {}});
        at->columns.emplace_back(i, use.option);
    }
    has_boxes_and_more_ = !option_columns_.empty() && std::any_of(columns_.begin(), columns_.end(), [](column_use const& each) {
        return each.what == column_role::answer;
    });
    find_labels();
    for (std::size_t i = 0; i < columns_.size(); ++i)
        if (columns_[i].what == column_role::id) id_names_[columns_[i].place] = header_[i], has_ids_ = true;
    header_remarks const said = remarks_on(of_, how_, finder_, columns_, header_);
    remarks_.insert(remarks_.end(), said.all.begin(), said.all.end());
    has_near_column_ = said.has_near_column;
}

/// How many rows below the header are names: the question texts and import ids of Qualtrics, which name columns too (`below`),
/// the answers' names of SurveyMonkey, which are then joined to the header's, and rows that have an item's wording.
std::size_t people_in_csv::further_header_rows(std::vector<std::string>& below) {
    look_ahead(2);
    if (ahead_.empty()) return 0;
    std::vector<std::string> first = ahead_.front().cells;
    for (std::string& each : first)
        each = plain_spaces(each);
    auto const has_below = [&](std::size_t rows) {
        if (rows) below = first;
        return rows;
    };
    if (how_.rows_after_header) return has_below(static_cast<std::size_t>(int(*how_.rows_after_header)));
    for (std::size_t i = 0; i < ahead_.size(); ++i)
        if (has_import_ids(ahead_[i])) return has_below(i + 1);
    if (std::any_of(first.begin(), first.end(), reads_as_number)) return 0; // a person's
    if (first.size() == header_.size() &&
        (std::any_of(first.begin(), first.end(), says_response) || names_parts(header_, first))) {
        std::string question;
        for (std::size_t i = 0; i < header_.size(); ++i) {
            if (!header_[i].empty()) question = header_[i];
            header_[i] = first[i].empty() || says_response(first[i]) ? header_[i] : question + "[" + first[i] + "]";
        }
        return 1;
    }
    for (std::size_t i = 0; i < header_.size() && i < first.size(); ++i)
        if (finder_.by_other_name(first[i]).by == column_name::wording && finder_.knows(header_[i])) return has_below(1);
    return 0;
}

/// Whether the row below the header has words where there are answers, none of which can be one, as SoSci Survey writes the
/// questions' labels there, and the next row has an answer. Invariant: a person is never taken for it whose answers have a digit,
/// or are alike, or who has an id that looks like the next one's.
bool people_in_csv::has_labels_below() {
    look_ahead(2);
    if (ahead_.size() < 2 || ahead_[0].cells.size() != header_.size() || ahead_[1].cells.size() != header_.size()) return false;
    constexpr std::size_t enough = 3;
    std::set<std::string> words;
    bool has_answer = false, has_other_ids = false;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        std::string const &label = ahead_[0].cells[i], &below = ahead_[1].cells[i];
        if (columns_[i].what != column_role::answer && columns_[i].what != column_role::option)
            has_other_ids = has_other_ids || (reads_as_number(below) && !reads_as_number(label) && !trimmed_cell(label).empty());
        if (columns_[i].what != column_role::answer) continue;
        item const& asked = *columns_[i].asked;
        response const& format = *format_of(of_, asked);
        if (std::holds_alternative<free_text>(format)) continue;
        bool const has_digit = label.find_first_of("0123456789") < 2;
        if (has_digit || validate(format, cells_.read(asked, format, label)) || !words.insert(label).second) return false;
        answer const next = cells_.read(asked, format, below);
        has_answer = has_answer || (!std::holds_alternative<unanswered>(next) && validate(format, next));
    }
    return words.size() >= enough && has_answer && has_other_ids;
}

/// SurveyMonkey names only the first of a question's boxes in the header, and all of them in the row below. Without that row the
/// other boxes would be lost.
void people_in_csv::require_names_behind_lists(std::size_t line) {
    for (std::size_t i = 0; i + 1 < columns_.size(); ++i) {
        item const* const asked = columns_[i].what == column_role::answer ? columns_[i].asked : nullptr;
        if (!asked || !header_[i + 1].empty()) continue;
        response const& format = *format_of(of_, *asked);
        if (form_of(format).input != answer_input::several_options) continue;
        look_ahead(20);
        for (csv_row const& each : ahead_)
            if (i + 1 < each.cells.size() && !trimmed_cell(each.cells[i + 1]).empty() &&
                validate(format, cells_.read(*asked, format, each.cells[i + 1])))
                throw error(error_code::missing_column, line, 1,
                            "the columns behind '" + header_[i] +
                                "' have answers to it too, but no names: is a second header "
                                "row missing?",
                            {{"column", header_[i]}});
    }
}

/// Where labels of an item are codes of it too, the first rows show which of both its cells are.
void people_in_csv::find_labels() {
    constexpr std::size_t rows = 1000;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        item const* const asked = columns_[i].what == column_role::answer ? columns_[i].asked : nullptr;
        if (!asked || !cells_.has_clash(*asked)) continue;
        look_ahead(rows);
        bool has_label = false, has_code = false; // that is not the other too
        for (csv_row const& each : ahead_) {
            if (i >= each.cells.size()) continue;
            cell_reader::reading const is = cells_.readings_of(*asked, *format_of(of_, *asked), each.cells[i]);
            has_label = has_label || (is.as_label && !is.as_code);
            has_code = has_code || (is.as_code && !is.as_label);
        }
        if (!has_label || has_code) continue;
        cells_.take_labels(*asked);
        remarks_.push_back("'" + header_[i] + "' has labels, some of which are codes too: its cells are read as labels");
    }
}

/// Says what was found and the likeliest cause. Where the first row may be a person's answers, nothing of it is told.
void people_in_csv::fail_without_items(std::size_t line) {
    std::vector<std::string> wanted;
    for (item const* each : finder_.asked())
        wanted.push_back(each->id.str());
    look_ahead(20);
    auto const known = [&](std::string const& each) { return !reads_as_number(each) && finder_.knows(plain_spaces(each)); };
    auto const below = std::find_if(ahead_.begin(), ahead_.end(), [&](csv_row const& each) {
        auto const has = [&](std::string const& name) {
            return std::find(each.cells.begin(), each.cells.end(), name) != each.cells.end();
        };
        // Numbers are answers, unless every item of a published key is among them.
        return std::any_of(each.cells.begin(), each.cells.end(), known) || std::all_of(wanted.begin(), wanted.end(), has);
    });
    std::string found = "found " + std::to_string(header_.size()) + (header_.size() == 1 ? " column" : " columns");
    if (below != ahead_.end()) found += "; line " + std::to_string(below->line) + " has such names: is it the header?";
    else if (header_.front().starts_with('{') || header_.front().starts_with('[')) found += "; this looks like JSON";
    else if (std::size_t const sign = header_.front().find_first_of(";,\t"); header_.size() == 1 && sign != std::string::npos)
        found += header_.front()[sign] == '\t' ? " that has a tab in it"
                                               : std::string(" that has '") + header_.front()[sign] + "' in it",
            found += ": is each row in quotes, or the delimiter another?";
    else if (std::any_of(header_.begin(), header_.end(), [&](auto const& each) { return finder_.is_wording_of_several(each); }))
        found += "; several items have one wording: name their columns by id, or in the layout's item_columns";
    else if (may_be_answers())
        found += ", not told because they may be answers: is the header missing, or does it ask in other words?";
    else {
        std::vector<std::string> names;
        for (std::string const& each : header_)
            names.push_back(told(each));
        found = "found " + some_of(names) + several_in_a_row();
    }
    throw error(error_code::missing_column, line, 1,
                "no column is an item of '" + of_.id.str() + "'; expected columns such as " + some_of(wanted) + ", " + found,
                {{"assessment", of_.id.str()}});
}

/// Whether any name of the header is a number, an answer to an item, or words that are no name.
bool people_in_csv::may_be_answers() const {
    return std::any_of(header_.begin(), header_.end(), [&](std::string const& name) {
        if (told(name) == "(a number)" || name.find(' ') != name.npos || name.size() > 40) return true;
        return !name.empty() && std::any_of(finder_.asked().begin(), finder_.asked().end(), [&](item const* each) {
            response const& format = *format_of(of_, *each);
            answer const given = read_answer(format, name);
            return !std::holds_alternative<free_text>(format) && validate(format, given);
        });
    });
}

/// What to ask where a name is an item's id with something before or behind it.
std::string people_in_csv::several_in_a_row() const {
    for (std::string const& name : header_)
        for (item const* each : finder_.asked()) {
            std::string const id = each->id.str();
            bool const before = name.ends_with(id), behind = name.starts_with(id);
            if (name.size() > id.size() && (before || behind))
                return "; '" + name + "' is '" + id + "' with something " + (behind ? "behind" : "before") +
                       " it: are several people in one row? If not, name the items' columns in the layout's item_columns";
        }
    return "";
}

} // namespace closeknit
