#pragma once

#include <closeknit/language/i_statement.hpp>
#include <closeknit/language/reviewer.hpp>
#include <closeknit/language/statement_review.hpp>
#include <closeknit/model/repair_kind.hpp>

#include <string_view>

namespace closeknit {

/// A statement about oneself: the sentence of the parts that are given, which of them are missing, what stands where a feeling
/// would and is none, and what may land badly. All words around the parts are the pack's. Throws closeknit::error where the
/// pack has no sentences, or a part is not UTF-8.
statement_review state(reviewer const& by, i_statement const& what);

/// The same with something good first, or the pack's own beginning where none is given.
statement_review soft_start_up(reviewer const& by, std::string_view good, i_statement const& what);

/// A way back to each other, with what the one who speaks did: "raised my voice". What it says of the other is told.
statement_review repair(reviewer const& by, repair_kind how, std::string_view own_part);

} // namespace closeknit
