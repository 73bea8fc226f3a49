#include "delimiter.hpp"
#include "rows.hpp"

#include <closeknit/assess/answer_form.hpp>
#include <closeknit/assess/read_answer.hpp>
#include <closeknit/assess/validate.hpp>
#include <closeknit/codec/error.hpp>
#include <closeknit/model/spelling.hpp>

#include <algorithm>
#include <utility>

namespace closeknit {
namespace {

/// The first names of a list, in one line.
std::string some_of(std::vector<std::string> const& names) {
    std::string out;
    for (std::size_t i = 0; i < names.size() && i < 10; ++i)
        out += (i ? ", " : "") + names[i];
    return names.size() <= 10 ? out : out + " and " + std::to_string(names.size() - 10) + " more";
}

bool has_import_ids(csv_row const& row) {
    return std::any_of(row.cells.begin(), row.cells.end(),
                       [](std::string const& each) { return trimmed_cell(each).starts_with("{\"ImportId\""); });
}

/// What SurveyMonkey has below a question that has no parts.
bool says_response(std::string_view cell) { return cell == "Response" || cell == "Open-Ended Response"; }

/// Whether a box is ticked; nothing where the cell says neither.
std::optional<bool> tick_in(std::string_view cell) {
    answer const said = read_answer(yes_no{}, cell);
    if (auto const* yes = std::get_if<bool>(&said)) return *yes;
    std::string const words = lower_ascii(cell);
    if (words == "checked" || words == "selected" || words == "x") return true;
    if (words == "unchecked" || words == "not selected") return false;
    return std::nullopt;
}

} // namespace

people_in_csv::people_in_csv(assessment const& of, std::istream& in, table_layout const& how)
    : people_in_table(of, how), source_(in), text_(&source_), delimiter_(delimiter_of(source_.ahead(), finder_, how)),
      reader_(text_, delimiter_), cells_(how, delimiter_ == ';') {
    if (delimiter_ != ',' && how.delimiter.empty())
        remarks_.push_back("the delimiter is " + (delimiter_ == '\t' ? "a tab" : "'" + std::string(1, delimiter_) + "'"));
    if (stated_delimiter(source_.ahead())) reader_.next(row_);
    read_header();
}

bool people_in_csv::read(csv_row& row) {
    if (ahead_.empty()) return reader_.next(row);
    std::swap(row, ahead_.front());
    ahead_.pop_front();
    return true;
}

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
    std::size_t const line = row_.line, further = further_header_rows();
    columns_ = finder_.whole(header_, line);
    auto const has_answers = [](column_use const& each) { return each.asked != nullptr; };
    if (std::none_of(columns_.begin(), columns_.end(), has_answers)) fail_without_items(line);
    for (std::size_t i = 0; i < further && read(row_); ++i) {
    }
    if (further && !how_.rows_after_header)
        remarks_.push_back(std::to_string(further) + (further == 1 ? " row" : " rows") +
                           " below the header are names, not people, and are passed over");
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        column_use const& use = columns_[i];
        if (use.what != column_role::option) continue;
        auto at = std::find_if(option_columns_.begin(), option_columns_.end(),
                               [&](option_columns const& each) { return each.asked == use.asked && each.member == use.member; });
        if (at == option_columns_.end()) at = option_columns_.insert(at, {use.member, use.asked, {}});
        at->columns.emplace_back(i, use.option);
    }
    for (std::size_t i = 0; i < columns_.size(); ++i)
        if (columns_[i].what == column_role::id) id_names_[columns_[i].place] = header_[i], has_ids_ = true;
    describe_columns();
}

/// How many rows below the header are names: the question texts and import ids of Qualtrics, the answers' names of SurveyMonkey,
/// which are then joined to the header's, and rows that have an item's wording.
std::size_t people_in_csv::further_header_rows() {
    if (how_.rows_after_header) return static_cast<std::size_t>(int(*how_.rows_after_header));
    look_ahead(2);
    if (ahead_.empty()) return 0;
    for (std::size_t i = 0; i < ahead_.size(); ++i)
        if (has_import_ids(ahead_[i])) return i + 1;
    std::vector<std::string> below = ahead_.front().cells;
    for (std::string& each : below)
        each = plain_spaces(each);
    auto const is_number = [](std::string const& each) { return as_number(read_answer(number{}, each)).has_value(); };
    if (std::any_of(below.begin(), below.end(), is_number)) return 0; // a person's
    if (std::any_of(below.begin(), below.end(), says_response) && below.size() == header_.size()) {
        std::string question;
        for (std::size_t i = 0; i < header_.size(); ++i) {
            if (!header_[i].empty()) question = header_[i];
            header_[i] = below[i].empty() || says_response(below[i]) ? header_[i] : question + "[" + below[i] + "]";
        }
        return 1;
    }
    for (std::size_t i = 0; i < header_.size() && i < below.size(); ++i)
        for (item const* each : finder_.asked())
            if (below[i] == plain_spaces(each->wording.str()) && finder_.knows(header_[i])) return 1;
    return 0;
}

void people_in_csv::describe_columns() {
    std::vector<std::string> ignored, lacking, renamed, near;
    std::set<std::pair<std::size_t, item const*>> there;
    std::size_t worded = 0, listed = 0;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        column_use const& use = columns_[i];
        if (use.asked) there.emplace(use.member, use.asked);
        if (use.what == column_role::nothing) ignored.push_back(told(header_[i]));
        if (use.by == column_name::other_case)
            renamed.push_back("'" + header_[i] + "' as " + (use.asked ? use.asked->id.str() : "id"));
        worded += use.by == column_name::wording;
        listed += use.by == column_name::option_code;
    }
    for (std::size_t member = 0; member < members_.size(); ++member)
        for (item const* each : finder_.asked())
            if (!there.contains({member, each}))
                lacking.push_back(how_.members.empty()
                                      ? each->id.str()
                                      : how_.members[member].prefix + each->id.str() + how_.members[member].suffix);
    for (std::string const& each : ignored)
        if (item const* wanted = finder_.nearest(each); wanted && !there.contains({0, wanted}) && how_.members.empty())
            near.push_back("'" + each + "' for " + wanted->id.str());
    if (!renamed.empty()) remarks_.push_back("read in spite of another case: " + some_of(renamed));
    if (worded)
        remarks_.push_back(std::to_string(worded) + (worded == 1 ? " column is" : " columns are") +
                           " known by the wording of an item");
    if (listed)
        remarks_.push_back(std::to_string(listed) + (listed == 1 ? " column is" : " columns are") +
                           " read as ticks for an option each");
    if (!near.empty()) remarks_.push_back("perhaps misspelled, and not read: " + some_of(near));
    has_near_column_ = !near.empty();
    if (!ignored.empty()) remarks_.push_back("ignored: " + some_of(ignored));
    if (!lacking.empty()) remarks_.push_back("items without a column count as missing: " + some_of(lacking));
    for (option_columns const& each : option_columns_)
        if (auto const* all = form_of(*format_of(of_, *each.asked)).options; all->size() > each.columns.size())
            remarks_.push_back("only " + std::to_string(each.columns.size()) + " of the " + std::to_string(all->size()) +
                               " options of " + each.asked->id.str() + " have a column; the others count as not ticked");
}

/// Says what was found and the likeliest cause. Where the first row may be a person's answers, nothing of it is told.
void people_in_csv::fail_without_items(std::size_t line) {
    std::vector<std::string> wanted;
    for (item const* each : finder_.asked())
        wanted.push_back(each->id.str());
    look_ahead(20);
    auto const known = [&](std::string const& each) { return finder_.knows(plain_spaces(each)); };
    auto const below = std::find_if(ahead_.begin(), ahead_.end(), [&](csv_row const& each) {
        return std::any_of(each.cells.begin(), each.cells.end(), known);
    });
    std::string found = "found " + std::to_string(header_.size()) + (header_.size() == 1 ? " column" : " columns");
    if (below != ahead_.end()) found += "; line " + std::to_string(below->line) + " has such names: is it the header?";
    else if (header_.front().starts_with('{') || header_.front().starts_with('[')) found += "; this looks like JSON";
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
                       " it: are several people in one row?";
        }
    return "";
}

person_row const* people_in_csv::next() {
    if (person_row const* other = next_member()) return other;
    if (!read(row_)) return nullptr;
    begin_rows(row_.line);
    std::string fault = row_.fault;
    if (fault.empty() && row_.cells.size() != columns_.size())
        fault =
            "expected " + std::to_string(columns_.size()) + " cells as in the header, not " + std::to_string(row_.cells.size());
    for (std::size_t i = 0; i < columns_.size() && i < row_.cells.size(); ++i) {
        column_use const& use = columns_[i];
        std::string const& cell = row_.cells[i];
        if (use.what == column_role::id || use.what == column_role::kept)
            for_each_member([&](row_of_answers& each) {
                (use.what == column_role::id ? each.row().ids : each.row().kept)[use.place] = cell;
            });
        if (use.what != column_role::answer || !fault.empty()) continue;
        row_of_answers& row = members_[use.member];
        row_of_answers::place const& at = row.at(*use.asked);
        if (!row.put(at, cells_.read(*use.asked, *at.format, cell), header_[i]))
            row.row().wrong.back().message += cells_.hint(*at.format, cell);
    }
    if (fault.empty())
        for (option_columns const& each : option_columns_)
            put_options(each);
    else for_each_member([&](row_of_answers& each) { each.unreadable(fault); });
    return first_member();
}

void people_in_csv::use(score_states const& states) {
    bool const has_options = !option_columns_.empty();
    if (!states.all() || !how_.members.empty() || has_options || columns_.size() < 2) return; // a row of one cell may be no row
    states_ = &states;
    signs_[static_cast<unsigned char>('\n')] = sign::line_feed;
    signs_[static_cast<unsigned char>('\r')] = sign::carriage_return;
    signs_[static_cast<unsigned char>(delimiter_)] = sign::delimiter;
    coded_at_.resize(columns_.size());
    for (std::size_t i = 0; i < columns_.size(); ++i)
        if (item const* asked = columns_[i].asked) {
            coded_at_[i] = coded_.size();
            coded_.emplace_back(static_cast<std::size_t>(asked - of_.items.data()), *asked, *format_of(of_, *asked));
        }
    coded_row_.ids.resize(id_names_.size());
    coded_row_.kept.resize(how_.kept_columns.size());
    coded_row_.codes.resize(of_.items.size());
}

/// A cell that the block has whole, with the sign behind it: in quotes without a quote or a line end within, or without quotes.
people_in_csv::cell_place people_in_csv::cell_at(char const* at, char const* end) const {
    if (end - at >= 2 && *at != '"' && sign_of(*at) == sign::none && sign_of(at[1]) != sign::none) return {{at, 1}, at + 1};
    if (at != end && *at == '"') {
        for (char const* to = ++at; end - to >= 2; ++to) {
            if (*to == '\n' || *to == '\r') return {};
            if (*to == '"') return sign_of(to[1]) == sign::none ? cell_place{} : cell_place{{at, to}, to + 1};
        }
        return {};
    }
    char const* to = at;
    while (to != end && sign_of(*to) == sign::none)
        ++to;
    return to == end ? cell_place{} : cell_place{{at, to}, to};
}

bool people_in_csv::put(std::size_t column, std::string_view cell) {
    column_use const& use = columns_[column];
    if (use.what == column_role::id) coded_row_.ids[use.place] = cell;
    if (use.what == column_role::kept) coded_row_.kept[use.place] = cell;
    if (use.what != column_role::answer) return true;
    coded_cells& known = coded_[coded_at_[column]];
    auto const code = known.of(cell, cells_, *states_);
    if (code) coded_row_.codes[known.item()] = *code;
    return code.has_value();
}

coded_row const* people_in_csv::next_coded() {
    if (!states_ || !ahead_.empty()) return nullptr;
    std::string_view const block = source_.ahead();
    char const *at = block.data(), *const end = at + block.size();
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        cell_place const cell = cell_at(at, end);
        bool const last = i + 1 == columns_.size();
        if (!cell.end || (sign_of(*cell.end) == sign::delimiter) == last || !put(i, cell.text)) return nullptr;
        at = cell.end + 1;
    }
    if (at[-1] == '\r') {
        if (at == end || *at != '\n') return nullptr;
        ++at;
    }
    coded_row_.line = reader_.line();
    ++rows_;
    if (!has_ids_) coded_row_.ids.front() = number_ = std::to_string(rows_);
    std::size_t const bytes = static_cast<std::size_t>(at - block.data());
    source_.pass(bytes);
    reader_.pass(bytes);
    return &coded_row_;
}

/// The options whose box is ticked; where none says anything, the item is not answered.
void people_in_csv::put_options(option_columns const& of) {
    row_of_answers& row = members_[of.member];
    row_of_answers::place const& at = row.at(*of.asked);
    std::vector<option> const& options = *form_of(*at.format).options;
    std::vector<bool> ticked(options.size());
    bool said = false, readable = true;
    std::optional<missingness> missing;
    for (auto const& [column, which] : of.columns) {
        std::string const cell = std::string(trimmed_cell(row_.cells[column]));
        answer const as_missing = cells_.read(*of.asked, *at.format, cell);
        if (auto const* none = std::get_if<unanswered>(&as_missing)) { // nothing, NA, a code
            if (!cell.empty()) missing = none->missing;
            continue;
        }
        auto tick = tick_in(cell);
        bool const names_it = plain_spaces(cell) == plain_spaces(options[which].wording.str()) || cell == options[which].id.str();
        if (!tick && names_it) tick = true;
        if (!tick) {
            row.wrong(header_[column], "expected 1 or 0, or yes or no");
            readable = false;
            continue;
        }
        said = true;
        ticked[which] = *tick;
    }
    std::vector<std::string> chosen;
    for (std::size_t i = 0; i < options.size(); ++i)
        if (ticked[i]) chosen.push_back(options[i].id.str());
    if (!readable) return;
    answer given = chosen;
    bool const may_be_none = static_cast<bool>(validate(*at.format, answer(std::vector<std::string>{})));
    if (chosen.empty() && (!said || !may_be_none)) given = unanswered{missing.value_or(missingness::skipped)};
    row.put(at, std::move(given), of.asked->id.str());
}

} // namespace closeknit
