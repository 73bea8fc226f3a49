#pragma once

#include <closeknit/export.hpp>
#include <closeknit/table/frame.hpp>

#include <cstdint>
#include <vector>

/// The structures of the Arrow C data interface, as its specification has them: an ABI that never changes, under the guards that
/// every library uses which defines them.
extern "C" {
#ifndef ARROW_C_DATA_INTERFACE
#define ARROW_C_DATA_INTERFACE
#define ARROW_FLAG_DICTIONARY_ORDERED 1
#define ARROW_FLAG_NULLABLE 2
#define ARROW_FLAG_MAP_KEYS_SORTED 4
/// The type of an array: see the specification of the Arrow C data interface.
struct ArrowSchema {
    char const* format;
    char const* name;
    char const* metadata;
    std::int64_t flags;
    std::int64_t n_children;
    ArrowSchema** children;
    ArrowSchema* dictionary;
    void (*release)(ArrowSchema*);
    void* private_data;
};
/// The data of an array: see the specification of the Arrow C data interface.
struct ArrowArray {
    std::int64_t length;
    std::int64_t null_count;
    std::int64_t offset;
    std::int64_t n_buffers;
    std::int64_t n_children;
    void const** buffers;
    ArrowArray** children;
    ArrowArray* dictionary;
    void (*release)(ArrowArray*);
    void* private_data;
};
#endif
#ifndef ARROW_C_STREAM_INTERFACE
#define ARROW_C_STREAM_INTERFACE
/// A stream of arrays of one type: see the specification of the Arrow C stream interface.
struct ArrowArrayStream {
    int (*get_schema)(ArrowArrayStream*, ArrowSchema* out);
    int (*get_next)(ArrowArrayStream*, ArrowArray* out);
    char const* (*get_last_error)(ArrowArrayStream*);
    void (*release)(ArrowArrayStream*);
    void* private_data;
};
#endif
}

namespace closeknit {

/// The columns of a record batch, which is a struct array. Numbers are not copied; texts and lists of texts (in 32, 64 bits and
/// as views), yes and no, days, moments (their day in UTC) and dictionaries of these are read row by row. Other types are columns
/// that no item can have. `batch` and `schema` must live as long as the columns are used. Throws std::invalid_argument where they
/// are no struct, do not belong together, or have rows that are null.
CLOSEKNIT_EXPORT std::vector<frame_column> columns_in(ArrowSchema const& schema, ArrowArray const& batch);

} // namespace closeknit
