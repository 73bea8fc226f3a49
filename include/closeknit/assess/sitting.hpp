#pragma once

#include <closeknit/assess/score.hpp>
#include <closeknit/export.hpp>
#include <closeknit/model/bookmark.hpp>

#include <memory>
#include <optional>
#include <vector>

namespace closeknit {

/// Why an assessment cannot be handed in yet.
struct obstacle {
    std::optional<id_of<closeknit::item>> item{};
    std::optional<id_of<closeknit::constraint>> constraint{};
    std::string says{};
};
CLOSEKNIT_DESCRIBE(obstacle, "Why an assessment cannot be handed in yet.",
    (item, "The item that waits for an answer."),
    (constraint, "The constraint that does not hold."),
    (says, "In one sentence."))

/// One person answering an assessment: a value, no user interface. It says what to ask next; the host asks.
///
///     sitting now(assessment, today);
///     while (item const* asked = now.current()) now.give(asked->id, ask(*asked));
///     sheet const done = now.hand_in(today);
///
/// Answers may come in any order. An answer whose item is hidden later is kept, set aside and never counted. The cost of
/// an answer grows with what depends on it, not with the assessment. The assessment must outlive the sitting.
class CLOSEKNIT_EXPORT sitting {
public:
    sitting(assessment const& of, date begun);
    /// Goes on where somebody stopped. Throws closeknit::error when the bookmark is of another assessment or of a version
    /// that this one does not read, or when an answer does not fit.
    sitting(assessment const& of, bookmark const& saved);
    sitting(assessment&&, date) = delete;
    sitting(assessment&&, bookmark const&) = delete;
    sitting(sitting const&);
    sitting(sitting&&) noexcept;
    sitting& operator=(sitting) noexcept;
    ~sitting();

    /// The item to ask, or nullptr when nothing is open.
    item const* current() const;
    /// The instructions to read just before it; after the last item, those at the end.
    std::vector<item const*> instructions() const;
    /// The section that it stands in, if any.
    section const* current_section() const;

    /// An answer, or `unanswered` for why there is none; moves on when the item is the current one. Throws closeknit::error,
    /// with a path such as /answers/safe-1, when it does not fit; nothing changes then.
    void give(id_of<item> const& to, answer given);
    /// Takes an answer back, as if it had never been given.
    void take_back(id_of<item> const& of);
    /// Back to the item shown before; false at the first one.
    bool back();
    /// To any item that is shown. Throws std::out_of_range for any other.
    void go_to(id_of<item> const& wanted);

    bool shown(id_of<item> const& asked) const;
    std::optional<answer> answer_to(id_of<item> const& asked) const;
    /// The items that are shown and neither answered nor passed over, in order.
    std::vector<id_of<item>> open() const;
    /// The items whose answers are kept though they are not shown.
    std::vector<id_of<item>> set_aside() const;
    /// The part that is done, from 0 to 1. It never runs backwards, even when an answer opens more items.
    double progress() const;

    /// Everything that stands in the way of handing in, in the items' order; nothing when it may be handed in.
    std::vector<obstacle> obstacles() const;
    /// The finished sheet: what was not answered is there as skipped or not shown. Throws closeknit::error with the first
    /// obstacle.
    sheet hand_in(date day) const;
    /// What to save, to go on later.
    bookmark save() const;

    /// A score as it stands now; throws std::out_of_range when there is none of this id.
    scored score(id_of<scoring> const& wanted) const;
    std::vector<scored> scores() const;

private:
    struct state;
    std::unique_ptr<state> at_;
};

} // namespace closeknit
