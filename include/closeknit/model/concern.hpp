#pragma once

#include <closeknit/model/describe.hpp>
#include <closeknit/model/text.hpp>

namespace closeknit {

enum class concern { fear, retaliation, control, abuse, touch, quarrel, other };
CLOSEKNIT_DESCRIBE_ENUM(concern, "What speaks against doing something, for now or for good.",
    (fear, "Fear of how the partner reacts."),
    (retaliation, "What is told gets used against the one who told it."),
    (control, "One watches or decides over the other: work, money, friends, phone, whereabouts."),
    (abuse, "Harm that is repeated or has not stopped."),
    (touch, "Touch that is not clearly welcome."),
    (quarrel, "A row that is going on right now."),
    (other, "Something that only the two can judge."))

/// When something is not for now, in words for people and in one word for the rules.
struct contraindication {
    concern when = concern::other;
    text says{};
};
CLOSEKNIT_DESCRIBE(contraindication, "When something is not for now.",
    (when, "The one word that the rules go by."),
    (says, "The same for the person who reads it."))

} // namespace closeknit
