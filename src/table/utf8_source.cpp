#include "utf8_source.hpp"

#include <closeknit/codec/error.hpp>
#include <closeknit/model/utf8.hpp>

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace closeknit {
namespace {

constexpr std::size_t block_bytes = 64 * 1024;

[[noreturn]] void refuse(std::string const& what, std::string const& remedy, std::size_t line = 0) {
    std::string const message = "the table is " + what + "; " + remedy;
    error_arguments const arguments{{"encoding", what}};
    if (line) throw error(error_code::another_encoding, line, 1, message, arguments);
    throw error(error_code::another_encoding, "", message, arguments);
}

/// What begins so is no text. Longer beginnings before shorter ones.
struct beginning {
    std::string_view bytes, what, remedy;
};
constexpr std::string_view save_as_csv = "save the sheet as CSV in UTF-8";
constexpr beginning kinds[] = {
    {{"\xFF\xFE\0\0", 4}, "UTF-32", "save it as UTF-8"},
    {{"\0\0\xFE\xFF", 4}, "UTF-32", "save it as UTF-8"},
    {"PK\x03\x04", "a workbook or another zip file, not CSV", save_as_csv},
    {"\xD0\xCF\x11\xE0", "an old Excel workbook, not CSV", save_as_csv},
    {"$FL2", "an SPSS file, not CSV", "export it as CSV in UTF-8"},
    {"$FL3", "an SPSS file, not CSV", "export it as CSV in UTF-8"},
    {"<stata_dta>", "a Stata file, not CSV", "export it as CSV in UTF-8"},
    {"\x1F\x8B", "compressed", "decompress it first"},
    {"PAR1", "a Parquet file, not CSV", "write it as CSV first"},
    {"%PDF", "a PDF document, not CSV", "export the data as CSV in UTF-8"},
};

/// How many bytes at the end begin a character that is not whole.
std::size_t cut_at_end(std::string_view bytes) {
    for (std::size_t back = 1; back <= 3 && back <= bytes.size(); ++back) {
        unsigned char const byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
        if (byte < 0x80) return 0;
        if (byte >= 0xC0) return back < (byte < 0xE0 ? 2u : byte < 0xF0 ? 3u : 4u) ? back : 0;
    }
    return 0;
}

std::size_t line_ends(std::string_view bytes) { return static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\n')); }

/// How many bytes at the beginning are ASCII, or a few less.
std::size_t plain_beginning(std::string_view bytes) {
    std::size_t at = 0;
    for (std::uint64_t eight = 0; at + sizeof eight <= bytes.size(); at += sizeof eight) {
        std::memcpy(&eight, bytes.data() + at, sizeof eight);
        if (eight & 0x8080808080808080) break;
    }
    return at;
}

} // namespace

utf8_source::utf8_source(std::istream& in) : in_(in) {
    std::string first(block_bytes, '\0');
    in_.read(first.data(), static_cast<std::streamsize>(first.size()));
    first.resize(static_cast<std::size_t>(in_.gcount()));
    for (beginning const& each : kinds)
        if (first.starts_with(each.bytes)) refuse(std::string(each.what), std::string(each.remedy));
    std::size_t mark = 0;
    if (first.starts_with("\xEF\xBB\xBF")) mark = 3;
    else if (first.starts_with("\xFF\xFE")) mark = 2, as_ = encoding::utf16_little;
    else if (first.starts_with("\xFE\xFF")) mark = 2, as_ = encoding::utf16_big;
    else if (first.size() >= 4 && ((!first[1] && !first[3] && first[0]) || (!first[0] && !first[2] && first[1])))
        refuse("UTF-16 without a byte order mark", "save it as UTF-8");
    held_ = first.substr(mark);
    fill();
}

utf8_source::int_type utf8_source::underflow() {
    while (gptr() == egptr())
        if (!fill()) return traits_type::eof();
    return traits_type::to_int_type(*gptr());
}

/// The next block, which may be empty; false at the end.
bool utf8_source::fill() {
    std::string bytes = std::move(held_);
    held_.clear();
    std::size_t const had = bytes.size();
    if (had < block_bytes) {
        bytes.resize(had + block_bytes);
        in_.read(bytes.data() + had, static_cast<std::streamsize>(block_bytes));
        bytes.resize(had + static_cast<std::size_t>(in_.gcount()));
    }
    bool const last = bytes.size() == had && had < block_bytes;
    std::size_t const cut = last ? 0 : as_ == encoding::utf8 ? cut_at_end(bytes) : bytes.size() % 2;
    held_ = bytes.substr(bytes.size() - cut);
    bytes.resize(bytes.size() - cut);
    line_ += line_ends(block_);
    if (as_ == encoding::utf8) block_ = std::move(bytes);
    else block_ = converted(bytes);
    if (last && surrogate_) refuse("not UTF-16: it ends in half of a character", "save it as UTF-8", line_);
    require_utf8();
    setg(block_.data(), block_.data(), block_.data() + block_.size());
    return !last || !block_.empty();
}

std::string utf8_source::converted(std::string_view bytes) {
    if (bytes.size() % 2) refuse("not UTF-16: it ends in half of a character", "save it as UTF-8", line_);
    std::string out;
    for (std::size_t i = 0; i < bytes.size(); i += 2) {
        auto const byte = [&](std::size_t at) { return static_cast<char32_t>(static_cast<unsigned char>(bytes[i + at])); };
        char32_t const unit = as_ == encoding::utf16_little ? byte(0) | byte(1) << 8 : byte(1) | byte(0) << 8;
        bool const high = unit >= 0xD800 && unit < 0xDC00, low = unit >= 0xDC00 && unit < 0xE000;
        if (low != (surrogate_ != 0))
            refuse("not UTF-16: it has half of a character", "save it as UTF-8", line_ + line_ends(out));
        if (low) append(out, 0x10000 + ((surrogate_ - 0xD800) << 10 | (unit - 0xDC00)));
        else if (!high) append(out, unit);
        surrogate_ = high ? unit : 0;
    }
    return out;
}

void utf8_source::require_utf8() {
    std::string_view rest = block_;
    while (!rest.empty()) {
        rest.remove_prefix(plain_beginning(rest));
        while (!rest.empty() && static_cast<unsigned char>(rest.front()) < 0x80)
            rest.remove_prefix(1);
        if (rest.empty()) return;
        std::size_t const bytes = first_character(rest).bytes;
        if (!is_utf8(rest.substr(0, bytes)))
            refuse("not UTF-8, perhaps Windows-1252 or Latin-1", "save it as UTF-8",
                   line_ + line_ends(std::string_view(block_).substr(0, block_.size() - rest.size())));
        rest.remove_prefix(bytes);
    }
}

} // namespace closeknit
