"""Alpha of 5 scales of 5 items each, over 10^6 rows, in NumPy on one thread: what bench/alpha.cpp is beside.

    OPENBLAS_NUM_THREADS=1 python bench/alpha_numpy.py    needs numpy
"""

import statistics
import time

import numpy as np

ROWS, ITEMS, SCALES = 1_000_000, 25, 5


def alphas(table: np.ndarray) -> float:
    total = 0.0
    for scale in np.split(table, SCALES):
        covariances = np.cov(scale)
        k = len(scale)
        total += k / (k - 1) * (1 - np.trace(covariances) / covariances.sum())
    return total


def milliseconds(table: np.ndarray) -> float:
    each = []
    for _ in range(9):
        start = time.perf_counter()
        alphas(table)
        each.append(1000 * (time.perf_counter() - start))
    return statistics.median(each)


ratings = np.random.default_rng(20261123).integers(1, 8, (ITEMS, ROWS)).astype(np.int8)
if __name__ == "__main__":
    print(f"NumPy, int8                    {milliseconds(ratings):6.1f} ms")
    print(f"NumPy, float64                 {milliseconds(ratings.astype(float)):6.1f} ms")
    print(f"NumPy, float64, row by row     {milliseconds(np.ascontiguousarray(ratings.T.astype(float)).T):6.1f} ms")
