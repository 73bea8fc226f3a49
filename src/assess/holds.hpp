#pragma once

#include "formats/format.hpp"
#include "score_order.hpp"

#include <closeknit/model/condition.hpp>

#include <algorithm>
#include <optional>

namespace closeknit {

/// What a condition means, over anything that knows answers and scores: `answer_to(item)` gives a pointer, nullptr when
/// missing; `format_of(item)` its format or nullptr; `score_of(score)` an optional number; `low_of(score, band)` where a band
/// begins.
template <class Known> bool holds(condition const& when, Known& known) {
    struct check {
        Known& known;
        bool same_format(id_of<item> const& of, answer const& given, comparator how, answer const& value) const {
            response const* format = known.format_of(of);
            return formats::compares(format, given, how, format, value);
        }
        bool operator()(answered const& c) const { return known.answer_to(c.item) != nullptr; }
        bool operator()(answer_compare const& c) const {
            answer const* given = known.answer_to(c.item);
            return given && same_format(c.item, *given, c.op, c.value);
        }
        bool operator()(answers_compare const& c) const {
            answer const *given = known.answer_to(c.item), *other = known.answer_to(c.other);
            return given && other && formats::compares(known.format_of(c.item), *given, c.op, known.format_of(c.other), *other);
        }
        bool operator()(answer_in const& c) const {
            answer const* given = known.answer_to(c.item);
            return given && std::any_of(c.values.begin(), c.values.end(),
                                        [&](answer const& each) { return same_format(c.item, *given, comparator::equal, each); });
        }
        bool operator()(answer_contains const& c) const {
            answer const* given = known.answer_to(c.item);
            if (!given) return false;
            if (auto const* list = std::get_if<std::vector<std::string>>(given))
                return std::find(list->begin(), list->end(), c.part.str()) != list->end();
            auto const* words = std::get_if<std::string>(given);
            return words && words->find(c.part.str()) != words->npos;
        }
        bool operator()(score_compare const& c) const {
            std::optional<double> const value = known.score_of(c.scale);
            return value && score_compares(*value, c.op, c.value);
        }
        bool operator()(score_reaches_band const& c) const {
            std::optional<double> const value = known.score_of(c.scale);
            if (!value) return false;
            std::optional<double> const low = known.low_of(c.scale, c.band);
            return low && reaches(*value, *low);
        }
        bool operator()(group const& c) const {
            auto const one = [&](condition const& each) { return std::visit(*this, each); };
            if (c.match == match_kind::all) return std::all_of(c.conditions.begin(), c.conditions.end(), one);
            bool const any = std::any_of(c.conditions.begin(), c.conditions.end(), one);
            return c.match == match_kind::any ? any : !any;
        }
    };
    return std::visit(check{known}, when);
}

} // namespace closeknit
