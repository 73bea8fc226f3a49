#include "header_remarks.hpp"
#include "rows.hpp"
#include "ticks.hpp"

#include <closeknit/codec/described.hpp>
#include <closeknit/model/spelling.hpp>

#include <boost/json/monotonic_resource.hpp>
#include <boost/json/serialize.hpp>

#include <map>
#include <optional>
#include <utility>

namespace closeknit {
namespace {

/// A member that says who or what a row is of.
std::string words_in(boost::json::value const& value, codec::json_pointer const& at) {
    if (value.is_string()) return std::string(value.get_string());
    if (value.is_int64()) return std::to_string(value.get_int64());
    if (value.is_uint64()) return std::to_string(value.get_uint64());
    codec::fail_type(at, "text or a whole number");
}

bool is_words(boost::json::value const& value) { return value.is_string() || value.is_int64() || value.is_uint64(); }

/// What a table's cell would have.
std::string cell_of(boost::json::value const& value) {
    if (value.is_null()) return "";
    if (value.is_bool()) return value.get_bool() ? "1" : "0";
    return is_words(value) ? words_in(value, codec::json_pointer()) : boost::json::serialize(value);
}

} // namespace

people_in_json_lines::people_in_json_lines(assessment const& of, std::istream& in, table_layout const& how)
    : people_in_table(of, how), reader_(in), cells_(of, how, false) {
    has_ids_ = true;
}

person_row const* people_in_json_lines::next() {
    if (person_row const* other = next_member()) return other;
    if (!reader_.next(text_)) {
        if (has_rows_ && !has_items_) fail_without_items();
        return nullptr;
    }
    begin_rows(reader_.line());
    try {
        read_members();
    } catch (error const& e) {
        for_each_member([&](row_of_answers& each) { each.unreadable(e.line() ? e.message() : e.what(), e.column()); });
    }
    return first_member();
}

void people_in_json_lines::read_members() {
    boost::json::monotonic_resource memory;
    boost::json::value const parsed = codec::parse(text_, &memory);
    codec::json_pointer const root;
    boost::json::object const& all = codec::object_at(parsed, root);
    has_rows_ = true;
    auto const name_of = [](auto const& member) { return std::string_view(member.key().data(), member.key().size()); };
    for (auto const& member : all) {
        column_use const use = use_of(name_of(member), all);
        auto const kept = use.what == column_role::kept ? std::optional(use.place) : use.kept;
        if (use.what != column_role::id && !kept) continue;
        if (kept && member.value().is_null()) continue;
        if (use.what == column_role::answer && !is_words(member.value())) continue; // it is told below what does not fit
        std::string const words = words_in(member.value(), codec::json_pointer(root, name_of(member)));
        for_each_member([&](row_of_answers& each) { (kept ? each.row().kept[*kept] : each.row().ids[use.place]) = words; });
    }
    auto const* apart = finder_.named("answers").asked ? nullptr : all.if_contains("answers");
    boost::json::object const& given = apart ? codec::object_at(*apart, codec::json_pointer(root, "answers")) : all;
    std::map<std::pair<std::size_t, item const*>, std::vector<std::pair<std::string, std::size_t>>> boxes;
    for (auto const& member : given) {
        std::string_view const name = name_of(member);
        column_use const use = use_of(name, given);
        if ((use.what == column_role::id || use.what == column_role::kept) && !apart) continue;
        if (use.what == column_role::option) boxes[{use.member, use.asked}].emplace_back(cell_of(member.value()), use.option);
        if (use.what != column_role::answer) continue;
        row_of_answers& row = members_[use.member];
        row_of_answers::place const& at = row.at(*use.asked);
        try {
            row.put(at, answer_in(member.value(), *use.asked, *at.format), name);
        } catch (error const& e) {
            row.wrong(name, e.message());
        }
    }
    for (auto const& each : boxes) {
        auto const& of = each.first;
        auto const& cells = each.second;
        row_of_answers& row = members_[of.first];
        row_of_answers::place const& at = row.at(*of.second);
        std::vector<std::pair<std::string_view, std::size_t>> const words(cells.begin(), cells.end());
        bool readable = true;
        answer ticks = ticked(*of.second, *at.format, words, cells_, [&](std::size_t) {
            row.wrong(of.second->id.str(), no_tick);
            readable = false;
        });
        if (readable) row.put(at, std::move(ticks), of.second->id.str());
    }
}

/// Where no row has an answer, the file is another than was meant.
void people_in_json_lines::fail_without_items() const {
    std::vector<std::string> wanted;
    for (item const* each : finder_.asked())
        wanted.push_back(each->id.str());
    throw error(error_code::missing_column, "",
                "no row has a member that is an item of '" + of_.id.str() + "'; expected members such as " + some_of(wanted),
                {{"assessment", of_.id.str()}});
}

/// Texts are as the cells of a table; a free text is itself.
answer people_in_json_lines::answer_in(boost::json::value const& value, item const& asked, response const& format) const {
    if (value.is_string() && !std::holds_alternative<free_text>(format))
        return cells_.read(asked, format, std::string_view(value.get_string()));
    answer given;
    if (!value.is_null()) codec::read(value, given, codec::json_pointer());
    return cells_.adapted(asked, format, std::move(given));
}

/// By its exact name; otherwise by another one, where no member has the item's own. What is to be said of a name is said once.
column_use people_in_json_lines::use_of(std::string_view name, boost::json::object const& among) {
    column_use use = finder_.named(name);
    has_items_ = has_items_ || use.asked;
    if (use.what != column_role::nothing) return use;
    use = finder_.by_other_name(plain_spaces(name));
    bool const is_id =
        use.what == column_role::nothing && how_.id_columns.empty() && lower_ascii(name) == "id" && !among.contains("id");
    if (is_id) use = {.what = column_role::id, .by = column_name::other_case};
    if (use.asked && among.contains(use.asked->id.str())) use = {};
    has_items_ = has_items_ || use.asked;
    if (told_of_.size() >= 100 || !told_of_.insert(std::string(name)).second) return use;
    column_use const near = use.what == column_role::nothing ? finder_.nearest(name) : column_use{};
    bool const is_near = near.asked && !among.contains(near.asked->id.str());
    std::string const item = use.asked ? use.asked->id.str() : "id";
    if (use.by == column_name::other_case)
        remarks_.push_back("read in spite of another case: '" + std::string(name) + "' as " + item);
    else if (use.what != column_role::nothing) remarks_.push_back("'" + std::string(name) + "' is read as " + item);
    else if (is_near)
        remarks_.push_back("perhaps misspelled, and not read: '" + std::string(name) + "' for " + near.asked->id.str());
    else if (name != "answers") remarks_.push_back("ignored: " + std::string(name));
    has_near_column_ = has_near_column_ || is_near;
    return use;
}

} // namespace closeknit
