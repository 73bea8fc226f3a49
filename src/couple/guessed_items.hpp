#pragma once

#include <closeknit/assess/scorer.hpp>
#include <closeknit/couple/guessed_item.hpp>
#include <closeknit/model/sheet.hpp>

#include <vector>

namespace closeknit {

/// The items of which one person's guess and another's own answer open when both opened guesses, in the assessment's order: those
/// that both sheets answer, and whose opening tells nothing of any other item. So these never open:
///   - an item that is safety_sensitive, or that a scale keys beside one: next to that scale its answers would tell the other's;
///   - an item with a condition on anything that does not open here: that it was asked would tell the answer.
/// Both sheets must fit the assessment.
std::vector<guessed_item> guessed_items(scorer const& by, sheet const& guess, sheet const& own);

} // namespace closeknit
