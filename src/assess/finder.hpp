#pragma once

#include <closeknit/assess/issue.hpp>
#include <closeknit/codec/place.hpp>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace closeknit {

/// Gathers issues; `rule(place, wrong, sentence)` reads as "here, if this is so, say that". A hostile pack can be wrong in a
/// million places, so only the first are kept, and the last one then says how many more there are.
class finder {
public:
    static constexpr std::size_t most = 10'000;

    void operator()(codec::place const& at, bool wrong, std::string says, std::string suggestion = {}) {
        if (!wrong) return;
        if (found_.size() < most) found_.push_back({at.pointer(), codec::shortened(says), codec::shortened(suggestion)});
        else ++more_;
    }
    std::vector<issue> take() && {
        if (more_ > 0) found_.push_back({"", "there is more to mend: " + std::to_string(more_) + " places after these", ""});
        return std::move(found_);
    }
    /// How many are kept.
    std::size_t count() const { return found_.size(); }

private:
    std::vector<issue> found_;
    std::size_t more_ = 0;
};

} // namespace closeknit
