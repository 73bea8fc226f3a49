"""Published instruments as packs, by item number only: ranges, boundaries and reversed items as their authors state them."""

import json
import pathlib

import pytest

import closeknit as ck

FOLDER = pathlib.Path(__file__).parents[1] / "samples/instruments"
NAMES = sorted(path.name.removesuffix(".en.json") for path in FOLDER.glob("*.en.json"))

# By instrument and score: how many items, the lowest and highest score, and the items that count from the other end.
PUBLISHED = {
    "csi-32": {"csi": (32, 0, 161, "")},  # one item of 0 to 6, 31 of 0 to 5
    "csi-16": {"csi": (16, 0, 81, "")},
    "csi-4": {"csi": (4, 0, 21, "")},
    "rdas": {
        "consensus": (6, 0, 30, ""),
        "satisfaction": (4, 0, 20, ""),
        "cohesion": (4, 0, 19, ""),  # item 11 is one of 0 to 4
        "rdas": (14, 0, 69, ""),
    },
    "kmss": {"kmss": (3, 3, 21, "")},
    "ras": {"ras-mean": (7, 1, 5, "4 7"), "ras-sum": (7, 7, 35, "4 7")},
    "ecr-s": {"anxiety": (6, 6, 42, "8"), "avoidance": (6, 6, 42, "1 5 9")},
    "phq-9": {"phq-9": (9, 0, 27, "")},
    "gad-7": {"gad-7": (7, 0, 21, "")},
    "whodas-12": {"whodas": (12, 0, 48, "")},
    "who-5": {"who-5": (5, 0, 100, "")},
    "hits": {"hits": (4, 4, 20, "")},
    "bfi-10": {
        "extraversion": (2, 1, 5, "1"),
        "agreeableness": (2, 1, 5, "7"),
        "conscientiousness": (2, 1, 5, "3"),
        "neuroticism": (2, 1, 5, "4"),
        "openness": (2, 1, 5, "5"),
    },
}
SCORES = [(name, score) for name, scores in PUBLISHED.items() for score in scores]

# Scores on either side of each published boundary: the one that meets it, and the nearest one that does not.
CUT_OFFS = [
    ("csi-32", "csi", "distress", 104, 105),  # below 104.5
    ("csi-16", "csi", "distress", 51, 52),  # below 51.5
    ("csi-4", "csi", "distress", 13, 14),  # below 13.5
    ("rdas", "rdas", "distress", 47, 48),
    ("kmss", "kmss", "distress", 16, 17),
    ("phq-9", "phq-9", "major", 10, 9),
    ("who-5", "who-5", "screen", 48, 52),  # 12 and 13 points, times 4
    ("hits", "hits", "women", 11, 10),
]
BANDS = {
    ("phq-9", "phq-9"): {
        "minimal": (0, 4),
        "mild": (5, 9),
        "moderate": (10, 14),
        "moderately-severe": (15, 19),
        "severe": (20, 27),
    },
    ("gad-7", "gad-7"): {"minimal": (0, 4), "mild": (5, 9), "moderate": (10, 14), "severe": (15, 21)},
}


def read(name):
    return ck.Pack.from_json((FOLDER / f"{name}.en.json").read_text())


def instrument(name):
    return read(name).assessments[0]


def ends(assessment):
    formats = {f.id: (f.response.low, f.response.high) for f in assessment.formats}
    return {i.id: formats[i.shared] for i in assessment.items}


def answers_for(assessment, total):
    """Answers that add up to a total, the first items as high as they go; for instruments without reversed items."""
    answers = {item: low for item, (low, _) in ends(assessment).items()}
    left = total - sum(answers.values())
    for item, (low, high) in ends(assessment).items():
        step = min(left, high - low)
        answers[item], left = low + step, left - step
    assert left == 0
    return answers


def score_of(name, score, value):
    assessment = instrument(name)
    found = assessment.score(answers_for(assessment, value // 4 if name == "who-5" else value))[score]
    assert found.value == value
    return found


def test_every_sample_stands_in_the_table():
    assert set(NAMES) == set(PUBLISHED)


@pytest.mark.parametrize("name", NAMES)
def test_a_sample_has_no_issue_and_no_words_of_its_authors(name):
    pack = read(name)
    assert list(pack.lint()) == []
    assert [i.wording for i in pack.assessments[0].items] == [f"Item {n}." for n in range(1, len(pack.assessments[0].items) + 1)]
    assert set(s.id for s in pack.assessments[0].scales) == set(PUBLISHED[name])


@pytest.mark.parametrize("name, score", SCORES)
def test_ranges_and_reversed_items_are_the_published_ones(name, score):
    assessment = instrument(name)
    count, low, high, reversed_ = PUBLISHED[name][score]
    lowest = {item: a for item, (a, _) in ends(assessment).items()}
    base = assessment.score(lowest)[score]
    assert (base.asked, base.low, base.high) == (count, low, high)
    stated = assessment.scales[score].published_range
    assert (stated.low, stated.high) == (low, high)

    raised = {item: assessment.score(lowest | {item: a + 1})[score].value - base.value for item, a in lowest.items()}
    assert [item for item, by in raised.items() if by < 0] == reversed_.split()
    assert sum(by != 0 for by in raised.values()) == count
    best = {item: a if raised[item] < 0 else b for item, (a, b) in ends(assessment).items()}
    worst = {item: b if raised[item] < 0 else a for item, (a, b) in ends(assessment).items()}
    assert assessment.score(worst)[score].value == low
    assert assessment.score(best)[score].value == high


@pytest.mark.parametrize("name, score, cut_off, met, not_met", CUT_OFFS)
def test_cut_offs_part_the_scores_beside_them(name, score, cut_off, met, not_met):
    assert {v.cut_off: v.met for v in score_of(name, score, met).cut_offs}[cut_off] is True
    assert {v.cut_off: v.met for v in score_of(name, score, not_met).cut_offs}[cut_off] is False


def test_every_cut_off_of_the_samples_is_tested():
    stated = {(n, s.id, c.id) for n in NAMES for s in instrument(n).scales for c in s.cut_offs}
    assert stated == {row[:3] for row in CUT_OFFS}


@pytest.mark.parametrize("name, score", BANDS)
def test_bands_begin_and_end_where_they_are_published(name, score):
    for band, (low, high) in BANDS[name, score].items():
        assert [score_of(name, score, low).band, score_of(name, score, high).band] == [band, band]


def altered(name, score, low, high):
    """The sample with another stated range, as JSON."""
    written = json.loads((FOLDER / f"{name}.en.json").read_text())
    at = next(n for n, s in enumerate(written["assessments"][0]["scales"]) if s["id"] == score)
    written["assessments"][0]["scales"][at]["published_range"] = {"low": low, "high": high}
    return ck.Pack.from_json(json.dumps(written)), f"/assessments/0/scales/{at}/published_range"


@pytest.mark.parametrize(
    "name, score, low, high",
    [
        ("rdas", "rdas", 0, 70),  # 14 items times 5
        ("rdas", "cohesion", 0, 20),
        ("csi-32", "csi", 2, 158),  # no item begins above 0
        ("csi-32", "csi", 0, 160),
    ],
)
def test_a_stated_range_that_the_items_cannot_give_is_found(name, score, low, high):
    pack, place = altered(name, score, low, high)
    assert [issue.path for issue in pack.lint() if issue.path.startswith(place)]
