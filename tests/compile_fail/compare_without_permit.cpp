// Two people's scores cannot be compared without the permit that reveal gives.
// says: reveal_permit
#include <closeknit/closeknit.hpp>

#include <utility>
#include <vector>

auto look(closeknit::assessment const& of, std::vector<std::pair<closeknit::score_result, closeknit::score_result>> const& both) {
    return closeknit::compare(closeknit::scorer(of), both);
}
