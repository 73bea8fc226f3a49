#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace closeknit::cli {

/// Text for people, 80 columns wide; bold headings on a terminal, plain elsewhere.
class page {
public:
    static constexpr std::size_t width = 80;

    explicit page(bool styled) : styled_(styled) {}
    std::string const& text() const { return text_; }

    void heading(std::string_view words);
    /// Wrapped words; the first line begins with `lead`, the others are indented as far.
    void paragraph(std::string_view words, std::string_view lead = "");
    /// One line as it is, without spaces at its end.
    void line(std::string_view words = "");

private:
    std::string text_;
    bool styled_;
};

/// Text that is safe to print: control characters, which could steer a terminal, and invisible ones, which could reorder
/// or hide what is read (see model/utf8.hpp), become question marks.
std::string printable(std::string_view words);
/// Columns that text takes on a terminal: wide characters two, combining ones none.
std::size_t columns(std::string_view words);
/// Cut or filled with spaces to so many columns.
std::string padded(std::string_view words, std::size_t to);
/// A bar from low to high.
std::string bar(double value, double low, double high, std::size_t steps = 10);

} // namespace closeknit::cli
