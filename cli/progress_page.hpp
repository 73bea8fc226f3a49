#pragma once

#include <cli/page.hpp>
#include <closeknit/guide/progress.hpp>

#include <string>
#include <vector>

namespace closeknit::cli {

/// Values as eight heights of one character each, from low to high.
std::string sparkline(std::vector<double> const& values, double low, double high);

/// A person's promises, each in a line, under their heading; nothing where there are none.
void add_promises(page& out, std::vector<promise_state> const& ledger, progress_sentences const& say);

/// What somebody looks back on, as text for them.
std::string as_text(pack const& content, progress_report const& report, bool styled);

} // namespace closeknit::cli
