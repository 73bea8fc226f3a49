#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace closeknit::formats {

/// An answer by its code and by the words that people read.
struct labelled {
    std::string code{};
    std::string_view label{};
};

/// The code that is meant by a label alone, in any case of ASCII letters, or by both in one cell: "4 - Often", "4. Often", "4
/// (Often)", "Often (4)". Nothing where it is none of these, or the label is that of several.
std::optional<std::string> code_called(std::vector<labelled> const& all, std::string_view words);

} // namespace closeknit::formats
