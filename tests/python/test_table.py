"""Tables of many people, scored by the library: the same as by the command."""

import datetime
import json
import subprocess

import pytest
from conftest import ROOT
from test_command import wheel_command

import closeknit as ck

STUDY = "examples/data/study.csv"


def small():
    """Four ratings of 1 to 5, and their mean, of which two may be missing."""
    rating = ck.Rating(low=1, high=5)
    return ck.Assessment(
        id="small", title="Small", items=[ck.Item(id=each, wording=f"Item {each}.", response=rating) for each in "abcd"],
        scales=[ck.Scale(id="s", title="S", measures="d", method=ck.Mean(), keys=[ck.Key(item=each) for each in "abcd"],
                         missing=ck.AtMostMissing(missing=2))])


def test_a_table_becomes_a_table_of_scores(pack):
    weekly = pack.assessments["weekly"]
    text, issues = weekly.score_table("id,mood-1,extra\np1,9,x\n")
    assert text.splitlines()[0].startswith("id,")
    assert text.splitlines()[1].startswith("p1,")
    assert issues[0] == "ignored: extra" and issues[-1].startswith("2: column mood-1: ")


def test_the_command_and_the_library_give_the_same_scores(closeness):
    text, _ = closeness.score_table((ROOT / STUDY).read_text())
    done = subprocess.run([*wheel_command(), "score", STUDY, "--assessment", "closeness"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert text == done.stdout


def test_json_lines_strict_and_ids_that_are_formulas(closeness):
    lines = '{"id": "=cmd()", "safe-1": 4}\n{"safe-1": 9}\n'
    text, issues = closeness.score_table(lines, format="jsonl")
    assert [line.split(",")[0] for line in text.splitlines()] == ["id", "'=cmd()", "2"]
    assert len(issues) == 1
    with pytest.raises(ck.Error):
        closeness.score_table(lines, format="jsonl", strict=True)
    with pytest.raises(ValueError, match="expected csv or jsonl"):
        closeness.score_table(lines, format="xlsx")


def test_a_layout_says_how_a_table_is_written():
    layout = ck.TableLayout(missing_codes=[ck.MissingCode(code="-9", means="dont_know")], id_columns=["who"], kept_columns=["site"])
    out, issues = small().score_table("who;SITE;site;A;b;c;d\np;x;north;4;5;-9;-9\n", layout=layout, parts=["value", "answered"])
    assert out.splitlines() == ["who,site,s,s_answered,s_asked", "p,north,4.5,2,4"]
    assert list(issues) == ["the delimiter is ';'", "read in spite of another case: 'A' as a", "ignored: SITE"]
    assert ck.TableLayout.from_json(layout.to_json()) == layout
    with pytest.raises(ck.Error, match="there is no column 'who'"):
        small().score_table("a,b\n1,2\n", layout=layout)
    with pytest.raises(ValueError):
        small().score_table("a,b\n1,2\n", parts=["colour"])


def test_scores_are_written_as_json_lines_and_couples_as_one_row():
    out, _ = small().score_table("a,b,c,d\n1,2,3,4\n", written="jsonl")
    row = json.loads(out)
    assert row["id"] == "1" and row["scores"][0]["value"] == 2.5
    two = ck.TableLayout(members=[ck.RowMember(role="f", suffix="_f"), ck.RowMember(role="m", suffix="_m")])
    text = "id,a_f,b_f,c_f,d_f,a_m,b_m,c_m,d_m\n7,1,1,1,1,5,5,5,5\n"
    assert small().score_table(text, layout=two, parts=["value"])[0] == "id,role,s\n7,f,1\n7,m,5\n"
    assert small().score_table(text, layout=two, parts=["value"], one_row=True)[0] == "id,s_f,s_m\n7,1,5\n"


def test_a_sheet_is_scored_in_its_version_and_numbers_are_options():
    of = small()
    sheet = ck.Sheet(assessment=of.id, version=of.version, day=datetime.date(2026, 11, 20), answers={"a": 1, "b": 2, "c": 3, "d": 4})
    assert of.score_sheet(sheet)["s"].value == 2.5
    with pytest.raises(ck.Error, match="/version: these are answers to version 7"):
        of.score_sheet(sheet.replace(version=7))
    older = sheet.replace(version=7, answers={"a": 1, "b": 2, "c": 3, "gone": 4})
    assert of.replace(compatible_versions=[7]).score_sheet(older)["s"].value == 2  # two may be missing
    yes = of.replace(items=[ck.Item(id="a", wording="A?", response=ck.YesNo()),
                            ck.Item(id="b", wording="B?", response=ck.Choice(options=[
                                ck.Option(id="1", wording="One", points=1), ck.Option(id="2", wording="Two", points=2)]))],
                     scales=[of.scales["s"].replace(keys=[ck.Key(item="a"), ck.Key(item="b")], method=ck.Sum())])
    assert yes.score({"a": 1, "b": 2})["s"].value == 3
