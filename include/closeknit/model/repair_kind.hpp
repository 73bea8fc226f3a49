#pragma once

#include <closeknit/model/describe.hpp>

namespace closeknit {

enum class repair_kind { apology, pause, restart };
CLOSEKNIT_DESCRIBE_ENUM(repair_kind, "A way back to each other in an argument.",
    (apology, "Naming one's own part in it."),
    (pause, "Stopping for now, and saying when to go on."),
    (restart, "Saying the same thing again, more softly."))

} // namespace closeknit
