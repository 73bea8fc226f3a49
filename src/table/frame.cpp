#include <closeknit/table/frame.hpp>

#include "column_finder.hpp"
#include "column_numbers.hpp"
#include "header_remarks.hpp"
#include "ticks.hpp"

#include <closeknit/assess/read_answer.hpp>
#include <closeknit/assess/validate.hpp>
#include <closeknit/codec/error.hpp>
#include <closeknit/codec/number_text.hpp>
#include <closeknit/model/spelling.hpp>

#include <memory>
#include <unordered_map>
#include <utility>

namespace closeknit {
namespace {

/// What the columns' functions need as long as they live.
struct frame_reader {
    scorer of;
    table_layout how;
    cell_reader cells;

    frame_reader(scorer by, table_layout layout)
        : of(std::move(by)), how(std::move(layout)), cells(of.assessment(), how, false) {}

    answer read(item const& asked, answer given, bool is_cell) const {
        response const& format = *format_of(of.assessment(), asked);
        if (auto const* words = is_cell ? std::get_if<std::string>(&given) : nullptr) return cells.read(asked, format, *words);
        return cells.adapted(asked, format, std::move(given));
    }
};
using shared_reader = std::shared_ptr<frame_reader const>;

/// A column as the layout has it: with a number for missing answers where that is all there is to know.
answer_column adapted(shared_reader const& by, item const& asked, frame_column const& column) {
    auto const codes = by->cells.only_codes(asked);
    bool const is_plain = codes && (codes->empty() || (codes->size() == 1 && !column.is.missing));
    if (is_plain && !column.is.answers) {
        answer_column out = column.is;
        if (!codes->empty()) out.missing = codes->front();
        return out;
    }
    answer_column out;
    out.answers = [by, &asked, from = column.is, is_cell = column.has_cells](std::size_t row) {
        return by->read(asked, answer_at(from, row), is_cell);
    };
    return out;
}

/// What a file would have in the place of an answer.
std::string cell_of(answer const& given) {
    if (auto const* yes = std::get_if<bool>(&given)) return *yes ? "1" : "0";
    if (auto const number = as_number(given)) return format_exact(*number);
    auto const* words = std::get_if<std::string>(&given);
    return words ? *words : std::string();
}

/// The columns of one item's options, with the options' indexes.
using option_columns = std::vector<std::pair<answer_column, std::size_t>>;

answer_column ticks_of(shared_reader const& by, item const& asked, option_columns columns) {
    answer_column out;
    out.answers = [by, &asked, columns = std::move(columns)](std::size_t row) {
        std::vector<std::string> cells;
        for (auto const& [column, which] : columns)
            cells.push_back(cell_of(answer_at(column, row)));
        std::vector<std::pair<std::string_view, std::size_t>> all;
        for (std::size_t i = 0; i < cells.size(); ++i)
            all.emplace_back(cells[i], columns[i].second);
        return ticked(asked, *format_of(by->of.assessment(), asked), all, by->cells,
                      [&](std::size_t) { throw error(error_code::invalid_answer, "", std::string(no_tick)); });
    };
    return out;
}

[[noreturn]] void fail_without_items(assessment const& of, column_finder const& finder, std::vector<std::string> const& names) {
    std::vector<std::string> wanted, found;
    for (item const* each : finder.asked())
        wanted.push_back(each->id.str());
    for (std::string const& each : names)
        found.push_back(each.size() > 40 || each.find(' ') != each.npos ? "(words)" : told(each)); // they may be answers
    throw error(error_code::missing_column, "",
                "no column is an item of '" + of.id.str() + "'; expected columns such as " + some_of(wanted) + ", found " +
                    (found.empty() ? "no column" : some_of(found)),
                {{"assessment", of.id.str()}});
}

} // namespace

frame_answers answers_in(scorer const& of, std::vector<frame_column> const& columns, table_layout const& how) {
    if (!how.members.empty()) throw error(error_code::bad_layout, "/members", "a table in memory has one person in a row");
    auto const by = std::make_shared<frame_reader const>(of, how);
    assessment const& asks = by->of.assessment();
    column_finder const finder(asks, by->how);
    std::vector<std::string> names;
    for (frame_column const& each : columns)
        names.push_back(plain_spaces(each.name));
    std::vector<column_use> const uses = finder.whole(names, 1);
    frame_answers out;
    for (column_use const& each : uses)
        out.used.push_back(each.asked != nullptr);
    out.columns.resize(asks.items.size());
    std::unordered_map<item const*, option_columns> options;
    bool any = false;
    for (std::size_t i = 0; i < uses.size(); ++i) {
        column_use const& use = uses[i];
        any = any || use.asked;
        if (use.asked && !columns[i].no_answers.empty())
            throw error(error_code::bad_layout, "",
                        "column '" + told(names[i]) + "' cannot have answers: it has " + columns[i].no_answers,
                        {{"column", told(names[i])}});
        auto const at = use.asked ? static_cast<std::size_t>(use.asked - asks.items.data()) : 0;
        if (use.what == column_role::answer) out.columns[at] = adapted(by, *use.asked, columns[i]);
        if (use.what == column_role::option) options[use.asked].emplace_back(columns[i].is, use.option);
    }
    if (!any) fail_without_items(asks, finder, names);
    for (auto& [asked, all] : options)
        out.columns[static_cast<std::size_t>(asked - asks.items.data())] = ticks_of(by, *asked, std::move(all));
    out.remarks = remarks_on(asks, how, finder, uses, names).all;
    return out;
}

} // namespace closeknit
