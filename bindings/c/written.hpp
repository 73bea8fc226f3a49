#pragma once

#include <closeknit/codec/write.hpp>

#include <string>
#include <utility>
#include <vector>

namespace closeknit::c {

/// JSON of what is no record by itself: a list of records, an entry with its kind.
template <class T> std::string written(T const& value) {
    codec::writer out(false);
    out.write(value, codec::json_pointer());
    return std::move(out).take();
}

/// A page as lines.
std::vector<std::string> lines_of(std::string const& page);

} // namespace closeknit::c
