#pragma once

#include <cli/page.hpp>
#include <closeknit/guide/check_in.hpp>

namespace closeknit::cli {

/// The scores that two people opened, side by side, in the report's order: one score a line with bars or, where there are many,
/// two scores a line without.
void add_comparisons(page& out, assessment const& of, joint_report const& report, sentences const& words);
/// What all of them have in common, in a sentence; nothing where nothing stands out.
void add_profile(page& out, joint_report const& report, sentences const& words);
/// What each guessed about the other: a few items where guess and answer differ, the widest difference first. Without counts, for
/// nobody is ranked.
void add_guesses(page& out, pack const& content, joint_report const& report, sentences const& words);

/// A person's id, cut where it would not fit a line.
std::string short_name(id_of<person> const& who);

} // namespace closeknit::cli
