"""Every element of the founding article in a simulated year: asked about by items, served by practices and prompts, and met by couples.

One couple for each element, weak in that one and well in the others, looks at a page of their own and at one together every four weeks, does
the first practice, and has an evening of prompts. `pytest -s` prints the table.
"""

import collections
import datetime

import pytest

import closeknit as ck
from test_authoring import ARTICLE

FIRST = datetime.date(2026, 1, 5)
SIGNS = "signs"  # is all five in one: what serves it serves one of them
ON_REQUEST = ("goodwill", "resentment")  # forgiving is offered to whoever looks for it, and never recommended


def answer_to(item, steps):
    return str(steps) if item.shared == "true-or-not" else steps  # options are named by their steps


def answers_of_couples_weak_in(dimension, of):
    parts = {each.scale for s in of.scales if s.measures == dimension for each in s.components}
    out = {}
    for scale in of.scales:
        for key in scale.keys:
            item = of.items[key.item]
            if item.id in out:
                continue
            more_is_better = (scale.better != "low") != key.reversed
            weak = scale.measures == dimension or scale.id in parts
            if item.safety_sensitive:  # short of what would signal danger
                steps = (2 if weak else 4) if more_is_better else (4 if weak else 2)
            else:
                steps = (1 if weak else 4) if more_is_better else (5 if weak else 2)
            out[item.id] = answer_to(item, steps)
    return out


def person(who, other, version):
    kinds = [ck.OpenedScores(assessment="closeness", version=version), ck.OpenedPractices(), ck.OpenedPrompts(depth=5), ck.OpenedTouch()]
    return ck.History(person=ck.Person(id=who, adult=True), entries=[ck.Opening(day=FIRST, to=other, what=each, basis="in the app") for each in kinds])


def a_year(pack, dimension, couple):
    """The practices and the prompts that one couple meets."""
    of = pack["closeness"]
    given = answers_of_couples_weak_in(dimension, of)
    both = {who: person(who, other, of.version) for who, other in (("ada", "ben"), ("ben", "ada"))}
    practices, prompts = [], []

    def add(*entries):
        for who in both:
            other = "ben" if who == "ada" else "ada"
            mine = [each.replace(other=other) if isinstance(each, (ck.PromptAsked, ck.PracticeDone)) else each for each in entries]
            both[who] = both[who].replace(entries=[*both[who].entries, *mine])

    for month in range(13):
        day = FIRST + datetime.timedelta(weeks=4 * month)
        add(ck.Screening(day=day, result="nothing_reported"), ck.Sheet(assessment="closeness", version=of.version, day=day, answers=given))
        together = pack.check_in_together(both["ada"], both["ben"], day=day, seed=100 * couple + month)
        assert isinstance(together, ck.JointReport)
        practices += [each.practice for each in (*together.practices, *pack.check_in(both["ada"], day=day).practices)]
        permit = pack.reveal(both["ada"], both["ben"], day=day)
        evening = pack.deal_evening(permit, both["ada"], both["ben"], day=day, seed=100 * couple + month, minutes=45)
        asked = [*together.prompts, *evening.ahead]
        prompts += asked
        add(*(ck.PromptAsked(day=day, prompt=each, other="ben") for each in dict.fromkeys(asked)), *(ck.PracticeDone(day=day, practice=each.practice) for each in together.practices[:1]))
    return practices, prompts


def test_every_element_is_asked_about_served_and_met_within_a_year(pack):
    of = pack["closeness"]
    practices, prompts, own = collections.Counter(), collections.Counter(), {}
    elements = [each for each in pack.dimensions if each.kind != "screening" and each.id != "closeness"]
    assert {each.id for each in elements} == {SIGNS, *(id for all in ARTICLE.values() for id in all)}
    for couple, element in enumerate(elements):
        met, asked = a_year(pack, element.id, couple)
        practices.update(d for id in met for d in pack.practices[id].targets)
        prompts.update(d for id in asked for d in pack.prompts[id].targets)
        own[element.id] = sum(element.id in pack.practices[id].targets for id in met)
    print(f"\n{'element':24} items  practices  prompts  times seen: practices  (by its own couple)  prompts")
    for each in elements:
        items = {item for s in of.scales if s.measures == each.id for item in of.depends_on(s.id)}
        serving, asking = (sum(each.id in one.targets for one in all) for all in (pack.practices, pack.prompts))
        print(f"{each.id:24}{len(items):6}{serving:11}{asking:9}{practices[each.id]:23}{own[each.id]:22}{prompts[each.id]:9}")
        assert items, each.id
        if each.id == SIGNS:
            continue
        assert serving and asking and prompts[each.id], each.id
        assert each.id in ON_REQUEST or own[each.id], each.id
        assert each.id not in ON_REQUEST or any(p.availability == "on_request" for p in pack.practices if each.id in p.targets), each.id


@pytest.mark.parametrize("unserved", ["conflict-care", "checking-in"])
def test_an_element_whose_practices_are_never_offered_is_missed(pack, unserved):
    hidden = [each.replace(availability="on_request") if unserved in each.targets else each for each in pack.practices]
    met, _ = a_year(pack.replace(practices=hidden), unserved, 0)
    assert met and not [id for id in met if unserved in pack.practices[id].targets]
