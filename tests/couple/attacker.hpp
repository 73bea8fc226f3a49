#pragma once

#include <closeknit/assess/scorer.hpp>
#include <closeknit/assess/validate.hpp>
#include <closeknit/model/assessment.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace closeknit::tests {

/// One sheet: for each item the place of its answer, from 1 for the lowest one, or 0 where it was passed over.
using places = std::vector<int>;

/// What somebody sees of another person: values of scales, and perhaps how many of a scale's items were answered.
struct seen_value {
    std::size_t scale = 0;
    double value = 0;
    std::optional<int> answered{};
};

/// What follows from it for certain.
struct worked_out {
    std::set<std::size_t> answers{};     ///< items whose answer is known; of a scale that is seen, if they were answered at all
    std::set<std::size_t> passed_over{}; ///< items that were passed over for certain
    std::set<std::size_t> scales{};      ///< scales that nobody opened and whose value is known
    std::size_t count() const { return answers.size() + passed_over.size() + scales.size(); }
};

/// Somebody who knows the assessment and all rules of the library, tries every sheet that there can be, and keeps those that
/// agree with what they see. For few items of few answers; their items' answers in ascending order.
class attacker {
public:
    explicit attacker(assessment of) : of_(std::move(of)), by_(of_), items_(of_.items.size()) {
        for (item const& each : of_.items)
            answers_.push_back(answers_to(*format_of(of_, each)));
        for (scale const& each : of_.scales)
            keyed_.push_back(keyed_of(each));
        std::vector<answer> sheet(items_);
        std::vector<std::optional<double>> values(of_.scales.size());
        for (places at(items_, 0); !at.empty(); next(at)) {
            for (std::size_t i = 0; i < items_; ++i)
                sheet[i] = answers_[i][std::size_t(at[i])];
            by_.score_values(sheet, values);
            sheets_.push_back(at);
            for (auto const& each : values)
                values_.push_back(each.value_or(std::numeric_limits<double>::quiet_NaN()));
        }
    }

    assessment const& of() const { return of_; }
    std::size_t sheets() const { return sheets_.size(); }
    places const& sheet(std::size_t index) const { return sheets_[index]; }
    std::optional<double> value(std::size_t sheet, std::size_t scale) const {
        double const found = values_[sheet * of_.scales.size() + scale];
        return std::isnan(found) ? std::nullopt : std::optional(found);
    }
    std::optional<double> value_of(places const& sheet, std::size_t scale) const {
        std::size_t at = 0;
        for (std::size_t i = items_; i-- > 0;)
            at = at * answers_[i].size() + std::size_t(sheet[i]);
        return value(at, scale);
    }
    closeknit::answers answers_in(places const& sheet) const {
        closeknit::answers out;
        for (std::size_t i = 0; i < items_; ++i)
            if (sheet[i] != 0) out[of_.items[i].id] = answers_[i][std::size_t(sheet[i])];
        return out;
    }

    /// By default the rules of the library are known to hold: what is open is so without a danger signal, with three answers, and
    /// a scale with sensitive items only away from their danger ends.
    worked_out work_out(std::vector<seen_value> const& seen, bool by_the_rules = true) const {
        std::vector<unsigned> found(items_, 0);
        std::vector<std::optional<double>> only(of_.scales.size());
        std::vector<bool> varies(of_.scales.size(), false);
        bool first = true;
        for (std::size_t s = 0; s < sheets_.size(); ++s) {
            if (!agrees(s, seen, by_the_rules)) continue;
            for (std::size_t i = 0; i < items_; ++i)
                found[i] |= 1u << sheets_[s][i];
            for (std::size_t k = 0; k < only.size(); ++k) {
                if (first) only[k] = value(s, k);
                else if (only[k] != value(s, k)) varies[k] = true;
            }
            first = false;
        }
        worked_out out;
        if (first) return out;
        for (std::size_t i = 0; i < items_; ++i) {
            unsigned const answered = found[i] & ~1u;
            if (answered == 0) out.passed_over.insert(i);
            else if ((answered & (answered - 1)) == 0 && (is_seen(i, seen) || (found[i] & 1u) == 0)) out.answers.insert(i);
        }
        for (std::size_t k = 0; k < only.size(); ++k) {
            bool const open = std::any_of(seen.begin(), seen.end(), [&](seen_value const& v) { return v.scale == k; });
            if (!open && !varies[k] && only[k] && !is_constant(k)) out.scales.insert(k);
        }
        return out;
    }

    /// The items whose answers a scale counts, those of its components among them.
    std::set<std::size_t> const& keyed(std::size_t scale) const { return keyed_[scale]; }
    /// Whether all that a person answered of a scale without components lies at one of its ends.
    bool all_at_one_end(std::size_t scale, places const& sheet) const {
        closeknit::scale const& how = of_.scales[scale];
        bool low = true, high = true;
        for (key const& each : how.keys) {
            std::size_t const at = index_of(each.item);
            int const last = int(answers_[at].size()) - 1;
            if (sheet[at] == 0) continue;
            int const from_low = each.reversed ? last + 1 - sheet[at] : sheet[at];
            low = low && from_low == 1;
            high = high && from_low == last;
        }
        return how.components.empty() && (low || high);
    }
    /// Without what a value at the very end of its range tells, which is said in the documentation.
    worked_out beyond_ends(worked_out found, std::vector<seen_value> const& seen, places const& sheet) const {
        std::set<std::size_t> told, open;
        for (seen_value const& each : seen) {
            if (!of_.scales[each.scale].components.empty()) continue;
            open.insert(keyed_[each.scale].begin(), keyed_[each.scale].end());
            if (all_at_one_end(each.scale, sheet)) told.insert(keyed_[each.scale].begin(), keyed_[each.scale].end());
        }
        for (std::size_t each : told)
            found.answers.erase(each);
        std::erase_if(found.scales, [&](std::size_t k) {
            bool any = false, all = true;
            for (std::size_t each : keyed_[k])
                if (open.contains(each)) any = true, all = all && told.contains(each);
            return any && all;
        });
        return found;
    }
    std::size_t index_of(id_of<item> const& wanted) const {
        for (std::size_t i = 0; i < items_; ++i)
            if (of_.items[i].id == wanted) return i;
        throw std::out_of_range("no such item");
    }
    std::size_t scale_of(id_of<scale> const& wanted) const {
        for (std::size_t i = 0; i < of_.scales.size(); ++i)
            if (of_.scales[i].id == wanted) return i;
        throw std::out_of_range("no such scale");
    }
    int last_place(std::size_t item) const { return int(answers_[item].size()) - 1; }

private:
    static std::vector<answer> answers_to(response const& format) {
        std::vector<answer> out{unanswered{}};
        if (auto const* r = std::get_if<rating>(&format))
            for (int each = r->low; each <= r->high; ++each)
                out.push_back(each);
        else if (auto const* c = std::get_if<choice>(&format))
            for (option const& each : c->options)
                out.push_back(each.id.str());
        else if (auto const* n = std::get_if<number>(&format))
            for (int each = 0; *n->low + each * *n->step <= *n->high + 1e-9; ++each)
                out.push_back(std::min(*n->high, *n->low + each * *n->step));
        else if (std::holds_alternative<yes_no>(format)) out.insert(out.end(), {false, true});
        else throw std::logic_error("no answers for this format");
        return out;
    }
    void next(places& at) const {
        for (std::size_t i = 0; i < at.size(); ++i) {
            if (++at[i] < int(answers_[i].size())) return;
            at[i] = 0;
        }
        at.clear();
    }
    std::set<std::size_t> keyed_of(scale const& how) const {
        std::set<std::size_t> out;
        for (key const& each : how.keys)
            out.insert(index_of(each.item));
        for (scale_component const& each : how.components)
            out.merge(keyed_of(of_.scales[scale_of(each.scale)]));
        return out;
    }
    bool is_seen(std::size_t item, std::vector<seen_value> const& seen) const {
        return std::any_of(seen.begin(), seen.end(), [&](seen_value const& each) { return keyed_[each.scale].contains(item); });
    }
    bool is_constant(std::size_t scale) const {
        std::optional<double> only;
        for (std::size_t s = 0; s < sheets_.size(); ++s) {
            if (!value(s, scale)) continue;
            if (only && only != value(s, scale)) return false;
            only = value(s, scale);
        }
        return true;
    }
    bool agrees(std::size_t s, std::vector<seen_value> const& seen, bool by_the_rules) const {
        for (seen_value const& each : seen) {
            if (values_[s * of_.scales.size() + each.scale] != each.value) return false;
            int answered = 0;
            for (std::size_t i : keyed_[each.scale])
                answered += sheets_[s][i] != 0;
            if (each.answered && answered != *each.answered) return false;
            if (by_the_rules && (answered < 3 || !is_away_from_danger(each.scale, sheets_[s]))) return false;
        }
        for (std::size_t i = 0; by_the_rules && i < items_; ++i) {
            auto const& tag = of_.items[i].safety_sensitive;
            bool const signals = tag && tag->about == safety_topic::safety; // one about touch alone closes no scores
            bool const high = signals && tag->danger_end == range_end::high;
            if (signals && sheets_[s][i] != 0 && sheets_[s][i] == (high ? last_place(i) : 1)) return false;
        }
        return true;
    }
    /// The sum of the steps of a plain scale is farther from an end than it has items whose danger end lies there.
    bool is_away_from_danger(std::size_t scale, places const& sheet) const {
        int from_low = 0, from_high = 0, at_low = 0, at_high = 0;
        for (key const& each : of_.scales[scale].keys) {
            std::size_t const i = index_of(each.item);
            if (auto const& tag = of_.items[i].safety_sensitive)
                ++((tag->danger_end == range_end::high) != each.reversed ? at_high : at_low);
            if (sheet[i] == 0) continue;
            int const up = sheet[i] - 1, down = last_place(i) - sheet[i];
            from_low += each.reversed ? down : up;
            from_high += each.reversed ? up : down;
        }
        return (at_low == 0 || from_low > at_low) && (at_high == 0 || from_high > at_high);
    }

    assessment of_;
    scorer by_;
    std::size_t items_;
    std::vector<std::vector<answer>> answers_; // of each item: passed over, then from the lowest
    std::vector<std::set<std::size_t>> keyed_;
    std::vector<places> sheets_;
    std::vector<double> values_;
};

} // namespace closeknit::tests
