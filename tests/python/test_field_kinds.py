"""Three more inputs of each kind of field case: what people have, with values worked out by hand.

A table is scored by the command, and by the library where it is text; both must give the same scores and say the same.
"""

import dataclasses
import datetime
import json
import os
import subprocess
import sys

import pytest
from conftest import ROOT

import closeknit as ck

ALL = {"kind": "all_required"}
FIVE = {"kind": "rating", "low": 1, "high": 5}
TO_FOUR = {"kind": "rating", "low": 0, "high": 4}
MADE_UP = {"authors": "Nobody", "year": 2026, "found": "Made up for this test."}


def at_most(missing):
    return {"kind": "at_most_missing", "missing": missing}


def item(name, response, wording=None, **more):
    return {"id": name, "wording": wording or f"Item {name}.", "response": response, **more}


def scale(name, method, keys, missing, **more):
    return {"id": name, "title": name, "measures": "d", "method": {"kind": method}, "missing": missing, "better": "neither",
            "keys": [key if isinstance(key, dict) else {"item": key} for key in keys], **more}


def form(name, items, scales, **more):
    return {"id": name, "title": name, "items": items, "scales": scales, **more}


def options(words, **more):
    """Options that count 1, by id; `more` has other members by id."""
    return [{"id": name, "wording": wording, "points": 1, **more.get(name, {})} for name, wording in words.items()]


def is_answer(name, value, op="equal"):
    return {"kind": "answer_compare", "item": name, "op": op, "value": value}


def pack_of(assessment):
    return {"format": 1, "id": "field-pack", "title": "Field", "language": "en", "dimensions": [{"id": "d", "title": "D"}],
            "assessments": [assessment]}


def command(*args, keys=""):
    tool = os.environ.get("CLOSEKNIT_COMMAND")
    start = [str(ROOT / tool)] if tool else [sys.executable, "-m", "closeknit"]
    return subprocess.run([*start, *map(str, args)], capture_output=True, input=keys, text=True, encoding="utf-8", check=False)


@dataclasses.dataclass(frozen=True)
class Table:
    id: str  # the kind's number first
    says: str
    form: dict[str, object]
    given: str | bytes
    out: str
    issues: tuple[str, ...] = ()
    layout: dict[str, object] = dataclasses.field(default_factory=dict)
    code: int = 0
    file: str = "people.csv"
    parts: tuple[str, ...] = ()
    one_row: bool = False
    total: str = ""  # what the command says last of what could not be read or is not met


def by_the_command(table, folder):
    for name, text in (("pack.json", json.dumps(pack_of(table.form))), ("layout.json", json.dumps(table.layout)), (table.file, table.given)):
        (folder / name).write_bytes(text if isinstance(text, bytes) else text.encode())
    more = ["--columns", ",".join(table.parts)] * bool(table.parts) + ["--one-row"] * table.one_row
    done = command("score", folder / table.file, "--assessment", table.form["id"], "--pack", folder / "pack.json",
                   "--layout", folder / "layout.json", *more)
    said = tuple(line.removeprefix(str(folder / table.file) + ":").removeprefix(" ") for line in done.stderr.splitlines())
    return done.stdout, said, done.returncode


def by_the_library(table):
    assessment = ck.Pack.from_json(json.dumps(pack_of(table.form))).assessments[0]
    return assessment.score_table(table.given, layout=ck.TableLayout.from_json(json.dumps(table.layout)), parts=list(table.parts),
                                  one_row=table.one_row, format="jsonl" if table.file.endswith("jsonl") else "csv")


HARBOR = form("harbor", [item("q1", FIVE, "I feel at ease at home."), item("q2", FIVE, "I speak up when I worry."),
                         item("q3", FIVE, "I keep what's really on my mind to myself."),
                         item("hours", {"kind": "number", "low": 0, "high": 168}, "How many hours a week do you spend together?")],
              [scale("calm", "mean", ["q1", "q2", {"item": "q3", "reversed": True}], at_most(1)), scale("time", "sum", ["hours"], ALL)])
CALM = "id,calm,calm_status,time,time_status\n"
A = "a,4,ok,12.5,ok\n"  # 4, 4, 2 reversed is 4; and 12.5 hours
SEMICOLON = "the delimiter is ';'"
TAB = "the delimiter is a tab"


def renamed(count, rows="rows"):
    says = "has names, not a person, and is" if count == 1 else "are names, not people, and are"
    return f"{count} {rows} below the header {says} passed over"


TWICE = form("tense", [item("t1", FIVE, "You should never feel tense!"), item("t2", FIVE, "You should never feel tense!")],
             [scale("sum", "sum", ["t1", "t2"], ALL)])
PUBLISHED = [
    Table("01-one-wording-twice", "A published instrument asks the same twice; only ids tell the two apart.", TWICE,
          "id,t1,t2\np,2,5\n", "id,sum,sum_status\np,7,ok\n"),
]
HEADERS = [
    Table("02-survey-monkey", "Parts of a matrix question stand below it, and 'Open-Ended Response' below a question without parts.", HARBOR,
          "Respondent ID,Collector ID,How was the week?,,,How many hours a week do you spend together?\n"
          ",,I feel at ease at home.,I speak up when I worry.,I keep what's really on my mind to myself.,Open-Ended Response\n"
          "118,7,4,4,2,12.5\n", CALM.replace("id", "Respondent ID") + "118,4,ok,12.5,ok\n",
          (renamed(1, "row"), "4 columns are known by the wording of an item", "ignored: Collector ID"), {"id_columns": ["Respondent ID"]}),
    Table("02-qualtrics-tsv", "Qualtrics writes tab-separated values in UTF-16, and question texts have line breaks.", HARBOR,
          ("ResponseId\tq1\tq2\tq3\thours\n\"Response ID\"\t\"Home:\n\nI feel at ease\"\tI speak\tI keep\tHours\n"
           '"{""ImportId"":""_recordId""}"\t"{""ImportId"":""QID1"",""timeZone"":""Z""}"\t"{""ImportId"":""QID2""}"'
           '\t"{""ImportId"":""QID3""}"\t"{""ImportId"":""QID4_TEXT""}"\nR_1\t4\t4\t2\t12.5\n').encode("utf-16"),
          CALM.replace("id", "ResponseId") + "R_1,4,ok,12.5,ok\n", (TAB, renamed(2)), {"id_columns": ["ResponseId"]}),
    Table("02-two-rows-with-a-stem", "The older Qualtrics has no import ids, and a matrix question's stem before each item.", HARBOR,
          "id,q1,q2,q3,hours\nID,At home - I feel at ease at home.,At home - I speak up when I worry.,At home - I keep what's really on my mind to myself.,Hours\n"
          "a,4,4,2,12.5\n", CALM + A, (renamed(1, "row"),)),
    Table("02-skipped-by-number", "An export with a title line above the header and a line of units below it.", HARBOR,
          "Made on 2026-11-20\n\nid,q1,q2,q3,hours\n-,1 to 5,1 to 5,1 to 5,hours\na,4,4,2,12.5\n", CALM + A, (),
          {"header_row": 2, "rows_after_header": 1}),
]
MINUTES = form("minutes", [item("m", {"kind": "number", "low": 0, "high": 10080})], [scale("sum", "sum", ["m"], ALL)])
EXCEL = [
    Table("03-unicode-text", "Excel's Unicode text: UTF-16, tabs, decimal commas, CRLF.", HARBOR,
          "id\tq1\tq2\tq3\thours\r\na\t4\t4\t2\t12,5\r\n".encode("utf-16"), CALM + A, (TAB,)),
    Table("03-empty-columns-behind", "Columns that were cleared leave semicolons behind, the line ends are an old Mac's, and 7,250 is 7.25.", HARBOR,
          "\ufeffid;q1;q2;q3;hours;;\ra;4;4;2;12,5;;\rb;3;3;3;7,250;;\r", CALM + A + "b,3,ok,7.25,ok\n",
          (SEMICOLON, "ignored: (no name), (no name)")),
    Table("03-empty-rows-behind", "Rows that were cleared leave semicolons behind too; they are nobody.", HARBOR,
          "id;q1;q2;q3;hours\r\na;4;4;2;12,5\r\n;;;;\r\n;;;;\r\n", CALM + A, (SEMICOLON, "2 rows are empty and passed over")),
    Table("03-a-line-of-spaces", "A line with nothing but spaces is empty.", HARBOR, "id,q1,q2,q3,hours\r\na,4,4,2,12.5\r\n  \r\n", CALM + A,
          ("1 row is empty and passed over",)),
    Table("03-arabic-digits", "An Arabic Excel: semicolons, Arabic-Indic digits and their decimal sign.", HARBOR,
          "id;q1;q2;q3;hours\r\na;\u0664;\u0664;\u0662;\u0661\u0662\u066b\u0665\r\n", CALM + A, (SEMICOLON,)),
    Table("03-german-thousands", "1.234,5 is 1234.5 in German where the layout says so.", MINUTES, "id;m\na;1.234,5\n",
          "id,sum,sum_status\na,1234.5,ok\n", (SEMICOLON,), {"decimal_sign": ","}),
    Table("03-english-thousands", "A comma between thousands, where a point or a second comma shows what it is.", MINUTES,
          'id,m\na,"1,234.5"\nb,"-1,234"\n', "id,sum,sum_status\na,1234.5,ok\nb,,too_few_answers\n",
          ("3: column m: expected a number; state whether the decimal sign is a point or a comma",), code=1,
          total="in 2 rows: 1 cell could not be read and count as missing"),
    Table("03-swiss-thousands", "A Swiss Excel writes an apostrophe, straight or round.", MINUTES, "id;m\na;1'234.5\nb;1\u2019234\n",
          "id,sum,sum_status\na,1234.5,ok\nb,1234,ok\n", (SEMICOLON,)),
    Table("03-french-thousands", "A French Excel writes a narrow no-break space between thousands.", MINUTES, "id;m\na;1\u202f234,5\n",
          "id,sum,sum_status\na,1234.5,ok\n", (SEMICOLON,)),
]
MISSING = [
    Table("04-spss-decimals", "SPSS writes codes with its column's decimals, here with a comma.", HARBOR,
          "id;q1;q2;q3;hours\na;4;-99,00;2;99,0\nb;3;3;\u221299;10,0\n", CALM + "a,4,prorated,,too_few_answers\nb,3,prorated,10,ok\n",
          (SEMICOLON,), {"missing_codes": [{"code": "-99"}, {"code": "99"}]}),
    Table("04-stata-letters", "Stata has a missing value for each letter.", HARBOR, "id,q1,q2,q3,hours\na,.a,4,2,.\nb,3,.b,3,10\n",
          CALM + "a,4,prorated,,too_few_answers\nb,3,prorated,10,ok\n", (),
          {"missing_codes": [{"code": "."}, {"code": ".a", "means": "dont_know"}, {"code": ".b", "means": "prefer_not_to_say"}]}),
    Table("04-nine-in-some", "9 is missing in items of one digit, and hours may well be 9.", HARBOR, "id,q1,q2,q3,hours\na,9,4,2,9\nb,9,9,3,99\n",
          CALM + "a,4,prorated,9,ok\nb,,too_few_answers,,too_few_answers\n", (),
          {"missing_codes": [{"code": "9", "items": ["q1", "q2", "q3"]}, {"code": "99", "items": ["hours"]}]}),
    Table("04-not-a-number", "pandas writes NaN where it is told to: nothing else can be meant.", HARBOR,
          "id,q1,q2,q3,hours\na,4,nan,2,nan\n", CALM + "a,4,prorated,,too_few_answers\n"),
    Table("04-spreadsheet-errors", "SPSS writes #NULL! into Excel, and formulas leave #N/A.", HARBOR,
          "id,q1,q2,q3,hours\na,#NULL!,4,2,#N/A\n", CALM + "a,4,prorated,,too_few_answers\n", (), {"missing_codes": [{"code": "#NULL!"}, {"code": "#N/A"}]}),
]
VISITS = [
    Table("05-redcap-events", "REDCap: a row is of a record, an event and a repeat.", HARBOR,
          "record_id,redcap_event_name,redcap_repeat_instance,q1,q2,q3,hours\n1,baseline_arm_1,,4,4,2,5\n1,week_8_arm_1,1,3,3,3,6\n"
          "1,week_8_arm_1,2,2,2,4,7\n",
          "record_id,redcap_event_name,redcap_repeat_instance,calm,calm_status,time,time_status\n1,baseline_arm_1,,4,ok,5,ok\n"
          "1,week_8_arm_1,1,3,ok,6,ok\n1,week_8_arm_1,2,2,ok,7,ok\n", (),
          {"id_columns": ["record_id", "redcap_event_name", "redcap_repeat_instance"]}),
    Table("05-an-item-is-kept", "An answer is kept beside the scores, and counts all the same.", HARBOR, "id,q1,q2,q3,hours\na,4,4,2,12.5\n",
          "id,q1,calm,calm_status,time,time_status\na,4,4,ok,12.5,ok\n", (), {"kept_columns": ["q1"]}),
    Table("05-what-columns-hold", "What is kept may have commas, quotes, zeros in front, or look like a formula.", HARBOR,
          'id,site,zip,note,q1,q2,q3,hours\na,"Halle (Saale), ""Mitte""",06108,=1+1,4,4,2,12.5\n',
          'id,site,zip,note,calm,calm_status,time,time_status\na,"Halle (Saale), ""Mitte""",06108,\'=1+1,4,ok,12.5,ok\n', (),
          {"kept_columns": ["site", "zip", "note"]}),
    Table("05-json-lines", "Rows as JSON have the week as a number, or as null.", HARBOR,
          '{"id": "a", "week": 0, "q1": 4, "q2": 4, "q3": 2, "hours": 12.5}\n{"id": "a", "week": null, "q1": 3, "q2": 3, "q3": 3, "hours": 7}\n',
          "id,week,calm,calm_status,time,time_status\na,0,4,ok,12.5,ok\na,,3,ok,7,ok\n",
          ("one id more than once: 'a' on lines 1 and 2",), {"kept_columns": ["week"]}, file="people.jsonl"),
    Table("05-redcap-json", "REDCap's and KoBo's programs give JSON in which every value is text.", HARBOR,
          '{"id": "a", "event": "week_8", "q1": "4", "q2": "4", "q3": "2", "hours": "12.5"}\n',
          "id,event,calm,calm_status,time,time_status\na,week_8,4,ok,12.5,ok\n", (), {"kept_columns": ["event"]}, file="people.jsonl"),
    Table("05-persons-restart", "Person numbers begin again in each term; the pair is the id, in the order that is asked for.", HARBOR,
          "person,q1,q2,q3,hours,term\n1,4,4,2,1,spring\n1,3,3,3,2,autumn\n",
          "term,person,calm,calm_status,time,time_status\nspring,1,4,ok,1,ok\nautumn,1,3,ok,2,ok\n", (), {"id_columns": ["term", "person"]}),
]
CHILDREN = form("children", [item("kids", {"kind": "yes_no"}), item("nkids", {"kind": "number", "low": 1, "high": 12, "step": 1}, shown_when=is_answer("kids", True)),
                             item("teen", TO_FOUR, shown_when=is_answer("nkids", 2, "greater_equal")), item("base", TO_FOUR)],
                [scale("load", "sum", ["base", "teen"], ALL)])
ROLES = form("roles", [item("roles", {"kind": "choices", "at_least": 0, "options": options({"work": "Work", "study": "Study"})}),
                       item("job", FIVE, shown_when={"kind": "answer_contains", "item": "roles", "part": "work"}), item("x1", FIVE), item("x2", FIVE)],
             [scale("strain", "mean", ["x1", "x2", "job"], {"kind": "at_least_answered", "fraction": 0.5})])
AT_HOME = form("at-home", [item("kids", {"kind": "yes_no"}), item("b", TO_FOUR, shown_when=is_answer("kids", True)), item("c", TO_FOUR), item("d", TO_FOUR)],
               [scale("sum", "sum", ["b", "c", "d"], at_most(1))])
SEX = {"kind": "choice", "options": [{"id": "m", "wording": "man"}, {"id": "f", "wording": "woman"}]}
BOND = form("bond", [item("sex", SEX), item("c", TO_FOUR), item("m1", TO_FOUR, shown_when=is_answer("sex", "m")),
                     item("f1", TO_FOUR, shown_when=is_answer("sex", "f"))], [scale("total", "sum", ["c", "m1", "f1"], ALL)])
SOME = [
    # 1: no children, so neither question behind. 2: 3 + 1. 3 and 4: a filter without an answer. 5: one child, so teen was not asked.
    Table("06-filter-behind-filter", "A question depends on one that depends on a third.", CHILDREN,
          "id,kids,nkids,teen,base\n1,No,,,3\n2,Yes,2,1,3\n3,yes,,1,3\n4,,,,3\n5,TRUE,1,4,3\n",
          "id,load,load_status\n1,3,ok\n2,4,ok\n3,3,filter_unanswered\n4,3,filter_unanswered\n5,3,ok\n"),
    # a: 1 of 2 asked is half. b: 1 of 3. c: (4 + 2 + 3) / 3. d: not asked about a job, so that (4 + 2) / 2.
    Table("06-one-of-several-roles", "A filter with several answers; a fraction of what each person was asked.", ROLES,
          "id,roles,x1,x2,job\na,[],4,,\nb,work,4,,\nc,study;work,4,2,3\nd,study,4,2,5\n",
          "id,strain,strain_status\na,4,prorated\nb,,too_few_answers\nc,3,ok\nd,3,ok\n"),
    # 1: c and d were asked, d is substituted: 3 * 2. 2: all. 3: 2 + 3 of three: 5 / 2 * 3. 4: none of two.
    Table("06-prorated-to-what-was-asked", "A missing answer is substituted for what this person was asked, not for all items.", AT_HOME,
          "id,kids,b,c,d\n1,no,,3,\n2,yes,2,3,1\n3,yes,2,3,\n4,no,4,,\n",
          "id,sum,sum_status\n1,6,prorated\n2,6,ok\n3,7.5,prorated\n4,,too_few_answers\n"),
    Table("06-both-in-one-row", "In a couple's row each has a filter of their own.", BOND,
          "id,sex_a,c_a,m1_a,f1_a,sex_b,c_b,m1_b,f1_b\n1,man,4,3,,woman,4,,2\n2,woman,4,3,1,,4,,\n",
          "id,role,total,total_status\n1,a,7,ok\n1,b,6,ok\n2,a,5,ok\n2,b,4,filter_unanswered\n", (),
          {"members": [{"role": "a", "suffix": "_a"}, {"role": "b", "suffix": "_b"}]}),
]


def cut(name, op, value=None, **more):
    return {"id": name, "op": op, "label": name, "population": "adults", "source": MADE_UP, **({} if value is None else {"value": value}), **more}


TO_FIVE = {"kind": "rating", "low": 0, "high": 5}
FIVE_ITEMS = [f"w{n}" for n in range(1, 6)]
WELL = form("well", [item(name, TO_FIVE) for name in FIVE_ITEMS],
            [scale("well", "sum", FIVE_ITEMS, ALL, transforms=[{"kind": "affine", "multiply": 4}],
                   cut_offs=[cut("low", "less_equal", 50), cut("very-low", "less", 28)])])
MEANS = form("means", [item(name, TO_FIVE) for name in FIVE_ITEMS],
             [scale("m", "mean", FIVE_ITEMS, at_most(1), cut_offs=[cut("from", "greater_equal", 2.8), cut("above", "greater", 2.8)])])
SHARES = form("shares", [item(name, TO_FIVE) for name in FIVE_ITEMS],
              [scale("tenth", "mean", FIVE_ITEMS, ALL, transforms=[{"kind": "affine", "multiply": 0.1}],
                     bands=[{"id": "few", "low": 0, "label": "few"}, {"id": "high", "low": 0.28, "label": "high"}],
                     cut_offs=[cut("from", "greater_equal", 0.28), cut("above", "greater", 0.28)]),
               scale("share", "sum", FIVE_ITEMS, ALL, transforms=[{"kind": "affine", "multiply": 0.05}],
                     cut_offs=[cut("from", "greater_equal", 0.7), cut("above", "greater", 0.7)]),
               scale("weighted", "sum", [{"item": name, "weight": 0.1} for name in FIVE_ITEMS], ALL,
                     cut_offs=[cut("from", "greater_equal", 1.4), cut("above", "greater", 1.4)])])
OLD = is_answer("age", 65, "greater_equal")
DRINKS = form("drinks", [item("q", {"kind": "rating", "low": 0, "high": 12}), item("sex", SEX), item("age", {"kind": "number", "low": 18, "high": 120})],
              [scale("sum", "sum", ["q"], ALL, cut_offs=[cut("risky", "greater_equal", groups=[
                  {"when": {"kind": "group", "match": "all", "conditions": [is_answer("sex", "m"), is_answer("age", 65, "less")]}, "value": 4, "population": "men"},
                  {"when": {"kind": "group", "match": "any", "conditions": [is_answer("sex", "f"), OLD]}, "value": 3, "population": "others"}])])])
CUTS = [
    # 4 * 13 = 52; 4 * 12 = 48; 4 * 7 = 28, which is not less than 28; 4 * 6 = 24.
    Table("07-low-is-bad", "A well-being index: the lower the worse, two cut-offs, one with its bound and one without.", WELL,
          "id,w1,w2,w3,w4,w5\na,5,5,3,0,0\nb,5,5,2,0,0\nc,5,2,0,0,0\nd,5,1,0,0,0\n",
          "id,well,well_status,well_cut_offs\na,52,ok,\nb,48,ok,low\nc,28,ok,low\nd,24,ok,low very-low\n"),
    # 14 / 5 = 2.8; 15 / 5 = 3; 11 / 4 = 2.75; 12 / 4 = 3.
    Table("07-on-the-bound", "A mean that is just the bound, which no binary number is.", MEANS,
          "id,w1,w2,w3,w4,w5\na,3,3,3,3,2\nb,3,3,3,3,3\nc,3,3,3,2,\nd,3,3,3,3,\n",
          "id,m,m_status,m_cut_offs\na,2.8,ok,from\nb,3,ok,from above\nc,2.75,prorated,\nd,3,prorated,from above\n"),
    # A mean of 14 / 5 = 2.8 times 0.1 is 0.28; 0.05 * 14 is 0.7; weights of 0.1 give 1.4. Each is just its bound.
    Table("07-on-the-bound-behind-a-factor", "The same where a factor or weights come before the cut-off and the band.", SHARES,
          "id,w1,w2,w3,w4,w5\na,4,4,4,1,1\n", "id,tenth_band,tenth_cut_offs,share_band,share_cut_offs,weighted_band,weighted_cut_offs\n"
          "a,high,from,,from,,from\n", parts=("band", "cut_offs")),
    # e: whatever the sex, at 70 the first group does not apply and the second does. f: it hangs on the sex.
    Table("07-by-age-and-sex", "A cut-off by age and sex, where one of the two may be enough.", DRINKS,
          "id,q,sex,age\na,3,m,40\nb,3,m,70\nc,3,f,40\nd,4,m,40\ne,3,,70\nf,3,,40\n",
          "id,sum,sum_status,sum_cut_offs\na,3,ok,\nb,3,ok,risky\nc,3,ok,risky\nd,4,ok,risky\ne,3,ok,risky\nf,3,ok,risky:group_unanswered\n"),
]
DEEDS = form("deeds", [item("did", {"kind": "choices", "at_least": 0, "options": options(
    {"1": "Cooked", "2": "Walked, or ran", "3": "Danced", "0": "None of these"}, **{"0": {"points": 0, "exclusive": True}})}, "What did you do together this week?")],
             [scale("acts", "sum", ["did"], ALL)])
OTHER = form("other", [item("did", {"kind": "choices", "at_least": 0, "options": options({"-1": "Another", "1": "One"})})], [scale("acts", "sum", ["did"], ALL)])
TICKS = "4 columns are read as ticks for an option each"
BOXES = [
    Table("09-lime-survey", "LimeSurvey has Y, N or nothing, under the question's code and the option's in brackets.", DEEDS,
          'id,"did[1]","did[2]","did[3]","did[0]"\na,Y,Y,N,N\nb,N,N,N,N\nc,,,,\nd,Y,,,\n',
          "id,acts,acts_status\na,2,ok\nb,0,ok\nc,,too_few_answers\nd,1,ok\n", (TICKS,)),
    Table("09-kobo-has-both", "KoBo writes the whole answer and one column for each option besides.", DEEDS,
          "id,did,did/1,did/2,did/3,did/0\na,1 2,1,1,0,0\nb,0,0,0,0,1\nc,,,,,\n", "id,acts,acts_status\na,2,ok\nb,0,ok\nc,,too_few_answers\n",
          ("ignored: did/1, did/2, did/3, did/0",)),
    Table("09-labels-in-boxes", "Qualtrics with choice text: the option's words where it is ticked.", DEEDS,
          'id,did_1,did_2,did_3,did_0\na,Cooked,"Walked, or ran",,\nb,,,,None of these\n', "id,acts,acts_status\na,2,ok\nb,0,ok\n", (TICKS,)),
    Table("09-forms-in-one-cell", "Google Forms joins the options' words by commas, and one of them has a comma.", DEEDS,
          'id,What did you do together this week?\na,"Cooked, Walked, or ran"\nb,None of these\nc,"Walked, or ran, Danced"\n',
          "id,acts,acts_status\na,2,ok\nb,0,ok\nc,2,ok\n", ("1 column is known by the wording of an item",)),
    Table("09-codes-in-boxes", "A code for missing in every box, and None ticked beside another.", DEEDS,
          "id,did___1,did___2,did___3,did___0\na,-99,-99,-99,-99\nb,1,0,0,1\nc,0,1,1,0\n",
          "id,acts,acts_status\na,,too_few_answers\nb,,too_few_answers\nc,2,ok\n",
          (TICKS, "3: column did: an exclusive option cannot be combined with another"), {"missing_codes": [{"code": "-99"}]}, code=1,
          total="in 3 rows: 1 cell could not be read and count as missing"),
    Table("09-code-below-nought", "REDCap writes an underscore for the minus of a code, so that -1 is ____1.", OTHER, "id,did____1,did___1\na,1,1\nb,1,0\n",
          "id,acts,acts_status\na,2,ok\nb,1,ok\n", ("2 columns are read as ticks for an option each",)),
    Table("09-boxes-in-json", "The same columns as keys of JSON.", DEEDS, '{"id": "a", "did___1": 1, "did___2": 1, "did___3": 0, "did___0": 0}\n',
          "id,acts,acts_status\na,2,ok\n", tuple(f"'did___{n}' is read as did" for n in (1, 2, 3, 0)), file="people.jsonl"),
]


def blank(name, counts=0, **more):
    return {"item": name, "when_missing": counts, **more}


NUMBER = {"kind": "number", "low": 0, "high": 1000}
CHORES = form("chores", [item(name, NUMBER) for name in ("m1", "m2", "m3")], [scale("sum", "sum", [blank("m1"), blank("m2"), blank("m3")], ALL)])
WALKS = form("walks", [item("days", {"kind": "number", "low": 0, "high": 7}), item("mins", NUMBER)], [scale("week", "product", ["days", blank("mins")], ALL)])
TURNED = form("turned", [item(name, TO_FOUR) for name in ("a", "b", "c")],
              [scale("sum", "sum", ["a", blank("b", reversed=True), blank("c", 2)], at_most(1)),
               scale("mean", "mean", [blank("a"), blank("b"), blank("c")], ALL)])
BLANKS = [
    Table("10-minutes-left-blank", "Minutes for each chore; nobody writes the noughts.", CHORES, "id,m1,m2,m3\na,30,,12.5\nb,,,\nc,,0,\n",
          "id,sum,sum_status\na,42.5,ok\nb,,too_few_answers\nc,0,ok\n"),
    Table("10-days-times-minutes", "Who walks on no day leaves the minutes blank; a day that is left blank is missing.", WALKS,
          "id,days,mins\na,3,20\nb,0,\nc,,20\nd,3,\n", "id,week,week_status\na,60,ok\nb,0,ok\nc,,too_few_answers\nd,0,ok\n"),
    # a: 1 + (4 - 3) + 2. b: 1 + 0 + 2, for what a blank counts is stated and not reversed. c: a is missing, and 1 + 4 is a mean of 2.5, times 3.
    # The means have 3 items whatever is blank: 4 / 3 would be with b as it is; a: (1 + 3 + 2) / 3; b: 1 / 3; c: (3 + 4) / 3.
    Table("10-reversed-and-blank", "What a blank counts is a score and is not turned around.", TURNED,
          "id,a,b,c\na,1,3,2\nb,1,,\nc,,3,4\n",
          "id,sum,sum_status,mean,mean_status\na,4,ok,2,ok\nb,3,ok,0.3333333333333333,ok\nc,7.5,prorated,2.3333333333333335,ok\n"),
]


def against(name, first, op, second, wording):
    return {"id": name, "requires_that": {"kind": "answers_compare", "item": first, "op": op, "other": second}, "wording": wording}


TALK = form("talk", [item("all", NUMBER), item("talk", NUMBER)], [scale("talk", "sum", ["talk"], ALL)],
            constraints=[against("part", "talk", "less_equal", "all", "Talking is a part of the time together.")])
PLACES = form("places", [item(name, {"kind": "rating", "low": 1, "high": 3}) for name in ("r1", "r2", "r3")], [scale("first", "sum", ["r1"], ALL)],
              constraints=[against(f"c{a}{b}", f"r{a}", "not_equal", f"r{b}", f"Places {a} and {b} need to differ.") for a, b in ((1, 2), (1, 3), (2, 3))])
ASKED = form("asked", [item("kids", {"kind": "yes_no"}), item("n", NUMBER, shown_when=is_answer("kids", True)), item("m", NUMBER)],
             [scale("m", "sum", ["m"], ALL)], constraints=[against("part", "n", "less_equal", "m", "No more than m.")])
COUNTED = form("counted", [item("kids", {"kind": "yes_no"}), item("nkids", NUMBER)], [scale("n", "sum", ["nkids"], at_most(0))],
               constraints=[{"id": "none", "requires_that": {"kind": "group", "match": "any", "conditions": [is_answer("kids", True), is_answer("nkids", 0)]},
                             "wording": "Without children the number is 0."}])


def unmet(line, name, wording):
    return f"{line}: constraint {name} is not met: {wording}"


PART = TALK["constraints"][0]["wording"]
RULES = [
    Table("11-a-part-of-the-whole", "More talk than time; a blank breaks no rule.", TALK, '{"id": "a", "all": 10, "talk": 10}\n\n'
          '{"id": "b", "all": 10, "talk": 10.5}\n{"id": "c", "talk": 4}\n', "id,talk,talk_status\na,10,ok\nb,10.5,ok\nc,4,ok\n",
          (unmet(3, "part", PART),), code=1, file="people.jsonl",
          total="in 3 rows: 1 constraint not met"),
    Table("11-places-given-twice", "Three things are put in order, a column each, and some have the same place.", PLACES,
          "id,r1,r2,r3\na,1,2,3\nb,1,1,3\nc,2,2,2\n", "id,first,first_status\na,1,ok\nb,1,ok\nc,2,ok\n",
          (unmet(3, "c12", "Places 1 and 2 need to differ."), unmet(4, "c12", "Places 1 and 2 need to differ."),
           unmet(4, "c13", "Places 1 and 3 need to differ."), unmet(4, "c23", "Places 2 and 3 need to differ.")), code=1,
          total="in 3 rows: 4 constraints not met"),
    Table("11-one-of-a-couple", "One of the two in a row does not meet it, and one line is told of a cell with a line end within.", TALK,
          'id,note,all_f,talk_f,all_m,talk_m\n1,"two\nlines",5,4,5,6\n2,,5,6,5,5\n',
          "id,role,talk,talk_status\n1,f,4,ok\n1,m,6,ok\n2,f,6,ok\n2,m,5,ok\n", ("ignored: note", unmet(2, "part", PART), unmet(4, "part", PART)),
          {"members": [{"role": "f", "suffix": "_f"}, {"role": "m", "suffix": "_m"}]}, code=1, total="in 2 rows: 2 constraints not met"),
    Table("11-what-was-not-asked", "An answer to what was not asked breaks no rule, nor one where it is not known.", ASKED,
          "id,kids,n,m\na,no,9,3\nb,yes,9,3\nc,,9,3\n", "id,m,m_status\na,3,ok\nb,3,ok\nc,3,ok\n", (unmet(3, "part", "No more than m."),), code=1,
          total="in 3 rows: 1 constraint not met"),
    Table("11-either-or", "A rule with an or: 2 without children is wrong, and an open question decides nothing.", COUNTED,
          "id,kids,nkids\na,no,2\nb,no,0\nc,yes,2\nd,,0\n", "id,n,n_status\na,2,ok\nb,0,ok\nc,2,ok\nd,0,ok\n",
          (unmet(2, "none", "Without children the number is 0."),), code=1,
          total="in 4 rows: 1 constraint not met"),
]
ROW = ",4,4,2,12.5\n"
SCORED = ",4,ok,12.5,ok\n"
MONKEY = "Respondent ID,Sex,What did you do together this week?,,,\n,Response,Cooked,\"Walked, or ran\",Danced,None of these\n"
MONKEY_ROWS = "1,f,Cooked,,Danced,\n2,m,,,,None of these\n"
MONKEYS = [
    Table("02-monkey-boxes", "SurveyMonkey's checkboxes: the options stand in the second row.", DEEDS, MONKEY + MONKEY_ROWS,
          "Respondent ID,acts,acts_status\n1,2,ok\n2,0,ok\n", (renamed(1, "row"), TICKS, "ignored: Sex"), {"id_columns": ["Respondent ID"]}),
    Table("02-monkey-boxes-alone", "The same where no question has 'Response' below it.", DEEDS,
          (MONKEY + MONKEY_ROWS).replace("Sex,", "").replace("Response,", "").replace("f,", "").replace("m,", ""),
          "Respondent ID,acts,acts_status\n1,2,ok\n2,0,ok\n", (renamed(1, "row"), TICKS), {"id_columns": ["Respondent ID"]}),
    Table("02-monkey-matrix-alone", "A matrix question alone, whose items stand in the second row.", HARBOR,
          "Respondent ID,How was the week?,,,\n,I feel at ease at home.,I speak up when I worry.,I keep what's really on my mind to myself.,How many hours a week do you spend together?\n"
          "1,4,4,2,12.5\n", CALM.replace("id", "Respondent ID") + "1,4,ok,12.5,ok\n", (renamed(1, "row"), "4 columns are known by the wording of an item"),
          {"id_columns": ["Respondent ID"]}),
]
IDS = [
    Table("12-zeros-in-front", "007 and 7 are two ids, and come out as they are.", HARBOR,
          "id,q1,q2,q3,hours\n" + "".join(name + ROW for name in ("007", "7", "7.0")), CALM + "".join(name + SCORED for name in ("007", "7", "7.0"))),
    Table("12-five-times", "An id on five rows, one of which has a line end in a cell.", HARBOR,
          'id,note,q1,q2,q3,hours\n' + 'a,"one\ntwo",4,4,2,12.5\n' + 4 * ("a," + ROW), CALM + 5 * A,
          ("ignored: note", "one id more than once: 'a' on lines 2 and 4; 'a' on lines 2 and 5; 'a' on lines 2 and 6; 1 more rows")),
    Table("12-pair-twice", "A person and a visit together are the id.", HARBOR,
          "id,visit,q1,q2,q3,hours\n" + "".join(name + ROW for name in ("p1,1", "p1,2", "p2,1", "p1,2")),
          "id,visit,calm,calm_status,time,time_status\n" + "".join(name + SCORED for name in ("p1,1", "p1,2", "p2,1", "p1,2")),
          ("one id more than once: 'p1, 2' on lines 3 and 5",), {"id_columns": ["id", "visit"]}),
    Table("12-number-and-text", "7 and \"7\" in JSON are one id.", HARBOR,
          "".join(json.dumps({"id": name, "q1": 4, "q2": 4, "q3": 2, "hours": 12.5}) + "\n" for name in (7, "7", 8)),
          CALM + "7" + SCORED + "7" + SCORED + "8" + SCORED, ("one id more than once: '7' on lines 1 and 2",), file="people.jsonl"),
    Table("12-no-id", "Rows whose id was left blank are not one person.", HARBOR, "id,q1,q2,q3,hours\n" + ROW + "b" + ROW + ROW,
          CALM + SCORED + "b" + SCORED + SCORED),
    Table("12-space-behind", "A space behind an id is not seen in a spreadsheet; the ids are one, and come out as they are.", HARBOR,
          "id,q1,q2,q3,hours\na" + ROW + "a " + ROW, CALM + A + "a " + SCORED, ("one id more than once: 'a' on lines 2 and 3",)),
]
FAMILY = {"members": [{"role": "mother", "prefix": "mo_"}, {"role": "father", "prefix": "fa_"}, {"role": "child", "prefix": "ch_"}]}
TWO = {"members": [{"role": "f", "suffix": "_f"}, {"role": "m", "suffix": "_m"}]}
COUPLES = [
    Table("14-three-in-a-row", "Mother, father and child stand in one row; the father's cells are empty.", TALK,
          "id,mo_all,mo_talk,fa_all,fa_talk,ch_all,ch_talk\n1,9,5,,,9,2\n",
          "id,role,talk,talk_status\n1,mother,5,ok\n1,father,,too_few_answers\n1,child,2,ok\n", (), FAMILY),
    Table("14-reshaped-in-r", "R's reshape puts .1 and .2 behind; the couple's site is kept, and one row comes out.", TALK,
          "dyad,site,all.1,talk.1,all.2,talk.2\n7,north,9,5,9,4\n",
          "dyad,site,talk.1,talk_status.1,talk.2,talk_status.2\n7,north,5,ok,4,ok\n", (),
          {"id_columns": ["dyad"], "kept_columns": ["site"], "members": [{"role": "1", "suffix": ".1"}, {"role": "2", "suffix": ".2"}]}, one_row=True),
    Table("14-boxes-of-two", "Checkbox columns have the member behind the option.", DEEDS,
          "id,did___1_f,did___2_f,did___3_f,did___0_f,did___1_m,did___2_m,did___3_m,did___0_m\n1,1,1,0,0,0,0,0,1\n",
          "id,role,acts,acts_status\n1,f,2,ok\n1,m,0,ok\n", ("8 columns are read as ticks for an option each",), TWO),
    Table("14-capitals", "SPSS writes all names in capitals, so that the suffix is there in another case.", TALK,
          "id,ALL_F,TALK_F,ALL_M,TALK_M\n1,9,5,9,4\n", "id,role,talk,talk_status\n1,f,5,ok\n1,m,4,ok\n",
          ("read in spite of another case: 'ALL_F' as all, 'TALK_F' as talk, 'ALL_M' as all, 'TALK_M' as talk",), TWO),
    Table("14-a-space-before-the-suffix", "Headings for a reader, with a space between, and semicolons.", HARBOR,
          "couple;q1 F;q1 M;q2 F;q2 M;q3 F;q3 M;hours F;hours M\n1;4;3;4;3;2;3;12,5;7\n",
          "couple,role,calm,calm_status,time,time_status\n1,f,4,ok,12.5,ok\n1,m,3,ok,7,ok\n", (SEMICOLON,),
          {"id_columns": ["couple"], "members": [{"role": "f", "suffix": " F"}, {"role": "m", "suffix": " M"}]}),
    Table("14-one-of-two-misspelled", "A column of one member is misspelled: told as it is where a row has one person.", HARBOR,
          "id,q1_f,q2_f,q3_f,hours_f,q01_m,q2_m,q3_m,hours_m\n1,4,4,2,12.5,4,4,2,12.5\n",
          "id,role,calm,calm_status,time,time_status\n1,f,4,ok,12.5,ok\n1,m,4,prorated,12.5,ok\n",
          ("perhaps misspelled, and not read: 'q01_m' for q1_m", "ignored: q01_m", "items without a column count as missing: q1_m"), TWO, code=1),
]
S3 = ["s1", "s2", "s3"]
HIGH = ((1, 2, 2), (2, 2, 3), (3, 4, 3), (1, 1, 2), (4, 3, 4), (2, 3, 2), (1, 2, 1), (3, 3, 4), (2, 1, 2), (4, 4, 3))
TEN = "".join(f"p{n},{','.join(map(str, row))}\n" for n, row in enumerate(HIGH, 1))
SUMS = (5, 7, 10, 4, 11, 7, 4, 10, 5, 11)
NIGHTS = form("nights", [item(name, TO_FOUR) for name in S3] + [item("pain", {"kind": "rating", "low": 0, "high": 10})],
              [scale("sum", "sum", S3, at_most(1))])
NAMED = form("named", [item(name, {"kind": "choice", "options": [{"id": str(n), "wording": f"Step {n}.", "points": n} for n in range(5)]}) for name in S3],
             [scale("sum", "sum", S3, ALL)])


def nobody(rows, items="s1, s2, s3"):
    return f"in {rows} rows nobody gave the lowest answer, 0, to any of the items {items}: the file may count from 1; an offset of -1 mends that"


def sums(add=0, rows=10):
    return "id,sum,sum_status\n" + "".join(f"p{n},{value + add},ok\n" for n, value in enumerate(SUMS[:rows], 1))


def with_pain(text):
    """A 0 in another range, which says nothing of the items from 0 to 4."""
    return "id,s1,s2,s3,pain\n" + text.replace("\n", ",0\n")


OFFSETS = [
    Table("15-another-range-is-right", "Only the items from 0 to 4 are stored one too high; a pain of 0 does not hide it.", NIGHTS,
          with_pain(TEN), sums(), (nobody(10),)),
    Table("15-nine-people", "Nine people are too few to say so.", NIGHTS, with_pain("".join(TEN.splitlines(keepends=True)[:9])), sums(rows=9)),
    # The last row: 2 and 5 are 1 and 4, and the code -9 is no answer: (1 + 4) / 2 * 3 = 7.5.
    Table("15-codes-are-not-moved", "A code for missing is looked for before 1 is taken off, in these items alone.", NIGHTS,
          with_pain(TEN + "q,2,5,-9\n"), sums(-3) + "q,7.5,prorated\n", (),
          {"missing_codes": [{"code": "-9"}], "offsets": [{"add": -1, "items": S3}]}),
    Table("15-steps-as-options", "The steps are options that are named by their numbers.", NAMED, "id,s1,s2,s3\n" + TEN, sums(), (nobody(10),)),
    Table("15-as-json", "The same rows as JSON.", NIGHTS,
          "".join(json.dumps({"id": f"p{n}", **dict(zip(S3, row))}) + "\n" for n, row in enumerate(HIGH, 1)), sums(), (nobody(10),), file="people.jsonl"),
]
OTHER_SPACES = "id,\u2009q1,q2\u3000,\u202fq3\u00a0,hours\u200b\na,4,4,2,12.5\n"
UMLAUT = form("umlaut", [item("n\u00e4he", FIVE), item("ruhe", FIVE)], [scale("sum", "sum", ["n\u00e4he", "ruhe"], ALL)])
UNREAD, LACKING = "id,sum,sum_status\na,,too_few_answers\n", "items without a column count as missing: n\u00e4he"
CASES = [
    Table("17-all-capitals", "SPSS in capitals, in quotes with a line end behind a name, and a tab before one.", HARBOR,
          'ID,"Q1\n",\tQ2,Q3,HOURS\na,4,4,2,12.5\n', CALM.replace("id", "ID") + A,
          ("read in spite of another case: 'ID' as id, 'Q1' as q1, 'Q2' as q2, 'Q3' as q3, 'HOURS' as hours",)),
    Table("17-exact-name-wins", "Where q1 and Q1 are both there, q1 is the item.", HARBOR, "id,Q1,q1,q2,q3,hours\na,1,4,4,2,12.5\n", CALM + A, ("ignored: Q1",)),
    Table("17-other-spaces", "Thin, ideographic and narrow spaces, and one without width, as copied from a page.", HARBOR, OTHER_SPACES, CALM + A),
    Table("17-other-spaces-in-cells", "The same spaces in cells.", HARBOR, "id,q1,q2,q3,hours\na,\u20094,4\u3000,\u202f2\u00a0,12.5\u200b\n", CALM + A),
    Table("17-capitals-in-json", "Keys of JSON in another case.", HARBOR, '{"ID": "a", "Q1": 4, "Q2": 4, "Q3": 2, "Hours": 12.5}\n', CALM + A,
          tuple(f"read in spite of another case: '{each}' as {each.lower()}" for each in ("ID", "Q1", "Q2", "Q3", "Hours")), file="people.jsonl"),
    Table("17-decomposed", "A Mac writes an umlaut as a letter and a mark: told, and not read.", UMLAUT, "id,na\u0308he,ruhe\na,4,3\n", UNREAD, ("perhaps misspelled, and not read: 'na\u0308he' for n\u00e4he", "ignored: na\u0308he", LACKING), code=1),
    Table("17-capital-umlaut", "Capitals of letters that are not ASCII: told, and not read.", UMLAUT, "id,N\u00c4HE,RUHE\na,4,3\n", UNREAD,
          ("read in spite of another case: 'RUHE' as ruhe", "perhaps misspelled, and not read: 'N\u00c4HE' for n\u00e4he", "ignored: N\u00c4HE", LACKING), code=1),
    Table("17-number-with-nought", "q01 for q1 is no case and no space: told as perhaps misspelled, and the exit code is 1.", HARBOR,
          "id,q01,q2,q3,hours\na,4,4,2,12.5\n", CALM + "a,4,prorated,12.5,ok\n",
          ("perhaps misspelled, and not read: 'q01' for q1", "ignored: q01", "items without a column count as missing: q1"), code=1),
    Table("17-number-with-nought-in-json", "The same as keys of JSON.", HARBOR, '{"id": "a", "q01": 4, "q2": 4, "q3": 2, "hours": 12.5}\n',
          CALM + "a,4,prorated,12.5,ok\n", ("perhaps misspelled, and not read: 'q01' for q1",), code=1, file="people.jsonl"),
    Table("17-ends-in-capitals", "Windows programs write the file's own name in capitals.", HARBOR, b"id,q1,q2,q3,hours\na,4,4,2,12.5\n", CALM + A, file="PEOPLE.CSV"),
]
WORDS = form("words", [item("w1", FIVE, "I don't worry, mostly."), item("w2", FIVE, 'I say "sorry" first.')], [scale("sum", "sum", ["w1", "w2"], ALL)])
TWO_WORDED = "2 columns are known by the wording of an item"
TEXTS = [
    Table("18-google-grid", "A grid of Google Forms: the question, and the row in brackets.", HARBOR,
          "Timestamp,Email Address,How is it? [I feel at ease at home.],How is it? [I speak up when I worry.],How is it? [I keep what's really on my mind to myself.],"
          "How many hours a week do you spend together? \n2026/01/02 10:00:00 AM GMT+1,x1,4,4,2,12.5\n",
          CALM.replace("id", "Email Address") + A.replace("a", "x1"), ("4 columns are known by the wording of an item", "ignored: Timestamp"),
          {"id_columns": ["Email Address"]}),
    Table("18-microsoft-forms", "Microsoft Forms: a no-break space behind each question, ID in capitals, Excel's semicolons.", HARBOR,
          "\ufeffID;Start time;I feel at ease at home.\u00a0;I speak up when I worry.\u00a0;I keep what's really on my mind to myself.\u00a0;"
          "How many hours a week do you spend together?\u00a0\r\n1;1/2/26 10:00:00;4;4;2;12,5\r\n", CALM.replace("id", "ID") + A.replace("a", "1"),
          (SEMICOLON, "read in spite of another case: 'ID' as id", "4 columns are known by the wording of an item", "ignored: Start time")),
    Table("18-commas-and-quotes", "Wordings with commas and quotes, which CSV doubles, and a line end within.", WORDS,
          'id,"I don\'t worry,\nmostly.","I say ""sorry"" first."\na,4,3\n', "id,sum,sum_status\na,7,ok\n", (TWO_WORDED,)),
    Table("18-typographic-signs", "A word processor has made the quotes and the apostrophe round.", WORDS,
          "id,\"I don\u2019t worry, mostly.\",I say \u201csorry\u201d first.\na,4,3\n", "id,sum,sum_status\na,7,ok\n", (TWO_WORDED,)),
    Table("18-code-and-text", "LimeSurvey with question code and text.", HARBOR,
          "id,q1. I feel at ease at home.,q2. I speak up when I worry.,q3. I keep what's really on my mind to myself.,hours. How many hours a week do you spend together?\n"
          "a,4,4,2,12.5\n", CALM + A, ("4 columns are known by the wording of an item",)),
    Table("18-numbered", "Questions numbered by the form.", HARBOR,
          "id,1. I feel at ease at home.,2. I speak up when I worry.,3. I keep what's really on my mind to myself.,4. How many hours a week do you spend together?\n"
          "a,4,4,2,12.5\n", CALM + A, ("4 columns are known by the wording of an item",)),
    Table("18-wording-in-json", "Wordings as the keys of JSON.", WORDS, json.dumps({"id": "a", "I don't worry, mostly.": 4, 'I say "sorry" first.': 3}) + "\n",
          "id,sum,sum_status\na,7,ok\n", ("'I don't worry, mostly.' is read as w1", "'I say \"sorry\" first.' is read as w2"), file="people.jsonl"),
]


def rounded(to, decimals=0):
    return {"kind": "rounded", "to": to, "decimals": decimals}


def table(*rows):
    return {"kind": "lookup", "rows": [{"low": low, "gives": gives} for low, gives in rows]}


def ladder(low, high, add):
    return table(*((n, n + add) for n in range(low, high + 1)))


SIX = [f"a{n}" for n in range(1, 7)]
LADDERS = form("ladders", [item(name, FIVE) for name in SIX],
               [scale(to, "sum", SIX, at_most(2), transforms=[rounded(to), ladder(6, 30, 30)]) for to in ("nearest", "up", "down")])
NINE = [f"a{n}" for n in range(1, 10)]
NINTHS = form("ninths", [item(name, TO_FOUR) for name in NINE],
              [scale(to, "sum", NINE, at_most(8), transforms=[rounded(to), ladder(0, 36, 100)]) for to in ("up", "down")])
TENTHS = form("tenths", [item(name, NUMBER) for name in ("x", "y")],
              [scale("two", "mean", ["x", "y"], at_most(1), transforms=[rounded("nearest", 2), table((0, 1), (2.68, 2))]),
               scale("one", "mean", ["x", "y"], at_most(1), transforms=[rounded("nearest", 1), table((0, 1), (2.7, 2))])])
BY_SEX = form("bysex", [item(name, FIVE) for name in SIX] + [item("sex", SEX)],
              [scale("t", "sum", SIX, at_most(2), transforms=[rounded("nearest"), {"kind": "lookup", "groups": [
                  {"when": is_answer("sex", "m"), "rows": [{"low": 6, "gives": 40}, {"low": 17, "gives": 50}]},
                  {"when": is_answer("sex", "f"), "rows": [{"low": 6, "gives": 45}, {"low": 17, "gives": 55}]}]}])])
ROUNDED = [
    # p: 14 of 5: 14 * 6 / 5 = 16.8. q: 11 of 4: 16.5, a half. r: 13 of 5: 15.6. s: 12 of 5: 14.4. u: complete.
    Table("19-nearest-up-and-down", "Halves go up; other keys round up or down.", LADDERS,
          "id,a1,a2,a3,a4,a5,a6\np,4,4,3,2,1,\nq,4,4,2,1,,\nr,4,4,3,1,1,\ns,4,4,2,1,1,\nu,1,1,1,1,1,1\n",
          "id,nearest,nearest_status,up,up_status,down,down_status\np,47,prorated,47,prorated,46,prorated\nq,47,prorated,47,prorated,46,prorated\n"
          "r,46,prorated,46,prorated,45,prorated\ns,44,prorated,45,prorated,44,prorated\nu,36,ok,36,ok,36,ok\n"),
    # p: 14 of 6 times 9 is 21; q: 7 of 3 is 21; r: 22 of 6 is 33; s: 5 of 3 is 15; u: 11 of 3 is 33: whole numbers, so up and down are the same.
    Table("19-whole-after-all", "A third of nine is whole, and rounding up adds nothing.", NINTHS,
          "id," + ",".join(NINE) + "\np,3,3,2,2,2,2,,,\nq,3,2,2,,,,,,\nr,4,4,4,4,3,3,,,\ns,2,2,1,,,,,,\nu,4,4,3,,,,,,\n",
          "id,up,up_status,down,down_status\n" + "".join(f"{name},{value},prorated,{value},prorated\n" for name, value in
                                                         (("p", 121), ("q", 121), ("r", 133), ("s", 115), ("u", 133)))),
    # (2.67 + 2.68) / 2 = 2.675, rounded 2.68 and 2.7; (2.64 + 2.66) / 2 = 2.65, rounded 2.65 and 2.7; 2.6 and 2.68: 2.64 and 2.6.
    Table("19-halves-of-hundredths", "A half at the third decimal, which binary numbers have only nearly.", TENTHS,
          "id,x,y\na,2.67,2.68\nb,2.64,2.66\nc,2.6,2.68\nd,2.675,\n",
          "id,two,two_status,one,one_status\na,2,ok,2,ok\nb,1,ok,2,ok\nc,1,ok,1,ok\nd,2,prorated,2,prorated\n"),
    # 16.5 is 17, for which the table has its second row; 8 * 6 / 5 = 9.6 is 10, and 6 is 6: its first.
    Table("19-table-by-sex", "Rounded before a table for each sex.", BY_SEX,
          "id,sex,a1,a2,a3,a4,a5,a6\na,m,4,4,2,1,,\nb,f,4,4,2,1,,\nc,m,2,2,2,1,1,\nd,f,1,1,1,1,1,1\ne,,4,4,2,1,,\n",
          "id,t,t_status\na,50,prorated\nb,55,prorated\nc,40,prorated\nd,45,ok\ne,,group_unanswered\n"),
]
TABLES = [*PUBLISHED, *HEADERS, *MONKEYS, *EXCEL, *MISSING, *VISITS, *SOME, *CUTS, *BOXES, *BLANKS, *RULES, *IDS, *COUPLES, *OFFSETS, *CASES, *TEXTS, *ROUNDED]


def named(tables):
    return [pytest.param(each, id=each.id) for each in tables]


@pytest.mark.parametrize("table", named(TABLES))
def test_a_table_is_scored_by_the_command(table, tmp_path):
    total = (table.total,) if table.total else ()
    assert by_the_command(table, tmp_path) == (table.out, table.issues + total, table.code)


@pytest.mark.parametrize("table", named(each for each in TABLES if isinstance(each.given, str)))
def test_a_table_is_scored_by_the_library(table):
    assert by_the_library(table) == (table.out, table.issues)


@dataclasses.dataclass(frozen=True)
class Told:
    """What a table that cannot be read, or a cell, is told to have."""

    id: str
    form: dict[str, object]
    given: str
    says: str  # what is said has this
    never: str  # and never this
    layout: dict[str, object] = dataclasses.field(default_factory=dict)


TOLD = [
    Told("03-rows-in-quotes", HARBOR, '"id;""q1"";q2;q3;hours"\n"a;4;4;2;12,5"\n', "no column is an item", "several people in one row"),
    Told("03-thousands", MINUTES, 'id,m\na,"1,234"\n', "state whether the decimal sign is a point or a comma", "1,234"),
    Told("18-one-wording-for-two", TWICE, "id,You should never feel tense!,You should never feel tense!\na,1,2\n", "no column is an item", "in other words"),
    Told("05-a-scores-name", HARBOR, "id,calm,q1,q2,q3,hours\na,x,4,4,2,12.5\n", "two columns 'calm'", "x,4", {"kept_columns": ["calm"]}),
    Told("05-kept-in-another-case", HARBOR, "id,Visit,q1,q2,q3,hours\na,x,4,4,2,12.5\n", "there is no column 'visit'", "4,4", {"kept_columns": ["visit"]}),
    Told("14-who-is-who", TALK, "id,p1_all,p1_talk,p2_all,p2_talk\n1,9,5,9,4\n", "'p1_all' is 'all' with something before it", "9,5"),
]


@pytest.mark.parametrize("case", named(TOLD))
def test_what_is_said(case):
    try:
        said = "\n".join(by_the_library(Table(case.id, "", case.form, case.given, "", layout=case.layout))[1])
    except ck.Error as refused:
        said = str(refused)
    assert case.says in said and case.never not in said


DAY = "2026-11-20"


@pytest.fixture
def file(tmp_path):
    def write(name, value):
        (tmp_path / name).write_text(json.dumps(value), encoding="utf-8")
        return tmp_path / name
    return write


def sheet(assessment, answers):
    return {"assessment": assessment["id"], "version": 1, "day": DAY, "answers": answers}


def done(*args, keys=""):
    """What a command prints that must do."""
    made = command(*args, keys=keys)
    assert (made.returncode, made.stderr) == (0, "")
    return made.stdout


LONG = ("Wie oft haben Sie in den letzten vierzehn Tagen, an denen Sie beide zu Hause waren und nichts anderes vorhatten, abends l\u00e4nger "
        "als eine halbe Stunde miteinander \u00fcber das gesprochen, was Sie besch\u00e4ftigt, statt \u00fcber Haushalt, Geld oder andere Leute?!")
FIXED = form("fixed", [item("a", FIVE, LONG), item("b", FIVE, "You must never lie! Do you feel guilty? And ashamed?")], [scale("s", "sum", ["a", "b"], ALL)])


def test_01_a_wording_that_nobody_may_change_is_asked_and_shown(file, tmp_path):
    pack = file("pack.json", pack_of(FIXED))
    assert "  s              6\n" in done("administer", "fixed", "--pack", pack, "--save", tmp_path / "mine.json", "--day", DAY, keys="4\n2\n\n")
    assert "You must never lie!" in done("show", "fixed", "--pack", pack)
    assert "6 on a scale from 2 to 10" in done("check-in", tmp_path / "mine.json", "--pack", pack, "--day", DAY)


def test_01_lint_has_no_advice_on_what_is_published(file):
    assert done("lint", file("pack.json", pack_of({**FIXED, "published": True})), "--strict") == ""


@pytest.mark.parametrize(("keep", "missing"), [
    (["--keep", "visit,arm"], ["--missing", "-99,99"]), (["--keep", "visit", "--keep", "arm"], ["--missing=-99", "--missing=99"]),
    (["--keep", "visit, arm"], ["--missing", "-99, 99"])])
def test_05_the_flags_lists_are_written_as_people_write_them(keep, missing, file, tmp_path):
    pack, people = file("pack.json", pack_of(HARBOR)), tmp_path / "people.csv"
    people.write_text("id,visit,arm,q1,q2,q3,hours\na,1,x,4,-99,2,99\n")
    assert done("score", people, "--assessment", "harbor", "--pack", pack, *keep, *missing) == (
        "id,visit,arm,calm,calm_status,time,time_status\na,1,x,4,prorated,,too_few_answers\n")


# The best of what this person was asked: base alone, or with teen; where the number of children is open, teen was not asked.
@pytest.mark.parametrize(("answers", "value", "high", "undecided"), [
    ({"kids": False, "base": 4}, 4, 4, []), ({"kids": True, "nkids": 3, "teen": 4, "base": 4}, 8, 8, []), ({"kids": True, "base": 3}, 3, 4, ["nkids"])])
def test_06_the_range_is_that_of_what_was_asked(answers, value, high, undecided, file):
    pack, mine = file("pack.json", pack_of(CHILDREN)), file("mine.json", sheet(CHILDREN, answers))
    scored = json.loads(done("score", mine, "--pack", pack, "--format", "json"))["scores"][0]
    assert (scored["value"], scored["low"], scored["high"], scored.get("undecided_by", [])) == (value, 0, high, undecided)


def test_07_the_report_names_every_cut_off_that_is_met(file):
    low = sheet(WELL, dict(zip(FIVE_ITEMS, (5, 1, 0, 0, 0))))
    page = done("score", file("low.json", low), "--pack", file("well.json", pack_of(WELL)))
    assert "well: low (based on a cutoff for adults)." in page and "well: very-low (based on a cutoff for adults)." in page
    page = done("score", file("old.json", sheet(DRINKS, {"q": 3, "age": 70})), "--pack", file("drinks.json", pack_of(DRINKS)))
    assert "sum: risky (based on a cutoff for others)." in page  # the sex is not known, and at 70 it does not matter


MIX = form("mix", [item("y", {"kind": "yes_no"}), item("did", {"kind": "choices", "at_least": 0, "options": options({"cook": "Cooked", "walk": "Walked"})}),
                   item("n", NUMBER), item("t", {"kind": "text"}), item("met", {"kind": "date"})], [scale("acts", "sum", ["did", "n"], ALL)])


def test_08_answers_of_every_kind_are_read_back(file, tmp_path):
    pack, mine, out = file("pack.json", pack_of(MIX)), tmp_path / "mine.json", tmp_path / "out.json"
    done("administer", "mix", "--pack", pack, "--save", mine, "--out", out, "--day", DAY, keys='y\n1 2\n1,5\nShe said "h\u00e9"\n2019-12-24\n\n')
    for each in (mine, out):
        assert json.loads(done("score", each, "--pack", pack, "--format", "json"))["scores"][0]["value"] == 3.5  # two acts, and 1.5
        assert done("lint", each, "--pack", pack) == ""
    assert json.loads(mine.read_text(encoding="utf-8"))["sheet"]["answers"]["t"] == 'She said "h\u00e9"'


def test_08_half_of_a_form_is_read_and_gone_on_with(file, tmp_path):
    pack, mine = file("pack.json", pack_of(MIX)), tmp_path / "mine.json"
    stopped = command("administer", "mix", "--pack", pack, "--save", mine, "--day", DAY, keys="n\n2\n:q\n")
    assert (stopped.returncode, stopped.stderr) == (1, "")
    assert done("lint", mine, "--pack", pack) == ""
    assert "not_scored" in done("score", mine, "--pack", pack, "--format", "json")
    done("check-in", mine, "--pack", pack, "--day", DAY)
    done("administer", "mix", "--pack", pack, "--save", mine, "--day", DAY, keys="7.5\n:s\n:s\n\n")
    assert json.loads(done("score", mine, "--pack", pack, "--format", "json"))["scores"][0]["value"] == 8.5  # one act, and 7.5


def test_08_two_days_in_one_person_file(file, tmp_path):
    pack, mine = file("pack.json", pack_of(MIX)), tmp_path / "ada.json"
    for day, keys in ((DAY, "n\n:s\n5\n:s\n:s\n\n"), ("2026-11-27", "n\n1\n6\n:s\n:s\n\n")):
        done("administer", "mix", "--pack", pack, "--save", tmp_path / f"{day}.json", "--history", mine, "--person", "ada", "--day", day, keys=keys)
    scored = json.loads(done("score", mine, "--pack", pack, "--format", "json"))
    assert (scored["day"], scored["scores"][0]["value"]) == ("2026-11-27", 7)  # the last one
    assert done("lint", mine, "--pack", pack) == ""


def steps(**points):
    return {"kind": "choice", "options": [{"id": name, "wording": name, "points": value} for name, value in points.items()]}


TIDE = form("tide", [item("mood", {"kind": "rating", "low": 1, "high": 7}), item("pets", FIVE), item("kids", {"kind": "yes_no"}),
                     item("nkids", {"kind": "number", "low": 1, "high": 12}), item("how", steps(a=1, b=2, c=3))], [scale("s", "sum", ["mood", "how"], ALL)])
LATER = form("tide", [item("kids", {"kind": "yes_no"}), item("new", FIVE, required=True),
                      item("nkids", {"kind": "number", "low": 1, "high": 12}, shown_when=is_answer("kids", True)), item("mood", FIVE), item("how", steps(a=1, c=3))],
             [scale("s", "sum", ["mood", "how"], ALL)], version=3, compatible_versions=[1, 2])
BEGUN = {"format": 1, "sheet": {"assessment": "tide", "day": DAY, "answers": {"how": "b", "kids": False, "mood": 7, "nkids": 2, "pets": 3}}, "progress": 1.0}


def read(assessment):
    return ck.Assessment.from_json(json.dumps(assessment))


def test_13_what_has_no_place_is_asked_again_and_the_rest_kept():
    now = ck.Sitting.resume(read(LATER), ck.SavedSitting.from_json(json.dumps(BEGUN)))
    assert (now.current.id, now.unanswered, now.inactive_answers) == ("new", ("new", "mood", "how"), ("nkids",))
    assert [each.item for each in now.blockers()] == ["new"]
    assert sorted(now.left_out) == ["how", "mood", "pets"]
    for name, value in (("new", 2), ("mood", 4), ("how", "a")):
        now.set_answer(name, value)
    assert now.scores()["s"].value == 5 and dict(now.submit(datetime.date(2026, 11, 21)).answers)["kids"] is False


def test_13_the_terminal_goes_on_in_the_new_order(file):
    pack, mine = file("pack.json", pack_of(LATER)), file("mine.json", BEGUN)
    page = done("administer", "tide", "--pack", pack, "--save", mine, "--day", "2026-11-21", keys="2\n4\n1\n\n")
    assert "Some of these questions have changed since you started." in " ".join(page.split()) and "  s              5\n" in page
    assert json.loads(mine.read_text())["sheet"]["answers"] == {"how": "a", "kids": False, "mood": 4, "new": 2, "nkids": 2}


def test_13_a_version_that_means_something_else_is_refused_and_the_file_kept(file):
    pack, mine = file("pack.json", pack_of({**LATER, "version": 4, "compatible_versions": [3]})), file("mine.json", BEGUN)
    made = command("administer", "tide", "--pack", pack, "--save", mine, keys="1\n")
    assert made.returncode == 2 and "these are answers to version 1, and the assessment is version 4" in made.stderr
    assert json.loads(mine.read_text()) == BEGUN


def test_13_an_old_sheet_is_scored_without_what_went(file):
    pack, old = file("pack.json", pack_of(LATER)), file("old.json", sheet(TIDE, {"mood": 5, "how": "c", "pets": 1}))
    assert json.loads(done("score", old, "--pack", pack, "--format", "json"))["scores"][0]["value"] == 8
    assert done("lint", old, "--pack", pack).count("it is left out") == 1
