"""The access table: of each operation, whose things it is made of, and what of them another person may get by it.

Without a row an operation fails tests/python/test_access.py, and what no row allows is denied. The rules:

content   nothing of a person goes in.
derived   it says in other words what it is given: it can tell no more than the operation that gave that.
own       it takes one person's things and is for that person alone: by it nobody gets anything of anybody else.
joint     it is between two people: open once both said yes and both yeses are passed on; otherwise one state.
written   it is between two people, and tells what stands in both histories.
third     it is for a third person: open by the owner's yes alone, while it is passed on.
"""

from __future__ import annotations

import contextlib
import io
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any, NamedTuple

import closeknit as ck
from conftest import TODAY

Histories = tuple[ck.History, ck.History, str]
"""The viewer's own, the owner's, and the viewer's id."""
Call = Callable[[ck.Pack, Histories], Any]


class Row(NamedTuple):
    rule: str
    shows: frozenset[str] = frozenset()
    """By the names of access_people.KINDS: what of the owner another person may get while it is open; by an own one, the owner."""
    call: Call | None = None
    """As the viewer's app calls it."""


def joint(call: Call, *shows: str) -> Row:
    return Row("joint", frozenset(shows), call)


def own(call: Callable[[ck.Pack, ck.History], Any], *shows: str) -> Row:
    return Row("own", frozenset(shows), lambda pack, of: call(pack, of[0]))


def by_sheet(use: Callable[[ck.Assessment, ck.Sheet], Any], *shows: str) -> Row:
    """Own, of the answers to the small assessment."""

    def call(pack: ck.Pack, mine: ck.History) -> Any:
        (given,) = (each for each in mine.entries if isinstance(each, ck.Sheet) and each.subject is None)
        return use(pack.assessments[0], given)

    return own(call, *shows)


def sitting(use: Callable[[ck.Sitting], Any]) -> Row:
    """Own, with the sitting as it is afterwards."""

    def call(of: ck.Assessment, given: ck.Sheet) -> Any:
        at = ck.Sitting(of, given.day)
        for item, answer in given.answers.items():
            at.set_answer(item, answer)
        return [use(at), at.save()]

    return by_sheet(call, "answers", "values", "answered on")


def with_permit_in(use: Callable[[ck.Pack, Any, Histories], Any]) -> Call:
    def call(pack: ck.Pack, of: Histories) -> Any:
        permit = pack.reveal(of[0], of[1], day=TODAY)
        return permit if isinstance(permit, ck.NotOpen) else use(pack, permit, of)

    return call


def with_permit(use: Callable[[Any, Histories], Any]) -> Call:
    return with_permit_in(lambda _, permit, of: use(permit, of))


def run(pack: ck.Pack, of: Histories, folder: Path) -> str:
    """All that the command prints to another person: together, and what was opened to them; in files of the same names."""
    mine, theirs, content = (folder / name for name in ("mine.json", "theirs.json", "pack.json"))
    mine.write_text(of[0].to_json())
    theirs.write_text(of[1].to_json())
    if not content.exists():
        content.write_text(pack.to_json())
    said = ""
    more = ["--day", str(TODAY), "--pack", str(content)]
    for words in (
        ["check-in", str(mine), str(theirs), "--together"],
        ["check-in", str(mine), str(theirs), "--together", "--format", "json"],
        ["results", str(theirs), "--to", of[2]],
    ):
        with contextlib.redirect_stdout(io.StringIO()) as out, contextlib.redirect_stderr(out):
            said += f"{ck.run(words + more)}\n"
        said += out.getvalue()
    return said


def resumed(of: ck.Assessment, given: ck.Sheet) -> ck.SavedSitting:
    return ck.Sitting.resume(of, ck.SavedSitting(sheet=given)).save()


def as_csv(given: ck.Sheet) -> str:
    return "a,b,c,d\n" + ",".join(str(given.answers[each]) for each in "abcd")


def screened(mine: ck.History, use: Callable[[ck.Assessment, ck.Sheet], Any]) -> Any:
    """What a private screening says whose answers go by those to the small assessment."""
    screen = BUILT_IN.assessments["private-screen"]
    (given,) = (each for each in mine.entries if isinstance(each, ck.Sheet) and each.subject is None)
    says = {item.id: "no" for item in screen.items} | ({"injury-1": "yes"} if given.answers["c"] == 4 else {})
    return use(screen, ck.Sheet(assessment=screen.id, version=screen.version, day=given.day, answers=says))


def answered_with(screen: ck.Assessment, given: ck.Sheet) -> ck.ScreeningAnswer:
    return ck.answer_screening(BUILT_IN, screen, given, None, day=TODAY)


BUILT_IN = ck.built_in_pack()
EARLIER = ck.Sheet(assessment="small", day=TODAY - timedelta(days=30), answers={"a": 3, "b": 3, "c": 3, "d": 3})
OTHERS = {"a": 1, "b": 2, "c": 5, "d": 3}, {"a": 4, "b": 1, "c": 2, "d": 2}
ARC = ck.Program(id="arc", title="Arc", weeks=[ck.ProgramWeek(title="One", practices=["three-good-things", "one-good-moment", "specific-thanks"])])
EVERY_DAY = [ck.FreeTime(day=each, minutes=240) for each in ("monday", "wednesday", "saturday")]
CONTENT, DERIVED = Row("content"), Row("derived")

PYTHON = {
    "agreement": DERIVED,
    "answer_screening": own(lambda pack, mine: screened(mine, answered_with), "values"),
    "built_in_pack": CONTENT,
    "clinical_cut_offs": CONTENT,
    "compare": joint(with_permit(lambda permit, of: ck.compare(permit, "small", of[0], of[1], day=TODAY)), "values", "yes"),
    "compare_guesses": joint(
        with_permit(lambda permit, of: ck.compare_guesses(permit, "small", of[0], of[1], day=TODAY)), "answers", "yes"
    ),
    "compare_profiles": joint(with_permit(lambda permit, of: ck.compare_profiles(permit, "small", of[0], of[1], day=TODAY)), "yes"),
    "fresh_support": CONTENT,
    "distinctive_agreement": DERIVED,
    "gap_in_reliable_units": DERIVED,
    "gate_on": own(lambda pack, mine: ck.gate_on(mine, TODAY), "gate"),
    "is_screening": CONTENT,
    "keyed": CONTENT,
    "likert": CONTENT,
    "may_begin_screening": CONTENT,
    "practice_adherence": own(lambda pack, mine: ck.practice_adherence(mine, "walk", first=EARLIER.day, today=TODAY)),
    "promise_adherence": own(lambda pack, mine: ck.promise_adherence(mine, first=EARLIER.day, today=TODAY)),
    "promises_on": own(lambda pack, mine: ck.promises_on(mine, TODAY)),
    "prompt_answers": joint(with_permit(lambda permit, of: ck.prompt_answers(permit, of[0], of[1], day=TODAY)), "yes"),
    "reliable_change_index": DERIVED,
    "run": Row("command", frozenset({"answers", "values", "yes", "answered on"})),
    "review": DERIVED,
    "scale": CONTENT,
    "screening_from": own(lambda pack, mine: screened(mine, ck.screening_from), "values", "answered on"),
    "standard_error_of_difference": CONTENT,
    "standard_error_of_measurement": CONTENT,
    "support_resources": CONTENT,
    "to_icalendar": CONTENT,
    "Assessment.audit": by_sheet(lambda of, given: of.audit([given.answers, *OTHERS]), "answers", "values"),
    "Assessment.compare_sheets": by_sheet(lambda of, given: of.compare_sheets(EARLIER, given), "values", "answered on"),
    "Assessment.content_hash": CONTENT,
    "Assessment.depends_on": CONTENT,
    "Assessment.is_shown": by_sheet(lambda of, given: of.is_shown("a", given.answers)),
    "Assessment.keyed_items": CONTENT,
    "Assessment.lint": by_sheet(lambda of, given: of.lint(given)),
    "Assessment.openable": CONTENT,
    "Assessment.range": CONTENT,
    "Assessment.score": by_sheet(lambda of, given: of.score(given.answers), "values"),
    "Assessment.score_sheet": by_sheet(lambda of, given: of.score_sheet(given), "values"),
    "Assessment.score_table": by_sheet(lambda of, given: of.score_table(as_csv(given)), "values"),
    "Assessment.trajectories": by_sheet(lambda of, given: of.trajectories([given]), "values", "answered on"),
    "Blocker.text": DERIVED,
    "Error.arguments": DERIVED,
    "Error.code": DERIVED,
    "Error.column": DERIVED,
    "Error.line": DERIVED,
    "Error.message": DERIVED,
    "Error.path": DERIVED,
    "EveningSession.entries": DERIVED,
    "InstrumentKey.assessment": CONTENT,
    "InstrumentKey.with_wordings": CONTENT,
    "Pack.act_between": joint(
        with_permit_in(lambda pack, permit, of: pack.act_between(permit, "small", of[0], of[1], day=TODAY)), "yes"
    ),  # of opened values it tells which wish is met least, and these people's stay in their order
    "Pack.act_of_the_day": CONTENT,
    "Pack.calendar_events": DERIVED,
    "Pack.check_in": own(lambda pack, mine: pack.check_in(mine, day=TODAY), "values", "gate"),
    "Pack.check_in_together": joint(lambda pack, of: pack.check_in_together(of[0], of[1], day=TODAY), "answers", "values", "yes"),
    "Pack.deal_evening": joint(
        with_permit_in(lambda pack, permit, of: pack.deal_evening(permit, of[0], of[1], day=TODAY)), "yes"
    ),
    "Pack.evening_after": joint(
        with_permit_in(
            lambda pack, permit, of: pack.evening_after(
                pack.deal_evening(permit, of[0], of[1], day=TODAY), "finished", permit, of[0], of[1], day=TODAY
            )
        ),
        "yes",
    ),
    "Pack.expression_matches": joint(
        with_permit_in(lambda pack, permit, of: pack.expression_matches(permit, "small", of[0], of[1], day=TODAY)), "values", "yes"
    ),
    "Pack.expression_profile": own(lambda pack, mine: pack.expression_profile(mine, "small", day=TODAY), "values"),
    "Pack.get": CONTENT,
    "Pack.keys": CONTENT,
    "Pack.lint": CONTENT,
    "Pack.look_back": own(lambda pack, mine: pack.look_back(mine, first=EARLIER.day, today=TODAY), "values", "answered on"),
    "Pack.merge": CONTENT,
    "Pack.open_prompts_in": joint(with_permit_in(lambda pack, permit, of: pack.open_prompts_in(permit, "deck")), "yes"),
    "Pack.plan_program": own(lambda pack, mine: pack.plan_program(ARC, mine, EVERY_DAY, day=TODAY), "gate"),
    "Pack.plan_program_together": joint(
        with_permit_in(lambda pack, permit, of: pack.plan_program_together(ARC, permit, of[0], of[1], EVERY_DAY, day=TODAY)), "yes"
    ),
    "Pack.plan_week": DERIVED,
    "Pack.prompts_in": CONTENT,
    "Pack.prompts_with": CONTENT,
    "Pack.recommend": own(lambda pack, mine: pack.recommend(mine, day=TODAY, most=99), "values", "gate"),
    "Pack.results_for": Row(
        "third", frozenset({"values", "yes", "answered on"}), lambda pack, of: pack.results_for(of[1], to=of[2], day=TODAY)
    ),
    "Pack.reveal": joint(lambda pack, of: pack.reveal(of[0], of[1], day=TODAY), "yes"),
    "Pack.weekly_prompts": CONTENT,
    "Pack.why_not": own(lambda pack, mine: pack.why_not(mine, to="ben", assessment="small", day=TODAY), "gate", "yes", "adult"),
    "Pack.with_defaults": CONTENT,
    "Prompt.in_full": CONTENT,
    "Recurrence.between": CONTENT,
    "Recurrence.lint": CONTENT,
    "Recurrence.next": CONTENT,
    "Recurrence.previous": CONTENT,
    "RevealPermit.day": joint(with_permit(lambda permit, of: permit.day), "yes"),
    "RevealPermit.depth": joint(with_permit(lambda permit, of: permit.depth), "yes"),
    "RevealPermit.practices": joint(with_permit(lambda permit, of: permit.practices), "yes"),
    "RevealPermit.prompt_answers": joint(with_permit(lambda permit, of: permit.prompt_answers), "yes"),
    "RevealPermit.sexual_topics": joint(with_permit(lambda permit, of: permit.sexual_topics), "yes"),
    "RevealPermit.touch": joint(with_permit(lambda permit, of: permit.touch), "yes"),
    "Reviewer.family_of": DERIVED,
    "Reviewer.i_statement": DERIVED,
    "Reviewer.repair": DERIVED,
    "Reviewer.replies_to": DERIVED,
    "Reviewer.review": DERIVED,
    "Reviewer.soft_start_up": DERIVED,
    "Schedule.lint": CONTENT,
    "Schedule.windows": DERIVED,
    "ScoreResult.text": DERIVED,
    "Sitting.answer_to": sitting(lambda at: at.answer_to("a")),
    "Sitting.blockers": sitting(lambda at: at.blockers()),
    "Sitting.clear_answer": sitting(lambda at: at.clear_answer("d")),
    "Sitting.current": sitting(lambda at: at.current),
    "Sitting.go_to": sitting(lambda at: at.go_to("b")),
    "Sitting.inactive_answers": sitting(lambda at: at.inactive_answers),
    "Sitting.instructions": sitting(lambda at: at.instructions),
    "Sitting.is_shown": sitting(lambda at: at.is_shown("a")),
    "Sitting.left_out": sitting(lambda at: at.left_out),
    "Sitting.previous": sitting(lambda at: at.previous()),
    "Sitting.progress": sitting(lambda at: at.progress),
    "Sitting.resume": by_sheet(resumed, "answers", "values", "answered on"),
    "Sitting.save": sitting(lambda at: at.save()),
    "Sitting.score": sitting(lambda at: at.score("s")),
    "Sitting.scores": sitting(lambda at: at.scores()),
    "Sitting.section": sitting(lambda at: at.section),
    "Sitting.set_answer": sitting(lambda at: at.set_answer("d", 1)),
    "Sitting.submit": sitting(lambda at: at.submit(TODAY)),
    "Sitting.unanswered": sitting(lambda at: at.unanswered),
    "SupportDirectory.lint": CONTENT,
    "WeekPlan.entries": DERIVED,
}
