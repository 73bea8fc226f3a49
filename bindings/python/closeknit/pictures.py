"""Small pictures of scores as SVG, for notebooks, reports and pages.

Each is one piece of text without script, font or address, readable in light and dark, with a title and the numbers in words for
those who do not see it. A `Picture` shows itself in a notebook; `str(picture)` is the SVG.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from html import escape
from itertools import pairwise
from typing import Any

from ._core import Assessment, Comparison, Rating, Trajectory
from .scores import Scores

WIDTH = 520
"""How wide every picture is, in pixels; it shrinks where there is less room."""
_STYLE = (
    ".closeknit-picture text{font:12px system-ui,sans-serif;fill:currentColor}"
    ".closeknit-picture .faint{opacity:.65}"
    ".closeknit-picture .line{stroke:currentColor;opacity:.25}"
    ".closeknit-picture .one{fill:#2f6f9f;stroke:#2f6f9f}"
    ".closeknit-picture .two{fill:#c2603a;stroke:#c2603a}"
    "@media (prefers-color-scheme:dark){.closeknit-picture .one{fill:#7db7e0;stroke:#7db7e0}"
    ".closeknit-picture .two{fill:#f0a07e;stroke:#f0a07e}}"
)


class Picture:
    """An SVG picture. `title` says what it shows, `words` what its numbers are."""

    def __init__(self, title: str, words: str, height: int, parts: Iterable[str]) -> None:
        self.title = title
        self.words = words
        self._svg = (
            f'<svg xmlns="http://www.w3.org/2000/svg" class="closeknit-picture" role="img" viewBox="0 0 {WIDTH} {height}" '
            f'width="{WIDTH}" height="{height}" style="max-width:100%;height:auto">'
            f"<title>{escape(title)}</title><desc>{escape(words)}</desc><style>{_STYLE}</style>{''.join(parts)}</svg>"
        )

    def __str__(self) -> str:
        return self._svg

    def _repr_svg_(self) -> str:
        return self._svg

    def __repr__(self) -> str:
        return f"<Picture: {self.title}. {self.words}>"


def histogram(scores: Scores, scale: str, bins: int = 8) -> Picture:
    """How often the values of one scale come, over its whole range, with its bands below. Rows without a score are counted in
    words. Raises KeyError for an unknown scale and ValueError for one without a lowest or highest value."""
    of, values = scores.assessment, [value for value in scores[scale].values if value == value]
    low, high = _ends(of, scale)
    if not high - low < float("inf"):
        raise ValueError(f"the scale '{scale}' has no lowest or no highest value")
    counts = Counter(min(int((value - low) / (high - low) * bins), bins - 1) for value in values)
    left, right, top, bottom = 30, WIDTH - 12, 34, 190
    step, most = (right - left) / bins, max(counts.values(), default=1)
    parts = [_text(left, 18, of.scales[scale].title)]
    for at in range(bins):
        height = counts[at] / most * (bottom - top)
        parts.append(_box(left + at * step + 1, bottom - height, step - 2, height, "one"))
        if counts[at]:
            parts.append(_text(left + (at + 0.5) * step, bottom - height - 4, f"{counts[at]:,}", anchor="middle", faint=True))
    parts += [_line(left, bottom, right, bottom), _text(left, bottom + 16, _number(low))]
    parts.append(_text(right, bottom + 16, _number(high), anchor="end"))
    begins = [left + (band.low - low) / (high - low) * (right - left) for band in of.scales[scale].bands]
    for band, (begin, end) in zip(of.scales[scale].bands, pairwise([*begins, right])):
        parts.append(_line(begin, bottom, begin, bottom + 34))
        parts.append(_text(begin + 4, bottom + 32, _short(band.label, (end - begin) / 6.5), faint=True))
    none = scores.rows - len(values)
    mean = f"mean {_number(sum(values) / len(values))}; " if values else ""
    said = f"{len(values):,} scores from {_number(low)} to {_number(high)}; {mean}{none:,} without a score"
    return Picture(of.scales[scale].title, said, 250, [*parts, _text(left, 244, said, faint=True)])


def answers(assessment: Assessment, data: Any) -> Picture:
    """How the answers to each rating item are spread, from the lowest (left) to the highest (right), missing ones left out. `data`:
    whatever gives a column by an item's id, a frame or a dict."""
    rated = [item for item in assessment.items if isinstance(_response_of(assessment, item), Rating) and _has(data, item.id)]
    left, right, parts, said = 150, WIDTH - 50, [_text(12, 18, assessment.title)], []
    for row, item in enumerate(rated):
        rating, top = _response_of(assessment, item), 32 + 24 * row
        found = Counter(int(each) for each in _values(data[item.id]) if _is_number(each))
        steps = range(rating.low, rating.high + 1)
        all, at = sum(found[step] for step in steps), float(left)
        parts.append(_text(12, top + 13, _short(item.id, 20)))
        for step in steps if all else ():
            wide = found[step] / all * (right - left)
            shade = 0.25 + 0.75 * (step - rating.low) / max(rating.high - rating.low, 1)
            parts.append(_box(at, top, wide, 18, "one", opacity=shade))
            at += wide
        parts.append(_text(right + 6, top + 13, f"n {all:,}", faint=True))
        said.append(f"{item.id}: " + ", ".join(f"{step} {found[step]:,}" for step in steps))
    return Picture(assessment.title, "; ".join(said) or "no ratings", 44 + 24 * len(rated), parts)


def trajectory(assessment: Assessment, of: Trajectory) -> Picture:
    """One person's values on one scale, day by day. A sitting without a score leaves a gap."""
    scale = assessment.scales[of.scale]
    low, high = _ends(assessment, of.scale)
    seen = [(each.day, each.value) for each in of.occasions if each.value is not None]
    if not high - low < float("inf"):
        low, high = (min((value for _, value in seen), default=0.0), max((value for _, value in seen), default=1.0))
    days = [each.day for each in of.occasions]
    left, right, top, bottom = 40, WIDTH - 20, 40, 180
    span, height = max((days[-1] - days[0]).days if days else 1, 1), (high - low) or 1.0

    def x(day: date) -> float:
        return left + (day - days[0]).days / span * (right - left)

    def y(value: float) -> float:
        return bottom - (value - low) / height * (bottom - top)

    parts = [_text(12, 18, scale.title)]
    for value in (low, high):
        parts += [_line(left, y(value), right, y(value)), _text(left - 6, y(value) + 4, _number(value), anchor="end", faint=True)]
    for earlier, later in pairwise(of.occasions):
        if earlier.value is not None and later.value is not None:
            ends = f'x1="{x(earlier.day):.1f}" y1="{y(earlier.value):.1f}" x2="{x(later.day):.1f}" y2="{y(later.value):.1f}"'
            parts.append(f'<line class="one" stroke-width="2" {ends}/>')
    parts += [f'<circle class="one" cx="{x(day):.1f}" cy="{y(value):.1f}" r="4"/>' for day, value in seen]
    for day, anchor in ((days[0], "start"), (days[-1], "end")) if days else ():
        parts.append(_text(left if anchor == "start" else right, 204, day.isoformat(), anchor=anchor, faint=True))
    said = "; ".join(f"{day.isoformat()}: {_number(value)}" for day, value in seen) or "no scores"
    return Picture(scale.title, said, 216, parts)


def profiles(assessment: Assessment, of: Iterable[Comparison], names: Sequence[str]) -> Picture:
    """Two people's values side by side, from what both opened to each other: `compare` gives it. `names` is what they are called,
    the first one's first."""
    first, second = names
    all = list(of)
    left, right = 190, WIDTH - 40
    parts = [
        '<circle class="one" cx="18" cy="14" r="5"/>' + _text(28, 18, _short(first, 24)),
        '<rect class="two" x="213" y="9" width="10" height="10"/>' + _text(230, 18, _short(second, 24)),
    ]
    for row, each in enumerate(all):
        y, span = 44 + 26 * row, (each.high - each.low) or 1.0
        mine, theirs = (left + (value - each.low) / span * (right - left) for value in (each.first, each.second))
        parts += [
            _text(12, y + 4, _short(assessment.scales[each.scale].title, 26)),
            _line(left, y, right, y),
            f'<circle class="one" cx="{mine:.1f}" cy="{y}" r="6"/>',
            f'<rect class="two" x="{theirs - 5:.1f}" y="{y - 5}" width="10" height="10" fill-opacity=".8"/>',
        ]
    said = "; ".join(
        f"{assessment.scales[each.scale].title}: {first} {_number(each.first)}, {second} {_number(each.second)}, "
        f"from {_number(each.low)} to {_number(each.high)}"
        for each in all
    )
    return Picture(f"{first}, {second}", said or "nothing to compare", 60 + 26 * len(all), parts)


def _ends(assessment: Assessment, scale: str) -> tuple[float, float]:
    range = assessment.range(scale)
    return range.low, range.high


def _text(x: float, y: float, words: str, *, anchor: str = "start", faint: bool = False) -> str:
    more = ' class="faint"' if faint else ""
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"{more}>{escape(words)}</text>'


def _line(x1: float, y1: float, x2: float, y2: float) -> str:
    return f'<line class="line" x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"/>'


def _box(x: float, y: float, width: float, height: float, kind: str, opacity: float = 1) -> str:
    seen = "" if opacity == 1 else f' fill-opacity="{opacity:.2f}" stroke-opacity="0"'
    place = f'x="{x:.1f}" y="{y:.1f}" width="{max(width, 0):.1f}" height="{max(height, 0):.1f}"'
    return f'<rect class="{kind}" {place} stroke-width="0"{seen}/>'


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _short(words: str, most: float) -> str:
    return words if len(words) <= most else words[: max(int(most) - 1, 0)].rstrip() + "…" if most >= 2 else ""


def _response_of(assessment: Assessment, item: Any) -> Any:
    return item.response or next((each.response for each in assessment.formats if each.id == item.shared), None)


def _has(data: Any, id: str) -> bool:
    return id in (data if isinstance(data, Mapping) else data.columns)


def _values(column: Any) -> Iterable[Any]:
    for name in ("tolist", "to_list", "to_pylist"):
        if hasattr(column, name):
            return list(getattr(column, name)())
    return list(column)


def _is_number(value: Any) -> bool:
    try:
        return float(value) == int(value)
    except (TypeError, ValueError, OverflowError):  # missing, or no number
        return False
