#pragma once

#include "issue_collector.hpp"

namespace closeknit {

/// Throws the first problem.
class first_problem final : public issue_collector {
public:
    void operator()(codec::json_pointer const& at, bool wrong, std::string message, std::string) override {
        if (wrong) codec::fail(at, error_code::not_well_formed, message);
    }
};

} // namespace closeknit
