#pragma once

#include <closeknit/export.hpp>
#include <closeknit/lint/issue.hpp>
#include <closeknit/model/history.hpp>
#include <closeknit/model/pack.hpp>
#include <closeknit/model/schedule.hpp>
#include <closeknit/model/support.hpp>

#include <vector>

namespace closeknit {

/// What a pack leaves out, `base` provides where it is in the same language: the patterns that authors' words are checked
/// against, and the sentences around results.
struct lint_options {
    pack const& base; ///< must outlive the call
};

/// Everything in a pack that is empty, dangling, duplicate or inconsistent (errors), and advice on its wording; nothing when
/// all is well. Beyond 10,000 issues, a last one without a place says how many more there are. An assessment marked
/// `published` gets no advice on its wording.
CLOSEKNIT_EXPORT std::vector<issue> lint(pack const& content, lint_options const& with);
/// The same with the built-in pack as the base.
CLOSEKNIT_EXPORT std::vector<issue> lint(pack const& content);

/// The errors in one assessment of a pack, for a program that is about to use it and nothing else. Throws std::out_of_range
/// when the pack has no such assessment.
CLOSEKNIT_EXPORT std::vector<issue> errors_in(pack const& content, id_of<assessment> const& used);

/// Every reason why answers do not belong to this version of this assessment or do not fit its items; `fits` gives the first.
CLOSEKNIT_EXPORT std::vector<issue> lint(assessment const& of, sheet const& answered);

/// The same for the sheet of a history, and for its opening, which must be its person's own and of this assessment.
CLOSEKNIT_EXPORT std::vector<issue> lint(pack const& content, history const& brought);

/// Everything that leaves a recurrence without a first day or is there twice, and advice on exceptions that take nothing out.
CLOSEKNIT_EXPORT std::vector<issue> lint(recurrence const& of);
CLOSEKNIT_EXPORT std::vector<issue> lint(schedule const& of);

/// Everything in a host's list of help that is empty, duplicate, out of reach, or not checked in the year before that day.
CLOSEKNIT_EXPORT std::vector<issue> lint(support_directory const& supplied, date today);

} // namespace closeknit
