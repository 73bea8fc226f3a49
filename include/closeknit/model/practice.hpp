#pragma once

#include <closeknit/model/bounded_int.hpp>
#include <closeknit/model/dimension.hpp>
#include <closeknit/model/phrase.hpp>
#include <closeknit/model/risk.hpp>
#include <closeknit/model/source.hpp>

#include <map>
#include <string>
#include <vector>

namespace closeknit {

enum class cadence { at_need, daily, few_a_week, weekly, monthly, quarterly, yearly };
CLOSEKNIT_DESCRIBE_ENUM(cadence, "How often something is done.",
    (at_need, "When there is a reason."),
    (daily, "Every day."),
    (few_a_week, "Two or three times a week."),
    (weekly, "Once a week."),
    (monthly, "Once a month."),
    (quarterly, "Every three months."),
    (yearly, "Once a year."))

enum class company { together, alone, either };
CLOSEKNIT_DESCRIBE_ENUM(company, "Who does it.",
    (together, "Both, with each other."),
    (alone, "One, alone."),
    (either, "Alone or together."))

enum class offering { freely, on_request };
CLOSEKNIT_DESCRIBE_ENUM(offering, "Whether it is recommended or only there for whoever asks.",
    (freely, "It may be recommended."),
    (on_request, "Never recommended from scores; there for the person who opens it."))

/// Something to do, like a recipe from a friend.
struct practice {
    id_of<practice> id{};
    text title{};
    target_map targets{};
    text why{};
    std::map<need_side, std::string> why_for{};
    need_side helps = need_side::both;
    std::vector<text> steps{};
    bounded_int<1, 1'440> minutes = 10;
    cadence frequency = cadence::weekly;
    company participants = company::together;
    std::vector<phrase> phrases{};
    std::string example{};
    text stop{};
    std::vector<contraindication> contraindications{};
    bool no_safety_risk = false;
    bool outside_help = false;
    offering availability = offering::freely;
    std::vector<source> sources{};
};
CLOSEKNIT_DESCRIBE(practice, "Something to do, like a recipe from a friend.",
    (id, "Its id in the pack."),
    (title, "What people read."),
    (targets, "The dimensions that it targets, with weights above 0, at most 1."),
    (why, "Why it may help, in one sentence."),
    (why_for, "The same for whoever goes short of what it is about, and for whoever could give it; `why`, where one is left out."),
    (helps, "Whom it helps: whoever goes short of what it is about, whoever could give it, or both."),
    (steps, "What to do, in three to six steps."),
    (minutes, "How long it takes, at the most."),
    (frequency, "How often."),
    (participants, "Alone, together or either."),
    (phrases, "What to say and what it replaces, where it is about words."),
    (example, "How it went for two people, or for one, in a few sentences."),
    (stop, "How to stop."),
    (contraindications, "When not to do it; every practice states this."),
    (no_safety_risk, "The author's statement that it has no risk for somebody who fears their partner; a practice that names no such "
                     "risk and does not state this is treated as if it had them all."),
    (outside_help, "Whether it leads to help from outside, such as a counselor: one that does is among the recommendations of whoever "
                   "is open to help or has a score that stays low."),
    (availability, "Whether it may be recommended."),
    (sources, "Where its claim comes from."))

} // namespace closeknit
