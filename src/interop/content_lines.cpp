#include "content_lines.hpp"

#include <closeknit/model/utf8.hpp>

#include <algorithm>

namespace closeknit {

void content_lines::add(std::string_view line) {
    constexpr std::size_t most = 75;
    std::size_t used = 0;
    while (!line.empty()) {
        std::size_t const bytes = first_character(line).bytes;
        if (used + bytes > most) {
            text_ += "\r\n ";
            used = 1;
        }
        text_ += line.substr(0, bytes);
        used += bytes;
        line.remove_prefix(bytes);
    }
    text_ += "\r\n";
}

std::string escaped(std::string_view words) {
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        char const c = words[i];
        bool const line_break = c == '\n' || (c == '\r' && words.substr(i + 1, 1) != "\n"); // of CR LF the second one
        bool const control = (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == '\x7F';
        if (line_break) out += "\\n";
        else if (c == '\\' || c == ';' || c == ',') (out += '\\') += c;
        else if (!control) out += c;
        else if (c != '\r') out += ' ';
    }
    return out;
}

std::string basic_date(date day) {
    std::string out = to_string(day);
    out.erase(std::remove(out.begin(), out.end(), '-'), out.end());
    return out;
}

} // namespace closeknit
