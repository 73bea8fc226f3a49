#include <closeknit/model/schedule.hpp>

#include <closeknit/codec/error.hpp>
#include <closeknit/json.hpp>

#include <catch2/catch.hpp>

#include <string>

using namespace closeknit;

namespace {

std::string problem_in(std::string const& members) {
    try {
        from_json<recurrence>(R"({"start": "2026-11-23", )" + members + "}");
    } catch (error const& e) {
        return e.what();
    }
    return "none";
}

} // namespace

TEST_CASE("a schedule in a file says its kinds") {
    std::string const file = R"({
  "recurrence": {
    "start": "2026-11-23",
    "rule": {
      "kind": "monthly",
      "every": 2,
      "on": {
        "kind": "weekday",
        "which": "last",
        "weekday": "friday"
      }
    },
    "count": 12,
    "exceptions": [
      "2026-12-25"
    ]
  },
  "completion": {
    "kind": "within_days",
    "before": 1,
    "after": 2
  }
})";
    schedule const read = from_json<schedule>(file);
    CHECK(read == schedule{.recurrence = {.start = parse_date("2026-11-23").value(),
                                          .rule = monthly{2, on_weekday{ordinal::last, day_of_week::friday}},
                                          .count = 12,
                                          .exceptions = {parse_date("2026-12-25").value()}},
                           .completion = within_days{1, 2}});
    CHECK(to_json(read, layout::indented) == file);
}

TEST_CASE("numbers and kinds that cannot be are errors with their place when a recurrence is read") {
    CHECK(problem_in(R"("rule": {"kind": "daily"})") == "none");
    CHECK(problem_in(R"("rule": {"kind": "daily", "every": 0})") == "/rule/every: expected a whole number from 1 to 1000");
    CHECK(problem_in(R"("rule": {"kind": "daily"}, "count": 0)") == "/count: expected a whole number from 1 to 1000000");
    CHECK(problem_in(R"("rule": {"kind": "monthly", "on": {"kind": "day", "day": 32}})") ==
          "/rule/on/day: expected a whole number from 1 to 31");
    CHECK(problem_in(R"("rule": {"kind": "monthly", "on": {"kind": "day", "day": 0}})") ==
          "/rule/on/day: expected a whole number from 1 to 31");
    CHECK(problem_in(R"("rule": {"kind": "yearly", "month": 13, "on": {"kind": "last_day"}})") ==
          "/rule/month: expected a whole number from 1 to 12");
    CHECK(problem_in(R"("rule": {"kind": "hourly"})").starts_with("/rule/kind: "));
    CHECK(problem_in(R"("rule": {"kind": "weekly", "days": ["mon"]})").starts_with("/rule/days/0: "));
    CHECK(problem_in(R"("rule": {"kind": "daily"}, "until": "2026-02-30")").starts_with("/until: "));
}
