"""A second scorer in plain Python, written from the formulas, against the library's over random assessments and answers."""

import math

from hypothesis import given, settings
from hypothesis import strategies as st

import closeknit as ck


@st.composite
def scales(draw):
    """Items of ranges of their own, a key for each, a method, a missing rule, and one person's answers."""
    count = draw(st.integers(1, 12))
    ranges = [(low, low + draw(st.integers(1, 9))) for low in draw(st.lists(st.integers(-3, 3), min_size=count, max_size=count))]
    reversed_ = draw(st.lists(st.booleans(), min_size=count, max_size=count))
    given_ = [draw(st.none() | st.integers(low, high)) for low, high in ranges]
    method = draw(st.sampled_from(["sum", "mean"]))
    rule = draw(st.sampled_from(["all", "most", "least"]))
    limit = draw(st.integers(0, count - 1)) if rule == "most" else draw(st.sampled_from([0.25, 0.5, 0.8, 1.0]))
    return ranges, reversed_, given_, method, rule, limit, draw(st.booleans())


def plain_score(ranges, reversed_, given_, method, rule, limit, prorate):
    """The score, or None; from the formulas: low + high - x, a sum or a mean, prorated by the person's mean."""
    points = [low + high - x if turned else x for (low, high), turned, x in zip(ranges, reversed_, given_) if x is not None]
    missing = len(ranges) - len(points)
    allowed = {"all": missing == 0, "most": missing <= limit, "least": len(points) >= limit * len(ranges)}[rule]
    if not points or not allowed:
        return None
    if method == "mean":
        value = sum(points) / len(points)
        least, most = sum(low for low, _ in ranges) / len(ranges), sum(high for _, high in ranges) / len(ranges)
    else:
        prorated = prorate and rule != "all"
        value = sum(points) * len(ranges) / len(points) if prorated else sum(points)
        if not prorated:
            return value
        least, most = sum(low for low, _ in ranges), sum(high for _, high in ranges)
    return min(max(value, least), most)  # results never leave the range that the items allow


@settings(max_examples=1500, deadline=None)
@given(scales())
def test_both_scorers_agree(scale):
    ranges, reversed_, given_, method, rule, limit, prorate = scale
    missing = {
        "all": lambda: ck.AllRequired(),
        "most": lambda: ck.AtMostMissing(missing=limit, prorate=prorate),
        "least": lambda: ck.AtLeastAnswered(fraction=limit, prorate=prorate),
    }[rule]()
    ids = [f"i{n}" for n in range(len(ranges))]
    assessment = ck.Assessment(
        id="random",
        title="Random",
        items=[ck.Item(id=i, wording="...", response=ck.Rating(low=low, high=high)) for i, (low, high) in zip(ids, ranges)],
        scores=[
            ck.Scoring(
                id="s",
                title="S",
                measures="d",
                by={"sum": ck.Sum(), "mean": ck.Mean()}[method],
                keys=[ck.Key(item=i, reversed=turned) for i, turned in zip(ids, reversed_)],
                missing=missing,
            )
        ],
    )
    score = assessment.score(dict(zip(ids, given_)))["s"]
    expected = plain_score(ranges, reversed_, given_, method, rule, limit, prorate)
    assert (score.value is None) == (expected is None)
    if expected is not None:
        assert math.isclose(score.value, expected, rel_tol=1e-12, abs_tol=1e-12)
        assert score.low <= score.value <= score.high
    else:
        assert score.refused == "too_few_answers"
