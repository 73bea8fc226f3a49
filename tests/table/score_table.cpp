#include <closeknit/table/score_table.hpp>

#include <closeknit/codec/error.hpp>

#include <tests/support/problem.hpp>
#include <tests/support/small.hpp>

#include <catch2/catch.hpp>

#include <sstream>
#include <streambuf>
#include <string>
#include <vector>

using namespace closeknit;
using tests::problem;

namespace {

/// Four ratings from 1 to 5, a to d, and one score of them, or several with these ids.
assessment of_scores(std::vector<std::string> const& ids) {
    assessment out = tests::four_ratings(mean{}, at_most_missing{1});
    scale const one = out.scales[0];
    out.scales.clear();
    for (std::string const& id : ids) {
        out.scales.push_back(one);
        out.scales.back().id = id;
    }
    return out;
}

struct scored_table {
    std::string out;
    table_totals totals;
    std::vector<std::string> issues;
};

scored_table scored_text(std::string const& data, score_table_options how = {}, assessment const& of = of_scores({"s"})) {
    scored_table made;
    std::istringstream in(data);
    std::ostringstream out;
    how.issue = [&](table_issue const& each) { made.issues.push_back(each.text()); };
    made.totals = score_table(scorer(of), in, out, how);
    made.out = out.str();
    return made;
}

/// Takes so many bytes and no more.
class small_disk : public std::streambuf {
public:
    explicit small_disk(int room) : room_(room) {}

private:
    int_type overflow(int_type c) override { return room_-- > 0 ? c : traits_type::eof(); }

    int room_;
};

} // namespace

TEST_CASE("a table of people becomes a table of scores, as CSV or JSON Lines") {
    std::string const expected = "id,s,s_status\np1,2.5,ok\n2,,too_few_answers\n"; // (1 + 2 + 3 + 4) / 4
    auto const from_csv = scored_text("id,a,b,c,d\np1,1,2,3,4\n,1,2,,\n");
    CHECK(from_csv.out == "id,s,s_status\np1,2.5,ok\n,,too_few_answers\n");
    CHECK(
        scored_text("{\"id\":\"p1\",\"a\":1,\"b\":2,\"c\":3,\"d\":4}\n{\"a\":1,\"b\":2}\n", {.format = table_format::json_lines})
            .out == expected);
    CHECK(scored_text("a,b,c,d\n1,2,3,4\n").out == "id,s,s_status\n1,2.5,ok\n");
    CHECK(from_csv.totals.rows == 2);
    CHECK(from_csv.issues.empty());
}

TEST_CASE("what cannot be read is told with its place, counted, and quotes no answer") {
    auto const made = scored_text("id,a,b,c,d,mood\np1,9,2,3,4,x\np2,1\n");
    CHECK(made.out == "id,s,s_status\np1,3,prorated\np2,,unreadable\n"); // (2 + 3 + 4) / 3
    CHECK(made.issues == std::vector<std::string>{"ignored: mood", "2: column a: expected a whole number from 1 to 5",
                                                  "3: expected 6 cells as in the header, not 2"});
    CHECK(made.totals.unreadable_cells == 1);
    CHECK(made.totals.unreadable_rows == 1);
    CHECK(scored_text("{\"a\": \n", {.format = table_format::json_lines}).issues ==
          std::vector<std::string>{"1:7: unexpected end of input"});
    CHECK(problem([] { scored_text("a,b,c,d\n9,2,3,4\n", {.strict = true}); }) == "stopped at the first error");
}

TEST_CASE("two columns of one name are refused before anything is written") {
    CHECK(score_columns(of_scores({"s", "t"})) == std::vector<std::string>{"id", "s", "s_status", "t", "t_status"});
    for (std::vector<std::string> const& ids :
         {std::vector<std::string>{"s", "s_status"}, {"s_status", "s"}, {"s", "id"}, {"s", "s_status_status", "s_status"}}) {
        std::istringstream in("a,b,c,d\n1,2,3,4\n");
        std::ostringstream out;
        CHECK_THAT(problem([&] { score_table(scorer(of_scores(ids)), in, out); }),
                   Catch::StartsWith("/scales/") && Catch::Contains("two columns"));
        CHECK(out.str().empty());
    }
    CHECK(
        problem([] { score_columns(of_scores({"s", "s_status"})); }) ==
        "/scales/1/id: a table of scores would have two columns 's_status': the ids, and each scale's id alone and with _status or another part behind it, are "
        "columns");
    CHECK(score_columns(of_scores({"id_status"})).size() == 3); // no scale is called id
}

TEST_CASE("ids and scales' names are no formulas and steer no terminal, and scores stay numbers") {
    assessment of = of_scores({"=s"});
    of.scales[0].method = sum{};
    for (key& each : of.scales[0].keys)
        each.weight = -1;
    auto const made = scored_text("id,a,b,c,d\n=cmd(),1,2,3,4\n\x1b[31m,1,2,3,4\n\"a\nb\",1,2,3,4\n-7,1,2,3,4\n", {}, of);
    CHECK(made.out == "id,'=s,'=s_status\n'=cmd(),-10,ok\n\\u{001B}[31m,-10,ok\na\\u{000A}b,-10,ok\n-7,-10,ok\n");
}

TEST_CASE("scoring stops where the scores cannot be written") {
    std::string data = "a,b,c,d\n";
    for (int i = 0; i < 1000; ++i)
        data += "1,2,3,4\n";
    std::istringstream in(data);
    small_disk disk(100);
    std::ostream out(&disk);
    table_totals const totals = score_table(scorer(of_scores({"s"})), in, out);
    CHECK_FALSE(out);
    CHECK(totals.rows < 20); // 14 bytes of names, and about 9 each
}

TEST_CASE("progress is told every 256 rows") {
    std::string data = "a,b,c,d\n";
    for (int i = 0; i < 600; ++i)
        data += "1,2,3,4\n";
    std::vector<std::pair<std::uint64_t, std::uint64_t>> told;
    scored_text(data, {.progress = [&](std::uint64_t bytes, std::uint64_t rows) { told.emplace_back(bytes, rows); }});
    CHECK(told == std::vector<std::pair<std::uint64_t, std::uint64_t>>{{8 + 8 * 256, 256}, {8 + 8 * 512, 512}});
}
