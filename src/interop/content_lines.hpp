#pragma once

#include <closeknit/model/date.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace closeknit {

/// The lines of an iCalendar file, ended by CRLF and folded after at most 75 octets, between characters (RFC 5545, section 3.1).
class content_lines {
public:
    void add(std::string_view line);
    std::string take() && { return std::move(text_); }

private:
    std::string text_;
};

/// As a value of type TEXT (section 3.3.11): a line break of any kind is \n, another control character is a space.
std::string escaped(std::string_view words);

/// YYYYMMDD.
std::string basic_date(date day);

} // namespace closeknit
