#include "check_support.hpp"

#include "guide/reachable.hpp"

#include <closeknit/guide/support.hpp>

namespace closeknit {

using codec::json_pointer;

void check_support(support_directory const& supplied, date today, json_pointer const& at, issue_list& report_if) {
    json_pointer const resources_at(at, "resources");
    report_if(resources_at, supplied.resources.empty(), "a list of help must have at least one resource");
    for (std::size_t i = 0; i < supplied.resources.size(); ++i) {
        support_resource const& r = supplied.resources[i];
        json_pointer const here(resources_at, i), verified_at(here, "verified_on");
        report_if(here, is_blank(r.phone) && is_blank(r.url), "a resource must have a phone number or a url");
        report_if(json_pointer(here, "url"), !is_blank(r.url) && !is_secure_address(r.url),
                  "expected an address without spaces that begins with https://");
        report_if.advise(json_pointer(here, "languages"), r.languages.empty(), "should say which languages are spoken there");
        report_if(json_pointer(here, "topics"), r.topics.empty(), "a resource must have at least one topic");
        report_if(verified_at, r.verified_on > today, to_string(r.verified_on) + " is after " + to_string(today));
        report_if(verified_at, r.verified_on <= today && today - r.verified_on > support_resource_lasts,
                  "last checked more than " + std::to_string(support_resource_lasts.count()) + " days before " +
                      to_string(today) + ": check it again, then write that day here");
    }
}

} // namespace closeknit
