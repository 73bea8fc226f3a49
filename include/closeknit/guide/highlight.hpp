#pragma once

#include <closeknit/assess/score.hpp>
#include <closeknit/couple/compare.hpp>
#include <closeknit/export.hpp>
#include <closeknit/model/pack.hpp>

#include <string>
#include <vector>

namespace closeknit {

enum class highlight_kind { strength, concern, difference, in_touch_not_close, close_not_in_touch };
CLOSEKNIT_DESCRIBE_ENUM(highlight_kind, "Why something stands out.",
    (strength, "It lies in the best band; for two people, both do."),
    (concern, "It lies in the band farthest from the best; for two people, both do."),
    (difference, "Two people see it differently."),
    (in_touch_not_close, "Often in touch, and not close: connection is not contact."),
    (close_not_in_touch, "Close, and seldom in touch."))

/// Something that stands out in a result, in the pack's words.
struct highlight {
    highlight_kind kind = highlight_kind::concern;
    id_of<scoring> score{};
    std::string says{};
};
CLOSEKNIT_DESCRIBE(highlight, "Something that stands out in a result, in the pack's words.",
    (kind, "Why it stands out."),
    (score, "The score that it is about."),
    (says, "What it may mean, in a sentence."))

/// What stands out for one person: the gap between contact and closeness, then at most two concerns, then strengths, at
/// most three in all.
CLOSEKNIT_EXPORT std::vector<highlight> highlights(pack const& content, assessment const& of, std::vector<scored> const& scores);

/// What stands out when two people's shared scores are side by side: that gap for both, then at most two
/// shared concerns, two differences and two shared strengths.
CLOSEKNIT_EXPORT std::vector<highlight> highlights(pack const& content, assessment const& of,
                                                   std::vector<comparison> const& scores);

} // namespace closeknit
