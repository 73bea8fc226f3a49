#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace closeknit::cli {

/// Columns that text takes on a terminal, after Unicode's East Asian Width: wide characters two, combining ones none.
std::size_t columns(std::string_view words);
/// Cut or filled with spaces to so many columns.
std::string padded(std::string_view words, std::size_t to);
/// Words in lines of at most so many columns, at least one line. Lines end between words and, in Chinese and Japanese, between
/// characters, where no closing mark comes to stand first or opening mark last. A word that is longer than a line is cut.
std::vector<std::string> wrapped(std::string_view words, std::size_t to);

} // namespace closeknit::cli
