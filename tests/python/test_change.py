"""Change between sittings, as a host sees it. The figures are those of Jacobson & Truax (1991): means 60 and 40, s 7.5, r .80."""

import datetime

import pytest

import closeknit as ck

SOURCE = ck.Source(authors="Jacobson & Truax", year=1991, found="A worked example.")
CLINICAL = ck.Norm(id="clinical", population="couples in therapy", clinical=True, mean=40, sd=7.5, source=SOURCE)
OTHER = ck.Norm(id="other", population="other couples", mean=60, sd=7.5, source=SOURCE)


def assessment(**scale):
    how = {"id": "s", "title": "S", "measures": "d", "method": ck.Mean(), "keys": [ck.Key(item="a")], "missing": ck.AllRequired()}
    return ck.Assessment(
        id="small",
        version=3,
        compatible_versions=[2],
        title="Small",
        items=[ck.Item(id="a", wording="A.", response=ck.Number(low=0, high=100))],
        scales=[ck.Scale(**how | scale)],
    )


WITH_FIGURES = assessment(
    norms=[CLINICAL, OTHER], reliability=ck.Reliability(coefficient=0.8, sd=7.5, population="couples", source=SOURCE)
)


def sheet(day, value, **more):
    return ck.Sheet(**{"assessment": "small", "version": 3, "day": datetime.date(2026, 11, day), "answers": {"a": value}} | more)


def test_the_worked_example():
    assert ck.standard_error_of_measurement(sd=7.5, reliability=0.8) == pytest.approx(3.354102, abs=5e-7)
    assert ck.standard_error_of_difference(sd=7.5, reliability=0.8) == pytest.approx(4.743416, abs=5e-7)
    assert ck.reliable_change_index(32.5, 47.5, sd=7.5, reliability=0.8) == pytest.approx(3.162278, abs=5e-7)
    assert ck.clinical_cut_offs(CLINICAL, OTHER, "high") == ck.CutOffPoints(a=55, b=45, c=50)
    change = WITH_FIGURES.compare_sheets(sheet(1, 32.5), sheet(2, 47.5))["s"]
    assert (change.difference, change.reliable, change.cut_off, change.classification) == (15, True, 50, "improved")
    assert change.rci == pytest.approx(3.162278, abs=5e-7)


def test_what_is_not_defined_is_none():
    assert ck.standard_error_of_measurement(sd=0, reliability=0.8) is None
    assert ck.reliable_change_index(1, 2, sd=7.5, reliability=1) is None
    assert ck.clinical_cut_offs(CLINICAL, OTHER, "neither") is None
    assert ck.clinical_cut_offs(CLINICAL, OTHER.replace(sd=None), "high") is None


def test_without_a_reliability_figure_there_is_no_word_of_reliable_change():
    change = assessment(norms=[CLINICAL, OTHER]).compare_sheets(sheet(1, 32.5), sheet(2, 60))["s"]
    assert change.difference == 27.5
    assert (change.s_diff, change.rci, change.reliable, change.cut_off, change.classification) == (None,) * 5
    assert not any(word in repr(change) + change.to_json() for word in ("reliable", "rci", "recovered", "improved"))


def test_sheets_that_cannot_be_compared_say_why():
    not_scored = lambda *sheets: WITH_FIGURES.compare_sheets(*sheets)["s"].not_compared  # noqa: E731
    assert not_scored(sheet(1, 30, version=2), sheet(2, 40)) is None
    assert not_scored(sheet(1, 30, version=1), sheet(2, 40)) == "another_version"
    assert not_scored(sheet(1, 30), sheet(2, 40, assessment="other")) == "another_assessment"
    assert not_scored(sheet(1, 30, person="ada"), sheet(2, 40, person="ben")) == "another_person"
    assert not_scored(sheet(2, 30), sheet(1, 40)) == "wrong_order"
    assert not_scored(sheet(1, None), sheet(2, 40)) == "no_score"


def test_a_course_is_in_the_order_of_the_days():
    course = WITH_FIGURES.trajectories([sheet(3, 51), sheet(1, 32.5), sheet(2, 40), sheet(4, 99, version=9)])["s"]
    assert [m.value for m in course.occasions] == [32.5, 40, 51, None]
    assert [m.since_first and m.since_first.classification for m in course.occasions] == [None, "unchanged", "recovered", None]
    assert [m.since_previous and m.since_previous.difference for m in course.occasions] == [None, 7.5, 11, None]
    assert course.occasions[3].not_compared == "another_version"


def test_an_answer_that_does_not_fit_says_in_which_sheet():
    with pytest.raises(ck.Error) as caught:
        WITH_FIGURES.trajectories([sheet(1, 30), sheet(2, 101)])
    assert caught.value.path == "/1/answers/a"
