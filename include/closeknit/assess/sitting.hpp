#pragma once

#include <closeknit/assess/scorer.hpp>
#include <closeknit/export.hpp>
#include <closeknit/model/saved_sitting.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace closeknit {

enum class blocker_kind { unanswered, skipped, constraint };
CLOSEKNIT_DESCRIBE_ENUM(blocker_kind, "Why an assessment cannot be submitted yet.",
    (unanswered, "A required item has no answer."),
    (skipped, "A required item was passed over; an answer or 'prefer not to say' is needed."),
    (constraint, "A constraint is not met."))

/// Why an assessment cannot be submitted yet.
struct blocker {
    std::optional<id_of<closeknit::item>> item{};
    std::optional<id_of<closeknit::constraint>> constraint{};
    blocker_kind why = blocker_kind::unanswered;
    std::string wording{};
};
CLOSEKNIT_DESCRIBE(blocker, "Why an assessment cannot be submitted yet.",
    (item, "The item that must be answered."),
    (constraint, "The constraint that is not met."),
    (why, "The reason."),
    (wording, "The constraint's own sentence; empty for an item."))

/// One person answering an assessment: a value, no user interface. It says what to ask next; the host asks.
///
///     sitting now(scorer(assessment), today);
///     while (item const* asked = now.current()) now.set_answer(asked->id, ask(*asked));
///     sheet const done = now.submit(today);
///
/// Answers may come in any order. An answer whose item is hidden later becomes inactive: it is kept and never counted. The
/// cost of an answer grows with what depends on it, not with the assessment. Pointers that it returns stay valid while it or
/// a copy of its scorer exists.
class CLOSEKNIT_EXPORT sitting {
public:
    /// Items are asked in the assessment's order.
    sitting(scorer of, date begun);
    /// The questions of each section with `random_order` in an order that is the same for a seed on every platform. The seed is
    /// the host's to draw for each sheet; the order is kept in the sheet.
    sitting(scorer of, date begun, std::uint64_t seed);
    /// Resumes a saved sitting. Of a compatible version it takes what still has its place, as `carry_over` has it.
    /// Throws closeknit::error when it is of another assessment or of a version that is not compatible, or when an answer does
    /// not fit.
    sitting(scorer of, saved_sitting const& saved);
    sitting(sitting const&);
    sitting(sitting&&) noexcept;
    sitting& operator=(sitting) noexcept;
    ~sitting();

    /// The item to ask, or nullptr when nothing is open.
    item const* current() const;
    /// The instructions to read just before it; after the last item, those at the end.
    std::vector<item const*> instructions() const;
    /// The section of the current item, if any.
    section const* current_section() const;

    /// An answer, or `unanswered` for why there is none; moves on when the item is the current one. Throws closeknit::error,
    /// with a path such as /answers/safe-1, when it does not fit; nothing changes then.
    void set_answer(id_of<item> const& to, answer given);
    /// Removes an answer, as if it had never been given.
    void clear_answer(id_of<item> const& of);
    /// Goes to the item shown before the current one; false at the first one.
    bool previous();
    /// Goes to any item that is shown. Throws std::out_of_range for any other.
    void go_to(id_of<item> const& wanted);

    /// Whether an item is shown, given the answers so far. Throws std::out_of_range for an item that is not there.
    bool is_shown(id_of<item> const& asked) const;
    /// The answer that was given to an item, `unanswered` where it was passed over; nothing where there is none. Throws as above.
    std::optional<answer> answer_to(id_of<item> const& asked) const;
    /// The items that are shown and neither answered nor passed over, in order.
    std::vector<id_of<item>> unanswered() const;
    /// The items whose answers are kept though they are not shown.
    std::vector<id_of<item>> inactive_answers() const;
    /// The items whose answers had no place any more when a sitting of an older version was resumed: they are asked again, or not
    /// asked at all.
    std::vector<id_of<item>> const& left_out() const;
    /// The part that is done, from 0 to 1. It never decreases, even when an answer shows more items.
    double progress() const;

    /// Every reason why it cannot be submitted, in the items' order; empty when `submit` succeeds.
    std::vector<blocker> blockers() const;
    /// The finished sheet: items without an answer are in it as skipped or not_shown. Throws closeknit::error for the first
    /// blocker.
    sheet submit(date day) const;
    /// What to store in order to resume later.
    saved_sitting save() const;

    /// The score of one scale from the answers so far; throws std::out_of_range when there is none of this id.
    score_result score(id_of<scale> const& wanted) const;
    /// The scores of all scales from the answers so far, in the assessment's order.
    std::vector<score_result> scores() const;

private:
    struct state;
    std::unique_ptr<state> at_;
};

} // namespace closeknit
