#include <closeknit/interop/icalendar.hpp>

#include "content_lines.hpp"
#include "recurrence_rule.hpp"

#include <closeknit/codec/error.hpp>
#include <closeknit/guide/occurrences.hpp>
#include <closeknit/model/utf8.hpp>

#include <algorithm>
#include <set>

namespace closeknit {
namespace {

using codec::json_pointer;

void add_event(content_lines& out, calendar_event const& event, date stamp, json_pointer const& at) {
    recurrence const& of = event.recurrence;
    occurrences const days(of, json_pointer(at, "recurrence"));
    if (!is_utf8(event.summary)) fail(json_pointer(at, "summary"), error_code::not_well_formed, "a summary must be UTF-8");
    out.add("BEGIN:VEVENT");
    out.add("UID:" + escaped(event.id));
    out.add("DTSTAMP:" + basic_date(stamp) + "T000000Z");
    out.add("DTSTART;VALUE=DATE:" + basic_date(days.first_of_rule()));
    out.add("RRULE:" + rule_value(of));
    if (!of.exceptions.empty()) {
        std::set<date> const in_order(of.exceptions.begin(), of.exceptions.end());
        std::string list;
        for (date each : in_order)
            list += (list.empty() ? "" : ",") + basic_date(each);
        out.add("EXDATE;VALUE=DATE:" + list);
    }
    out.add("SUMMARY:" + escaped(event.summary));
    out.add("CLASS:PRIVATE");
    out.add("TRANSP:TRANSPARENT");
    out.add("END:VEVENT");
}

} // namespace

std::string to_icalendar(std::vector<calendar_event> const& events, date stamp) {
    json_pointer const root;
    if (events.empty()) fail(root, error_code::not_well_formed, "a calendar must have at least one event"); // section 3.6
    content_lines out;
    out.add("BEGIN:VCALENDAR");
    out.add("VERSION:2.0");
    out.add("PRODID:-//closeknit//closeknit//EN");
    std::set<id_of<calendar_event>> known;
    for (std::size_t i = 0; i < events.size(); ++i) {
        json_pointer const here(root, i);
        if (!well_formed_id(events[i].id) || !is_utf8(events[i].id))
            fail(json_pointer(here, "id"), error_code::invalid_id, "expected an id: 1 to 100 bytes without spaces");
        if (!known.insert(events[i].id).second)
            fail(json_pointer(here, "id"), error_code::not_well_formed, "duplicate id '" + events[i].id.str() + "'");
        add_event(out, events[i], stamp, here);
    }
    out.add("END:VCALENDAR");
    return std::move(out).take();
}

} // namespace closeknit
