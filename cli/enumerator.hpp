#pragma once

#include <closeknit/model/describe.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace closeknit::cli {

/// The enumerator of this name, which the command line has checked.
template <described_enum E> E enumerator(std::string_view name) {
    auto const& names = enumerators_of<E>::names;
    auto const found = std::find(names.begin(), names.end(), name);
    return enumerators_of<E>::values[static_cast<std::size_t>(found - names.begin())];
}

} // namespace closeknit::cli
