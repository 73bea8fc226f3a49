#include <closeknit/codec/error.hpp>
#include <closeknit/table/score_table.hpp>

#include <catch2/catch.hpp>

#include <sstream>
#include <string>
#include <vector>

using namespace closeknit;
using Catch::Contains;

namespace {

/// Ratings of 0 to 4 with labels, hours, a choice, several options, yes or no; the mean or sum of each.
assessment of_all_kinds() {
    rating const often{.low = 0, .high = 4, .labels = {"Never", "Seldom", "Some days, a little", "Often", "Always"}};
    choice const who{.options = {{.id = "1", .wording = "Myself", .points = 1},
                                 {.id = "2", .wording = "My partner", .points = 2},
                                 {.id = "x", .wording = "Neither", .points = 0}}};
    choices const did{.options = {{.id = "a", .wording = "Ate", .points = 1},
                                  {.id = "b", .wording = "Walked", .points = 2},
                                  {.id = "c", .wording = "Sang, loudly", .points = 4}},
                      .at_least = 0};
    assessment out{.id = "all", .version = 1, .title = "All"};
    out.items = {{.id = "q1", .wording = "I feel at ease.", .response = often},
                 {.id = "q2", .wording = "I speak up.", .response = often},
                 {.id = "hours", .wording = "How many hours?", .response = number{.low = 0, .high = 5000}},
                 {.id = "who", .wording = "Who cooks?", .response = who},
                 {.id = "did", .wording = "What did you do?", .response = did},
                 {.id = "met", .wording = "Did you meet?", .response = yes_no{}}};
    for (std::vector<id_of<item>> const& keyed :
         std::vector<std::vector<id_of<item>>>{{"q1", "q2"}, {"hours"}, {"who"}, {"did"}, {"met"}}) {
        scale each{.id = "s-" + keyed.front().str(),
                   .title = "S",
                   .measures = "d",
                   .method = sum{},
                   .missing = at_most_missing{.missing = 1}};
        if (keyed.size() == 1) each.missing = all_required{};
        for (id_of<item> const& one : keyed)
            each.keys.push_back({.item = one});
        out.scales.push_back(each);
    }
    return out;
}

struct outcome {
    std::string rows; ///< without the header
    std::string header;
    std::string said;
};

outcome scored(std::string const& text, table_layout const& layout = {}, table_format format = table_format::csv) {
    std::istringstream in(text);
    std::ostringstream out;
    outcome made;
    score_table(scorer(of_all_kinds()), in, out,
                {.format = format, .layout = layout, .parts = {score_part::value}, .issue = [&](table_issue const& each) {
                     made.said += each.text() + "\n";
                 }});
    std::string const all = out.str();
    made.header = all.substr(0, all.find('\n'));
    made.rows = all.substr(all.find('\n') + 1);
    return made;
}

std::string refused(std::string const& text, table_layout const& layout = {}) {
    try {
        scored(text, layout);
    } catch (error const& e) {
        return e.what();
    }
    return "none";
}

std::string const only_hours = "items without a column count as missing: q1, q2, who, did, met\n";
std::string hours(std::string const& value) { return "1,," + value + ",,,\n"; }

/// Text as UTF-16 with its byte order mark, of ASCII.
std::string utf16(std::string const& text, bool big) {
    std::string out = big ? "\xFE\xFF" : "\xFF\xFE";
    for (char c : text)
        out += big ? std::string{'\0', c} : std::string{c, '\0'};
    return out;
}

} // namespace

TEST_CASE("the delimiter is the one with which the header is known, and is told") {
    std::string const rows = "a,7,12,,,\n";
    for (auto const& [text, called] : {std::pair<std::string, std::string>{"id;q1;q2;hours\na;3;4;12\n", "';'"},
                                       {"id\tq1\tq2\thours\na\t3\t4\t12\n", "a tab"},
                                       {"id|q1|q2|hours\na|3|4|12\n", "'|'"},
                                       {"\"sep=;\"\r\nid;q1;q2;hours\r\na;3;4;12\r\n", "';'"}}) {
        auto const made = scored(text);
        CHECK(made.rows == rows);
        CHECK_THAT(made.said, Catch::StartsWith("the delimiter is " + called + "\n"));
    }
    CHECK(scored("id,q1,q2,hours\na,3,4,12\n").said == "items without a column count as missing: who, did, met\n");
    CHECK(scored("id:q1:q2:hours\na:3:4:12\n", {.delimiter = ":"}).rows == rows);
    CHECK(scored("a;b,q1,q2,hours,id\n,3,4,12,a\n").rows == rows); // a semicolon in a name does not make it the delimiter
}

TEST_CASE("a decimal comma is read, and a sign that may part thousands is refused where it is not said which it is") {
    CHECK(scored("hours\n\"12,5\"\n").rows == hours("12.5"));
    CHECK(scored("hours\n\"0,125\"\n").rows == hours("0.125"));
    CHECK(scored("hours\n1.500\n").rows == hours("1.5")); // what programs write
    auto const unsure = scored("hours\n\"1,500\"\n");
    CHECK(unsure.rows == hours(""));
    CHECK_THAT(unsure.said, Contains("2: column hours: expected a number; state whether the decimal sign is a point or a comma"));
    CHECK(scored("hours\n\"1,500\"\n", {.decimal_sign = ","}).rows == hours("1.5"));
    CHECK(scored("hours;id\n1,500;\n").rows == ",,1.5,,,\n"); // beside semicolons a comma is a decimal sign
    CHECK_THAT(scored("hours;id\n1.500;\n").said, Contains("state whether"));
    CHECK(scored("hours;id\n12.5;\n").rows == ",,12.5,,,\n");
    CHECK_THAT(scored("hours\n12.5\n", {.decimal_sign = ","}).said, Contains("2: column hours: expected a number\n"));
    CHECK_THAT(scored("hours\n\"12,5\"\n", {.decimal_sign = "."}).said, Contains("2: column hours: expected a number\n"));
    CHECK(scored("hours\n\"1,500\"\n", {.decimal_sign = "."}).rows == hours("1500"));
    CHECK(scored("hours\n1.500\n", {.decimal_sign = ","}).rows == hours("1500"));
    CHECK(scored("hours\n\"0,125\"\n", {.decimal_sign = "."}).rows == hours("")); // no thousands begin with 0
    CHECK(scored("hours\n\"1,500.5\"\n", {.decimal_sign = "."}).rows == hours("1500.5"));
    CHECK(scored("hours\n\"1,500.5\"\n").rows == hours("1500.5"));
    CHECK(scored("hours\n\"1.500,5\"\n", {.decimal_sign = ","}).rows == hours("1500.5"));
    CHECK_THAT(scored("hours\n\"1,500.5\"\n", {.decimal_sign = ","}).said, Contains("2: column hours: expected a number\n"));
    CHECK(scored("hours\n1 500\n").rows == hours("1500"));
    CHECK(scored("hours\n\u0661\u0662\u066B\u0665\n").rows == hours("12.5")); // Arabic-Indic
    CHECK(scored("hours\n\uFF11\uFF12\n").rows == hours("12"));               // full width
    CHECK(scored("hours\n\u0967\u0968\n").rows == hours("12"));               // Devanagari
}

TEST_CASE("UTF-8 and UTF-16 with a byte order mark are read, and whatever else is there is named") {
    std::string const plain = "id,hours\na,12\n";
    for (std::string const& text : {plain, "\xEF\xBB\xBF" + plain, utf16(plain, true), utf16(plain, false)})
        CHECK(scored(text).rows == "a,,12,,,\n");
    // U+1F600 is D83D DE00 in UTF-16, and F0 9F 98 80 in UTF-8.
    CHECK(scored(utf16("id,hours\n", true) + std::string("\xD8\x3D\xDE\x00\0,\0"
                                                         "1\0\n",
                                                         10))
              .rows == "\xF0\x9F\x98\x80,,1,,,\n");
    CHECK_THAT(refused(utf16(plain, false) + "x"), Contains("not UTF-16: it ends in half of a character"));
    CHECK_THAT(refused(utf16("id\n", true) + std::string("\xD8\x3D\0,", 4)), Contains("not UTF-16: it has half of a character"));
    CHECK(refused("id,hours\nJos\xE9,12\n") == "2:1: the table is not UTF-8, perhaps Windows-1252 or Latin-1; save it as UTF-8");
    CHECK_THAT(refused(std::string("i\0d\0,\0h\0", 8)), Contains("UTF-16 without a byte order mark"));
    CHECK_THAT(refused(std::string("\xFF\xFE\0\0i\0\0\0", 8)), Contains("UTF-32"));
    CHECK_THAT(refused("PK\x03\x04\x14"), Contains("a workbook or another zip file, not CSV"));
    CHECK_THAT(refused("$FL2@(#) IBM SPSS"), Contains("an SPSS file"));
    CHECK_THAT(refused("\x1F\x8B\x08"), Contains("compressed"));
    std::string long_one = "id,hours\n";
    for (int i = 0; i < 20'000; ++i)
        long_one += "\u00E9\u4E16\U0001F600" + std::to_string(i) + ",12\n"; // characters that blocks cut
    auto const made = scored(long_one);
    CHECK_THAT(made.rows, Catch::EndsWith("\u00E9\u4E16\U0001F600"
                                          "19999,,12,,,\n"));
    CHECK_FALSE(made.said.find("once") != std::string::npos);
}

TEST_CASE("further header rows of survey platforms are no people") {
    CHECK(scored("id,q1,hours\n\"Respondent\",\"I feel at ease.\",\"Hours\"\na,3,12\n").rows ==
          "a,6,12,,,\n"); // prorated: 3 / 1 * 2
    CHECK(scored("id,q1,hours\nText,Text,Text\n\"{\"\"ImportId\"\":\"\"x\"\"}\",\"{\"\"ImportId\"\":\"\"y\"\"}\",z\na,3,12\n")
              .rows == "a,6,12,,,\n");
    auto const monkey = scored(
        "id,I feel at ease.,What did you do?,,\nResponse,Response,Ate,Walked,\"Sang, loudly\"\na,3,Ate,,\"Sang, loudly\"\n");
    CHECK(monkey.rows == "a,6,,,5,\n"); // 1 + 4
    CHECK_THAT(monkey.said,
               Contains("1 row below the header has names, not a person") && Contains("3 columns are read as ticks"));
    CHECK(scored("id,q1,hours\nx,y,z\na,3,12\n", {.rows_after_header = 1}).rows == "a,6,12,,,\n");
    CHECK(scored("Made by a program\nid,q1,hours\na,3,12\n", {.header_row = 2}).rows == "a,6,12,,,\n");
    CHECK_THAT(refused("Made by a program\nid,q1,hours\na,3,12\n"), Contains("line 2 has such names: is it the header?"));
    CHECK_THAT(refused("a\n", {.header_row = 2}), Contains("the file has only 1 rows"));
}

TEST_CASE("codes for missing answers are compared as numbers, by item and with their kind") {
    table_layout const codes{.missing_codes = {{.code = "-9", .means = missingness::dont_know},
                                               {.code = "99", .items = {"hours"}},
                                               {.code = "refused"}}};
    CHECK(scored("q1,q2,hours\n-9.0,3,99\n", codes).rows == "1,6,,,,\n"); // 3 / 1 * 2
    CHECK(scored("q1,q2,hours\n-9,3,99\n", codes).said == "items without a column count as missing: who, did, met\n");
    CHECK_THAT(scored("q1,q2,hours\n99,3,1\n", codes).said, Contains("2: column q1: expected a whole number from 0 to 4"));
    CHECK(scored("hours,who\nrefused,refused\n", codes).said == "items without a column count as missing: q1, q2, did, met\n");
    CHECK(scored("{\"q1\": -9, \"q2\": 3, \"hours\": \"refused\"}\n", codes, table_format::json_lines).rows == "1,6,,,,\n");
}

TEST_CASE("columns are known by the wording, by a matrix question's part, or by the layout") {
    CHECK(scored("I feel at ease.,  I speak\u00A0up. ,How many hours?\n3,4,5\n").rows == "1,7,5,,,\n");
    CHECK(scored("How is it? [I feel at ease.],How is it? [I speak up.]\n3,4\n").rows == "1,7,,,,\n");
    CHECK(scored("How is it? - I feel at ease.,How is it? - I speak up.\n3,4\n").rows == "1,7,,,,\n");
    table_layout const named{.item_columns = {{.column = "VAR001", .item = "q1"}, {.column = "VAR002", .item = "q2"}}};
    CHECK(scored("VAR001,VAR002\n3,4\n", named).rows == "1,7,,,,\n");
    CHECK(scored("{\"VAR001\": 3, \"VAR002\": 4}\n", named, table_format::json_lines).rows == "1,7,,,,\n");
    CHECK_THAT(refused("q1,Q1 \nx,y\n", {.item_columns = {{.column = "Q1", .item = "q1"}}}),
               Contains("the columns 'q1' and 'Q1' are both item 'q1'"));
    auto const misspelled = scored("q_01,q2\n3,4\n");
    CHECK_THAT(misspelled.said, Contains("perhaps misspelled, and not read: 'q_01' for q1"));
}

TEST_CASE("one column for each option, as survey programs name it") {
    for (char const* each :
         {"did___a,did___b,did___c", "did_a,did_b,did_c", "did[a],did[b],did[c]", "DID.A,DID.B,DID.C",
          "What did you do? (choice=Ate),What did you do? (choice=Walked),\"What did you do? (choice=Sang, loudly)\""}) {
        std::string const names = each;
        INFO(names);
        CHECK(scored(names + "\n1,0,1\n").rows == "1,,,,5,\n");
        CHECK(scored(names + "\nChecked,Unchecked,Unchecked\n").rows == "1,,,,1,\n");
        CHECK(scored(names + "\n0,0,0\n").rows == "1,,,,0,\n");
        CHECK(scored(names + "\n,1,\n").rows == "1,,,,2,\n");
        CHECK(scored(names + "\n,,\nNA,NA,NA\n").rows ==
              "2,,,,,\n"); // a row of nothing is nobody's, and NA says nothing of any box
    }
    CHECK_THAT(scored("did_a,did_b\n1,1\n").said,
               Contains("only 2 of the 3 options of did have a column; the others count as not ticked"));
    CHECK_THAT(scored("did_a,did_b,did_c\n1,7,0\n").said, Contains("2: column did_b: expected 1 or 0, or yes or no"));
    CHECK(scored("W1,W2\n1,1\n", {.item_columns = {{.column = "W1", .item = "did", .option = "a"},
                                                   {.column = "W2", .item = "did", .option = "c"}}})
              .rows == "1,,,,5,\n");
}

TEST_CASE("labels stand for answers, alone or beside their code, and lists have other separators") {
    for (char const* cell :
         {"Often", "often", "3 - Often", "3. Often", "3 (Often)", "Often (3)", "3=Often", " 3: Often ", "(3) Often", "[3] Often"})
        CHECK(scored(std::string("q1,q2\n\"") + cell + "\",4\n").rows == "1,7,,,,\n");
    CHECK(scored("q1,q2\n\"Some days, a little\",4\n", {.decimal_sign = "."}).rows == "1,6,,,,\n");
    for (char const* cell : {"4 - Often", "(4) Often"}) // they contradict each other
        CHECK_THAT(scored(std::string("q1,q2\n") + cell + ",4\n").said, Contains("column q1: expected"));
    CHECK(scored("who\nMy partner\n").rows == "1,,,2,,\n");
    CHECK(scored("who\n2 - My partner\n").rows == "1,,,2,,\n");
    CHECK(scored("{\"who\": 2, \"met\": 1}\n", {}, table_format::json_lines).rows == "1,,,2,,1\n");
    for (char const* cell : {"a;c", "a|c", "a,c", "a c", "a; c;", "Ate;Sang, loudly"})
        CHECK(scored(std::string("did\n\"") + cell + "\"\n").rows == "1,,,,5,\n");
    CHECK(scored("did\n[]\n").rows == "1,,,,0,\n");
}

TEST_CASE("a file that counts from another number has it added") {
    CHECK(scored("q1,q2,who\n1,5,3\n", {.offsets = {{.add = -1}}}).rows == "1,4,,2,,\n");
    CHECK(scored("q1,q2,met\n1,5,1\n", {.offsets = {{.add = -1}}}).rows == "1,4,,,,1\n"); // yes and no are not counted
    CHECK(scored("q1,q2,met\n1,5,1\n", {.offsets = {{.add = -1, .items = {"q1", "q2", "met"}}}}).rows == "1,4,,,,1\n");
    CHECK(scored("q1,q2\n4 - Often,\"Always (5)\"\n", {.offsets = {{.add = -1}}}).rows == "1,7,,,,\n"); // the codes 3 and 4
    CHECK_THAT(scored("q1,q2\n4 - Always,1\n", {.offsets = {{.add = -1}}}).said, Contains("column q1: expected"));
    CHECK(scored("did,who\n1,2 - Myself\n", {.offsets = {{.add = -1}}}).rows == "1,,,1,,\n"); // 1 is no option of the list
    CHECK(scored("q1,q2,hours\n1,5,10\n", {.offsets = {{.add = -1, .items = {"q1", "q2"}}}}).rows == "1,4,10,,,\n");
    CHECK(scored("{\"q1\": 1, \"q2\": 5}\n", {.offsets = {{.add = -1}}}, table_format::json_lines).rows == "1,4,,,,\n");
}

TEST_CASE("several people in a row are told apart by prefix or suffix") {
    std::vector<row_member> const two{{.role = "she", .prefix = "f."}, {.role = "he", .prefix = "m."}};
    CHECK(scored("id,f.q1,f.q2,m.q1,m.q2,site\n7,1,2,3,4,x\n", {.kept_columns = {"site"}, .members = two}).rows ==
          "7,she,x,3,,,,\n7,he,x,7,,,,\n");
    CHECK(scored("{\"id\": 7, \"f.q1\": 1, \"f.q2\": 2, \"m.q1\": 3}\n", {.members = two}, table_format::json_lines).rows ==
          "7,she,3,,,,\n7,he,6,,,,\n");
    CHECK(scored("id,F.Q1,did[a]_h,q1_h,q1_w\n7,x,1,2,3\n",
                 {.members = {{.role = "h", .suffix = "_h"}, {.role = "w", .suffix = "_w"}}})
              .rows == "7,h,4,,,1,\n7,w,6,,,,\n");
    std::vector<row_member> const capital{{.role = "he", .suffix = "_H"}, {.role = "she", .suffix = "_h"}};
    auto const shouted = scored("id,F.Q1,F.Q2\n7,1,2\n", {.members = two});
    CHECK(shouted.rows == "7,she,3,,,,\n7,he,,,,,\n");
    CHECK_THAT(shouted.said, Contains("read in spite of another case: 'F.Q1' as q1, 'F.Q2' as q2"));
    CHECK(scored("id,Q1_h,q2_h,q1_H,q2_H\n7,1,2,3,4\n", {.members = capital}).rows ==
          "7,he,7,,,,\n7,she,3,,,,\n"); // the exact affix wins
    auto const unreadable =
        scored("id,q1_h,q1_w\n7,1\n", {.members = {{.role = "h", .suffix = "_h"}, {.role = "w", .suffix = "_w"}}});
    CHECK(unreadable.rows == "7,h,,,,,\n7,w,,,,,\n");
    CHECK(unreadable.said.find("2: expected 3 cells") == unreadable.said.rfind("2: expected 3 cells")); // told once
}

TEST_CASE("a layout that contradicts itself or the table is refused with its place") {
    CHECK_THAT(refused("q1\n1\n", {.delimiter = ";;"}), Catch::StartsWith("/delimiter: "));
    CHECK_THAT(refused("q1\n1\n", {.decimal_sign = "'"}), Catch::StartsWith("/decimal_sign: "));
    CHECK_THAT(refused("q1\n1\n", {.id_columns = {"who-is-it"}}), Contains("there is no column 'who-is-it'"));
    CHECK_THAT(refused("q1\n1\n", {.kept_columns = {"site"}}), Contains("there is no column 'site'"));
    CHECK_THAT(refused("q1\n1\n", {.item_columns = {{.column = "a", .item = "none"}}}), Catch::StartsWith("/item_columns/0: "));
    CHECK_THAT(refused("q1\n1\n", {.item_columns = {{.column = "a", .item = "q1", .option = "1"}}}),
               Catch::StartsWith("/item_columns/0/option: "));
    CHECK_THAT(refused("q1\n1\n", {.missing_codes = {{.code = "9", .items = {"none"}}}}),
               Catch::StartsWith("/missing_codes/0: "));
    CHECK_THAT(refused("q1\n1\n", {.members = {{.role = "a"}}}), Catch::StartsWith("/members/0: "));
    CHECK_THAT(refused("q1\n1\n", {.members = {{.role = "a", .suffix = "x"}, {.role = "b", .suffix = "x"}}}),
               Catch::StartsWith("/members/1: "));
}

TEST_CASE("a table without any item says what it saw and the likeliest cause") {
    for (char const* answers : {"17,2,3", "x,Often", "1;2", "ada@example.org,I feel low", "y,My partner"}) {
        std::string const says = refused(std::string(answers) + "\n1,2,3\n");
        CHECK_THAT(says, Contains("columns, not told because they may be answers: is the header missing"));
        for (char const* word : {"17", "Often", "ada", "low", "partner", "1;2"})
            CHECK(says.find(word) == says.npos);
    }
    CHECK_THAT(scored("q1,17\n3,4\n").said, Contains("ignored: (a number)\n"));
    CHECK_THAT(scored("q1,words\n3,Response\n").rows, Contains("1,6,")); // a person who said so is one
    CHECK_THAT(refused("{\"q1\": 3}\n"), Contains("found 1 column; this looks like JSON") && !Contains("3"));
    CHECK_THAT(refused("left,right\n1,2\n"),
               Contains("expected columns such as q1, q2, hours, who, did, met, found left, right"));
    CHECK_THAT(refused("hours_t1,hours_t2\n1,2\n"), Contains("'hours_t1' is 'hours' with something behind it"));
}
