#include "delimiter.hpp"

#include <closeknit/codec/error.hpp>
#include <closeknit/model/spelling.hpp>

#include <algorithm>
#include <sstream>
#include <utility>

namespace closeknit {
namespace {

/// How many columns of a header are known, then how many there are; nothing where the text has no such row. A single column is
/// none that is known: it may be a whole header whose end is an item's wording.
std::pair<std::size_t, std::size_t> known_names(std::string const& beginning, char delimiter, column_finder const& known,
                                                table_layout const& how) {
    std::istringstream in(beginning);
    csv_reader reader(in, delimiter);
    csv_row row;
    try {
        for (int i = 0; i < how.header_row; ++i)
            if (!reader.next(row)) return {};
    } catch (error const&) {
        return {}; // a quote is left open where the beginning ends
    }
    auto const count = std::count_if(row.cells.begin(), row.cells.end(),
                                     [&](std::string const& each) { return known.knows(plain_spaces(each)); });
    return {row.cells.size() > 1 ? static_cast<std::size_t>(count) : 0, row.cells.size()};
}

} // namespace

std::optional<char> stated_delimiter(std::string_view beginning) {
    std::string_view line = beginning.substr(0, beginning.find_first_of("\r\n"));
    if (line.starts_with('"') && line.ends_with('"') && line.size() > 2) line = line.substr(1, line.size() - 2);
    return line.size() == 5 && lower_ascii(line).starts_with("sep=") ? std::optional(line[4]) : std::nullopt;
}

char delimiter_of(std::string_view beginning, column_finder const& known, table_layout const& how) {
    if (!how.delimiter.empty()) return how.delimiter[0];
    if (auto const stated = stated_delimiter(beginning)) return *stated;
    std::string const text(beginning);
    char best = ',';
    auto most = known_names(text, best, known, how);
    for (char const each : {';', '\t', '|'})
        if (auto const found = known_names(text, each, known, how); found > most) most = found, best = each;
    return best;
}

} // namespace closeknit
