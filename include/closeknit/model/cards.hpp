#pragma once

#include <closeknit/model/bounded_int.hpp>
#include <closeknit/model/dimension.hpp>
#include <closeknit/model/risk.hpp>

#include <string>
#include <vector>

/// Content that two people look through together.
namespace closeknit {

/// A statement to agree or disagree with, each for oneself, and then to talk about.
struct statement_card {
    id_of<statement_card> id{};
    text wording{};
    std::string topic{};
    target_map targets{};
    std::vector<risk> risks{};
};
CLOSEKNIT_DESCRIBE(statement_card, "A statement to agree or disagree with, each for oneself, and then to talk about.",
    (id, "Its id in the pack."),
    (wording, "The statement."),
    (topic, "What it is about, in a word."),
    (targets, "The dimensions that it targets, with weights above 0, at most 1."),
    (risks, "What rules it out for now."))

enum class price { free, low, higher };
CLOSEKNIT_DESCRIBE_ENUM(price, "What something costs.", (free, "Nothing."), (low, "A little."), (higher, "More than that."))

/// Something for two to do on a date.
struct date_idea {
    id_of<date_idea> id{};
    text title{};
    std::vector<text> steps{};
    bounded_int<1, 1'440> minutes = 60;
    price cost = price::free;
    bool at_home = false;
    target_map targets{};
    std::vector<risk> risks{};
};
CLOSEKNIT_DESCRIBE(date_idea, "Something for two to do on a date.",
    (id, "Its id in the pack."),
    (title, "What people read."),
    (steps, "What to do."),
    (minutes, "How long it takes, at the most."),
    (cost, "What it costs."),
    (at_home, "Whether it needs no going out."),
    (targets, "The dimensions that it targets, with weights above 0, at most 1."),
    (risks, "What rules it out for now."))

/// For records.hpp.
#define CLOSEKNIT_CARD_RECORDS(X) X(statement_card) X(date_idea)

} // namespace closeknit
