"""The keys of published instruments: ranges, boundaries and reversed items as their authors state them, written down here again."""

import json
import pathlib
import subprocess
import sys

import pytest

import closeknit as ck

ROOT = pathlib.Path(__file__).parents[2]
NAMES = [key.id for key in ck.keys]

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
    "das-32": {
        "consensus": (13, 0, 65, ""),
        "satisfaction": (10, 0, 50, ""),
        "cohesion": (5, 0, 24, ""),  # item 24 is one of 0 to 4
        "affection": (4, 0, 12, ""),  # items 29 and 30 are yes or no
        "das-32": (32, 0, 151, ""),
    },
    "kmss": {"kmss": (3, 3, 21, "")},
    "ras": {"ras-mean": (7, 1, 5, "4 7"), "ras-sum": (7, 7, 35, "4 7")},
    "ios": {"ios": (1, 1, 7, "")},
    "pprs-12": {"pprs-12": (12, 12, 108, ""), "understanding": (5, 5, 45, ""), "validation": (5, 5, 45, "")},
    "cpq-35": {"constructive": (9, 9, 81, "1 24 26"), "self-demand": (7, 7, 63, ""), "partner-demand": (7, 7, 63, "")},
    "ecr-s": {"anxiety": (6, 6, 42, "8"), "avoidance": (6, 6, 42, "1 5 9")},
    "ecr-36": {"avoidance": (18, 1, 7, "3 15 19 25 27 29 31 33 35"), "anxiety": (18, 1, 7, "22")},
    "ecr-rs": {"avoidance": (6, 1, 7, "1 2 3 4"), "anxiety": (3, 1, 7, "")},
    "raas-18": {"close": (6, 1, 5, "8 13 17"), "depend": (6, 1, 5, "2 7 16 18"), "anxiety": (6, 1, 5, "")},
    "iri": {
        "perspective": (7, 0, 28, "3 15"),
        "fantasy": (7, 0, 28, "7 12"),
        "concern": (7, 0, 28, "4 14 18"),
        "distress": (7, 0, 28, "13 19"),
    },
    "iri-c": {"concern": (7, 0, 28, "2 6 8"), "perspective": (6, 0, 24, "7")},
    "hfs": {
        "self": (6, 6, 42, "2 4 6"),
        "others": (6, 6, 42, "7 9 11"),
        "situations": (6, 6, 42, "13 15 17"),
        "hfs": (18, 18, 126, "2 4 6 7 9 11 13 15 17"),
    },
    "gq-6": {"gq-6": (6, 6, 42, "3 6")},
    "phq-9": {"phq-9": (9, 0, 27, "")},
    "phq-8": {"phq-8": (8, 0, 24, "")},
    "phq-2": {"phq-2": (2, 0, 6, "")},
    "gad-7": {"gad-7": (7, 0, 21, "")},
    "gad-2": {"gad-2": (2, 0, 6, "")},
    "k6": {"k6": (6, 0, 24, "")},
    "k10": {"k10": (10, 10, 50, "")},
    "ces-d": {"ces-d": (20, 0, 60, "4 8 12 16")},
    "dass-21": {"depression": (7, 0, 21, ""), "anxiety": (7, 0, 21, ""), "stress": (7, 0, 21, "")},
    "isi": {"isi": (7, 0, 28, "")},
    "audit": {"audit": (10, 0, 40, "")},
    "audit-c": {"audit-c": (3, 0, 12, "")},
    "hits": {"hits": (4, 4, 20, "")},
    "wast": {"wast": (8, 8, 24, "")},
    "whodas-12": {"whodas": (12, 0, 48, "")},
    "who-5": {"who-5": (5, 0, 100, "")},
    "wemwbs": {"wemwbs": (14, 14, 70, "")},
    "swemwbs": {"swemwbs": (7, 7, 35, "")},
    "swls": {"swls": (5, 5, 35, "")},
    "flourishing-8": {"flourishing-8": (8, 8, 56, "")},
    "panas": {"positive": (10, 10, 50, ""), "negative": (10, 10, 50, "")},
    "pss-10": {"pss-10": (10, 0, 40, "4 5 7 8")},
    "pss-4": {"pss-4": (4, 0, 16, "2 3")},
    "brs": {"brs": (6, 1, 5, "2 4 6")},
    "maas": {"maas": (15, 1, 6, "")},
    "scs-26": {"self-kindness": (5, 1, 5, ""), "common-humanity": (4, 1, 5, ""), "mindfulness": (4, 1, 5, "")},
    "scs-sf": {"scs-sf": (12, 1, 5, "1 4 8 9 11 12")},
    "erq": {"reappraisal": (6, 1, 7, ""), "suppression": (4, 1, 7, "")},
    "ders-36": {
        "nonacceptance": (6, 6, 30, ""),
        "goals": (5, 5, 25, "20"),
        "impulse": (6, 6, 30, "24"),
        "awareness": (6, 6, 30, "2 6 8 10 17 34"),
        "strategies": (8, 8, 40, "22"),
        "clarity": (5, 5, 25, "1 7"),
        "ders-36": (36, 36, 180, "1 2 6 7 8 10 17 20 22 24 34"),
    },
    "rses": {"rses": (10, 0, 30, "2 5 6 8 9")},
    "rses-1965": {"rses-1965": (10, 0, 30, "3 5 8 9 10")},
    "ucla-20": {"ucla-20": (20, 20, 80, "1 5 6 9 10 15 16 19 20")},
    "ucla-3": {"ucla-3": (3, 3, 9, "")},
    "lsns-6": {"family": (3, 0, 15, ""), "friends": (3, 0, 15, ""), "lsns-6": (6, 0, 30, "")},
    "mspss": {
        "special-person": (4, 1, 7, ""),
        "family": (4, 1, 7, ""),
        "friends": (4, 1, 7, ""),
        "mspss": (12, 1, 7, ""),
    },
    "bfi-10": {
        "extraversion": (2, 1, 5, "1"),
        "agreeableness": (2, 1, 5, "7"),
        "conscientiousness": (2, 1, 5, "3"),
        "neuroticism": (2, 1, 5, "4"),
        "openness": (2, 1, 5, "5"),
    },
    "tipi": {
        "extraversion": (2, 1, 7, "6"),
        "agreeableness": (2, 1, 7, "2"),
        "conscientiousness": (2, 1, 7, "8"),
        "emotional-stability": (2, 1, 7, "4"),
        "openness": (2, 1, 7, "10"),
    },
}
SCORES = [(name, score) for name, scores in PUBLISHED.items() for score in scores]

# Scores on either side of each published boundary: the one that meets it, and the nearest one that does not.
CUT_OFFS = [
    ("csi-32", "csi", "distress", 104, 105),  # below 104.5
    ("csi-16", "csi", "distress", 51, 52),  # below 51.5
    ("csi-4", "csi", "distress", 13, 14),  # below 13.5
    ("rdas", "rdas", "distress", 47, 48),
    ("phq-9", "phq-9", "major", 10, 9),
    ("phq-8", "phq-8", "depression", 10, 9),
    ("phq-2", "phq-2", "depression", 3, 2),
    ("gad-2", "gad-2", "anxiety", 3, 2),
    ("k6", "k6", "serious", 13, 12),
    ("ces-d", "ces-d", "depression", 16, 15),
    ("audit", "audit", "hazardous", 8, 7),
    ("audit-c", "audit-c", "men", 4, 3),
    ("audit-c", "audit-c", "women", 3, 2),
    ("wast", "wast", "positive", 13, 12),
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
    ("isi", "isi"): {"none": (0, 7), "subthreshold": (8, 14), "moderate": (15, 21), "severe": (22, 28)},
    ("k10", "k10"): {"low": (10, 15), "moderate": (16, 21), "high": (22, 29), "very-high": (30, 50)},
    ("pss-10", "pss-10"): {"low": (0, 13), "moderate": (14, 26), "high": (27, 40)},
    ("swls", "swls"): {
        "far-below": (5, 9),
        "below": (10, 14),
        "slightly-below": (15, 19),
        "middle": (20, 20),
        "slightly-above": (21, 25),
        "above": (26, 30),
        "far-above": (31, 35),
    },
}


def instrument(name):
    return ck.keys[name].assessment


def as_pack(assessment):
    """With the dimensions that its scales measure."""
    dimensions = {s.measures: ck.Dimension(id=s.measures, title=s.title) for s in assessment.scales}
    return ck.Pack(id="keys", title="Keys", language="en", dimensions=dimensions.values(), assessments=[assessment])


def ends(assessment):
    formats = {f.id: (f.response.low, f.response.high) for f in assessment.formats}
    return {i.id: formats[i.shared] for i in assessment.items}


def answers_for(name, score, total):
    """Answers that add up to a total, the first items as high as they go; a reversed item counts from its other end."""
    assessment = instrument(name)
    turned = PUBLISHED[name][score][3].split()
    answers, left = {}, total - sum(low for low, _ in ends(assessment).values())
    for item, (low, high) in ends(assessment).items():
        step = min(left, high - low)
        answers[item], left = high - step if item in turned else low + step, left - step
    assert left == 0
    return answers


def score_of(name, score, value):
    found = instrument(name).score(answers_for(name, score, value // 4 if name == "who-5" else value))[score]
    assert found.value == value
    return found


def test_every_key_stands_in_the_table():
    assert sorted(NAMES) == sorted(PUBLISHED)
    assert sorted(path.stem for path in (ROOT / "packs/keys").glob("*.json")) == sorted(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_a_key_has_no_issue_and_no_words_of_its_authors(name):
    assessment = instrument(name)
    assert list(as_pack(assessment).lint()) == []
    assert [i.wording for i in assessment.items] == [f"Item {n}." for n in range(1, len(assessment.items) + 1)]
    assert set(s.id for s in assessment.scales) == set(PUBLISHED[name])
    assert assessment.published and "without words" in assessment.about


@pytest.mark.parametrize("name", NAMES)
def test_two_places_give_each_number_of_a_key(name):
    key = ck.keys[name]
    needed = {"ranges", "scales"}
    needed |= {"reversed" for s in key.scales for k in s.keys if k.reversed}
    needed |= {"bands" for s in key.scales if s.bands} | {"cut_offs" for s in key.scales if s.cut_offs}
    needed |= {"missing" for s in key.scales if not isinstance(s.missing, ck.AllRequired)}
    for fact in needed:
        assert len({each.place for each in key.confirmed_by if fact in each.confirms}) >= 2, fact
    assert key.sources[0].year >= 1950 and key.licence


@pytest.mark.parametrize("name", NAMES)
def test_a_key_of_a_file_is_short(name):
    assert (ROOT / f"packs/keys/{name}.json").stat().st_size < 4096


def test_the_table_of_the_page_is_current():
    assert subprocess.run([sys.executable, ROOT / "script/keys.py", "--check"], check=False).returncode == 0


def test_what_asks_about_harm_is_for_the_respondent_alone():
    assert [name for name in NAMES if instrument(name).respondent_only] == ["hits", "wast"]


def test_the_words_of_a_licensed_instrument_are_bound_to_its_items():
    key = ck.keys["kmss"]
    words = {str(n): f"Words of item {n}." for n in (1, 2, 3)}
    assert [i.wording for i in key.with_wordings(words).items] == list(words.values())
    assert key.with_wordings(words).about == ""
    assert key.with_wordings(words).score({"1": 7, "2": 6, "3": 5})["kmss"].value == 18
    with pytest.raises(ck.Error, match="/wordings/3: the item has no words"):
        key.with_wordings({"1": "One.", "2": "Two."})
    with pytest.raises(ck.Error, match="/wordings/2: the item has no words"):
        key.with_wordings(words | {"2": ""})
    with pytest.raises(ck.Error, match="'kmss' has no item '4'"):
        key.with_wordings(words | {"4": "Four."})


def test_keys_are_a_sequence_by_name():
    assert len(ck.keys) == len(NAMES) and "csi-16" in ck.keys and "csi-17" not in ck.keys
    with pytest.raises(KeyError, match="there is no instrument_key 'csi-17'"):
        ck.keys["csi-17"]
    assert ck.InstrumentKey.from_json(ck.keys["rdas"].to_json()) == ck.keys["rdas"]


# Worked by hand: answers in the order of the items, and the scores that they give.
WORKED = [
    # 16 of 20 items at 1, the four reversed ones count 3 - 1: 16 + 4 * 2
    ("ces-d", [1] * 20, {"ces-d": 24}),
    # 6 items at 1, the four reversed ones 4 - 1: 6 + 12
    ("pss-10", [1] * 10, {"pss-10": 18}),
    # 0 + (4 - 1) + (4 - 2) + 3
    ("pss-4", [0, 1, 2, 3], {"pss-4": 8}),
    # items 1, 3 and 5 at 5, and 6 - 1 for the others: the mean of six fives
    ("brs", [5, 1, 5, 1, 5, 1], {"brs": 5}),
    # 7 + 7 + (8 - 2) + 7 + 7 + (8 - 1)
    ("gq-6", [7, 7, 2, 7, 7, 1], {"gq-6": 41}),
    # (5 + (8 - 2)) / 2, ((8 - 3) + 6) / 2, (5 + (8 - 1)) / 2, ((8 - 4) + 6) / 2, (6 + (8 - 3)) / 2
    (
        "tipi",
        [5, 3, 5, 4, 6, 2, 6, 1, 6, 3],
        {"extraversion": 5.5, "agreeableness": 5.5, "conscientiousness": 6, "emotional-stability": 5, "openness": 5.5},
    ),
    # avoidance (7 + 6 + 6 + 7 + 2 + 1) / 6 of 8 - 1, 8 - 2, 8 - 2, 8 - 1, 2, 1; anxiety (3 + 4 + 5) / 3
    ("ecr-rs", [1, 2, 2, 1, 2, 1, 3, 4, 5], {"avoidance": 29 / 6, "anxiety": 4}),
    # odd items at 2: nine of them 8 - 2, so (9 * 2 + 9 * 6) / 18; even items at 5: one is 8 - 5, so (17 * 5 + 3) / 18
    ("ecr-36", [2, 5] * 18, {"avoidance": 4, "anxiety": 88 / 18}),
    # items 1 to 22 at 5, 23 and 24 at 4, 25 to 28 at 5, 29 and 30 at 1, 31 at 6, 32 at 5
    (
        "das-32",
        [5] * 22 + [4, 4] + [5] * 4 + [1, 1, 6, 5],
        {"consensus": 65, "satisfaction": 50, "cohesion": 24, "affection": 12, "das-32": 151},
    ),
    # eleven of 36 items count 6 - 2: 25 * 2 + 11 * 4
    (
        "ders-36",
        [2] * 36,
        {"nonacceptance": 12, "goals": 12, "impulse": 14, "awareness": 24, "strategies": 18, "clarity": 14, "ders-36": 94},
    ),
    # nine of 20 items count 5 - 1: 11 + 9 * 4
    ("ucla-20", [1] * 20, {"ucla-20": 47}),
    # three of six items count 8 - 1
    ("hfs", [1] * 18, {"self": 24, "others": 24, "situations": 24, "hfs": 72}),
    # five of ten items count 3 - 0
    ("rses", [0] * 10, {"rses": 15}),
    ("rses-1965", [3, 3, 0, 3, 0, 3, 3, 0, 0, 0], {"rses-1965": 30}),
    # three of nine items count 10 - 1
    ("cpq-35", [1] * 35, {"constructive": 33, "self-demand": 7, "partner-demand": 7}),
    # two, two, three and two of seven items count 4 - 0
    ("iri", [0] * 28, {"perspective": 8, "fantasy": 8, "concern": 12, "distress": 8}),
    ("iri-c", [0] * 13, {"concern": 12, "perspective": 4}),
    # three, four and none of six items count 6 - 1: (3 + 15) / 6, (2 + 20) / 6
    ("raas-18", [1] * 18, {"close": 3, "depend": 22 / 6, "anxiety": 1}),
    # half of twelve items count 6 - 1
    ("scs-sf", [1] * 12, {"scs-sf": 3}),
]


# Answers drawn at random, and what BioPsyKit 0.14.0 made of them (biopsykit.questionnaires: cesd, pss, rse, scs, panas, swls, erq).
# It takes means for the PANAS and sums for the ERQ, where the keys have sums and means.
COMPUTED = [
    ("ces-d", [2, 1, 3, 0, 0, 0, 2, 0, 1, 0, 0, 3, 3, 0, 1, 0, 3, 0, 0, 1], {"ces-d": 26}),
    ("ces-d", [0, 3, 0, 1, 0, 1, 2, 3, 1, 0, 2, 1, 0, 1, 2, 0, 0, 0, 1, 3], {"ces-d": 23}),
    ("pss-10", [1, 3, 3, 0, 0, 4, 4, 2, 2, 2], {"pss-10": 25}),
    ("pss-10", [4, 3, 4, 3, 0, 0, 2, 3, 0, 0], {"pss-10": 19}),
    ("rses", [0, 3, 0, 1, 2, 1, 1, 3, 3, 3], {"rses": 8}),
    ("rses", [3, 1, 1, 0, 1, 1, 1, 1, 0, 3], {"rses": 19}),
    (
        "scs-26",
        [5, 2, 3, 3, 1, 2, 4, 5, 3, 5, 5, 3, 2, 5, 5, 1, 4, 5, 4, 4, 4, 4, 1, 4, 4, 1],
        {"self-kindness": 2, "common-humanity": 4.25, "mindfulness": 4},
    ),
    ("panas", [1, 3, 5, 3, 2, 3, 2, 5, 5, 5, 3, 2, 5, 2, 2, 4, 2, 2, 5, 4], {"positive": 3.3 * 10, "negative": 3.2 * 10}),
    ("panas", [3, 1, 1, 3, 4, 3, 2, 5, 3, 4, 3, 3, 1, 2, 1, 2, 4, 2, 3, 2], {"positive": 2.9 * 10, "negative": 2.3 * 10}),
    ("swls", [2, 2, 1, 2, 5], {"swls": 12}),
    ("erq", [2, 5, 5, 2, 1, 1, 7, 6, 6, 1], {"reappraisal": 22 / 6, "suppression": 14 / 4}),
    ("erq", [5, 6, 2, 4, 7, 2, 7, 7, 2, 1], {"reappraisal": 29 / 6, "suppression": 14 / 4}),
]


@pytest.mark.parametrize("name, given, scores", WORKED + COMPUTED)
def test_scores_worked_by_hand_or_by_another_program(name, given, scores):
    found = instrument(name).score({str(n): answer for n, answer in enumerate(given, 1)})
    assert {s.scale: s.value for s in found} == pytest.approx(scores)


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
    """The key with another stated range, as JSON."""
    written = json.loads(as_pack(instrument(name)).to_json())
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
