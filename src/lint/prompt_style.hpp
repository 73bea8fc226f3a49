#pragma once

#include "author_words.hpp"
#include "issue_list.hpp"

#include <closeknit/model/pack.hpp>

namespace closeknit {

/// What can be said only of all prompts of a pack together: how many open with the same words, how many of depth 4 leave a way
/// round and in how many words, how often words stand in them that wear out. All of it is advice, at the list of prompts.
void check_prompt_style(pack const& content, author_words const& known, codec::json_pointer const& at, issue_list& report_if);

} // namespace closeknit
