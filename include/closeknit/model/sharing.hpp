#pragma once

#include <closeknit/model/assessment.hpp>
#include <closeknit/model/date.hpp>
#include <closeknit/model/person.hpp>

#include <optional>
#include <vector>

namespace closeknit {

/// Who lets whom see what. Deleting it revokes it: the next reveal is not open.
struct sharing {
    id_of<person> by{};
    id_of<person> to{};
    id_of<assessment> what{};
    version_number version{};
    std::vector<id_of<scoring>> scores{};
    date on{};
    std::optional<date> until{};
    text basis{};
    bool shows_exact_answers = false;
};
CLOSEKNIT_DESCRIBE(sharing, "Who lets whom see what, for how long, and where that yes comes from.",
    (by, "Who shares their own scores."),
    (to, "Who may see them."),
    (what, "The assessment whose scores are shared."),
    (version, "The version of that assessment."),
    (scores, "The scores that are shared; when left out, all that do not rest on answers that can tell of fear."),
    (on, "The first day on which it holds."),
    (until, "The last day on which it holds; without it, until it is revoked."),
    (basis, "Where the yes comes from, for instance 'in the app'."),
    (shows_exact_answers, "Whether scores of fewer than three items, which show the answers themselves, are shared too."))

} // namespace closeknit
