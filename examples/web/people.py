"""What the app asks closeknit: where a sitting stands, what is open, what a person said yes to."""

from datetime import date, timedelta
from typing import Literal, NamedTuple, TypeAlias

import closeknit as ck
from closeknit import web
from store import Couple, Own

SCREEN = "private-screen"
ASKED = ("weekly", "closeness", "preference-profile", SCREEN)
BASIS = "in the app"
EVENING_LASTS = timedelta(days=1)

Move: TypeAlias = Literal["finished", "skipped", "lighter", "not_tonight"]
Kind: TypeAlias = Literal["scores", "practices", "prompts", "touch", "sexual_topics"]
Opened: TypeAlias = ck.OpenedScores | ck.OpenedPractices | ck.OpenedPrompts | ck.OpenedTouch | ck.OpenedSexualTopics

KINDS: dict[type[Opened], Kind] = {
    ck.OpenedScores: "scores",
    ck.OpenedPractices: "practices",
    ck.OpenedPrompts: "prompts",
    ck.OpenedTouch: "touch",
    ck.OpenedSexualTopics: "sexual_topics",
}

BUILT_IN = ck.built_in_pack()

# What can be opened, each a yes of its own, by name and choice; words.json says them in words. The last yes of a name counts.
YESES: dict[str, dict[str, Opened]] = {
    "weekly": {"yes": ck.OpenedScores(assessment="weekly", version=BUILT_IN["weekly"].version)},
    "closeness": {"yes": ck.OpenedScores(assessment="closeness", version=BUILT_IN["closeness"].version)},
    "practices": {"yes": ck.OpenedPractices()},
    "prompts": {str(depth): ck.OpenedPrompts(depth=depth) for depth in (3, 4, 5)},
    "touch": {"yes": ck.OpenedTouch()},
    "sexual_topics": {"yes": ck.OpenedSexualTopics()},
}


def assessment_of(what: Opened) -> str | None:
    return what.assessment if isinstance(what, ck.OpenedScores) else None


def name_of(what: Opened) -> str:
    return assessment_of(what) or KINDS[type(what)]


def closes(end: ck.Closing, what: Opened) -> bool:
    return end.what in (None, KINDS[type(what)]) and end.assessment in (None, assessment_of(what))


class Two(NamedTuple):
    """Two people with something open between them today."""

    permit: ck.RevealPermit
    first: ck.History
    second: ck.History


def practice_address(id: str) -> str:
    return f"/practice/{id}"


class Rules:
    """The pack, the host's list of help, and one day."""

    def __init__(self, pack: ck.Pack, help: ck.SupportDirectory | None, day: date) -> None:
        self.pack, self.help, self.day = pack, help, day
        self.screen = pack.assessments[SCREEN]

    # ---- A person alone

    def sitting(self, own: Own, assessment: str) -> ck.Sitting | None:
        saved = own.sitting(assessment)
        return ck.Sitting.resume(self.pack.assessments[assessment], saved) if saved else None

    def begin(self, own: Own, assessment: str) -> None:
        if own.sitting(assessment) is None and (assessment != SCREEN or ck.may_begin_screening(self.help, day=self.day)):
            own.save(assessment, ck.Sitting(self.pack.assessments[assessment], self.day).save())

    def history(self, own: Own) -> ck.History:
        """With the private questions that are being answered: any yes counts at once, and what has no answer yet is passed over."""
        now = self.sitting(own, SCREEN)
        if now is None or not now.save().sheet.answers:
            return own.history
        return own.history.replace(entries=[*own.history.entries, ck.screening_from(self.screen, now.submit(self.day))])

    def finish(self, own: Own, assessment: str, now: ck.Sitting) -> ck.ScreeningAnswer | None:
        """The answers become an entry. Of the private questions it is day and result alone, and the answer to them is given once."""
        sheet = now.submit(self.day)
        own.drop(assessment)
        if assessment != SCREEN:
            own.add([sheet])
            return None
        own.add([ck.screening_from(self.screen, sheet)])
        return ck.answer_screening(self.pack, self.screen, sheet, self.help, day=self.day)

    def pass_over_screen(self, own: Own) -> None:
        if not any(isinstance(each, ck.Screening) for each in own.history.entries):
            own.add([ck.Screening(day=self.day, result="stop", basis="passed over")])

    def own_page(self, own: Own) -> web.Html | None:
        """None before the first answers."""
        try:
            report = self.pack.check_in(self.history(own), day=self.day, seed=self.day.toordinal() // 7)
        except ck.Error as e:
            if e.code != "no_sheet":
                raise
            return None
        return web.own_page(self.pack, report, level=1, practice=practice_address)

    # ---- Yeses

    def said_yes(self, own: Own) -> dict[str, str]:
        """What this person says yes to now, with the choice; whatever the other one says."""
        given: dict[str, Opened] = {}
        for each in own.history.entries:
            if isinstance(each, ck.Opening) and isinstance(each.what, Opened) and each.to == own.partner:
                given[name_of(each.what)] = each.what
            elif isinstance(each, ck.Closing) and each.to in (None, own.partner):
                given = {name: what for name, what in given.items() if not closes(each, what)}
        return {name: str(what.depth) if isinstance(what, ck.OpenedPrompts) else "yes" for name, what in given.items()}

    def say(self, own: Own, name: str, choice: str) -> None:
        """A choice that is none of the name's takes the yes back."""
        choices = YESES[name]
        if choice in choices:
            own.add([ck.Opening(day=self.day, to=own.partner, what=choices[choice], basis=BASIS)])
        else:
            what = next(iter(choices.values()))
            own.add([ck.Closing(day=self.day, to=own.partner, what=KINDS[type(what)], assessment=assessment_of(what))])

    def leave(self, own: Own) -> None:
        """Every yes, at once; it sends nobody anything."""
        own.add([ck.Closing(day=self.day)])

    # ---- Two people

    def two(self, couple: Couple | None) -> Two | None:
        """None unless something is open, whatever the cause."""
        if couple is None:
            return None
        try:
            first, second = self.history(couple.first), self.history(couple.second)
            permit = self.pack.reveal(first, second, day=self.day)
        except Exception:
            return None
        return None if isinstance(permit, ck.NotOpen) else Two(permit, first, second)

    def joint_page(self, two: Two) -> web.Html | None:
        report = self.pack.check_in_together(two.first, two.second, day=self.day, seed=self.day.toordinal() // 7)
        if isinstance(report, ck.NotOpen):
            return None
        return web.joint_page(self.pack, report, level=1, practice=practice_address)

    # ---- An evening

    def evening(self, couple: Couple, two: Two) -> ck.EveningSession | None:
        """The evening that the two are in, without what is not open any more; None before one begins, and two days after."""
        now = couple.evening()
        if now is None or self.day - now.day > EVENING_LASTS:
            return None
        return self.pack.evening_after(now, "resumed", two.permit, two.first, two.second, day=self.day)

    def begin_evening(self, couple: Couple, two: Two) -> bool:
        """Whether there is something to ask."""
        if self.evening(couple, two):
            return True
        if over := couple.evening():
            couple.write_down(over)
            two = self.two(couple) or two
        now = self.pack.deal_evening(two.permit, two.first, two.second, day=self.day, seed=self.day.toordinal(), minutes=30)
        if now.ahead:
            couple.save(now)
        return bool(now.ahead)

    def move(self, couple: Couple, two: Two, prompt: str, how: Move) -> bool:
        """Whether the evening is over. A move at a prompt that is not asked any more, as from a second device, changes nothing."""
        now = self.evening(couple, two)
        if now is None or now.ahead[:1] != (prompt,):
            return False
        now = self.pack.evening_after(now, how, two.permit, two.first, two.second, day=self.day)
        if now.ahead:
            couple.save(now)
        else:
            couple.write_down(now)
        return not now.ahead
