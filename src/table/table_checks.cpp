#include "table_checks.hpp"

#include "codec/fnv1a.hpp"

#include <closeknit/assess/read_answer.hpp>
#include <closeknit/assess/validate.hpp>
#include <closeknit/codec/number_text.hpp>
#include <closeknit/model/pack.hpp>
#include <closeknit/table/csv.hpp>

#include <algorithm>
#include <map>

namespace closeknit {
namespace {

/// Whether options are called 0, 1, 2 and so on, in their order.
bool are_steps(std::vector<option> const& options) {
    for (std::size_t i = 0; i < options.size(); ++i)
        if (options[i].id.str() != std::to_string(i)) return false;
    return !options.empty();
}

/// The lowest and highest answer to an item that is answered by a whole number in a range, or by an option that is called so.
std::optional<std::pair<double, double>> numbers_of(assessment const& of, item const& asked) {
    response const* format = format_of(of, asked);
    if (auto const* one = format ? std::get_if<rating>(format) : nullptr) return std::pair(double(one->low), double(one->high));
    if (auto const* one = format ? std::get_if<choice>(format) : nullptr; one && are_steps(one->options))
        return std::pair(0.0, static_cast<double>(one->options.size() - 1));
    return std::nullopt;
}

/// An answer as a number, also the option that is called so.
std::optional<double> as_step(answer const& given) {
    auto const* called = std::get_if<std::string>(&given);
    return as_number(called ? read_answer(number{}, *called) : given);
}

} // namespace

table_checks::table_checks(scorer const& by, bool ids) : by_(by), ids_(ids) {
    std::map<std::pair<double, double>, group> by_range;
    for (item const& each : by.assessment().items) {
        auto const range = numbers_of(by.assessment(), each);
        if (!range) continue;
        group& of = by_range[*range];
        of.items.push_back(&each);
        of.low = range->first, of.high = range->second;
    }
    for (auto& [range, each] : by_range)
        if (each.items.size() > 1) groups_.push_back(std::move(each));
}

template <class Words> void table_checks::look_at_ids(std::vector<Words> const& ids, std::size_t line) {
    auto const is_blank = [](std::string_view id) { return trimmed_cell(id).empty(); };
    if (!ids_ || std::all_of(ids.begin(), ids.end(), is_blank)) return;
    std::uint64_t hash = 0;
    for (auto const& each : ids)
        hash = hash * 31 + codec::fnv1a(trimmed_cell(each));
    if (auto const first = lines_.find(hash); first != lines_.end()) {
        std::string name;
        for (auto const& each : ids)
            name.append(name.empty() ? "" : ", ").append(trimmed_cell(each));
        if (++ids_twice_ <= 3)
            twice_.push_back("'" + name + "' on lines " + std::to_string(first->second) + " and " + std::to_string(line));
    } else if (lines_.size() < ids_kept) {
        lines_.emplace(hash, line);
    } else {
        all_ids_kept_ = false;
    }
}

/// `number_of(item)` is the row's answer as a number, or nothing.
template <class Number> void table_checks::look_at_ends(Number const& number_of) {
    for (group& each : groups_) {
        if (each.has_lowest && each.has_highest) continue; // nothing will be said of it
        bool answered = false;
        for (item const* asked : each.items)
            if (auto const number = number_of(*asked)) {
                answered = true;
                each.has_lowest = each.has_lowest || *number == each.low;
                each.has_highest = each.has_highest || *number == each.high;
            }
        each.rows += answered;
    }
}

std::vector<std::string> table_checks::look_at(person_row const& row) {
    if (row.member == 0) look_at_ids(row.ids, row.line); // once in a row
    std::vector<std::string> out;
    if (!row.readable) return out;
    look_at_ends([&](item const& asked) { return as_step(row.answers.at(asked.id)); });
    for (auto const& [asked, number] : row.beyond)
        for (group& each : groups_)
            if (std::find(each.items.begin(), each.items.end(), asked) != each.items.end()) {
                each.has_above = each.has_above || number == each.high + 1;
                each.has_below = each.has_below || number == each.low - 1;
            }
    for (id_of<constraint> const& each : by_.unmet_constraints(row.answers))
        out.push_back("constraint " + each.str() + " is not met: " + find(by_.assessment().constraints, each)->wording.str());
    return out;
}

void table_checks::look_at(coded_row const& row) {
    look_at_ids(row.ids, row.line);
    for (group& each : groups_) { // codes are places in its range
        if (each.has_lowest && each.has_highest) continue;
        bool answered = false;
        double const highest = each.high - each.low + 1;
        for (item const* asked : each.items) {
            auto const code = row.codes[static_cast<std::size_t>(asked - by_.assessment().items.data())];
            answered = answered || code;
            each.has_lowest = each.has_lowest || code == 1;
            each.has_highest = each.has_highest || code == highest;
        }
        each.rows += answered;
    }
}

std::vector<std::string> table_checks::remarks() const {
    std::vector<std::string> out;
    if (ids_twice_) {
        std::string says = "one id more than once: ";
        for (std::size_t i = 0; i < twice_.size(); ++i)
            says += (i ? "; " : "") + twice_[i];
        if (ids_twice_ > twice_.size()) says += "; " + std::to_string(ids_twice_ - twice_.size()) + " more rows";
        out.push_back(std::move(says));
    }
    if (!all_ids_kept_) out.push_back("ids were compared with the first " + std::to_string(ids_kept) + " different ones");
    for (group const& each : groups_)
        if (std::string says = shift_seen_in(each); !says.empty()) out.push_back(std::move(says));
    return out;
}

/// What suggests that a file counts from another number. A file that counts from 1 where 0 is the lowest may be read without a
/// complaint; otherwise some cell is just beyond an end.
std::string table_checks::shift_seen_in(group const& of) const {
    bool const too_high = !of.has_lowest && (of.has_above || (of.low == 0 && of.rows >= enough_rows)) && !of.has_below;
    bool const too_low = !of.has_highest && of.has_below && !of.has_above;
    if (!too_high && !too_low) return "";
    std::string items;
    for (std::size_t i = 0; i < of.items.size() && i < 10; ++i)
        items += (i ? ", " : "") + of.items[i]->id.str();
    if (of.items.size() > 10) items += " and " + std::to_string(of.items.size() - 10) + " more";
    double const end = too_high ? of.low : of.high, from = too_high ? of.low + 1 : of.low - 1;
    return "in " + std::to_string(of.rows) + (of.rows == 1 ? " row" : " rows") + " nobody gave the " +
           (too_high ? "lowest" : "highest") + " answer, " + format_exact(end) + ", to any of the items " + items +
           ": the file may count from " + format_exact(from) + "; an offset of " + (too_high ? "-1" : "1") + " mends that";
}

} // namespace closeknit
