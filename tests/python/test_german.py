"""The German pack: a language that needs no C++."""

import collections
import datetime
import json
import pathlib
import subprocess
import sys

import pytest

import closeknit as ck

ROOT = pathlib.Path(__file__).parents[2]
FILE = ROOT / "packs/closeness.de.json"
DAY = datetime.date(2026, 11, 23)


@pytest.fixture(scope="module")
def german():
    return ck.Pack.load(FILE)


def test_it_is_clean_and_says_how_much_of_the_original_it_has(german):
    assert list(german.lint()) == []
    done = subprocess.run(
        [sys.executable, "-m", "closeknit", "lint", FILE, "--against", ROOT / "packs/closeness.en.json"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0 and done.stderr == ""
    said = [line.removeprefix(f"{FILE}: ") for line in done.stdout.splitlines()]
    parts = ("practices", "prompts", "decks", "programs", "statement_cards", "date_ideas", "feeling_families")
    assert all(line.startswith("/") and "of the original's" in line and line[1:].split(":")[0] in parts for line in said), said


def test_it_has_whole_assessments_a_dozen_practices_and_prompts_of_every_depth(german, pack):
    assert [each.id for each in german.assessments] == [each.id for each in pack.assessments]
    assert len(german.practices) >= 12 and len(german.prompts) >= 150
    depths = collections.Counter(each.depth for each in german.prompts)
    assert all(depths[depth] >= 10 for depth in range(1, 6)), depths
    assert {each for of in german.decks for each in of.prompts} == {each.id for each in german.prompts}


def same_but_words(german, original):
    """Whether two documents differ in nothing but texts that people read."""
    words = {"title", "about", "wording", "label", "labels", "quoted_as", "in_sentence", "acts", "shared_strength", "shared_low_point", "seen_differently"}
    if isinstance(original, dict):
        assert german.keys() == original.keys()
        return all(key in words or same_but_words(german[key], original[key]) for key in original)
    if isinstance(original, list):
        return len(german) == len(original) and all(map(same_but_words, german, original))
    return german == original


def test_keys_bands_and_gates_are_those_of_the_original():
    original = json.loads((ROOT / "packs/closeness.en.json").read_text())
    translated = json.loads(FILE.read_text())
    for each in (*original["assessments"], *translated["assessments"]):
        each.pop("sources", None)
    assert same_but_words(translated["assessments"], original["assessments"])
    for planted in ("version", "respondent_only"):
        translated["assessments"][3][planted] = 7
        assert not same_but_words(translated["assessments"], original["assessments"])


def test_a_page_is_german_from_its_first_line_to_its_last():
    pages = [
        ("check-in", ROOT / "examples/data/ada.json", "--day", str(DAY)),
        ("check-in", ROOT / "examples/data/ada.json", ROOT / "examples/data/ben.json", "--together", "--day", str(DAY)),
    ]
    english = {" the ", " you ", " your ", " of ", " and "}
    for page in pages:
        done = subprocess.run([sys.executable, "-m", "closeknit", *page, "--pack", FILE], capture_output=True, text=True, encoding="utf-8", check=True)
        text = " ".join(done.stdout.split()).lower()
        assert "beschreibung" in text and not [word for word in english if word in text]
        assert all(len(line) <= 80 for line in done.stdout.splitlines())
