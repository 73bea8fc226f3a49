#pragma once

#include <closeknit/model/date.hpp>
#include <closeknit/model/describe.hpp>
#include <closeknit/model/id.hpp>
#include <closeknit/model/text.hpp>

#include <string>
#include <vector>

namespace closeknit {

enum class support_topic { danger, self_harm, relationship, other };
CLOSEKNIT_DESCRIBE_ENUM(support_topic, "What somebody may want help with.",
    (danger, "Harm by a partner, or fear of one."),
    (self_harm, "Thoughts of hurting oneself."),
    (relationship, "The relationship: counseling for one or for two."),
    (other, "Anything else."))

/// Somewhere to turn to: a phone line, a counselor, a page. Nothing here is ever fetched or called; it is only shown.
struct support_resource {
    id_of<support_resource> id{};
    text title{};
    text wording{};
    std::string phone{};
    std::string url{};
    std::string region{};
    std::vector<text> languages{};
    std::vector<support_topic> topics{};
    date verified_on{};
};
CLOSEKNIT_DESCRIBE(support_resource, "Somewhere to turn to: a phone line, a counselor, a page. It is only shown, never fetched.",
    (id, "Its id."),
    (title, "What it is called."),
    (wording, "A sentence or two for people: what it is, and when somebody is there."),
    (phone, "Its phone number, as people dial it; may be left out if there is a url."),
    (url, "Its address, beginning with https://; may be left out if there is a phone number."),
    (region, "Where it is for, as a code such as US or GB-SCT; without one, everywhere."),
    (languages, "The languages that are spoken there, as BCP 47 tags such as en or pt-BR."),
    (topics, "What it helps with."),
    (verified_on, "The day on which somebody last checked that all of this is right."))

/// What a host knows of help, in the order in which people see it. It is the host's own: closeknit has no list. Its file begins
/// with "format".
struct support_directory {
    static constexpr int file_format = 1;
    std::vector<support_resource> resources{};
};
CLOSEKNIT_DESCRIBE(support_directory, "What a host knows of help; closeknit has no list of its own.",
    (resources, "Where to turn to, in the order in which people see it."))

} // namespace closeknit
