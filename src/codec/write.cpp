#include <closeknit/codec/write.hpp>

#include <array>
#include <charconv>
#include <cmath>

namespace closeknit::codec {

void writer::open(char bracket) {
    out_ += bracket;
    ++depth_;
    first_ = true;
}

void writer::close(char bracket) {
    --depth_;
    if (!first_ && indented_) out_ += '\n' + std::string(2 * depth_, ' ');
    out_ += bracket;
    first_ = false;
}

void writer::next() {
    if (!first_) out_ += ',';
    first_ = false;
    if (indented_) out_ += '\n' + std::string(2 * depth_, ' ');
}

void writer::quote(std::string_view s) {
    out_ += '"';
    for (char c : s) {
        switch (c) {
        case '"': out_ += "\\\""; break;
        case '\\': out_ += "\\\\"; break;
        case '\n': out_ += "\\n"; break;
        case '\t': out_ += "\\t"; break;
        case '\r': out_ += "\\r"; break;
        default:
            if (static_cast<unsigned char>(c) >= 0x20) {
                out_ += c;
            } else {
                constexpr char hex[] = "0123456789abcdef";
                out_ += "\\u00";
                out_ += hex[c >> 4];
                out_ += hex[c & 15];
            }
        }
    }
    out_ += '"';
}

void writer::write_one(double value) {
    if (!std::isfinite(value)) throw error("", "JSON cannot hold a number that is not finite");
    std::array<char, 32> digits{};
    char* const end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    std::string_view const shortest(digits.data(), static_cast<std::size_t>(end - digits.data()));
    out_ += shortest;
    if (shortest.find_first_of(".e") == shortest.npos) out_ += ".0"; // so that it is read as a double again, -0.0 too
}

} // namespace closeknit::codec
