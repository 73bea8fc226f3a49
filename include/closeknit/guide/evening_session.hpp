#pragma once

#include <closeknit/couple/reveal.hpp>
#include <closeknit/export.hpp>
#include <closeknit/model/bounded_int.hpp>
#include <closeknit/model/date.hpp>
#include <closeknit/model/history.hpp>
#include <closeknit/model/pack.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace closeknit {

enum class evening_move { finished, skipped, lighter, not_tonight, resumed };
CLOSEKNIT_DESCRIBE_ENUM(evening_move, "What two people do with the prompt that is asked now.",
    (finished, "Both have answered it."),
    (skipped, "Another one instead, no deeper than this."),
    (lighter, "A lighter one instead, and nothing deeper than that for the rest of the evening."),
    (not_tonight, "The evening is over."),
    (resumed, "They go on after a break."))

/// An evening of prompts for two, as a value: store it to go on later. `deal_evening` makes it and `after` moves it on.
/// Its file begins with "format".
struct evening_session {
    static constexpr int file_format = 1;
    static constexpr bool personal = true; ///< never printed by repr
    id_of<person> first{};
    id_of<person> second{};
    date day{};
    id_of<person> opens{};
    std::vector<id_of<prompt>> finished{};
    std::vector<id_of<prompt>> ahead{};
    std::vector<id_of<prompt>> spare{};
    std::optional<bounded_int<3, 5>> eased_at{};
    std::optional<id_of<assessment>> guessed{};
    std::vector<id_of<item>> checked{};
    std::vector<id_of<item>> to_check{};
};
CLOSEKNIT_DESCRIBE(evening_session, "An evening of prompts for two, as far as it has come.",
    (first, "The one person."),
    (second, "The other."),
    (day, "The day for which it was dealt."),
    (opens, "Who answers first the prompt that is asked now; after each that is finished, it is the other's turn."),
    (finished, "What both have answered."),
    (ahead, "The prompt that is asked now and what follows it; nothing once the evening is over."),
    (spare, "What may take the place of a prompt that is skipped."),
    (eased_at, "The deepest level of 3 or more at which something was skipped, or the evening taken lighter or ended."),
    (guessed, "The assessment whose guesses and answers are looked at before what is ahead."),
    (checked, "Its items that both have talked about."),
    (to_check, "Its item whose guesses and answers are looked at now, and what follows it; what is ahead comes after these."))

/// After an evening that was taken lighter at a depth, those of so many days stay two levels below it.
inline constexpr std::chrono::days evenings_stay_lighter{28};
/// What one prompt takes, with both people's answers.
inline constexpr int minutes_of_a_prompt = 5;
/// However much time there is.
inline constexpr int most_minutes_of_an_evening = 45;

/// What an evening is about: anything, a practice, a deck of the pack, or what two guessed of each other's answers to an
/// assessment.
using evening_theme = std::variant<std::monostate, id_of<practice>, id_of<deck>, id_of<assessment>>;

/// An evening of at most so many minutes, the same for whoever comes first: light first, then deeper by one level at a time, on
/// different topics where possible, and a light and pleasant prompt last. Nothing is deeper than what both opened, nor by more
/// than one level than the deepest prompt that stands in both histories as asked; touch and sexuality only where both opened
/// these. What both were asked within the pack's `days_before_repeat` is not dealt, and what they never asked comes first. With a
/// practice, that practice's own prompts come before others, and as soon as their depth is reached. With a deck, only its
/// prompts are dealt, but for the last one where it has none to end on. With an assessment, the two look at what they guessed of
/// each other's answers, where both opened that: `compare_guesses` tells guess and answer. One that was right comes first, then
/// the widest difference, and the only prompt is the last. Where the pack has nothing to end on, nothing is deeper than 1 and no
/// guess is looked at. Whose turn it is to open the evening changes from one day in both histories to the next. Throws
/// closeknit::error for another day or other histories than the permit's, and std::out_of_range where the pack has no such deck
/// or assessment.
CLOSEKNIT_EXPORT evening_session deal_evening(pack const& content, reveal_permit const& both, history const& first,
                                              history const& second, date day, std::uint64_t seed, int minutes = 30,
                                              evening_theme const& about = {});

/// The evening after a move, on that day or a later one. What is not open any more under this permit, or not in this pack, is
/// left out of what is ahead and of what is to check. From a guess, `skipped` goes to the next one and `lighter` past all of
/// them. After something of depth 3 or more was skipped, nothing is deeper than it for the rest of the evening. Throws
/// closeknit::error for another day or other histories than the permit's, and where the evening is of other people.
CLOSEKNIT_EXPORT evening_session after(pack const& content, reveal_permit const& both, history const& first,
                                       history const& second, date day, evening_session evening, evening_move move);

/// What belongs in the history of one of the two, for the day of the evening: the prompts that were finished, and at which depth
/// it was taken lighter. Nothing for anybody else.
CLOSEKNIT_EXPORT std::vector<entry> entries_of(evening_session const& evening, id_of<person> const& whose);

} // namespace closeknit
