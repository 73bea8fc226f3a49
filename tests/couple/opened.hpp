#pragma once

#include <closeknit/couple/reveal.hpp>

#include <tests/support/couple.hpp>

#include <optional>
#include <stdexcept>
#include <utility>
#include <variant>

namespace closeknit::tests {

/// Two people who answered one assessment today and opened to each other all scores of it, exact answers, and their guesses.
struct opened_couple {
    pack content{};
    history first{}, second{};

    opened_couple(assessment of, answers mine, answers theirs)
        : content(holding(std::move(of))), first(answering("ada", "ben", std::move(mine))),
          second(answering("ben", "ada", std::move(theirs))) {
        for (history* each : {&first, &second}) {
            scores_in(*each).exact_answers = true;
            each->entries.push_back(opening{.day = today,
                                            .to = each == &first ? "ben" : "ada",
                                            .what = opened_guesses{.assessment = "small"},
                                            .basis = "in the app"});
        }
    }
    opened_couple& guesses_of_first(answers given) { return add_guess(first, "ben", std::move(given)); }
    opened_couple& guesses_of_second(answers given) { return add_guess(second, "ada", std::move(given)); }
    opened_couple swapped() const {
        opened_couple out = *this;
        std::swap(out.first, out.second);
        return out;
    }

    /// What `ask(permit, assessment, first, second, day)` gives; throws where nothing is open.
    template <class Ask> auto operator()(Ask const& ask) const {
        auto const revealed = reveal(content, first, second, today);
        auto const* both = std::get_if<reveal_permit>(&revealed);
        if (!both) throw std::logic_error("nothing is open");
        return ask(*both, content.assessments.at(0).id, first, second, today);
    }

private:
    opened_couple& add_guess(history& to, id_of<person> about, answers given) {
        to.entries.push_back(
            sheet{.subject = std::move(about), .assessment = "small", .day = today, .answers = std::move(given)});
        return *this;
    }
};

} // namespace closeknit::tests
