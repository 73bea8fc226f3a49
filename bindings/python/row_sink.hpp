#pragma once

#include <closeknit/table/columns.hpp>

#include <cstddef>
#include <vector>

namespace closeknit::python {

/// What takes in the rows of a table part by part. Called under the GIL.
class row_sink {
public:
    virtual ~row_sink() = default;
    virtual scorer const& by() const = 0; ///< of the items that the columns are looked for
    /// The answers of so many rows to all items. They are not kept.
    virtual void add(std::vector<answer_column> const& answers, std::size_t rows) = 0;
};

} // namespace closeknit::python
