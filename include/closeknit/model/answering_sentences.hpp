#pragma once

#include <closeknit/model/describe.hpp>
#include <closeknit/model/text.hpp>

namespace closeknit {

/// How a question is answered by typing, and why something that was typed is no answer.
struct answering_sentences {
    text yes{};
    text no{};
    text decimal_sign{};
    text number{};
    text number_range{};
    text several_options{};
    text order{};
    text order_first{};
    text words{};
    text day{};
    text time{};
    text expected_number{};
    text expected_at_least{};
    text expected_at_most{};
    text expected_whole{};
    text expected_whole_range{};
    text expected_step{};
    text expected_yes_no{};
    text expected_option{};
    text expected_one_option{};
    text duplicate_option{};
    text option_alone{};
    text too_few_options{};
    text too_many_options{};
    text expected_order{};
    text expected_words{};
    text too_short{};
    text too_long{};
    text expected_day{};
    text day_too_early{};
    text day_too_late{};
    text expected_time{};
    text unreadable{};
};
CLOSEKNIT_DESCRIBE(answering_sentences, "How a question is answered by typing, and why something that was typed is no answer.",
    (yes, "The word for yes."),
    (no, "The word for no."),
    (decimal_sign, "The decimal sign of a number."),
    (number, "How to answer with a number."),
    (number_range, "The same between two ends: {low}, {high}."),
    (several_options, "How to choose several options by their numbers."),
    (order, "How to put all options in order."),
    (order_first, "How to put the first few in order: {count}."),
    (words, "How to answer in one's own words."),
    (day, "How to answer with a day."),
    (time, "How to answer with a time of day."),
    (expected_number, "When it is no number."),
    (expected_at_least, "When a number is too low: {low}."),
    (expected_at_most, "When a number is too high: {high}."),
    (expected_whole, "When a number is not whole."),
    (expected_whole_range, "When it is no whole number between two ends: {low}, {high}."),
    (expected_step, "When a number lies between two steps: {low}, {step}."),
    (expected_yes_no, "When it is neither yes nor no."),
    (expected_option, "When no option has this number: {count}."),
    (expected_one_option, "When not exactly one option was chosen."),
    (duplicate_option, "When an option was chosen twice: {option}."),
    (option_alone, "When an option that excludes the others was chosen with one: {option}."),
    (too_few_options, "When too few options were chosen: {count}."),
    (too_many_options, "When too many options were chosen: {count}."),
    (expected_order, "When too few or too many options were put in order: {count}."),
    (expected_words, "When it is no text."),
    (too_short, "When a text is too short: {count}."),
    (too_long, "When a text is too long: {count}."),
    (expected_day, "When it is no day of the calendar."),
    (day_too_early, "When a day is too early: {day}."),
    (day_too_late, "When a day is too late: {day}."),
    (expected_time, "When it is no time of day."),
    (unreadable, "When it contains a key or byte that is no text."))

} // namespace closeknit
