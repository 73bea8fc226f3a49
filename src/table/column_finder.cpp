#include "column_finder.hpp"

#include <closeknit/assess/answer_form.hpp>
#include <closeknit/assess/read_answer.hpp>
#include <closeknit/assess/validate.hpp>
#include <closeknit/codec/error.hpp>
#include <closeknit/codec/json_pointer.hpp>
#include <closeknit/model/spelling.hpp>

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace closeknit {
namespace {

[[noreturn]] void fail(std::string const& path, std::string const& message) {
    throw error(error_code::bad_layout, path, message);
}

/// Letters and digits in lower case, without zeros before a number. A letter beyond ASCII is any such letter, in whichever case
/// it is, and composed or not.
std::string signless(std::string_view id) {
    constexpr char beyond = '?';
    std::string out;
    for_each_character(lower_ascii(id), [&](char32_t c) {
        bool const digit = c >= '0' && c <= '9', letter = c >= 'a' && c <= 'z';
        bool const leading_zero = c == '0' && (out.empty() || out.back() < '0' || out.back() > '9');
        bool const mark = c >= 0x300 && c <= 0x36F; // on the letter before it
        if (mark && !out.empty()) out.back() = beyond;
        else if (c >= 0x80) out += beyond;
        else if ((digit && !leading_zero) || letter) out += static_cast<char>(c);
    });
    return out;
}

/// A wording as exports have it: with straight quotes, apostrophes and hyphens, and three points for an ellipsis.
std::string plain_words(std::string_view words) {
    std::string straight;
    for_each_character(words, [&](char32_t c) {
        if (c == 0x2018 || c == 0x2019 || c == 0x02BC) c = '\'';
        if (c == 0x201C || c == 0x201D || c == 0x201E) c = '"';
        if (c >= 0x2010 && c <= 0x2014) c = '-';
        if (c == 0x2026) straight += "...";
        else append(straight, c);
    });
    return plain_spaces(straight);
}

/// Without what stands before a wording in some exports: "1. ", "12) ".
std::string_view without_number(std::string_view words) {
    std::size_t const digits = words.find_first_not_of("0123456789");
    if (digits == 0 || digits == words.npos || digits > 4 || (words[digits] != '.' && words[digits] != ')')) return words;
    std::string_view const rest = words.substr(digits + 1);
    return rest.starts_with(' ') ? rest.substr(1) : words;
}

template <class Map> void add_unique(Map& to, std::string name, item const& each) {
    auto const [at, is_new] = to.emplace(std::move(name), &each);
    if (!is_new) at->second = nullptr;
}

template <class Map> item const* found_in(Map const& all, std::string const& name) {
    auto const at = all.find(name);
    return at == all.end() ? nullptr : at->second;
}

/// The options of a format whose answers are lists, or nullptr.
std::vector<option> const* listed_options(assessment const& of, item const& asked) {
    response const* format = format_of(of, asked);
    return format && form_of(*format).input == answer_input::several_options ? form_of(*format).options : nullptr;
}

std::optional<std::size_t> option_called(std::vector<option> const& options, std::string_view words) {
    for (bool whole : {true, false}) // an id before a wording
        for (std::size_t i = 0; i < options.size(); ++i)
            if (whole ? lower_ascii(options[i].id.str()) == lower_ascii(words)
                      : plain_spaces(options[i].wording.str()) == plain_spaces(words))
                return i;
    return std::nullopt;
}

/// "outer[inner]" and "outer (choice=inner)" as two.
std::optional<std::pair<std::string_view, std::string_view>> bracketed(std::string_view name) {
    for (auto const& [opens, closes] : {std::pair<std::string_view, std::string_view>{"[", "]"}, {"(choice=", ")"}}) {
        std::size_t const at = name.find(opens);
        if (at == name.npos || at == 0 || !name.ends_with(closes)) continue;
        std::string_view inner = name.substr(at + opens.size());
        inner.remove_suffix(closes.size());
        return std::pair(name.substr(0, at), inner);
    }
    return std::nullopt;
}

} // namespace

std::string told(std::string const& name) {
    if (name.empty()) return "(no name)";
    return as_number(read_answer(number{}, name)) ? "(a number)" : name;
}

column_finder::column_finder(assessment const& of, table_layout const& how) : of_(of), how_(how), ids_(how.id_columns) {
    if (ids_.empty()) ids_ = {"id"};
    for (item const& each : of.items) {
        if (!format_of(of, each)) continue; // an instruction
        asked_.push_back(&each);
        by_id_.emplace(each.id, &each);
        add_unique(by_lower_id_, lower_ascii(each.id.str()), each);
        add_unique(by_wording_, plain_words(each.wording.str()), each);
        add_unique(by_signless_id_, signless(each.id.str()), each);
    }
    for (std::size_t i = 0; i < how.item_columns.size(); ++i) {
        item_column const& each = how.item_columns[i];
        require_known(each.item, "item_columns", i);
        auto const* options = listed_options(of, *by_id_.at(each.item));
        if (!each.option.empty() && (!options || !option_called(*options, each.option)))
            fail(codec::pointer_to("item_columns", i, "option"), "the item has no list of options with this one");
    }
    for (std::size_t i = 0; i < how.missing_codes.size(); ++i)
        for (auto const& each : how.missing_codes[i].items)
            require_known(each, "missing_codes", i);
    for (std::size_t i = 0; i < how.offsets.size(); ++i)
        for (auto const& each : how.offsets[i].items)
            require_known(each, "offsets", i);
    constexpr std::string_view no_delimiter = "\"\r\n";
    if (!how.delimiter.empty() && (how.delimiter.size() != 1 || no_delimiter.find(how.delimiter[0]) != no_delimiter.npos ||
                                   static_cast<unsigned char>(how.delimiter[0]) >= 0x80))
        fail("/delimiter", "expected one ASCII character, no quote and no line end");
    if (how.decimal_sign != "" && how.decimal_sign != "." && how.decimal_sign != ",")
        fail("/decimal_sign", "expected \".\" or \",\"");
    std::set<std::pair<std::string, std::string>> affixes;
    std::set<std::string> roles;
    for (std::size_t i = 0; i < how.members.size(); ++i) {
        row_member const& each = how.members[i];
        if (each.prefix.empty() && each.suffix.empty())
            fail(codec::pointer_to("members", i), "a member needs a prefix or a suffix");
        if (!affixes.emplace(each.prefix, each.suffix).second || !roles.insert(each.role).second)
            fail(codec::pointer_to("members", i), "two members have the same role, or the same prefix and suffix");
    }
}

void column_finder::require_known(id_of<item> const& id, std::string const& member, std::size_t at) const {
    if (!by_id_.contains(id.str())) fail(codec::pointer_to(member, at), "the assessment has no question '" + id.str() + "'");
}

/// The name as it is, or for every member that it can belong to without what says so.
std::vector<column_finder::part> column_finder::parts_of(std::string_view column) const {
    return how_.members.empty() ? std::vector<part>{{0, column}}
                                : parts_between(column, [](std::string_view of) { return std::string(of); });
}

/// The same; where there is none, with what says so in another case.
std::vector<column_finder::part> column_finder::parts_in_any_case(std::string_view column) const {
    std::vector<part> out = parts_of(column);
    return out.empty() ? parts_between(column, lower_ascii) : out;
}

template <class Spelling>
std::vector<column_finder::part> column_finder::parts_between(std::string_view column, Spelling as) const {
    std::string const spelled = as(column); // as many bytes
    std::vector<part> out;
    for (std::size_t i = 0; i < how_.members.size(); ++i) {
        row_member const& each = how_.members[i];
        std::size_t const affixes = each.prefix.size() + each.suffix.size();
        if (column.size() <= affixes || !spelled.starts_with(as(each.prefix)) || !spelled.ends_with(as(each.suffix))) continue;
        out.push_back({i, column.substr(each.prefix.size(), column.size() - affixes)});
    }
    return out;
}

column_use column_finder::named(std::string_view column) const {
    for (std::size_t i = 0; i < ids_.size(); ++i)
        if (ids_[i] == column) return {.what = column_role::id, .place = i};
    auto const kept = std::find(how_.kept_columns.begin(), how_.kept_columns.end(), column);
    column_use use = answers_named(column);
    if (kept == how_.kept_columns.end()) return use;
    std::size_t const place = static_cast<std::size_t>(kept - how_.kept_columns.begin());
    if (use.what == column_role::nothing) return {.what = column_role::kept, .place = place};
    use.kept = place;
    return use;
}

column_use column_finder::answers_named(std::string_view column) const {
    for (part const& each : parts_of(column)) {
        for (item_column const& stated : how_.item_columns) {
            if (stated.column != each.name && stated.column != column) continue;
            item const* const asked = by_id_.at(stated.item);
            if (stated.option.empty())
                return {.what = column_role::answer, .member = each.member, .asked = asked, .by = column_name::layout};
            return {.what = column_role::option,
                    .member = each.member,
                    .asked = asked,
                    .option = *option_called(*listed_options(of_, *asked), stated.option),
                    .by = column_name::layout};
        }
        if (auto const found = by_id_.find(each.name); found != by_id_.end())
            return {.what = column_role::answer, .member = each.member, .asked = found->second};
    }
    return {};
}

item const* column_finder::item_called(std::string_view words) const {
    if (item const* found = found_in(by_lower_id_, lower_ascii(words))) return found;
    return found_in(by_wording_, plain_words(words));
}

/// An id in another case; the wording, by itself or at the end of a matrix question's; an option's column.
column_use column_finder::by_other_name(part const& of) const {
    if (item const* found = found_in(by_lower_id_, lower_ascii(of.name)))
        return {.what = column_role::answer, .member = of.member, .asked = found, .by = column_name::other_case};
    auto const worded = [&](std::string_view words) -> column_use {
        item const* found = found_in(by_wording_, plain_words(words));
        if (!found) found = found_in(by_wording_, plain_words(without_number(words)));
        if (std::size_t const dot = words.find(". "); !found && dot != words.npos) { // an item's code, and its wording
            item const* const coded = found_in(by_lower_id_, lower_ascii(words.substr(0, dot)));
            if (coded && coded == found_in(by_wording_, plain_words(words.substr(dot + 2)))) found = coded;
        }
        if (!found) return {};
        return {.what = column_role::answer, .member = of.member, .asked = found, .by = column_name::wording};
    };
    column_use use = worded(of.name);
    if (use.what == column_role::nothing) use = by_option(of);
    if (auto const two = bracketed(of.name); two && use.what == column_role::nothing) use = worded(two->second);
    if (std::size_t const dash = of.name.rfind(" - "); dash != of.name.npos && use.what == column_role::nothing)
        use = worded(of.name.substr(dash + 3));
    return use;
}

column_use column_finder::by_option(part const& of) const {
    auto const use = [&](item const* asked, std::string_view called) -> column_use {
        auto const* options = asked ? listed_options(of_, *asked) : nullptr;
        auto at = options ? option_called(*options, called) : std::nullopt;
        if (options && !at && called.starts_with('_')) // REDCap writes did____1 for the code -1
            at = option_called(*options, "-" + std::string(called.substr(1)));
        if (!at) return {};
        return {.what = column_role::option, .member = of.member, .asked = asked, .option = *at, .by = column_name::option_code};
    };
    if (auto const two = bracketed(of.name))
        if (column_use const found = use(item_called(two->first), two->second); found.what == column_role::option) return found;
    for (std::string_view between : {"___", "__", "_", ".", "/"})
        for (std::size_t at = of.name.find(between); at != of.name.npos; at = of.name.find(between, at + 1))
            if (column_use const found =
                    use(found_in(by_lower_id_, lower_ascii(of.name.substr(0, at))), of.name.substr(at + between.size()));
                found.what == column_role::option)
                return found;
    return {};
}

bool column_finder::is_wording_of_several(std::string_view column) const {
    auto const found = by_wording_.find(plain_words(column));
    return found != by_wording_.end() && !found->second;
}

bool column_finder::knows(std::string_view column) const {
    return named(column).what != column_role::nothing || by_other_name(column).what != column_role::nothing;
}

column_use column_finder::nearest(std::string_view column) const {
    for (part const& each : parts_in_any_case(column))
        if (item const* found = found_in(by_signless_id_, signless(each.name)))
            return {.what = column_role::answer, .member = each.member, .asked = found};
    return {};
}

column_use column_finder::by_other_name(std::string_view column) const {
    for (part const& each : parts_in_any_case(column))
        if (column_use const use = by_other_name(each); use.what != column_role::nothing) return use;
    return {};
}

namespace {

bool is_kept_answer(std::vector<column_use> const& all, column_role what, std::size_t place) {
    return what == column_role::kept &&
           std::any_of(all.begin(), all.end(), [&](column_use const& each) { return each.kept == place; });
}

} // namespace

std::vector<column_use> column_finder::whole(std::vector<std::string> const& header, std::size_t line) const {
    std::vector<std::string> names;
    for (std::string const& each : header)
        names.push_back(plain_spaces(each));
    std::vector<column_use> out;
    // What a column has may be had by one column alone: by the column's index.
    std::map<std::tuple<column_role, std::size_t, std::string, std::size_t>, std::size_t> taken;
    auto const take = [&](column_use const& use, std::size_t at) {
        std::string const item = use.asked ? use.asked->id.str() : "";
        std::size_t const which = use.what == column_role::answer ? 0 : use.what == column_role::option ? use.option : use.place;
        auto const [first, is_new] = taken.emplace(std::tuple(use.what, use.member, item, which), at);
        if (is_new) return;
        if (names[first->second] == names[at])
            throw error(error_code::duplicate_column, line, 1, "duplicate column '" + told(names[at]) + "'",
                        {{"column", told(names[at])}});
        throw error(error_code::duplicate_column, line, 1,
                    "the columns '" + told(names[first->second]) + "' and '" + told(names[at]) + "' are both " +
                        (use.asked ? "item '" + item + "'" : "'" + told(names[at]) + "'"),
                    {{"column", told(names[at])}});
    };
    std::set<std::pair<std::size_t, item const*>> has_own; // members' items that have a column of their exact name
    for (std::string const& each : names) {
        out.push_back(named(each));
        if (out.back().what != column_role::nothing) take(out.back(), out.size() - 1);
        if (out.back().what == column_role::answer) has_own.emplace(out.back().member, out.back().asked);
    }
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (out[i].what != column_role::nothing) continue;
        for (part const& each : parts_in_any_case(names[i])) {
            column_use const use = by_other_name(each);
            if (use.what == column_role::nothing || has_own.contains({use.member, use.asked})) continue;
            take(use, i);
            out[i] = use;
            break;
        }
        if (out[i].what == column_role::nothing && how_.id_columns.empty() && lower_ascii(names[i]) == "id" &&
            !taken.contains({column_role::id, 0, "", 0})) {
            out[i] = {.what = column_role::id, .by = column_name::other_case};
            take(out[i], i);
        }
    }
    for (auto const& [wanted, what] :
         {std::pair(&how_.id_columns, column_role::id), std::pair(&how_.kept_columns, column_role::kept)})
        for (std::size_t i = 0; i < wanted->size(); ++i)
            if (!taken.contains({what, 0, "", i}) && !is_kept_answer(out, what, i))
                throw error(error_code::missing_column, line, 1, "there is no column '" + (*wanted)[i] + "'",
                            {{"column", (*wanted)[i]}});
    return out;
}

} // namespace closeknit
