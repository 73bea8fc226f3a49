"""One person answering, from Python; the rules themselves are tested in tests/assess/sitting.cpp."""

import copy
import datetime

import pytest

import closeknit as ck

DAY = datetime.date(2026, 11, 23)


@pytest.fixture
def family():
    """Children? How many?"""
    return ck.Assessment(
        id="family",
        title="Family",
        items=[
            ck.Item(id="hello", wording="Hello.", kind="instruction"),
            ck.Item(id="children", wording="Children?", response=ck.YesNo(), required=True),
            ck.Item(id="many", wording="How many?", response=ck.Number(low=1, step=1), shown_when=ck.AnswerCompare(item="children", value=True)),
        ],
        sections=[ck.Section(id="all", title="All", begins_with="hello")],
    )


def test_it_asks_follows_branches_and_hands_in(family):
    now = ck.Sitting(family, DAY)
    assert (now.current.id, [each.id for each in now.instructions], now.section.id) == ("children", ["hello"], "all")
    assert [o.item for o in now.blockers()] == ["children"]
    with pytest.raises(ck.Error, match="/answers/children: a required item has no answer"):
        now.submit(DAY)
    now.set_answer("children", True)
    assert (now.current.id, now.progress, now.unanswered) == ("many", 0.5, ("many",))
    with pytest.raises(ck.Error) as wrong:
        now.set_answer("many", 1.5)
    assert (wrong.value.path, wrong.value.message) == ("/answers/many", "expected a whole number")
    now.set_answer("many", 2)
    assert (now.current, now.progress, now.blockers()[:]) == (None, 1.0, now.blockers())
    now.set_answer("children", False)
    assert now.inactive_answers == ("many",)
    done = now.submit(DAY)
    assert dict(done.answers) == {"children": False, "many": 2}
    assert done.inactive_answers == ("many",)


def test_it_is_a_value_and_goes_on_from_a_bookmark(family):
    now = ck.Sitting(family, DAY)
    other = copy.copy(now)
    now.set_answer("children", True)
    assert other.answer_to("children") is None
    saved = ck.SavedSitting.from_json(now.save().to_json())
    later = ck.Sitting.resume(family, saved)
    assert later.current.id == "many"
    assert later.save() == saved
    assert "children" not in repr(now) + repr(saved) + repr(saved.sheet)
    with pytest.raises(ck.Error, match="these are answers to version 1, and the assessment is version 2"):
        ck.Sitting.resume(family.replace(version=2), saved)
    assert ck.Sitting.resume(family.replace(version=2, compatible_versions=[1]), saved).current.id == "many"


def test_the_assessment_lives_as_long_as_the_sitting():
    now = ck.Sitting(ck.built_in_pack().assessments["weekly"], DAY)
    copied = copy.copy(now)
    item = now.current
    del now
    for _ in range(len(ck.built_in_pack().assessments["weekly"].items)):
        copied.set_answer(copied.current.id, None)
    assert copied.current is None
    assert item.wording


def test_it_can_be_gone_through_and_taken_back(family):
    now = ck.Sitting(family, DAY)
    assert not now.previous()
    now.set_answer("children", True)
    assert now.previous()
    assert now.current.id == "children"
    now.go_to("many")
    now.clear_answer("children")
    assert now.current.id == "children"
    assert not now.is_shown("many")
    with pytest.raises(KeyError):
        now.go_to("many")
