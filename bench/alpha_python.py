"""Alpha of 5 scales of 5 items each, over 10^6 rows of int8 Arrow columns, by closeknit.stats and by NumPy's covariance matrices, on
one thread and on the same data; first whether both say the same.

    OPENBLAS_NUM_THREADS=1 python bench/alpha_python.py    needs numpy, pyarrow
"""

import statistics
import time
from collections.abc import Callable

import numpy as np
import pyarrow as pa
from alpha_numpy import ITEMS, ROWS, SCALES, alphas

import closeknit as ck

EACH = ITEMS // SCALES
items = [ck.Item(id=f"q{i}", wording=f"About {i}.", response=ck.Rating(low=1, high=7)) for i in range(ITEMS)]
scales = [
    ck.Scale(id=f"s{s}", title="S", measures="d", method=ck.Mean(), missing=ck.AllRequired(), keys=[ck.Key(item=f"q{s * EACH + i}") for i in range(EACH)])
    for s in range(SCALES)
]
assessment = ck.Assessment(id="wide", title="Wide", items=items, scales=scales)


def milliseconds(of: Callable[[], object]) -> float:
    each = []
    for _ in range(9):
        start = time.perf_counter()
        of()
        each.append(1000 * (time.perf_counter() - start))
    return statistics.median(each)


chance = np.random.default_rng(20261123)
person = np.repeat(chance.normal(size=(SCALES, ROWS)), EACH, axis=0)  # what the items of a scale have in common
ratings = np.clip(np.round(4 + person + chance.normal(size=(ITEMS, ROWS))), 1, 7).astype(np.int8)
table = pa.table({f"q{i}": column for i, column in enumerate(ratings)})
by_scale = ck.stats.reliability(assessment, table)
assert abs(sum(each.alpha for each in by_scale.values()) - alphas(ratings)) < 1e-9
numpy, ours = milliseconds(lambda: alphas(ratings)), milliseconds(lambda: ck.stats.reliability(assessment, table))
print(f"NumPy {numpy:.1f} ms; closeknit.stats.reliability, with all else it has, {ours:.1f} ms: {numpy / ours:.1f} x")
