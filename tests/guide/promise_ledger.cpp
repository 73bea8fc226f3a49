#include <closeknit/guide/promise_ledger.hpp>

#include <closeknit/guide/adherence.hpp>

#include <catch2/catch.hpp>

#include <chrono>
#include <string>
#include <vector>

using namespace closeknit;
using std::chrono::days;

namespace {

date november(int day) { return std::chrono::sys_days{std::chrono::year{2026} / 11 / 1} + days{day - 1}; }

promise_made promised(std::string id, int day, int due) {
    return {.day = november(day), .promise = id, .wording = "to do " + id, .due = november(due)};
}
promise_settled settled(std::string id, int day, promise_outcome how, std::optional<int> due = {}) {
    promise_settled out{.day = november(day), .promise = id, .outcome = how};
    if (due) out.due = november(*due);
    return out;
}

history own(std::vector<entry> entries) { return {.person = {.id = "ada"}, .entries = std::move(entries)}; }

/// "id due status renegotiated", and the day on which it was settled.
std::string ledger(std::vector<entry> entries, int today) {
    std::string out;
    for (promise_state const& each : promises_on(own(std::move(entries)), november(today)))
        out += (out.empty() ? "" : "; ") + each.promise.str() + " " + to_string(each.due).substr(8) + " " +
               std::string(name_of(each.status)) + " " + std::to_string(each.renegotiated) +
               (each.settled ? " on " + to_string(*each.settled).substr(8) : "");
    return out;
}

/// "due kept renegotiated missed".
std::string counts(std::vector<entry> entries, int today, int first = 1) {
    adherence const a = promise_adherence(own(std::move(entries)), november(first), november(today));
    return std::to_string(a.due) + " " + std::to_string(a.kept) + " " + std::to_string(a.renegotiated) + " " +
           std::to_string(a.missed);
}

using enum promise_outcome;

} // namespace

TEST_CASE("a promise is open until its day is over, then kept or missed") {
    CHECK(ledger({}, 9) == "");
    CHECK(ledger({promised("a", 1, 3)}, 3) == "a 03 open 0");
    CHECK(ledger({promised("a", 1, 3)}, 4) == "a 03 missed 0");
    CHECK(ledger({promised("a", 1, 3), settled("a", 3, kept)}, 4) == "a 03 kept 0 on 03");
    CHECK(ledger({promised("a", 1, 3), settled("a", 4, kept)}, 4) == "a 03 missed 0 on 04"); // a day late
    CHECK(ledger({promised("a", 1, 3), settled("a", 2, missed)}, 2) == "a 03 missed 0 on 02");
    CHECK(ledger({promised("a", 1, 3), settled("a", 3, kept)}, 2) == "a 03 open 0"); // not yet
    CHECK(ledger({promised("a", 5, 6)}, 4) == "");
}

TEST_CASE("renegotiating before the due day is no miss, on the day or later it is one") {
    CHECK(ledger({promised("a", 1, 5), settled("a", 4, renegotiated, 9)}, 6) == "a 09 open 1");
    CHECK(ledger({promised("a", 1, 5), settled("a", 4, renegotiated, 9), settled("a", 8, kept)}, 9) == "a 09 kept 1 on 08");
    CHECK(ledger({promised("a", 1, 5), settled("a", 4, renegotiated)}, 9) == "a 05 called_off 0 on 04");
    CHECK(counts({promised("a", 1, 5), settled("a", 4, renegotiated)}, 9) == "0 0 1 0");
    CHECK(counts({promised("a", 1, 5), settled("a", 4, renegotiated, 9), settled("a", 8, kept)}, 9) == "1 1 1 0");
    CHECK(ledger({promised("a", 1, 5), settled("a", 5, renegotiated, 9)}, 6) == "a 09 open 0");
    CHECK(counts({promised("a", 1, 5), settled("a", 5, renegotiated, 9)}, 6) == "1 0 0 1");
    CHECK(counts({promised("a", 1, 5), settled("a", 5, renegotiated)}, 6) == "1 0 0 1");
}

TEST_CASE("the first promise of an id counts, and the first outcome of each due day") {
    CHECK(ledger({promised("a", 1, 3), promised("a", 2, 9), settled("a", 2, kept), settled("a", 3, missed)}, 9) ==
          "a 03 kept 0 on 02");
    CHECK(ledger({settled("b", 2, kept), promised("a", 3, 4), settled("a", 2, kept)}, 3) == "a 04 open 0"); // before it was made
    // Entries count in the order of their days, whatever their order in the list.
    CHECK(ledger({settled("a", 4, kept), promised("a", 1, 5)}, 5) == "a 05 kept 0 on 04");
    CHECK(ledger({promised("b", 2, 5), promised("a", 1, 5)}, 5) == "a 05 open 0; b 05 open 0");
}

TEST_CASE("promises without any due are no figure") {
    adherence const none = promise_adherence(own({promised("a", 1, 9)}), november(1), november(5));
    CHECK(none.due == 0);
    CHECK_FALSE(none.rate);
    CHECK_FALSE(none.strength);
    CHECK(counts({promised("a", 1, 3), promised("b", 1, 8), settled("b", 8, kept)}, 9) == "2 1 0 1");
    CHECK(counts({promised("a", 1, 3), promised("b", 1, 8), settled("b", 8, kept)}, 9, 4) == "1 1 0 0"); // from the 4th on
}
