// compiles
#include <closeknit/closeknit.hpp>

#include <string>
#include <utility>

struct walk {
    int steps = 0;
    std::string where{};
};
CLOSEKNIT_DESCRIBE(walk, "A walk.", (where, "Which way."), (steps, "How many."))

std::vector<closeknit::comparison> look(closeknit::assessment const& of, closeknit::history const& a, closeknit::history const& b,
                                        closeknit::date day) {
    auto door = closeknit::reveal(closeknit::scorer(of), a, b, day);
    if (auto* open = std::get_if<closeknit::reveal_permit>(&door)) {
        closeknit::reveal_permit moved = std::move(*open);
        return closeknit::compare(closeknit::scorer(of), moved);
    }
    return {};
}
