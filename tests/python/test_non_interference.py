"""Nothing of another person that is not open changes a value, text, pickle or exception that one gets in Python."""

import copy
import datetime
import os
import pickle
import random

import pytest

import closeknit as ck
from conftest import TODAY

COUPLES = 10_000 if os.environ.get("CLOSEKNIT_ROUNDS") == "all" else 100  # script/privacy runs all of them
DAY = datetime.timedelta(days=1)


@pytest.fixture(scope="module")
def small(pack):
    """The built-in pack with what two people can open, quick to read."""
    closeness = pack.assessments["closeness"]
    pairs = zip(closeness.scales[::2], closeness.scales[1::2])
    modes = [
        ck.ExpressionMode(id=f"m{i}", title="Care", importance=a.id, receipt=a.id, giving=b.id, acts=[f"Do {i}.", f"Try {i}."])
        for i, (a, b) in enumerate(pairs)
    ]
    asked = [closeness.replace(modes=modes), pack.assessments["weekly"]]
    return pack.replace(assessments=asked, prompts=pack.prompts[:60], practices=pack.practices[:16])


# ---- Histories


def any_answer(any, item):
    if any.random() < 1 / 12:
        return ck.Unanswered(missing="prefer_not_to_say" if any.random() < 1 / 8 else "skipped")
    careful = item.safety_sensitive is not None and any.random() > 1 / 40  # else hardly anything would be open
    if isinstance(item.response, ck.YesNo):
        return not careful and any.random() < 0.5
    if isinstance(item.response, ck.FreeText):
        return f"words of number {any.randrange(100)}"
    steps = any.randint(2, 4) if careful else any.randint(1, 5)
    return str(steps) if item.shared == "true-or-not" else steps  # options are named by their steps


def any_sheet(any, pack, day, subject=None):
    of = any.choice(pack.assessments)
    given = {i.id: any_answer(any, i) for i in of.items if any.random() > 1 / 20}
    return ck.Sheet(assessment=of.id, version=of.version, day=day, answers=given, subject=subject)


def any_opened(any):
    named = ["emotional-safety", "felt-heard", "sharing", "protected-vulnerability"]
    return any.choice(
        [
            lambda: ck.OpenedPractices(),
            lambda: ck.OpenedPrompts(depth=any.randint(3, 5)),
            lambda: ck.OpenedTouch(),
            lambda: ck.OpenedSexualTopics(),
            lambda: ck.OpenedScores(assessment="closeness", version=2, scales=named),
            lambda: ck.OpenedScores(assessment="closeness", version=2),
            lambda: ck.OpenedScores(assessment="weekly", version=2),
        ]
    )()


def any_day(any):
    return TODAY + any.randint(1, 3) * DAY if any.random() < 1 / 12 else TODAY - any.randint(0, 13) * DAY


def any_entry(any, pack, other):
    day = any_day(any)
    return any.choice(
        [
            lambda: any_sheet(any, pack, day),
            lambda: any_sheet(any, pack, day),
            lambda: any_sheet(any, pack, day, subject=other),
            lambda: ck.Screening(day=day, result="caution" if any.random() < 1 / 12 else "nothing_reported", basis="in the app"),
            lambda: ck.Opening(day=day, to="eve" if any.random() < 1 / 8 else other, what=any_opened(any), basis="here"),
            lambda: ck.PromptAsked(day=day, prompt=any.choice(pack.prompts[:8]).id, other=other),
            lambda: ck.EveningEased(day=day, depth=any.randint(3, 5), other=other),
            lambda: ck.PracticeDone(day=day, practice=any.choice(pack.practices[:6]).id, other=any.choice([None, other])),
        ]
    )()


def any_history(any, pack, who, other):
    entries = [any_entry(any, pack, other) for _ in range(any.randint(2, 9))]
    if any.random() < 0.8:  # mostly something can be open
        entries += [
            ck.Screening(day=TODAY, result="nothing_reported"),
            any_sheet(any, pack, TODAY - DAY),
            ck.Opening(day=TODAY - 2 * DAY, to=other, what=any_opened(any), basis="in the app"),
            ck.Opening(day=TODAY - DAY, to=other, what=ck.OpenedScores(assessment="weekly", version=2), basis="here"),
        ]
    if any.random() < 1 / 12:
        entries.append(ck.Closing(day=any_day(any)))
    return ck.History(person=ck.Person(id=who, adult=any.random() > 1 / 25), entries=entries)


def changed_once(any, pack, theirs, other):
    """The history with one change of what is its owner's own."""
    all = list(theirs.entries)
    way = any.randrange(7)
    if way == 0:
        return theirs.replace(person=theirs.person.replace(adult=not theirs.person.adult))
    if way == 1:
        all.insert(any.randint(0, len(all)), any_entry(any, pack, other))
    elif way == 2:
        all.append(ck.Closing(day=any_day(any), to=any.choice(["eve", other])))
    elif way == 3:
        any.shuffle(all)
    elif all:
        at = any.randrange(len(all))
        one = all[at]
        if way == 4:
            del all[at]
        elif isinstance(one, ck.Sheet) and one.answers:
            answers = dict(one.answers)
            answers.pop("no-such-item", None)  # of an earlier change
            item = any.choice(sorted(answers))
            answers[item] = any_answer(any, pack.assessments[one.assessment].items[item])
            wrong = dict(one.answers) | {"no-such-item": 1}
            earlier = {"day": one.day - any.randint(-1, 2) * DAY}
            new = any.choice([{"answers": answers}, {"answers": answers}, {"answers": wrong}, {"version": 99}, earlier])
            all[at] = one.replace(**new)
        elif isinstance(one, ck.Screening):
            all[at] = one.replace(**any.choice([{"day": one.day - any.randint(1, 100) * DAY}, {"basis": "another"}, {"result": "stop"}, {"result": "caution"}]))
        elif isinstance(one, ck.Opening):
            all[at] = one.replace(**any.choice([{"basis": "on paper"}, {"until": TODAY + any.randint(-3, 3) * DAY}, {"what": any_opened(any)}]))
    return theirs.replace(entries=all)


# ---- What is open, and all that one gets


JOINT = (ck.PromptAsked, ck.PracticeDone, ck.EveningEased)


def joint_entries(mine, theirs):
    """What is in both histories, within a day: read here, without the library."""

    def subject(each):
        return each.prompt if isinstance(each, ck.PromptAsked) else each.depth if isinstance(each, ck.EveningEased) else each.practice

    return sorted(
        f"{subject(a)} {a.day} {b.day}"
        for a in mine.entries
        for b in theirs.entries
        if type(a) is type(b) and isinstance(a, JOINT)
        if subject(a) == subject(b) and a.other == theirs.person.id and b.other == mine.person.id
        if max(a.day, b.day) <= TODAY and abs(a.day - b.day) <= 2 * DAY
    )


def open_today(pack, mine, theirs):
    """What is open between two, with its values: all that one's history may tell the other."""
    permit = pack.reveal(mine, theirs, day=TODAY)
    if isinstance(permit, ck.NotOpen):
        return None
    values = [[(c.scale, c.first, c.second) for c in ck.compare(permit, of.id, mine, theirs, day=TODAY)] for of in pack.assessments]
    return permit.practices, permit.depth, permit.touch, permit.sexual_topics, values, joint_entries(mine, theirs)


def everything_about(value):
    """All that Python can make of a value."""
    out = [type(value).__name__, repr(value), str(value), bool(value), pickle.dumps(value), repr(copy.deepcopy(value))]
    if type(value).__hash__ is not None:
        out.append(hash(value))
    return out + ([value.to_json()] if hasattr(value, "to_json") else [])


def outcome(call):
    try:
        value = call()
    except Exception as e:  # whatever is thrown is looked at
        return [type(e).__name__, str(e), repr(e.args), pickle.dumps(e), sorted(vars(e).items(), key=lambda each: each[0])]
    return everything_about(value)


def all_that_one_gets(pack, mine, theirs):
    out = [outcome(lambda: pack.check_in(mine, day=TODAY, seed=7)), outcome(lambda: pack.recommend(mine, day=TODAY, most=9))]
    for of in (None, "closeness", "weekly", "none"):
        out.append(outcome(lambda: pack.check_in_together(mine, theirs, day=TODAY, seed=7, assessment=of)))
        out.append(outcome(lambda: pack.check_in_together(theirs, mine, day=TODAY, seed=7, assessment=of)))
    permit = pack.reveal(mine, theirs, day=TODAY)
    if isinstance(permit, ck.NotOpen):
        return out + [everything_about(permit), outcome(lambda: ck.compare(permit, "weekly", mine, theirs, day=TODAY))]
    out.append([permit.day, permit.practices, permit.depth, permit.touch, permit.sexual_topics])
    for first, second, day in ((mine, theirs, TODAY), (theirs, mine, TODAY), (mine, theirs, TODAY + DAY), (mine, mine, TODAY)):
        out.append([outcome(lambda: ck.compare(permit, of, first, second, day=day)) for of in ("closeness", "weekly", "none")])
    evening = pack.deal_evening(permit, mine, theirs, day=TODAY, minutes=45)
    for move in ("finished", "skipped", "lighter"):
        out.append(everything_about(evening))
        evening = pack.evening_after(evening, move, permit, mine, theirs, day=TODAY)
    for of in ("closeness", "weekly"):
        out.append(outcome(lambda: pack.deal_evening(permit, mine, theirs, day=TODAY, minutes=45, guesses=of)))
    out.append(outcome(lambda: pack.expression_matches(permit, "closeness", mine, theirs, day=TODAY)))
    for giver, receiver in ((mine, theirs), (theirs, mine)):
        out.append(
            outcome(lambda: pack.act_between(permit, "closeness", giver, receiver, day=TODAY))
        )
    return out + [outcome(lambda: repr(permit)), outcome(lambda: pickle.dumps(permit)), outcome(lambda: hash(permit) == id(permit))]


@pytest.fixture(scope="module")
def worlds(small):
    """Couples of whom one changes in private, in ways that leave what is open as it was; half of them with something open."""
    any = random.Random(20261205)
    out = []
    while len(out) < COUPLES:
        mine, theirs = any_history(any, small, "ada", "ben"), any_history(any, small, "ben", "ada")
        together = [e.replace(other="ben") for e in theirs.entries if isinstance(e, JOINT) and e.other and any.random() < 2 / 3]
        mine = mine.replace(entries=[*mine.entries, *together])
        changed = theirs
        for _ in range(any.randint(1, 5)):
            changed = changed_once(any, small, changed, "ada")
        open = open_today(small, mine, theirs)
        if changed == theirs or open_today(small, mine, changed) != open:
            continue
        if open is None and sum(each[3] for each in out) * 2 < len(out):
            continue
        out.append((mine, theirs, changed, open is not None))
    return out


def leaks(worlds, say):
    return sum(say(mine, theirs) != say(mine, changed) for mine, theirs, changed, _ in worlds)


def test_whatever_of_another_person_is_not_open_changes_nothing_that_one_gets(small, worlds):
    assert leaks(worlds, lambda mine, theirs: all_that_one_gets(small, mine, theirs)) == 0
    assert sum(open for *_, open in worlds) > len(worlds) / 3
    if COUPLES > 1000:
        print(f"\nnon-interference in Python: {len(worlds)} couples, something open between {sum(open for *_, open in worlds)}: 0 leaks")


@pytest.mark.parametrize(
    "planted",
    [
        lambda pack, mine, theirs: len(theirs.entries),
        lambda pack, mine, theirs: ck.gate_on(theirs, TODAY),
        lambda pack, mine, theirs: outcome(lambda: pack.check_in(theirs, day=TODAY))[-1],
        lambda pack, mine, theirs: len(pickle.dumps(theirs)),
        lambda pack, mine, theirs: hash(theirs) % 2,
        lambda pack, mine, theirs: [type(each) for each in theirs.entries],
        lambda pack, mine, theirs: outcome(lambda: pack.recommend(theirs, day=TODAY)),
        lambda pack, mine, theirs: theirs.person.adult,
        lambda pack, mine, theirs: repr(max((e.day for e in theirs.entries), default=None)),
        lambda pack, mine, theirs: len(theirs.to_json()),
    ],
)
def test_each_planted_leak_is_found(small, worlds, planted):
    assert leaks(worlds, lambda mine, theirs: planted(small, mine, theirs)) > 0
