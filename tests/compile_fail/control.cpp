// compiles
#include <closeknit/closeknit.hpp>

#include <string>
#include <utility>

struct walk {
    int steps = 0;
    std::string where{};
};
CLOSEKNIT_DESCRIBE(walk, "A walk.", (where, "Which way."), (steps, "How many."))

std::vector<closeknit::comparison> look(closeknit::pack const& content, closeknit::history const& a, closeknit::history const& b,
                                        closeknit::date day) {
    auto door = closeknit::reveal(content, a, b, day);
    if (auto* open = std::get_if<closeknit::reveal_permit>(&door)) {
        closeknit::reveal_permit moved = std::move(*open);
        return closeknit::compare(moved, "closeness", a, b, day);
    }
    return {};
}
