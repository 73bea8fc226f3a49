import copy
import datetime
import math
import pickle

import pytest

import closeknit as ck
from conftest import TODAY


def test_scoring_takes_a_dict(closeness):
    scores = closeness.score({"heard-1": 2, "heard-2": 3.0, "heard-3": 4, "heard-5": 4})
    felt_heard = scores["felt-heard"]  # 2, 3 and twice 6 - 4 = 2; one of five missing is allowed
    assert felt_heard.value == 9 / 4
    assert (felt_heard.answered, felt_heard.asked, felt_heard.prorated) == (4, 5, True)
    assert felt_heard.unanswered == ("heard-4",)


@pytest.mark.parametrize("missing", [None, math.nan, ck.Unanswered(), ck.Unanswered(missing="dont_know")])
def test_none_and_nan_are_missing_answers(closeness, missing):
    score = closeness.score({"heard-1": missing, "heard-2": missing})["felt-heard"]
    assert score.value is None
    assert score.not_scored == "too_few_answers"


@pytest.mark.parametrize("answer", [0, 6, 2.5, True, "4", ["4"], 2**62])
def test_an_answer_that_does_not_fit_names_its_place(closeness, answer):
    with pytest.raises(ck.Error, match="expected a whole number from 1 to 5") as raised:
        closeness.score({"heard-1": answer})
    assert raised.value.path == "/answers/heard-1"
    assert isinstance(raised.value, ValueError)


def test_unknown_items_and_strange_objects_are_refused_without_printing_answers(closeness):
    with pytest.raises(ck.Error) as raised:
        closeness.score({"nonsense": 1})
    assert raised.value.path == "/answers/nonsense"
    with pytest.raises(TypeError) as raised:
        closeness.score({"heard-1": 4, "heard-2": object()})
    assert str(raised.value) == "Assessment.score(): answers: the value of 'heard-2' cannot be of type object"


def test_errors_in_text_know_line_and_column():
    with pytest.raises(ck.Error) as raised:
        ck.Pack.from_json('{\n  "format" 1}')
    assert (raised.value.line, raised.value.column, raised.value.path) == (2, 12, "")


def test_nothing_but_reveal_gives_a_permit(pack, ada, ben):
    permit = pack.reveal(ada, ben, day=TODAY)
    assert type(permit) is ck.RevealPermit
    assert ck.compare(permit, "closeness", ada, ben, day=TODAY)["felt-heard"].difference == pytest.approx(-1.8)  # (2 + 2 + 2 + 3 + 3) / 5 - (4 + 4 + 5 + 4 + 4) / 5
    attempts = [
        lambda: ck.RevealPermit(),
        lambda: ck.RevealPermit.__new__(ck.RevealPermit),
        lambda: object.__new__(ck.RevealPermit),
        lambda: type("Forged", (ck.RevealPermit,), {}),
        lambda: copy.copy(permit),
        lambda: copy.deepcopy(permit),
        lambda: pickle.dumps(permit),
        lambda: permit.__reduce__(),
        lambda: repr(permit),
        lambda: str(permit),
        lambda: f"{permit}",
        lambda: print(permit),
        lambda: ck.compare(None, "closeness", ada, ben, day=TODAY),
        lambda: ck.compare(ck.NotOpen(), "closeness", ada, ben, day=TODAY),
        lambda: ck.compare_profiles(None, "closeness", ada, ben, day=TODAY),
        lambda: ck.compare_guesses(ck.NotOpen(), "closeness", ada, ben, day=TODAY),
        lambda: setattr(ck.Rating(), "__class__", ck.RevealPermit),
        lambda: setattr(ck.RevealPermit, "__repr__", object.__repr__),
    ]
    for attempt in attempts:
        with pytest.raises(TypeError):
            attempt()


class Forged:
    """Hands out the C++ value of another object, as pybind11 lets modules do that share their types."""

    def __init__(self, of):
        self.of = of

    def _pybind11_conduit_v1_(self, *asked):
        return self.of._pybind11_conduit_v1_(*asked)


def test_what_hands_out_the_pointer_of_a_permit_is_none(pack, closeness, ada, ben):
    permit = pack.reveal(ada, ben, day=TODAY)
    with pytest.raises(TypeError, match=r"compare\(\): permit must be RevealPermit, not Forged"):
        ck.compare(Forged(permit), "closeness", ada, ben, day=TODAY)
    for use in (lambda: pack.reveal(Forged(ada), ben, day=TODAY), lambda: closeness.items.index(Forged(closeness.items[0]))):
        with pytest.raises(TypeError, match="not Forged"):
            use()



def without(history, kind):
    """The history without its entries of one kind."""
    return history.replace(entries=[each for each in history.entries if type(each) is not kind])


def having(history, *entries):
    """The history with more entries."""
    return history.replace(entries=[*history.entries, *entries])


def test_not_open_is_one_state_and_says_nothing(pack, ada, ben):
    closed = [
        pack.reveal(ada, without(ben, ck.Opening), day=TODAY),
        pack.reveal(ada, having(ben, ck.Closing(day=TODAY)), day=TODAY),
        pack.reveal(ada, without(ben, ck.Screening), day=TODAY),
        pack.reveal(ada, having(ben, ck.Screening(day=TODAY, result="stop")), day=TODAY),
        pack.reveal(ada, ada, day=TODAY),
        pack.reveal(ada, ben, day=TODAY + datetime.timedelta(days=200)),
    ]
    assert all(type(each) is ck.NotOpen for each in closed)
    assert {repr(each) for each in closed} == {"NotOpen()"}
    assert not closed[0] and closed[0] == closed[1]


def test_my_report_is_the_same_whoever_my_partner_is(pack, ada, ben):
    alone = pack.check_in(ada, day=TODAY)
    assert pack.check_in(ada, day=TODAY) == alone
    joint = pack.check_in_together(ada, ben, day=TODAY)
    (mine,), (theirs,) = (
        [e.what.scales for e in each.entries if isinstance(e, ck.Opening) and isinstance(e.what, ck.OpenedScores)] for each in (ada, ben)
    )
    assert {c.scale for c in joint.scores} == set(mine) & set(theirs)
    assert type(pack.check_in_together(ada, without(ben, ck.Opening), day=TODAY)) is ck.NotOpen


def test_recommendations_have_reasons_that_a_program_can_read(pack):
    sheet = ck.Sheet(assessment="closeness", version=2, day=TODAY, answers={"heard-1": 1, "heard-2": 1, "heard-3": 5, "heard-4": 1, "heard-5": 5, "say-1": 1, "say-2": 1, "say-3": 5, "say-4": 5})
    somebody = ck.History(person=ck.Person(id="ada", adult=True), entries=[sheet])
    best = pack.recommend(somebody, day=TODAY)[0]
    assert best.reasons[0].scale == "felt-heard" and best.reasons[0].need == 1
    assert best.wording
    offered = [pack.practices[r.practice] for r in pack.recommend(somebody, day=TODAY, most=99)]
    assert offered and all(p.participants == "alone" and p.no_safety_risk for p in offered)
    screened = having(somebody, ck.Screening(day=TODAY, result="nothing_reported"))
    serving = [[r for r in pack.recommend(own, day=TODAY, most=99) if r.reasons] for own in (somebody, screened)]
    assert 0 < len(serving[0]) < len(serving[1])


def test_prompts_of_a_week_are_the_same_on_each_of_its_days(pack):
    monday = datetime.date(2026, 11, 23)
    week = {pack.weekly_prompts(monday + datetime.timedelta(days=n), seed=3) for n in range(7)}
    assert len(week) == 1
    (prompts,) = week
    assert pack.weekly_prompts(monday, seed=3, already_asked=set(prompts)) != prompts


def test_a_pack_that_is_not_there_or_not_whole():
    with pytest.raises(ck.Error, match="the document is empty"):
        ck.Pack.from_json("")
    with pytest.raises(ck.Error, match="/title: required member is missing"):
        ck.Pack.from_json('{"format": 1, "id": "p", "language": "en"}')
    with pytest.raises(ck.Error, match="format 2 is newer than 1") as newer:
        ck.Pack.from_json('{"format": 2, "minimum_version": "1.2"}')
    assert newer.value.code == "newer_format"
    assert newer.value.arguments == {"found": "2", "supported": "1", "minimum_version": "1.2"}


def test_an_error_made_in_python_has_no_code():
    assert (ck.Error("x").code, ck.Error("x").arguments) == ("", {})


def test_an_error_survives_a_pickle_with_its_code():
    with pytest.raises(ck.Error) as newer:
        ck.Pack.from_json('{"format": 2}')
    same = pickle.loads(pickle.dumps(newer.value))
    assert (same.path, same.code, same.arguments) == ("/format", "newer_format", {"found": "2", "supported": "1"})


def test_check_in_says_which_assessment_a_pack_lacks(pack, ada):
    with pytest.raises(ck.Error, match="there are no answers to 'nonsense' up to this day") as raised:
        pack.check_in(ada, day=TODAY, assessment="nonsense")
    assert (raised.value.path, raised.value.code) == ("/entries", "no_sheet")


def test_a_private_screen_becomes_a_gate_and_fails_closed(pack, ada):
    screen = pack.assessments["private-screen"]
    assert screen.respondent_only

    def result(**answers):
        given = {i.id: "no" for i in screen.items} | answers
        sheet = ck.Sheet(assessment=screen.id, version=screen.version, day=TODAY, answers=given)
        return ck.screening_from(screen, sheet).result

    assert result() == "nothing_reported"
    assert result(**{"injury-1": "yes"}) == "stop"
    assert result(**{"fear-2": "now-and-then"}) == "caution"
    assert result(**{"fear-1": None}) == "stop"  # skipped
    assert result(**{"fear-1": "nonsense"}) == "stop"
    assert result(**{"self-harm-1": "yes"}) == "nothing_reported"  # help, but no danger from the partner
    not_a_screen = pack.assessments["weekly"]
    sheet = ck.Sheet(assessment="weekly", version=1, day=TODAY)
    assert ck.screening_from(not_a_screen, sheet).result == "stop"
    opened = ck.OpenedScores(assessment=screen.id, version=screen.version, exact_answers=True)
    both = [
        ck.History(
            person=ck.Person(id=who, adult=True),
            entries=[
                ck.Sheet(assessment=screen.id, version=screen.version, day=TODAY, answers={i.id: "no" for i in screen.items}),
                ck.Screening(day=TODAY, result="nothing_reported"),
                ck.Opening(day=TODAY, to=other, what=opened, basis="here"),
            ],
        )
        for who, other in (("ada", "ben"), ("ben", "ada"))
    ]
    assert type(pack.reveal(*both, day=TODAY)) is ck.NotOpen
    assert set(screen.openable().values()) == {"never"}


def test_an_evening_of_a_deck_has_its_prompts_alone(pack, ada, ben):
    light = [prompt.id for prompt in pack.prompts if prompt.depth <= 2][::5]
    pack = pack.replace(decks=[ck.Deck(id="ours", title="Ours", prompts=light)])
    permit = pack.reveal(ada, ben, day=TODAY)
    evening = pack.deal_evening(permit, ada, ben, day=TODAY, deck="ours")
    assert evening.ahead and set(evening.ahead[:-1]) <= set(light)
    with pytest.raises(KeyError, match="other"):
        pack.deal_evening(permit, ada, ben, day=TODAY, deck="other")
    with pytest.raises(ValueError, match="not of two of them"):
        pack.deal_evening(permit, ada, ben, day=TODAY, deck="ours", practice="small-thanks")
