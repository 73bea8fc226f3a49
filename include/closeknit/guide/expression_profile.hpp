#pragma once

#include <closeknit/couple/reveal.hpp>
#include <closeknit/export.hpp>
#include <closeknit/model/date.hpp>
#include <closeknit/model/history.hpp>
#include <closeknit/model/pack.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace closeknit {

/// One way of showing care, as one person answered.
struct expression_need {
    static constexpr bool personal = true; ///< never printed by repr
    id_of<expression_mode> mode{};
    double importance = 0;
    std::optional<double> receipt{};
    std::optional<double> gap{};
};
CLOSEKNIT_DESCRIBE(expression_need, "One way of showing care, as one person answered: how much it matters, and how often it reaches them.",
    (mode, "The way of showing care."),
    (importance, "How much it matters, as a share of the scale's range, 0 to 1."),
    (receipt, "How often it reaches them, as a share of the scale's range, 0 to 1; none where it was not asked or not answered."),
    (gap, "Importance minus receipt; none without receipt."))

/// One way of showing care between two people.
struct expression_match {
    static constexpr bool personal = true; ///< never printed by repr
    id_of<closeknit::person> wisher{};
    id_of<closeknit::person> giver{};
    id_of<expression_mode> mode{};
    double wish = 0;
    double giving = 0;
    double gap = 0;
};
CLOSEKNIT_DESCRIBE(expression_match, "One way of showing care between two people: how much it matters to one, how often the other says they give it.",
    (wisher, "To whom it matters."),
    (giver, "The other."),
    (mode, "The way of showing care."),
    (wish, "How much it matters to the wisher, as a share of the scale's range, 0 to 1."),
    (giving, "How often the giver says that they give it, as a share of the scale's range, 0 to 1."),
    (gap, "Wish minus giving."))

/// All modes of an assessment in which a person said how much each matters, from their newest own answers up to a day: first what
/// matters most beyond how often it comes, then what was not asked for receipt; equal ones in the assessment's order. It puts
/// nobody into a type. Empty where there are no such answers. Throws std::out_of_range where the pack has no such assessment.
CLOSEKNIT_EXPORT std::vector<expression_need> expression_profile(pack const& content, history const& own,
                                                                 id_of<assessment> const& of, date day);

/// For each of two people, all modes of which both opened the exact answers: how much each matters to one, beside how often the
/// other says that they give it; the largest gap first. From the opened values alone. Throws closeknit::error for another day or
/// other histories than the permit's, and std::out_of_range where the pack has no such assessment.
CLOSEKNIT_EXPORT std::vector<expression_match> expression_matches(pack const& content, reveal_permit const& both,
                                                                  id_of<assessment> const& of, history const& first,
                                                                  history const& second, date day);

/// One small concrete act for a day, for somebody who wants to show care; another one each day until all had their turn, in an
/// order by chance that is the same for a seed. Of every mode but those whose acts have a risk; nothing where there is none.
/// Throws std::out_of_range where the pack has no such assessment.
CLOSEKNIT_EXPORT std::optional<text> act_of_the_day(pack const& content, id_of<assessment> const& of, date day,
                                                    std::uint64_t seed);

/// The same for the giver of two people, of the mode with the largest gap among what matters to the receiver and the giver gives
/// less often than that, by what both opened; of every mode where there is none. Touch is in it only where both opened touch.
/// Throws closeknit::error as well for another day or other histories than the permit's.
CLOSEKNIT_EXPORT std::optional<text> act_of_the_day(pack const& content, reveal_permit const& both, id_of<assessment> const& of,
                                                    history const& giver, history const& receiver, date day, std::uint64_t seed);

} // namespace closeknit
