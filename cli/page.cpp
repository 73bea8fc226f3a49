#include <cli/page.hpp>

#include <closeknit/model/utf8.hpp>

#include <algorithm>
#include <cmath>

namespace closeknit::cli {

std::string printable(std::string_view words) {
    std::string out;
    invisible_characters invisible;
    for_each_character(words, [&](char32_t c) {
        bool const control = c < 0x20 || (c >= 0x7F && c < 0xA0);
        append(out, invisible(c) || control ? U'?' : c);
    });
    return out;
}

std::string bar(double value, double low, double high, std::size_t steps) {
    double const part = high > low ? std::clamp((value - low) / (high - low), 0.0, 1.0) : 0.0;
    auto const filled = static_cast<std::size_t>(std::lround(part * double(steps)));
    return std::string(filled, '#') + std::string(steps - filled, '.');
}

void page::heading(std::string_view words) {
    for (std::string const& each : wrapped(words, width)) {
        if (styled_) text_ += "\x1b[1m";
        text_ += printable(each);
        if (styled_) text_ += "\x1b[0m";
        text_ += '\n';
    }
}

void page::line(std::string_view words) {
    text_ += printable(words.substr(0, words.find_last_not_of(' ') + 1));
    text_ += '\n';
}

void page::paragraph(std::string_view words, std::string_view lead) {
    constexpr std::size_t narrowest = 20; // beside a lead of a pack's own
    std::size_t const indent = columns(lead);
    std::string before(lead);
    for (std::string const& each : wrapped(words, std::max(narrowest, width - std::min(indent, width)))) {
        line(before + each);
        before.assign(indent, ' ');
    }
}

void page::card(std::string_view mark, std::string_view words, std::vector<std::string> const& hints) {
    if (!styled_) {
        paragraph(words);
        for (std::string const& each : hints)
            paragraph(each, "  - ");
        return;
    }
    constexpr std::size_t inside = 60;
    auto const edge = [&](std::string const& left, std::string const& right) {
        std::string across;
        for (std::size_t i = 0; i < inside + 2; ++i)
            across += "─";
        line(left + across + right);
    };
    auto const add = [&](std::string_view text, std::size_t indent) {
        for (std::string const& each : wrapped(text, inside - indent))
            line("│ " + std::string(indent, ' ') + padded(each, inside - indent) + " │");
    };
    edge("╭", "╮");
    if (!mark.empty()) line("│ " + padded("", inside - std::min(inside, columns(mark))) + std::string(mark) + " │");
    add(words, 0);
    if (!hints.empty()) add("", 0);
    for (std::string const& each : hints)
        add(each, 2);
    edge("╰", "╯");
}

void page::row(std::vector<cell> const& cells) {
    std::vector<std::vector<std::string>> columns_of_lines;
    std::size_t lines = 0;
    for (cell const& each : cells) {
        columns_of_lines.push_back(wrapped(each.words, each.width));
        lines = std::max(lines, columns_of_lines.back().size());
    }
    for (std::size_t i = 0; i < lines; ++i) {
        std::string out;
        for (std::size_t c = 0; c < cells.size(); ++c)
            out += padded(i < columns_of_lines[c].size() ? columns_of_lines[c][i] : "", cells[c].width);
        line(out);
    }
}

} // namespace closeknit::cli
