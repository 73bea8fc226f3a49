"""How reliable the scales of an assessment are in a table of answers."""

from __future__ import annotations

import array
from collections.abc import Iterable, Iterator
from typing import Any

from .. import _core
from ..scores import as_list
from ..tables import table_of
from .figures import Figures, FigureTable
from .numbers import is_missing

#: Why a figure is not defined, in words.
REASONS: dict[str, str] = {
    **_core._no_estimate_reasons,
    "negative_reliability": "The reliability is below 0, and no standard error follows from that.",
}
"""Why a figure is not defined, in a sentence for each reason."""


class Reliability(FigureTable):
    """The reliability of each scale by its id; with `by`, by id and group."""

    def __init__(self, rows: dict[Any, Figures], by: str | None) -> None:
        super().__init__(rows, ("scale",) if by is None else ("scale", by))
        #: The column that the rows were grouped by.
        self.by = by
        #: For each scale that has no figures, why.
        self.not_analysed: dict[str, str] = {}
        #: How many rows have no group.
        self.without_group = 0
        #: How many cells do not fit items of these scales, and count as missing.
        self.issue_count = 0


def reliability(
    assessment: _core.Assessment, data: Any, by: str | None = None, layout: _core.TableLayout | None = None, *, level: float = 0.95
) -> Reliability:
    """Of each scale that is a sum or mean of items of weight 1: alpha with its interval, standardised alpha, lambda 2 and 6, omega
    total, both split halves, the standard error of measurement and each item's part, from rows that answer all of its items.

    `data` is any table, or stream of tables, that `Assessment.score` takes. Items count as the scale has it: reversed, with the key's
    points, and with `when_missing` for what is missing. `by`: a column; each of its values is a group. The standard error is
    alpha's, in points of the sum or mean before transforms. Raises as `Assessment.score` does.
    """
    refuse_people("reliability", data)
    done = Reliability({}, by)
    scales = []
    for scale in assessment.scales:
        if why := _not_analysed(scale):
            done.not_analysed[scale.id] = why
        else:
            scales.append(scale)
    sums = _core._PointSums(points_of(assessment, scales), [len(scale.keys) for scale in scales])
    groups: dict[Any, int] = {}
    for each in data if isinstance(data, Iterator) else (data,):
        refuse_people("reliability", each)
        table = table_of(assessment, each)
        if by is not None:
            sums.set_groups(_grouped(groups, done, table.column(by)))
        table.add_to(sums, assessment, layout if layout is not None else _core.TableLayout())
    done.issue_count = sums.misfits()
    for at, scale in enumerate(scales):
        for group, number in groups.items() if by is not None else ((None, 0),):
            done._rows[scale.id if by is None else (scale.id, group)] = _figures(scale, sums.result(at, number), level)
    return done


def points_of(assessment: _core.Assessment, scales: Iterable[_core.Scale]) -> _core.Assessment:
    """The same items, with a scale of its own for each key of these scales. Scales that conditions may ask for come after them."""
    keys = [(scale, key) for scale in scales for key in scale.keys]
    alone = [
        _core.Scale(
            id=f"points-of-key-{at}", title=scale.title, measures=scale.measures, method=_core.Sum(), keys=[key.replace(weight=1)], missing=_core.AllRequired()
        )
        for at, (scale, key) in enumerate(keys)
    ]
    has_conditions = len(assessment.constraints) or any(item.shown_when is not None for item in assessment.items)
    return assessment.replace(scales=[*alone, *(assessment.scales if has_conditions else ())])


def refuse_people(function: str, data: Any) -> None:
    """Raises TypeError for what one person keeps: a history, a sheet, any record of closeknit, or a list of these."""
    first = data[0] if isinstance(data, (list, tuple)) and data else data
    if type(first).__module__.partition(".")[0] == "closeknit":
        raise TypeError(
            f"{function}: expected a table of people who agreed to this use of their answers, not {type(first).__name__}; "
            "what two people keep is opened by `reveal`"
        )


def _not_analysed(scale: _core.Scale) -> str:
    if len(scale.components):
        return "it is made of other scales"
    if not isinstance(scale.method, (_core.Sum, _core.Mean)):
        return f"it is no sum or mean but a {type(scale.method).__name__.lower()}"
    if any(key.weight != 1 for key in scale.keys):
        return "its items have weights"
    return ""


def _grouped(groups: dict[Any, int], done: Reliability, column: Any) -> array.array[int]:
    """The number of each row's group, -1 for none; new ones are added to `groups`."""
    out = array.array("i")
    for each in as_list(column):
        number = groups.get(each, -1)
        if number < 0 and is_missing(each):
            done.without_group += 1
        elif number < 0:
            number = groups[each] = len(groups)
        out.append(number)
    return out


def _figures(scale: _core.Scale, sums: _core._ItemMoments, level: float) -> Figures:
    known: dict[str, dict[str, Any]] = {
        "alpha": _core._alpha(sums, level),
        "standardised_alpha": _core._standardised_alpha(sums),
        "lambda_2": _core._lambda_2(sums),
        "lambda_6": _core._lambda_6(sums),
        "omega": _core._omega(sums),
        "split_half": _core._split_half(sums, False),
        "odd_even": _core._split_half(sums, True),
    }
    known["sem"] = _sem(scale, sums, known["alpha"])
    out: dict[str, Any] = {"used": sums.used(), "left_out": sums.left_out()}
    for name, of in known.items():
        out |= _renamed(name, of)
    out["items"] = [{"item": key.item, **of} for key, of in zip(scale.keys, _core._items(sums))]
    return Figures(out)


def _sem(scale: _core.Scale, sums: _core._ItemMoments, alpha: dict[str, Any]) -> dict[str, Any]:
    """In points of the scale's sum or mean."""
    if alpha["value"] is None:
        return {"value": None, "undefined": alpha["undefined"]}
    if alpha["value"] < 0:
        return {"value": None, "undefined": "negative_reliability"}
    of: dict[str, Any] = _core._sem(sums, alpha["value"])
    return {**of, "value": of["value"] / (len(scale.keys) if isinstance(scale.method, _core.Mean) else 1)}


def _renamed(name: str, of: dict[str, object]) -> dict[str, object]:
    """`value` is called as the figure is, all else has its name before it."""
    return {name if each in ("value", name) else f"{name}_{each}": value for each, value in of.items()}
