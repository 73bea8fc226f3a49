#pragma once

#include <cli/page.hpp>
#include <closeknit/guide/recommend.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace closeknit::cli {

/// A person's id, cut where it would not fit a line.
std::string short_name(id_of<person> const& who);
/// The first practice with its reason, first step, words to try, when not to and where the rest is; the others by name.
void add_practice(page& out, pack const& content, std::vector<recommendation> const& practices, std::string_view heading,
                  sentences const& words);
/// The week's prompts, if there are any.
void add_prompts(page& out, pack const& content, std::vector<id_of<prompt>> const& prompts, sentences const& words);
/// How long a practice takes, how often and with whom.
std::string how_much(practice const& p, sentences const& words);

} // namespace closeknit::cli
