#pragma once

#include <closeknit/export.hpp>

#include <boost/json/storage_ptr.hpp>
#include <boost/json/value.hpp>

#include <cstddef>
#include <string_view>

namespace closeknit::codec {

/// The limits of one document. Packs and person files come from outside and are not trusted.
struct limits {
    std::size_t bytes = 16 * 1024 * 1024; ///< of the text
    std::size_t depth = 64;               ///< of arrays and objects in each other
    std::size_t values = 1'000'000;       ///< in the whole document
    std::size_t key = 1'000;              ///< In bytes. Keys are part of the pointers of errors.
};

/// JSON text to a value. Stricter than Boost.JSON's own parse: a duplicate key in an object is an error, and doubles
/// are read to the last bit (Boost.JSON 1.81 changes about 3 in 10). Throws closeknit::error with line and column.
CLOSEKNIT_EXPORT boost::json::value parse(std::string_view text, boost::json::storage_ptr memory = {}, limits const& most = {});

} // namespace closeknit::codec
