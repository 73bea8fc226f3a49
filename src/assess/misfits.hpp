#pragma once

#include "accepts_version.hpp"
#include "compiled_assessment.hpp"

#include <closeknit/codec/error.hpp>
#include <closeknit/codec/json_pointer.hpp>
#include <closeknit/model/sheet.hpp>

#include <string>

namespace closeknit {

/// Calls `report(at, code, message, arguments)` for every reason why answers do not fit an assessment, until it returns
/// false; returns whether it never did. `fits` takes the first reason, `lint` all of them.
template <class Report>
bool for_each_misfit(compiled_assessment const& by, sheet const& answered, codec::json_pointer const& at, Report const& report) {
    using codec::json_pointer;
    assessment const& of = by.of();
    json_pointer const answers_at(at, "answers");
    if (answered.assessment != of.id &&
        !report(json_pointer(at, "assessment"), error_code::another_assessment,
                "these are answers to '" + answered.assessment.str() + "', not to '" + of.id.str() + "'",
                {{"found", answered.assessment.str()}, {"expected", of.id.str()}}))
        return false;
    std::string const version = std::to_string(of.version), found = std::to_string(answered.version);
    if (!accepts_version(of, answered.version) &&
        !report(json_pointer(at, "version"), error_code::another_version,
                "these are answers to version " + found + ", and the assessment is version " + version,
                {{"found", found}, {"expected", version}}))
        return false;
    for (auto const& [id, given] : answered.answers) {
        std::size_t const index = by.find_item(id);
        json_pointer const here(answers_at, id);
        bool const known = index < by.items();
        if (!known && !report(here, error_code::unknown_item, "the assessment has no such item", {{"item", id.str()}}))
            return false;
        if (!known || !by.format(index)) continue;
        validation const accepted = validate(*by.format(index), given);
        if (!accepted && !report(here, error_code::invalid_answer, accepted.message, {{"item", id.str()}})) return false;
    }
    for (std::size_t i = 0; i < answered.order.size(); ++i) {
        json_pointer const order_at(at, "order"), here(order_at, i);
        if (by.find_item(answered.order[i]) == by.items() &&
            !report(here, error_code::unknown_item, "the assessment has no such item", {{"item", answered.order[i].str()}}))
            return false;
    }
    return true;
}

} // namespace closeknit
