#include "possible.hpp"

#include "formats/numbers.hpp"
#include "score_order.hpp"

#include <algorithm>

namespace closeknit {

std::optional<std::vector<answer>> boundary_answers(response const& format, std::vector<answer> const& named) {
    return std::visit([&](auto const& each) { return formats::boundary_answers(each, named); }, format);
}

std::vector<double> boundary_values(interval range, std::vector<double> named) {
    std::vector<double> out = formats::around(std::move(named), range.low, range.high, {});
    std::erase_if(out, [&](double each) { return each < range.low || each > range.high; });
    return out;
}

satisfiability satisfiability_of(interval range, comparator how, double value) {
    std::size_t held = 0;
    std::vector<double> const tried = boundary_values(range, {value});
    for (double each : tried)
        held += score_compares(each, how, value);
    return held == 0 ? satisfiability::never : held == tried.size() ? satisfiability::always : satisfiability::open;
}

} // namespace closeknit
