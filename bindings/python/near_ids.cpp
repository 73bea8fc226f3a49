#include "near_ids.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <utility>

namespace closeknit::python {
namespace {

/// How many letters to insert, remove or replace until one is the other (Levenshtein).
std::size_t distance(std::string_view from, std::string_view to) {
    std::vector<std::size_t> row(to.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < from.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < to.size(); ++j) {
            std::size_t const replaced = diagonal + (from[i] == to[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({row[j] + 1, diagonal + 1, replaced});
        }
    }
    return row.back();
}

} // namespace

std::vector<std::string_view> near_ids(std::string_view wanted, std::vector<std::string_view> const& all) {
    std::size_t const most = std::max<std::size_t>(1, wanted.size() / 3);
    std::vector<std::pair<std::size_t, std::string_view>> found;
    for (std::string_view const each : all) {
        std::size_t const letters = distance(wanted, each);
        if (letters <= most || (wanted.size() > 2 && each.starts_with(wanted))) found.emplace_back(letters, each);
    }
    std::stable_sort(found.begin(), found.end(), [](auto const& a, auto const& b) { return a.first < b.first; });
    std::vector<std::string_view> out;
    for (std::size_t i = 0; i < std::min<std::size_t>(found.size(), 3); ++i)
        out.push_back(found[i].second);
    return out;
}

} // namespace closeknit::python
