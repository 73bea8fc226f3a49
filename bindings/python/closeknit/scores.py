"""The scores of many people, in columns: what `Assessment.score` gives for a table."""

from __future__ import annotations

import html
import mmap
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from . import _core
from ._core import Assessment

if TYPE_CHECKING:
    import numpy
    import pandas  # type: ignore[import-untyped, unused-ignore]
    import polars
    import pyarrow  # type: ignore[import-untyped, unused-ignore]

STATUSES = _core._score_statuses
"""How a score came about or why there is none, by the codes of `ScaleScores.status_codes`."""
PARTS = ("value", "status", "band", "cut_offs", "norms")
Progress = Callable[[int], object]


class CellIssue(NamedTuple):
    """A cell that is no answer to its item, and counts as missing. What it holds is not told.

    row: Its row, from 0.
    item: The item that its column belongs to.
    message: Why it is no answer.
    """

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

    def pieces(self, first: int, rows: int) -> tuple[Any, ...]:
        """Where the scores of some rows go."""

        def part(of: Any, each: int = 1) -> Any:
            return None if of is None else of[first * each : (first + rows) * each]

        norms = part(self._norms, 3 * len(self._scale.norms))
        return part(self.values), part(self._status), part(self._band), part(self._cut_offs), norms

    def columns(self) -> Iterator[tuple[str, str, Any]]:
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
        self._said: tuple[str, ...] = ()  # of the columns
        self._without_lowest: dict[tuple[str, ...], int] = {}  # items, and the rows that answer some of them
        self._index: Any = None  # of a pandas table, whose rows these are
        given = _given_out(assessment, rows, out)
        self._scales = {scale.id: ScaleScores(scale, rows, parts, given.get(scale.id)) for scale in assessment.scales}

    def __getitem__(self, scale: str) -> ScaleScores:
        return self._scales[scale]

    def __iter__(self) -> Iterator[str]:
        return iter(self._scales)

    def __len__(self) -> int:
        return len(self._scales)

    @property
    def remarks(self) -> tuple[str, ...]:
        """What is to be said of the table as a whole: of its columns, and of a lowest answer, 0, that nobody gave."""
        return *self._said, *(_nobody_gave(*each) for each in self._without_lowest.items() if each[1] >= ENOUGH_ROWS)

    def columns(self) -> Iterator[tuple[str, str, Any]]:
        """What a table of scores has: the columns' names, kinds and contents, those kept first."""
        for name, kept in self.kept.items():
            yield name, "kept", kept
        for scale in self._scales.values():
            yield from scale.columns()

    def to_numpy(self) -> numpy.ndarray[Any, Any]:
        """The values as a matrix of rows x scales."""
        import numpy as np

        return np.column_stack([np.asarray(each.values) for each in self._scales.values()])

    def to_dict(self) -> dict[str, list[Any]]:
        """Lists by column name; a value is None where there is none."""
        out: dict[str, list[Any]] = {}
        for name, kind, column in self.columns():
            if kind == "status":
                out[name] = [STATUSES[code] for code in column]
            elif kind == "number":
                out[name] = [None if x != x else x for x in map(float, column)]
            else:
                out[name] = list(column)
        return out

    def to_pandas(self) -> pandas.DataFrame:
        """The kept columns, and of each scale its value, status and what else there is. A table of pandas gives its index to it; the
        rows of any other are numbered from 0."""
        import numpy as np
        import pandas as pd

        made: dict[str, Any] = {}
        for name, kind, column in self.columns():
            if kind == "status":
                made[name] = pd.Categorical.from_codes(np.asarray(column).view("int8"), categories=list(STATUSES))
            elif kind == "number":
                made[name] = np.asarray(column)
            elif kind == "kept" and isinstance(column, pd.Series):
                made[name] = column.array
            else:
                made[name] = as_list(column) if kind == "kept" else column
        return pd.DataFrame(made, index=self._index)

    def to_arrow(self) -> pyarrow.Table:
        """The same as an Arrow table; a value is null where there is none."""
        import numpy as np
        import pyarrow as pa

        made: dict[str, Any] = {}
        for name, kind, column in self.columns():
            if kind == "status":
                made[name] = pa.DictionaryArray.from_arrays(pa.array(np.asarray(column).view("int8")), list(STATUSES))
            elif kind == "number":
                made[name] = pa.array(np.asarray(column), from_pandas=True)
            elif kind == "kept":
                made[name] = column if isinstance(column, (pa.Array, pa.ChunkedArray)) else pa.array(as_list(column))
            else:
                made[name] = pa.array(column)
        return pa.table(made)

    def to_polars(self) -> polars.DataFrame:
        """The same as a Polars frame; a value is null where there is none."""
        import polars as pl

        made: list[Any] = []
        for name, kind, column in self.columns():
            if kind == "status":
                words = pl.Series(STATUSES, dtype=pl.Enum(STATUSES))
                made.append(words.gather(pl.Series(list(column), dtype=pl.UInt32)).alias(name))
            elif kind == "number":
                made.append(pl.Series(name, column, dtype=pl.Float64).fill_nan(None))
            else:
                made.append(column.alias(name) if isinstance(column, pl.Series) else pl.Series(name, as_list(column)))
        return pl.DataFrame(made)

    def _first_rows(self, rows: int) -> tuple[list[str], list[list[str]]]:
        """What is kept and the values, as a screen has room for them."""
        columns: dict[str, list[str]] = {name: list(map(_shown, as_list(kept[:rows]))) for name, kept in self.kept.items()}
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


def as_list(column: Any) -> list[Any]:
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


ENOUGH_ROWS = 10  # to say that an answer never comes


def _nobody_gave(items: Sequence[str], rows: int) -> str:
    names = ", ".join(items[:10]) + (f" and {len(items) - 10} more" if len(items) > 10 else "")
    return f"in {rows} rows nobody gave the lowest answer, 0, to any of the items {names}: the file may count from 1; an offset of -1 mends that"


def pieces_of(scores: Scores, first: int, rows: int) -> list[tuple[Any, ...]]:
    return [scale.pieces(first, rows) for scale in scores.values()]


def note(scores: Scores, found: tuple[Sequence[tuple[int, str, str]], int], first: int) -> None:
    issues, count = found
    scores.issue_count += count
    room = 1000 - len(scores.issues)
    scores.issues += [CellIssue(row + first, item, message) for row, item, message in issues[: max(room, 0)]]


def joined(assessment: Assessment, all: Sequence[Scores], parts: Sequence[str], progress: Progress | None) -> Scores:
    done = Scores(assessment, sum(each.rows for each in all), parts, None)
    indexes = [one._index for one in all]
    if indexes and not any(each is None for each in indexes):
        done._index = indexes[0].append(indexes[1:])
    for items in all[0]._without_lowest if all else ():
        rows = [one._without_lowest[items] for one in all if items in one._without_lowest]
        if len(rows) == len(all):
            done._without_lowest[items] = sum(rows)
    first = 0
    for one in all:
        for mine, its in zip(pieces_of(done, first, one.rows), pieces_of(one, 0, one.rows)):
            for to, part in zip(mine, its):
                if to is not None and len(part):
                    to[:] = part
        note(done, ([(each.row, each.item, each.message) for each in one.issues], one.issue_count), first)
        for name, kept in one.kept.items():
            done.kept.setdefault(name, []).extend(as_list(kept))
        done._said = done._said or one._said
        first += one.rows
        if progress is not None:
            progress(first)
    return done
