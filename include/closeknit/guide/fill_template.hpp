#pragma once

#include <closeknit/assess/score_result.hpp>
#include <closeknit/assess/sitting.hpp>
#include <closeknit/export.hpp>
#include <closeknit/model/pack.hpp>

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace closeknit {

/// The pack's sentences. Throws closeknit::error when it has none: `with_defaults` gives them to a pack when it is loaded.
CLOSEKNIT_EXPORT sentences const& sentences_for(pack const& content);
sentences const& sentences_for(pack&&) = delete;

/// The words for an enumerator; its name where the pack has none.
template <described_enum E> std::string words_for(std::map<E, std::string> const& words, E which) {
    auto const found = words.find(which);
    return found == words.end() ? std::string(name_of(which)) : found->second;
}

/// Fills a template: {name} becomes its value; a name in braces that is not among them stays as it is.
CLOSEKNIT_EXPORT std::string fill_template(std::string_view pattern,
                                           std::initializer_list<std::pair<std::string_view, std::string_view>> values);

/// A score in a pack's words, for instance "4.25 of 5, mostly true", or why there is none.
CLOSEKNIT_EXPORT std::string text_of(sentences const& words, score_result const& result);

/// Why an assessment cannot be submitted yet, in a pack's words.
CLOSEKNIT_EXPORT std::string text_of(sentences const& words, blocker const& waiting);

} // namespace closeknit
