#include <closeknit/guide/support.hpp>

#include "reachable.hpp"

#include <algorithm>
#include <iterator>

namespace closeknit {
namespace {

bool is_fresh(support_resource const& r, date today) {
    return r.verified_on <= today && today - r.verified_on <= support_resource_lasts;
}

bool is_about(support_resource const& r, support_topic about) {
    return std::find(r.topics.begin(), r.topics.end(), about) != r.topics.end();
}

bool is_reachable(support_resource const& r) { return !is_blank(r.phone) || is_secure_address(r.url); }

} // namespace

std::vector<support_resource> support_resources(std::optional<support_directory> const& supplied) {
    return supplied ? supplied->resources : std::vector<support_resource>{};
}

std::vector<support_resource> fresh_support(std::optional<support_directory> const& supplied, date today, support_topic about) {
    std::vector<support_resource> out;
    if (!supplied) return out;
    std::copy_if(supplied->resources.begin(), supplied->resources.end(), std::back_inserter(out),
                 [&](support_resource const& r) { return is_about(r, about) && is_fresh(r, today) && is_reachable(r); });
    return out;
}

} // namespace closeknit
