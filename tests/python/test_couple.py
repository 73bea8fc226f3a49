"""Two people side by side: scores, profiles and guesses, by figures worked by hand."""

import math

import pytest

import closeknit as ck
from conftest import TODAY


def small(scales, **options):
    """An assessment of ratings from 1 to 5; `scales` has the items of each scale."""
    items = dict.fromkeys(item for each in scales.values() for item in each)
    return ck.Assessment(
        id="small",
        title="Small",
        items=[ck.Item(id=each, wording="?", response=ck.Rating(low=1, high=5)) for each in items],
        scales=[
            ck.Scale(
                id=name,
                title=name,
                measures="calm",
                method=ck.Mean(),
                missing=ck.AllRequired(),
                keys=[ck.Key(item=each) for each in keyed],
                **options,
            )
            for name, keyed in scales.items()
        ],
    )


def person(name, other, given, guess=None):
    opened = [ck.OpenedScores(assessment="small", exact_answers=True), ck.OpenedGuesses(assessment="small")]
    sheets = [ck.Sheet(assessment="small", day=TODAY, answers=given)]
    if guess:
        sheets.append(ck.Sheet(assessment="small", day=TODAY, subject=other, answers=guess))
    return ck.History(
        person=ck.Person(id=name, adult=True),
        entries=[
            *sheets,
            ck.Screening(day=TODAY, result="nothing_reported"),
            *(ck.Opening(day=TODAY, to=other, what=each, basis="in the app") for each in opened),
        ],
    )


def ask(function, assessment, first, second):
    permit = ck.Pack(id="p", title="P", language="en", assessments=[assessment]).reveal(first, second, day=TODAY)
    assert isinstance(permit, ck.RevealPermit)
    return function(permit, "small", first, second, day=TODAY)


def test_scores_side_by_side_with_the_gap_in_reliable_units():
    known = ck.Reliability(coefficient=0.8, sd=1, population="?", source=ck.Source(authors="?", year=2020, found="?"))
    found = ask(
        ck.compare,
        small({"s": ["a"], "t": ["b"]}, reliability=known),
        person("ada", "ben", {"a": 3, "b": 5}),
        person("ben", "ada", {"a": 4, "b": 2}),
    )
    assert [each.scale for each in found] == ["t", "s"]  # 3 and 1 apart
    t = found["t"]
    assert (t.difference, t.absolute_difference, t.mean, t.minimum) == (3, 3, 3.5, 2)
    assert t.gap == pytest.approx(3 / (math.sqrt(2) * math.sqrt(0.2)))  # SEM is 1 * sqrt(1 - 0.8)
    assert (t.reliable, found["s"].reliable) == (True, False)  # 4.74 and 1.58
    assert found["s"].difference == -1
    without = ask(ck.compare, small({"s": ["a"]}), person("ada", "ben", {"a": 3}), person("ben", "ada", {"a": 4}))["s"]
    assert (without.gap, without.gap_undefined, without.reliable) == (None, "no_standard_error", None)


def test_profiles_of_the_worked_couples():
    of = small({each: [each] for each in "abcde"})
    wife, husband = (dict(zip("abcde", given)) for given in ([4, 3, 4, 3, 4], [5, 4, 5, 4, 3]))
    found = ask(ck.compare_profiles, of, person("ada", "ben", wife), person("ben", "ada", husband))
    assert found.agreement.correlation == pytest.approx(0.2182178902, abs=5e-11)
    assert found.agreement.double_entry_icc == pytest.approx(-1 / 49)
    assert found.agreement.d_squared == pytest.approx(5 / 16)
    assert list(found.scales) == list("abcde")
    few = ask(ck.compare_profiles, small({"a": ["a"]}), person("ada", "ben", {"a": 3}), person("ben", "ada", {"a": 4}))
    assert (few.agreement, few.agreement_undefined, few.found) == (None, "too_few", "nothing")


def test_guess_and_check():
    of = small({"s": ["a1", "a2", "a3"]})
    ada = person("ada", "ben", {"a1": 1, "a2": 1, "a3": 1}, guess={"a1": 4, "a2": 4, "a3": 5})
    ben = person("ben", "ada", {"a1": 4, "a2": 2, "a3": 5})
    (found,) = ask(ck.compare_guesses, of, ada, ben)
    assert (found.person, found.subject, found.same) == ("ada", "ben", 2)
    assert [(each.guess, each.own, each.same) for each in found.items] == [(4, 4, True), (4, 2, False), (5, 5, True)]
    assert found.agreement.mean_difference == pytest.approx(2 / 3)
    assert found.scales["s"].difference == pytest.approx(2 / 3)
    assert "4" not in repr(found) and "4" not in repr(found.items[1])
    assert ck.GuessComparison.from_json(found.to_json()) == found


def test_a_joint_report_has_all_three():
    of = small({each: [each] for each in "abc"})
    ada = person("ada", "ben", {"a": 5, "b": 3, "c": 1}, guess={"a": 2})
    ben = person("ben", "ada", {"a": 2, "b": 3, "c": 4})
    pack = ck.Pack(id="p", title="P", language="en", assessments=[of]).with_defaults()
    joint = pack.check_in_together(ada, ben, day=TODAY)
    assert isinstance(joint, ck.JointReport)
    assert [each.scale for each in joint.scores] == ["a", "c", "b"]
    assert joint.profile is not None and joint.profile.agreement.correlation == pytest.approx(-1)
    assert [each.same for each in joint.guesses] == [1]
