#pragma once

#include <span>

namespace closeknit {

/// One variable of n couples: the values of both partners, in the same order of couples, NaN where one is missing. Which
/// partner is first is a label; functions for indistinguishable partners give the same whoever is first.
struct couple_values {
    std::span<double const> first{};  ///< the first partners', NaN where one is missing
    std::span<double const> second{}; ///< the second partners', of as many couples
};

// What takes columns of couples leaves out each couple with a missing value in any of them, and counts it. It throws
// std::invalid_argument unless all columns are equally long and all values are NaN or from -1e50 to 1e50.

} // namespace closeknit
