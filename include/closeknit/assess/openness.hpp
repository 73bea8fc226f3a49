#pragma once

#include <closeknit/model/describe.hpp>

namespace closeknit {

enum class openness { by_default, by_name, exact_only, never };
CLOSEKNIT_DESCRIBE_ENUM(openness, "How a scale can be opened to another person.",
    (by_default, "By an opening that names no scale, or names it."),
    (by_name, "Only by an opening that names it, because it depends on items that are safety_sensitive."),
    (exact_only, "Only where exact answers are opened, because with what opens otherwise it would tell single answers."),
    (never, "Not at all."))

} // namespace closeknit
