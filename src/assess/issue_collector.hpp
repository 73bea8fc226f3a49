#pragma once

#include <closeknit/codec/json_pointer.hpp>

#include <string>

namespace closeknit {

/// What the checks of a document report to: `report_if(place, wrong, message)` reports `message` at `place` if `wrong`.
/// `lint` collects errors through it; whoever must not go on may throw the first.
class issue_collector {
public:
    virtual void operator()(codec::json_pointer const& at, bool wrong, std::string says, std::string suggestion = {}) = 0;

protected:
    ~issue_collector() = default;
};

} // namespace closeknit
