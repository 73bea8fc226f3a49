"""Keyed scoring of 10^6 rows of 25 ratings into 5 means, at least 4 of 5 answered, beside polars, DuckDB, NumPy and pandas, in one process.

    python bench/frames.py [ROWS]

For a Python that has closeknit, duckdb, numpy, pandas, polars and pyarrow. One thread each; the least processor time of 7 runs, taken in
turn; all values are compared first. The peer's expression in polars is the quickest known: sums of points and of answers, one
division. closeknit gives a status beside each value, which the peers are not asked for.
"""

import os
import resource
import sys
import time

os.environ["POLARS_MAX_THREADS"] = "1"
os.environ["OMP_NUM_THREADS"] = "1"

import duckdb  # noqa: E402
import numpy as np  # noqa: E402
import pandas as pd  # noqa: E402
import polars as pl  # noqa: E402
import pyarrow as pa  # noqa: E402

import closeknit as ck  # noqa: E402

ITEMS = [f"q{i + 1}" for i in range(25)]
BACKWARDS = {i for i in range(25) if i % 3 == 2}
RUNS = 7


def assessment() -> ck.Assessment:
    items = [ck.Item(id=each, wording="...", response=ck.Rating()) for each in ITEMS]
    scales = []
    for s in range(5):
        keys = [ck.Key(item=ITEMS[i], reversed=i in BACKWARDS) for i in range(5 * s, 5 * s + 5)]
        scales.append(ck.Scale(id=f"s{s + 1}", title="S", measures="d", method=ck.Mean(), keys=keys, missing=ck.AtMostMissing(missing=1)))
    return ck.Assessment(id="wide", title="Wide", items=items, scales=scales)


def polars_tuned(frame: pl.DataFrame) -> pl.DataFrame:
    scores = []
    for s in range(5):
        of = range(5 * s, 5 * s + 5)
        keyed = [6 - pl.col(ITEMS[i]) if i in BACKWARDS else pl.col(ITEMS[i]) for i in of]
        total = sum((each.fill_null(0) for each in keyed[1:]), keyed[0].fill_null(0))
        answered = sum((pl.col(ITEMS[i]).is_not_null().cast(pl.Int8) for i in of[1:]), pl.col(ITEMS[of[0]]).is_not_null().cast(pl.Int8))
        scores.append(pl.when(answered >= 4).then(total / answered).alias(f"s{s + 1}"))
    return frame.select(scores)


def duckdb_tuned(asked: duckdb.DuckDBPyConnection) -> pa.Table:
    scores = []
    for s in range(5):
        of = range(5 * s, 5 * s + 5)
        total = " + ".join(f"coalesce({'6 - ' if i in BACKWARDS else ''}{ITEMS[i]}, 0)" for i in of)
        answered = " + ".join(f"({ITEMS[i]} IS NOT NULL)::TINYINT" for i in of)
        scores.append(f"CASE WHEN {answered} >= 4 THEN ({total})::DOUBLE / ({answered}) END AS s{s + 1}")
    return asked.sql(f"SELECT {', '.join(scores)} FROM answers").to_arrow_table()


def numpy_best(matrix: np.ndarray) -> np.ndarray:
    out = np.empty((len(matrix), 5))
    for s in range(5):
        total, answered = np.zeros(len(matrix)), np.zeros(len(matrix), dtype="int8")
        for i in range(5 * s, 5 * s + 5):
            column = matrix[:, i]
            given = column == column
            total += np.where(given, 6 - column if i in BACKWARDS else column, 0)
            answered += given
        with np.errstate(divide="ignore", invalid="ignore"):
            out[:, s] = np.where(answered >= 4, total / answered, np.nan)
    return out


def pandas_best(frame: pd.DataFrame) -> pd.DataFrame:
    return pd.DataFrame(numpy_best(frame.to_numpy()), columns=[f"s{s + 1}" for s in range(5)], index=frame.index)


def pandas_usual(frame: pd.DataFrame) -> pd.DataFrame:
    keyed = frame.copy()
    backwards = [ITEMS[i] for i in sorted(BACKWARDS)]
    keyed[backwards] = 6 - keyed[backwards]
    out = {}
    for s in range(5):
        part = keyed[ITEMS[5 * s : 5 * s + 5]]
        out[f"s{s + 1}"] = part.mean(axis=1).where(part.notna().sum(axis=1) >= 4)
    return pd.DataFrame(out)


def same(ours: np.ndarray, theirs: np.ndarray) -> None:
    assert ours.shape == theirs.shape
    assert np.array_equal(np.isnan(ours), np.isnan(theirs))
    assert np.allclose(ours, theirs, rtol=0, atol=1e-12, equal_nan=True)


def main() -> None:
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 10**6
    chance = np.random.default_rng(1)
    narrow = chance.integers(1, 6, (rows, 25), dtype="int8")
    missing = chance.random((rows, 25), dtype="float32") < 0.05
    matrix = np.where(missing, np.nan, narrow)
    arrow = pa.table({each: pa.array(narrow[:, i], mask=missing[:, i]) for i, each in enumerate(ITEMS)})
    small = pl.from_arrow(arrow)
    large = small.cast(pl.Float64)
    columns = pd.DataFrame({each: matrix[:, i].copy() for i, each in enumerate(ITEMS)})
    block = pd.DataFrame(matrix, columns=ITEMS)
    asked = duckdb.connect(config={"threads": 1})
    asked.register("answers", arrow)
    by, out = assessment(), np.empty((5, rows)).T
    copy = np.empty_like(matrix)
    work = {
        "copy of the float64 matrix": lambda: np.copyto(copy, matrix),
        "closeknit, polars Int8": lambda: by.score(small),
        "closeknit, polars Int8, values alone": lambda: by.score(small, parts=["value"]),
        "closeknit, polars Int8, values into out": lambda: by.score(small, parts=["value"], out=out),
        "closeknit, Arrow int8": lambda: by.score(arrow),
        "polars tuned, Int8": lambda: polars_tuned(small),
        "DuckDB tuned, Arrow int8 to Arrow": lambda: duckdb_tuned(asked),
        "closeknit, float64 in C order": lambda: by.score(matrix),
        "closeknit, float64 in C order, values into out": lambda: by.score(matrix, parts=["value"], out=out),
        "polars tuned, Float64": lambda: polars_tuned(large),
        "NumPy, columns by where": lambda: numpy_best(matrix),
        "closeknit, pandas frame to frame (columns)": lambda: by.score(columns, parts=["value"]).to_pandas(),
        "closeknit, pandas frame to frame (one block)": lambda: by.score(block, parts=["value"]).to_pandas(),
        "pandas by NumPy, frame to frame": lambda: pandas_best(block),
        "pandas mean(axis=1)": lambda: pandas_usual(block),
    }
    expected = numpy_best(matrix)
    for data in (small, arrow, matrix, columns, block, large):
        same(by.score(data).to_numpy(), expected)
    by_duckdb = duckdb_tuned(asked).to_pandas().to_numpy()
    for theirs in (polars_tuned(small).to_numpy(), polars_tuned(large).to_numpy(), by_duckdb, pandas_usual(block).to_numpy()):
        same(theirs, expected)
    print(f"{rows:,} rows; all values are equal")
    least = dict.fromkeys(work, float("inf"))
    for _ in range(RUNS):
        for name, each in work.items():
            start = time.process_time()
            each()
            least[name] = min(least[name], time.process_time() - start)
    for name, seconds in least.items():
        print(f"  {name:50} {seconds * 1e3:8.1f} ms")
    for what, ours, theirs, limit in (
        ("int8 Arrow columns", "closeknit, polars Int8", "polars tuned, Int8", 0.5),
        ("Arrow int8 beside DuckDB", "closeknit, Arrow int8", "DuckDB tuned, Arrow int8 to Arrow", 1.0),
        ("float64 in C order", "closeknit, float64 in C order", "polars tuned, Float64", 0.7),
        ("pandas to pandas", "closeknit, pandas frame to frame (one block)", "pandas by NumPy, frame to frame", 1.0),
    ):
        print(f"  {what}: {least[ours] / least[theirs]:.2f} x the peer (at most {limit})")
    print(f"  most memory of the whole run: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
