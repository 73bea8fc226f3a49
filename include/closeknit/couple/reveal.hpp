#pragma once

#include <closeknit/assess/scorer.hpp>
#include <closeknit/couple/guessed_item.hpp>
#include <closeknit/export.hpp>
#include <closeknit/model/history.hpp>
#include <closeknit/model/pack.hpp>

#include <cstdint>
#include <utility>
#include <variant>
#include <vector>

namespace closeknit {

/// Nothing is open. Empty on purpose: no, silence, a screening that is stale, passed over or anything but
/// `nothing_reported`, a danger signal, and having left are one state.
struct not_open {};

class reveal_permit;

/// Both people's values on one scale, and nothing else of either.
struct score_pair {
    id_of<closeknit::scale> scale{}; ///< the scale
    double first = 0;                ///< the first person's value, in points
    double second = 0;               ///< the second person's
};

/// What two people opened to each other of one assessment. Never empty.
struct opened_assessment {
    scorer by;                                  ///< the assessment, compiled
    std::vector<score_pair> pairs{};            ///< in the assessment's order
    std::vector<guessed_item> first_guesses{};  ///< the first person's about the second, in the order of the items
    std::vector<guessed_item> second_guesses{}; ///< the second person's about the first
};

/// The only way to anything that belongs to two people. Something is open when each has an opening of it to the other that
/// holds today, both are adults, and both yeses are passed on: while the gate of whoever gives it is `nothing_reported` and
/// none of their answers is a danger signal. It returns a permit when anything is open.
///
/// Of an assessment, the newest own sheet of each is read, if it is as recent as the assessment demands
/// (`sheet_lasts_days`); of scales, those that `scorer::openable` allows and that both opened and have, three items answered
/// by each. A composite opens along with its components once all of them are open, named or not: it says nothing that they do
/// not. That anything is open tells that there is no danger signal; so a scale with sensitive items opens only where the sum of
/// its answers lies more steps from an end than it has items with their danger end there.
///
/// Of guesses, exactly the guessed items open, but for those that are safety_sensitive, that a scale keys beside one, or that are
/// asked only after answers which do not open.
///
/// It protects an honest host from mistakes, not against a host that holds both histories and means harm. Closing stops the
/// next reveal; what was seen cannot be withdrawn.
CLOSEKNIT_EXPORT std::variant<reveal_permit, not_open> reveal(pack const& content, history const& first, history const& second,
                                                              date day);

/// The proof that `reveal` opened something between two people. It cannot be made, copied, stored or printed.
class reveal_permit {
public:
    reveal_permit(reveal_permit&&) noexcept = default;
    reveal_permit& operator=(reveal_permit&&) noexcept = default;
    reveal_permit(reveal_permit const&) = delete;
    reveal_permit& operator=(reveal_permit const&) = delete;

    /// The first person of the two.
    id_of<person> const& first() const noexcept { return first_; }
    /// The second person.
    id_of<person> const& second() const noexcept { return second_; }
    /// The day for which it was given.
    date day() const noexcept { return day_; }
    /// The assessments of which scores or guesses are open, in the pack's order.
    std::vector<opened_assessment> const& assessments() const noexcept { return assessments_; }
    /// One of them, or nullptr.
    CLOSEKNIT_EXPORT opened_assessment const* find(id_of<assessment> const& wanted) const;
    /// Whether practices are done together, those with a risk among them.
    bool practices() const noexcept { return practices_; }
    /// The deepest prompts that are open: 2 where nobody opened deeper ones.
    int depth() const noexcept { return depth_; }
    /// Whether practices and prompts about touch are open.
    bool touch() const noexcept { return touch_; }
    /// Whether prompts about sexuality are open.
    bool sexual_topics() const noexcept { return sexual_topics_; }
    /// Whether written answers to prompts are open; see prompt_answers.hpp.
    bool prompt_answers() const noexcept { return prompt_answers_; }

    /// Throws closeknit::error unless it was given for these two histories, as they are now, and for this day.
    CLOSEKNIT_EXPORT void require(history const& first, history const& second, date day) const;

private:
    friend class revealing;
    reveal_permit() = default;

    id_of<person> first_, second_;
    date day_{};
    std::uint64_t first_hash_ = 0, second_hash_ = 0;
    std::vector<opened_assessment> assessments_;
    bool practices_ = false, touch_ = false, sexual_topics_ = false, prompt_answers_ = false;
    int depth_ = 2;
};

} // namespace closeknit
