"""What holds of every score, over random assessments and answers."""

import json
import random

from hypothesis import given, settings
from hypothesis import strategies as st
from random_assessments import random_answer, random_answers, random_assessment

import closeknit as ck

SEEDS = st.integers(0, 2**32)
QUICK = settings(max_examples=400, deadline=None)


def from_json(written):
    return ck.Assessment.from_json(json.dumps(written))


def as_answers(answers):
    return {item: ck.Unanswered(**a) if isinstance(a, dict) else a for item, a in answers.items()}


def summed(low, high, count, missing, reversed_=False, parts=()):
    items = [ck.Item(id=f"i{n}", wording="I.", response=ck.Rating(low=low, high=high)) for n in range(count)]
    keys = [ck.Key(item=i.id, reversed=reversed_) for i in items]
    sums = [ck.Scale(id="s", title="S", measures="d", method=ck.Sum(), keys=keys, missing=missing)]
    sums += [ck.Scale(id=p.scale + "2", title="P", measures="d", method=ck.Sum(), components=[p], missing=missing) for p in parts]
    return ck.Assessment(id="a", title="A", items=items, scales=sums)


@st.composite
def ratings(draw):
    low = draw(st.integers(-5, 5))
    high = low + draw(st.integers(1, 9))
    return low, high, draw(st.lists(st.none() | st.integers(low, high), min_size=1, max_size=15))


@QUICK
@given(ratings())
def test_reversing_twice_is_identity(scale):
    low, high, given_ = scale
    answers = {f"i{n}": low if a is None else a for n, a in enumerate(given_)}
    turned = {item: low + high - a for item, a in answers.items()}
    back = ck.ScaleComponent(scale="s", reversed=True)
    plain = sum(answers.values())
    reversed_ = summed(low, high, len(answers), ck.AllRequired(), reversed_=True, parts=[back])
    assert reversed_.score(turned)["s"].value == plain
    assert reversed_.score(answers)["s2"].value == plain


@QUICK
@given(ratings())
def test_a_prorated_sum_is_k_times_the_mean(scale):
    low, high, given_ = scale
    there = [a for a in given_ if a is not None]
    rule = ck.AtMostMissing(missing=len(given_))
    score = summed(low, high, len(given_), rule).score({f"i{n}": a for n, a in enumerate(given_)})["s"]
    if not there:
        assert score.not_scored == "too_few_answers"
        return
    assert abs(score.value - len(given_) * sum(there) / len(there)) < 1e-9
    assert score.prorated == (len(there) < len(given_))


@QUICK
@given(SEEDS)
def test_no_score_leaves_its_range(seed):
    rng = random.Random(seed)
    written = random_assessment(rng)
    assessment = from_json(written)
    for _ in range(5):
        for score in assessment.score(as_answers(random_answers(rng, written))):
            if score.value is not None:  # an end may be missing
                assert score.low is None or score.low <= score.value
                assert score.high is None or score.value <= score.high


@QUICK
@given(SEEDS)
def test_an_item_that_is_not_shown_never_changes_a_score(seed):
    rng = random.Random(seed)
    written = random_assessment(rng)
    assessment = from_json(written)
    answers = as_answers(random_answers(rng, written))
    scores = assessment.score(answers)
    hidden = [i for i in written["items"] if not assessment.is_shown(i["id"], answers)]
    for item in hidden:
        assert assessment.score(answers | {item["id"]: random_answer(rng, item["response"])}) == scores
        assert assessment.score({i: a for i, a in answers.items() if i != item["id"]}) == scores


@QUICK
@given(SEEDS)
def test_a_missing_answer_never_changes_a_score_silently(seed):
    rng = random.Random(seed)
    written = random_assessment(rng)
    for each in written["items"] + written["sections"]:
        each.pop("shown_when", None)
    for how in written["scales"]:
        how["transforms"] = [step for step in how["transforms"] if "groups" not in step]
        for part in how["keys"] + how["components"]:
            part.pop("when_missing", None)
    assessment = from_json(written)
    answers = {i["id"]: random_answer(rng, i["response"]) for i in written["items"]}
    full = assessment.score(answers)
    for gone in rng.sample(list(answers), 3):
        for how, before, after in zip(written["scales"], full, assessment.score(answers | {gone: None})):
            if gone not in items_of(written, how):
                assert after == before
                continue
            assert after.not_scored or after.answered < after.asked
            if after.value is not None and not how["components"]:
                takes_means = how["method"]["kind"] in ("sum", "mean", "count")
                assert after.prorated == (takes_means and how["missing"].get("prorate", False))


def items_of(written, how):
    """The items that a score depends on, through its components too."""
    items = {k["item"] for k in how["keys"]}
    for part in how["components"]:
        items |= items_of(written, next(s for s in written["scales"] if s["id"] == part["scale"]))
    return items
