#pragma once

#include <closeknit/model/describe.hpp>
#include <closeknit/model/text.hpp>

namespace closeknit {

enum class risk { fear, retaliation, control, abuse, touch, quarrel, other };
CLOSEKNIT_DESCRIBE_ENUM(risk, "What rules something out, for now or for good.",
    (fear, "Fear of how the partner reacts."),
    (retaliation, "What is told gets used against the one who told it."),
    (control, "One watches or decides over the other: work, money, friends, phone, whereabouts."),
    (abuse, "Harm that is repeated or has not stopped."),
    (touch, "Touch that is not clearly welcome."),
    (quarrel, "A row that is going on right now."),
    (other, "Something that only the two can judge."))

/// When not to do something: one word for the rules, and words for people.
struct contraindication {
    closeknit::risk risk = closeknit::risk::other;
    text wording{};
};
CLOSEKNIT_DESCRIBE(contraindication, "When not to do something.",
    (risk, "What the rules use."),
    (wording, "The same in words for people."))

} // namespace closeknit
