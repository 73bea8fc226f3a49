#pragma once

#include <closeknit/assess/score_result.hpp>
#include <closeknit/couple/compare.hpp>
#include <closeknit/export.hpp>
#include <closeknit/model/pack.hpp>

#include <string>
#include <vector>

namespace closeknit {

enum class highlight_kind { strength, low_point, difference, in_touch_not_close, close_not_in_touch };
CLOSEKNIT_DESCRIBE_ENUM(highlight_kind, "Why something stands out.",
    (strength, "It lies in the best band; for two people, both do."),
    (low_point, "It lies in the band farthest from the best; for two people, both do."),
    (difference, "Two people see it differently."),
    (in_touch_not_close, "Often in touch, and not close: connection is not contact."),
    (close_not_in_touch, "Close, and seldom in touch."))

/// Something that stands out in a result, in the pack's words.
struct highlight {
    highlight_kind kind = highlight_kind::low_point;
    id_of<closeknit::scale> scale{};
    std::string wording{};
};
CLOSEKNIT_DESCRIBE(highlight, "Something that stands out in a result, in the pack's words.",
    (kind, "Why it stands out."),
    (scale, "The scale that it is about."),
    (wording, "What it may mean, in a sentence."))

/// What stands out for one person: the difference between contact and closeness, then at most two low points, then
/// strengths, at most three in all.
CLOSEKNIT_EXPORT std::vector<highlight> highlights(pack const& content, assessment const& of,
                                                   std::vector<score_result> const& scores);

/// What stands out in the scores that two people opened to each other: the same difference for both, then at most two shared
/// low points, the lowest first, two differences in the order of the scores, and two shared strengths, the best first. On a scale
/// that is about safety
/// (`dimensions_about_safety`) only a shared strength is said.
CLOSEKNIT_EXPORT std::vector<highlight> highlights(pack const& content, assessment const& of,
                                                   std::vector<comparison> const& scores);

} // namespace closeknit
