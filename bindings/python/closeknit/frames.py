"""Many people's answers: data frames, arrays, Arrow tables and streams of them. `Assessment.score` uses this."""

from __future__ import annotations

import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from . import _core
from ._core import Assessment, TableLayout
from .scores import PARTS, STATUSES, CellIssue, Progress, ScaleScores, Scores, joined
from .tables import is_from, table_of

__all__ = ["STATUSES", "CellIssue", "ScaleScores", "Scores", "score"]


def score(
    assessment: Assessment,
    data: Any,
    *,
    keep: Sequence[str] = (),
    layout: TableLayout | None = None,
    parts: Sequence[str] | None = None,
    out: Any = None,
    threads: int = 1,
    progress: Progress | None = None,
) -> Scores:
    """The scores of a table in memory, or of a stream of tables: what `Assessment.score` does with more than one person.

    `data`: a pandas or Polars frame, an Arrow table or batch or whatever exports the Arrow PyCapsule interface, a dict of columns,
    a list of dicts, a NumPy matrix with one column for each question in the assessment's order, a structured array, or an iterator
    of such tables. Columns are found by the items' ids or wordings, or as `layout` has it; texts are read as cells of a file are.
    `keep`: columns that come along. `parts`: value, status, band, cut_offs, norms; value, status and cut_offs when left out.
    `out`: where values are written, a float64 matrix of rows x scales or a dict of arrays by scale. `progress` gets the rows done.

    A cell that does not fit its item counts as missing and is one of `issues`. Raises Error where no column is an item, and
    TypeError or ValueError for a table that cannot be read.
    """
    wanted = tuple(parts) if parts is not None else ("value", "status", "cut_offs")
    for each in wanted:
        if each not in PARTS:
            raise ValueError(f"parts: expected some of {', '.join(PARTS)}")
    how = layout if layout is not None else TableLayout()
    if isinstance(data, Iterator):
        if out is not None:
            raise ValueError("out: the rows of a stream are not known beforehand")
        parts_done = [score(assessment, each, keep=keep, layout=how, parts=wanted, threads=threads) for each in data]
        return joined(assessment, parts_done, wanted, progress)
    table = table_of(assessment, data)
    done = table.score(assessment, wanted, how, out, threads, progress)
    for name in keep:
        done.kept[name] = table.column(name)
    return done


def score_any(assessment: Assessment, data: Any, *, keep: Sequence[str] = (), **how: Any) -> Any:
    """`Assessment.score` of what is no dict of plain answers."""
    if isinstance(data, _core.Sheet):
        _refuse(how)
        return assessment.score_sheet(data)
    if not _is_one_person(assessment, data):
        return score(assessment, data, keep=keep, **how)
    _refuse(how)
    return assessment._score_one({name: value for name, value in data.items() if name not in keep} if keep else data)


def _refuse(how: Mapping[str, Any]) -> None:
    if how:
        raise TypeError(f"score: {', '.join(how)} is for the answers of many people")


def _is_one_person(assessment: Assessment, data: Any) -> bool:
    """A row of a frame is, and so is a dict unless a value is a column: an array, a list with more than words in it, or an empty
    list for an item that takes none."""
    if not isinstance(data, Mapping):
        return is_from(data, "pandas") and not hasattr(data, "columns")

    def is_column(name: object, value: Any) -> bool:
        if isinstance(value, (list, tuple)):
            return not all(isinstance(each, str) for each in value) if value else not _takes_lists(assessment, name)
        is_array = isinstance(value, (memoryview, array.array)) or any(hasattr(value, each) for each in _OF_ARRAYS)
        return is_array and getattr(value, "ndim", 1) > 0 and hasattr(value, "__len__")

    return not any(is_column(name, value) for name, value in data.items())


_OF_ARRAYS = ("dtype", "__arrow_c_array__", "__arrow_c_stream__")


def _takes_lists(assessment: Assessment, name: object) -> bool:
    for item in assessment.items:
        if item.id == name:
            shared = (each.response for each in assessment.formats if each.id == item.shared)
            response = item.response if item.shared is None else next(shared, None)
            return isinstance(response, (_core.Choices, _core.Ranking))
    return False
