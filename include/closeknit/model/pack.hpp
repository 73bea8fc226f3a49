#pragma once

#include <closeknit/model/assessment.hpp>
#include <closeknit/model/bounded_int.hpp>
#include <closeknit/model/cards.hpp>
#include <closeknit/model/deck.hpp>
#include <closeknit/model/dimension.hpp>
#include <closeknit/model/feeling_family.hpp>
#include <closeknit/model/language_pattern.hpp>
#include <closeknit/model/practice.hpp>
#include <closeknit/model/program.hpp>
#include <closeknit/model/prompt.hpp>
#include <closeknit/model/sentences.hpp>
#include <closeknit/model/word_group.hpp>

#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace closeknit {

/// Content in one language: dimensions, assessments, practices, prompts. Its file begins with "format".
struct pack {
    static constexpr int file_format = 1;
    id_of<pack> id{};
    text title{};
    text language{};
    std::string about{};
    std::vector<dimension> dimensions{};
    std::vector<assessment> assessments{};
    std::vector<practice> practices{};
    std::vector<prompt> prompts{};
    bounded_int<1, 3'650> days_before_repeat = 180;
    std::vector<deck> decks{};
    std::vector<program> programs{};
    std::vector<statement_card> statement_cards{};
    std::vector<date_idea> date_ideas{};
    std::vector<word_group> word_groups{};
    std::vector<language_pattern> language_patterns{};
    std::vector<feeling_family> feeling_families{};
    std::optional<closeknit::sentences> sentences{};

    /// The T with this id, or nullptr.
    template <class T> T const* find(id_of<T> const& wanted) const&;
    template <class T> T const* find(id_of<T> const&) const&& = delete; // the pointer would dangle
    /// The T with this id; throws std::out_of_range, naming the id.
    template <class T> T const& at(id_of<T> const& wanted) const&;
    template <class T> T const& at(id_of<T> const&) const&& = delete;
};
CLOSEKNIT_DESCRIBE(pack, "Content in one language: dimensions, assessments, practices, prompts.",
    (id, "Its id; translations share ids."),
    (title, "What people read."),
    (language, "The language of its words, as a BCP 47 tag such as en or pt-BR."),
    (about, "What it is, by whom and for whom."),
    (dimensions, "What its assessments measure and its practices and prompts target."),
    (assessments, "Its assessments."),
    (practices, "Its practices."),
    (prompts, "Its prompts."),
    (days_before_repeat, "For how many days a prompt that two people asked each other is not dealt to them again."),
    (decks, "Its decks of prompts."),
    (programs, "Its programs: arcs of weeks."),
    (statement_cards, "Statements to agree or disagree with."),
    (date_ideas, "Ideas for a date."),
    (word_groups, "Words that its language patterns name together."),
    (language_patterns, "Words that tend to land badly, for people's drafts and for authors."),
    (feeling_families, "Feelings, and replies to somebody who names one."),
    (sentences, "The sentences around results; `with_defaults` gives them to a pack that leaves them out."))

/// The element with this id in a list, or nullptr.
template <class T> T const* find(std::vector<T> const& list, id_of<T> const& wanted) {
    for (T const& each : list)
        if (each.id == wanted) return &each;
    return nullptr;
}

template <class T> T const* find(std::vector<T> const&& list, id_of<T> const& wanted) = delete;

template <class T> T const* pack::find(id_of<T> const& wanted) const& {
    T const* found = nullptr;
    for_each_field<pack>([&](auto field) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(this->*field.pointer)>, std::vector<T>>)
            found = closeknit::find(this->*field.pointer, wanted);
    });
    return found;
}

template <class T> T const& pack::at(id_of<T> const& wanted) const& {
    if (T const* found = find<T>(wanted)) return *found;
    throw std::out_of_range("the pack has no " + std::string(description<T>.name) + " '" + wanted.str() + "'");
}

} // namespace closeknit
