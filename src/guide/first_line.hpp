#pragma once

#include <closeknit/assess/score_result.hpp>
#include <closeknit/couple/compare.hpp>
#include <closeknit/guide/highlight.hpp>
#include <closeknit/model/assessment.hpp>
#include <closeknit/model/sentences.hpp>

#include <string>
#include <vector>

namespace closeknit {

/// A scale's name in the middle of a sentence.
inline std::string name_in_sentence(scale const& how) { return how.in_sentence.empty() ? how.title.str() : how.in_sentence; }

/// What one person's scores come to, in a sentence or two: the best of those of which more is better that lie in their best band,
/// and of all that lie in their worst band the one farthest from its better end. Nothing without a score.
std::string first_line(sentences const& words, assessment const& of, std::vector<score_result> const& scores);

/// Whether something lies in its worst band and nothing of which more is better in its best.
bool is_heavy(assessment const& of, std::vector<score_result> const& scores);

/// The same for two people, from the scores that both opened and what stands out in them: the first strength of which more is
/// better, and the first low point of both. A low point about safety, which does not stand out, has no name here and no sentence
/// that is glad beside it.
std::string first_line(joint_sentences const& say, assessment const& of, std::vector<comparison> const& scores,
                       std::vector<highlight> const& stand_out);

} // namespace closeknit
