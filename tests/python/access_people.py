"""Ada, who owns what is looked for, and who wants it: Ben, her partner, and Tess, a third person."""

import functools
from datetime import timedelta

from conftest import TODAY

import closeknit as ck

VIEWERS = {"partner": "ben", "third person": "tess"}  # the owner may have everything that is hers
OPENINGS = ("none", "owner", "viewer", "both")  # who said yes
GATES = ("nothing_reported", "caution", "stop", "stale", "missing")
KINDS = ("answers", "values", "gate", "screening", "yes", "answered on", "alone", "adult")  # of what is private to her


def small_pack() -> ck.Pack:
    items = [ck.Item(id=each, wording=f"About {each}.", response=ck.Rating(low=1, high=5)) for each in "abcd"]
    note = ck.Item(id="note", wording="Anything else?", response=ck.FreeText())
    keys = [ck.Key(item=each) for each in "abcd"]
    scale = ck.Scale(id="s", title="Score", measures="appreciation", method=ck.Mean(), keys=keys, missing=ck.AllRequired())
    acts = {"one": ["Do this."], "other": ["Do that.", "Try this.", "Try that."]}
    modes = [ck.ExpressionMode(id=each, title="Care", importance="s", receipt="s", giving="s", acts=acts[each]) for each in acts]
    of = ck.Assessment(id="small", title="Small", items=[*items, note], scales=[scale], modes=modes)
    built_in = ck.built_in_pack()
    practices = [each for each in built_in.practices if "appreciation" in each.targets]
    deck = ck.Deck(id="deck", title="Deck", prompts=[each.id for each in built_in.prompts[:30]])
    return built_in.replace(assessments=[of], practices=practices, prompts=built_in.prompts[:30], decks=[deck], language_patterns=[])


def openings(to: str) -> list[ck.Opening]:
    things = [ck.OpenedScores(assessment="small"), ck.OpenedPractices(), ck.OpenedPrompts(depth=4), ck.OpenedGuesses(assessment="small")]
    return [ck.Opening(day=TODAY, to=to, what=each, basis="here") for each in things]


def results(to: str) -> ck.Opening:
    return ck.Opening(day=TODAY, to=to, what=ck.OpenedResults(assessment="small"), basis="on paper")


def screened(gate: str, changed: bool) -> list[ck.Screening]:
    """Another screening of the same gate is of another day, with another basis."""
    if gate == "missing":
        return []
    day = TODAY - timedelta(days=(95 if gate == "stale" else 0) + changed)
    result = "nothing_reported" if gate == "stale" else gate
    return [ck.Screening(day=day, result=result, basis="another" if changed else "in the app")]


@functools.cache
def owner(viewer: str, said_yes: bool, gate: str, changed: str = "") -> ck.History:
    """Ada, with one kind of her private things changed."""
    if changed == "gate":
        gate = "caution" if gate == "stop" else "stop"
    answers = {"a": 2, "b": 4, "c": 3, "d": 2, "note": "about her"}
    if changed == "answers":
        answers |= {"a": 4, "b": 2, "note": "about him"}
    if changed == "values":
        answers |= {"c": 4}
    day = TODAY - timedelta(days=changed == "answered on")
    entries = [ck.Sheet(assessment="small", day=day, answers=answers), *screened(gate, changed == "screening")]
    if said_yes and changed != "yes":
        entries += [results("tess")] if viewer == "third person" else [*openings("ben"), results("ben")]
    if changed == "alone":
        entries += [
            ck.Sheet(assessment="small", subject="eve", day=TODAY, answers={"a": 1}),
            ck.PracticeDone(day=TODAY, practice="hear-first"),
            ck.PromptAsked(day=TODAY, prompt=small_pack().prompts[0].id, other="ben"),
            *openings("eve"),
        ]
    return ck.History(person=ck.Person(id="ada", adult=changed != "adult"), entries=entries)


@functools.cache
def viewer_history(viewer: str, said_yes: bool) -> ck.History:
    """Ben, whose own gate is fine, with a guess at one answer of hers; a therapist's app has a history of nothing."""
    if viewer == "third person":
        return ck.History(person=ck.Person(id="tess", adult=True), entries=openings("ada") if said_yes else [])
    answers = {"a": 5, "b": 4, "c": 5, "d": 3}
    guess = ck.Sheet(assessment="small", subject="ada", day=TODAY, answers={"a": 3})
    entries = [ck.Sheet(assessment="small", day=TODAY, answers=answers), guess, *screened("nothing_reported", changed=False)]
    return ck.History(person=ck.Person(id="ben", adult=True), entries=entries + (openings("ada") if said_yes else []))
