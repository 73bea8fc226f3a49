#pragma once

#include <cli/page.hpp>
#include <closeknit/guide/recommend.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace closeknit::cli {

/// Who reads a page.
enum class audience { one, two };

/// A person's id, cut where it would not fit a line.
std::string short_name(id_of<person> const& who);
/// The first practice with its reason, first step, words to try, when not to and where the rest is; the others by name.
///
/// On a page for two, "when not to" begins with the pack's sentence that each may say no, and leaves out what speaks of fear,
/// retaliation, control and abuse: the page is there only where both reported none of these, and whoever could not say so
/// reads it with the other beside them. All of it is where each can read it alone, with the whole practice.
void add_practice(page& out, pack const& content, std::vector<recommendation> const& practices, std::string_view heading,
                  audience readers, sentences const& words);
/// The week's prompts, if there are any.
void add_prompts(page& out, pack const& content, std::vector<id_of<prompt>> const& prompts, sentences const& words);
/// How long a practice takes, how often and with whom.
std::string how_much(practice const& p, sentences const& words);

} // namespace closeknit::cli
