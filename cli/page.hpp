#pragma once

#include <cli/columns.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace closeknit::cli {

/// A part of a row: words in so many columns.
struct cell {
    std::string words{};
    std::size_t width = 0;
};

/// Text for people, 80 columns wide; bold headings on a terminal, plain elsewhere.
class page {
public:
    static constexpr std::size_t width = 80;

    explicit page(bool styled) : styled_(styled) {}
    std::string const& text() const { return text_; }

    void heading(std::string_view words);
    /// Wrapped words; the first line begins with `lead`, the others are indented as far.
    void paragraph(std::string_view words, std::string_view lead = "");
    /// A card: what is said in the middle, a mark above and hints below. Without its frame where no terminal shows it, so that
    /// programs and screen readers get words alone.
    void card(std::string_view mark, std::string_view words, std::vector<std::string> const& hints);
    /// Cells side by side; words that are longer than their cell go on below.
    void row(std::vector<cell> const& cells);
    /// One line as it is, without spaces at its end.
    void line(std::string_view words = "");

private:
    std::string text_;
    bool styled_;
};

/// Text that is safe to print: control characters, which could steer a terminal, and invisible ones, which could reorder
/// or hide what is read (see model/utf8.hpp), become question marks.
std::string printable(std::string_view words);
/// A bar from low to high.
std::string bar(double value, double low, double high, std::size_t steps = 10);

} // namespace closeknit::cli
