#include <closeknit/lint/lint.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace closeknit;

namespace {

using lines = std::vector<std::string>;

lines lines_of(std::vector<issue> const& found) {
    lines out;
    for (issue const& each : found)
        out.push_back(std::string(name_of(each.severity)) + " " + each.path + ": " + each.message);
    return out;
}

date on(std::string_view day) { return parse_date(day).value(); }

} // namespace

TEST_CASE("lint finds everything in a recurrence that keeps it from having days") {
    recurrence of{.start = on("2026-11-23"), .rule = weekly{.days = {day_of_week::monday}}};
    CHECK(lines_of(lint(of)) == lines{});
    of.rule = weekly{.days = {day_of_week::monday, day_of_week::monday}};
    of.count = 1;
    of.until = on("2026-11-22");
    of.exceptions = {on("2026-11-23"), on("2026-11-23")};
    CHECK(lines_of(lint(of)) == lines{"error /rule/days/1: duplicate day 'monday'",
                                      "error /count: a recurrence cannot have both a count and a last day",
                                      "error /exceptions/1: duplicate exception 2026-11-23",
                                      "error /until: the last day is before the start, 2026-11-23"});
    of = {.start = on("2026-11-23"), .rule = yearly{.month = 4, .on = on_day{31}}, .until = on("2027-01-01")};
    CHECK(lines_of(lint(of)) == lines{"error /rule: no day from the start on fits this rule"});
}

TEST_CASE("an exception that takes nothing out is advice") {
    recurrence const of{.start = on("2026-11-23"),
                        .rule = weekly{.days = {day_of_week::monday}},
                        .count = 3,
                        .exceptions = {on("2026-12-01"), on("2026-11-30"), on("2026-12-14")}};
    CHECK(lines_of(lint(of)) == lines{"advice /exceptions/0: 2026-12-01 is no day of this recurrence, so nothing is taken out",
                                      "advice /exceptions/2: 2026-12-14 is no day of this recurrence, so nothing is taken out"});
    CHECK(lines_of(lint(schedule{.recurrence = of})).front().starts_with("advice /recurrence/exceptions/0: "));
}
