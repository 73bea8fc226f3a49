"""A couple's year, from the first yes to a look back: year.cpp in Python. Both print year.out.

Each person's file in data/ holds what that person wrote down alone: yeses, answers, promises, days of rest, moments. This program adds
what they do with the library: private screenings, an evening, practices, a plan, a repair. Entries of a later day than the one that is
asked about do not count, so each page is as it was on its day.
"""

import io
import pathlib
import sys
from datetime import date

import closeknit as ck

SEED = 11
FIRST, LAST = date(2026, 11, 23), date(2027, 11, 22)
MISSED, PUT_OFF = date(2027, 1, 31), date(2027, 4, 25)  # Sundays without their practice


def say(words: str, lead: str = "  ") -> None:
    """Words in lines of at most 80 columns, the first after `lead` and the others as far in."""
    line = lead
    for word in words.split(" "):
        if len(line) > len(lead) and len(line) + 1 + len(word) > 80:
            print(line)
            line = " " * len(lead)
        line += word if len(line) == len(lead) else " " + word
    print(line)


def heading(words: str) -> None:
    print(f"\n{words.upper()}")


def sparkline(values: list[float], low: float, high: float) -> str:
    heights = "▁▂▃▄▅▆▇█"
    return "".join(heights[int((each - low) / (high - low) * 7 + 0.5)] for each in values)


class Year:
    def __init__(self, here: pathlib.Path) -> None:
        self.pack = ck.built_in_pack()
        assert self.pack.sentences
        self.words = self.pack.sentences
        self.help = ck.SupportDirectory.from_json((here / "support.example.json").read_text(encoding="utf-8"))
        self.nora = ck.History.from_json((here / "data/nora.json").read_text(encoding="utf-8"))
        self.theo = ck.History.from_json((here / "data/theo.json").read_text(encoding="utf-8"))
        self.habit = ""

    def run(self) -> None:
        self.begin()
        self.evening(date(2026, 11, 28))
        self.plan_sundays()
        self.week(date(2027, 1, 4))
        self.promises()
        self.hard_month()
        self.look_back()

    def screen(self, own: ck.History, day: date) -> tuple[ck.History, list[str]]:
        """A private screening, asked where nobody else can look. It is answered with words; its day and result alone are kept."""
        assert ck.may_begin_screening(self.help, day=day)
        screen = self.pack.assessments["private-screen"]
        alone = ck.Sitting(screen, day)
        while asked := alone.current:
            alone.set_answer(asked.id, "no")
        confided = alone.submit(day)
        answer = ck.answer_screening(self.pack, screen, confided, self.help, day=day)
        return own.replace(entries=[*own.entries, ck.screening_from(screen, confided)]), list(answer.words)

    def screen_both(self, day: date) -> None:
        self.nora, _ = self.screen(self.nora, day)
        self.theo, _ = self.screen(self.theo, day)

    def page_of(self, own: ck.History, day: date) -> None:
        print(f"{own.person.id.capitalize()}'s page, {day}")

    def both_pages(self, day: date) -> None:
        print(f"On both pages, {day}")

    def check_in(self, own: ck.History, day: date) -> None:
        report = self.pack.check_in(own, day=day, seed=SEED)
        say(report.first_line)
        self.to_try("To try", report.practices[0])

    def to_try(self, label: str, what: ck.Recommendation) -> None:
        say(f"{label}: {self.pack.practices[what.practice].title}. {what.wording} {what.why}")

    def begin(self) -> None:
        heading("November: they begin")
        self.page_of(self.nora, FIRST)
        self.nora, words = self.screen(self.nora, FIRST)
        for each in words:
            say(each)
        self.check_in(self.nora, FIRST)
        self.page_of(self.theo, FIRST)
        self.theo, words = self.screen(self.theo, FIRST)
        for each in words:
            say(each)
        self.check_in(self.theo, FIRST)

        self.both_pages(FIRST)
        permit = self.pack.reveal(self.nora, self.theo, day=FIRST)
        report = self.pack.check_in_together(self.nora, self.theo, day=FIRST, seed=SEED)
        assert not isinstance(permit, ck.NotOpen) and not isinstance(report, ck.NotOpen) and report.assessment
        opened = "weekly scores side by side"
        opened += ", practices together" if permit.practices else ""
        opened += ", touch" if permit.touch else ""
        say(f"You both said yes to: {opened}, questions as deep as {permit.depth} of 5.")
        say(report.first_line)
        for score in report.scores:
            how = self.pack.assessments[report.assessment].scales[score.scale]
            if how.better == "high":
                say(f"{how.title}: Nora {score.first:.1f}, Theo {score.second:.1f}")
        self.habit = report.practices[0].practice
        self.to_try("To try together", report.practices[0])
        say("People to talk to, any time: " + ", ".join(each.title for each in ck.support_resources(self.help)) + ".")

    def evening(self, day: date) -> None:
        heading("An evening")
        self.both_pages(day)
        permit = self.pack.reveal(self.nora, self.theo, day=day)
        assert not isinstance(permit, ck.NotOpen)
        now = self.pack.deal_evening(permit, self.nora, self.theo, day=day, seed=SEED, minutes=25)
        now = self.pack.evening_after(now, "skipped", permit, self.nora, self.theo, day=day)  # free, and written down nowhere
        while now.ahead:
            say(f"{now.opens.capitalize()} goes first: {self.pack.prompts[now.ahead[0]].wording}")
            now = self.pack.evening_after(now, "finished", permit, self.nora, self.theo, day=day)
        say(self.words.evening.finished)
        self.nora = self.nora.replace(entries=[*self.nora.entries, *now.entries("nora")])
        self.theo = self.theo.replace(entries=[*self.theo.entries, *now.entries("theo")])

    def plan_sundays(self) -> None:
        self.nora = self.with_sundays(self.nora, "theo")
        self.theo = self.with_sundays(self.theo, "nora")
        heading("Every Sunday")
        self.both_pages(FIRST)
        say(f"The plan for Sundays, from now on: {self.pack.practices[self.habit].title}.")

    def with_sundays(self, own: ck.History, other: str) -> ck.History:
        """The plan of the year, and what became of it: done each Sunday but on the two above and on days of rest."""
        sundays = ck.Recurrence(start=FIRST, rule=ck.Weekly(days=["sunday"]))
        plan = ck.PracticePlanned(day=FIRST, practice=self.habit, schedule=ck.Schedule(recurrence=sundays, completion=ck.SameDay()))
        rests = [each for each in own.entries if isinstance(each, ck.Rest)]
        done = [
            ck.PracticeDone(day=day, practice=self.habit, other=other, went=4)
            for day in sundays.between(FIRST, LAST)
            if day not in (MISSED, PUT_OFF) and not any(each.day <= day <= each.until for each in rests)
        ]
        put_off = ck.PracticePutOff(day=date(2027, 4, 22), practice=self.habit, how="not_now")
        return own.replace(entries=[*own.entries, plan, *done, put_off])

    def say_adherence(self, own: ck.History, day: date) -> None:
        so_far = ck.practice_adherence(own, self.habit, first=FIRST, today=day)
        rested = f", {so_far.rests} at rest" if so_far.rests else ""
        put_off = f", {so_far.renegotiated} put off in time" if so_far.renegotiated else ""
        assert so_far.strength is not None
        say(f"Done on {so_far.kept} of {so_far.due} Sundays{rested}{put_off}. Habit: {so_far.strength:.2f} of 1.")

    def week(self, day: date) -> None:
        heading("January: a week of Theo's own")
        self.page_of(self.theo, day)
        time = [ck.FreeTime(day="tuesday", minutes=15), ck.FreeTime(day="saturday", minutes=30)]
        plan = self.pack.plan_week(self.pack.recommend(self.theo, day=day, most=2), time, day=day)
        say(self.words.week.intro)
        for each in plan.practices:
            say(f"{each.day}: {self.pack.practices[each.practice].title}, {each.minutes} minutes")
        done = [ck.PracticeDone(day=each.day, practice=each.practice, went=4) for each in plan.practices]
        self.theo = self.theo.replace(entries=[*self.theo.entries, *plan.entries(day=day), *done])

    def promises(self) -> None:
        heading("Promises, one kept and one moved in time")
        for own, day in (self.nora, date(2027, 1, 14)), (self.theo, date(2027, 2, 8)), (self.theo, date(2027, 2, 11)):
            self.page_of(own, day)
            self.say_promises(ck.promises_on(own, day))

    def say_promises(self, all_of_them: ck.Records[ck.PromiseState]) -> None:
        say_it = self.words.progress
        pattern = {
            "open": say_it.promise_open,
            "kept": say_it.promise_kept,
            "called_off": say_it.promise_called_off,
            "missed": say_it.promise_missed,
        }
        for each in all_of_them:
            say(pattern[each.status].format(promise=each.wording, day=each.due, id=each.promise))

    def hard_month(self) -> None:
        self.screen_both(date(2027, 2, 15))
        heading("April: a hard month, and a repair")
        self.page_of(self.nora, date(2027, 4, 4))
        self.say_adherence(self.nora, date(2027, 4, 4))
        for own in self.nora, self.theo:
            self.page_of(own, date(2027, 4, 12))
            self.check_in(own, date(2027, 4, 12))
        day = date(2027, 4, 24)
        self.nora = self.nora.replace(entries=[*self.nora.entries, ck.Repaired(day=day, other="theo")])
        self.theo = self.theo.replace(entries=[*self.theo.entries, ck.Repaired(day=day, other="nora")])
        self.both_pages(day)
        say("You made up, and you both wrote it down.")
        self.page_of(self.nora, date(2027, 4, 26))
        self.say_adherence(self.nora, date(2027, 4, 26))

    def look_back(self) -> None:
        for day in date(2027, 5, 10), date(2027, 8, 2), date(2027, 10, 25):
            self.screen_both(day)
        heading("November again: looking back")
        for own in self.nora, self.theo:
            self.page_of(own, LAST)
            self.say_progress(self.pack.look_back(own, first=FIRST, today=LAST))

    def say_progress(self, report: ck.ProgressReport) -> None:
        scales = [each for each in report.scales if self.scale_of(each).better == "high"]
        width = max(len(self.scale_of(each).title) for each in scales)
        for each in scales:
            say(f"{self.scale_of(each).title:{width}} {sparkline(list(each.values), each.low or 0, each.high or 0)}")
        say(max(scales, key=lambda each: each.values[-1] - each.values[0]).wording)
        for practice in report.practices:
            say(practice.wording)
        self.say_promises(report.ledger)
        say(f"{self.words.progress.moods}: {sparkline([float(mood) for mood in report.moods], 1, 5)}")
        for note in report.notes:
            say(note)

    def scale_of(self, one: ck.ScaleProgress) -> ck.Scale:
        return self.pack.assessments[one.assessment].scales[one.scale]


def main() -> None:
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")
    print("A year of Nora and Theo")
    Year(pathlib.Path(__file__).parent).run()


if __name__ == "__main__":
    main()
