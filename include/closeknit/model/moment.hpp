#pragma once

#include <closeknit/model/bounded_int.hpp>
#include <closeknit/model/date.hpp>
#include <closeknit/model/dimension.hpp>
#include <closeknit/model/person.hpp>

#include <map>
#include <string>
#include <string_view>

/// Moments of everyday life that a person writes down. All but a repair are for their own eyes.
namespace closeknit {

struct appreciated {
    static constexpr std::string_view kind = "appreciated";
    date day{};
    id_of<person> other{};
    std::string what{};
    bool said = false;
};
CLOSEKNIT_DESCRIBE(appreciated, "Something that a person was glad of in another.",
    (day, "The day."),
    (other, "The other person."),
    (what, "What it was, in the writer's words."),
    (said, "Whether they said so to the other."))

enum class reply_to_news { active_constructive, passive_constructive, active_destructive, passive_destructive };
CLOSEKNIT_DESCRIBE_ENUM(reply_to_news, "How somebody replied to good news (Gable et al., 2004).",
    (active_constructive, "Glad, and wanted to hear more."),
    (passive_constructive, "Glad, in a few words."),
    (active_destructive, "Pointed out what is wrong with it."),
    (passive_destructive, "Passed over it."))

struct celebrated {
    static constexpr std::string_view kind = "celebrated";
    date day{};
    id_of<person> other{};
    reply_to_news reply = reply_to_news::active_constructive;
};
CLOSEKNIT_DESCRIBE(celebrated, "Good news that a person told another, and the reply as they took it.",
    (day, "The day."),
    (other, "The other person."),
    (reply, "How the other replied."))

enum class traffic_light { green, yellow, red };
CLOSEKNIT_DESCRIBE_ENUM(traffic_light, "How a need is met.",
    (green, "It is met."),
    (yellow, "It could use some attention."),
    (red, "It goes short."))

struct checked_in {
    static constexpr std::string_view kind = "checked_in";
    date day{};
    bounded_int<1, 5> mood = 3;
    std::map<id_of<dimension>, traffic_light> lights{};
};
CLOSEKNIT_DESCRIBE(checked_in, "How a person is, and how their needs are met.",
    (day, "The day."),
    (mood, "Their mood, 1 (low) to 5 (good)."),
    (lights, "Needs, each a dimension of the pack, as a traffic light."))

struct felt_heard {
    static constexpr std::string_view kind = "felt_heard";
    date day{};
    id_of<person> other{};
    bounded_int<1, 5> how = 3;
};
CLOSEKNIT_DESCRIBE(felt_heard, "How far a person felt heard in a talk.",
    (day, "The day."),
    (other, "With whom."),
    (how, "How far, 1 (not at all) to 5 (fully)."))

struct repaired {
    static constexpr std::string_view kind = "repaired";
    static constexpr bool joint = true;
    date day{};
    id_of<person> other{};
};
CLOSEKNIT_DESCRIBE(repaired, "Two people made up after an argument; it counts once it is in both histories.",
    (day, "The day."),
    (other, "The other person."))

/// For records.hpp.
#define CLOSEKNIT_MOMENT_RECORDS(X) X(appreciated) X(celebrated) X(checked_in) X(felt_heard) X(repaired)

} // namespace closeknit
