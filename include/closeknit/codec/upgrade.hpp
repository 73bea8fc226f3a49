#pragma once

#include <closeknit/codec/place.hpp>
#include <closeknit/export.hpp>
#include <closeknit/model/describe.hpp>

#include <boost/json/object.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <string_view>

/// How documents of older formats are read for ever: each is rewritten, format by format, before it is read.
namespace closeknit::codec {

namespace json = boost::json;

/// A document is a record with a format number of its own; in files it says "format" before anything else. From format 2
/// on it names the closeknit that reads it, and its files carry that as "needs", so that older versions can tell their
/// user what to get:
///
///     static constexpr int file_format = 2;
///     static constexpr std::string_view needs = "0.2";
template <class T>
concept document = record<T> && requires { T::file_format; };

template <document T>
inline constexpr bool says_needs = requires { requires std::same_as<decltype(T::needs), std::string_view const>; };

/// Rewrites a document of one format as the next one's.
using upgrade_step = void (*)(json::object& document);

/// The steps from format 1 to 2, from 2 to 3 and so on. Specialise it with each raised format: without, nothing compiles.
template <document T> inline constexpr std::array<upgrade_step, 0> upgrades{};

/// The format that a document says, from 1 to `ours`; throws for any other.
CLOSEKNIT_EXPORT int format_of(json::object const& document, int ours, place const& at);

/// Makes a document of any format so far one of T's. Throws where it says no format, or a newer one.
template <document T> void upgrade(json::object& document, place const& at) {
    static_assert(upgrades<T>.size() + 1 == T::file_format, "a raised format needs the step that rewrites the one before it");
    static_assert(says_needs<T> == (T::file_format > 1), "from format 2 on a document names the closeknit that it needs");
    for (int format = format_of(document, T::file_format, at); format < T::file_format; ++format)
        upgrades<T>[static_cast<std::size_t>(format - 1)](document);
    if constexpr (says_needs<T>) document.erase("needs");
}

} // namespace closeknit::codec
