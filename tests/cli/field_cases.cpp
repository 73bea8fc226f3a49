#include <tests/support/command.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace closeknit;
using Catch::Contains;

/// Inputs of the kind that people report to other projects; the values were worked out by hand.
namespace {

std::string file_of(std::string const& place) { return CLOSEKNIT_SAMPLES "/field-cases/" + place; }

tests::outcome scored(std::string const& place, std::string const& file, std::string const& assessment,
                      std::vector<std::string> more = {}) {
    std::vector<std::string> args{"score",  file_of(place + "/" + file),  "--assessment", assessment,
                                  "--pack", file_of(place + "/pack.json")};
    args.insert(args.end(), more.begin(), more.end());
    return tests::command(args);
}

std::string const harbor = "id,calm,calm_status,time,time_status\n";

} // namespace

TEST_CASE("a published wording stops nobody from scoring") {
    auto const made = scored("01-published-wording", "people.csv", "evenings");
    CHECK(made.code == 0);
    CHECK(made.out == "id,talk,talk_status\np1,2.5,ok\n");
}

TEST_CASE("three header rows and an id column of another name") {
    auto const made = scored("02-three-header-rows", "qualtrics.csv", "harbor", {"--id", "ResponseId"});
    CHECK(made.code == 0);
    CHECK(made.out == "ResponseId,calm,calm_status,time,time_status\nR_1,4.333333333333333,ok,12.5,ok\nR_2,3,ok,7,ok\n");
    CHECK_THAT(made.err, Contains("2 rows below the header are names, not people"));
}

TEST_CASE("a European Excel writes semicolons, decimal commas, a byte order mark and CRLF") {
    std::string const a = "a,4.333333333333333,ok,12.5,ok\n";
    auto const semicolons = scored("03-excel-in-europe", "semicolon.csv", "harbor");
    CHECK(semicolons.out == harbor + a + "b,3,ok,7,ok\n");
    CHECK_THAT(semicolons.err, Contains("the delimiter is ';'"));
    CHECK(scored("03-excel-in-europe", "sep-line.csv", "harbor").out == harbor + a);
    auto const quoted = scored("03-excel-in-europe", "comma-in-quotes.csv", "harbor");
    CHECK(quoted.out == harbor + a);
    CHECK(quoted.code == 0);
}

TEST_CASE("codes for missing answers are those of the code book") {
    auto const made = scored("04-missing-codes", "codes.csv", "harbor", {"--missing", "-99,99,999,."});
    CHECK(made.code == 0);
    CHECK(made.err.empty());
    CHECK(made.out == harbor + "a,4,prorated,,too_few_answers\nb,2.5,prorated,,too_few_answers\nc,3.5,prorated,10,ok\n");
}

TEST_CASE("columns are kept beside the scores") {
    auto const made = scored("05-visits-and-groups", "visits.csv", "harbor", {"--keep", "visit,arm"});
    CHECK(made.code == 0);
    CHECK(made.out == "id,visit,arm,calm,calm_status,time,time_status\np1,baseline,A,2,ok,5,ok\np1,week 8,A,4,ok,9,ok\n"
                      "p2,baseline,B,3,ok,6,ok\np2,week 8,B,3,prorated,6,ok\n");
    CHECK(scored("05-visits-and-groups", "visits.csv", "harbor", {"--id", "id,visit"}).err ==
          file_of("05-visits-and-groups/visits.csv") + ": ignored: arm\n"); // no id is there twice then
}

TEST_CASE("cut-offs that are met are in the table, and all else is for the asking") {
    CHECK(scored("07-cut-offs-unseen", "people.csv", "mood").out ==
          "id,sum,sum_status,sum_cut_offs,harm,harm_status,harm_cut_offs\np1,6,ok,talk,0,ok,\np2,,too_few_answers,,1,ok,any\n");
    // The norm has mean 2 and standard deviation 2: z 2, T 70, and 97.72 per cent of a normal distribution.
    CHECK(scored("07-cut-offs-unseen", "people.csv", "mood", {"--columns", "value,band,label,norms,answered,raw,interval"}).out ==
          "id,sum,sum_band,sum_label,sum_all_z,sum_all_t,sum_all_percentile,sum_answered,sum_asked,sum_raw,sum_low,sum_high,"
          "harm,harm_band,harm_label,harm_answered,harm_asked,harm_raw,harm_low,harm_high\n"
          "p1,6,some,some,2,70,97.72498680518208,3,3,6,,,0,,,1,1,0,,\n"
          "p2,,,,,,,2,3,,,,1,,,1,1,1,,\n");
    auto const lines = scored("07-cut-offs-unseen", "people.csv", "mood", {"--format", "jsonl"});
    CHECK_THAT(lines.out, Catch::StartsWith("{\"id\":\"p1\",\"scores\":[{\"scale\":\"sum\",\"value\":6.0,"));
    CHECK_THAT(lines.out, Contains("\"cut_off\":\"any\",\"met\":true"));
}

TEST_CASE("checkboxes are one column an option") {
    auto const made = scored("09-checkbox-columns", "redcap.csv", "deeds");
    CHECK(made.code == 0);
    CHECK(made.out == "id,acts,acts_status\n1,2,ok\n2,0,ok\n3,0,ok\n");
    CHECK(scored("09-checkbox-columns", "one-column.csv", "deeds").out ==
          "id,acts,acts_status\n1,2,ok\n2,0,ok\n3,,too_few_answers\n");
}

TEST_CASE("a constraint that a row does not meet is told with its line") {
    auto const made = scored("11-constraints-in-tables", "people.csv", "likes");
    CHECK(made.code == 1);
    CHECK(made.out == "id,touch,touch_status\na,2,ok\nb,-1,ok\nc,0,ok\n");
    CHECK_THAT(made.err,
               Contains("people.csv:4: constraint ") && Contains(" is not met: Most and least need to be two different ones."));
    auto const linted = tests::command(
        {"lint", file_of("11-constraints-in-tables/c.json"), "--pack", file_of("11-constraints-in-tables/pack.json")});
    CHECK_THAT(linted.out, Contains("Most and least need to be two different ones."));
}

TEST_CASE("an id on two rows is told once, and both are scored") {
    auto const made = scored("12-same-id-twice", "twice.csv", "harbor");
    CHECK(made.code == 0);
    CHECK(made.out == harbor + "a,4.333333333333333,ok,12,ok\nb,3,ok,4,ok\na,1,ok,3,ok\n");
    CHECK(made.err == file_of("12-same-id-twice/twice.csv") + ": one id more than once: 'a' on lines 2 and 4\n");
}

TEST_CASE("a couple in one row comes out as two rows or one") {
    std::vector<std::string> const two{"--id", "couple", "--members", "f=_f,m=_m"};
    CHECK(scored("14-one-row-a-couple", "couples.csv", "harbor", two).out ==
          "couple,role,calm,calm_status,time,time_status\n1,f,4.333333333333333,ok,12,ok\n1,m,3,ok,10,ok\n2,f,2,ok,5,ok\n"
          "2,m,,too_few_answers,,too_few_answers\n");
    std::vector<std::string> one = two;
    one.push_back("--one-row");
    CHECK(scored("14-one-row-a-couple", "couples.csv", "harbor", one).out ==
          "couple,calm_f,calm_status_f,time_f,time_status_f,calm_m,calm_status_m,time_m,time_status_m\n"
          "1,4.333333333333333,ok,12,ok,3,ok,10,ok\n2,2,ok,5,ok,,too_few_answers,,too_few_answers\n");
    auto const unsaid = scored("14-one-row-a-couple", "couples.csv", "harbor");
    CHECK(unsaid.code == 2);
    CHECK_THAT(unsaid.err, Contains("'q1_f' is 'q1' with something behind it: are several people in one row?"));
}

TEST_CASE("a file that may count from 1 is told of") {
    auto const made = scored("15-stored-one-too-high", "people.csv", "nights");
    CHECK(made.code == 0);
    CHECK(
        made.err ==
        file_of("15-stored-one-too-high/people.csv") +
            ": in 10 rows nobody gave the lowest answer, 0, to any of the items s1, s2, s3: the file may count from 1; an offset of -1 mends that\n");
    CHECK_THAT(made.out, Contains("p1,5,ok\n"));
    auto const mended = scored("15-stored-one-too-high", "people.csv", "nights", {"--add", "-1"});
    CHECK_THAT(mended.out, Contains("p1,2,ok\n"));
    CHECK(mended.err.empty());
}

TEST_CASE("headers differ in case or by a space") {
    auto const other_case = scored("17-header-case-and-spaces", "case.csv", "harbor");
    CHECK(other_case.out == "ID,calm,calm_status,time,time_status\na,4.333333333333333,ok,12,ok\n");
    CHECK_THAT(other_case.err, Contains("read in spite of another case: 'ID' as id, 'Q1' as q1\n"));
    auto const spaces = scored("17-header-case-and-spaces", "spaces.csv", "harbor");
    CHECK(spaces.out == harbor + "a,4.333333333333333,ok,12,ok\n");
    CHECK(spaces.err.empty());
}

TEST_CASE("the header is the question's text") {
    auto const made = scored("18-question-texts-as-headers", "forms.csv", "harbor", {"--id", "Email Address"});
    CHECK(made.code == 0);
    CHECK(made.out == "Email Address,calm,calm_status,time,time_status\nx1,4.333333333333333,ok,12.5,ok\nx2,3,ok,7,ok\n");
    CHECK_THAT(made.err, Contains("4 columns are known by the wording of an item"));
}

TEST_CASE("the report names the cut-offs that are met, then norms") {
    auto const made =
        tests::command({"score", file_of("07-cut-offs-unseen/me.json"), "--pack", file_of("07-cut-offs-unseen/pack.json")});
    CHECK(made.code == 0);
    CHECK_THAT(made.out, Contains("\n  Harm: speak with somebody today (based on a cutoff for everybody).\n"));
    CHECK_FALSE(made.out.find("worth a talk") != std::string::npos); // the sum has no value
    tests::folder const files;
    std::string const whole = files.file("whole.json", R"({"assessment": "mood", "version": 1, "day": "2026-11-20",
        "answers": {"a": 4, "b": 2, "h": 0}})");
    auto const page = tests::command({"score", whole, "--pack", file_of("07-cut-offs-unseen/pack.json")}).out;
    CHECK_THAT(page, Contains("Sum: worth a talk (based on a cutoff for made up).") &&
                         Contains("Sum: a T score of 70, compared to adults.") &&
                         Contains("Sum: among adults, about 98 out of 100 score the same as you or lower."));
}

TEST_CASE("what administer writes is read by score, check-in and lint") {
    tests::folder const files;
    std::string const pack = file_of("08-administer-then-score/pack.json"), kept = files.path() + "/mine.json",
                      done = files.path() + "/sheet.json";
    auto const asked = tests::command(
        {"administer", "harbor", "--pack", pack, "--save", kept, "--out", done, "--person", "ada", "--day", "2026-11-20"},
        tests::text_of(file_of("08-administer-then-score/keys.txt")));
    REQUIRE(asked.code == 0);
    for (std::string const& file : {done, kept}) {
        auto const scored = tests::command({"score", file, "--pack", pack});
        CHECK(scored.code == 0);
        CHECK_THAT(scored.out, Contains("ada, 2026-11-20") && Contains("4.33") && Contains("12.5"));
        CHECK(tests::command({"check-in", file, "--pack", pack, "--day", "2026-11-20"}).code == 0);
        auto const linted = tests::command({"lint", file, "--pack", pack});
        CHECK(linted.code == 0);
        CHECK(linted.out.empty());
    }
    std::string half = tests::text_of(kept);
    half.replace(half.find("\"q2\": 5,"), 8, "\"q2\": 9,");
    CHECK_THAT(tests::command({"lint", files.file("half.json", half), "--pack", pack}).out, Contains("/sheet/answers/q2: "));
}

TEST_CASE("a form that got a new version while somebody answered goes on, and old sheets stay readable") {
    tests::folder const files;
    std::string const pack = file_of("13-resume-after-an-item-went/pack.json"),
                      kept = files.file("mine.json", tests::text_of(file_of("13-resume-after-an-item-went/mine.json")));
    auto const asked = tests::command({"administer", "tide", "--pack", pack, "--save", kept}, "3\n\n");
    CHECK(asked.code == 0);
    CHECK_THAT(asked.out, Contains("Some of these questions have changed since you started."));
    std::string const after = tests::text_of(kept);
    CHECK_THAT(after,
               Contains("\"kids\": true") && Contains("\"nkids\": 2") && Contains("\"mood\": 3") && Contains("\"version\": 2"));
    CHECK(after.find("pets") == after.npos);
    CHECK_FALSE(tests::command({"administer", "tide", "--pack", pack, "--save", kept}, "\n").out.find("has changed a little") !=
                std::string::npos); // told once
    std::string const old_sheet = files.file("old.json", R"({"assessment": "tide", "version": 1, "day": "2026-11-20",
        "answers": {"kids": true, "nkids": 2, "pets": 3, "mood": 4}})");
    CHECK(tests::command({"score", old_sheet, "--pack", pack}).code == 0);
    auto const linted = tests::command({"lint", old_sheet, "--pack", pack});
    CHECK(linted.code == 0);
    CHECK_THAT(linted.out, Contains("/answers/pets") && Contains("it is left out"));
    std::string const wrong = files.file("wrong.json", R"({"assessment": "tide", "version": 2, "day": "2026-11-20",
        "answers": {"mood": 9}})");
    CHECK_THAT(tests::command({"score", wrong, "--pack", pack}).err, Contains("wrong.json: /answers/mood: "));
}

TEST_CASE("items put to some people only count in the range of those people") {
    std::string const place = "06-items-for-some/";
    auto const report = tests::command({"check-in", file_of(place + "man.json"), "--pack", file_of(place + "pack.json"), "--day",
                                        "2026-11-20", "--format", "json"});
    CHECK(report.code == 0);
    CHECK_THAT(report.out, Contains("\"value\": 12.0") && Contains("\"high\": 12.0"));
    // The best of what was asked: nothing is recommended for a need.
    auto const page =
        tests::command({"check-in", file_of(place + "man.json"), "--pack", file_of(place + "pack.json"), "--day", "2026-11-20"});
    CHECK(page.code == 0);
    CHECK_THAT(page.out, Contains("Total  12 out of 12\n"));
    CHECK_FALSE(page.out.find("A walk") != std::string::npos);
    CHECK(scored("06-items-for-some", "people.csv", "bond").out ==
          "id,total,total_status\nman,12,ok\nwoman,16,ok\nnot-said,8,filter_unanswered\nblank,8,filter_unanswered\n");
}

TEST_CASE("a blank write-in counts what its scale states") {
    CHECK(scored("10-blank-counts-nought", "people.csv", "worries").out ==
          "id,other,other_status,total,total_status\none,2,incomplete,5,incomplete\nnone,,too_few_answers,3,ok\n");
}

TEST_CASE("a prorated sum is rounded before its table") {
    // 20 * 8 / 6 = 26.67, rounded 27; 20 * 7 / 6 = 23.33, rounded 23; T = raw + 30.
    CHECK(scored("19-round-after-prorating", "people.csv", "rounding").out ==
          "id,eight,eight_status,seven,seven_status\np,57,prorated,53,prorated\n");
}

TEST_CASE("a cut-off by sex is named with the reason where the sex is not known") {
    tests::folder const files;
    std::string const pack = files.file("pack.json", R"({"format": 1, "id": "p", "title": "P", "language": "en",
        "dimensions": [{"id": "d", "title": "D"}], "assessments": [{"id": "drinks", "title": "Drinks", "items": [
        {"id": "q", "wording": "Q.", "response": {"kind": "rating", "low": 0, "high": 12}},
        {"id": "sex", "wording": "S.", "response": {"kind": "choice", "options": [{"id": "m", "wording": "M"}, {"id": "f", "wording": "F"}]}}],
        "scales": [{"id": "sum", "title": "Sum", "measures": "d", "method": {"kind": "sum"}, "keys": [{"item": "q"}],
        "missing": {"kind": "all_required"}, "better": "low", "cut_offs": [{"id": "risky", "label": "risky", "population": "adults",
        "source": {"authors": "Nobody", "year": 2026, "found": "made up"}, "groups": [
        {"when": {"kind": "answer_compare", "item": "sex", "value": "m"}, "value": 4, "population": "men"},
        {"when": {"kind": "answer_compare", "item": "sex", "value": "f"}, "value": 3, "population": "women"}]}]}]}]})");
    std::string const people = files.file("people.csv", "id,q,sex\na,3,m\nb,3,f\nc,3,\nd,4,m\n");
    CHECK(tests::command({"score", people, "--assessment", "drinks", "--pack", pack}).out ==
          "id,sum,sum_status,sum_cut_offs\na,3,ok,\nb,3,ok,risky\nc,3,ok,risky:group_unanswered\nd,4,ok,risky\n");
    std::string const sheet =
        files.file("me.json", R"({"assessment": "drinks", "version": 1, "day": "2026-11-20", "answers": {"q": 9}})");
    CHECK_THAT(tests::command({"score", sheet, "--pack", pack}).out,
               Contains("Sum: there's no clear way to compare your answers to those of adults."));
}
