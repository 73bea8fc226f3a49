#pragma once

#include <closeknit/model/describe.hpp>
#include <closeknit/model/id.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <variant>
#include <vector>

namespace closeknit {

struct item;

enum class missingness { skipped, not_shown, dont_know, prefer_not_to_say };
CLOSEKNIT_DESCRIBE_ENUM(missingness, "Why there is no answer.",
    (skipped, "Passed over; this is always free."),
    (not_shown, "Never put to the person."),
    (dont_know, "The person does not know."),
    (prefer_not_to_say, "The person would rather not say."))

/// An answer that is not there.
struct unanswered {
    missingness missing = missingness::skipped;
};
CLOSEKNIT_DESCRIBE(unanswered, "An answer that is not there, and why.",
    (missing, "Why there is no answer."))

/// Bare JSON in files: a number, text, true or false, a list of texts, or {"missing": "skipped"}.
using answer = std::variant<unanswered, bool, std::int64_t, double, std::string, std::vector<std::string>>;
/// One person's answers, by item.
using answers = std::map<id_of<item>, answer>;

} // namespace closeknit
