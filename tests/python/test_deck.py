"""examples/deck.py: the map of a pack is what one counts by hand, and its cards are all there, once, with their backs behind them."""

import collections
import html.parser
import json
import re
import subprocess
import sys

import pypdf
import pytest

from conftest import ROOT

SMALL = ROOT / "tests/samples/small.en.json"
MAP = """\
A small pack for tests: 20 prompts, 3 practices

                               prompts of depth 1   2   3   4   5   practices
facet
  Emotional safety                              ·   ·   ·   1   ·           2
  Feeling heard                                 ·   2   1   ·   1           2
  Sharing                                       6   4   2   1   ·           1
sign
  Deep talks put off                            ·   ·   ·   ·   ·           1
  Feeling alone or misread                      ·   ·   ·   ·   ·           2
  Closeness on autopilot                        ·   ·   ·   ·   ·           2
  Arguments that end on guard                   ·   ·   ·   ·   ·           1
  Little support                                ·   ·   ·   ·   ·           1
practice
  Responding to each other                      1   3   ·   ·   1           1
  Time that is really together                  2   3   ·   ·   ·           1
upkeep
  Noticing the good                             4   ·   ·   ·   ·           1

No prompt yet for: Deep talks put off, Feeling alone or misread, Closeness on autopilot, Arguments that end on guard, Little support.
"""


class Sheets(html.parser.HTMLParser):
    """The cards of each sheet, in the order of the file, as their words; and every tag."""

    def __init__(self, text):
        super().__init__()
        self.sheets, self.tags = [], collections.Counter()
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags[tag] += 1
        if tag == "section":
            self.sheets.append([])
        elif tag == "article":
            self.sheets[-1].append([])

    def handle_data(self, data):
        if self.sheets and data.strip():
            self.sheets[-1][-1].append(data)


def run(*args):
    done = subprocess.run([sys.executable, ROOT / "examples/deck.py", *args], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def cards(tmp_path, *args):
    run(*args, "--cards", tmp_path / "deck.html")
    return Sheets((tmp_path / "deck.html").read_text())


def test_the_map_of_the_small_pack_is_as_counted_by_hand():
    assert run(SMALL) == MAP


def test_the_map_of_the_built_in_pack_has_a_line_for_each_dimension_but_the_screens():
    content = json.loads((ROOT / "packs/closeness.en.json").read_text())
    head, *lines = run().splitlines()
    assert head.endswith(f": {len(content['prompts'])} prompts, {len(content['practices'])} practices")
    served = collections.Counter((d, p.get("depth", 1)) for p in content["prompts"] for d in p["targets"])
    helped = collections.Counter(d for p in content["practices"] for d in p["targets"])
    for d in content["dimensions"]:
        row = [str(n or "·") for n in (*(served[d["id"], depth] for depth in range(1, 6)), helped[d["id"]])]
        found = [line.split()[-6:] for line in lines if line.split()[:-6] == d["title"].split()]
        assert found == ([] if d.get("kind") == "screening" else [row]), d["id"]


# Of the small pack's 20 prompts, 9 of depth 1 and 7 of depth 2 are open to everybody; 2 of depth 3 and 2 tender ones wait for a yes.
@pytest.mark.parametrize("args, count, waiting", [([], 16, 0), (["--deep"], 20, 4)])
def test_every_card_is_there_once_and_its_back_is_behind_it(tmp_path, args, count, waiting):
    content = json.loads(SMALL.read_text())
    wordings = {p["wording"]: p for p in content["prompts"]}
    sheets = cards(tmp_path, SMALL, *args).sheets
    found = []
    for fronts, backs in zip(sheets[::2], sheets[1::2], strict=True):
        assert len(fronts) == len(backs) <= 9
        for at, card in enumerate(fronts):
            behind = backs[at // 3 * 3 + 2 - at % 3]  # turned over the long edge, the left column lies behind the right one
            assert bool(card) == bool(behind)
            if not card:
                continue
            topic, wording, dots = card
            prompt = wordings[wording]
            assert (topic, dots.count("●"), len(dots)) == (prompt["topic"], prompt.get("depth", 1), 5)
            assert behind[-1] == "Skip any you like. Nobody's keeping score."
            assert ("Only when both of you want to." in behind) == (prompt.get("depth", 1) > 2)
            assert [words for words in prompt.get("follow_ups", []) if words not in behind] == []
            found.append(wording)
    assert len(found) == len(set(found)) == count
    assert sum(wordings[w].get("depth", 1) > 2 for w in found) == waiting


@pytest.mark.parametrize(
    "more, there, there_when_deep",
    [
        ({}, True, True),
        ({"depth": 3}, False, True),
        ({"risks": ["quarrel"]}, False, True),
        ({"sensitivity": "tender"}, False, True),
        ({"sensitivity": "sexual"}, False, False),
    ],
)
def test_a_card_is_there_unasked_only_when_it_is_open_to_everybody(tmp_path, more, there, there_when_deep):
    content = json.loads(SMALL.read_text())
    content["prompts"] = [content["prompts"][0] | more]
    (tmp_path / "one.json").write_text(json.dumps(content))
    assert bool(cards(tmp_path, tmp_path / "one.json").sheets) == there
    assert bool(cards(tmp_path, tmp_path / "one.json", "--deep").sheets) == there_when_deep


def test_a_hostile_pack_stays_words(tmp_path):
    evil = "<script>alert(1)</script>\" onload='x' \x1b]0;owned\x07"
    content = json.loads(SMALL.read_text()) | {"language": evil, "title": evil}
    content["dimensions"][0]["title"] = evil
    content["prompts"] = [dict(content["prompts"][0], wording=evil, topic=evil, follow_ups=[evil])]
    (tmp_path / "evil.json").write_text(json.dumps(content))
    page = cards(tmp_path, tmp_path / "evil.json")
    plain = {"html", "head", "meta", "title", "style", "body", "section", "article", "small", "p", "div"}
    assert set(page.tags) <= plain
    assert page.tags["article"] == 6
    assert re.sub(r"[^\x00-\x08\x0b-\x1f\x7f]", "", run(tmp_path / "evil.json")) == ""
    assert "<script>" not in (tmp_path / "deck.html").read_text()


def test_a_file_that_is_no_pack_is_named_in_one_line(tmp_path):
    (tmp_path / "odd.json").write_text('{"format": 1}')
    done = subprocess.run([sys.executable, ROOT / "examples/deck.py", tmp_path / "odd.json"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"{tmp_path / 'odd.json'}: /id: required member is missing\n"


def test_a_deck_by_name_has_its_cards_alone_and_what_the_asker_says_first(tmp_path, pack):
    run("--deck", "thanks", "--deep", "--cards", tmp_path / "deck.html")
    sheets = Sheets((tmp_path / "deck.html").read_text()).sheets
    found = [card for sheet in sheets[::2] for card in sheet if card]
    prompts = [pack.prompts[id] for id in pack.decks["thanks"].prompts]
    assert sorted(tuple(card[:-1]) for card in found) == sorted((pack.decks["thanks"].title, p.asker_first, p.wording) for p in prompts)
    done = subprocess.run([sys.executable, ROOT / "examples/deck.py", "--deck", "ghosts"], capture_output=True, text=True, check=False)
    assert done.returncode == 1 and done.stderr.startswith("there is no deck 'ghosts'; there are first-dates, ")


@pytest.mark.parametrize("paper, width, height", [("A4", 595, 842), ("Letter", 612, 792)])  # points, 72 an inch
def test_a_pdf_has_all_sheets_on_its_paper(tmp_path, pack, paper, width, height):
    run("--deck", "thanks", "--deep", "--cards", tmp_path / "deck.pdf", "--paper", paper)
    pages = pypdf.PdfReader(tmp_path / "deck.pdf").pages
    sheets = -(-len(pack.decks["thanks"].prompts) // 9)
    assert [(round(page.mediabox.width), round(page.mediabox.height)) for page in pages] == 2 * sheets * [(width, height)]
    text = " ".join(pages[0].extract_text().split())
    assert pack.decks["thanks"].title in text
