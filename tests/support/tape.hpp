#pragma once

#include <closeknit/assess/accepts.hpp>
#include <closeknit/model/assessment.hpp>

#include <tests/support/small.hpp>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace closeknit::tests {

/// Numbers from which an assessment and a person's answers are made, so that a failing case shrinks to small numbers; an
/// empty tape is all zeros, which make the simplest thing there is.
class tape {
public:
    explicit tape(std::vector<std::uint8_t> numbers) : numbers_(std::move(numbers)) {}

    int below(int count) { return next_ < numbers_.size() ? numbers_[next_++] % count : 0; }
    bool one_in(int count) { return below(count) == count - 1; }

private:
    std::vector<std::uint8_t> numbers_;
    std::size_t next_ = 0;
};

inline response any_format(tape& from) {
    std::vector<option> const options{{"x", "X", 0}, {"y", "Y", 1}, {"z", "Z", 4}};
    std::vector<option> with_none = options;
    with_none.push_back({.id = "none", .wording = "None", .missing = missingness::dont_know, .exclusive = true});
    switch (from.below(13)) {
    case 0:
    case 1:
    case 2: return rating{.low = 1, .high = 5};
    case 3: return choice{with_none};
    case 4: return choices{.options = with_none, .at_least = from.below(2), .at_most = 2};
    case 5: return yes_no{};
    case 6: return number{.low = 0, .high = 10, .step = 0.5};
    case 7: return slider{};
    case 8: return free_text{};
    case 9: return calendar_date{};
    case 10: return time_of_day{};
    case 11: return ranking{.options = options, .places = 2};
    default: return instruction{};
    }
}

/// An answer that fits, often a missing one.
inline answer any_answer(tape& from, response const& format) {
    std::vector<answer> const pool{1,
                                   2,
                                   3,
                                   4,
                                   5,
                                   0.5,
                                   7.5,
                                   99,
                                   true,
                                   false,
                                   "x",
                                   "y",
                                   "none",
                                   "2026-01-31",
                                   "23:59",
                                   "some words",
                                   std::vector<std::string>{"x"},
                                   std::vector<std::string>{"y", "z"},
                                   std::vector<std::string>{"z", "x"},
                                   std::vector<std::string>{"none"}};
    std::vector<answer> fitting{unanswered{}, unanswered{missingness::prefer_not_to_say}};
    for (answer const& each : pool)
        if (accepts(format, each)) fitting.insert(fitting.begin(), each);
    return fitting[static_cast<std::size_t>(from.below(static_cast<int>(fitting.size())))];
}

/// Over any items and scores, before or behind, itself included.
inline condition any_condition(tape& from, int items, int scores, int depth = 0) {
    auto const item_id = [&] { return "q" + std::to_string(from.below(items)); };
    auto const score_id = [&] { return "s" + std::to_string(from.below(scores)); };
    auto const how = [&] { return static_cast<comparator>(from.below(6)); };
    switch (from.below(depth < 2 ? 9 : 7)) {
    case 0: return answered{item_id()};
    case 1: return answer_is{item_id(), how(), from.below(6)};
    case 2: return answer_against{item_id(), how(), item_id()};
    case 3: return answer_among{item_id(), {1, "x", true}};
    case 4: return answer_includes{item_id(), "x"};
    case 5: return score_is{score_id(), how(), double(from.below(9))};
    case 6: return score_reaches{score_id(), "upper"};
    default: {
        group out{static_cast<match>(from.below(3)), {}};
        for (int left = from.below(4); left > 0; --left)
            out.of.push_back(any_condition(from, items, scores, depth + 1));
        return out;
    }
    }
}

inline method any_method(tape& from) {
    switch (from.below(5)) {
    case 0: return sum{};
    case 1: return mean{};
    case 2: return minimum{};
    case 3: return maximum{};
    default: return count{comparator::at_least, 2};
    }
}

/// Up to nine items of any format, many with conditions, and up to four scores of any method, with parts; some rest on
/// themselves.
inline assessment any_assessment(tape& from) {
    int const items = 1 + from.below(9), scores = 1 + from.below(4);
    assessment of = asking({});
    for (int i = 0; i < items; ++i) {
        of.items.push_back({.id = "q" + std::to_string(i), .wording = "Q.", .response = any_format(from)});
        if (from.one_in(2)) of.items.back().shown_when = any_condition(from, items, scores);
    }
    for (int i = 0; i < scores; ++i) {
        scoring how = over({}, any_method(from));
        how.id = "s" + std::to_string(i);
        for (item const& each : of.items)
            if (points_in(each.response) && !from.one_in(3))
                how.keys.push_back({each.id, from.one_in(3), double(1 + from.below(2))});
        if (from.one_in(3)) how.parts.push_back({"s" + std::to_string(from.below(scores)), from.one_in(3)});
        if (from.one_in(2)) how.missing = at_most_missing{from.below(4), from.one_in(2)};
        else if (from.one_in(2)) how.missing = at_least_answered{0.5, from.one_in(2)};
        if (from.one_in(4)) how.then = {affine{-2, 1}};
        how.bands = {{"lower", 0, "lower"}, {"upper", double(from.below(9)), "upper"}};
        of.scores.push_back(how);
    }
    return of;
}

/// Items and answers to give, one after the other; items may come twice or not at all.
inline std::vector<std::pair<id_of<item>, answer>> any_answers(tape& from, assessment const& of) {
    std::vector<std::pair<id_of<item>, answer>> out;
    for (int left = from.below(31); left > 0; --left) {
        item const& each = of.items[static_cast<std::size_t>(from.below(static_cast<int>(of.items.size())))];
        out.push_back({each.id, any_answer(from, each.response)});
    }
    return out;
}

} // namespace closeknit::tests
