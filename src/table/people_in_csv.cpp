#include "delimiter.hpp"
#include "rows.hpp"
#include "ticks.hpp"

#include <closeknit/assess/answer_form.hpp>
#include <closeknit/assess/read_answer.hpp>
#include <closeknit/assess/validate.hpp>

#include <algorithm>
#include <utility>

namespace closeknit {
namespace {

/// Spreadsheets write rows of nothing but delimiters behind the last one with something in it.
bool is_empty(csv_row const& row) {
    return row.fault.empty() &&
           std::all_of(row.cells.begin(), row.cells.end(), [](std::string const& cell) { return trimmed_cell(cell).empty(); });
}

std::string rows_text(std::size_t rows, std::string const& one, std::string const& several) {
    return std::to_string(rows) + (rows == 1 ? " row " + one : " rows " + several);
}

} // namespace

people_in_csv::people_in_csv(assessment const& of, std::istream& in, table_layout const& how)
    : people_in_table(of, how), source_(in), text_(&source_), delimiter_(delimiter_of(source_.ahead(), finder_, how)),
      reader_(text_, delimiter_), cells_(of, how, delimiter_ == ';') {
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

person_row const* people_in_csv::next() {
    if (person_row const* other = next_member()) return other;
    bool there = read(row_);
    for (; there && is_empty(row_); there = read(row_))
        ++empty_rows_, pass_row();
    if (!there) {
        add_remarks_at_end();
        return nullptr;
    }
    begin_rows(row_.line);
    std::string const fault = row_.fault.empty() ? fault_in_cells() : row_.fault;
    if (fault.empty()) row_.cells.resize(columns_.size());
    for (std::size_t i = 0; i < columns_.size() && i < row_.cells.size(); ++i) {
        column_use const& use = columns_[i];
        std::string const& cell = row_.cells[i];
        if (use.what == column_role::id) for_each_member([&](row_of_answers& each) { each.row().ids[use.place] = cell; });
        if (auto const kept = use.what == column_role::kept ? std::optional(use.place) : use.kept)
            for_each_member([&](row_of_answers& each) { each.row().kept[*kept] = cell; });
        if (use.what != column_role::answer || !fault.empty()) continue;
        row_of_answers& row = members_[use.member];
        row_of_answers::place const& at = row.at(*use.asked);
        if (row.put(at, cells_.read(*use.asked, *at.format, cell), header_[i])) continue;
        row.row().wrong.back().message += cells_.hint(*use.asked, *at.format, cell);
        tell_beyond(row, *use.asked, cell);
    }
    if (!fault.empty()) {
        for_each_member([&](row_of_answers& each) { each.unreadable(fault); });
        return first_member();
    }
    for (option_columns const& each : option_columns_)
        put_options(each);
    if (has_boxes_and_more_) for_each_member([&](row_of_answers& each) { untouched_rows_ += each.drop_untouched_lists(); });
    return first_member();
}

std::string people_in_csv::fault_in_cells() const {
    std::size_t const wanted = columns_.size(), there = row_.cells.size();
    bool const has_more = std::any_of(row_.cells.begin() + std::ptrdiff_t(std::min(wanted, there)), row_.cells.end(),
                                      [](std::string const& cell) { return !trimmed_cell(cell).empty(); });
    bool const lacks_more = std::any_of(columns_.begin() + std::ptrdiff_t(std::min(wanted, there)), columns_.end(),
                                        [](column_use const& each) { return each.what != column_role::nothing; });
    if (!has_more && !lacks_more) return "";
    return "expected " + std::to_string(wanted) + " cells as in the header, not " + std::to_string(there);
}

/// Keeps for the end what a cell that is no answer may mean.
void people_in_csv::tell_beyond(row_of_answers& row, item const& asked, std::string const& cell) {
    constexpr std::size_t most = 100, longest = 20;
    answer_form const form = form_of(*format_of(of_, asked));
    if (auto const said = as_number(read_answer(number{}, trimmed_cell(cell)))) {
        row.row().beyond.emplace_back(&asked, *said);
        if ((form.low && *said == *form.low - 1) || (form.high && *said == *form.high + 1))
            return; // it may count from another number
    }
    if (cell.size() > longest || (unreadable_cells_.size() == most && !unreadable_cells_.contains(cell))) return;
    ++unreadable_cells_[cell];
}

void people_in_csv::add_remarks_at_end() {
    if (empty_rows_) remarks_.push_back(rows_text(empty_rows_, "is empty and passed over", "are empty and passed over"));
    if (untouched_rows_)
        remarks_.push_back(rows_text(untouched_rows_, "has", "have") +
                           " no ticked box and no other answer: what is not ticked counts as missing there");
    constexpr std::size_t often = 5;
    std::size_t most = 0;
    for (auto const& [cell, times] : unreadable_cells_)
        most = std::max(most, times);
    if (most >= often)
        remarks_.push_back(std::to_string(most) +
                           " of the cells that could not be read say the same: if it stands for a missing answer, name it with "
                           "--missing or in the layout's missing_codes");
    empty_rows_ = untouched_rows_ = 0;
    unreadable_cells_.clear();
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
            if (*to == '"') return sign_of(to[1]) == sign::none ? cell_place{} : cell_place{{at, std::size_t(to - at)}, to + 1};
        }
        return {};
    }
    char const* to = at;
    while (to != end && sign_of(*to) == sign::none)
        ++to;
    return to == end ? cell_place{} : cell_place{{at, std::size_t(to - at)}, to};
}

bool people_in_csv::put(std::size_t column, std::string_view cell) {
    column_use const& use = columns_[column];
    if (use.what == column_role::id) coded_row_.ids[use.place] = cell;
    if (auto const kept = use.what == column_role::kept ? std::optional(use.place) : use.kept) coded_row_.kept[*kept] = cell;
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
    bool has_words = false;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        cell_place const cell = cell_at(at, end);
        bool const last = i + 1 == columns_.size();
        if (!cell.end || (sign_of(*cell.end) == sign::delimiter) == last || !put(i, cell.text)) return nullptr;
        has_words = has_words || !cell.text.empty();
        at = cell.end + 1;
    }
    if (!has_words) return nullptr; // perhaps nobody's
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

void people_in_csv::put_options(option_columns const& of) {
    row_of_answers& row = members_[of.member];
    row_of_answers::place const& at = row.at(*of.asked);
    std::vector<std::pair<std::string_view, std::size_t>> cells;
    for (auto const& [column, which] : of.columns)
        cells.emplace_back(row_.cells[column], which);
    bool readable = true;
    answer given = ticked(*of.asked, *at.format, cells, cells_, [&](std::size_t wrong) {
        row.wrong(header_[of.columns[wrong].first], no_tick);
        readable = false;
    });
    if (readable) row.put(at, std::move(given), of.asked->id.str());
}

} // namespace closeknit
