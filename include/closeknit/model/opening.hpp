#pragma once

#include <closeknit/model/assessment.hpp>
#include <closeknit/model/date.hpp>
#include <closeknit/model/person.hpp>

#include <optional>
#include <vector>

namespace closeknit {

/// One person's consent that another sees their scores. Deleting it revokes it: the next reveal is not open.
struct opening {
    id_of<person> by{};
    id_of<person> to{};
    id_of<assessment> what{};
    version_number version{};
    std::vector<id_of<scale>> scales{};
    date on{};
    std::optional<date> until{};
    text basis{};
    bool shows_exact_answers = false;
};
CLOSEKNIT_DESCRIBE(opening, "One person's consent that another sees their scores, with its dates and its basis.",
    (by, "The person whose scores they are."),
    (to, "The person who may see them."),
    (what, "The assessment whose scores are opened."),
    (version, "The version of that assessment."),
    (scales, "The scales that are opened; when left out, all that depend on no safety_sensitive item."),
    (on, "The first day on which it is valid."),
    (until, "The last day on which it is valid; without it, until it is revoked."),
    (basis, "How the consent was given, for instance 'in the app'."),
    (shows_exact_answers, "Whether scores of fewer than three items, which show the answers themselves, are opened too."))

} // namespace closeknit
