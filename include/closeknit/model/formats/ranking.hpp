#pragma once

#include <closeknit/model/bounded_int.hpp>
#include <closeknit/model/formats/option.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace closeknit {

/// Options put in order.
struct ranking {
    static constexpr std::string_view kind = "ranking";
    std::vector<option> options{};
    std::optional<bounded_int<1, 100'000>> places{};
};
CLOSEKNIT_DESCRIBE(ranking, "The options put in order, answered as a list with the first one first; never scored.",
    (options, "What is to be put in order."),
    (places, "How many places there are, for instance the first three; all, when left out."))

} // namespace closeknit
