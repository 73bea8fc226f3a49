#pragma once

#include <closeknit/assess/accepts.hpp>
#include <closeknit/model/condition.hpp>

#include <algorithm>
#include <optional>

namespace closeknit {

/// Numbers compare as numbers, texts (and so days and times) as texts; all else is equal or unequal and has no order.
inline bool compares(answer const& a, comparator how, answer const& b) {
    auto const left = as_number(a), right = as_number(b);
    if (left && right) return compares(*left, how, *right);
    auto const *words = std::get_if<std::string>(&a), *others = std::get_if<std::string>(&b);
    if (words && others) return compares(*words, how, *others);
    return (how == comparator::equal && a == b) || (how == comparator::unequal && !(a == b));
}

/// What a condition means, over anything that knows answers and scores: `answer_to(item)` gives a pointer, nullptr when
/// missing; `score_of(score)` an optional number; `low_of(score, band)` where a band begins.
template <class Known> bool holds(condition const& when, Known& known) {
    struct check {
        Known& known;
        bool operator()(answered const& c) const { return known.answer_to(c.item) != nullptr; }
        bool operator()(answer_is const& c) const {
            answer const* given = known.answer_to(c.item);
            return given && compares(*given, c.compares, c.value);
        }
        bool operator()(answer_against const& c) const {
            answer const *given = known.answer_to(c.item), *other = known.answer_to(c.other);
            return given && other && compares(*given, c.compares, *other);
        }
        bool operator()(answer_among const& c) const {
            answer const* given = known.answer_to(c.item);
            return given && std::any_of(c.values.begin(), c.values.end(),
                                        [&](answer const& each) { return compares(*given, comparator::equal, each); });
        }
        bool operator()(answer_includes const& c) const {
            answer const* given = known.answer_to(c.item);
            if (!given) return false;
            if (auto const* list = std::get_if<std::vector<std::string>>(given))
                return std::find(list->begin(), list->end(), c.part.str()) != list->end();
            auto const* words = std::get_if<std::string>(given);
            return words && words->find(c.part.str()) != words->npos;
        }
        bool operator()(score_is const& c) const {
            std::optional<double> const value = known.score_of(c.score);
            return value && compares(*value, c.compares, c.value);
        }
        bool operator()(score_reaches const& c) const {
            std::optional<double> const value = known.score_of(c.score);
            if (!value) return false;
            std::optional<double> const low = known.low_of(c.score, c.band);
            return low && *value >= *low;
        }
        bool operator()(group const& c) const {
            auto const one = [&](condition const& each) { return std::visit(*this, each); };
            if (c.holds == match::all) return std::all_of(c.of.begin(), c.of.end(), one);
            bool const any = std::any_of(c.of.begin(), c.of.end(), one);
            return c.holds == match::any ? any : !any;
        }
    };
    return std::visit(check{known}, when);
}

} // namespace closeknit
