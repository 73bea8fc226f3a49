#include "syntax.hpp"

#include <closeknit/model/utf8.hpp>

#include <algorithm>
#include <utility>

namespace closeknit::codec {
namespace {

namespace json = boost::json;
using code = boost::system::error_code;

/// Whether text ends with the first half of a surrogate pair as an escape, perhaps with the next backslash.
bool ends_with_half(std::string_view before) {
    if (before.ends_with('\\')) before.remove_suffix(1);
    if (before.size() < 6) return false;
    std::string_view const last = before.substr(before.size() - 6);
    return last.starts_with("\\ud") || last.starts_with("\\uD")
               ? std::string_view("89abAB").find(last[3]) != std::string_view::npos
               : false;
}

/// Where the escape begins that is half of a surrogate pair: the last one of those before here.
std::size_t half_before(std::string_view text, std::size_t offset) {
    std::size_t const last = text.rfind("\\u", offset);
    bool const is_half = text.substr(last + 2).starts_with('d') || text.substr(last + 2).starts_with('D');
    return is_half || last == 0 ? last : text.rfind("\\u", last - 1);
}

fault fault_for(code const& ec, std::string_view rest, limits const& most) {
    if (ec == json::error::incomplete) return {error_code::unexpected_end, "unexpected end of input"};
    if (ec == json::error::extra_data) return {error_code::syntax, "unexpected text after the end of the document"};
    if (ec == json::error::too_deep) {
        std::string const limit = std::to_string(most.depth);
        return {error_code::limit_exceeded, "nested more than " + limit + " levels deep", {{"limit", limit}, {"unit", "levels"}}};
    }
    if (ec == json::error::expected_hex_digit) return {error_code::syntax, "expected four hexadecimal digits after \\u"};
    auto const byte = rest.empty() ? ' ' : static_cast<unsigned char>(rest.front());
    if (byte < 0x20 || byte == 0x7F) return {error_code::syntax, "unescaped control character"};
    character const c = first_character(rest.empty() ? " " : rest);
    std::string as_utf8;
    append(as_utf8, c.code);
    bool const is_half = c.code >= 0xD800 && c.code <= 0xDFFF;
    if (byte >= 0x80 && (is_half || c.code > 0x10FFFF || !rest.starts_with(as_utf8)))
        return {error_code::invalid_text, "invalid UTF-8"};
    return {error_code::syntax, "unexpected '" + as_utf8 + "'", {{"unexpected", as_utf8}}};
}

} // namespace

void fail_at(std::string_view text, std::size_t offset, fault what) {
    std::string_view const before = text.substr(0, std::min(offset, text.size()));
    auto const lines = std::count(before.begin(), before.end(), '\n');
    std::string_view const line = before.substr(before.rfind('\n') + 1); // npos + 1 is 0
    auto const characters =
        std::count_if(line.begin(), line.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
    throw error(what.code, static_cast<std::size_t>(lines) + 1, static_cast<std::size_t>(characters) + 1,
                std::move(what.sentence), std::move(what.arguments));
}

void fail_for(code const& ec, std::string_view text, std::size_t offset, limits const& most) {
    if (ec == json::error::illegal_leading_surrogate || ec == json::error::illegal_trailing_surrogate ||
        ec == json::error::expected_utf16_escape || (ec == json::error::syntax && ends_with_half(text.substr(0, offset))))
        fail_at(text, half_before(text, offset), {error_code::invalid_text, "unpaired surrogate escape"});
    if (ec == json::error::exponent_overflow) {
        std::size_t const begin = text.substr(0, offset).find_last_not_of("0123456789+-.eE") + 1; // npos + 1 is 0
        fail_at(text, begin, {error_code::out_of_range, "number is too large or too small for a double"});
    }
    fail_at(text, offset, fault_for(ec, text.substr(offset), most));
}

std::size_t opening_quote(std::string_view text, std::size_t closing) {
    for (std::size_t at = text.rfind('"', closing - 1); at != text.npos && at > 0; at = text.rfind('"', at - 1)) {
        std::size_t const before = text.find_last_not_of('\\', at - 1) + 1; // npos + 1 is 0
        if ((at - before) % 2 == 0) return at;
    }
    return 0;
}

} // namespace closeknit::codec
