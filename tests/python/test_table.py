"""Tables of many people, scored by the library: the same as by the command."""

import subprocess

import pytest
from conftest import ROOT
from test_command import wheel_command

import closeknit as ck

STUDY = "examples/data/study.csv"


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
