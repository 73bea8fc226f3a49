"""Tables in memory as columns that closeknit reads: frames of pandas, matrices, dicts, Arrow. None of their libraries is imported."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

from . import _core
from ._core import Assessment, TableLayout
from .scores import ENOUGH_ROWS, STATUSES, Progress, Scores, as_list, joined, note, pieces_of

_BATCH_ROWS = 262_144  # of a frame whose columns have to be converted


class Columns:
    """A table whose columns are given one by one."""

    def __init__(
        self,
        names: Sequence[str],
        rows: int,
        column: Callable[[int, int, int], Any],
        original: Callable[[str], Any],
        at_once: int | None = None,
        index: Any = None,
    ) -> None:
        self.names = [str(name) for name in names]
        self.rows = rows
        self._of_rows = column  # its number, the first row and the row after the last
        self.column = original
        self._at_once = at_once or max(rows, 1)
        self._index = index  # of pandas

    def add_to(self, sink: _core._RowSink, assessment: Assessment, layout: TableLayout) -> None:
        used, _ = _core._columns_used(assessment, self.names, layout)
        for first in range(0, self.rows, self._at_once):
            last = min(first + self._at_once, self.rows)
            _core._add_columns(sink, self.names, self._used_columns(used, first, last), last - first, layout)

    def _used_columns(self, used: Sequence[bool], first: int, last: int) -> list[Any]:
        return [self._of_rows(i, first, last) if used[i] else None for i in range(len(self.names))]

    def score(
        self, assessment: Assessment, parts: Sequence[str], layout: TableLayout, out: Any, threads: int, progress: Progress | None
    ) -> Scores:
        done = Scores(assessment, self.rows, parts, out)
        used, remarks = _core._columns_used(assessment, self.names, layout)
        done._said, done._index = remarks, self._index
        for first in range(0, self.rows, self._at_once):
            last = min(first + self._at_once, self.rows)
            columns = self._used_columns(used, first, last)
            to = pieces_of(done, first, last - first)
            tell = _later(progress, first)
            note(done, _core._score_columns(assessment, self.names, columns, last - first, to, layout, threads, tell), first)

        def lowest(by: Assessment, first: int, last: int) -> Scores:
            found = Scores(by, last - first, _LOWEST_PARTS, None)
            columns, to = self._used_columns(used, first, last), pieces_of(found, 0, last - first)
            _core._score_columns(by, self.names, columns, last - first, to, layout, threads, None)
            return found

        _look_for_lowest(done, _steps(self.rows, self._at_once), lowest)
        return done


class Arrow:
    """What exports the Arrow PyCapsule interface."""

    def __init__(self, data: Any) -> None:
        self._data = data

    def column(self, name: str) -> Any:
        return self._data[name]

    def _batches(self) -> _core._ArrowBatches:
        source = self._data.__arrow_c_stream__() if hasattr(self._data, "__arrow_c_stream__") else self._data.__arrow_c_array__()
        return _core._ArrowBatches(source)

    def add_to(self, sink: _core._RowSink, assessment: Assessment, layout: TableLayout) -> None:
        batches = self._batches()
        while batches.next() is not None:
            batches.add_to(sink, layout)

    def score(
        self, assessment: Assessment, parts: Sequence[str], layout: TableLayout, out: Any, threads: int, progress: Progress | None
    ) -> Scores:
        batches = self._batches()
        _, remarks = _core._columns_used(assessment, batches.names(), layout)
        rows = _rows_of(self._data)
        if rows is not None:
            done, first = Scores(assessment, rows, parts, out), 0
            while (now := batches.next()) is not None:
                to = pieces_of(done, first, now)
                note(done, batches.score(assessment, to, layout, threads, _later(progress, first)), first)
                first += now
            if hasattr(self._data, "slice"):
                _look_for_lowest(done, _steps(rows, rows), lambda by, first, last: self._part(by, first, last, layout, threads))
        else:
            all = []
            while (now := batches.next()) is not None:
                one = Scores(assessment, now, parts, None)
                note(one, batches.score(assessment, pieces_of(one, 0, now), layout, threads, None), 0)
                _look_for_lowest(one, [(0, now)], lambda by, first, last: _scored(batches, by, last, layout, threads))
                all.append(one)
            if out is not None:
                raise ValueError("out: the rows of a stream are not known beforehand")
            done = joined(assessment, all, parts, progress)
        done._said = remarks
        return done

    def _part(self, by: Assessment, first: int, last: int, layout: TableLayout, threads: int) -> Scores:
        part, all = Arrow(self._data.slice(first, last - first))._batches(), []
        while (now := part.next()) is not None:
            all.append(_scored(part, by, now, layout, threads))
        return joined(by, all, _LOWEST_PARTS, None)


def _scored(batches: _core._ArrowBatches, by: Assessment, rows: int, layout: TableLayout, threads: int) -> Scores:
    """The batch that the stream is at."""
    found = Scores(by, rows, _LOWEST_PARTS, None)
    batches.score(by, pieces_of(found, 0, rows), layout, threads, None)
    return found


def _steps(rows: int, at_once: int) -> Iterator[tuple[int, int]]:
    """Parts of the rows, the first ones small: most often they are enough."""
    first, size = 0, 1000
    while first < rows:
        last = min(first + min(size, at_once), rows)
        yield first, last
        first, size = last, 10 * size


def _look_for_lowest(done: Scores, steps: Iterable[tuple[int, int]], score: Callable[[Assessment, int, int], Scores]) -> None:
    """Notes items whose lowest answer is 0 and was given by nobody, with the rows that answer some of them; `score` scores a part."""
    by = _lowest_answers(done.assessment)
    if by is None or done.rows < ENOUGH_ROWS:
        return
    left = {scale.id: 0 for scale in by.scales}
    for first, last in steps:
        found = score(by, first, last)
        for name in list(left):
            if b"\1" in bytes(found[name].band_codes):
                del left[name]
            else:
                left[name] += last - first - bytes(found[name].status_codes).count(_NO_ANSWER)
        if not left:
            return
    done._without_lowest = {tuple(key.item for key in scale.keys): left[scale.id] for scale in by.scales if scale.id in left}


_LOWEST_PARTS = ("status", "band")
_NO_ANSWER = STATUSES.index("too_few_answers")


@lru_cache(maxsize=64)
def _lowest_answers(of: Assessment) -> Assessment | None:
    """The same items, always shown, with a scale for those of one range from 0: how many of a person's answers are 0, in the second of two
    bands for one and more. Ranges beyond 100 are left out. None where there are not two such items."""
    formats = {each.id: each.response for each in of.formats}
    items: dict[int, list[str]] = {}
    for item in of.items:
        response = item.response if item.shared is None else formats.get(item.shared)
        if isinstance(response, _core.Rating) and response.low == 0:
            items.setdefault(response.high, []).append(item.id)
        elif isinstance(response, _core.Choice) and all(each.id == str(at) and each.missing is None for at, each in enumerate(response.options)):
            items.setdefault(len(response.options) - 1, []).append(item.id)
    scales = [
        _core.Scale(
            id=str(high),
            title="Lowest",
            measures="lowest",
            method=_core.Sum(),
            keys=[_core.Key(item=each, points={str(at): float(at == 0) for at in range(high + 1)}) for each in alike],
            missing=_core.AtMostMissing(missing=len(alike) - 1, prorate=False),
            bands=[_core.Band(id="none", low=0, label="none"), _core.Band(id="some", low=1, label="some")],
        )
        for high, alike in sorted(items.items())
        if len(alike) > 1 and high <= 100
    ]
    if not scales:
        return None
    shown = [item.replace(shown_when=None) for item in of.items]
    return _core.Assessment(id=of.id, title=of.title, formats=of.formats, items=shown, scales=scales)


def _later(progress: Progress | None, first: int) -> Progress | None:
    """To tell the rows of a whole table, where those of a part from `first` on are done."""
    return None if progress is None else lambda rows: progress(first + rows)


def _rows_of(data: Any) -> int | None:
    for name in ("num_rows", "height"):
        if isinstance(getattr(data, name, None), int):
            return int(getattr(data, name))
    return None


def is_from(data: Any, module: str) -> bool:
    return any(each.__module__.partition(".")[0] == module for each in type(data).__mro__)


def table_of(assessment: Assessment, data: Any) -> Columns | Arrow:
    if is_from(data, "pandas") and hasattr(data, "iloc"):
        return _pandas_table(data)
    if is_from(data, "numpy") and hasattr(data, "dtype"):
        return _matrix(assessment, data)
    if hasattr(data, "__arrow_c_stream__") or hasattr(data, "__arrow_c_array__"):
        return Arrow(data)
    if isinstance(data, Mapping):
        return _dict_table(data)
    if isinstance(data, (list, tuple)):
        return _records(data)
    raise TypeError(f"score: expected a table, a dict of columns or a list of dicts, not {type(data).__name__}")


def _dict_table(data: Mapping[Any, Any]) -> Columns:
    names, columns = [str(each) for each in data], list(data.values())
    for name, each in zip(names, columns):
        if isinstance(each, (str, bytes)) or not hasattr(each, "__len__"):
            raise TypeError(f"score: column '{name}' cannot be of type {type(each).__name__}")
    rows = {len(each) for each in columns} or {0}
    if len(rows) > 1:
        raise ValueError(f"score: columns of {min(rows)} and of {max(rows)} rows")
    index = _index_of(dict(zip(names, columns)))
    return Columns(names, rows.pop(), lambda at, first, last: _part(columns[at], first, last), lambda name: data[name], index=index)


def _index_of(columns: Mapping[str, Any]) -> Any:
    """The index of those that are Series; None where none is. Raises ValueError where they have several: nobody knows whose a row is."""
    series = [(name, each) for name, each in columns.items() if is_from(each, "pandas") and hasattr(each, "iloc")]
    for name, each in series[1:]:
        if not each.index.equals(series[0][1].index):
            raise ValueError(f"score: columns '{series[0][0]}' and '{name}' have different indexes")
    return series[0][1].index if series else None


def _part(column: Any, first: int, last: int) -> Any:
    """Some rows of a column as a buffer of numbers, a list, or codes and what they stand for."""
    if is_from(column, "pandas"):
        return _pandas_part(column.iloc[first:last] if hasattr(column, "iloc") else column[first:last])
    if is_from(column, "numpy"):
        return _array_part(column[first:last])
    if isinstance(column, (list, tuple)):
        return list(column[first:last])
    if hasattr(column, "to_pylist") or hasattr(column, "to_list"):
        return as_list(column[first:last])
    try:
        return memoryview(column)[first:last]
    except TypeError:
        return list(column[first:last])


def _array_part(numbers: Any) -> Any:
    """A NumPy array as a buffer where it has plain numbers; a list otherwise."""
    kind, size = numbers.dtype.kind, numbers.dtype.itemsize
    if kind == "b" or (kind in "iu" or (kind == "f" and size in (4, 8))):
        return numbers if numbers.dtype.isnative else numbers.astype(numbers.dtype.newbyteorder("="))
    if kind == "f":
        return numbers.astype("float64")
    if kind == "M":
        return [None if str(day) == "NaT" else str(day) for day in numbers.astype("datetime64[D]")]
    if hasattr(numbers, "filled") or kind in "OUST":
        return list(numbers.tolist())
    raise TypeError(f"answers cannot be of NumPy's type {numbers.dtype.name}")


def _pandas_part(series: Any) -> Any:
    dtype = series.dtype
    if hasattr(dtype, "categories"):
        return series.cat.codes.to_numpy(), list(dtype.categories)
    if not isinstance(dtype, _numpy().dtype):
        if getattr(dtype, "kind", "O") in "iufb":  # numbers with a mask beside them
            wide = "float64" if dtype.kind in "iuf" else "O"
            return _array_part(series.to_numpy(dtype=wide, na_value=None if wide == "O" else float("nan")))
        return [None if missing else each for each, missing in zip(series.tolist(), series.isna().tolist())]
    return _array_part(series.to_numpy())


def _numpy() -> Any:
    return sys.modules["numpy"]


def _pandas_table(frame: Any) -> Columns:
    if not hasattr(frame, "columns"):
        raise TypeError("score: a Series is one person or one column; expected a frame, or series.to_dict()")
    plain = all(isinstance(each, _numpy().dtype) and each.kind in "iufb" and each.isnative for each in frame.dtypes)
    parts = lambda at, first, last: _pandas_part(frame.iloc[first:last, at])  # noqa: E731
    return Columns(list(frame.columns), len(frame), parts, lambda name: frame[name], None if plain else _BATCH_ROWS, frame.index)


def _matrix(assessment: Assessment, matrix: Any) -> Columns:
    if matrix.dtype.names:
        names = list(matrix.dtype.names)
        parts = lambda at, first, last: _array_part(matrix[names[at]][first:last])  # noqa: E731
        return Columns(names, len(matrix), parts, lambda name: matrix[name])
    ids = [item.id for item in assessment.items if item.kind != "instruction"]
    if matrix.ndim != 2 or matrix.shape[1] != len(ids):
        shape = " x ".join(map(str, matrix.shape))
        raise ValueError(f"score: expected a matrix of rows x {len(ids)}, a column for each question, not {shape or 'one number'}")
    at_once = None if matrix.dtype.kind in "iufb" and matrix.dtype.isnative and matrix.dtype.itemsize <= 8 else _BATCH_ROWS

    def column(name: str) -> Any:
        return matrix[:, ids.index(name)]

    return Columns(ids, len(matrix), lambda at, first, last: _array_part(matrix[first:last, at]), column, at_once)


def _records(rows: Sequence[Any]) -> Columns:
    names: dict[str, None] = {}
    for at, row in enumerate(rows):
        if not isinstance(row, Mapping):
            hint = "; rows without names can be a NumPy matrix" if isinstance(row, (list, tuple)) else ""
            raise TypeError(f"score: row {at} must be a dict, not {type(row).__name__}{hint}")
        names.update(dict.fromkeys(map(str, row)))
    all = list(names)
    column: Callable[[str], list[Any]] = lambda name: [row.get(name) for row in rows]  # noqa: E731
    return Columns(all, len(rows), lambda at, first, last: [row.get(all[at]) for row in rows[first:last]], column, _BATCH_ROWS)
