#pragma once

#include <closeknit/model/describe.hpp>

namespace closeknit {

enum class comparator { equal, unequal, less, at_most, more, at_least };
CLOSEKNIT_DESCRIBE_ENUM(comparator, "How a value is compared with a given one.",
    (equal, "="), (unequal, "≠"), (less, "<"), (at_most, "≤"), (more, ">"), (at_least, "≥"))

template <class T> constexpr bool compares(T const& a, comparator how, T const& b) {
    switch (how) {
    case comparator::equal: return a == b;
    case comparator::unequal: return !(a == b);
    case comparator::less: return a < b;
    case comparator::at_most: return a <= b;
    case comparator::more: return a > b;
    case comparator::at_least: return a >= b;
    }
    return false;
}

} // namespace closeknit
