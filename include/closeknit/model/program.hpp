#pragma once

#include <closeknit/model/practice.hpp>

#include <string>
#include <vector>

namespace closeknit {

struct program_week {
    text title{};
    std::string about{};
    std::vector<id_of<practice>> practices{};
};
CLOSEKNIT_DESCRIBE(program_week, "One week of a program.",
    (title, "What people read."),
    (about, "What the week is about."),
    (practices, "Its practices, the most important first."))

/// An arc of weeks, each with its practices; `plan_program` gives them their days.
struct program {
    id_of<program> id{};
    text title{};
    std::string about{};
    std::vector<program_week> weeks{};
};
CLOSEKNIT_DESCRIBE(program, "An arc of weeks, each with its practices.",
    (id, "Its id in the pack."),
    (title, "What people read."),
    (about, "What it is for, in a sentence or two."),
    (weeks, "Its weeks in order."))

} // namespace closeknit
