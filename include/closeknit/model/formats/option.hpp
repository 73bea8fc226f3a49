#pragma once

#include <closeknit/model/answer.hpp>
#include <closeknit/model/describe.hpp>
#include <closeknit/model/id.hpp>
#include <closeknit/model/text.hpp>

#include <optional>

namespace closeknit {

/// One of the answers that a choice offers.
struct option {
    id_of<option> id{};
    text wording{};
    std::optional<double> points{};
    std::optional<missingness> missing{};
    bool exclusive = false;
};
CLOSEKNIT_DESCRIBE(option, "One of the answers that a choice offers.",
    (id, "What is stored when it is chosen."),
    (wording, "What people read."),
    (points, "What it counts in a score; without points it cannot be scored."),
    (missing, "What kind of missing answer it stands for, for instance 'does not apply to us'; it then counts nowhere."),
    (exclusive, "Among several choices: whether it can only be chosen alone, for instance 'none of these'."))

} // namespace closeknit
