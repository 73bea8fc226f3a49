#include "column_finder.hpp"

#include "column_words.hpp"

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
    for (std::size_t i = 0; i < how.recodes.size(); ++i)
        for (auto const& each : how.recodes[i].items)
            require_known(each, "recodes", i);
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

item const* column_finder::item_worded(std::string_view words) const {
    if (item const* found = found_in(by_wording_, plain_words(words))) return found;
    if (item const* found = found_in(by_wording_, plain_words(without_number(words)))) return found;
    std::size_t const dot = words.find(". "); // an item's code, and its wording
    if (dot == words.npos) return nullptr;
    item const* const coded = found_in(by_lower_id_, lower_ascii(words.substr(0, dot)));
    return coded && coded == found_in(by_wording_, plain_words(words.substr(dot + 2))) ? coded : nullptr;
}

column_use column_finder::by_wording(part const& of) const {
    item const* const found = item_worded(of.name);
    if (!found) return {};
    return {.what = column_role::answer, .member = of.member, .asked = found, .by = column_name::wording};
}

/// By the whole name: an id in another case, the wording, an option's column.
column_use column_finder::by_other_name(part const& of) const {
    if (item const* found = found_in(by_lower_id_, lower_ascii(of.name)))
        return {.what = column_role::answer, .member = of.member, .asked = found, .by = column_name::other_case};
    if (column_use const use = by_wording(of); use.what != column_role::nothing) return use;
    return by_option(of);
}

/// By a part of it: a matrix question's item, a slider's question, or what is in a group of questions, "group/item".
column_use column_finder::by_part(part const& of) const {
    for (std::size_t at = of.name.find('/'); at != of.name.npos; at = of.name.find('/', at + 1))
        if (column_use use = by_other_name({of.member, of.name.substr(at + 1)}); use.what != column_role::nothing) {
            if (use.what == column_role::answer) use.by = column_name::part;
            return use;
        }
    if (auto const two = bracketed(of.name))
        if (column_use const use = by_wording({of.member, two->second}); use.what != column_role::nothing) return use;
    if (column_use const use = by_wording({of.member, last_part(of.name)}); use.what != column_role::nothing) return use;
    // Alchemer has the matrix question behind it.
    for (std::size_t at = of.name.find(':'); at != of.name.npos; at = of.name.find(':', at + 1))
        if (column_use const use = by_wording({of.member, of.name.substr(0, at)}); use.what != column_role::nothing) return use;
    std::size_t const at = of.name.find(" - "); // Qualtrics has a slider's label behind the question
    column_use const use = at == of.name.npos ? column_use{} : by_wording({of.member, of.name.substr(0, at)});
    bool const is_line = use.asked && form_of(*format_of(of_, *use.asked)).input == answer_input::line;
    return is_line ? use : column_use{};
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
    auto const parted = [&](std::string_view between, auto const& made) -> column_use {
        for (std::size_t at = of.name.find(between); at != of.name.npos; at = of.name.find(between, at + 1))
            if (column_use found = made(of.name.substr(0, at), of.name.substr(at + between.size()));
                found.what == column_role::option)
                return found;
        return {};
    };
    for (std::string_view between : {"___", "__", "_", ".", "/", "#"})
        if (column_use const found =
                parted(between, [&](std::string_view id,
                                    std::string_view called) { return use(found_in(by_lower_id_, lower_ascii(id)), called); });
            found.what == column_role::option)
            return found;
    constexpr std::string_view selected = " - Selected Choice"; // Qualtrics has it behind the question
    for (std::string_view between : {"/", " - ", ":"})
        if (column_use const found = parted(between,
                                            [&](std::string_view words, std::string_view called) {
                                                if (words.ends_with(selected)) words.remove_suffix(selected.size());
                                                column_use const one = use(item_worded(words), called);
                                                bool const reversed = one.what == column_role::nothing && between == ":";
                                                return reversed ? use(item_worded(called), words) : one;
                                            });
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

column_use column_finder::by_name(std::string_view column, bool by_parts) const {
    for (part const& each : parts_in_any_case(column))
        if (column_use const use = by_parts ? by_part(each) : by_other_name(each); use.what != column_role::nothing) return use;
    return {};
}

column_use column_finder::by_other_name(std::string_view column) const {
    column_use const use = by_name(column, false);
    return use.what == column_role::nothing ? by_name(column, true) : use;
}

/// The columns that are all of the items by their numbers, with the same before each of them: `phq9_1` to `phq9_9`, `Q01` for
/// `q1`. Invariant: each item once, no number beyond theirs unless the instrument's whole name is before it, and no other columns
/// that could be meant; otherwise nothing.
std::map<std::size_t, item const*> column_finder::numbered(std::vector<std::string> const& names) const {
    using runs = std::vector<std::string>;
    auto const is_number = [](std::string const& each) { return each.front() >= '0' && each.front() <= '9'; };
    std::map<runs, item const*> items;
    std::set<runs> kinds; // of ids, without their numbers
    for (item const* each : asked_) {
        runs id = runs_of(each->id.str());
        if (id.empty() || !is_number(id.back()) || !items.emplace(id, each).second) return {};
        id.pop_back();
        kinds.insert(std::move(id));
    }
    struct block {
        std::map<std::size_t, item const*> columns{};
        bool has_others = false;
    };
    std::map<runs, block> blocks;
    for (std::size_t i = 0; i < names.size(); ++i) {
        runs const all = runs_of(names[i]);
        for (auto from = all.begin(); from != all.end(); ++from) {
            if (!is_number(all.back())) continue;
            block& of = blocks[runs(all.begin(), from)];
            auto const found = items.find(runs(from, all.end()));
            if (found != items.end()) of.columns.emplace(i, found->second);
            else if (kinds.contains(runs(from, all.end() - 1))) of.has_others = true;
        }
    }
    constexpr std::size_t few = 3; // of so few, `q1` and `q2` may be something else
    runs const instrument = runs_of(of_.id.str());
    std::vector<block const*> own, general;
    for (auto const& [before, each] : blocks) {
        std::set<item const*> which;
        for (auto const& [at, asked] : each.columns)
            which.insert(asked);
        number_prefix const kind = prefix_kind(before, instrument);
        bool const is_whole = which.size() == asked_.size() && each.columns.size() == which.size();
        if (!is_whole || kind == number_prefix::foreign || (each.has_others && kind != number_prefix::own_whole)) continue;
        if (kind != number_prefix::general) own.push_back(&each);
        else if (before.empty() || asked_.size() >= few) general.push_back(&each);
    }
    std::vector<block const*> const& those = own.empty() ? general : own;
    return those.size() == 1 ? those.front()->columns : std::map<std::size_t, item const*>{};
}

namespace {

bool is_kept_answer(std::vector<column_use> const& all, column_role what, std::size_t place) {
    return what == column_role::kept &&
           std::any_of(all.begin(), all.end(), [&](column_use const& each) { return each.kept == place; });
}

} // namespace

std::vector<column_use> column_finder::whole(std::vector<std::string> const& header, std::size_t line,
                                             std::vector<std::string> const& below) const {
    std::vector<std::string> names;
    for (std::string const& each : header)
        names.push_back(plain_spaces(each));
    std::vector<column_use> out(names.size());
    // What a column has may be had by one column alone: by the column's index.
    std::map<std::tuple<column_role, std::size_t, std::string, std::size_t>, std::size_t> taken;
    auto const take = [&](column_use const& use, std::size_t at) {
        std::string const item = use.asked ? use.asked->id.str() : "";
        std::size_t const which = use.what == column_role::answer ? 0 : use.what == column_role::option ? use.option : use.place;
        auto const [first, is_new] = taken.emplace(std::tuple(use.what, use.member, item, which), at);
        if (!is_new && names[first->second] == names[at])
            throw error(error_code::duplicate_column, line, 1, "duplicate column '" + told(names[at]) + "'",
                        {{"column", told(names[at])}});
        if (!is_new)
            throw error(error_code::duplicate_column, line, 1,
                        "the columns '" + told(names[first->second]) + "' and '" + told(names[at]) + "' are both " +
                            (use.asked ? "item '" + item + "'" : "'" + told(names[at]) + "'"),
                        {{"column", told(names[at])}});
        out[at] = use;
    };
    // Each way of naming finds what no better one has found: members' items that have a column.
    std::set<std::pair<std::size_t, item const*>> found;
    auto const find_by = [&](auto const& way) {
        auto const before = found;
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (out[i].what != column_role::nothing) continue;
            column_use const use = way(i);
            bool const is_option = use.what == column_role::option;
            if (use.what == column_role::nothing || (use.asked && before.contains({use.member, use.asked}))) continue;
            if (is_option && taken.contains({column_role::answer, use.member, use.asked->id.str(), 0})) continue;
            take(use, i);
            if (use.asked) found.emplace(use.member, use.asked);
        }
    };
    find_by([&](std::size_t i) { return named(names[i]); });
    for (bool const by_parts : {false, true})
        find_by([&](std::size_t i) { return by_name(names[i], by_parts); });
    for (bool const by_parts : {false, true})
        find_by([&](std::size_t i) -> column_use {
            if (i >= below.size()) return {};
            column_use const use = by_name(below[i], by_parts);
            return use.by == column_name::other_case ? column_use{} : use; // an answer may be called as an item is
        });
    if (found.empty() && how_.members.empty())
        for (auto const& [at, asked] : numbered(names))
            if (out[at].what == column_role::nothing)
                take({.what = column_role::answer, .asked = asked, .by = column_name::number}, at);
    for (std::size_t i = 0; i < names.size(); ++i)
        if (out[i].what == column_role::nothing && how_.id_columns.empty() && lower_ascii(names[i]) == "id" &&
            !taken.contains({column_role::id, 0, "", 0}))
            take({.what = column_role::id, .by = column_name::other_case}, i);
    for (auto const& [wanted, what] :
         {std::pair(&how_.id_columns, column_role::id), std::pair(&how_.kept_columns, column_role::kept)})
        for (std::size_t i = 0; i < wanted->size(); ++i)
            if (!taken.contains({what, 0, "", i}) && !is_kept_answer(out, what, i))
                throw error(error_code::missing_column, line, 1, "there is no column '" + (*wanted)[i] + "'",
                            {{"column", (*wanted)[i]}});
    return out;
}

} // namespace closeknit
