#pragma once

#include "assess/issue_collector.hpp"

#include <closeknit/lint/issue.hpp>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace closeknit {

/// Collects issues. A hostile pack can be wrong in a million places, so only the first ones are kept, and a last issue then
/// says how many more there are; it is an error if one of those is.
class issue_list final : public issue_collector {
public:
    static constexpr std::size_t most = 10'000;

    void operator()(codec::json_pointer const& at, bool wrong, std::string says, std::string suggestion = {}) override {
        if (wrong) add(severity::error, at, says, suggestion);
    }
    void advise(codec::json_pointer const& at, bool wrong, std::string const& says, std::string const& suggestion = {}) {
        if (wrong) add(severity::advice, at, says, suggestion);
    }
    std::vector<issue> take() && {
        if (more_ > 0)
            found_.push_back({"", more_are_,
                              std::to_string(more_) + (more_ == 1 ? " more issue" : " more issues") + "; the first " +
                                  std::to_string(most) + " are shown",
                              ""});
        return std::move(found_);
    }
    /// How many are kept.
    std::size_t count() const { return found_.size(); }

private:
    void add(severity how, codec::json_pointer const& at, std::string const& says, std::string const& suggestion) {
        if (found_.size() < most) found_.push_back({at.pointer(), how, codec::shortened(says), codec::shortened(suggestion)});
        else {
            ++more_;
            if (how == severity::error) more_are_ = severity::error;
        }
    }

    std::vector<issue> found_;
    std::size_t more_ = 0;
    severity more_are_ = severity::advice;
};

} // namespace closeknit
