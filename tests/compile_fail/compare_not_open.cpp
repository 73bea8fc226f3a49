// What reveal gives must be opened first: it may be not open.
// says: revealed
#include <closeknit/closeknit.hpp>

auto look(closeknit::assessment const& of, closeknit::partner const& a, closeknit::partner const& b, closeknit::date day) {
    return closeknit::compare(of, closeknit::reveal(of, a, b, day));
}
