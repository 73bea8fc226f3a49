#pragma once

#include <closeknit/codec/place.hpp>
#include <closeknit/model/answer.hpp>
#include <closeknit/model/describe.hpp>
#include <closeknit/model/id.hpp>

#include <any>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <type_traits>
#include <typeindex>
#include <variant>
#include <vector>

namespace closeknit {

/// Walks every field of a record and says what holds for all of them, whatever their type: words for people are not
/// empty; ids are unique in their list; an id_of<T> names a T of the nearest list of T's around it. `rule(place, wrong,
/// sentence)` takes what is found. Derived from the descriptions: a new type or field is checked without a line here.
template <class Rule> class walker {
public:
    explicit walker(Rule& rule) : rule_(rule) {}

    template <record T> void visit(T const& value, codec::place const& at) {
        std::vector<std::type_index> opened;
        for_each_field<T>([&](auto field) { declare(value.*field.pointer, codec::place(at, field.name), opened); });
        for_each_field<T>([&](auto field) {
            codec::place const here(at, field.name);
            using type = std::remove_cvref_t<decltype(value.*field.pointer)>;
            if constexpr (!std::is_same_v<type, id_of<T>>) visit(value.*field.pointer, here); // its own id is no reference
        });
        for (std::type_index const& type : opened)
            names_.at(type).pop_back();
    }

private:
    using names = std::set<std::string_view>;

    template <class T> void declare(T const&, codec::place const&, std::vector<std::type_index>&) {}
    template <class T>
        requires requires(T const& each) {
            { each.id } -> std::same_as<id_of<T> const&>;
        }
    void declare(std::vector<T> const& list, codec::place const& at, std::vector<std::type_index>& opened) {
        names known;
        for (std::size_t i = 0; i < list.size(); ++i) {
            codec::place const here(at, i);
            rule_(codec::place(here, "id"), !known.insert(list[i].id).second,
                  "the id '" + list[i].id.str() + "' stands twice in this list");
            rule_(codec::place(here, "id"), !well_formed_id(list[i].id), "expected an id: 1 to 100 bytes without spaces");
        }
        names_[typeid(T)].push_back(std::move(known));
        opened.push_back(typeid(T));
    }

    template <class T> void visit(T const&, codec::place const&) {} // numbers, dates, enumerations, plain strings
    void visit(text const& words, codec::place const& at) {
        rule_(at, words.str().find_first_not_of(" \t\n") == std::string::npos, "expected some words");
    }
    template <class T> void visit(id_of<T> const& reference, codec::place const& at) {
        auto const lists = names_.find(typeid(T));
        if (lists == names_.end() || lists->second.empty()) return; // nothing of this type is listed around here
        rule_(at, !lists->second.back().contains(reference),
              "there is no " + std::string(name_of_type<T>()) + " '" + reference.str() + "'");
    }
    template <class T> void visit(std::optional<T> const& value, codec::place const& at) {
        if (value) visit(*value, at);
    }
    template <class T> void visit(std::vector<T> const& list, codec::place const& at) {
        for (std::size_t i = 0; i < list.size(); ++i)
            visit(list[i], codec::place(at, i));
    }
    template <class K, class T> void visit(std::map<K, T> const& map, codec::place const& at) {
        for (auto const& [key, value] : map) {
            if constexpr (std::is_convertible_v<K const&, std::string_view>) {
                visit(key, codec::place(at, key));
                visit(value, codec::place(at, key));
            }
        }
    }
    template <class... T> void visit(std::variant<T...> const& value, codec::place const& at) {
        std::visit([&](auto const& chosen) { visit(chosen, at); }, value);
    }

    template <class T> static std::string_view name_of_type() { return description<T>.name; }

    Rule& rule_;
    std::map<std::type_index, std::vector<names>> names_;
};

template <record T, class Rule> void walk(T const& value, codec::place const& at, Rule& rule) {
    walker<Rule>(rule).visit(value, at);
}

} // namespace closeknit
