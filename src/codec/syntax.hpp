#pragma once

#include <closeknit/codec/parse.hpp>

#include <boost/json/error.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace closeknit::codec {

/// Throws closeknit::error with the line and the column of this byte.
[[noreturn]] void fail_at(std::string_view text, std::size_t offset, std::string sentence);

/// The same for what made the parser stop here.
[[noreturn]] void fail_for(boost::json::error_code const& ec, std::string_view text, std::size_t offset, limits const& most);

/// Where the string begins whose closing quote stands here.
std::size_t opening_quote(std::string_view text, std::size_t closing);

} // namespace closeknit::codec
