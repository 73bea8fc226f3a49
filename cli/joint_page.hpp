#pragma once

#include <cli/page.hpp>
#include <closeknit/guide/check_in.hpp>

namespace closeknit::cli {

/// The scores that two people opened, side by side, in the report's order. A bar is full at the better end; where less is better
/// or neither end is, there is none.
void add_comparisons(page& out, assessment const& of, joint_report const& report, sentences const& words);
/// What all of them have in common, in a sentence; nothing where nothing stands out.
void add_profile(page& out, joint_report const& report, sentences const& words);
/// What each guessed about the other: a few items where guess and answer differ, the widest difference first. Without counts, for
/// nobody is ranked.
void add_guesses(page& out, pack const& content, joint_report const& report, sentences const& words);
/// One item, what each guessed about the other, and what the other said.
void add_guess(page& out, item const& asked, response const& format, std::vector<guess_comparison> const& all,
               sentences const& words);

} // namespace closeknit::cli
