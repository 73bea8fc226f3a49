// Two people's scores cannot be compared without the permit that reveal gives.
// says: revealed
#include <closeknit/closeknit.hpp>

#include <utility>
#include <vector>

auto look(closeknit::assessment const& of, std::vector<std::pair<closeknit::scored, closeknit::scored>> const& both) {
    return closeknit::compare(of, both);
}
