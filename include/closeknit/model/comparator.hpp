#pragma once

#include <closeknit/model/describe.hpp>

namespace closeknit {

enum class comparator { equal, not_equal, less, less_equal, greater, greater_equal };
CLOSEKNIT_DESCRIBE_ENUM(comparator, "How a value is compared with a given one.",
    (equal, "="), (not_equal, "≠"), (less, "<"), (less_equal, "≤"), (greater, ">"), (greater_equal, "≥"))

/// Whether `a` compares with `b` in this way.
template <class T> constexpr bool compares(T const& a, comparator how, T const& b) {
    switch (how) {
    case comparator::equal: return a == b;
    case comparator::not_equal: return !(a == b);
    case comparator::less: return a < b;
    case comparator::less_equal: return a <= b;
    case comparator::greater: return a > b;
    case comparator::greater_equal: return a >= b;
    }
    return false;
}

} // namespace closeknit
