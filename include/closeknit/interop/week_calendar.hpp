#pragma once

#include <closeknit/guide/week_plan.hpp>
#include <closeknit/interop/calendar_event.hpp>
#include <closeknit/model/pack.hpp>

#include <vector>

namespace closeknit {

/// What is planned as events for `to_icalendar`, one for each practice and its days of the week. A calendar may be read by
/// others, so an event says only for how long time is set aside (`week_sentences::calendar_summary`), and its id names neither
/// the person nor the practice; the same plan of the same person has the same ids. Practices that the pack does not have are left
/// out.
CLOSEKNIT_EXPORT std::vector<calendar_event> calendar_events(pack const& content, week_plan const& plan,
                                                             id_of<person> const& whose);

} // namespace closeknit
