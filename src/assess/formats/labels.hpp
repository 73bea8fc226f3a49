#pragma once

#include <closeknit/model/response.hpp>

#include <cstddef>
#include <cstdint>
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

/// The code that is meant by a label alone, in any case of ASCII letters and with curly quotes or straight ones, or by both in
/// one cell: "4 - Often", "4. Often", "4 (Often)", "Often (4)"; where a code has no label, by the code with any words. Nothing
/// where it is none of these, or the label is that of several.
std::optional<std::string> code_called(std::vector<labelled> const& all, std::string_view words);

/// The code that is meant by a label alone, also where the label is another's code; nothing where it is none.
std::optional<std::string> code_labelled(std::vector<labelled> const& all, std::string_view words);

/// The first answer whose label is another's code, as where the options 1, 2 and 3 are called "0", "1" and "2 or more".
std::optional<std::size_t> clash_in(std::vector<labelled> const& all);

/// The steps of a rating, with a label where they have one; of very many without labels the two ends alone.
std::vector<labelled> labelled_steps(std::int64_t low, std::int64_t high, std::vector<text> const& labels);
std::vector<labelled> labelled_options(std::vector<option> const& options);
/// The codes and labels of a format's answers, of ratings and of formats with options.
std::vector<labelled> labelled_answers(response const& format);

} // namespace closeknit::formats
