#include <closeknit/interop/icalendar.hpp>

#include <closeknit/codec/error.hpp>
#include <closeknit/model/utf8.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <string_view>
#include <vector>

using namespace closeknit;
using enum day_of_week;

namespace {

date on(std::string_view day) { return parse_date(day).value(); }
date const stamp = on("2026-11-23");

calendar_event event(recurrence const& of, text const& summary = "Walk") { return {"walk", summary, of}; }

/// The lines of one event of this kind, as they are in the file.
std::string line_of(std::string const& name, calendar_event const& of) {
    std::string const file = to_icalendar({of}, stamp);
    std::size_t const at = file.find("\r\n" + name) + 2;
    std::size_t end = file.find("\r\n", at);
    while (file[end + 2] == ' ')
        end = file.find("\r\n", end + 2);
    return file.substr(at, end - at);
}

std::string rule_of(recurrence_rule const& rule) {
    return line_of("RRULE", event({.start = on("2026-01-01"), .rule = rule})).substr(6);
}

std::string problem_in(std::vector<calendar_event> const& events) {
    try {
        to_icalendar(events, stamp);
    } catch (error const& e) {
        return std::string(name_of(e.code())) + " " + e.what();
    }
    return "none";
}

} // namespace

TEST_CASE("an event is written as RFC 5545 says") {
    recurrence const of{.start = on("2026-11-23"),
                        .rule = weekly{.every = 2, .days = {sunday, tuesday}, .week_start = sunday},
                        .until = on("2027-02-28"),
                        .exceptions = {on("2026-12-27"), on("2026-12-08")}};
    CHECK(to_icalendar({event(of)}, stamp) == "BEGIN:VCALENDAR\r\n"
                                              "VERSION:2.0\r\n"
                                              "PRODID:-//closeknit//closeknit//EN\r\n"
                                              "BEGIN:VEVENT\r\n"
                                              "UID:walk\r\n"
                                              "DTSTAMP:20261123T000000Z\r\n"
                                              "DTSTART;VALUE=DATE:20261124\r\n" // the 23rd is a Monday
                                              "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TU;WKST=SU;UNTIL=20270228\r\n"
                                              "EXDATE;VALUE=DATE:20261208,20261227\r\n"
                                              "SUMMARY:Walk\r\n"
                                              "CLASS:PRIVATE\r\n"
                                              "TRANSP:TRANSPARENT\r\n"
                                              "END:VEVENT\r\n"
                                              "END:VCALENDAR\r\n");
}

TEST_CASE("every rule has its RRULE") {
    CHECK(rule_of(daily{}) == "FREQ=DAILY");
    CHECK(rule_of(daily{.every = 3}) == "FREQ=DAILY;INTERVAL=3");
    CHECK(rule_of(weekly{.days = {monday, wednesday, friday}}) == "FREQ=WEEKLY;BYDAY=MO,WE,FR");
    CHECK(rule_of(monthly{.on = on_day{31}}) == "FREQ=MONTHLY;BYMONTHDAY=31");
    CHECK(rule_of(monthly{.every = 2, .on = on_last_day{}}) == "FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=-1");
    CHECK(rule_of(monthly{.on = on_weekday{ordinal::second, monday}}) == "FREQ=MONTHLY;BYDAY=2MO");
    CHECK(rule_of(monthly{.on = on_weekday{ordinal::fifth, friday}}) == "FREQ=MONTHLY;BYDAY=5FR");
    CHECK(rule_of(quarterly{.on = on_weekday{ordinal::last, sunday}}) == "FREQ=MONTHLY;INTERVAL=3;BYDAY=-1SU");
    CHECK(rule_of(quarterly{.every = 2, .on = on_day{1}}) == "FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=1");
    CHECK(rule_of(yearly{.month = 2, .on = on_day{29}}) == "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29");
    CHECK(rule_of(yearly{.every = 4, .month = 11, .on = on_weekday{ordinal::fourth, thursday}}) ==
          "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=4TH");
    CHECK(line_of("RRULE", event({.start = on("2026-01-01"), .rule = daily{}, .count = 10})) == "RRULE:FREQ=DAILY;COUNT=10");
}

TEST_CASE("a week begins on Monday or Sunday in the file wherever that means the same days") {
    auto const starts = [](int every, std::vector<day_of_week> const& days, day_of_week begins) {
        std::string const rule = rule_of(weekly{.every = every, .days = days, .week_start = begins});
        return rule.find("WKST=") == std::string::npos ? "MO" : rule.substr(rule.find("WKST=") + 5);
    };
    CHECK(starts(2, {sunday, tuesday}, sunday) == "SU");     // Sunday and the Tuesday after it
    CHECK(starts(2, {sunday, tuesday}, monday) == "MO");     // Tuesday and the Sunday after it
    CHECK(starts(1, {sunday, tuesday}, saturday) == "MO");   // every week counts
    CHECK(starts(2, {monday, friday}, saturday) == "MO");    // the same five days of a week
    CHECK(starts(2, {sunday, wednesday}, saturday) == "SU"); // nothing on Saturday
    CHECK(starts(2, {saturday, sunday}, saturday) == "MO");  // both at the end of a week instead of at its beginning
    CHECK(starts(2, {saturday, wednesday}, saturday) == "SA");
    CHECK(starts(3, {wednesday, tuesday}, wednesday) == "WE");
    CHECK(starts(2, {tuesday}, thursday) == "MO");
}

TEST_CASE("DTSTART is the first day of the rule, also where it is taken out") {
    recurrence const of{.start = on("2026-02-10"), .rule = monthly{.on = on_day{30}}, .exceptions = {on("2026-03-30")}};
    CHECK(line_of("DTSTART", event(of)) == "DTSTART;VALUE=DATE:20260330");
    CHECK(line_of("EXDATE", event(of)) == "EXDATE;VALUE=DATE:20260330");
}

TEST_CASE("text is escaped") {
    recurrence const of{.start = stamp, .rule = daily{}};
    CHECK(line_of("SUMMARY", event(of, "Tea, or coffee; by \\ \"us\": 1\tcup")) ==
          "SUMMARY:Tea\\, or coffee\\; by \\\\ \"us\": 1\tcup");
    CHECK(line_of("SUMMARY", event(of, "a\nb\r\nc\rd\n\ne\r")) == "SUMMARY:a\\nb\\nc\\nd\\n\\ne\\n");
    CHECK(line_of("SUMMARY", event(of, "a\x01"
                                       "b\x7F"
                                       "c\x1B"
                                       "é")) == "SUMMARY:a b c é");
    calendar_event named = event(of);
    named.id = "ada;walk,1";
    CHECK(line_of("UID", named) == "UID:ada\\;walk\\,1");
    named.summary = "END:VEVENT\r\nBEGIN:VALARM"; // nothing in words becomes a line of its own
    CHECK(line_of("SUMMARY", named) == "SUMMARY:END:VEVENT\\nBEGIN:VALARM");
}

TEST_CASE("lines are folded after at most 75 octets, between characters") {
    recurrence const of{.start = stamp, .rule = daily{}};
    auto const ascii = [](std::size_t count) { return std::string(count, 'x'); };
    CHECK(line_of("SUMMARY", event(of, ascii(67))) == "SUMMARY:" + ascii(67)); // 75
    CHECK(line_of("SUMMARY", event(of, ascii(68))) == "SUMMARY:" + ascii(67) + "\r\n x");
    CHECK(line_of("SUMMARY", event(of, ascii(67 + 75))) == "SUMMARY:" + ascii(67) + "\r\n " + ascii(74) + "\r\n x");
    CHECK(line_of("SUMMARY", event(of, ascii(66) + "é")) == "SUMMARY:" + ascii(66) + "\r\n é"); // 76 with its second byte
    CHECK(line_of("SUMMARY", event(of, ascii(65) + "é")) == "SUMMARY:" + ascii(65) + "é");
    CHECK(line_of("SUMMARY", event(of, ascii(64) + "😀x")) == "SUMMARY:" + ascii(64) + "\r\n 😀x");
    std::string hearts;
    for (int i = 0; i < 3'000; ++i)
        hearts += "💛é,";
    std::string const file = to_icalendar({event(of, hearts)}, stamp);
    for (std::size_t at = 0; at < file.size();) {
        std::size_t const end = file.find("\r\n", at);
        REQUIRE(end - at <= 75);
        REQUIRE(is_utf8(std::string_view(file).substr(at, end - at)));
        at = end + 2;
    }
}

TEST_CASE("what cannot be written has its place") {
    recurrence const of{.start = stamp, .rule = daily{}};
    CHECK(problem_in({}) == "not_well_formed a calendar must have at least one event");
    CHECK(problem_in({event(of), event(of)}) == "not_well_formed /1/id: duplicate id 'walk'");
    CHECK(problem_in({event(of, "caf\xE9")}) == "not_well_formed /0/summary: a summary must be UTF-8");
    for (char const* id : {"", "a b", "caf\xE9"}) {
        calendar_event named = event(of);
        named.id = id;
        CHECK(problem_in({named}) == "invalid_id /0/id: expected an id: 1 to 100 bytes without spaces");
    }
    CHECK(problem_in({event({.start = stamp, .rule = weekly{}})}) ==
          "not_well_formed /0/recurrence/rule/days: a weekly rule must have at least one day");
}
