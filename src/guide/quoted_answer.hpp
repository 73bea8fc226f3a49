#pragma once

#include <closeknit/model/assessment.hpp>
#include <closeknit/model/sentences.hpp>
#include <closeknit/model/sheet.hpp>

#include <optional>
#include <string>

namespace closeknit {

/// One answer of a person, and a sentence that quotes it to them.
struct quoted_answer {
    id_of<item> asked{};
    std::string wording{};
};

/// The answer behind a scale that is farthest from the scale's better end; of several, the first. Only answers that people read
/// as words (a label for every step, one option, yes or no), and none to an item that is `safety_sensitive`, none that does not
/// count.
std::optional<quoted_answer> quote_for(assessment const& of, scale const& how, sheet const& answered, sentences const& words);

} // namespace closeknit
