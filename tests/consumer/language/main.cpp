#include <closeknit/codec/built_in.hpp>
#include <closeknit/language/review.hpp>
#include <iostream>

int main() {
    for (auto const& found : closeknit::review("You never call.", closeknit::built_in_pack()))
        std::cout << found.begin << " to " << found.end << ": " << name_of(found.kind) << '\n';
}
