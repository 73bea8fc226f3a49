"""The library's scores against those of a scorer in plain Python (plain_scorer.py), over random assessments and people."""

import json
import math
import os
import random
from itertools import islice

from plain_scorer import Scorer, Unreachable
from random_assessments import random_answers, random_assessment

import closeknit as ck


ASSESSMENTS = 15_500 if os.environ.get("CLOSEKNIT_ROUNDS") == "all" else 300  # a million people in all rounds


def agrees(found, expected):
    return abs(found - expected) <= 1e-12 * max(1, abs(expected))


def scorable_assessments(rng):
    """Random assessments without end, each with its plain scorer."""
    while True:
        written = random_assessment(rng)
        try:
            yield written, Scorer(written)
        except Unreachable:
            pass


def test_both_scorers_agree_on_a_hundred_thousand_scores(capsys):
    rng = random.Random(20261123)
    compared, given, kinds = 0, 0, set()
    for number, (written, plain) in enumerate(islice(scorable_assessments(rng), ASSESSMENTS)):
        assessment = ck.Assessment.from_json(json.dumps(written))
        for _ in range(65):
            answers = random_answers(rng, written)
            expected = plain.scores(answers)
            for score in assessment.score({item: as_answer(a) for item, a in answers.items()}):
                e = expected[score.scale]
                where = f"assessment {number}, {score.scale}: {json.dumps(written)} {json.dumps(answers)}"
                for field in ("not_scored", "answered", "asked", "prorated"):
                    assert getattr(score, field) == getattr(e, field), (field, where)
                assert (score.value is None) == (e.value is None), where
                if e.value is not None:
                    assert agrees(score.value, e.value), where
                    assert score.band == (e.band or next((b["id"] for b in plain.scales[score.scale]["bands"]), None)), where
                    given += 1
                for found, end in ((score.low, e.low), (score.high, e.high)):
                    assert found is None if abs(end) == math.inf else agrees(found, end), where
                assert set(score.unanswered) == e.missing, where
                assert set(score.undecided_by) == e.undecided_by, where
                compared += 1
                kinds.add(e.not_scored)
    with capsys.disabled():
        print(f"\n{compared} person-scores compared, {given} of them values; refusals: {sorted(k for k in kinds if k)}")
    assert compared >= 100_000
    assert given >= 50_000
    reasons = {"too_few_answers", "nothing_asked", "outside_table", "group_unanswered", "no_group", "several_groups"}
    assert kinds == {None} | reasons


def as_answer(answer):
    return ck.Unanswered(**answer) if isinstance(answer, dict) else answer
