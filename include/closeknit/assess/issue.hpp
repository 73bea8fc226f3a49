#pragma once

#include <closeknit/model/describe.hpp>

#include <string>

namespace closeknit {

/// Something to mend in a pack or an answer sheet.
struct issue {
    std::string path{};
    std::string says{};
    std::string suggestion{};
};
CLOSEKNIT_DESCRIBE(issue, "Something to mend in a pack or an answer sheet.",
    (path, "Where, as a JSON Pointer."),
    (says, "What is wrong, in one sentence."),
    (suggestion, "What could stand there, where there is something to suggest."))

} // namespace closeknit
