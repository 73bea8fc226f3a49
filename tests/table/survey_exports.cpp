#include <closeknit/codec/error.hpp>
#include <closeknit/table/score_table.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstddef>
#include <sstream>
#include <string>
#include <vector>

// Tables as survey platforms write them. Each expected score is worked by hand from the answers in the file.

using namespace closeknit;
using Catch::Contains;

namespace {

scale sum_of(std::string const& id, std::vector<std::string> const& items) {
    scale out{.id = id, .title = "S", .measures = "d", .method = sum{}, .missing = all_required{}};
    for (std::string const& each : items)
        out.keys.push_back({.item = each});
    return out;
}

/// Two ratings from 0 to 3, what was done (1, 2 and 4 points), how close (a line), a choice whose labels are codes of others, yes
/// or no, a day and a time; the sum of each.
assessment evening() {
    rating const often{.low = 0, .high = 3, .labels = {"Never", "Some days", "Most days", "Don't ask"}};
    choices const did{.options = {{.id = "walk", .wording = "Walked", .points = 1},
                                  {.id = "talk", .wording = "Talked, or wrote", .points = 2},
                                  {.id = "cook", .wording = "Cooked - together", .points = 4}},
                      .at_least = 0};
    choice const children{.options = {{.id = "1", .wording = "0", .points = 0},
                                      {.id = "2", .wording = "1", .points = 1},
                                      {.id = "3", .wording = "2 or more", .points = 2}}};
    choice const out_how{.options = {{.id = "never", .wording = "Never", .points = 0},
                                     {.id = "weekly", .wording = "2 to 4 times a month", .points = 2}}};
    assessment made{.id = "eve-2", .version = 1, .title = "Evening"};
    made.items = {{.id = "q1", .wording = "I felt rushed.", .response = often},
                  {.id = "q2", .wording = "I lay awake: long.", .response = often},
                  {.id = "did", .wording = "What did you do?", .response = did},
                  {.id = "near", .wording = "How close?", .response = slider{.low = 0, .high = 100, .step = 1}},
                  {.id = "children", .wording = "How many children?", .response = children},
                  {.id = "out", .wording = "How often do you go out?", .response = out_how},
                  {.id = "met", .wording = "Did you meet?", .response = yes_no{}}};
    for (auto const& [id, items] : std::vector<std::pair<std::string, std::vector<std::string>>>{{"tired", {"q1", "q2"}},
                                                                                                 {"done", {"did"}},
                                                                                                 {"close", {"near"}},
                                                                                                 {"many", {"children"}},
                                                                                                 {"often", {"out"}},
                                                                                                 {"meet", {"met"}}})
        made.scales.push_back(sum_of(id, items));
    return made;
}

/// Three items by number, each a rating from 0 to 3 without labels.
assessment numbered(std::string const& id) {
    assessment made{.id = id, .version = 1, .title = "By number"};
    for (char const* each : {"1", "2", "3"})
        made.items.push_back({.id = each, .wording = "", .response = rating{.low = 0, .high = 3}});
    made.scales = {sum_of("s", {"1", "2", "3"})};
    return made;
}

struct outcome {
    std::string rows; ///< without the header
    std::string said;
};

outcome scored(assessment const& of, std::string const& text, table_layout const& layout = {},
               table_format format = table_format::csv) {
    std::istringstream in(text);
    std::ostringstream out;
    outcome made;
    score_table(scorer(of), in, out,
                {.format = format, .layout = layout, .parts = {score_part::value}, .issue = [&](table_issue const& each) {
                     made.said += each.text() + "\n";
                 }});
    made.rows = out.str().substr(out.str().find('\n') + 1);
    return made;
}
outcome scored(std::string const& text, table_layout const& layout = {}, table_format format = table_format::csv) {
    return scored(evening(), text, layout, format);
}

std::string refused(assessment const& of, std::string const& text, table_layout const& layout = {},
                    table_format format = table_format::csv) {
    try {
        scored(of, text, layout, format);
    } catch (error const& e) {
        return e.what();
    }
    return "nothing";
}

} // namespace

TEST_CASE("the second row of Qualtrics names columns that the first does not") {
    std::string const ids = "\"{\"\"ImportId\"\":\"\"a\"\"}\",b,c,d,e,f\n";
    auto const split = scored("ResponseId,Q1_1,Q1_2,did_1,did_3,near_1\n"
                              "Response ID,How is it? - I felt rushed.,How is it? - I lay awake: long.,"
                              "What did you do? - Selected Choice - Walked,"
                              "What did you do? - Selected Choice - Cooked - together,How close? - Closeness\n" +
                                  ids + "a,1,2,Walked,,40\nb,3,0,,1,7\n",
                              {.id_columns = {"ResponseId"}});
    CHECK(split.rows == "a,3,1,40,,,\nb,3,4,7,,,\n");
    CHECK_THAT(split.said, Contains("2 rows below the header are names") && Contains("3 columns are known by the wording") &&
                               Contains("2 columns are read as ticks"));
    // An item's id in another case there is no name of a column.
    auto const noted = scored("id,q1,note\nText,I felt rushed.,Q2\n\"{\"\"ImportId\"\":\"\"a\"\"}\",b,c\na,1,x\n");
    CHECK_THAT(noted.said, Contains("ignored: note") && !Contains("column note"));
    // An answer in a person's row names nothing.
    CHECK(scored("id,q1,q2,note\na,1,2,I felt rushed.\nb,0,1,x\n").rows == "a,3,,,,,\nb,1,,,,,\n");
}

TEST_CASE("an item is found by a part of a name only where no column has all of it") {
    auto const quiz = scored("I felt rushed.,Points - I felt rushed.,Feedback - I felt rushed.,I lay awake: long.\n2,9,well,1\n");
    CHECK(quiz.rows == "1,3,,,,,\n");
    CHECK_THAT(refused(evening(), "Points - I felt rushed.,Points - I lay awake: long.\n1,1\n"),
               Contains("no column is an item"));
    CHECK_THAT(refused(evening(), "ID,Points - I felt rushed.,Stem; with a sign - I felt rushed?\n1,1,1\n"),
               Contains("no column is an item"));
    CHECK_THAT(refused(evening(), "ID,Other - I felt rushed?,Points - I felt rushed.\n1,1,1\n"),
               Contains("no column is an item"));
    auto const grouped = scored("eve/q1,eve/deep/q2,eve/did,eve/did/walk,met\n1,2,walk talk,1,1\n");
    CHECK(grouped.rows == "1,3,3,,,,1\n");
    CHECK_THAT(grouped.said, Contains("read by a part of the name: 'eve/q1' as q1"));
    CHECK(scored("eve/q1,eve/q2,eve/did/walk,eve/did/cook\n1,2,1,1\n").rows == "1,3,5,,,,\n");
    CHECK(scored("In the last week: >> I felt rushed.,\"In the last week: >> I lay awake: long.\"\n1,2\n").rows == "1,3,,,,,\n");
    CHECK(scored("I felt rushed.:In the last week,I lay awake: long.:In the last week\n1,2\n").rows == "1,3,,,,,\n");
    assessment slashed = numbered("meals");
    slashed.items[0].wording = "I eat/drink well.";
    slashed.scales = {sum_of("s", {"1"})};
    CHECK(scored(slashed, "How is it? - I eat/drink well.\n2\n").rows == "1,2\n");
    CHECK(scored("Q2: I felt rushed.,(4) I lay awake: long.\n1,2\n").rows == "1,3,,,,,\n");
    CHECK(scored("Q1,q1,q2\n3,1,2\n").rows == "1,3,,,,,\n");                    // in another case, beside the item's own
    CHECK(scored("q1,q2,Did you meet? - Label\n1,2,1\n").rows == "1,3,,,,,\n"); // only a line has a label behind it
}

TEST_CASE("boxes are known by the question's words too") {
    for (char const* names :
         {"What did you do?/Walked,\"What did you do?/Talked, or wrote\",What did you do?/Cooked - together",
          "What did you do? - Walked,\"What did you do? - Talked, or wrote\",What did you do? - Cooked - together",
          "Walked:What did you do?,\"Talked, or wrote:What did you do?\",Cooked - together:What did you do?",
          "did#Walked,\"did#Talked, or wrote\",did#Cooked - together",
          "did[walk]. What did you do? [Walked],\"did[talk]. What did you do? [Talked, or wrote]\",did[cook]. W"}) {
        INFO(names);
        CHECK(scored(std::string(names) + "\n1,0,1\n").rows == "1,,5,,,,\n");
    }
}

TEST_CASE("boxes of a form that nobody began are no answer") {
    auto const made = scored("id,q1,q2,did___walk,did___talk,did___cook\na,1,2,0,0,0\nb,,,0,0,0\nc,,,0,1,0\n");
    CHECK(made.rows == "a,3,0,,,,\nb,,,,,,\nc,,2,,,,\n");
    CHECK_THAT(made.said, Contains("1 row has no ticked box and no other answer"));
    CHECK(scored("did___walk,did___talk,did___cook\n0,0,0\n").rows == "1,,0,,,,\n"); // there is nothing else to answer
}

TEST_CASE("boxes without names are refused where they would be lost") {
    CHECK_THAT(refused(evening(), "id,What did you do?,,,q1\na,Walked,,,1\nb,Walked,\"Talked, or wrote\",,2\n"),
               Contains("1:1: the columns behind 'What did you do?' have answers to it too, but no names"));
    CHECK(scored("id,q1,q2,did,,\na,1,2,walk,,\n").rows == "a,3,1,,,,\n"); // what a spreadsheet leaves behind
}

TEST_CASE("labels below the header are passed over, and no person is") {
    std::string const header = "CASE,q1,q2,children\n", people = "1,0,1,2\n2,3,3,1\n";
    table_layout const by_case{.id_columns = {"CASE"}};
    auto const labelled = scored(header + "Number,Rushed,Awake,Children\n" + people, by_case);
    CHECK(labelled.rows == "1,1,,,1,,\n2,6,,,0,,\n");
    CHECK_THAT(labelled.said, Contains("1 row below the header has names, not a person"));
    std::string const one_more = "CASE,q1,q2,children,out\n", answers = "1,0,1,2,never\n2,3,3,1,never\n";
    CHECK(scored(one_more + "Number,Rushed,Awake,Children,Out\n" + answers, by_case).rows == "1,1,,,1,0,\n2,6,,,0,0,\n");
    CHECK_THAT(scored(one_more + "Number,Rushed,Rushed,Children,Out\n" + answers, by_case).rows, Contains("Number")); // alike
    CHECK_THAT(scored(header + "0,Rushed,Awake,Children\n" + people, by_case).rows, Contains("0,,,,,,\n")); // an id like others
    CHECK_THAT(scored(header + "Number,Rushed,2 hours,Children\n" + people, by_case).rows, Contains("Number"));
    CHECK_THAT(scored(header + "Number,Rushed,Never,Children\n" + people, by_case).rows, Contains("Number")); // one can be read
}

TEST_CASE("columns are known by the items' numbers where no others could be meant") {
    for (char const* names : {"phq3_1,phq3_2,phq3_3", "PHQ1,PHQ2,PHQ3", "phq_01,phq_02,phq_03", "PHQ3_Q1,PHQ3_Q2,PHQ3_Q3",
                              "q1,q2,q3", "Item 1,Item 2,Item 3", "Q5_1,Q5_2,Q5_3", "G01Q01[SQ001],G01Q01[SQ002],G01Q01[SQ003]",
                              "phq3_1,phq3_2,phq3_3,phq3_4,phq3_total", "phq3_1,phq3_2,phq3_3,gad_1,gad_2,gad_3"}) {
        INFO(names);
        std::string const header = names;
        auto const further = static_cast<std::size_t>(std::count(header.begin(), header.end(), ',')) - 2;
        auto const made = scored(numbered("phq-3"), header + "\n1,2,3" + std::string(further, ',') + "\n");
        CHECK(made.rows == "1,6\n");
        CHECK_THAT(made.said, Contains("3 columns are known by the items' numbers"));
    }
    for (char const* names : {"gad_1,gad_2,gad_3", "q1,q2,q3,q4", "Q1_1,Q1_2,Q1_3,Q2_1,Q2_2,Q2_3", "phq_t1_1,phq_t1_2,phq_t1_3",
                              "phq3_1,phq3_2", "visit_1,visit_2,visit_3", "phq3_1r,phq3_2r,phq3_3r"}) {
        INFO(names);
        CHECK_THAT(refused(numbered("phq-3"), std::string(names) + "\n1,2,3,1,1,1\n"),
                   Contains("no column is an item of 'phq-3'"));
    }
    assessment two = numbered("phq-2");
    two.items.pop_back(), two.scales.front().keys.pop_back();
    CHECK(scored(two, "phq_1,phq_2\n1,2\n").rows == "1,3\n");
    CHECK_THAT(refused(two, "q1,q2\n1,2\n"), Contains("no column is an item"));         // too few to be sure
    CHECK_THAT(refused(evening(), "Q01,q_2\n1,2\n"), Contains("no column is an item")); // not all items are there
}

TEST_CASE("a cell that may be a code or a label is what the column's other cells are") {
    auto const labels = scored("children\n0\n1\n2 or more\n1\n");
    CHECK(labels.rows == "1,,,,0,,\n2,,,,1,,\n3,,,,2,,\n4,,,,1,,\n");
    CHECK_THAT(labels.said, Contains("'children' has labels, some of which are codes too: its cells are read as labels"));
    CHECK(scored("children\n1\n2\n3\n").rows == "1,,,,0,,\n2,,,,1,,\n3,,,,2,,\n"); // codes
    CHECK(scored("children\n1\n2\n").rows == "1,,,,0,,\n2,,,,1,,\n");
    auto const both = scored("children\n1\n3\n2 or more\n"); // no file has both
    CHECK(both.rows == "1,,,,0,,\n2,,,,2,,\n3,,,,,,\n");
    CHECK_THAT(both.said, Contains("4: column children: expected one of 1, 2, 3; some of its labels are codes too"));
    CHECK(scored("{\"children\": \"2 or more\"}\n", {}, table_format::json_lines).rows == "1,,,,,,\n");
    CHECK(scored("children\n2 - 1\n").rows == "1,,,,1,,\n"); // code and label
    table_layout const said{
        .recodes = {{.code = "0", .answer = "1"}, {.code = "1", .answer = "2"}, {.code = "2 or more", .answer = "3"}}};
    CHECK(scored("children\n1\n2 or more\n", said).rows == "1,,,,1,,\n2,,,,2,,\n");
}

TEST_CASE("cells are read as others where the layout says so") {
    table_layout const sosci{.recodes = {{.code = "1", .answer = "0", .items = {"did"}},
                                         {.code = "2", .answer = "1", .items = {"did"}},
                                         {.code = "2", .answer = "no", .items = {"met"}}}};
    CHECK(scored("q1,q2,did_walk,did_talk,did_cook,met\n1,2,2,1,2,1\n1,2,1,1,2,2.0\n", sosci).rows == "1,3,5,,,,1\n2,3,4,,,,0\n");
    table_layout const lime{.recodes = {{.code = "A1", .answer = "0"}, {.code = "A4", .answer = "3"}}};
    CHECK(scored("q1,q2\nA1,A4\n", lime).rows == "1,3,,,,,\n");
    CHECK(scored("{\"q1\": \"A1\", \"q2\": \"A4\"}\n", lime, table_format::json_lines).rows == "1,3,,,,,\n");
    CHECK(scored("{\"q1\": 7, \"q2\": 0}\n", {.recodes = {{.code = "7", .answer = "2"}}}, table_format::json_lines).rows ==
          "1,2,,,,,\n");
    CHECK(scored("q1,q2\n1,2\n", {.recodes = {{.code = "1", .answer = "2"}, {.code = "2", .answer = "1"}}}).rows ==
          "1,3,,,,,\n"); // once
    CHECK(scored("q1,q2\nA1,A4\n", {.recodes = lime.recodes, .offsets = {{.add = 0}}}).rows == "1,3,,,,,\n");
    CHECK_THAT(refused(evening(), "q1\n1\n", {.recodes = {{.code = "1", .answer = "2", .items = {"q9"}}}}),
               Contains("/recodes/0: the assessment has no question 'q9'"));
}

TEST_CASE("cells are read as other programs write them") {
    CHECK(scored("out\n2 to 4 times a month (3)\n3 - 2 to 4 times a month\n").rows == "1,,,,,2,\n2,,,,,2,\n");
    CHECK(scored("q1,q2\nDon\u2019t ask,Never\n").rows == "1,3,,,,,\n");
    CHECK(scored("did\n\"Walked\nTalked, or wrote\"\n").rows == "1,,3,,,,\n");
    CHECK(scored("met\n1 - Yes\nNo (0)\nT\nf\n").rows == "1,,,,,,1\n2,,,,,,0\n3,,,,,,1\n4,,,,,,0\n");
    CHECK(scored("{\"did\": [\"Walked\", \"cook\"]}\n", {}, table_format::json_lines).rows == "1,,5,,,,\n");
    for (char const* missing : {"NA", "n/a", "NaN", "NULL", "#N/A", "#NULL!", ".", "<NA>"}) {
        INFO(missing);
        auto const made = scored("q1,q2,met\n1,2,1\n1," + std::string(missing) + ",0\n");
        CHECK(made.rows == "1,3,,,,,1\n2,,,,,,0\n");
        CHECK_FALSE(made.said.find("column q2") != std::string::npos);
    }
    assessment other{.id = "o", .version = 1, .title = "O"};
    other.items = {{.id = "since", .wording = "S", .response = calendar_date{}},
                   {.id = "at", .wording = "A", .response = time_of_day{}}};
    other.items.push_back(
        {.id = "was", .wording = "W", .response = yes_no{}, .shown_when = condition{answered{.item = "since"}}});
    other.scales = {sum_of("s", {"was"})};
    CHECK_FALSE(
        scored(other, "since,at,was\n2020-01-31 00:00:00,23:30:00,1\n2020-01-31T14:05,7:30 PM,1\n").said.find("column at") !=
        std::string::npos);
    CHECK(scored(other, "since,was\n2020-01-31 00:00:00,1\n").rows == "1,1\n");
    for (char const* time : {"7:30", "07:30:00", "7:30 pm", "12:00 AM"})
        CHECK_FALSE(scored(other, "at,was\n" + std::string(time) + ",1\n").said.find("column at") != std::string::npos);
    for (char const* time : {"7:3", "07:30:15", "13:00 PM", "24:00"})
        CHECK_THAT(scored(other, "at,was\n" + std::string(time) + ",1\n").said, Contains("column at: expected a time"));
}

TEST_CASE("codes with any words are read where an instrument has no labels") {
    CHECK(scored(numbered("phq-3"), "1,2,3\nSeveral days (1),2 - More,\"3. All, nearly\"\n").rows == "1,6\n");
    CHECK_THAT(scored(numbered("phq-3"), "1,2,3\n2-6 days,1,1\n").said, Contains("column 1: expected"));   // a range
    CHECK_THAT(scored(numbered("phq-3"), "1,2,3\n2 - 6 days,1,1\n").said, Contains("column 1: expected")); // the same with spaces
    CHECK_THAT(scored(numbered("phq-3"), "1,2,3\nOften (4),1,1\n").said, Contains("column 1: expected"));  // no code
}

TEST_CASE("cells that are lacking or too many are no fault where nothing is lost") {
    CHECK(scored("q1,q2,note\n1,2\n0,1,x,,\n").rows == "1,3,,,,,\n2,1,,,,,\n");
    CHECK_THAT(scored("q1,note,q2\n1,x\n").said, Contains("2: expected 3 cells as in the header, not 2"));
    CHECK_THAT(scored("q1,q2\n1,2,9\n").said, Contains("2: expected 2 cells as in the header, not 3"));
}

TEST_CASE("what a file's cells suggest is told after the last row") {
    std::string const from_one = ": the file may count from 1; an offset of -1 mends that";
    CHECK_THAT(scored("q1,q2\n1,4\n2,3\n").said,
               Contains("in 2 rows nobody gave the lowest answer, 0, to any of the items q1, q2" + from_one));
    CHECK(scored("q1,q2\n0,4\n2,3\n").said.find("count from") == std::string::npos);  // 0 is there
    CHECK(scored("q1,q2\n1,3\n2,3\n").said.find("count from") == std::string::npos);  // too few rows to say so
    CHECK(scored("q1,q2\n1,-1\n2,4\n").said.find("count from") == std::string::npos); // beyond both ends
    CHECK_THAT(scored("q1,q2\n-1,2\n0,2\n").said,
               Contains("nobody gave the highest answer, 3, to any of the items q1, q2: the file "
                        "may count from -1; an offset of 1 mends that"));
    std::string many = "q1,q2\n";
    for (int i = 0; i < 5; ++i)
        many += "-99,0\n";
    CHECK_THAT(scored(many).said,
               Contains("5 of the cells that could not be read say the same: if it stands for a missing answer"));
    CHECK(scored("q1,q2\n-99,0\n-99,0\n").said.find("say the same") == std::string::npos);
}

TEST_CASE("JSON Lines without any item are refused") {
    CHECK_THAT(refused(evening(), "{\"id\": \"a\", \"rt\": 5}\n{\"rt\": 6}\n", {}, table_format::json_lines),
               Contains("no row has a member that is an item of 'eve-2'; expected members such as q1, q2"));
    CHECK(scored("{\"id\": \"a\"}\n{\"q1\": 1, \"q2\": 1}\n", {}, table_format::json_lines).rows == "a,,,,,,\n2,2,,,,,\n");
}

TEST_CASE("one label of two options is neither") {
    assessment of{.id = "o", .version = 1, .title = "O"};
    choice const alike{.options = {{.id = "a", .wording = "Same", .points = 1}, {.id = "b", .wording = "Same", .points = 2}}};
    of.items = {{.id = "x", .wording = "X", .response = alike}};
    of.scales = {sum_of("s", {"x"})};
    CHECK_THAT(scored(of, "x\nSame\nb\n").said, Contains("2: column x: expected one of a, b"));
    CHECK(scored(of, "x\nSame\nb\n").rows == "1,\n2,2\n");
}

TEST_CASE("an id with a mark for its letter is near, and a code for a missing answer is a number in whatever way") {
    assessment of{.id = "o", .version = 1, .title = "O"};
    of.items = {{.id = "n\u00E4he", .wording = "X", .response = rating{.low = 1, .high = 5}},
                {.id = "ruhe", .wording = "Y", .response = rating{.low = 1, .high = 5}}};
    of.scales = {sum_of("s", {"n\u00E4he", "ruhe"})};
    CHECK_THAT(scored(of, "na\u0308he,ruhe\n4,3\n").said, Contains("perhaps misspelled, and not read: 'na\u0308he'"));
    CHECK_FALSE(scored("q1,q2\n-9.0,1\n", {.missing_codes = {{.code = "-9"}}}).said.find("column q1") != std::string::npos);
}

TEST_CASE("rows that are read by codes keep their cells and lines") {
    std::string const first = "0,0,0\n0,0,1\n"; // rows that are looked at for names
    auto const longer = scored(numbered("phq-3"), "1,2,3\n" + first + "1,2,3,9\n1,1,1\n");
    CHECK(longer.rows == "1,0\n2,1\n3,\n4,3\n");
    CHECK_THAT(longer.said, Contains("4: expected 3 cells as in the header, not 4"));
    auto const noted = scored(numbered("phq-3"), "1,2,3,note\n0,0,0,\n0,0,1,\n1,2,3,\"x\ny\"\n9,1,1,z\n");
    CHECK(noted.rows == "1,0\n2,1\n3,6\n4,\n");
    CHECK_THAT(noted.said, Contains("6: column 1: expected")); // the person before has lines 4 and 5
}

TEST_CASE("options that are called 0, 1 and 2 are steps") {
    assessment of{.id = "o", .version = 1, .title = "O"};
    choice const steps{.options = {{.id = "0", .wording = "A", .points = 0},
                                   {.id = "1", .wording = "B", .points = 1},
                                   {.id = "2", .wording = "C", .points = 2}}};
    of.items = {{.id = "x", .wording = "X", .response = steps}, {.id = "y", .wording = "Y", .response = steps}};
    of.scales = {sum_of("s", {"x", "y"})};
    std::string rows = "x,y\n";
    for (int i = 0; i < 10; ++i)
        rows += "1,2\n";
    CHECK_THAT(scored(of, rows).said, Contains("in 10 rows nobody gave the lowest answer, 0, to any of the items x, y"));
}
