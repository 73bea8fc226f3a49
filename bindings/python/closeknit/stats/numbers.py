"""Columns of numbers as the core takes them: doubles side by side, NaN where there is none."""

from __future__ import annotations

import array
import math
from collections.abc import Iterable, Sequence
from typing import Any, TypeAlias

from ..scores import as_list

Column: TypeAlias = Any
"""Whatever has the buffer protocol, a pandas or Polars series, an Arrow array, or a sequence of numbers and None."""


def column(name: str, given: Column) -> Any:
    """A buffer of doubles. Raises TypeError or ValueError, by the column's name and the row, for what is no column of numbers."""
    try:
        view = memoryview(given)
    except TypeError:
        return array.array("d", _numbers(name, _listed(name, given)))
    if view.ndim != 1:
        raise ValueError(f"{name}: expected one dimension, not {view.ndim}")
    if view.format in ("d", "@d", "<d") and view.c_contiguous:
        return view
    if hasattr(given, "astype") and given.dtype.kind in "iuf":
        return given.astype("float64")
    return array.array("d", _numbers(name, _listed(name, given)))


def columns(name: str, given: Iterable[Column], exactly: int | None = None) -> list[Any]:
    """Columns one by one, or the rows of a matrix. Raises as `column` does, and ValueError for another number of them."""
    if isinstance(given, (str, bytes)) or not hasattr(given, "__iter__"):
        raise TypeError(f"{name}: expected columns of numbers, not {type(given).__name__}")
    all = [column(f"{name}[{at}]", each) for at, each in enumerate(given)]
    if exactly is not None and len(all) != exactly:
        raise ValueError(f"{name}: expected {exactly} columns, not {len(all)}")
    return all


def is_missing(value: Any) -> bool:
    """None, NaN, and what pandas has for a missing value."""
    if value is None:
        return True
    try:
        return bool(value != value)
    except (TypeError, ValueError):  # pandas.NA says neither yes nor no
        return True


def _listed(name: str, given: Any) -> Sequence[Any]:
    if isinstance(given, (str, bytes)) or not (hasattr(given, "__iter__") or hasattr(given, "tolist")):
        raise TypeError(f"{name}: expected a column of numbers, not {type(given).__name__}")
    return as_list(given)


def _numbers(name: str, given: Sequence[Any]) -> Iterable[float]:
    for at, each in enumerate(given):
        if is_missing(each):
            yield math.nan
        elif isinstance(each, (str, bytes, bool)) or not (hasattr(each, "__float__") or hasattr(each, "__index__")):
            raise TypeError(f"{name}: row {at} is of type {type(each).__name__}, not a number")
        else:
            try:
                yield float(each)
            except OverflowError:
                raise ValueError(f"{name}: row {at} is too large for a double") from None
