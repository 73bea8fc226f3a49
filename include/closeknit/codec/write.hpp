#pragma once

#include <closeknit/codec/described.hpp>

#include <cmath>

namespace closeknit::codec {

/// Whether a member is left out because it is its default. `==` goes by value, so that -0.0 equals 0.0; a file keeps the
/// sign, so that -0.0 is written where 0.0 is the default, within records too.
template <class T> bool is_default(T const& value, T const& standard) { return value == standard; }
inline bool is_default(double value, double standard) {
    return value == standard && std::signbit(value) == std::signbit(standard);
}
template <record T> bool is_default(T const& value, T const& standard);

class writer;

/// Writing a member of one type.
struct member_writer {
    void (*write)(writer& to, void const* value, json_pointer const& at); ///< writes the member at `value`
    bool (*is_default)(void const* value, void const* standard);          ///< whether both are equal and written alike
    bool required;                                                        ///< whether it is written though it is the default
};
/// How a member of type T is written; `table` is what code for all records uses.
template <class T> struct writes {
    /// Writes the member at `value`.
    static void write(writer& to, void const* value, json_pointer const& at);
    /// Whether the two members are equal and written alike.
    static bool is_default(void const* value, void const* standard) {
        return codec::is_default(*static_cast<T const*>(value), *static_cast<T const*>(standard));
    }
    static constexpr member_writer table{&write, &is_default, required<T>}; ///< the constant for this type
};
/// Whether every member of a record is written as in the record `standard`.
CLOSEKNIT_EXPORT bool all_default(void const* record, void const* standard, field_entries<member_writer> const& fields);

template <record T> bool is_default(T const& value, T const& standard) {
    return all_default(&value, &standard, field_table<T, writes>());
}

/// Writes described records as JSON: described order, members equal to their default left out, doubles to the last bit,
/// always the same bytes. What reading would reject is not written: malformed ids and dates, text that is not UTF-8 or has a
/// NUL character, numbers that are not finite, enumerators without a name, values nested too deep. Throws closeknit::error
/// with the place. (It does not count bytes and values: a document may get larger than `limits` lets it be read.)
class writer {
public:
    /// Writes in one line, or indented by two spaces for people.
    explicit writer(bool indented) : indented_(indented) {}
    /// What was written; the writer is empty then.
    std::string take() && { return std::move(out_); }

    /// Any value of a described type. Throws closeknit::error for what reading would reject.
    template <class T> void write(T const& value, json_pointer const& at) { write_one(value, at); }

    /// One member of the object that is being written at `at`.
    template <class T> void member(std::string_view name, T const& value, json_pointer const& at) {
        json_pointer const here(at, name);
        this->name(name, here);
        write(value, here);
    }
    /// The members of an object that is open, in described order, without those that equal their default.
    template <record T> void members(T const& value, json_pointer const& at);
    /// Begins an array or object. Throws closeknit::error where it is nested too deep.
    CLOSEKNIT_EXPORT void open(char bracket, json_pointer const& at);
    /// Ends the array or object that was opened last.
    CLOSEKNIT_EXPORT void close(char bracket);

private:
    CLOSEKNIT_EXPORT void members(void const* record, void const* defaults, field_entries<member_writer> const& fields,
                                  json_pointer const& at);
    CLOSEKNIT_EXPORT void name(std::string_view member, json_pointer const& at);
    CLOSEKNIT_EXPORT void next();
    CLOSEKNIT_EXPORT void quote(std::string_view s, json_pointer const& at);
    CLOSEKNIT_EXPORT void write_one(bool value, json_pointer const& at);
    CLOSEKNIT_EXPORT void write_one(std::int64_t value, json_pointer const& at);
    void write_one(int value, json_pointer const& at) { write_one(std::int64_t{value}, at); }
    template <int Low, int High> void write_one(bounded_int<Low, High> value, json_pointer const& at) {
        write_one(int(value), at);
    }
    CLOSEKNIT_EXPORT void write_one(double value, json_pointer const& at);
    void write_one(std::string const& value, json_pointer const& at) { quote(value, at); }
    template <class Tag> void write_one(strong_string<Tag> const& value, json_pointer const& at) { quote(value.str(), at); }
    template <class T> void write_one(id_of<T> const& value, json_pointer const& at) { quote(checked(value, at), at); }
    CLOSEKNIT_EXPORT void write_one(date value, json_pointer const& at);
    template <described_enum E> void write_one(E value, json_pointer const& at) { quote(checked(value, at), at); }
    template <class T> void write_one(std::optional<T> const& value, json_pointer const& at) { write(*value, at); }
    template <class T> void write_one(std::vector<T> const& list, json_pointer const& at) {
        open('[', at);
        std::size_t index = 0;
        for (T const& each : list) {
            next();
            write(each, json_pointer(at, index++));
        }
        close(']');
    }
    template <class K, class T> void write_one(std::map<K, T> const& map, json_pointer const& at) {
        open('{', at);
        for (auto const& [key, value] : map)
            member(checked_key(key, at), value, at);
        close('}');
    }
    template <record T> void write_one(T const& value, json_pointer const& at) {
        open('{', at);
        members(value, at);
        close('}');
    }
    template <class... T> void write_one(std::variant<T...> const& value, json_pointer const& at) {
        std::visit(
            [&]<class A>(A const& chosen) {
                open('{', at);
                member("kind", std::string(A::kind), at);
                members(chosen, at);
                close('}');
            },
            value);
    }
    void write_one(answer const& value, json_pointer const& at) {
        std::visit([&](auto const& chosen) { write(chosen, at); }, value);
    }

    template <class T> static std::string_view checked(id_of<T> const& id, json_pointer const& at) {
        if (!well_formed_id(id)) fail_id(at);
        return id;
    }
    template <described_enum E> static std::string_view checked(E value, json_pointer const& at) {
        std::string_view const name = name_of(value);
        if (name.empty()) fail_number(at, std::string(description<E>.name), static_cast<std::int64_t>(value));
        return name;
    }
    template <class K> static std::string_view checked_key(K const& key, json_pointer const& at) {
        if constexpr (std::is_same_v<K, std::string>) return checked(key, at);
        else if constexpr (described_enum<K>) return checked(key, at);
        else return checked(key, json_pointer(at, std::string_view(key)));
    }
    /// A key that is free text may be as long as is read.
    CLOSEKNIT_EXPORT static std::string_view checked(std::string const& key, json_pointer const& at);
    [[noreturn]] CLOSEKNIT_EXPORT static void fail_number(json_pointer const& at, std::string const& type, std::int64_t value);

    std::string out_;
    std::size_t depth_ = 0;
    bool indented_, first_ = true;
};

template <class T> void writes<T>::write(writer& to, void const* value, json_pointer const& at) {
    to.write(*static_cast<T const*>(value), at);
}

// Not in the class, so that `extern template` holds for it.
template <record T> void writer::members(T const& value, json_pointer const& at) {
    members(&value, &defaults_of<T>(), field_table<T, writes>(), at);
}

/// A whole record; `format` is 0 where it is no document.
CLOSEKNIT_EXPORT std::string write_document(void const* value, member_writer const& as, int format,
                                            std::string_view minimum_version, bool indented);

/// How the members of a record are written, into an object that is open already.
template <record T> struct writes_members {
    /// Writes the members of the record at `value`.
    static void write(writer& to, void const* value, json_pointer const& at) { to.members(*static_cast<T const*>(value), at); }
    static constexpr member_writer table{&write, nullptr, false}; ///< the constant for this type
};

/// Any described record as JSON text; see closeknit::to_json.
template <record T> std::string to_json(T const& value, bool indented) {
    std::string_view needed{};
    int format = 0;
    if constexpr (document<T>) format = T::file_format;
    if constexpr (document<T>)
        if constexpr (has_minimum_version<T>) needed = T::minimum_version;
    return write_document(&value, writes_members<T>::table, format, needed, indented);
}

} // namespace closeknit::codec
