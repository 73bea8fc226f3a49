#pragma once

#include "cell_reader.hpp"

#include <cstddef>
#include <functional>
#include <string_view>
#include <utility>
#include <vector>

namespace closeknit {

/// The answer to an item that has one column for each option: the options whose box is ticked; where no cell says anything, a
/// missing answer. `cells` has the options' indexes. Reports the cells that cannot be read through `wrong`, by their places in
/// `cells`, and is a missing answer then.
answer ticked(item const& asked, response const& format, std::vector<std::pair<std::string_view, std::size_t>> const& cells,
              cell_reader const& reader, std::function<void(std::size_t)> const& wrong);

constexpr std::string_view no_tick = "expected 1 or 0, or yes or no";

} // namespace closeknit
