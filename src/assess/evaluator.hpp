#pragma once

#include "compiled_assessment.hpp"
#include "methods.hpp"

#include <closeknit/assess/score_result.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace closeknit {

/// One person's answers to a compiled assessment: which items are shown, and the value of each scale, worked out when asked
/// for. Invariant: after evaluate_all and after every set_answer, `shown` of every item and the cached value of every scale
/// that a condition uses belong to the answers as they are now; other cached values are valid while their revision is the
/// current one.
class evaluator {
public:
    struct evaluation {
        std::optional<double> value{}, raw{};
        std::optional<no_score_reason> not_scored{};
        int answered = 0, asked = 0;        // distinct items, those of components among them
        bool prorated = false;              // in the scale itself or in a component
        interval range{};                   // of this person, after the transforms
        std::vector<std::size_t> missing{}; // items without an answer that is needed; only where has_stated_values()
        friend bool operator==(evaluation const&, evaluation const&) = default;
    };

    /// Nothing answered yet.
    explicit evaluator(compiled_assessment const& of);

    /// All answers at once. They must stay where they are. Throws closeknit::error, with a path such as /answers/safe-1.
    void read(answers const& given);
    /// The same from one answer for every item, in the items' order.
    void read(std::span<answer const> given);
    /// Another answer for an item, one that fits, or nullptr; brings up to date what depends on it.
    void set_answer(std::size_t item, answer const* given);
    /// The items that the last `set_answer` showed or hid.
    std::vector<std::size_t> const& visibility_changed() const { return visibility_changed_; }

    bool is_shown(std::size_t item) const { return cells_[item].shown; }
    /// The answer to an item that is shown, or nullptr.
    answer const* answer_to(std::size_t item) const { return cells_[item].shown ? cells_[item].given : nullptr; }
    /// Whether it is shown and has an answer that counts: given, and not an option that stands for a missing one.
    bool counts(std::size_t item) const { return cells_[item].shown && cells_[item].counts; }
    bool holds(condition const& when);
    /// Whether a condition is true, or would be decided by an answer that is missing.
    enum class truth { no, yes, unknown };
    /// Where an item is hidden for want of an answer, its own answer is missing for sure, or waits for that one too. The second
    /// can be asked once all is evaluated, after refresh_undecided().
    enum class gaps_behind { shown_items, hidden_items };
    truth decide(condition const& when, gaps_behind hidden = gaps_behind::shown_items);
    /// Which of some groups applies, or why none does: exactly one must.
    struct group_choice {
        std::size_t at = 0;
        std::optional<no_score_reason> why_none{};
    };
    template <class Group> group_choice choose(std::vector<Group> const& groups) {
        std::size_t applying = 0, unknown = 0, at = 0;
        for (std::size_t i = 0; i < groups.size(); ++i) {
            truth const is = decide(groups[i].when);
            applying += is == truth::yes;
            unknown += is == truth::unknown;
            if (is == truth::yes) at = i;
        }
        if (applying > 1) return {at, no_score_reason::several_groups};
        if (unknown > 0) return {at, no_score_reason::group_unanswered};
        if (applying == 0) return {at, no_score_reason::no_group};
        return {at, {}};
    }
    /// The constraints that are not met, of those all of whose items are answered, in the assessment's order.
    std::vector<constraint const*> unmet_constraints();
    evaluation const& value_of(std::size_t scale);
    score_result result(std::size_t scale);
    std::vector<score_result> results();

    compiled_assessment const& of() const { return *of_; }
    /// After a copy: the same, over another copy of the answers.
    template <class Find> void point_to(Find const& find) {
        for (std::size_t i = 0; i < cells_.size(); ++i)
            if (cells_[i].given) cells_[i].given = find(i);
    }

private:
    struct cell {
        answer const* given = nullptr; // nullptr when missing
        double number = 0;             // the answer, where `is_number`
        bool counts = false;           // given, and not an option that stands for a missing answer
        bool is_number = false;
        bool shown = true;
    };
    struct cache_entry {
        evaluation is{};
        std::size_t revision = 0; // at which it was worked out; of a scale that a condition uses it is always current
    };

    void begin_revision();
    void evaluate_all();
    void store(std::size_t item, answer const* given);
    void require_fit(std::size_t item, answer const& given) const;
    bool update(compiled_assessment::node at);
    void refresh(std::size_t scale);
    struct inputs;
    evaluation evaluate(std::size_t scale);
    void add_keys(std::size_t scale, inputs& to) const;
    void add_components(std::size_t scale, inputs& to) const;
    interval method_range(std::size_t scale) const;
    void apply_transforms(std::size_t scale, evaluation& out);
    void note_unanswered(std::size_t scale, score_result& out) const;
    void note_undecided(std::size_t scale, score_result& out);
    void refresh_undecided();
    template <class Visit> void for_each_gap(condition const& leaf, gaps_behind hidden, Visit const& visit);
    template <class Visit> void for_each_open_gap(condition const& when, Visit const& visit);
    void count_items(compiled_assessment::scale_plan const& p, evaluation& out) const;

    compiled_assessment const* of_;
    std::vector<cell> cells_;
    std::vector<cache_entry> cache_;
    std::size_t revision_ = 1;
    std::size_t refreshed_ = 0; // how many of scales_in_order() are worked out at this revision
    std::vector<std::size_t> visibility_changed_;
    std::vector<bool> undecided_; // by item: hidden, and it may be for want of an answer; of undecided_revision_
    bool any_undecided_ = false;
    std::size_t undecided_revision_ = 0;
};

/// The values of all scales from one answer for every item, where the assessment is plain.
void evaluate_plain(compiled_assessment const& of, std::span<answer const> given, std::span<std::optional<double>> values);

/// What a scale of a plain assessment comes to by the points of its items: its value, or why there is none.
evaluator::evaluation concluded(compiled_assessment const& of, std::size_t scale, tally const& of_all);

/// Throws closeknit::error at /answers/<item> where an answer does not fit its item.
void require_fit(response const* format, item const& asked, answer const& given);

/// The band that a value lies in; nullptr where a scale has none.
band const* band_of(scale const& how, double value);

// What is added to a result that has a value.
void place_in_bands(scale const& how, score_result& out);
void compare_with_norms(scale const& how, evaluator& by, score_result& out);

} // namespace closeknit
