#pragma once

#include <closeknit/codec/error.hpp>
#include <closeknit/codec/parse.hpp>
#include <closeknit/codec/place.hpp>
#include <closeknit/codec/upgrade.hpp>
#include <closeknit/model/answer.hpp>
#include <closeknit/model/date.hpp>
#include <closeknit/model/describe.hpp>
#include <closeknit/model/id.hpp>
#include <closeknit/model/whole.hpp>

#include <boost/json/array.hpp>
#include <boost/json/monotonic_resource.hpp>
#include <boost/json/object.hpp>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

/// Reads every described record from JSON. For other types of your own; who only reads closeknit's includes
/// <closeknit/json.hpp>, which is light.
namespace closeknit::codec {

namespace json = boost::json;

/// Said by the type: ids, words for people, dates, variants and records that hold one of these have no default and are
/// required in files.
template <class T> inline constexpr bool required = false;
template <class Tag> inline constexpr bool required<strong_string<Tag>> = true;
template <> inline constexpr bool required<date> = true;
template <class... T> inline constexpr bool required<std::variant<T...>> = true;
template <record T>
inline constexpr bool required<T> = []<class... Field>(boost::mp11::mp_list<Field...>) {
    return (required<std::remove_cvref_t<decltype(std::declval<T>().*Field::pointer)>> || ...);
}(boost::mp11::mp_rename<fields_of<T>, boost::mp11::mp_list>{});

template <class T> void read(json::value const& v, T& out, place const& at);

inline std::string_view read_string(json::value const& v, place const& at) {
    if (!v.is_string()) fail(at, "expected text");
    std::string_view const s(v.get_string().data(), v.get_string().size());
    if (s.find('\0') != s.npos) fail(at, "expected text without NUL characters");
    return s;
}
inline json::object const& object_at(json::value const& v, place const& at) {
    if (!v.is_object()) fail(at, "expected an object");
    return v.get_object();
}

inline void read_one(json::value const& v, bool& out, place const& at) {
    if (!v.is_bool()) fail(at, "expected true or false");
    out = v.get_bool();
}
inline void read_one(json::value const& v, std::int64_t& out, place const& at) {
    if (!v.is_int64()) fail(at, v.is_uint64() ? "expected a whole number in range" : "expected a whole number");
    out = v.get_int64();
}
inline void read_one(json::value const& v, int& out, place const& at) {
    std::int64_t wide = 0;
    read_one(v, wide, at);
    if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max())
        fail(at, "expected a whole number in range");
    out = static_cast<int>(wide);
}
template <int Low, int High> void read_one(json::value const& v, whole<Low, High>& out, place const& at) {
    if (!v.is_int64() || v.get_int64() < Low || v.get_int64() > High)
        fail(at, "expected a whole number from " + std::to_string(Low) + " to " + std::to_string(High));
    out = static_cast<int>(v.get_int64());
}
inline void read_one(json::value const& v, double& out, place const& at) {
    if (v.is_double()) out = v.get_double();
    else if (v.is_int64()) out = static_cast<double>(v.get_int64());
    else if (v.is_uint64()) out = static_cast<double>(v.get_uint64());
    else fail(at, "expected a number");
}
inline void read_one(json::value const& v, std::string& out, place const& at) { out = read_string(v, at); }
template <class T> void read_one(json::value const& v, id_of<T>& out, place const& at) {
    if (!v.is_string() || !well_formed_id(read_string(v, at))) fail(at, "expected an id: 1 to 100 bytes without spaces");
    out = read_string(v, at);
}
inline void read_one(json::value const& v, text& out, place const& at) { out = read_string(v, at); }
inline void read_one(json::value const& v, date& out, place const& at) {
    auto const day = v.is_string() ? parse_date(read_string(v, at)) : std::nullopt;
    if (!day) fail(at, "expected a day of the calendar as YYYY-MM-DD");
    out = *day;
}
template <described_enum E> void read_one(json::value const& v, E& out, place const& at) {
    std::string names;
    bool found = false;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto each) {
        names += (names.empty() ? "" : ", ") + std::string(each.name);
        if (v.is_string() && v.get_string() == each.name) found = true, out = each.value;
    });
    if (!found) fail(at, "expected one of " + names);
}
template <class T> void read_one(json::value const& v, std::optional<T>& out, place const& at) { read(v, out.emplace(), at); }
template <class T> void read_one(json::value const& v, std::vector<T>& out, place const& at) {
    if (!v.is_array()) fail(at, "expected a list");
    out.reserve(std::min<std::size_t>(v.get_array().size(), 1'000)); // a million zeros shall not cost a million records
    std::size_t index = 0;
    for (json::value const& each : v.get_array())
        read(each, out.emplace_back(), place(at, index++));
}
template <class K, class T> void read_one(json::value const& v, std::map<K, T>& out, place const& at) {
    for (auto const& [name, value] : object_at(v, at)) {
        place const here(at, name);
        K key{};
        read(json::value(name), key, here);
        read(value, out[std::move(key)], here);
    }
}

/// `tag`: the member that was read elsewhere, "kind" or "format"; none when empty.
template <record T> void read_fields(json::object const& object, T& out, place const& at, std::string_view tag = {}) {
    std::size_t known = tag.empty() ? 0 : 1;
    for_each_field<T>([&](auto field) {
        using type = std::remove_cvref_t<decltype(out.*field.pointer)>;
        if (json::value const* value = object.if_contains(field.name)) {
            ++known;
            read(*value, out.*field.pointer, place(at, field.name));
        } else if constexpr (required<type>) {
            fail(place(at, field.name), "missing: this is required");
        }
    });
    if (known == object.size()) return;
    for (auto const& member : object) {
        bool ours = !tag.empty() && member.key() == tag;
        for_each_field<T>([&](auto field) { ours = ours || member.key() == field.name; });
        if (!ours) fail(place(at, member.key()), "unknown field");
    }
}
template <record T> void read_one(json::value const& v, T& out, place const& at) { read_fields(object_at(v, at), out, at); }

/// A closed set of alternatives, told apart by "kind".
template <class... T> void read_one(json::value const& v, std::variant<T...>& out, place const& at) {
    json::object const& object = object_at(v, at);
    json::value const* const tag = object.if_contains("kind");
    place const kind_at(at, "kind");
    if (!tag) fail(kind_at, "missing: this is required");
    std::string_view const kind = read_string(*tag, kind_at);
    bool const found = ((kind == T::kind && (read_fields(object, out.template emplace<T>(), at, "kind"), true)) || ...);
    if (!found) fail(kind_at, "expected one of " + ((std::string(T::kind) + ", ") + ...) + "not '" + shortened(kind, 100) + "'");
}

/// An answer is bare JSON.
inline void read_one(json::value const& v, answer& out, place const& at) {
    if (v.is_bool()) out = v.get_bool();
    else if (v.is_int64()) out = v.get_int64();
    else if (v.is_uint64()) out = static_cast<double>(v.get_uint64());
    else if (v.is_double()) out = v.get_double();
    else if (v.is_string()) read(v, out.emplace<std::string>(), at);
    else if (v.is_array()) read(v, out.emplace<std::vector<std::string>>(), at);
    else if (v.is_object()) read(v, out.emplace<unanswered>(), at);
    else fail(at, "expected an answer: a number, text, true or false, a list of texts, or {\"missing\": \"skipped\"}");
}

template <class T> void read(json::value const& v, T& out, place const& at) { read_one(v, out, at); }

/// A whole record or, where it has a format number, a whole document.
template <record T> T from_json(std::string_view text) {
    json::monotonic_resource memory;
    json::value v = parse(text, &memory);
    T out{};
    place const root;
    if constexpr (document<T>) {
        object_at(v, root);
        upgrade<T>(v.get_object(), root);
        read_fields(v.get_object(), out, root, "format");
    } else {
        read(v, out, root);
    }
    return out;
}

} // namespace closeknit::codec
