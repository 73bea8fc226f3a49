#pragma once

#include <closeknit/model/bounded_int.hpp>
#include <closeknit/model/describe.hpp>

#include <string_view>

namespace closeknit {

/// The person's own words.
struct free_text {
    static constexpr std::string_view kind = "text";
    bounded_int<0, 100'000> shortest = 0;
    bounded_int<1, 100'000> longest = 2'000;
};
CLOSEKNIT_DESCRIBE(free_text, "The person's own words; never scored.",
    (shortest, "How many characters are needed."),
    (longest, "How many characters there is room for."))

} // namespace closeknit
