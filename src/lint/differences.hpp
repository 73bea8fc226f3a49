#pragma once

#include <closeknit/codec/json_pointer.hpp>
#include <closeknit/codec/number_text.hpp>
#include <closeknit/model/describe.hpp>
#include <closeknit/model/pack.hpp>

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <type_traits>
#include <unordered_map>
#include <variant>
#include <vector>

namespace closeknit {

/// What each language has of its own.
template <class T>
inline constexpr bool per_language =
    std::is_same_v<T, source> || std::is_same_v<T, language_pattern> || std::is_same_v<T, word_group> ||
    std::is_same_v<T, feeling_family> || std::is_same_v<T, sentences>;

/// Walks two records side by side and reports where anything but words differs: ids, numbers, kinds, what is there and in which
/// order. Derived from the descriptions: a new type or field is compared without a line here.
template <class Rule> class differ {
public:
    explicit differ(Rule& report_if) : report_if_(report_if) {}

    template <record T> void compare(T const& ours, T const& original, codec::json_pointer const& at) {
        if constexpr (!per_language<T>)
            for_each_field<T>(
                [&](auto field) { compare(ours.*field.pointer, original.*field.pointer, codec::json_pointer(at, field.name)); });
    }

private:
    template <class T>
    static constexpr bool has_id = requires(T const& each) {
        { each.id } -> std::same_as<id_of<T> const&>;
    };

    void report(codec::json_pointer const& at, std::string says, std::string suggestion = {}) {
        report_if_(at, true, std::move(says), std::move(suggestion));
    }
    template <class T> static std::string in_words(T const& value) {
        if constexpr (described_enum<T>) return std::string(name_of(value));
        else if constexpr (std::is_same_v<T, bool>) return value ? "true" : "false";
        else if constexpr (std::is_same_v<T, date>) return to_string(value);
        else if constexpr (std::is_convertible_v<T const&, std::string_view>) return std::string(std::string_view(value));
        else return format_exact(static_cast<double>(value));
    }

    void compare(text const&, text const&, codec::json_pointer const&) {}
    void compare(std::string const&, std::string const&, codec::json_pointer const&) {
    } // an answer's texts are compared as answers
    template <class T>
        requires(!record<T>)
    void compare(T const& ours, T const& original, codec::json_pointer const& at) { // numbers, enumerations, dates, ids
        if (!(ours == original)) report(at, "the original has '" + in_words(original) + "' here", in_words(original));
    }
    void compare(answer const& ours, answer const& original, codec::json_pointer const& at) {
        if (!(ours == original)) report(at, "the original compares with another value");
    }
    template <class T>
    void compare(std::optional<T> const& ours, std::optional<T> const& original, codec::json_pointer const& at) {
        if constexpr (!per_language<T>) {
            if (ours && original) compare(*ours, *original, at);
            else if (ours || original) report(at, ours ? "the original has nothing here" : "the original has something here");
        }
    }
    template <class... T>
    void compare(std::variant<T...> const& ours, std::variant<T...> const& original, codec::json_pointer const& at) {
        std::visit(
            [&]<class A>(A const& theirs) {
                if (auto const* same = std::get_if<A>(&ours)) compare(*same, theirs, at);
                else
                    report(codec::json_pointer(at, "kind"), "the original has '" + std::string(A::kind) + "' here",
                           std::string(A::kind));
            },
            original);
    }
    template <class K, class T>
    void compare(std::map<K, T> const& ours, std::map<K, T> const& original, codec::json_pointer const& at) {
        for (auto const& [key, value] : original) {
            auto const found = ours.find(key);
            if (found == ours.end()) report(at, "the original has '" + in_words(key) + "' here");
            else {
                std::string const name = in_words(key);
                compare(found->second, value, codec::json_pointer(at, name));
            }
        }
        for (auto const& each : ours)
            if (std::string const name = in_words(each.first); !original.contains(each.first))
                report(codec::json_pointer(at, name), "the original has no '" + name + "' here");
    }
    template <class T> void compare(std::vector<T> const& ours, std::vector<T> const& original, codec::json_pointer const& at) {
        if constexpr (per_language<T>) return;
        else if constexpr (has_id<T>) compare_by_id(ours, original, at);
        else if (ours.size() != original.size()) report(at, "the original has " + std::to_string(original.size()) + " here");
        else
            for (std::size_t i = 0; i < ours.size(); ++i)
                compare(ours[i], original[i], codec::json_pointer(at, i));
    }
    template <class T>
    void compare_by_id(std::vector<T> const& ours, std::vector<T> const& original, codec::json_pointer const& at) {
        std::unordered_map<std::string_view, std::size_t> theirs, mine;
        for (std::size_t i = 0; i < original.size(); ++i)
            theirs.emplace(original[i].id, i);
        for (T const& each : ours)
            mine.emplace(each.id, mine.size());
        for (T const& each : original)
            if (!mine.contains(each.id)) report(at, "the original has '" + each.id.str() + "' here");
        std::size_t furthest = 0;
        bool out_of_order = false;
        for (std::size_t i = 0; i < ours.size(); ++i) {
            codec::json_pointer const here(at, i);
            auto const found = theirs.find(ours[i].id);
            if (found == theirs.end()) {
                report(codec::json_pointer(here, "id"), "the original has no '" + ours[i].id.str() + "' here");
                continue;
            }
            if (found->second < furthest && !out_of_order) {
                out_of_order = true; // once a list
                report(codec::json_pointer(here, "id"),
                       "the original has '" + ours[i].id.str() + "' before '" + original[furthest].id.str() + "'");
            }
            furthest = std::max(furthest, found->second);
            compare(ours[i], original[found->second], here);
        }
    }

    Rule& report_if_;
};

} // namespace closeknit
