// What reveal gives must be opened first: it may be not open.
// says: reveal_permit
#include <closeknit/closeknit.hpp>

auto look(closeknit::assessment const& of, closeknit::history const& a, closeknit::history const& b, closeknit::date day) {
    return closeknit::compare(closeknit::scorer(of), closeknit::reveal(closeknit::scorer(of), a, b, day));
}
