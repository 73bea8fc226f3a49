#include <closeknit/stats/pairwise.hpp>
#include <iostream>
#include <vector>

int main() {
    std::vector<double> const first{1, 2, 6}, second{2, 4, 6};
    auto const alike = closeknit::pairwise({first, second});
    std::cout << alike->couples << " couples, F " << alike->test->f << '\n';
}
