"""What a private screening answers with: words and help, and never a number."""

import datetime

import pytest

import closeknit as ck
from conftest import ROOT, TODAY

HELP = ck.SupportDirectory.from_json((ROOT / "examples/support.example.json").read_text())


@pytest.fixture(scope="module")
def screen(pack):
    return pack.assessments["private-screen"]


def sheet(screen, **answers):
    return ck.Sheet(assessment=screen.id, version=screen.version, day=TODAY, answers={i.id: "no" for i in screen.items} | answers)


def test_a_screening_is_known_by_its_gate(pack):
    assert [a.id for a in pack.assessments if ck.is_screening(a)] == ["private-screen"]


def test_a_screening_begins_only_with_fresh_help():
    assert ck.may_begin_screening(HELP, day=TODAY)
    assert not ck.may_begin_screening(HELP, day=TODAY + datetime.timedelta(days=800))
    assert not ck.may_begin_screening(None, day=TODAY)


def test_it_answers_with_words_and_help(pack, screen):
    yes = ck.answer_screening(pack, screen, sheet(screen, **{"injury-1": "yes"}), HELP, day=TODAY)
    assert yes.words[0] == screen.scales["safety"].bands["stop"].wording
    assert {"danger"} <= {topic for each in yes.resources for topic in each.topics}
    assert not ck.answer_screening(pack, screen, sheet(screen), HELP, day=TODAY).resources
    dark = ck.answer_screening(pack, screen, sheet(screen, **{"self-harm-1": "yes"}), HELP, day=TODAY)
    assert [each.id for each in dark.resources] == [each.id for each in ck.fresh_support(HELP, day=TODAY, topic="self_harm")]
    assert ck.answer_screening(pack, screen, sheet(screen, **{"injury-1": "yes"}), None, day=TODAY).words[-1] == pack.sentences.support.none


def test_its_repr_says_nothing(pack, screen):
    assert repr(ck.answer_screening(pack, screen, sheet(screen), HELP, day=TODAY)) == "ScreeningAnswer(...)"
