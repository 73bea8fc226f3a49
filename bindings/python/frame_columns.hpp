#pragma once

#include "casters.hpp"

#include <closeknit/table/frame.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace closeknit::python {

/// Columns of a table in Python, and what they are made of: buffers of numbers, lists of objects, or a pair of a buffer of codes
/// and the list of what each code stands for, where a negative one stands for nothing. None is a column that is not needed.
/// Made, used and ended under the GIL; the columns' own functions take it where they need it.
class held_columns {
public:
    /// Throws misfit where a column is none of these or has another length.
    held_columns(std::vector<std::string> const& names, std::vector<pybind11::object> const& columns, std::size_t rows);

    std::vector<frame_column> const& columns() const { return columns_; }
    /// Whether some memory is part of a column.
    bool overlaps(std::byte const* first, std::byte const* last) const;

private:
    answer_column numbers(pybind11::buffer_info const& in);
    answer_column column(pybind11::handle given, std::size_t rows);

    std::vector<pybind11::buffer_info> buffers_;
    std::vector<pybind11::object> objects_;
    std::vector<frame_column> columns_;
};

/// From the first byte of a buffer's elements to the last.
std::pair<std::byte const*, std::byte const*> extent_of(pybind11::buffer_info const& of);

} // namespace closeknit::python
