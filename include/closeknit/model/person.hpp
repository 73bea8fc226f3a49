#pragma once

#include <closeknit/model/describe.hpp>
#include <closeknit/model/id.hpp>

namespace closeknit {

/// One of the two.
struct person {
    id_of<person> id{};
    bool adult = false;
};
CLOSEKNIT_DESCRIBE(person, "One of the two.",
    (id, "The host's id for the person; reports name people by it."),
    (adult, "Whether the host states that the person is an adult; unknown counts as no, and nothing joint opens."))

} // namespace closeknit
