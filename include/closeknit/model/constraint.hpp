#pragma once

#include <closeknit/model/condition.hpp>

namespace closeknit {

/// What answers to several items must have to each other.
struct constraint {
    id_of<constraint> id{};
    condition holds{};
    text says{};
};
CLOSEKNIT_DESCRIBE(constraint, "What answers to several items must have to each other, once all of them are there.",
    (id, "Its id in the assessment."),
    (holds, "What must hold; looked at once every item that it speaks of is answered."),
    (says, "What the person reads when it does not hold."))

} // namespace closeknit
