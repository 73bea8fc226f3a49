#include "rows.hpp"

#include <closeknit/assess/read_answer.hpp>
#include <closeknit/assess/validate.hpp>
#include <closeknit/codec/error.hpp>

#include <utility>

namespace closeknit {

row_of_answers::row_of_answers(assessment const& of, std::size_t member) {
    row_.member = member;
    for (item const& each : of.items) {
        response const* format = format_of(of, each);
        if (!format) continue; // an instruction
        index_.emplace(each.id, places_.size());
        places_.push_back({&each, format, &row_.answers[each.id]});
    }
}

void row_of_answers::begin(std::size_t line, std::size_t ids, std::size_t kept) {
    row_.line = line;
    row_.ids.assign(ids, {});
    row_.kept.assign(kept, {});
    row_.readable = true;
    row_.wrong.clear();
    row_.beyond.clear();
    for (place const& each : places_)
        *each.given = unanswered{};
}

bool row_of_answers::put(place const& at, answer given, std::string_view column) {
    validation const fits = validate(*at.format, given);
    if (fits) *at.given = std::move(given);
    else wrong(column, fits.message);
    return static_cast<bool>(fits);
}

void row_of_answers::wrong(std::string_view column, std::string_view says) {
    row_.wrong.push_back({.what = table_issue::about::cell,
                          .line = row_.line,
                          .character = 0,
                          .column = std::string(column),
                          .message = std::string(says)});
}

bool row_of_answers::drop_untouched_lists() {
    bool any = false;
    for (place const& each : places_) {
        auto const* list = std::get_if<std::vector<std::string>>(each.given);
        if (list ? !list->empty() : !std::holds_alternative<unanswered>(*each.given)) return false;
        any = any || list;
    }
    if (!any || !row_.wrong.empty()) return false;
    for (place const& each : places_)
        *each.given = unanswered{};
    return true;
}

void row_of_answers::unreadable(std::string const& says, std::size_t character) {
    row_.readable = false;
    row_.wrong = {{.what = table_issue::about::row, .line = row_.line, .character = character, .column = {}, .message = says}};
}

people_in_table::people_in_table(assessment const& of, table_layout const& how) : of_(of), how_(how), finder_(of, how) {
    id_names_ = finder_.id_columns();
    std::size_t const members = how.members.empty() ? 1 : how.members.size();
    for (std::size_t i = 0; i < members; ++i)
        members_.emplace_back(of, i);
}

std::vector<std::string> people_in_table::remarks() { return std::exchange(remarks_, {}); }

void people_in_table::begin_rows(std::size_t line) {
    ++rows_;
    member_ = 0;
    for (row_of_answers& each : members_) {
        each.begin(line, id_names_.size(), how_.kept_columns.size());
        if (how_.id_columns.empty()) each.row().ids.front() = std::to_string(rows_); // unless a column says more
    }
}

person_row const* people_in_table::first_member() { return &members_.front().row(); }

person_row const* people_in_table::next_member() {
    if (rows_ == 0 || member_ + 1 >= members_.size()) return nullptr;
    return &members_[++member_].row();
}

} // namespace closeknit
