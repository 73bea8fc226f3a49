#pragma once

#include <closeknit/model/assessment.hpp>
#include <closeknit/model/sentences.hpp>
#include <closeknit/model/sheet.hpp>

#include <optional>
#include <string>

namespace closeknit {

/// How one score changed between two sittings, and the sentences for it.
class change_in_words {
public:
    change_in_words(scale const& how, double first, double last, interval range);

    /// Whether it is more than measurement error; nothing where the scale's reliability is not known.
    std::optional<bool> reliable() const { return reliable_; }
    /// Whether there is a change to speak of.
    bool any() const { return reliable_ ? *reliable_ : large_; }
    bool is_worse() const;
    /// A sentence on the change, and one that quotes the answer that changed most.
    std::string wording(sentences const& words, assessment const& of, sheet const& earlier, sheet const& later) const;

private:
    scale const& how_;
    double difference_;
    bool large_;
    std::optional<bool> reliable_{};
};

} // namespace closeknit
