#pragma once

#include <closeknit/model/condition.hpp>

namespace closeknit {

/// A condition that answers to several items must meet together.
struct constraint {
    id_of<constraint> id{};
    closeknit::condition requires_that{};
    text wording{};
};
CLOSEKNIT_DESCRIBE(constraint, "A condition that answers to several items must meet together.",
    (id, "Its id in the assessment."),
    (requires_that, "The condition; evaluated once every item that it names is answered."),
    (wording, "What the person reads when it is not met."))

} // namespace closeknit
