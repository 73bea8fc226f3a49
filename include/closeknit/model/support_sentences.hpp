#pragma once

#include <closeknit/model/describe.hpp>
#include <closeknit/model/text.hpp>

namespace closeknit {

/// Sentences around the host's list of help, and around the private screening, which answers with it.
struct support_sentences {
    text help_line{};
    text heading{};
    text not_an_emergency_service{};
    text none{};
    text phone{};
    text url{};
    text region{};
    text languages{};
    text verified{};
    text no_fresh_help{};
    text passed_over{};
    text answered_before{};
};
CLOSEKNIT_DESCRIBE(support_sentences, "Sentences around the host's list of help and the private screening.",
    (help_line, "Where the list is: on every page, for everybody, in the same words, and without a word of danger."),
    (heading, "The heading of the list."),
    (not_an_emergency_service, "Before the list: that this is no emergency service, and whom to call instead."),
    (none, "When the host has no list: whom to turn to."),
    (phone, "A phone number: {phone}."),
    (url, "An address: {url}."),
    (region, "Where something is for: {region}."),
    (languages, "Which languages are spoken: {languages}."),
    (verified, "When somebody last checked that it is right: {day}."),
    (no_fresh_help, "Why a private screening does not begin: the host has no list, or none that was checked lately."),
    (passed_over, "What a private screening answers with where questions were passed over and nothing was said beside that."),
    (answered_before, "Under a question of a private screening that was answered before; it does not say what was answered."))

} // namespace closeknit
