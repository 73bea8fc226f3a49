"""Draws the pictures of README.md, light and dark: a report of Ada's with one of hers and Ben's, and the year of Nora and Theo.

Every word and number of a report is what closeknit gives for examples/data; of the year, what examples/year.py wrote down.
"""

import contextlib
import io
import re
import sys
from collections.abc import Sequence
from datetime import date
from html import escape
from pathlib import Path
from typing import NamedTuple, TypeVar

import closeknit as ck
from closeknit.web.markup import fill
from closeknit.web.parts import how_much, words_of

ROOT = Path(__file__).resolve().parents[1]
DAY = date(2026, 11, 23)
WIDTH = 840
FONT = "Helvetica, Arial, 'Liberation Sans', sans-serif"


class Theme(NamedTuple):
    """Colours. `first` and `second` are two people, who differ in shape too."""

    card: str
    edge: str
    track: str
    text: str
    faint: str
    first: str
    second: str


THEMES = {
    "light": Theme(card="#ffffff", edge="#d0d7de", track="#e4e8ed", text="#1f2328", faint="#59636e", first="#0b4f7d", second="#c04f15"),
    "dark": Theme(card="#151b23", edge="#3d444d", track="#343b44", text="#f0f6fc", faint="#a2abb5", first="#6fb0dd", second="#ffb68f"),
}


# ---- Drawing


def width_of(words: str, size: float) -> float:
    """About as wide as in DejaVu Sans, the widest of the fonts that browsers take here; in Helvetica it is a seventh less."""
    wide = {**dict.fromkeys("ijl'I!.,:;| ft/", 0.28), **dict.fromkeys("r()-\"", 0.36), **dict.fromkeys("mwMW", 0.84)}
    return 1.15 * size * sum(wide.get(each, 0.69 if each.isupper() else 0.545) for each in words)


def wrapped(words: str, size: float, room: float) -> list[str]:
    lines = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and width_of(longer, size) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


class Drawing:
    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.parts: list[str] = []

    def text(self, x: float, y: float, words: str, *, size: float = 13, fill: str = "", bold: bool = False, anchor: str = "start", clear: bool = False) -> None:
        """`clear` keeps lines that are drawn behind it away from the letters."""
        more = f' stroke="{self.theme.card}" stroke-width="5" paint-order="stroke"' if clear else ""
        more += (' font-weight="600"' if bold else "") + ("" if anchor == "start" else f' text-anchor="{anchor}"')
        self.parts.append(f'<text x="{x:.5g}" y="{y:.5g}" font-size="{size:g}" fill="{fill or self.theme.text}"{more}>{escape(words, quote=False)}</text>')

    def box(self, x: float, y: float, width: float, height: float, fill: str, *, round: float = 0, edge: str = "") -> None:
        more = (f' rx="{round:g}"' if round else "") + (f' stroke="{edge}"' if edge else "")
        self.parts.append(f'<rect x="{x:.5g}" y="{y:.5g}" width="{width:.5g}" height="{height:.5g}" fill="{fill}"{more}/>')

    def line(self, x1: float, y1: float, x2: float, y2: float, stroke: str, *, width: float = 1, dash: str = "") -> None:
        more = (f' stroke-width="{width:g}"' if width != 1 else "") + (f' stroke-dasharray="{dash}"' if dash else "")
        self.parts.append(f'<line x1="{x1:.5g}" y1="{y1:.5g}" x2="{x2:.5g}" y2="{y2:.5g}" stroke="{stroke}"{more}/>')

    def path(self, points: Sequence[tuple[float, float]], stroke: str, *, dash: str = "") -> None:
        more = f' stroke-dasharray="{dash}"' if dash else ""
        along = " ".join(f"{x:.5g},{y:.5g}" for x, y in points)
        self.parts.append(f'<polyline points="{along}" fill="none" stroke="{stroke}" stroke-width="2" stroke-linejoin="round"{more}/>')

    def person(self, x: float, y: float, second: bool, size: float = 5) -> None:
        """The first of two is a disc, the second a square."""
        if second:
            self.box(x - size, y - size, 2 * size, 2 * size, self.theme.second)
        else:
            self.parts.append(f'<circle cx="{x:.5g}" cy="{y:.5g}" r="{size * 1.1:.5g}" fill="{self.theme.first}"/>')

    def svg(self, width: float, height: float, title: str, words: str = "") -> str:
        size = f'viewBox="0 0 {width:g} {height:g}" width="{width:g}" height="{height:g}"'
        described = [f"<title>{escape(title)}</title>", *([f"<desc>{escape(words)}</desc>"] if words else [])]
        head = f'<svg xmlns="http://www.w3.org/2000/svg" role="img" {size} font-family="{FONT}">'
        return "\n".join([head, *described, *self.parts, "</svg>\n"])


# ---- A report


class Column(Drawing):
    """A page, written from the top down."""

    def __init__(self, theme: Theme, x: float, y: float, width: float) -> None:
        super().__init__(theme)
        self.x, self.y, self.width = x, y, width
        self.said: list[str] = []

    def say(self, words: str, *, size: float = 13, faint: bool = False, bold: bool = False, before: float = 0) -> None:
        self.y += before
        for line in wrapped(words, size, self.width):
            self.y += size * 1.42
            self.text(self.x, self.y, line, size=size, bold=bold, fill=self.theme.faint if faint else "")
        self.said.append(words)

    def heading(self, words: str) -> None:
        self.say(words, size=14, bold=True, before=13)
        self.y += 3

    def bar(self, title: str, share: float, label: str) -> None:
        self.y += 22
        left, right = self.x + 204, self.x + 266
        self.text(self.x, self.y, title, size=12.5)
        self.box(left, self.y - 9, right - left, 9, self.theme.track, round=4.5)
        self.box(left, self.y - 9, max((right - left) * share, 9), 9, self.theme.first, round=4.5)
        self.text(right + 8, self.y, label, size=12, fill=self.theme.faint)
        self.said.append(f"{title}: {label}.")

    def two(self, title: str, shares: tuple[float, float], numbers: tuple[str, str]) -> None:
        self.y += 22
        left, right = self.x + 190, self.x + 282
        self.text(self.x, self.y, title, size=12.5)
        self.box(left, self.y - 6.5, right - left, 4, self.theme.track, round=2)
        first, second = (left + (right - left) * share for share in shares)
        for second_one, x in ((False, first), (True, second)):
            self.person(x + (0 if first != second else 5.5 if second_one else -5.5), self.y - 4.5, second_one)
        for at, number in enumerate(numbers):
            self.text(self.x + (322, 360)[at], self.y, number, size=12, anchor="end", fill=(self.theme.first, self.theme.second)[at])
        self.said.append(f"{title}: {numbers[0]} and {numbers[1]}.")

    def to_try(self, pack: ck.Pack, found: ck.Recommendation, heading: str) -> None:
        words, practice = words_of(pack), pack.practices[found.practice]
        self.heading(heading)
        self.say(practice.title, bold=True)
        self.say(how_much(practice, words), size=12, faint=True)
        self.say(found.wording, before=4)


def share(value: float | None, low: float | None, high: float | None) -> float:
    assert value is not None and low is not None and high is not None
    return (value - low) / (high - low)


def own_page(pack: ck.Pack, ada: ck.History, column: Column) -> None:
    words, report = words_of(pack), pack.check_in(ada, day=DAY)
    of = pack.assessments[report.assessment]
    column.say(of.title, size=17, bold=True)
    column.say(f"{ada.person.id.capitalize()}, {report.day}", size=12, faint=True)
    column.say(report.first_line, before=6)
    for kind, heading in (("best", words.report.best_heading), ("worst", words.report.worst_heading)):
        column.heading(heading)
        (group,) = (each for each in report.groups if each.kind == kind)
        for id in group.scales[:3]:
            score = report.scores[id]
            column.bar(of.scales[id].title, share(score.value, score.low, score.high), score.label)
    column.to_try(pack, report.practices[0], words.next_heading)
    column.say(f"{words.report.first_step_label} {pack.practices[report.practices[0].practice].steps[0]}", before=4)


def joint_page(pack: ck.Pack, ada: ck.History, ben: ck.History, column: Column) -> None:
    words, report = words_of(pack), pack.check_in_together(ada, ben, day=DAY)
    assert not isinstance(report, ck.NotOpen) and report.assessment
    of, names = pack.assessments[report.assessment], [each.person.id.capitalize() for each in (ada, ben)]
    column.say(fill(words.joint_heading, first=names[0], second=names[1]), size=17, bold=True)
    column.say(f"{of.title}, {report.day}", size=12, faint=True)
    column.say(report.first_line, before=6)
    column.y += 28
    for at, name in enumerate(names):
        column.person(column.x + 198 + 50 * at, column.y - 4.5, bool(at))
        column.text(column.x + 208 + 50 * at, column.y, name, size=12)
    column.y += 2
    for each in report.scores:
        numbers = (f"{each.first:.2f}".rstrip("0").rstrip("."), f"{each.second:.2f}".rstrip("0").rstrip("."))
        column.two(of.scales[each.scale].title, (share(each.first, each.low, each.high), share(each.second, each.low, each.high)), numbers)
    column.heading(words.highlights_heading)
    column.say(report.highlights[0].wording)
    column.to_try(pack, report.practices[0], words.joint_next_heading)


def report_picture(theme: Theme) -> str:
    pack = ck.built_in_pack()
    ada, ben = (ck.History.from_json((ROOT / f"examples/data/{name}.json").read_text(encoding="utf-8")) for name in ("ada", "ben"))
    left, right = Column(theme, 24, 46, 368), Column(theme, 446, 46, 368)
    own_page(pack, ada, left)
    joint_page(pack, ada, ben, right)
    bottom = max(left.y, right.y) + 22
    whole = Drawing(theme)
    for x, label in ((1, "What Ada sees"), (428, "What both see, because both said yes")):
        whole.text(x + 2, 17, label, size=13, bold=True, fill=theme.faint)
        whole.box(x, 28, 411, bottom - 28, theme.card, round=8, edge=theme.edge)
    whole.parts += [*left.parts, *right.parts]
    title = "A check-in: what Ada sees, and what Ada and Ben see together"
    return whole.svg(WIDTH, bottom + 2, title, " ".join(["What Ada sees:", *left.said, "What both see:", *right.said]))


# ---- A year


MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


class Life(NamedTuple):
    """The year as the example made it."""

    pack: ck.Pack
    people: tuple[ck.History, ck.History]
    habit: str
    first: date
    last: date
    missed: date
    put_off: date


def year_of_the_example() -> Life:
    sys.path.insert(0, str(ROOT / "examples"))
    import year

    made = year.Year(ROOT / "examples")
    with contextlib.redirect_stdout(io.StringIO()):
        made.run()
    return Life(made.pack, (made.nora, made.theo), made.habit, year.FIRST, year.LAST, year.MISSED, year.PUT_OFF)


T = TypeVar("T")


def of_kind(own: ck.History, kind: type[T]) -> list[T]:
    return [each for each in own.entries if isinstance(each, kind)]


class Calendar(Drawing):
    """Days from left to right; above a chart of scores, below it a row for each kind of thing that was written down."""

    left, right, top, bottom, row = 196, 748, 74, 244, 36

    def __init__(self, theme: Theme, life: Life) -> None:
        super().__init__(theme)
        self.life = life
        self.y = self.bottom + 26.0
        self.said: list[str] = []

    def x(self, day: date) -> float:
        return self.left + (day - self.life.first).days / (self.life.last - self.life.first).days * (self.right - self.left)

    def months(self, down_to: float) -> None:
        for month in range(self.life.first.month, self.life.first.month + 12):
            day = date(self.life.first.year + month // 12, month % 12 + 1, 1)
            self.line(self.x(day), self.top, self.x(day), down_to, self.theme.track)
            self.text(self.x(day) + 3, self.bottom + 16, MONTHS[day.month - 1], size=11, fill=self.theme.faint)
            if day.month in (1, 12):
                self.text(self.x(day) + 3, self.bottom + 30, f"{day.year}", size=11, fill=self.theme.faint)

    def scores(self, assessment: str, scale: str) -> None:
        of = self.life.pack.assessments[assessment]
        followed = [of.trajectories([each for each in of_kind(own, ck.Sheet) if each.assessment == assessment])[scale] for own in self.life.people]
        low, high = of.range(scale).low, of.range(scale).high

        def y(value: float) -> float:
            return self.bottom - (value - low) / (high - low) * (self.bottom - self.top)

        self.said.append(f"{of.scales[scale].title}, from {low:g} to {high:g}.")
        self.text(14, self.top + 5, of.scales[scale].title, bold=True)
        self.text(14, self.top + 23, f"{len(followed[0].occasions)} check-ins, each answered", size=11.5, fill=self.theme.faint)
        self.text(14, self.top + 38, "alone and opened by both", size=11.5, fill=self.theme.faint)
        for step in range(int(low), int(high) + 1):
            self.line(self.left, y(step), self.right, y(step), self.theme.edge if step in (low, high) else self.theme.track)
            self.text(self.left - 8, y(step) + 4, f"{step}", size=11, anchor="end", fill=self.theme.faint)
        for second, (own, of_one) in enumerate(zip(self.life.people, followed)):
            seen = [(each.day, each.value) for each in of_one.occasions if each.value is not None]
            colour, name = (self.theme.second if second else self.theme.first), own.person.id.capitalize()
            self.path([(self.x(day), y(value)) for day, value in seen], colour, dash="6 4" if second else "")
            for day, value in seen:
                self.person(self.x(day), y(value), bool(second), 3.6)
            above = seen[-1][1] == max(each.occasions[-1].value or 0 for each in followed)
            self.text(self.right + 10, y(seen[-1][1]) + (-2 if above else 13), f"{name} {seen[-1][1]:g}", fill=colour, bold=True)
            self.said.append(f"{name}: " + ", ".join(f"{day} {value:g}" for day, value in seen) + ".")
        worst = min((each for one in followed for each in one.occasions if each.value is not None), key=lambda each: each.value or 0)
        assert worst.value is not None
        self.text(self.x(worst.day), y(worst.value) + 22, "a hard month", size=12, anchor="middle", clear=True)
        self.said.append(f"The hardest month: {worst.day}.")

    def rests(self, down_to: float) -> None:
        for each in of_kind(self.life.people[0], ck.Rest):
            self.box(self.x(each.day), self.top, self.x(each.until) - self.x(each.day), down_to - self.top, self.theme.track)
            words = f"{(each.until - each.day).days + 1} days of rest"
            self.text((self.x(each.day) + self.x(each.until)) / 2, self.top - 8, words, size=12, anchor="middle")
            self.said.append(f"{words}, from {each.day}.")

    def begin_row(self, title: str, about: str = "") -> None:
        self.y += self.row
        self.text(14, self.y + 4, title, size=12.5, bold=True)
        if about:
            self.text(14, self.y + 18, about, size=11, fill=self.theme.faint)
        self.line(self.left, self.y, self.right, self.y, self.theme.track)
        self.said.append(f"{title}{': ' if about else ''}{about}.")

    def note(self, day: date, words: str, *, after: float = 10) -> None:
        self.text(self.x(day) + after, self.y + 4, words, size=12, clear=True)
        self.said.append(f"{day}: {words}.")

    def mark(self, day: date) -> None:
        """Of both."""
        x, size = self.x(day), 6
        self.parts.append(f'<path d="M{x:.5g} {self.y - size}l{size} {size}l-{size} {size}l-{size} -{size}z" fill="{self.theme.text}"/>')

    def practice(self) -> None:
        own, habit = self.life.people[0], self.life.habit
        kept = ck.practice_adherence(own, habit, first=self.life.first, today=self.life.last)
        self.begin_row(self.life.pack.practices[habit].title, "on Sundays, together")
        for each in of_kind(own, ck.PracticeDone):
            if each.practice == habit:
                self.line(self.x(each.day), self.y - 6, self.x(each.day), self.y + 6, self.theme.text, width=2)
        for day, what in ((self.life.missed, "missed"), (self.life.put_off, "put off")):
            self.text(self.x(day), self.y + 18, what, size=11, anchor="middle", fill=self.theme.faint, clear=True)
            self.said.append(f"{day}: {what}.")
        self.text(self.right + 10, self.y + 4, f"{kept.kept} of {kept.due}", size=12.5, bold=True)
        self.said.append(f"Done on {kept.kept} of {kept.due} Sundays.")

    def promises(self) -> None:
        self.begin_row("Promises", "seen by nobody else")
        for second, own in enumerate(self.life.people):
            self.y += 18 * second
            for each in ck.promises_on(own, self.life.last):
                assert each.settled
                self.line(self.x(each.made), self.y, self.x(each.settled), self.y, self.theme.second if second else self.theme.first, width=3)
                for day in (each.made, each.settled):
                    self.person(self.x(day), self.y, bool(second), 4)
                moved = "moved in time, " if each.renegotiated else ""
                words = f"{own.person.id.capitalize()}: {moved}{each.status}"
                self.text(self.x(each.settled) + 10, self.y + 4, words, size=12, clear=True)
                self.said.append(f"{each.made} to {each.settled}: {words}.")

    def moments(self) -> None:
        self.begin_row("Thanks, good news", "and having felt heard")
        for second, own in enumerate(self.life.people):
            name = own.person.id.capitalize()
            days = [each.day for each in own.entries if isinstance(each, (ck.Appreciated, ck.Celebrated, ck.FeltHeard))]
            for day in days:
                self.person(self.x(day), self.y + (5 if second else -5), bool(second), 4)
            self.said.append(f"{name}: {len(days)} written down.")


def year_picture(theme: Theme) -> str:
    life = year_of_the_example()
    nora = life.people[0]
    drawn = Calendar(theme, life)
    down_to = drawn.y + 6 * drawn.row + 18 + 14
    names = [each.person.id.capitalize() for each in life.people]
    title = f"A year of {names[0]} and {names[1]}"
    drawn.text(14, 26, title, size=17, bold=True)
    drawn.rests(down_to)
    drawn.months(down_to)
    drawn.scores("weekly", "closeness-this-week")
    drawn.begin_row("Evening of questions")
    asked = of_kind(nora, ck.PromptAsked)
    for day in {each.day for each in asked}:
        drawn.mark(day)
        drawn.note(day, f"{len([each for each in asked if each.day == day])} questions")
    drawn.practice()
    drawn.begin_row("Practices of one's own", "seen by nobody else")
    for second, own in enumerate(life.people):
        alone = [each for each in of_kind(own, ck.PracticeDone) if each.practice != life.habit]
        for at, one in enumerate(alone):
            drawn.person(drawn.x(one.day) + 10 * at, drawn.y, bool(second), 4)
        if alone:
            drawn.note(alone[0].day, f"{own.person.id.capitalize()}: {len(alone)} in one week", after=10 * len(alone))
    drawn.promises()
    drawn.begin_row("Repair")
    for each in of_kind(nora, ck.Repaired):
        drawn.mark(each.day)
        drawn.note(each.day, "they made up, and both wrote it down")
    drawn.moments()
    whole = Drawing(theme)
    whole.box(1, 1, WIDTH - 2, down_to + 14, theme.card, round=8, edge=theme.edge)
    whole.parts += drawn.parts
    return whole.svg(WIDTH, down_to + 16, title, " ".join(drawn.said))


# ---- Badges


def badge(name: str, value: str) -> str:
    drawn, left, right = Drawing(THEMES["light"]), *(round(width_of(each, 11) + 14) for each in (name, value))
    drawn.box(0, 0, left + right, 20, "#555d66", round=4)
    drawn.box(left, 0, right, 20, drawn.theme.first, round=4)
    drawn.box(left, 0, 4, 20, drawn.theme.first)
    for x, words in ((left / 2, name), (left + right / 2, value)):
        drawn.text(x, 14, words, size=11, fill="#ffffff", anchor="middle")
    return drawn.svg(left + right, 20, f"{name}: {value}")


def badges() -> dict[str, str]:
    """Of what the build files say."""
    cmake, project = ((ROOT / file).read_text(encoding="utf-8") for file in ("CMakeLists.txt", "pyproject.toml"))
    standard, python, code, content = (
        found[1]
        for found in (
            re.search(r"closeknit_model INTERFACE cxx_std_(\d+)\)", cmake),
            re.search(r'^requires-python = ">=([\d.]+)"$', project, re.M),
            re.search(r'^license = "(\S+) AND \S+"', project, re.M),
            re.search(r'^license = "\S+ AND CC-BY-([\d.]+)"', project, re.M),
        )
        if found
    )
    said = {"cpp": ("C++", standard), "python": ("Python", f"{python} or later"), "license": ("license", f"code {code}, content CC BY {content}")}
    return {f"badge-{id}.svg": badge(*words) for id, words in said.items()}


def pictures() -> dict[str, str]:
    """What each file under docs/pictures holds."""
    made = {"report": report_picture, "year": year_picture}
    return {f"{name}-{mode}.svg": draw(theme) for name, draw in made.items() for mode, theme in THEMES.items()} | badges()


def main() -> None:
    for name, svg in pictures().items():
        (ROOT / "docs/pictures" / name).write_text(svg, encoding="utf-8")


if __name__ == "__main__":
    main()
