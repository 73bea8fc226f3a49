#include <closeknit/closeknit.hpp>

extern "C" __attribute__((visibility("default"))) double plugin_score() {
    static closeknit::pack const pack = closeknit::built_in_pack();
    closeknit::answers const mine{{"safe-1", 5}, {"safe-2", 4}, {"safe-3", 2}, {"safe-4", "4"}};
    return closeknit::score(pack.at<closeknit::assessment>("closeness"), "emotional-safety", mine).value.value_or(-1);
}
