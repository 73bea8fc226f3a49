#pragma once

#include "assess/ids_in.hpp"
#include "assess/issue_collector.hpp"

#include <closeknit/codec/number_text.hpp>
#include <closeknit/model/field_table.hpp>
#include <closeknit/model/pack.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
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
class differ {
public:
    explicit differ(issue_collector& report_if) : report_if_(report_if) {}

    template <record T> void compare(T const& ours, T const& original, codec::json_pointer const& at) {
        if constexpr (!per_language<T>) compare_fields(&ours, &original, field_table<T, compares>(), at);
    }

private:
    using comparison = void(differ& by, void const* ours, void const* original, codec::json_pointer const& at);
    template <class T> struct compares {
        static void compare(differ& by, void const* ours, void const* original, codec::json_pointer const& at) {
            by.compare(*static_cast<T const*>(ours), *static_cast<T const*>(original), at);
        }
        static constexpr comparison* table = &compare;
    };
    struct list {
        void const* first;
        std::size_t count, size; ///< how many elements, and the size of one
        std::vector<std::string_view> ids{};

        void const* at(std::size_t index) const { return static_cast<char const*>(first) + index * size; }
    };

    void report(codec::json_pointer const& at, std::string says, std::string suggestion = {}) {
        report_if_(at, true, std::move(says), std::move(suggestion));
    }
    void report_original(codec::json_pointer const& at, std::string const& has) {
        report(at, "the original has '" + has + "' here", has);
    }
    void compare_fields(void const* ours, void const* original, field_entries<comparison*> const& fields,
                        codec::json_pointer const& at);
    void compare_lists(list const& ours, list const& original, comparison* each, codec::json_pointer const& at);
    void compare_by_id(list const& ours, list const& original, comparison* each, codec::json_pointer const& at);

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
        if (!(ours == original)) report_original(at, in_words(original));
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
                else report_original(codec::json_pointer(at, "kind"), std::string(A::kind));
            },
            original);
    }
    template <class K, class T>
    void compare(std::map<K, T> const& ours, std::map<K, T> const& original, codec::json_pointer const& at) {
        for (auto const& [key, value] : original) {
            auto const found = ours.find(key);
            std::string const name = in_words(key);
            if (found == ours.end()) report(at, "the original has '" + name + "' here");
            else compare(found->second, value, codec::json_pointer(at, name));
        }
        for (auto const& each : ours)
            if (std::string const name = in_words(each.first); !original.contains(each.first))
                report(codec::json_pointer(at, name), "the original has no '" + name + "' here");
    }
    template <class T> void compare(std::vector<T> const& ours, std::vector<T> const& original, codec::json_pointer const& at) {
        if constexpr (per_language<T>) return;
        else if constexpr (has_id<T>)
            compare_by_id({ours.data(), ours.size(), sizeof(T), ids_in(ours)},
                          {original.data(), original.size(), sizeof(T), ids_in(original)}, &compares<T>::compare, at);
        else
            compare_lists({ours.data(), ours.size(), sizeof(T)}, {original.data(), original.size(), sizeof(T)},
                          &compares<T>::compare, at);
    }

    issue_collector& report_if_;
};

} // namespace closeknit
