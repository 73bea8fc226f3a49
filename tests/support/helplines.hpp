#pragma once

#include <closeknit/model/support.hpp>

#include <string>
#include <utility>

namespace closeknit::tests {

/// A resource that has all it needs, checked on 2026-11-23.
inline support_resource helpline(std::string id, support_topic about = support_topic::danger) {
    return {.id = std::move(id),
            .title = "Example Line",
            .wording = "Somebody answers.",
            .phone = "555-0100",
            .url = "https://example.org/line",
            .region = "US",
            .languages = {"en"},
            .topics = {about},
            .verified_on = parse_date("2026-11-23").value()};
}

} // namespace closeknit::tests
