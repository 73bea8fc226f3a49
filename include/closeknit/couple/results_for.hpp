#pragma once

#include <closeknit/export.hpp>
#include <closeknit/model/history.hpp>
#include <closeknit/model/pack.hpp>

#include <vector>

namespace closeknit {

/// A person's value on one scale.
struct scale_value {
    id_of<closeknit::scale> scale{};
    double value = 0;
    double low = 0;
    double high = 0;
};
CLOSEKNIT_DESCRIBE(scale_value, "A person's value on one scale.",
    (scale, "The scale."),
    (value, "The person's score."),
    (low, "The lowest possible score."),
    (high, "The highest possible score."))

/// What a person opened of one assessment to a third person.
struct assessment_result {
    id_of<closeknit::assessment> assessment{};
    version_number version{};
    date day{};
    std::vector<scale_value> scales{};
};
CLOSEKNIT_DESCRIBE(assessment_result, "What a person opened of one assessment to a third person.",
    (assessment, "The assessment."),
    (version, "Its version."),
    (day, "The day of the answers."),
    (scales, "The values, in the assessment's order; never empty."))

/// A person's own results that they opened to a third person, a therapist or a researcher, in the pack's order: from their own
/// history alone, with nothing of anybody else, of their screening or of their gate. Empty where nothing is open, whatever the
/// cause.
///
/// One yes is enough. It is passed on as every yes is: while its giver is an adult, their gate is `nothing_reported` and none of
/// their answers is a danger signal. As in `reveal`, the newest own sheet counts, if it is as recent as the assessment demands,
/// and of its scales those that `scorer::openable` allows, with three items answered; never one that needs exact answers.
///
/// To a partner (`is_partner`) it gives nothing: what two people see of each other takes both yeses, and `reveal`.
CLOSEKNIT_EXPORT std::vector<assessment_result> results_for(pack const& content, history const& own, id_of<person> const& to,
                                                            date day);

/// Whether another person is a partner, to go by one's own history: they were ever given an opening of another kind than
/// results, a sheet is about them, or something was asked or done with them. A closing changes nothing about it, so that nobody
/// can be made to turn a partner into a third person. Somebody of whom the history says nothing is not known as a partner.
CLOSEKNIT_EXPORT bool is_partner(history const& own, id_of<person> const& other);

} // namespace closeknit
