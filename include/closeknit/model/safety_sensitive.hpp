#pragma once

#include <closeknit/model/describe.hpp>

namespace closeknit {

enum class range_end { high, low };
CLOSEKNIT_DESCRIBE_ENUM(range_end, "One end of an item's answers.",
    (high, "The highest answer."),
    (low, "The lowest answer."))

enum class safety_topic { safety, touch };
CLOSEKNIT_DESCRIBE_ENUM(safety_topic, "What an answer at the danger end is a signal about.",
    (safety, "Fear of the partner or harm by the partner."),
    (touch, "Unwelcome touch, and nothing beyond it."))

/// Marks an item whose answers can signal danger.
struct safety_sensitive {
    range_end danger_end = range_end::high;
    safety_topic about = safety_topic::safety;
};
CLOSEKNIT_DESCRIBE(safety_sensitive, "Marks an item whose answers can signal danger.",
    (danger_end, "The end of the answers that signals danger."),
    (about, "What the signal is about."))

} // namespace closeknit
