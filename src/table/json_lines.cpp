#include <closeknit/table/json_lines.hpp>

#include <closeknit/codec/parse.hpp>

#include <istream>

namespace closeknit {

bool json_lines_reader::next(std::string& text) {
    std::size_t const most = codec::limits{}.bytes + 1;
    std::istream::int_type const end = std::istream::traits_type::eof();
    while (in_.rdbuf()->sgetc() != end) {
        text.clear();
        ++line_;
        for (auto c = in_.rdbuf()->sbumpc(); c != end; c = in_.rdbuf()->sbumpc()) {
            ++bytes_;
            if (c == '\n') break;
            if (text.size() < most) text += static_cast<char>(c);
        }
        if (line_ == 1 && text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
        if (text.find_first_not_of(" \t\r") != text.npos) return true;
    }
    return false;
}

} // namespace closeknit
