#pragma once

#include <closeknit/model/describe.hpp>
#include <closeknit/model/text.hpp>

#include <optional>
#include <string>

namespace closeknit {

/// Where a claim comes from.
struct source {
    text authors{};
    int year = 0;
    std::string title{};
    std::string journal{};
    std::string doi{};
    text found{};
    std::optional<int> couples{};
    std::optional<int> people{};
};
CLOSEKNIT_DESCRIBE(source, "Where a claim comes from, what was found and with how many.",
    (authors, "Who found it."),
    (year, "When it was published."),
    (title, "What the publication is called."),
    (journal, "Where it was published: a journal, or a book's publisher."),
    (doi, "Its DOI, such as 10.1000/182, without an address before it."),
    (found, "What was found, in one plain sentence."),
    (couples, "How many couples took part, where couples did."),
    (people, "How many people took part, where single people did."))

} // namespace closeknit
