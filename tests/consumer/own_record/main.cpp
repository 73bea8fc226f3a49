#include <closeknit/codec/write.hpp>

#include <iostream>

namespace app {

struct evening {
    std::string place{};
    int minutes = 30;
};
CLOSEKNIT_DESCRIBE(evening, "An evening out.", (place, "Where to."), (minutes, "For how long."))

} // namespace app

int main() {
    auto planned = closeknit::codec::from_json<app::evening>(R"({"place": "lake"})");
    planned.minutes += 15;
    std::cout << closeknit::codec::to_json(planned, false) << '\n';
}
