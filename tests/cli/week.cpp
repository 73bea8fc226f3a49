// `closeknit week`: what was recommended, on the days that have time.

#include <closeknit/codec/built_in.hpp>
#include <closeknit/guide/check_in.hpp>
#include <closeknit/guide/week_plan.hpp>
#include <closeknit/json.hpp>

#include <tests/support/command.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace closeknit;
using Catch::Contains;
using tests::command;
using tests::text_of;

namespace {

std::string const data = std::string(CLOSEKNIT_SAMPLES) + "/../../examples/data/";
std::string const day = "2026-11-23"; // a Monday

tests::outcome week(std::vector<std::string> more) {
    std::vector<std::string> args{"week", data + "ada.json", "--day", day, "--free", "tuesday=20", "--free", "saturday=60"};
    args.insert(args.end(), more.begin(), more.end());
    return command(args);
}

} // namespace

TEST_CASE("a week is what is recommended on the days that have time") {
    auto const said = week({});
    CHECK(said.err.empty());
    CHECK(said.code == 0);
    CHECK_THAT(said.out, Catch::StartsWith("Your days from 2026-11-23 to 2026-11-29\nIt's a plan, not a test."));
    CHECK_THAT(said.out, Contains("\nSaturday 2026-11-28\n  - "));
    CHECK_THAT(said.out, !Contains("Monday"));
    CHECK_THAT(said.out, Catch::EndsWith("For a list of people you can talk to: closeknit support\n"));
    pack const content = built_in_pack();
    history const ada = from_json<history>(text_of(data + "ada.json"));
    date const first = *parse_date(day);
    std::vector<free_time> const when{{.day = day_of_week::tuesday, .minutes = 20},
                                      {.day = day_of_week::saturday, .minutes = 60}};
    week_plan const expected = plan_week(content, recommend(content, ada, {.day = first, .practices = 3}), when, first, 2);
    CHECK(week({"--format", "json", "--weeks", "2"}).out == to_json(expected, layout::indented) + "\n");
}

TEST_CASE("a week for two is what both opened, and one's own where nothing is open") {
    auto const together = week({data + "ben.json", "--together"});
    CHECK(together.code == 0);
    CHECK(together.out != week({}).out);
    tests::folder const files;
    CHECK(week({files.file("ben.json", "{}"), "--together"}).out == week({}).out);
}

TEST_CASE("what does not fit is told, and time that is none is refused") {
    auto const said = command({"week", data + "ada.json", "--day", day, "--free", "sunday=1"});
    CHECK(said.code == 0);
    CHECK_THAT(said.out, Contains("Nothing fits into the time you have this week.") && Contains("\nGood to have ready\n  - "));
    for (char const* wrong : {"sunday", "sunday=", "sunday=0", "sunday=1441", "sunday=20x", "someday=20", "=20", "Sunday=20"}) {
        auto const refused = command({"week", data + "ada.json", "--free", wrong});
        CHECK(refused.code == 2);
        CHECK_THAT(refused.err, Contains("expected a day of the week and its minutes, such as saturday=60"));
    }
    CHECK(command({"week", data + "ada.json"}).code == 2);
}

TEST_CASE("a week can be added to one's own file and written as a calendar that names no practice") {
    tests::folder const files;
    std::string const mine = files.file("ada.json", text_of(data + "ada.json")), calendar = files.path() + "/week.ics";
    auto const said = command(
        {"week", mine, "--day", day, "--free", "tuesday=20", "--free", "saturday=60", "--accept", "--calendar", calendar});
    CHECK(said.code == 0);
    history const after = from_json<history>(text_of(mine)), before = from_json<history>(text_of(data + "ada.json"));
    REQUIRE(after.entries.size() > before.entries.size());
    auto const* planned = std::get_if<practice_planned>(&after.entries.back());
    REQUIRE(planned);
    std::string const written = text_of(calendar);
    CHECK_THAT(written, Catch::StartsWith("BEGIN:VCALENDAR\r\n"));
    CHECK_THAT(written, Contains("SUMMARY:Time set aside ("));
    pack const content = built_in_pack();
    for (practice const& each : content.practices) {
        CHECK_THAT(written, !Contains(each.title.str()));
        CHECK_THAT(written, !Contains(each.id.str()));
    }
    CHECK_THAT(written, !Contains("ada"));
    auto const none = command({"week", mine, "--day", day, "--free", "monday=1", "--calendar", calendar + "2"});
    CHECK(none.code == 2);
    CHECK(none.err == "closeknit: --calendar: nothing has a day, and no file was written\n");
}
