#include "walk.hpp"

#include <closeknit/model/utf8.hpp>

#include <utility>

namespace closeknit {

using codec::json_pointer;

void walker::visit_fields(void const* record, field_entries<member_walk> const& fields, std::string_view name,
                          json_pointer const& at) {
    for (auto const& each : fields)
        if (each.type->ids) declare(each.type->ids(each.in(record)), each.type->lists, json_pointer(at, each.name));
    for (auto const& each : fields) // its own id is no reference
        if (each.type->names != name) each.type->visit(*this, each.in(record), json_pointer(at, each.name));
    for (auto const& each : fields)
        if (each.type->ids) names_.at(each.type->lists).pop_back();
}

void walker::know_lists(void const* record, field_entries<member_walk> const& fields) {
    for (auto const& each : fields) {
        if (!each.type->ids) continue;
        auto const ids = each.type->ids(each.in(record));
        names_[each.type->lists].emplace_back(ids.begin(), ids.end());
    }
}

void walker::declare(std::vector<std::string_view> const& ids, std::string_view of, json_pointer const& at) {
    std::set<std::string_view> known;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        json_pointer const element(at, i), here(element, "id");
        report_if_(here, !known.insert(ids[i]).second, duplicate_id(std::string(ids[i])));
        report_if_(here, !well_formed_id(ids[i]), "expected an id: 1 to 100 bytes without spaces");
        all_seen(ids[i], here);
    }
    names_[of].push_back(std::move(known));
}

void walker::all_seen(std::string_view words, json_pointer const& at) {
    if (auto const c = first_invisible(words)) report_if_(at, true, "an invisible character, U+" + hexadecimal(*c));
}

void walker::visit_reference(std::string const& to, std::string_view of, json_pointer const& at) {
    auto const lists = names_.find(of);
    if (lists == names_.end() || lists->second.empty()) return; // nothing of this type is listed around here
    report_if_(at, !lists->second.back().contains(to), "there is no " + std::string(of) + " '" + to + "'");
}

void walker::visit_list(void const* first, std::size_t count, std::size_t size, visitor each, json_pointer const& at) {
    for (std::size_t i = 0; i < count; ++i)
        each(*this, static_cast<char const*>(first) + i * size, json_pointer(at, i));
}

void walker::visit_one(text const& words, json_pointer const& at) {
    if (!with_texts_) return;
    all_seen(words.str(), at);
    report_if_(at, words.str().find_first_not_of(" \t\n") == std::string::npos, "must not be empty");
}

} // namespace closeknit
