// What reveal gives must be opened first: it may be not open.
// says: reveal_permit
#include <closeknit/closeknit.hpp>

auto look(closeknit::pack const& content, closeknit::history const& a, closeknit::history const& b, closeknit::date day) {
    return closeknit::compare(closeknit::reveal(content, a, b, day), "closeness", a, b, day);
}
