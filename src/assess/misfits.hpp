#pragma once

#include "accepts_version.hpp"
#include "compiled_assessment.hpp"

#include <closeknit/codec/error.hpp>
#include <closeknit/codec/json_pointer.hpp>
#include <closeknit/model/history.hpp>
#include <closeknit/model/pack.hpp>

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
    return true;
}

/// The same for the sheet and the opening of a history.
template <class Report> bool for_each_misfit(compiled_assessment const& by, history const& brought, Report const& report) {
    using codec::json_pointer;
    assessment const& of = by.of();
    json_pointer const root, sheet_at(root, "sheet"), opening_at(root, "opening"), scales_at(opening_at, "scales");
    if (brought.sheet.person && *brought.sheet.person != brought.person.id &&
        !report(json_pointer(sheet_at, "person"), error_code::another_person, "the sheet belongs to another person", {}))
        return false;
    if (brought.opening) {
        opening const& o = *brought.opening;
        if (o.by != brought.person.id &&
            !report(json_pointer(opening_at, "by"), error_code::another_person, "a person can open only their own scores", {}))
            return false;
        for (std::size_t i = 0; o.what == of.id && o.version == of.version && i < o.scales.size(); ++i)
            if (by.find_scale(o.scales[i]) == by.scales() &&
                !report(json_pointer(scales_at, i), error_code::unknown_scale,
                        "the assessment has no scale '" + o.scales[i].str() + "'", {{"scale", o.scales[i].str()}}))
                return false;
        if (o.until && *o.until < o.on &&
            !report(json_pointer(opening_at, "until"), error_code::out_of_range, "the last day is before the first", {}))
            return false;
    }
    return for_each_misfit(by, brought.sheet, sheet_at, report);
}

} // namespace closeknit
