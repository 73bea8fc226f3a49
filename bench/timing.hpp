#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <vector>

namespace closeknit::bench {

template <class T> void keep(T const& value) { asm volatile("" : : "g"(&value) : "memory"); }

/// Median seconds of one call, over `runs` runs of `calls` calls.
template <class Work> double seconds(int runs, int calls, Work const& work) {
    std::vector<double> each;
    for (int run = 0; run < runs; ++run) {
        auto const start = std::chrono::steady_clock::now();
        for (int call = 0; call < calls; ++call)
            work();
        each.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count() / calls);
    }
    std::nth_element(each.begin(), each.begin() + runs / 2, each.end());
    return each[static_cast<std::size_t>(runs / 2)];
}

/// Whole columns of answers.
void columns();
/// What is said next, to one and to two, as content and histories grow.
void guidance();

} // namespace closeknit::bench
