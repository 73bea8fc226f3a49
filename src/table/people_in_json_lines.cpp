#include "rows.hpp"

#include <closeknit/codec/described.hpp>

#include <boost/json/monotonic_resource.hpp>

namespace closeknit {
namespace {

/// A member that says who or what a row is of.
std::string words_in(boost::json::value const& value, codec::json_pointer const& at) {
    if (value.is_string()) return std::string(value.get_string());
    if (value.is_int64()) return std::to_string(value.get_int64());
    if (value.is_uint64()) return std::to_string(value.get_uint64());
    codec::fail_type(at, "text or a whole number");
}

} // namespace

people_in_json_lines::people_in_json_lines(assessment const& of, std::istream& in, table_layout const& how)
    : people_in_table(of, how), reader_(in), cells_(how, false) {
    has_ids_ = true;
}

person_row const* people_in_json_lines::next() {
    if (person_row const* other = next_member()) return other;
    if (!reader_.next(text_)) return nullptr;
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
    auto const name_of = [](auto const& member) { return std::string_view(member.key().data(), member.key().size()); };
    for (auto const& member : all) {
        column_use const use = finder_.named(name_of(member));
        if (use.what != column_role::id && use.what != column_role::kept) continue;
        if (use.what == column_role::kept && member.value().is_null()) continue;
        std::string const words = words_in(member.value(), codec::json_pointer(root, name_of(member)));
        for_each_member(
            [&](row_of_answers& each) { (use.what == column_role::id ? each.row().ids : each.row().kept)[use.place] = words; });
    }
    auto const* apart = finder_.named("answers").asked ? nullptr : all.if_contains("answers");
    for (auto const& member : apart ? codec::object_at(*apart, codec::json_pointer(root, "answers")) : all) {
        std::string_view const name = name_of(member);
        column_use const use = finder_.named(name);
        if ((use.what == column_role::id || use.what == column_role::kept) && !apart) continue;
        if (use.what != column_role::answer) {
            if (ignored_.size() < 100 && ignored_.insert(std::string(name)).second)
                remarks_.push_back("ignored: " + std::string(name));
            continue;
        }
        row_of_answers& row = members_[use.member];
        row_of_answers::place const& at = row.at(*use.asked);
        try {
            answer given;
            if (!member.value().is_null()) codec::read(member.value(), given, root);
            row.put(at, cells_.adapted(*use.asked, *at.format, std::move(given)), name);
        } catch (error const& e) {
            row.wrong(name, e.message());
        }
    }
}

} // namespace closeknit
