#pragma once

#include <closeknit/model/date.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <random>
#include <utility>
#include <vector>

namespace closeknit {

/// In another order, each equally likely, that is the same on every platform; the standard distributions differ by vendor.
template <class T> std::vector<T> shuffled(std::vector<T> all, std::uint64_t seed, std::uint64_t number) {
    std::mt19937_64 bits(seed * 0x9E3779B97F4A7C15 + number);
    for (std::size_t i = all.size(); i > 1; --i) {
        // Numbers from the incomplete last interval are rejected and drawn again.
        std::uint64_t const last = std::mt19937_64::max() - std::mt19937_64::max() % i;
        std::uint64_t drawn = bits();
        while (drawn >= last)
            drawn = bits();
        std::swap(all[i - 1], all[static_cast<std::size_t>(drawn % i)]);
    }
    return all;
}

} // namespace closeknit
