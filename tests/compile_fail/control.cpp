// compiles
#include <closeknit/closeknit.hpp>

#include <string>
#include <utility>

struct walk {
    int steps = 0;
    std::string where{};
};
CLOSEKNIT_DESCRIBE(walk, "A walk.", (where, "Which way."), (steps, "How many."))

std::vector<closeknit::comparison> look(closeknit::assessment const& of, closeknit::partner const& a, closeknit::partner const& b,
                                        closeknit::date day) {
    auto door = closeknit::reveal(of, a, b, day);
    if (auto* open = std::get_if<closeknit::revealed>(&door)) {
        closeknit::revealed moved = std::move(*open);
        return closeknit::compare(of, moved);
    }
    return {};
}
