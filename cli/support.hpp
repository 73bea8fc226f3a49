#pragma once

#include <cli/page.hpp>
#include <closeknit/guide/screening_answer.hpp>
#include <closeknit/model/pack.hpp>
#include <closeknit/model/support.hpp>

#include <string>
#include <vector>

namespace closeknit::cli {

/// The host's list of help as people read it, whole and in its order; where there is none, whom to turn to.
std::string support_as_text(pack const& content, std::vector<support_resource> const& resources, bool styled);

/// What a private screening answers with.
std::string as_text(pack const& content, screening_answer const& answer, bool styled);

/// Where the list of help is. It ends every page for people, for everybody alike, whether there is a list or not.
void add_help_line(page& to, sentences const& words);

} // namespace closeknit::cli
