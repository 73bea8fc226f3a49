"""Scoring on many machines: Arrow batches in and out, for Spark's `mapInArrow`, DuckDB, process pools. Needs pyarrow.

The assessment travels as its JSON text. What comes out has a schema that is known before any data: `schema`. Give `made_for` the
driver's `fingerprint`, so that a worker with another closeknit or another assessment refuses instead of scoring otherwise.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from . import _core
from .frames import score
from .scores import CellIssue

if TYPE_CHECKING:
    import pyarrow  # type: ignore[import-untyped, unused-ignore]


@lru_cache(maxsize=64)
def _assessment(text: str) -> _core.Assessment:
    return _core.Assessment.from_json(text)


def fingerprint(assessment_json: str) -> str:
    """The closeknit that runs here and the content of the assessment, in one line."""
    of = _assessment(assessment_json)
    return f"closeknit {_core.__version__}, assessment {of.id} {of.version}, content {of.content_hash():016x}"


def schema(assessment_json: str, kept: pyarrow.Schema | None = None, parts: Sequence[str] | None = None) -> pyarrow.Schema:
    """What `score_arrow` gives: the kept columns, and for each scale its value and what else `parts` asks for."""
    import pyarrow as pa

    empty = score(_assessment(assessment_json), {item.id: [] for item in _assessment(assessment_json).items if item.kind != "instruction"}, parts=parts)
    types = {"number": pa.float64(), "status": pa.string(), "words": pa.string(), "flag": pa.bool_()}
    return pa.schema([*(kept or []), *(pa.field(name, types[kind]) for name, kind, _ in empty.columns())])


def score_arrow(
    assessment_json: str,
    batches: Iterable[pyarrow.RecordBatch],
    *,
    keep: Sequence[str] = (),
    layout: _core.TableLayout | None = None,
    parts: Sequence[str] | None = None,
    made_for: str | None = None,
    tell: Callable[[CellIssue], object] | None = None,
) -> Iterator[pyarrow.RecordBatch]:
    """Scores batch by batch, each when it is asked for. `keep`, `layout` and `parts` are those of `closeknit.frames.score`.

    `made_for`: the driver's `fingerprint`; raises RuntimeError where this process has another. `tell` gets the first 1,000 cells of
    each batch that do not fit, with rows counted over all batches; without it they are missing answers and nothing is said.
    """
    if made_for is not None and made_for != fingerprint(assessment_json):
        raise RuntimeError(f"scores were asked for by {made_for}; this process has {fingerprint(assessment_json)}")
    return _scored(_assessment(assessment_json), assessment_json, batches, keep, layout, parts, tell)


def _scored(
    assessment: _core.Assessment,
    text: str,
    batches: Iterable[Any],
    keep: Sequence[str],
    layout: _core.TableLayout | None,
    parts: Sequence[str] | None,
    tell: Callable[[CellIssue], object] | None,
) -> Iterator[Any]:
    import pyarrow as pa

    first, wanted = 0, None
    for batch in batches:
        if wanted is None:
            wanted = schema(text, pa.schema([batch.schema.field(name) for name in keep]), parts)
        scores = score(assessment, batch, keep=keep, layout=layout, parts=parts)
        if tell is not None:
            for each in scores.issues:
                tell(each._replace(row=first + each.row))
        first += batch.num_rows
        yield from scores.to_arrow().cast(wanted).combine_chunks().to_batches()
