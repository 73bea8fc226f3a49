#pragma once

#include "reply.hpp"

#include <closeknit/codec/described.hpp>
#include <closeknit/codec/error.hpp>
#include <closeknit/model/date.hpp>
#include <closeknit/model/id.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace closeknit::c {

/// A text that a caller gave, by the name that it has in messages.
struct argument {
    char const* name;
    char const* at;
    std::size_t length;

    bool given() const { return at != nullptr; }
    /// Whether a length comes without a text, which is never meant.
    bool broken() const { return !at && length; }
    /// Throws refusal for NULL.
    std::string_view text() const {
        if (!at) throw refusal("null_argument", std::string(name) + " is NULL");
        return {at, length};
    }
    /// The same where it may be left out: empty then.
    std::string_view text_or_none() const { return broken() ? text() : given() ? std::string_view{at, length} : ""; }
};

/// Runs what reads an argument; the message of an error begins with the argument's name.
template <class Read> auto reading(argument const& from, Read const& read) {
    std::string_view const text = from.text();
    try {
        return read(text);
    } catch (error const& e) {
        if (e.line()) throw error(e.code(), e.line(), e.column(), std::string(from.name) + ": " + e.message(), e.arguments());
        throw error(e.code(), e.path(), std::string(from.name) + ": " + e.message(), e.arguments());
    }
}

/// Any type that the library reads: a record, a list of records, an entry, an answer.
template <class T> T value_from(argument const& from) {
    return reading(from, [](std::string_view text) {
        T out{};
        codec::read(codec::parse(text), out, codec::json_pointer());
        return out;
    });
}

/// Throws closeknit::error for what is no day.
date day_from(argument const& from);
/// Throws closeknit::error for what is no id.
template <class T> id_of<T> id_from(argument const& from) {
    std::string_view const id = from.text().substr(0, 101); // longer ones are none, and are not looked at
    if (!well_formed_id(id))
        throw error(error_code::invalid_id, "", std::string(from.name) + ": expected an id: 1 to 100 bytes without spaces");
    return std::string(id);
}
/// Throws closeknit::error for a number outside of a range.
void require_range(char const* name, int given, int low, int high);

} // namespace closeknit::c
