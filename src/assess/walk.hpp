#pragma once

#include <closeknit/codec/json_pointer.hpp>
#include <closeknit/model/answer.hpp>
#include <closeknit/model/describe.hpp>
#include <closeknit/model/id.hpp>
#include <closeknit/model/utf8.hpp>

#include <any>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <type_traits>
#include <variant>
#include <vector>

namespace closeknit {

inline std::string duplicate_id(std::string const& id) { return "duplicate id '" + id + "'"; }

/// Walks every field of a record and checks what must hold for all of them, whatever their type: words for people are not
/// empty and have no invisible characters; ids are unique in their list; an id_of<T> names a T of the nearest list of T's
/// around it. `report_if(place, wrong, message)` takes what is found. Derived from the descriptions: a new type or field is
/// checked without a line here.
template <class Rule> class walker {
public:
    walker(Rule& report_if, bool with_texts) : report_if_(report_if), with_texts_(with_texts) {}

    template <record T> void visit(T const& value, codec::json_pointer const& at) {
        std::vector<type_tag> opened;
        for_each_field<T>([&](auto field) { declare(value.*field.pointer, codec::json_pointer(at, field.name), opened); });
        for_each_field<T>([&](auto field) {
            codec::json_pointer const here(at, field.name);
            using type = std::remove_cvref_t<decltype(value.*field.pointer)>;
            if constexpr (!std::is_same_v<type, id_of<T>>) visit(value.*field.pointer, here); // its own id is no reference
        });
        for (type_tag type : opened)
            names_.at(type).pop_back();
    }

    /// One record inside another: references are looked up in the lists of both, and only the inner one is checked.
    template <record Outer, record T> void visit_within(Outer const& around, T const& value, codec::json_pointer const& at) {
        for_each_field<Outer>([&](auto field) { know(around.*field.pointer); });
        visit(value, at);
    }

private:
    using names = std::set<std::string_view>;
    using type_tag = char const*; // works without RTTI
    template <class T> static constexpr char tag_of = 0;
    template <class T>
    static constexpr bool has_id = requires(T const& each) {
        { each.id } -> std::same_as<id_of<T> const&>;
    };

    template <class T> void know(T const&) {}
    template <class T>
        requires has_id<T>
    void know(std::vector<T> const& list) {
        names known;
        for (T const& each : list)
            known.insert(each.id);
        names_[&tag_of<T>].push_back(std::move(known));
    }

    template <class T> void declare(T const&, codec::json_pointer const&, std::vector<type_tag>&) {}
    template <class T>
        requires has_id<T>
    void declare(std::vector<T> const& list, codec::json_pointer const& at, std::vector<type_tag>& opened) {
        names known;
        for (std::size_t i = 0; i < list.size(); ++i) {
            codec::json_pointer const here(at, i);
            report_if_(codec::json_pointer(here, "id"), !known.insert(list[i].id).second, duplicate_id(list[i].id.str()));
            report_if_(codec::json_pointer(here, "id"), !well_formed_id(list[i].id),
                       "expected an id: 1 to 100 bytes without spaces");
            all_seen(list[i].id.str(), codec::json_pointer(here, "id"));
        }
        names_[&tag_of<T>].push_back(std::move(known));
        opened.push_back(&tag_of<T>);
    }

    void all_seen(std::string_view words, codec::json_pointer const& at) {
        if (auto const c = first_invisible(words)) report_if_(at, true, "an invisible character, U+" + hexadecimal(*c));
    }

    template <class T> void visit(T const&, codec::json_pointer const&) {} // numbers, dates, enumerations
    void visit(std::string const& words, codec::json_pointer const& at) { all_seen(words, at); }
    void visit(text const& words, codec::json_pointer const& at) {
        if (!with_texts_) return;
        all_seen(words.str(), at);
        report_if_(at, words.str().find_first_not_of(" \t\n") == std::string::npos, "must not be empty");
    }
    template <class T> void visit(id_of<T> const& reference, codec::json_pointer const& at) {
        auto const lists = names_.find(&tag_of<T>);
        if (lists == names_.end() || lists->second.empty()) return; // nothing of this type is listed around here
        report_if_(at, !lists->second.back().contains(reference),
                   "there is no " + std::string(name_of_type<T>()) + " '" + reference.str() + "'");
    }
    template <class T> void visit(std::optional<T> const& value, codec::json_pointer const& at) {
        if (value) visit(*value, at);
    }
    template <class T> void visit(std::vector<T> const& list, codec::json_pointer const& at) {
        for (std::size_t i = 0; i < list.size(); ++i)
            visit(list[i], codec::json_pointer(at, i));
    }
    template <class K, class T> void visit(std::map<K, T> const& map, codec::json_pointer const& at) {
        for (auto const& [key, value] : map) {
            if constexpr (std::is_convertible_v<K const&, std::string_view>) {
                visit(key, codec::json_pointer(at, key));
                visit(value, codec::json_pointer(at, key));
            }
        }
    }
    template <class... T> void visit(std::variant<T...> const& value, codec::json_pointer const& at) {
        std::visit([&](auto const& chosen) { visit(chosen, at); }, value);
    }

    template <class T> static std::string_view name_of_type() { return description<T>.name; }

    Rule& report_if_;
    bool with_texts_;
    std::map<type_tag, std::vector<names>> names_;
};

/// Ids and references only.
template <record T, class Rule> void walk_ids(T const& value, codec::json_pointer const& at, Rule& report_if) {
    walker<Rule>(report_if, false).visit(value, at);
}
template <record T, class Rule> void walk(T const& value, codec::json_pointer const& at, Rule& report_if) {
    walker<Rule>(report_if, true).visit(value, at);
}
template <record Outer, record T, class Rule>
void walk_within(Outer const& around, T const& value, codec::json_pointer const& at, Rule& report_if) {
    walker<Rule>(report_if, true).visit_within(around, value, at);
}

} // namespace closeknit
