#pragma once

#include <closeknit/export.hpp>
#include <closeknit/interop/calendar_event.hpp>
#include <closeknit/model/date.hpp>

#include <string>
#include <vector>

namespace closeknit {

/// The events as an iCalendar file (RFC 5545): one VEVENT each, of whole days, with RRULE and EXDATE; CRLF, and lines of at most
/// 75 octets. Marked private, and as leaving the day free. DTSTAMP is the midnight (UTC) with which `stamp` begins. The same
/// bytes for the same arguments.
///
/// Throws closeknit::error (not_well_formed) without any event, where two have one id, where a summary is not UTF-8, and as
/// `occurrences` does, with a place such as /0/recurrence/until; (invalid_id) where an id is none.
CLOSEKNIT_EXPORT std::string to_icalendar(std::vector<calendar_event> const& events, date stamp);

} // namespace closeknit
