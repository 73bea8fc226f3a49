#pragma once

#include <closeknit/codec/error.hpp>
#include <closeknit/codec/parse.hpp>

#include <boost/json/error.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace closeknit::codec {

/// What is wrong with a text: an error without its place.
struct fault {
    error_code code;
    std::string sentence;
    error_arguments arguments{};
};

/// Throws closeknit::error with the line and the column of this byte.
[[noreturn]] void fail_at(std::string_view text, std::size_t offset, fault what);

/// The same for what made the parser stop here.
[[noreturn]] void fail_for(boost::system::error_code const& ec, std::string_view text, std::size_t offset, limits const& most);

/// Where the string begins whose closing quote is here.
std::size_t opening_quote(std::string_view text, std::size_t closing);

} // namespace closeknit::codec
