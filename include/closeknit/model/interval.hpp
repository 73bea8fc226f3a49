#pragma once

#include <closeknit/model/describe.hpp>

namespace closeknit {

struct interval {
    double low = 0;
    double high = 0;
    friend bool operator==(interval const&, interval const&) = default;
};
CLOSEKNIT_DESCRIBE(interval, "From one number to another.",
    (low, "The lower end."),
    (high, "The upper end."))

} // namespace closeknit
