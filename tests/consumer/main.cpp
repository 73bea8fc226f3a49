#include <closeknit/closeknit.hpp>
#include <iostream>

namespace ck = closeknit;

int main() {
    ck::pack const pack = ck::built_in_pack();
    ck::answers const mine{{"safe-1", 5}, {"safe-2", 4}, {"safe-3", 2}, {"safe-4", "4"}};
    std::cout << ck::text_of(pack.sentences.value(), ck::score(pack.at<ck::assessment>("closeness"), "emotional-safety", mine))
              << '\n';
    try {
        ck::from_json<ck::pack>("{}");
    } catch (ck::error const& e) {
        std::cout << "error at " << e.path() << '\n';
    }
}
