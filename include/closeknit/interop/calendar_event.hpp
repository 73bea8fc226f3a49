#pragma once

#include <closeknit/model/describe.hpp>
#include <closeknit/model/id.hpp>
#include <closeknit/model/recurrence.hpp>
#include <closeknit/model/text.hpp>

namespace closeknit {

/// Something of whole days that comes again, for a calendar app.
struct calendar_event {
    id_of<calendar_event> id{};
    text summary{};
    closeknit::recurrence recurrence{};
};
CLOSEKNIT_DESCRIBE(calendar_event, "Something of whole days that comes again, for a calendar app.",
    (id, "Its UID. Calendar apps replace an event by a newer one of the same UID, so it should be nobody else's and never change."),
    (summary, "What people read. Whoever may see the calendar reads it."),
    (recurrence, "Its days."))

} // namespace closeknit
