#include <tests/support/command.hpp>

#include <catch2/catch.hpp>

#include <filesystem>
#include <string>
#include <vector>

using namespace closeknit;
using Catch::Contains;
using tests::command;
using tests::folder;

namespace {

std::string const pack_file = CLOSEKNIT_SAMPLES "/evening.en.json";

/// What `score` makes of a table on standard input.
tests::outcome score_result(std::string const& kind, std::string const& data, std::vector<std::string> more = {}) {
    std::vector<std::string> args{"score", "-", "--data", kind, "--assessment", "evening", "--pack", pack_file};
    args.insert(args.end(), more.begin(), more.end());
    return command(args, data);
}

std::string lines(std::string const& rows) { return "id,ease,ease_status,done,done_status\n" + rows; }

} // namespace

TEST_CASE("each row of a table gives a row of scores, with the status of each") {
    // ease: the mean of ease-1, ease-2 and 6 - ease-3, one may be missing; done: talked + place + what was done, two may be.
    auto const all = score_result("csv", "id,ease-1,ease-2,ease-3,talked,place,did\n"
                                         "ada,4,5,3,yes,2,ate;walked\n"
                                         "ben,4,,2,no,1,none\n"
                                         "cleo,4,,,,2,\n");
    CHECK(all.out == lines("ada,4,ok,5,ok\n"       // (4 + 5 + 3) / 3; 1 + 2 + 2
                           "ben,4,prorated,1,ok\n" // (4 + 4) / 2; 0 + 1 + 0
                           "cleo,,too_few_answers,2,incomplete\n"));
    CHECK(all.code == 0);
    CHECK(all.err == "standard input: items without a column count as missing: hours, best, began, ended, day, light, words\n");
}

TEST_CASE("values have as many digits as they need to be read back exactly") {
    auto const one = score_result("csv", "ease-1,ease-2,ease-3\n4,5,2\n");
    CHECK(one.out == lines("1,4.333333333333333,ok,,too_few_answers\n"));
}

TEST_CASE("cells say answers as people and other programs write them") {
    std::string const head = "id,ease-1,ease-2,ease-3,talked,place,did\n";
    std::string const expected = score_result("csv", head + "a,4,5,3,true,2,ate;walked\n").out;
    for (char const* row : {"a,4.0,5.0,3.0,TRUE,2.0,ate;walked", "a, 4 ,5,3,1,2,\"walked; ate\"", "a,4,5,3,1.0,2,ate;walked\r",
                            "\"a\",\"4\",5,3,Yes,2,ate;walked"})
        CHECK(score_result("csv", head + row + "\n").out == expected);
}

TEST_CASE("nothing, NA and the names of missingness are missing answers, but an option may be called NA") {
    std::string const head = "ease-1,ease-2,ease-3,talked,place\n";
    std::string const expected = lines("1,,too_few_answers,1,incomplete\n");
    for (char const* row : {"4,,,1,", "4,NA,NA,1,skipped", "4,dont_know,prefer_not_to_say,true,not_shown", "4,,,yes,NA"}) {
        auto const result = score_result("csv", head + row + "\n");
        CHECK(result.out == expected); // Nowhere counts 0
        CHECK(result.code == 0);
    }
}

TEST_CASE("a bad cell is told by row and column, counts as missing, and the run goes on") {
    auto const result =
        score_result("csv", "id,ease-1,ease-2,ease-3,talked,hours,place,did,best,began,ended,day,light,words\n"
                            "a,9,5,3,maybe,0.7,3,ate;none,food,25:00,10:00,2026-02-30,0.25,fine\n"
                            "b,4,5,3,yes,,2,ate,food;talk,20:00,21:00,2026-02-28,0.2,\"a \"\"very\"\" long evening\"\n");
    CHECK(result.out == lines("a,4,prorated,,too_few_answers\n" // (5 + 3) / 2
                              "b,4,ok,4,ok\n"));
    CHECK(result.code == 1);
    CHECK(result.err == "standard input:2: column ease-1: expected a whole number from 1 to 5\n"
                        "standard input:2: column talked: expected true or false\n"
                        "standard input:2: column hours: expected 0 and a whole number of steps of 0.5\n"
                        "standard input:2: column place: expected one of 1, 2, NA\n"
                        "standard input:2: column did: an exclusive option cannot be combined with another\n"
                        "standard input:2: column best: expected 2 in order, the first one first\n"
                        "standard input:2: column began: expected a time from 00:00 to 23:59\n"
                        "standard input:2: column day: expected a day of the calendar as YYYY-MM-DD\n"
                        "standard input:2: column light: expected 0 and a whole number of steps of 0.1\n"
                        "standard input: in 2 rows: 9 cells could not be read and count as missing\n");
}

TEST_CASE("with --strict the first bad cell stops the run") {
    folder const files;
    std::string const data = files.file("data.csv", "ease-1\n4\n9\n4\n"), to = files.path() + "/scales.csv";
    auto const result = command({"score", data, "--assessment", "evening", "--pack", pack_file, "--strict", "--out", to});
    CHECK(result.code == 2);
    CHECK_THAT(result.err, Contains(data + ":3: column ease-1: expected a whole number from 1 to 5\n"));
    CHECK_FALSE(std::filesystem::exists(to));
    auto const entries = std::filesystem::directory_iterator(files.path());
    CHECK(std::distance(begin(entries), end(entries)) == 1); // and nothing beside it
}

TEST_CASE("a row with too many or too few cells has no scores, and its neighbours have theirs") {
    auto const result = score_result("csv", "id,ease-1,ease-2,ease-3\na,4,5\nb,4,5,3,2\nc,4,5,3\n\"d\"x,4,5,3\n");
    CHECK(result.out == lines("a,,unreadable,,unreadable\nb,,unreadable,,unreadable\nc,4,ok,,too_few_answers\n"
                              "dx,,unreadable,,unreadable\n"));
    CHECK(result.code == 1);
    CHECK_THAT(result.err, Contains("standard input:2: expected 4 cells as in the header, not 3\n") &&
                               Contains("standard input:5: unexpected text between a closing quote and the next delimiter\n") &&
                               Contains("in 4 rows: 3 rows could not be read at all\n"));
}

TEST_CASE("a part of the scores that is asked for twice is written once") {
    std::string const people = "id,1,2,3,4\np1,5,4,4,3\n";
    CHECK(
        command({"score", "-", "--data", "csv", "--key", "csi-4", "--columns", "value", "--columns", "value,raw"}, people).out ==
        "id,csi,csi_raw\np1,16,16\n");
}

TEST_CASE("columns that are no items are named once and passed over") {
    auto const result = score_result("csv", "when,ease-1,,ease-2,ease-3\nx,4,y,5,3\nx,4,y,5,3\n");
    CHECK(result.out == lines("1,4,ok,,too_few_answers\n2,4,ok,,too_few_answers\n"));
    CHECK_THAT(result.err, Contains("standard input: ignored: when, (no name)\n"));
    CHECK(result.code == 0);
}

TEST_CASE("a table that cannot be meant is refused in one sentence") {
    CHECK(score_result("csv", "").err == "standard input: the file is empty: expected a header row of item ids\n");
    CHECK(score_result("csv", "ease-1,ease-1\n1,2\n").err == "standard input:1:1: duplicate column 'ease-1'\n");
    CHECK(score_result("csv", "id,id,ease-1\n").err == "standard input:1:1: duplicate column 'id'\n");
    CHECK_THAT(score_result("csv", "id,eased\n1,2\n").err,
               Contains("standard input:1:1: no column is an item of 'evening'; expected columns such as ease-1, ease-2") &&
                   Contains("found id, eased\n"));
    auto const open = score_result("csv", "ease-1,ease-2,ease-3\n1,\"2\n");
    CHECK(open.code == 2);
    CHECK_THAT(open.err, Contains("standard input:2:1: unterminated quote\n"));
    folder const files;
    std::string const data = files.file("data.csv", "ease-1\n4\n");
    CHECK(command({"score", data}).err == "closeknit: --assessment or --key is required for a table\n");
    CHECK(command({"score", data, "--assessment", "no"}).err == "closeknit: the pack 'closeness' has no assessment 'no'\n");
    CHECK(command({"score", data, "--assessment", "weekly", "--format", "json"}).code == 2);
    CHECK(command({"score", "mine.json", "--strict"}).code == 2);
}

TEST_CASE("a file is known as a table by its name, or by what is said of it") {
    folder const files;
    std::string const tabs = "id\tease-1\tease-2\tease-3\nada\t4\t5\t3\n"; // (4 + 5 + 3) / 3
    for (char const* name : {"people.tsv", "people.tab", "PEOPLE.TSV"}) {
        auto const made = command({"score", files.file(name, tabs), "--assessment", "evening", "--pack", pack_file});
        CHECK(made.out == lines("ada,4,ok,,too_few_answers\n"));
        CHECK_THAT(made.err, Contains("the delimiter is a tab\n"));
    }
    std::vector<std::string> of_text{"score", files.file("people.txt", tabs), "--assessment", "evening", "--pack", pack_file};
    CHECK(command(of_text).err == "closeknit: flags such as --id are for a table: a .csv, .tsv, .tab, .jsonl or .ndjson file, or "
                                  "any file with --data csv or jsonl\n");
    of_text.insert(of_text.end(), {"--data", "csv"});
    CHECK(command(of_text).out == lines("ada,4,ok,,too_few_answers\n"));
}

TEST_CASE("scales whose columns would have one name are told before any file is opened") {
    folder const files;
    std::string text = tests::text_of(pack_file);
    std::string const done = "\"id\": \"done\"", to = files.path() + "/scales.csv";
    REQUIRE(text.find(done) != text.npos);
    text.replace(text.find(done), done.size(), "\"id\": \"ease_status\"");
    auto const result =
        command({"score", "/nowhere/data.csv", "--assessment", "evening", "--pack", files.file("pack.json", text), "--out", to});
    CHECK(result.code == 2);
    CHECK(
        result.err ==
        "closeknit: /scales/1/id: a table of scores would have two columns 'ease_status': the ids, and each scale's id alone and "
        "with _status or another part behind it, are columns\n");
    CHECK_FALSE(std::filesystem::exists(to));
}

TEST_CASE("an id of the table is no formula and steers no terminal in the scores") {
    auto const result = score_result("csv", "id,ease-1,ease-2,ease-3\n=cmd(),4,5,3\n\x1b[31mx,4,5,3\n");
    CHECK(result.out == lines("'=cmd(),4,ok,,too_few_answers\n\\u{001B}[31mx,4,ok,,too_few_answers\n"));
}

TEST_CASE("only the first hundred mistakes are told, and all are counted") {
    std::string data = "ease-1\n";
    for (int i = 0; i < 250; ++i)
        data += "9\n";
    auto const result = score_result("csv", data);
    std::size_t told = 0;
    for (auto at = result.err.find("column ease-1"); at != result.err.npos; at = result.err.find("column ease-1", at + 1))
        ++told;
    CHECK(told == 100);
    CHECK_THAT(result.err, Contains("in 250 rows: 250 cells could not be read and count as missing; the first 100 are shown\n"));
    CHECK(result.code == 1);
}

TEST_CASE("JSON Lines hold the answers as person files do, flat or apart") {
    auto const result =
        score_result("jsonl", "{\"id\": \"a\", \"ease-1\": 4, \"ease-2\": 5.0, \"ease-3\": null, \"mood\": 1}\r\n"
                              "\n"
                              "{\"id\": 7, \"answers\": {\"ease-1\": 4, \"ease-2\": {\"missing\": \"dont_know\"}, \"did\": "
                              "[\"ate\", \"walked\"]}}\n"
                              "{\"ease-1\": 4, \"ease-2\": 5, \"ease-3\": 3, \"mood\": 2}");
    CHECK(result.out == lines("a,4.5,prorated,,too_few_answers\n7,,too_few_answers,2,incomplete\n3,4,ok,,too_few_answers\n"));
    CHECK(result.err == "standard input: ignored: mood\n");
    CHECK(result.code == 0);
}

TEST_CASE("a line that is no JSON, or no object, spoils only itself") {
    auto const result = score_result(
        "jsonl", "{\"ease-1\": \n[4]\n{\"ease-1\": 4, \"ease-1\": 5}\n{\"ease-1\": \"four\", \"ease-2\": 5, \"ease-3\": 3}\n");
    CHECK(result.out == lines("1,,unreadable,,unreadable\n2,,unreadable,,unreadable\n3,,unreadable,,unreadable\n"
                              "4,4,prorated,,too_few_answers\n"));
    CHECK(result.err ==
          "standard input:1:12: unexpected end of input\n"
          "standard input:2: expected an object\n"
          "standard input:3:15: duplicate key 'ease-1'\n"
          "standard input:4: column ease-1: expected a whole number from 1 to 5\n"
          "standard input: in 4 rows: 1 cell could not be read and count as missing, 3 rows could not be read at all\n");
    CHECK(result.code == 1);
}

TEST_CASE("both kinds of table and a person file give the same scores") {
    folder const files;
    std::string const answers =
        R"("ease-1": 4, "ease-2": 5, "ease-3": 2, "talked": true, "hours": 2.5, "place": "2", "did": ["ate"])";
    auto const flat = score_result("jsonl", "{\"id\": \"ada\", " + answers + "}\n");
    CHECK(flat.out == score_result("csv", "id,ease-1,ease-2,ease-3,talked,hours,place,did\nada,4,5,2,true,2.5,2,ate\n").out);
    std::string const person = files.file(
        "ada.json", R"({"format": 1, "person": {"id": "ada", "adult": true}, "entries": [{"kind": "sheet", "assessment":
        "evening", "version": 2, "day": "2026-11-20", "answers": {)" +
                        answers + "}}]}");
    auto const one = command({"score", person, "--pack", pack_file, "--format", "json"});
    CHECK_THAT(one.out, Contains("\"value\": 4.333333333333333,"));
    CHECK_THAT(flat.out, Contains("ada,4.333333333333333,ok,4,ok\n"));
}

TEST_CASE("a file that is written appears whole, for its owner's eyes only") {
    folder const files;
    std::string const data = files.file("data.csv", "id,ease-1,ease-2,ease-3\na,4,5,3\n"), to = files.file("scores.csv", "old");
    auto const result = command({"score", data, "--assessment", "evening", "--pack", pack_file, "--out", to});
    CHECK(result.code == 0);
    CHECK(result.out.empty());
    CHECK(tests::text_of(to) == lines("a,4,ok,,too_few_answers\n"));
    using std::filesystem::perms;
    CHECK((std::filesystem::status(to).permissions() & (perms::group_all | perms::others_all)) == perms::none);
    CHECK_THAT(command({"score", data, "--assessment", "evening", "--pack", pack_file, "--out", files.path()}).err,
               Contains("is not a regular file and cannot be replaced"));
    CHECK_THAT(command({"score", data, "--assessment", "evening", "--pack", pack_file, "--out", "/nowhere/scores.csv"}).err,
               Contains("/nowhere/scores.csv: cannot be written"));
    CHECK_THAT(command({"score", data, "--assessment", "evening", "--pack", pack_file, "--out", data}).err,
               Contains("is also the input and would be overwritten"));
    CHECK_THAT(tests::text_of(data), Catch::StartsWith("id,"));
}

TEST_CASE("a table is scored by the key of a published instrument, by item number") {
    std::string const people = "id,1,2,3,4\np1,5,4,4,3\np2,2,1,3,2\n";
    auto const scored = [&](std::vector<std::string> more) {
        more.insert(more.begin(), {"score", "-", "--data", "csv"});
        return command(more, people);
    };
    auto const done = scored({"--key", "csi-4"});
    CHECK(done.out == "id,csi,csi_status,csi_cut_offs\np1,16,ok,\np2,8,ok,distress\n"); // distress is below 13.5
    CHECK(done.err.empty());
    CHECK(done.code == 0);
    auto const unknown = scored({"--key", "csi-5"});
    CHECK(unknown.code == 2);
    CHECK_THAT(unknown.err, Contains("there is no key 'csi-5'"));
    // An answer below the header is no name of a column, though items are named by number.
    std::vector<std::string> const by_key{"score", "-", "--data", "csv", "--key", "csi-4"};
    auto const prefixed = command(by_key, "id,csi1,csi2,csi3,csi4\np1,5,4,4,3\n");
    CHECK(prefixed.out == "id,csi,csi_status,csi_cut_offs\np1,16,ok,\n");
    CHECK_THAT(prefixed.err, Contains("4 columns are known by the items' numbers: 'csi1' as 1 and so on"));
    auto const foreign = command(by_key, "id,das1,das2,das3,das4\np1,5,4,4,3\n");
    CHECK(foreign.code == 2);
    CHECK_THAT(foreign.err, Contains("found id, das1, das2, das3, das4; 'das1' is '1' with something before it"));
    CHECK_THAT(command(by_key, "Made by a program,,,,\nid,1,2,3,4\np1,5,4,4,3\n").err,
               Contains("line 2 has such names: is it the header?"));
    CHECK_THAT(command(by_key, "Made by a program,,,\n1,2,3,4\n5,4,4,3\n").err,
               Contains("line 2 has such names: is it the header?"));
    CHECK_THAT(scored({}).err, Contains("--assessment or --key is required for a table"));
    CHECK_THAT(scored({"--key", "csi-4", "--assessment", "evening"}).err, Contains("excludes"));
    CHECK_THAT(scored({"--key", "csi-4", "--pack", pack_file}).err, Contains("excludes"));
}

TEST_CASE("the keys of published instruments are listed with their items and year") {
    auto const listed = command({"list", "keys"});
    CHECK(listed.code == 0);
    CHECK_THAT(listed.out, Contains("csi-16        16 items  2007  Couples Satisfaction Index, 16 items\n"));
    CHECK_THAT(listed.out, Contains("ios           1 item    1992  "));
    CHECK(command({"list", "kees"}).code == 2);
}
