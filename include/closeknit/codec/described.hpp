#pragma once

#include <closeknit/codec/error.hpp>
#include <closeknit/codec/json_pointer.hpp>
#include <closeknit/codec/parse.hpp>
#include <closeknit/codec/required.hpp>
#include <closeknit/codec/upgrade.hpp>
#include <closeknit/export.hpp>
#include <closeknit/model/answer.hpp>
#include <closeknit/model/bounded_int.hpp>
#include <closeknit/model/date.hpp>
#include <closeknit/model/describe.hpp>
#include <closeknit/model/field_table.hpp>
#include <closeknit/model/id.hpp>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

/// Reads every described record from JSON. For other types of your own; who only reads closeknit's includes
/// <closeknit/json.hpp>, which is light.
namespace closeknit::codec {

namespace json = boost::json;

/// Reads any value of a described type. Throws closeknit::error with its place.
template <class T> void read(json::value const& v, T& out, json_pointer const& at);

/// Throws closeknit::error `wrong_type`: what was expected here.
[[noreturn]] inline void fail_type(json_pointer const& at, std::string const& expected) {
    fail(at, error_code::wrong_type, "expected " + expected, {{"expected", expected}});
}
/// Throws closeknit::error `out_of_range`, with the range.
[[noreturn]] inline void fail_range(json_pointer const& at, std::int64_t low, std::int64_t high) {
    std::string const from = std::to_string(low), to = std::to_string(high);
    fail(at, error_code::out_of_range, "expected a whole number from " + from + " to " + to, {{"low", from}, {"high", to}});
}
/// Throws closeknit::error `missing_member`, at the member.
[[noreturn]] inline void fail_missing(json_pointer const& at, std::string_view member) {
    fail(json_pointer(at, member), error_code::missing_member, "required member is missing", {{"member", std::string(member)}});
}
/// Throws closeknit::error `invalid_id`.
[[noreturn]] inline void fail_id(json_pointer const& at) {
    fail(at, error_code::invalid_id, "expected an id: 1 to 100 bytes without spaces");
}

/// The text of a JSON string. Throws where it is none, or has a NUL character.
inline std::string_view read_string(json::value const& v, json_pointer const& at) {
    if (!v.is_string()) fail_type(at, "text");
    std::string_view const s(v.get_string().data(), v.get_string().size());
    if (s.find('\0') != s.npos) fail(at, error_code::invalid_text, "text has a NUL character");
    return s;
}
/// The JSON object that a value is. Throws where it is none.
inline json::object const& object_at(json::value const& v, json_pointer const& at) {
    if (!v.is_object()) fail_type(at, "an object");
    return v.get_object();
}

/// A whole number from `low` to `high`. Throws where it is none.
inline std::int64_t read_whole(json::value const& v, std::int64_t low, std::int64_t high, json_pointer const& at) {
    if (!v.is_int64() && !v.is_uint64()) fail_type(at, "a whole number");
    if (!v.is_int64() || v.get_int64() < low || v.get_int64() > high) fail_range(at, low, high);
    return v.get_int64();
}

/// Reads a value of one type; an overload for each type that a record may have.
inline void read_one(json::value const& v, bool& out, json_pointer const& at) {
    if (!v.is_bool()) fail_type(at, "true or false");
    out = v.get_bool();
}
inline void read_one(json::value const& v, std::int64_t& out, json_pointer const& at) {
    out = read_whole(v, (std::numeric_limits<std::int64_t>::min)(), (std::numeric_limits<std::int64_t>::max)(), at);
}
inline void read_one(json::value const& v, int& out, json_pointer const& at) {
    out = static_cast<int>(read_whole(v, (std::numeric_limits<int>::min)(), (std::numeric_limits<int>::max)(), at));
}
template <int Low, int High> void read_one(json::value const& v, bounded_int<Low, High>& out, json_pointer const& at) {
    if (!v.is_int64() && !v.is_uint64())
        fail_type(at, "a whole number from " + std::to_string(Low) + " to " + std::to_string(High));
    out = static_cast<int>(read_whole(v, Low, High, at));
}
inline void read_one(json::value const& v, double& out, json_pointer const& at) {
    if (v.is_double()) out = v.get_double();
    else if (v.is_int64()) out = static_cast<double>(v.get_int64());
    else if (v.is_uint64()) out = static_cast<double>(v.get_uint64());
    else fail_type(at, "a number");
}
inline void read_one(json::value const& v, std::string& out, json_pointer const& at) { out = read_string(v, at); }
template <class T> void read_one(json::value const& v, id_of<T>& out, json_pointer const& at) {
    if (!v.is_string() || !well_formed_id(read_string(v, at))) fail_id(at);
    out = read_string(v, at);
}
inline void read_one(json::value const& v, text& out, json_pointer const& at) { out = read_string(v, at); }
inline void read_one(json::value const& v, date& out, json_pointer const& at) {
    auto const day = v.is_string() ? parse_date(read_string(v, at)) : std::nullopt;
    if (!day) fail(at, error_code::invalid_date, "expected a day of the calendar as YYYY-MM-DD");
    out = *day;
}
/// Which of these names it is.
CLOSEKNIT_EXPORT std::size_t read_name(json::value const& v, std::span<std::string_view const> names, json_pointer const& at);
template <described_enum E> void read_one(json::value const& v, E& out, json_pointer const& at) {
    out = enumerators_of<E>::values[read_name(v, enumerators_of<E>::names, at)];
}
template <class T> void read_one(json::value const& v, std::optional<T>& out, json_pointer const& at) {
    read(v, out.emplace(), at);
}
template <class T> void read_one(json::value const& v, std::vector<T>& out, json_pointer const& at) {
    if (!v.is_array()) fail_type(at, "a list");
    // At most a thousand: a list of a million zeros must not allocate a million records.
    out.reserve((std::min<std::size_t>)(v.get_array().size(), 1'000));
    std::size_t index = 0;
    for (json::value const& each : v.get_array())
        read(each, out.emplace_back(), json_pointer(at, index++));
}
template <class K, class T> void read_one(json::value const& v, std::map<K, T>& out, json_pointer const& at) {
    for (auto const& [name, value] : object_at(v, at)) {
        json_pointer const here(at, name);
        K key{};
        read(json::value(name), key, here);
        read(value, out[std::move(key)], here);
    }
}

/// Reading a member of one type.
struct member_reader {
    void (*read)(json::value const& v, void* out, json_pointer const& at); ///< into the member at `out`
    bool required;                                                         ///< whether a file must have it
};
/// How a member of type T is read; `table` is what code for all records uses.
template <class T> struct reads {
    /// Reads the member at `out`.
    static void read(json::value const& v, void* out, json_pointer const& at) { codec::read(v, *static_cast<T*>(out), at); }
    static constexpr member_reader table{&read, required<T>}; ///< the constant for this type
};
/// Reads the members of a record, whose fields are given. Throws for unknown, duplicate and missing members.
CLOSEKNIT_EXPORT void read_members(json::object const& object, void* record, field_entries<member_reader> const& fields,
                                   json_pointer const& at, std::string_view tag);

/// `tag`: the member that the caller has read, "kind" or "format"; none when empty.
template <record T> void read_fields(json::object const& object, T& out, json_pointer const& at, std::string_view tag = {}) {
    read_members(object, &out, field_table<T, reads>(), at, tag);
}
template <record T> void read_one(json::value const& v, T& out, json_pointer const& at) {
    read_fields(object_at(v, at), out, at);
}

/// Which of these kinds its member "kind" says.
CLOSEKNIT_EXPORT std::size_t read_kind(json::object const& object, std::span<std::string_view const> kinds,
                                       json_pointer const& at);

/// A closed set of alternatives; "kind" says which one it is.
template <class... T> void read_one(json::value const& v, std::variant<T...>& out, json_pointer const& at) {
    json::object const& object = object_at(v, at);
    static constexpr std::array kinds{std::string_view(T::kind)...};
    std::size_t const chosen = read_kind(object, kinds, at);
    std::size_t each = 0;
    ((each++ == chosen ? read_fields(object, out.template emplace<T>(), at, "kind") : void()), ...);
}

/// An answer is bare JSON.
inline void read_one(json::value const& v, answer& out, json_pointer const& at) {
    if (v.is_bool()) out = v.get_bool();
    else if (v.is_int64()) out = v.get_int64();
    else if (v.is_uint64()) out = static_cast<double>(v.get_uint64());
    else if (v.is_double()) out = v.get_double();
    else if (v.is_string()) read(v, out.emplace<std::string>(), at);
    else if (v.is_array()) read(v, out.emplace<std::vector<std::string>>(), at);
    else if (v.is_object()) read(v, out.emplace<unanswered>(), at);
    else fail_type(at, "an answer: a number, text, true or false, a list of texts, or {\"missing\": \"skipped\"}");
}

template <class T> void read(json::value const& v, T& out, json_pointer const& at) { read_one(v, out, at); }

/// What reading a whole record or document needs to know of its type.
struct document_facts {
    void (*upgrade)(json::object& document, json_pointer const& at); ///< nullptr where it has no format number
    /// Reads its members into the record at `out`; `tag` is the one that was read before, "kind" or "format".
    void (*read)(json::object const& object, void* out, json_pointer const& at, std::string_view tag);
};
/// The constant for one record type.
template <record T>
inline constexpr document_facts document_facts_of{
    [] {
        if constexpr (document<T>) return &codec::upgrade<T>;
        else return static_cast<void (*)(json::object&, json_pointer const&)>(nullptr);
    }(),
    [](json::object const& object, void* out, json_pointer const& at, std::string_view tag) {
        read_fields(object, *static_cast<T*>(out), at, tag);
    }};
/// Parses and reads a record of the type that `of` describes into `out`. Throws closeknit::error with its place.
CLOSEKNIT_EXPORT void read_document(std::string_view text, document_facts const& of, void* out);

/// A whole record or, where it has a format number, a whole document.
template <record T> T from_json(std::string_view text) {
    T out{};
    read_document(text, document_facts_of<T>, &out);
    return out;
}

} // namespace closeknit::codec
