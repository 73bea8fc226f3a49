#pragma once

#include <closeknit/codec/json_pointer.hpp>
#include <closeknit/export.hpp>
#include <closeknit/model/describe.hpp>

#include <boost/json/object.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <string_view>

/// Documents of every older format are read: each is rewritten, format by format, before it is read.
namespace closeknit::codec {

namespace json = boost::json;

/// A document is a record with a format number of its own; its file begins with "format". From format 2 on it names the
/// first closeknit that reads it; its files have that as "minimum_version", so that older versions can tell their user what
/// to install:
///
///     static constexpr int file_format = 2;
///     static constexpr std::string_view minimum_version = "0.2";
template <class T>
concept document = record<T> && requires { T::file_format; };

/// Whether a document names the first closeknit that reads it.
template <document T>
inline constexpr bool has_minimum_version =
    requires { requires std::same_as<decltype(T::minimum_version), std::string_view const>; };

/// Rewrites a document of one format as the next one's.
using upgrade_step = void (*)(json::object& document);

/// The steps from format 1 to 2, from 2 to 3 and so on. Specialise it with each raised format: without, nothing compiles.
template <document T> inline constexpr std::array<upgrade_step, 0> upgrades{};

/// The format that a document says, from 1 to `ours`; throws for any other.
CLOSEKNIT_EXPORT int format_of(json::object const& document, int ours, json_pointer const& at);

/// Makes a document of any format so far one of T's. Throws where it says no format, or a newer one.
template <document T> void upgrade(json::object& document, json_pointer const& at) {
    static_assert(upgrades<T>.size() + 1 == T::file_format, "a raised format needs the step that rewrites the one before it");
    static_assert(has_minimum_version<T> == (T::file_format > 1),
                  "from format 2 on a document names the closeknit that it needs");
    for (int format = format_of(document, T::file_format, at); format < T::file_format; ++format)
        upgrades<T>[static_cast<std::size_t>(format - 1)](document);
    if constexpr (has_minimum_version<T>) document.erase("minimum_version");
}

} // namespace closeknit::codec
