"""Many people's answers in columns: data frames, arrays, Arrow tables and streams of them. `Assessment.score` uses this."""

from __future__ import annotations

import array
import html
import mmap
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from . import _core
from ._core import Assessment, TableLayout

if TYPE_CHECKING:
    import numpy
    import pandas  # type: ignore[import-untyped, unused-ignore]
    import polars
    import pyarrow  # type: ignore[import-untyped, unused-ignore]

STATUSES = _core._score_statuses  # by their codes
Progress = Callable[[int], object]
_PARTS = ("value", "status", "band", "cut_offs", "norms")
_BATCH_ROWS = 262_144  # of a frame whose columns have to be converted


class CellIssue(NamedTuple):
    """A cell that is no answer to its item, and counts as missing. What it holds is not told."""

    row: int
    item: str
    message: str


class ScaleScores:
    """The scores of one scale, row by row."""

    __slots__ = ("_band", "_cut_offs", "_norms", "_scale", "_status", "values")

    def __init__(self, scale: _core.Scale, rows: int, parts: Sequence[str], values: Any = None) -> None:
        self._scale = scale
        #: A memoryview of doubles, or what was given as `out`; NaN where there is no score. None where they are not wanted.
        self.values: Any = values if values is not None or "value" not in parts else _room(rows, "d")
        self._status = _room(rows, "B") if "status" in parts else None
        self._band = _room(rows, "h") if "band" in parts and len(scale.bands) else None
        self._cut_offs = _room(rows, "Q") if "cut_offs" in parts and len(scale.cut_offs) else None
        self._norms = _room(rows * 3 * len(scale.norms), "d") if "norms" in parts and len(scale.norms) else None

    def __len__(self) -> int:
        return len(next(part for part in (self.values, self._status, self._band, self._cut_offs) if part is not None))

    def __repr__(self) -> str:
        return f"<ScaleScores of {self._scale.id}: {len(self)} rows>"

    @property
    def status_codes(self) -> memoryview:
        """For each row the place of its status in `STATUSES`."""
        return _wanted(self._status, "status")

    @property
    def status(self) -> list[str]:
        """For each row how its score came about, or why there is none."""
        return [STATUSES[code] for code in self.status_codes]

    @property
    def band_codes(self) -> memoryview:
        """For each row the place of its band among the scale's bands; -1 for none."""
        return _wanted(self._band, "band")

    @property
    def bands(self) -> list[str | None]:
        """For each row the id of its band."""
        ids = [band.id for band in self._scale.bands]
        return [ids[code] if code >= 0 else None for code in self.band_codes]

    @property
    def cut_offs(self) -> dict[str, list[bool]]:
        """For each of the first 64 cut-offs which rows meet it. A row without a score meets none."""
        met = _wanted(self._cut_offs, "cut_offs")
        return {each.id: [bool(bits >> at & 1) for bits in met] for at, each in enumerate(self._scale.cut_offs) if at < 64}

    @property
    def norms(self) -> dict[str, dict[str, memoryview]]:
        """For each norm the rows' `z`, `t` and `percentile`; NaN for none."""
        all, width = _wanted(self._norms, "norms"), 3 * len(self._scale.norms)
        return {
            norm.id: {name: all[3 * at + place :: width] for place, name in enumerate(("z", "t", "percentile"))}
            for at, norm in enumerate(self._scale.norms)
        }

    def _pieces(self, first: int, rows: int) -> tuple[Any, ...]:
        """Where the scores of some rows go."""

        def part(of: Any, each: int = 1) -> Any:
            return None if of is None else of[first * each : (first + rows) * each]

        norms = part(self._norms, 3 * len(self._scale.norms))
        return part(self.values), part(self._status), part(self._band), part(self._cut_offs), norms

    def _columns(self) -> Iterator[tuple[str, str, Any]]:
        """What a table of scores has of the scale: the columns' names, kinds and contents."""
        if self.values is not None:
            yield self._scale.id, "number", self.values
        if self._status is not None:
            yield f"{self._scale.id}_status", "status", self._status
        if self._band is not None:
            yield f"{self._scale.id}_band", "words", self.bands
        if self._cut_offs is not None:
            for name, met in self.cut_offs.items():
                yield f"{self._scale.id}_{name}", "flag", met
        if self._norms is not None:
            for norm, parts in self.norms.items():
                for name, numbers in parts.items():
                    yield f"{self._scale.id}_{norm}_{name}", "number", numbers


class Scores(Mapping[str, ScaleScores]):
    """The scores of many people, by scale. `len` is the number of scales; `rows` that of people."""

    def __init__(self, assessment: Assessment, rows: int, parts: Sequence[str], out: Any) -> None:
        self.assessment = assessment
        self.rows = rows
        self.kept: dict[str, Any] = {}
        self.issues: list[CellIssue] = []
        self.issue_count = 0
        self.remarks: tuple[str, ...] = ()
        given = _given_out(assessment, rows, out)
        self._scales = {scale.id: ScaleScores(scale, rows, parts, given.get(scale.id)) for scale in assessment.scales}

    def __getitem__(self, scale: str) -> ScaleScores:
        return self._scales[scale]

    def __iter__(self) -> Iterator[str]:
        return iter(self._scales)

    def __len__(self) -> int:
        return len(self._scales)

    def _columns(self) -> Iterator[tuple[str, str, Any]]:
        for name, kept in self.kept.items():
            yield name, "kept", kept
        for scale in self._scales.values():
            yield from scale._columns()

    def to_numpy(self) -> numpy.ndarray[Any, Any]:
        """The values as a matrix of rows x scales."""
        import numpy as np

        return np.column_stack([np.asarray(each.values) for each in self._scales.values()])

    def to_dict(self) -> dict[str, list[Any]]:
        """Lists by column name; a value is None where there is none."""
        out: dict[str, list[Any]] = {}
        for name, kind, column in self._columns():
            if kind == "status":
                out[name] = [STATUSES[code] for code in column]
            elif kind == "number":
                out[name] = [None if x != x else x for x in map(float, column)]
            else:
                out[name] = list(column)
        return out

    def to_pandas(self) -> pandas.DataFrame:
        """The kept columns, and of each scale its value, status and what else there is, with the frame's own index."""
        import numpy as np
        import pandas as pd

        made: dict[str, Any] = {}
        for name, kind, column in self._columns():
            if kind == "status":
                made[name] = pd.Categorical.from_codes(np.asarray(column).view("int8"), categories=list(STATUSES))
            elif kind == "number":
                made[name] = np.asarray(column)
            elif kind == "kept" and isinstance(column, pd.Series):
                made[name] = column.array
            else:
                made[name] = _as_list(column) if kind == "kept" else column
        index = next((each.index for each in self.kept.values() if isinstance(each, pd.Series)), None)
        return pd.DataFrame(made, index=index)

    def to_arrow(self) -> pyarrow.Table:
        """The same as an Arrow table; a value is null where there is none."""
        import numpy as np
        import pyarrow as pa

        made: dict[str, Any] = {}
        for name, kind, column in self._columns():
            if kind == "status":
                made[name] = pa.DictionaryArray.from_arrays(pa.array(np.asarray(column).view("int8")), list(STATUSES))
            elif kind == "number":
                made[name] = pa.array(np.asarray(column), from_pandas=True)
            elif kind == "kept":
                made[name] = column if isinstance(column, (pa.Array, pa.ChunkedArray)) else pa.array(_as_list(column))
            else:
                made[name] = pa.array(column)
        return pa.table(made)

    def to_polars(self) -> polars.DataFrame:
        """The same as a Polars frame; a value is null where there is none."""
        import polars as pl

        made: list[Any] = []
        for name, kind, column in self._columns():
            if kind == "status":
                words = pl.Series(STATUSES, dtype=pl.Enum(STATUSES))
                made.append(words.gather(pl.Series(list(column), dtype=pl.UInt32)).alias(name))
            elif kind == "number":
                made.append(pl.Series(name, column, dtype=pl.Float64).fill_nan(None))
            else:
                made.append(column.alias(name) if isinstance(column, pl.Series) else pl.Series(name, _as_list(column)))
        return pl.DataFrame(made)

    def _first_rows(self, rows: int) -> tuple[list[str], list[list[str]]]:
        """What is kept and the values, as a screen has room for them."""
        columns: dict[str, list[str]] = {name: list(map(_shown, _as_list(kept[:rows]))) for name, kept in self.kept.items()}
        for name, scale in self._scales.items():
            if scale.values is not None:
                columns[name] = [_shown(scale.values[row]) for row in range(min(rows, self.rows))]
        names = list(columns)[:9]
        lines = [list(row) for row in zip(*(columns[name] for name in names))]
        if len(columns) > len(names):
            names.append("...")
            lines = [[*row, "..."] for row in lines]
        return names, lines

    def _summary(self) -> str:
        wrong = f"; cells that do not fit and count as missing: {self.issue_count}" if self.issue_count else ""
        people = "1 row" if self.rows == 1 else f"{self.rows:,} rows"
        scales = "1 scale" if len(self) == 1 else f"{len(self)} scales"
        return f"{people}, {scales} of {self.assessment.id}{wrong}"

    def __repr__(self) -> str:
        names, rows = self._first_rows(5)
        widths = [max(len(each) for each in column) for column in zip(names, *rows)]
        lines = ["  ".join(cell.rjust(width) for cell, width in zip(row, widths)).rstrip() for row in (names, *rows)]
        return "\n".join([*lines, *(["..."] if self.rows > 5 else []), f"[{self._summary()}]"])

    def _repr_html_(self) -> str:
        names, rows = self._first_rows(10)
        head = "".join(f'<th scope="col">{html.escape(each)}</th>' for each in names)
        body = "".join("<tr>" + "".join(f"<td>{html.escape(each)}</td>" for each in row) + "</tr>" for row in rows)
        caption = html.escape(self._summary())
        return f"<table><caption>{caption}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


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
        if each not in _PARTS:
            raise ValueError(f"parts: expected some of {', '.join(_PARTS)}")
    how = layout if layout is not None else TableLayout()
    if isinstance(data, Iterator):
        if out is not None:
            raise ValueError("out: the rows of a stream are not known beforehand")
        parts_done = [score(assessment, each, keep=keep, layout=how, parts=wanted, threads=threads) for each in data]
        return _joined(assessment, parts_done, wanted, progress)
    table = _table_of(assessment, data)
    done = table.score(assessment, wanted, how, out, threads, progress)
    for name in keep:
        done.kept[name] = table.column(name)
    return done


class _Columns:
    """A table whose columns are given one by one."""

    def __init__(
        self,
        names: Sequence[str],
        rows: int,
        column: Callable[[int, int, int], Any],
        original: Callable[[str], Any],
        at_once: int | None = None,
    ) -> None:
        self.names = [str(name) for name in names]
        self.rows = rows
        self._of_rows = column  # its number, the first row and the row after the last
        self.column = original
        self._at_once = at_once or max(rows, 1)

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
        done.remarks = remarks
        for first in range(0, self.rows, self._at_once):
            last = min(first + self._at_once, self.rows)
            columns = self._used_columns(used, first, last)
            to = _pieces(done, first, last - first)
            tell = _later(progress, first)
            _note(done, _core._score_columns(assessment, self.names, columns, last - first, to, layout, threads, tell), first)
        return done


class _Arrow:
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
                to = _pieces(done, first, now)
                _note(done, batches.score(assessment, to, layout, threads, _later(progress, first)), first)
                first += now
        else:
            all = []
            while (now := batches.next()) is not None:
                one = Scores(assessment, now, parts, None)
                _note(one, batches.score(assessment, _pieces(one, 0, now), layout, threads, None), 0)
                all.append(one)
            if out is not None:
                raise ValueError("out: the rows of a stream are not known beforehand")
            done = _joined(assessment, all, parts, progress)
        done.remarks = remarks
        return done


def _later(progress: Progress | None, first: int) -> Progress | None:
    """To tell the rows of a whole table, where those of a part from `first` on are done."""
    return None if progress is None else lambda rows: progress(first + rows)


_LARGE = 4 * 1024 * 1024
_SIZES = {"d": 8, "Q": 8, "h": 2, "B": 1}


def _room(size: int, code: Literal["d", "Q", "h", "B"]) -> Any:
    """Memory that nothing is written to yet; much of it in large pages where the system has them, because to get small ones takes
    longer than the scoring."""
    size *= _SIZES[code]
    if size < _LARGE or not hasattr(mmap, "MADV_HUGEPAGE"):
        return memoryview(_core._room(size)).cast(code)
    pages = mmap.mmap(-1, size, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    try:
        pages.madvise(mmap.MADV_HUGEPAGE)
    except OSError:  # a system that has been built without them
        pass
    return memoryview(pages).cast(code)


def _wanted(part: memoryview | None, name: str) -> memoryview:
    if part is None:
        raise ValueError(f"the scores were made without {name}, or the scale has none: parts=[..., '{name}']")
    return part


def _shown(value: Any) -> str:
    if isinstance(value, float):
        return "" if value != value else f"{value:.4g}"
    return "" if value is None else str(value)


def _as_list(column: Any) -> list[Any]:
    for name in ("tolist", "to_list", "to_pylist"):
        if hasattr(column, name):
            return list(getattr(column, name)())
    return list(column)


def _given_out(assessment: Assessment, rows: int, out: Any) -> dict[str, Any]:
    if out is None:
        return {}
    ids = [scale.id for scale in assessment.scales]
    if isinstance(out, Mapping):
        unknown = [str(each) for each in out if each not in ids]
        if unknown:
            raise ValueError(f"out: the assessment has no scale '{unknown[0]}'")
        return dict(out)
    if getattr(out, "ndim", None) != 2 or tuple(out.shape) != (rows, len(ids)):
        raise ValueError(f"out: expected a matrix of {rows} x {len(ids)}, or a dict of arrays by scale")
    return {each: out[:, at] for at, each in enumerate(ids)}


def _pieces(scores: Scores, first: int, rows: int) -> list[tuple[Any, ...]]:
    return [scale._pieces(first, rows) for scale in scores.values()]


def _note(scores: Scores, found: tuple[Sequence[tuple[int, str, str]], int], first: int) -> None:
    issues, count = found
    scores.issue_count += count
    room = 1000 - len(scores.issues)
    scores.issues += [CellIssue(row + first, item, message) for row, item, message in issues[: max(room, 0)]]


def _joined(assessment: Assessment, all: Sequence[Scores], parts: Sequence[str], progress: Progress | None) -> Scores:
    done = Scores(assessment, sum(each.rows for each in all), parts, None)
    first = 0
    for one in all:
        for mine, its in zip(_pieces(done, first, one.rows), _pieces(one, 0, one.rows)):
            for to, part in zip(mine, its):
                if to is not None and len(part):
                    to[:] = part
        _note(done, ([(each.row, each.item, each.message) for each in one.issues], one.issue_count), first)
        for name, kept in one.kept.items():
            done.kept.setdefault(name, []).extend(_as_list(kept))
        done.remarks = done.remarks or one.remarks
        first += one.rows
        if progress is not None:
            progress(first)
    return done


def _rows_of(data: Any) -> int | None:
    for name in ("num_rows", "height"):
        if isinstance(getattr(data, name, None), int):
            return int(getattr(data, name))
    return None


def _is_from(data: Any, module: str) -> bool:
    return any(each.__module__.partition(".")[0] == module for each in type(data).__mro__)


def _table_of(assessment: Assessment, data: Any) -> _Columns | _Arrow:
    if _is_from(data, "pandas") and hasattr(data, "iloc"):
        return _pandas_table(data)
    if _is_from(data, "numpy") and hasattr(data, "dtype"):
        return _matrix(assessment, data)
    if hasattr(data, "__arrow_c_stream__") or hasattr(data, "__arrow_c_array__"):
        return _Arrow(data)
    if isinstance(data, Mapping):
        return _dict_table(data)
    if isinstance(data, (list, tuple)):
        return _records(data)
    raise TypeError(f"score: expected a table, a dict of columns or a list of dicts, not {type(data).__name__}")


def _dict_table(data: Mapping[Any, Any]) -> _Columns:
    names, columns = [str(each) for each in data], list(data.values())
    for name, each in zip(names, columns):
        if isinstance(each, (str, bytes)) or not hasattr(each, "__len__"):
            raise TypeError(f"score: column '{name}' cannot be of type {type(each).__name__}")
    rows = {len(each) for each in columns} or {0}
    if len(rows) > 1:
        raise ValueError(f"score: columns of {min(rows)} and of {max(rows)} rows")
    return _Columns(names, rows.pop(), lambda at, first, last: _part(columns[at], first, last), lambda name: data[name])


def _part(column: Any, first: int, last: int) -> Any:
    """Some rows of a column as a buffer of numbers, a list, or codes and what they stand for."""
    if _is_from(column, "pandas"):
        return _pandas_part(column.iloc[first:last] if hasattr(column, "iloc") else column[first:last])
    if _is_from(column, "numpy"):
        return _array_part(column[first:last])
    if isinstance(column, (list, tuple)):
        return list(column[first:last])
    if hasattr(column, "to_pylist") or hasattr(column, "to_list"):
        return _as_list(column[first:last])
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


def _pandas_table(frame: Any) -> _Columns:
    if not hasattr(frame, "columns"):
        raise TypeError("score: a Series is one person or one column; expected a frame, or series.to_dict()")
    plain = all(isinstance(each, _numpy().dtype) and each.kind in "iufb" and each.isnative for each in frame.dtypes)
    parts = lambda at, first, last: _pandas_part(frame.iloc[first:last, at])  # noqa: E731
    return _Columns(list(frame.columns), len(frame), parts, lambda name: frame[name], None if plain else _BATCH_ROWS)


def _matrix(assessment: Assessment, matrix: Any) -> _Columns:
    if matrix.dtype.names:
        names = list(matrix.dtype.names)
        parts = lambda at, first, last: _array_part(matrix[names[at]][first:last])  # noqa: E731
        return _Columns(names, len(matrix), parts, lambda name: matrix[name])
    ids = [item.id for item in assessment.items if item.kind != "instruction"]
    if matrix.ndim != 2 or matrix.shape[1] != len(ids):
        shape = " x ".join(map(str, matrix.shape))
        raise ValueError(f"score: expected a matrix of rows x {len(ids)}, a column for each question, not {shape or 'one number'}")
    at_once = None if matrix.dtype.kind in "iufb" and matrix.dtype.isnative and matrix.dtype.itemsize <= 8 else _BATCH_ROWS

    def column(name: str) -> Any:
        return matrix[:, ids.index(name)]

    return _Columns(ids, len(matrix), lambda at, first, last: _array_part(matrix[first:last, at]), column, at_once)


def _records(rows: Sequence[Any]) -> _Columns:
    names: dict[str, None] = {}
    for at, row in enumerate(rows):
        if not isinstance(row, Mapping):
            raise TypeError(f"score: row {at} must be a dict, not {type(row).__name__}")
        names.update(dict.fromkeys(map(str, row)))
    all = list(names)
    column: Callable[[str], list[Any]] = lambda name: [row.get(name) for row in rows]  # noqa: E731
    return _Columns(all, len(rows), lambda at, first, last: [row.get(all[at]) for row in rows[first:last]], column, _BATCH_ROWS)


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
        return _is_from(data, "pandas") and not hasattr(data, "columns")

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
