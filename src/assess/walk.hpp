#pragma once

#include "ids_in.hpp"
#include "issue_collector.hpp"

#include <closeknit/codec/json_pointer.hpp>
#include <closeknit/model/field_table.hpp>
#include <closeknit/model/id.hpp>
#include <closeknit/model/scale.hpp>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

namespace closeknit {

inline std::string duplicate_id(std::string const& id) { return "duplicate id '" + id + "'"; }

/// Walks every field of a record and checks what must hold for all of them, whatever their type: words for people are not
/// empty and have no invisible characters; ids are unique in their list; an id_of<T> names a T of the nearest list of T's
/// around it. `report_if(place, wrong, message)` takes what is found. Derived from the descriptions: a new type or field is
/// checked without a line here.
class walker {
public:
    walker(issue_collector& report_if, bool with_texts) : report_if_(report_if), with_texts_(with_texts) {}

    template <record T> void visit(T const& value, codec::json_pointer const& at) {
        visit_fields(&value, field_table<T, walks>(), description<T>.name, at);
    }

    /// One record inside another: references are looked up in the lists of both, and only the inner one is checked.
    template <record Outer, record T> void visit_within(Outer const& around, T const& value, codec::json_pointer const& at) {
        know_lists(&around, field_table<Outer, walks>());
        visit(value, at);
    }

private:
    /// What is done with a member of one type.
    struct member_walk {
        void (*visit)(walker& by, void const* value, codec::json_pointer const& at);
        std::string_view names;                                 ///< the record of which it is an id; empty where it is none
        std::string_view lists;                                 ///< the record with ids of which it is a list
        std::vector<std::string_view> (*ids)(void const* list); ///< its ids
    };
    using visitor = decltype(member_walk::visit);
    template <class T> static constexpr member_walk describe(T const*, visitor visit) { return {visit, {}, {}, nullptr}; }
    template <class T> static constexpr member_walk describe(id_of<T> const*, visitor visit) {
        return {visit, description<T>.name, {}, nullptr};
    }
    template <class T>
        requires has_id<T>
    static constexpr member_walk describe(std::vector<T> const*, visitor visit) {
        return {
            visit, {}, description<T>.name, [](void const* list) { return ids_in(*static_cast<std::vector<T> const*>(list)); }};
    }
    template <class T> struct walks {
        static void visit(walker& by, void const* value, codec::json_pointer const& at) {
            by.visit_one(*static_cast<T const*>(value), at);
        }
        static constexpr member_walk table = describe(static_cast<T const*>(nullptr), &visit);
    };

    void visit_fields(void const* record, field_entries<member_walk> const& fields, std::string_view name,
                      codec::json_pointer const& at);
    void know_lists(void const* record, field_entries<member_walk> const& fields);
    void declare(std::vector<std::string_view> const& ids, std::string_view of, codec::json_pointer const& at);
    void all_seen(std::string_view words, codec::json_pointer const& at);
    void visit_reference(std::string const& to, std::string_view of, codec::json_pointer const& at);
    void visit_list(void const* first, std::size_t count, std::size_t size, visitor each, codec::json_pointer const& at);

    template <class T> void visit_one(T const&, codec::json_pointer const&) {} // numbers, dates, enumerations
    void visit_one(std::string const& words, codec::json_pointer const& at) { all_seen(words, at); }
    void visit_one(text const& words, codec::json_pointer const& at);
    template <class T> void visit_one(id_of<T> const& reference, codec::json_pointer const& at) {
        visit_reference(reference.str(), description<T>.name, at);
    }
    template <record T> void visit_one(T const& value, codec::json_pointer const& at) { visit(value, at); }
    /// Its band is one of that scale's, not of the one around it; `well_formed` checks it.
    void visit_one(score_reaches_band const& value, codec::json_pointer const& at) {
        visit_one(value.scale, codec::json_pointer(at, "scale"));
    }
    template <class T> void visit_one(std::optional<T> const& value, codec::json_pointer const& at) {
        if (value) visit_one(*value, at);
    }
    template <class T> void visit_one(std::vector<T> const& list, codec::json_pointer const& at) {
        visit_list(list.data(), list.size(), sizeof(T), &walks<T>::visit, at);
    }
    template <class K, class T> void visit_one(std::map<K, T> const& map, codec::json_pointer const& at) {
        for (auto const& [key, value] : map) {
            if constexpr (std::is_convertible_v<K const&, std::string_view>) {
                visit_one(key, codec::json_pointer(at, key));
                visit_one(value, codec::json_pointer(at, key));
            }
        }
    }
    template <class... T> void visit_one(std::variant<T...> const& value, codec::json_pointer const& at) {
        std::visit([&](auto const& chosen) { visit_one(chosen, at); }, value);
    }

    issue_collector& report_if_;
    bool with_texts_;
    std::map<std::string_view, std::vector<std::set<std::string_view>>> names_; // the ids of the lists around, by their records
};

} // namespace closeknit
