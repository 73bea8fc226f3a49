#pragma once

#include <closeknit/assess/issue.hpp>
#include <closeknit/codec/place.hpp>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace closeknit {

/// Gathers issues; `rule(place, wrong, sentence)` reads as "here, if this is so, say that".
class finder {
public:
    void operator()(codec::place const& at, bool wrong, std::string says, std::string suggestion = {}) {
        if (wrong) found_.push_back({at.pointer(), std::move(says), std::move(suggestion)});
    }
    std::size_t count() const { return found_.size(); }
    std::vector<issue> take() && { return std::move(found_); }

private:
    std::vector<issue> found_;
};

} // namespace closeknit
