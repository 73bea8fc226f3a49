#pragma once

#include <closeknit/export.hpp>

#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <string>

namespace closeknit {

/// The lines of a JSON Lines text, one at a time; what is in them is not looked at. Holds one line, however long the file is.
class CLOSEKNIT_EXPORT json_lines_reader {
public:
    /// Reads from this stream, which must outlive it.
    explicit json_lines_reader(std::istream& in) : in_(in) {}

    /// The next line that is not blank, without its end; false at the end. A line longer than a document may be is cut one
    /// byte behind that length, so that parsing it says so.
    bool next(std::string& text);
    /// The number of the line read last, from 1.
    std::size_t line() const { return line_; }
    /// How many bytes were read so far.
    std::uint64_t bytes() const { return bytes_; }

private:
    std::istream& in_;
    std::size_t line_ = 0;
    std::uint64_t bytes_ = 0;
};

} // namespace closeknit
