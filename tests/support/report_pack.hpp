#pragma once

#include <closeknit/model/history.hpp>
#include <closeknit/model/pack.hpp>

#include <tests/support/couple.hpp>
#include <tests/support/small.hpp>

#include <string>
#include <utility>
#include <vector>

namespace closeknit::tests {

inline item labelled_item(std::string id) {
    return {.id = id,
            .wording = "About " + id + ".",
            .response = rating{.low = 1, .high = 5, .labels = {"never", "rarely", "sometimes", "often", "always"}}};
}

/// The mean of some items, 1 to 5, with bands from 1, 3 and 4.
inline scale banded(std::string id, std::vector<key> keys, direction better = direction::high) {
    scale out = over(std::move(keys), mean{}, at_most_missing{});
    out.id = id;
    out.measures = id;
    out.title = "The " + id;
    out.in_sentence = id;
    out.better = better;
    out.bands = {{.id = "low", .low = 1, .label = "low", .wording = id + " is low."},
                 {.id = "middle", .low = 3, .label = "middle", .wording = id + " is so."},
                 {.id = "high", .low = 4, .label = "high", .wording = id + " is high."}};
    return out;
}

/// Sentences that show what they were filled with.
inline sentences plain_sentences() {
    return {.low_reason = "low {score}",
            .upkeep_reason = "upkeep",
            .report = {.well = "well {strength}",
                       .mixed = "good {strength}, low {low_point}",
                       .heavy = "heavy {low_point}",
                       .even = "even",
                       .plain = "plain",
                       .quote = "{answer} to {item}",
                       .plain_reason = "quiet",
                       .help_wanted = "wanted",
                       .help_after_low_scores = "low for long"}};
}

inline practice alone(std::string id, target_map targets) {
    return {.id = id,
            .title = id,
            .targets = std::move(targets),
            .why = "w",
            .steps = {"1"},
            .participants = company::alone,
            .stop = "s",
            .contraindications = {{risk::other, "n"}},
            .no_safety_risk = true};
}

/// An assessment of these items and scales, something to do for calm, something to keep up, and help from outside.
inline pack report_pack(std::vector<item> items, std::vector<scale> scales) {
    pack out{.id = "p",
             .title = "P",
             .language = "en",
             .dimensions = {{.id = "calm", .title = "Calm"},
                            {.id = "thanks", .title = "Thanks", .kind = dimension_kind::upkeep},
                            {.id = "open", .title = "Open to help", .kind = dimension_kind::practice}},
             .assessments = {asking(std::move(items), std::move(scales))},
             .practices = {alone("walk", {{"calm", 1}}), alone("sit", {{"calm", 0.5}}), alone("thank", {{"thanks", 1}}),
                           alone("counselor", {{"open", 1}, {"calm", 0.25}})},
             .sentences = plain_sentences()};
    out.practices.back().outside_help = true;
    return out;
}

/// Somebody who gave these answers on a day, and whose screening is of today.
inline history who_said(answers given, gate screened_as = gate::nothing_reported, date day = today) {
    history out = screened(screened_as);
    out.entries.push_back(sheet{.assessment = "small", .day = day, .answers = std::move(given)});
    return out;
}

} // namespace closeknit::tests
