#pragma once

#include <closeknit/model/assessment.hpp>

#include <string>
#include <utility>
#include <vector>

namespace closeknit::tests {

inline item rated(std::string id, int low = 1, int high = 5) {
    return {.id = id, .wording = "About " + id + ".", .response = rating{.low = low, .high = high}};
}

inline item number_item(std::string id, double low, double high) {
    return {.id = id, .wording = "How much?", .response = number{.low = low, .high = high}};
}

/// The mean, or another method, of some items.
inline scale over(std::vector<key> keys, method by = mean{}, missing_rule missing = all_required{}) {
    return {.id = "s",
            .title = "Score",
            .measures = "calm",
            .method = std::move(by),
            .keys = std::move(keys),
            .missing = std::move(missing)};
}

/// An assessment with these items and these scores.
inline assessment asking(std::vector<item> items, std::vector<scale> scores = {}) {
    return {.id = "small", .title = "Small", .items = std::move(items), .scales = std::move(scores)};
}

/// Four ratings from 1 to 5, the third one reverse-keyed.
inline assessment four_ratings(method by = mean{}, missing_rule missing = all_required{}) {
    return asking({rated("a"), rated("b"), rated("c"), rated("d")},
                  {over({{"a"}, {"b"}, {"c", true}, {"d"}}, std::move(by), std::move(missing))});
}

} // namespace closeknit::tests
