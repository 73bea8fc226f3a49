"""A host's list of people to talk to: for everybody as it is, for one topic while it is fresh."""

import datetime

import pytest

import closeknit as ck
from conftest import ROOT, TODAY

EXAMPLE = ck.SupportDirectory.from_json((ROOT / "examples/support.example.json").read_text())


def changed(**fields):
    return ck.SupportDirectory(resources=[EXAMPLE.resources["example-night-line"].replace(**fields)])


def test_everybody_gets_the_whole_list_in_its_order():
    assert list(ck.support_resources(EXAMPLE)) == list(EXAMPLE.resources)
    assert list(ck.support_resources(changed(verified_on=datetime.date(1999, 1, 1)))) != []
    assert list(ck.support_resources(None)) == []


def test_one_topic_gets_what_is_fresh():
    assert [each.id for each in ck.fresh_support(EXAMPLE, day=TODAY, topic="danger")] == ["example-safety-line", "example-housing-desk"]
    assert [each.id for each in ck.fresh_support(EXAMPLE, day=datetime.date(2027, 11, 1), topic="danger")] == ["example-safety-line"]
    assert list(ck.fresh_support(None, day=TODAY, topic="danger")) == []


@pytest.mark.parametrize(("days", "fresh"), [(-1, False), (0, True), (365, True), (366, False)])
def test_a_resource_lasts_365_days(days, fresh):
    checked = datetime.date(2026, 11, 2)
    day = checked + datetime.timedelta(days)
    assert bool(ck.fresh_support(changed(), day=day, topic="other")) is fresh
    assert (not changed().lint(day=day)) is fresh


def test_lint_names_places():
    assert not EXAMPLE.lint(day=TODAY)
    assert [(each.path, each.severity) for each in changed(phone="", languages=[]).lint(day=TODAY)] == [
        ("/resources/0", "error"),
        ("/resources/0/languages", "advice"),
    ]


def test_an_unknown_topic_is_an_error_of_type():
    with pytest.raises((TypeError, ValueError)):
        ck.fresh_support(EXAMPLE, day=TODAY, topic="money")
