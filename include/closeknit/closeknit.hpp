#pragma once

/// The data types and the rules. What is heavy or of use to few is left out: <closeknit/codec/described.hpp> (JSON for record
/// types of your own) and <closeknit/codec/parse.hpp> include Boost.JSON; <closeknit/table/score_table.hpp> and the rest of
/// table/ score tables of many people; <closeknit/lint/lint.hpp> checks documents; <closeknit/interop/icalendar.hpp> writes for
/// calendar apps.

#include <closeknit/version.hpp>

#include <closeknit/assess/answer_form.hpp>
#include <closeknit/assess/answer_in_words.hpp>
#include <closeknit/assess/audit.hpp>
#include <closeknit/assess/change.hpp>
#include <closeknit/assess/fits.hpp>
#include <closeknit/assess/read_answer.hpp>
#include <closeknit/assess/scorer.hpp>
#include <closeknit/assess/sitting.hpp>
#include <closeknit/assess/validate.hpp>
#include <closeknit/codec/built_in.hpp>
#include <closeknit/codec/compose.hpp>
#include <closeknit/codec/error.hpp>
#include <closeknit/codec/keys.hpp>
#include <closeknit/couple/compare.hpp>
#include <closeknit/couple/compare_profiles.hpp>
#include <closeknit/couple/guesses.hpp>
#include <closeknit/couple/history_state.hpp>
#include <closeknit/couple/joint_entries.hpp>
#include <closeknit/couple/may_offer.hpp>
#include <closeknit/couple/prompt_answers.hpp>
#include <closeknit/couple/results_for.hpp>
#include <closeknit/couple/reveal.hpp>
#include <closeknit/couple/safety.hpp>
#include <closeknit/couple/why_not.hpp>
#include <closeknit/guide/adherence.hpp>
#include <closeknit/guide/check_in.hpp>
#include <closeknit/guide/due_window.hpp>
#include <closeknit/guide/evening_session.hpp>
#include <closeknit/guide/expression_profile.hpp>
#include <closeknit/guide/fill_template.hpp>
#include <closeknit/guide/highlight.hpp>
#include <closeknit/guide/occurrences.hpp>
#include <closeknit/guide/progress.hpp>
#include <closeknit/guide/promise_ledger.hpp>
#include <closeknit/guide/recommend.hpp>
#include <closeknit/guide/score_group.hpp>
#include <closeknit/guide/screening_answer.hpp>
#include <closeknit/guide/support.hpp>
#include <closeknit/guide/week_plan.hpp>
#include <closeknit/guide/weekly_prompts.hpp>
#include <closeknit/json.hpp>
#include <closeknit/model/history.hpp>
#include <closeknit/model/pack.hpp>
#include <closeknit/model/schedule.hpp>
#include <closeknit/model/support.hpp>
#include <closeknit/stats/profile.hpp>
