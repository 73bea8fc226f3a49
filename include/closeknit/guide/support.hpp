#pragma once

#include <closeknit/export.hpp>
#include <closeknit/model/date.hpp>
#include <closeknit/model/support.hpp>

#include <chrono>
#include <optional>
#include <vector>

namespace closeknit {

/// How many days a resource may be shown to somebody in need after it was last checked.
inline constexpr std::chrono::days support_resource_lasts{365};

/// Everything on the host's list, in its order, for anybody who asks: stale or not, whatever it is about. Empty without a list.
CLOSEKNIT_EXPORT std::vector<support_resource> support_resources(std::optional<support_directory> const& supplied);

/// What the host's list has for one topic that can be relied on today, in its order. Fails closed: what was checked more than
/// `support_resource_lasts` ago or on a day to come, and what has neither a phone number nor an https:// address, is left out;
/// empty without a list.
CLOSEKNIT_EXPORT std::vector<support_resource> fresh_support(std::optional<support_directory> const& supplied, date today,
                                                             support_topic about);

} // namespace closeknit
