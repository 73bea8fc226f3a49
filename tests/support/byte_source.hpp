#pragma once

#include <closeknit/assess/scorer.hpp>
#include <closeknit/assess/validate.hpp>
#include <closeknit/codec/error.hpp>
#include <closeknit/model/assessment.hpp>

#include <tests/support/small.hpp>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace closeknit::tests {

/// Numbers from which an assessment and a person's answers are made, so that a failing case shrinks to small numbers; an
/// empty source is all zeros, which make the simplest thing there is.
class byte_source {
public:
    explicit byte_source(std::vector<std::uint8_t> numbers) : numbers_(std::move(numbers)) {}

    int below(int count) { return next_ < numbers_.size() ? numbers_[next_++] % count : 0; }
    bool one_in(int count) { return below(count) == count - 1; }

private:
    std::vector<std::uint8_t> numbers_;
    std::size_t next_ = 0;
};

/// Nothing: an instruction.
inline std::optional<response> any_format(byte_source& from) {
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
    default: return {};
    }
}

/// An answer that fits, often a missing one.
inline answer any_answer(byte_source& from, std::optional<response> const& format) {
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
        if (format && validate(*format, each)) fitting.insert(fitting.begin(), each);
    return fitting[static_cast<std::size_t>(from.below(static_cast<int>(fitting.size())))];
}

/// Over any items and scores, before or behind, itself included.
inline condition any_condition(byte_source& from, int items, int scores, int depth = 0) {
    auto const item_id = [&] { return "q" + std::to_string(from.below(items)); };
    auto const score_id = [&] { return "s" + std::to_string(from.below(scores)); };
    auto const how = [&] { return static_cast<comparator>(from.below(6)); };
    switch (from.below(depth < 2 ? 9 : 7)) {
    case 0: return answered{item_id()};
    case 1: return answer_compare{item_id(), how(), from.below(6)};
    case 2: return answers_compare{item_id(), how(), item_id()};
    case 3: return answer_in{item_id(), {1, "x", true}};
    case 4: return answer_contains{item_id(), "x"};
    case 5: return score_compare{score_id(), how(), double(from.below(9))};
    case 6: return score_reaches_band{score_id(), "upper"};
    default: {
        group out{static_cast<match_kind>(from.below(3)), {}};
        for (int left = from.below(4); left > 0; --left)
            out.conditions.push_back(any_condition(from, items, scores, depth + 1));
        return out;
    }
    }
}

inline method any_method(byte_source& from) {
    switch (from.below(5)) {
    case 0: return sum{};
    case 1: return mean{};
    case 2: return minimum{};
    case 3: return maximum{};
    default: return count{comparator::greater_equal, 2};
    }
}

/// Takes out the conditions and components of circular references.
inline void make_acyclic(assessment& of) {
    while (true) {
        try {
            scorer const made(of);
            return;
        } catch (error const& e) {
            if (e.message().find("circular") == std::string::npos) throw;
            std::size_t const at = e.path().starts_with("/items/") ? 7 : 8;
            std::size_t const index = std::stoul(e.path().substr(at));
            if (at == 7) of.items.at(index).shown_when.reset();
            else of.scales.at(index).components.clear();
        }
    }
}

/// Up to nine items of any format, many with conditions, and up to four scales of any method, with components.
inline assessment any_assessment(byte_source& from) {
    int const items = 1 + from.below(9), scores = 1 + from.below(4);
    assessment of = asking({});
    for (int i = 0; i < items; ++i) {
        of.items.push_back({.id = "q" + std::to_string(i), .wording = "Q.", .response = any_format(from)});
        if (!of.items.back().response) of.items.back().kind = item_kind::instruction;
        if (from.one_in(2)) of.items.back().shown_when = any_condition(from, items, scores);
    }
    of.items[0].response = rating{}; // so that every scale can have a key
    of.items[0].kind = item_kind::question;
    for (int i = 0; i < scores; ++i) {
        scale how = over({}, any_method(from));
        bool const weighted = std::holds_alternative<sum>(how.method) || std::holds_alternative<mean>(how.method);
        how.id = "s" + std::to_string(i);
        for (item const& each : of.items)
            if (each.response && points_in(*each.response) && !from.one_in(3))
                how.keys.push_back({each.id, from.one_in(3), weighted ? double(1 + from.below(2)) : 1.0});
        if (how.keys.empty()) how.keys.push_back({of.items[0].id});
        if (from.one_in(3)) how.components.push_back({"s" + std::to_string(from.below(scores)), from.one_in(3)});
        if (from.one_in(2)) how.missing = at_most_missing{from.below(4), from.one_in(2)};
        else if (from.one_in(2)) how.missing = at_least_answered{0.5, from.one_in(2)};
        if (from.one_in(4)) how.transforms = {affine{-2, 1}};
        how.bands = {{"lower", 0, "lower"}, {"upper", double(1 + from.below(8)), "upper"}};
        of.scales.push_back(how);
    }
    make_acyclic(of);
    return of;
}

/// Items and answers to give, one after the other; items may come twice or not at all.
inline std::vector<std::pair<id_of<item>, answer>> any_answers(byte_source& from, assessment const& of) {
    std::vector<std::pair<id_of<item>, answer>> out;
    for (int left = from.below(31); left > 0; --left) {
        item const& each = of.items[static_cast<std::size_t>(from.below(static_cast<int>(of.items.size())))];
        out.push_back({each.id, any_answer(from, each.response)});
    }
    return out;
}

} // namespace closeknit::tests
