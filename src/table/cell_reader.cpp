#include "cell_reader.hpp"

#include "assess/formats/labels.hpp"
#include "assess/formats/numbers.hpp"

#include <closeknit/assess/answer_form.hpp>
#include <closeknit/assess/read_answer.hpp>
#include <closeknit/assess/validate.hpp>
#include <closeknit/codec/number_text.hpp>
#include <closeknit/model/spelling.hpp>
#include <closeknit/table/cell.hpp>

#include <algorithm>
#include <cmath>

namespace closeknit {
namespace {

bool takes_numbers(response const& format) {
    answer_input const input = form_of(format).input;
    return input == answer_input::number || input == answer_input::line || input == answer_input::steps;
}

std::optional<double> number_in(std::string_view words) { return as_number(read_answer(number{}, words)); }

bool is_for(std::vector<id_of<item>> const& items, item const& asked) {
    return items.empty() || std::find(items.begin(), items.end(), asked.id) != items.end();
}

/// Whether one sign stands before exactly three digits, as between thousands: 1,500 but not 0,125.
bool may_part_thousands(std::string_view words, char sign) {
    if (words.starts_with('-')) words.remove_prefix(1);
    std::size_t const at = words.find(sign);
    return at != words.npos && at > 0 && at <= 3 && words[0] != '0' && words.size() - at == 4 &&
           words.find_first_not_of("0123456789", at + 1) == words.npos;
}

/// The code in a cell of a code and words with so much added to it: "1 - Never", "Never (1)". Nothing where there is none.
std::string with_code_changed(std::string_view cell, double add) {
    constexpr std::string_view digits = "0123456789";
    bool const behind = cell.ends_with(')') || cell.ends_with(']');
    std::size_t const opens = behind ? cell.find_last_of("([") : cell.npos;
    std::size_t const from = opens == cell.npos ? 0 : opens + 1;
    std::size_t const to = std::min(cell.find_first_not_of(digits, from), cell.size());
    std::string_view const rest = cell.substr(to);
    bool const is_parted = std::string_view(".:=)]").find(rest.empty() ? ' ' : rest[0]) != std::string_view::npos ||
                           rest.starts_with(" - ") || rest.starts_with(" = ");
    if (to == from || !is_parted) return "";
    return std::string(cell.substr(0, from)) + format_exact(*number_in(cell.substr(from, to - from)) + add) +
           std::string(cell.substr(to));
}

} // namespace

std::string_view trimmed_cell(std::string_view cell) {
    while (!cell.empty()) {
        character const first = first_character(cell);
        if (!is_space(first.code)) break;
        cell.remove_prefix(first.bytes);
    }
    while (!cell.empty()) { // the last character begins at its last byte that continues none
        std::size_t begin = cell.size() - 1;
        while (begin > 0 && (static_cast<unsigned char>(cell[begin]) & 0xC0) == 0x80)
            --begin;
        if (!is_space(first_character(cell.substr(begin)).code)) break;
        cell.remove_suffix(cell.size() - begin);
    }
    return cell;
}

cell_reader::cell_reader(assessment const& of, table_layout const& how, bool commas) : how_(how), commas_(commas) {
    for (missing_code const& each : how.missing_codes)
        codes_.push_back({&each, number_in(each.code)});
    for (recode const& each : how.recodes)
        changes_.push_back({&each, number_in(each.code)});
    for (item const& each : of.items)
        if (response const* format = format_of(of, each))
            if (formats::clash_in(formats::labelled_answers(*format))) clashing_.emplace(&each, false);
}

cell_reader::reading cell_reader::readings_of(item const& asked, response const& format, std::string_view cell) const {
    cell = recoded(asked, trimmed_cell(cell));
    auto const all = formats::labelled_answers(format);
    auto const number = number_in(cell);
    std::string const whole = number && std::abs(*number) < 1e15 ? format_exact(*number) : std::string(cell);
    bool const as_code =
        std::any_of(all.begin(), all.end(), [&](auto const& each) { return each.code == cell || each.code == whole; });
    return {as_code, formats::code_labelled(all, cell).has_value()};
}

std::string_view cell_reader::recoded(item const& asked, std::string_view cell) const {
    for (change const& each : changes_) {
        if (!is_for(each.is->items, asked)) continue;
        auto const number = each.number && cell != each.is->code ? number_in(cell) : std::nullopt;
        if (cell == each.is->code || (number && *number == *each.number)) return each.is->answer;
    }
    return cell;
}

std::optional<missingness> cell_reader::missing_in(item const& asked, std::string_view cell) const {
    for (code const& each : codes_) {
        if (!is_for(each.is->items, asked)) continue;
        if (cell == each.is->code) return each.is->means;
        if (auto const number = each.number ? number_in(cell) : std::nullopt; number && *number == *each.number)
            return each.is->means;
    }
    return std::nullopt;
}

std::optional<std::vector<std::int64_t>> cell_reader::only_codes(item const& asked) const {
    std::vector<std::int64_t> out;
    for (code const& each : codes_) {
        if (!is_for(each.is->items, asked)) continue;
        if (!each.number || std::abs(*each.number) > 1e15 || *each.number != std::floor(*each.number)) return std::nullopt;
        out.push_back(static_cast<std::int64_t>(*each.number));
    }
    for (answer_offset const& each : how_.offsets)
        if (is_for(each.items, asked)) return std::nullopt;
    for (change const& each : changes_)
        if (is_for(each.is->items, asked)) return std::nullopt;
    return out;
}

/// What is added to answers that are a number, or one option that is named by one.
double cell_reader::added_to(item const& asked, response const& format) const {
    if (!takes_numbers(format) && form_of(format).input != answer_input::one_option) return 0;
    double out = 0;
    for (answer_offset const& each : how_.offsets)
        if (is_for(each.items, asked)) out += each.add;
    return out;
}

/// A cell of a number with a point as decimal sign; where that is not what the file has, or not known, as it is.
std::string cell_reader::with_point(std::string_view cell) const {
    std::string out = ascii_digits(cell);
    std::size_t const comma = out.find(','), point = out.find('.');
    bool const one_comma = comma != out.npos && out.find(',', comma + 1) == out.npos;
    if (how_.decimal_sign == "." || !(how_.decimal_sign == "," || commas_)) return out;
    if (one_comma && point == out.npos) out[comma] = '.';
    return out;
}

/// A number with signs between thousands without them; else nothing.
std::string cell_reader::thousands_in(response const& format, std::string_view cell) const {
    constexpr std::size_t shortest = 5; // 1 234
    if (cell.size() < shortest || !takes_numbers(format)) return "";
    std::string const digits = ascii_digits(cell);
    std::string out =
        formats::without_thousands(digits, how_.decimal_sign.empty() ? std::nullopt : std::optional(how_.decimal_sign[0]));
    return out == digits ? "" : out;
}

std::string_view cell_reader::hint(item const& asked, response const& format, std::string_view cell) const {
    if (has_clash(asked) && readings_of(asked, format, cell).as_label)
        return "; some of its labels are codes too: give the codes, or say in the layout's recodes what each label is";
    if (!takes_numbers(format) || !how_.decimal_sign.empty()) return "";
    if (may_part_thousands(cell, ',') || (commas_ && may_part_thousands(cell, '.')))
        return "; state whether the decimal sign is a point or a comma";
    return "";
}

answer cell_reader::read(item const& asked, response const& format, std::string_view cell) const {
    bool const is_digit = cell.size() == 1 && cell[0] >= '0' && cell[0] <= '9'; // the most frequent cell of all
    bool const is_plain = codes_.empty() && changes_.empty() && how_.offsets.empty() && clashing_.empty();
    if (is_digit && is_plain && std::holds_alternative<rating>(format)) return std::int64_t{cell[0] - '0'};
    cell = trimmed_cell(cell);
    if (!changes_.empty()) cell = recoded(asked, cell);
    if (!codes_.empty())
        if (auto const missing = missing_in(asked, cell)) return unanswered{*missing};
    if (auto const at = clashing_.find(&asked); at != clashing_.end()) {
        auto const label = formats::code_labelled(formats::labelled_answers(format), cell);
        if (label && at->second) return read_answer(format, *label);
        reading const is = readings_of(asked, format, cell);
        if (is.as_code ? at->second : is.as_label) return std::string(cell); // the file has the others
    }
    std::string changed = thousands_in(format, cell);
    if (!changed.empty()) cell = changed;
    bool const has_sign =
        cell.find_first_of(".,") != cell.npos && ascii_digits(cell).find_first_not_of("0123456789.,-+eE") == std::string::npos;
    if (has_sign && changed.empty() && takes_numbers(format)) {
        bool const refused = (how_.decimal_sign == "." && cell.find(',') != cell.npos) ||
                             (how_.decimal_sign == "," && cell.find('.') != cell.npos) ||
                             (how_.decimal_sign.empty() && commas_ && may_part_thousands(cell, '.'));
        if (refused) return std::string(cell);
        cell = changed = with_point(cell);
    }
    if (double const add = how_.offsets.empty() ? 0 : added_to(asked, format); add != 0) {
        if (auto const number = number_in(cell)) cell = changed = format_exact(*number + add);
        else if (std::string with = with_code_changed(cell, add); !with.empty()) cell = changed = std::move(with);
    }
    return cell_in(format, cell);
}

answer cell_reader::adapted(item const& asked, response const& format, answer given) const {
    auto const number = as_number(given);
    auto const* words = std::get_if<std::string>(&given);
    std::string const cell = words ? *words : number ? format_exact(*number) : "";
    if (!cell.empty() && !changes_.empty())
        if (std::string_view const other = recoded(asked, cell); other != cell) return read(asked, format, cell);
    if (!cell.empty() && !codes_.empty())
        if (auto const missing = missing_in(asked, cell)) return unanswered{*missing};
    if (double const add = how_.offsets.empty() ? 0 : added_to(asked, format); number && add != 0)
        given = read_answer(closeknit::number{}, format_exact(*number + add));
    if (auto* const list = std::get_if<std::vector<std::string>>(&given); list && form_of(format).options)
        for (std::string& each : *list) { // by label too
            answer const one = read_answer(format, recoded(asked, each));
            if (auto const* read = std::get_if<std::vector<std::string>>(&one); read && read->size() == 1) each = read->front();
        }
    return as_stored(format, std::move(given));
}

} // namespace closeknit
