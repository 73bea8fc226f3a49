"""What SECURITY.md promises, and the tests of each promise: none without a test, and none that is not there any more."""

import re

import pytest
from conftest import ROOT

# A sentence of SECURITY.md, in its words, and the tests: a file and words of a test's name in it (none: the whole file).
PROMISES = {
    "reading ends in a value or in one `closeknit::error` with its place": [
        ("tests/codec/bad.cpp", "every broken sample gets its place and its sentence"),
        ("tests/codec/truncated.cpp", "a document cut off at any byte is an error with line and column"),
        ("tests/codec/truncated.cpp", "a document with any byte changed is read or refused"),
        ("tests/fuzz/parse.cpp", ""),
    ],
    "what was read end in a result, an issue or an error": [("tests/fuzz/pack.cpp", ""), ("tests/fuzz/history.cpp", ""), ("tests/fuzz/support.cpp", "")],
    "reads no clock, network or environment": [("tests/CMakeLists.txt", "calls: the library reads no clock, network, environment or file")],
    "`std::bad_alloc` comes through and nothing is lost": [("tests/CMakeLists.txt", "alloc: every point of a small pack is survived")],
    "No message quotes an answer": [
        ("tests/cli/quotes.cpp", "no message about a file quotes an answer"),
        ("tests/table/score_table.cpp", "counted, and quotes no answer"),
    ],
    "no message has a word of a draft": [("tests/cli/review.cpp", "no error has a word of the draft"), ("tests/fuzz/draft.cpp", "")],
    "a private screening appears in no report of a couple": [("tests/cli/unshared.cpp", "whatever private screens say")],
    "Whatever is wrong with a partner's file": [("tests/cli/partner_file.cpp", "I get my own report and no word of it")],
    "A private screening leaves its day and its result": [
        ("tests/cli/screening.cpp", "no file with its answers stays"),
        ("tests/cli/screening.cpp", "nothing that is printed or written depends on a screening's answers"),
    ],
    "what was passed over is a stop": [("tests/couple/boundaries.cpp", "what was passed over in a screening is a stop")],
    "passes for a permit": [("tests/python/test_rules.py", "what_hands_out_the_pointer_of_a_permit_is_none")],
    "In C no exception crosses, and memory that runs out is a reply": [
        ("tests/c/CMakeLists.txt", "c: random calls neither crash nor leak"),
        ("tests/c/CMakeLists.txt", "c: memory that runs out is survived"),
    ],
    "any other pointer are refused": [("tests/c/random.c", "a bad handle was taken"), ("tests/c/calls.c", "bad_handle")],
    "a document": [("tests/codec/parse.cpp", "length has a limit, 16 MiB"), ("tests/python/test_big.py", "hostile_sizes")],
    "nesting": [("tests/codec/parse.cpp", "nesting has a limit")],
    "values in a document": [("tests/codec/parse.cpp", "the number of values has a limit")],
    "a key": [("tests/python/test_big.py", "hostile_sizes")],
    "an id": [("tests/python/test_big.py", "hostile_sizes")],
    "text of the document quoted in a message": [("tests/lint/hostile.cpp", "a long reason is cut")],
    "10,000": [("tests/lint/hostile.cpp", "lint keeps the first ten thousand")],
    "words that a language pattern looks for": [("tests/lint/hostile.cpp", "a pattern's word of over 100 bytes is passed over")],
    "a pattern for drafts": [("tests/lint/patterns.cpp", "a pattern for drafts that cannot be read is an error")],
    "all patterns for drafts together": [("tests/language/review.cpp", "a pattern that cannot be read is refused with its place")],
    "a draft": [("tests/cli/review.cpp", "a draft of any length is reviewed whole or refused")],
    "readable by its owner only": [
        ("tests/cli/new_file.cpp", "a file about people is private"),
        ("tests/cli/administer.cpp", "a saved file that others could read is private again"),
    ],
    "appears whole or not at all": [
        ("tests/cli/new_file.cpp", "two writers of one file"),
        ("tests/cli/new_file.cpp", "many writers at once"),
        ("tests/python/test_lost.py", "two_runs_that_write_one_file"),
        ("tests/python/test_terminal.py", "a_kill_at_any_moment"),
    ],
    "a kill leaves nothing behind that the next run does not remove": [
        ("tests/python/test_lost.py", "a_kill_in_the_middle_of_scoring"),
        ("tests/cli/new_file.cpp", "what a killed writer left is removed"),
    ],
    "Output that could not be written ends in exit code 2": [
        ("tests/cli/run.cpp", "output that is lost is told"),
        ("tests/python/test_lost.py", "a_full_disk_is_told"),
        ("tests/python/test_lost.py", "a_pipe_that_nobody_reads_is_told"),
    ],
    "no cell of words is a formula": [
        ("tests/table/csv.cpp", "no formula for a spreadsheet"),
        ("tests/table/score_table.cpp", "ids and scales' names are no formulas"),
    ],
    "control characters and invisible ones": [
        ("tests/cli/page.cpp", "what is printed steers no terminal"),
        ("tests/table/csv.cpp", "no control character and none that is invisible"),
        ("tests/model/utf8.cpp", "characters that reorder, join or hide"),
    ],
}


def text_of(path):
    return " ".join((ROOT / path).read_text().split())


@pytest.mark.parametrize("promise", PROMISES)
def test_each_promise_stands_in_security_md_and_has_its_tests(promise):
    assert promise in text_of("SECURITY.md")
    for path, name in PROMISES[promise]:
        assert name in text_of(path), path


def test_every_limit_has_a_promise_here():
    limits = re.findall(r"^\| ([^|]+) \| ([^|]+) \| [^|]+ \|$", (ROOT / "SECURITY.md").read_text(), re.M)[1:]
    assert len(limits) == 11
    for what, most in limits:
        assert any(promise in (what, most) or promise in most for promise in PROMISES), what


def test_the_tests_that_the_threat_model_names_are_there():
    text = (ROOT / "THREAT_MODEL.md").read_text()
    named = re.findall(r'`(tests/[^`]+)` "([^"]+)"', text)
    assert len(named) >= 20
    for file, words in named:
        assert words in (ROOT / file).read_text(), (file, words)
    rows = [line for line in text.splitlines() if line.startswith("| ") and not line.startswith(("| what they do |", "| who, and"))]
    for row in rows:
        last = row.rstrip("|").rsplit("|", 1)[1].strip()
        assert last == "nothing" or "`tests/" in last, row
