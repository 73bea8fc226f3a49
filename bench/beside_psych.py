"""Scoring in columns beside R's psych::scoreItems: 25 ratings into 5 means, the same answers, values compared first.

    python bench/beside_psych.py [ROWS]

For a Python that has closeknit, numpy and pyarrow, and an R that has psych (Debian: r-cran-psych). psych computes alphas and correlations
too, and gives a mean wherever one item is answered; both are timed without reading the data.
"""

import pathlib
import subprocess
import sys
import tempfile
import time

import numpy as np
import pyarrow as pa

import frames

PSYCH = r"""
suppressPackageStartupMessages(library(psych))
args <- commandArgs(trailingOnly = TRUE)
rows <- as.integer(args[2])
items <- matrix(readBin(args[1], "integer", rows * 25, size = 1), ncol = 25)
items[items < 0] <- NA
colnames(items) <- paste0("q", 1:25)
items <- as.data.frame(items)
keys <- lapply(0:4, function(s) {
    at <- 5 * s + 1:5
    paste0(ifelse(at %% 3 == 0, "-", ""), "q", at)
})
names(keys) <- paste0("s", 1:5)
start <- proc.time()
scored <- scoreItems(keys, items, totals = FALSE, missing = TRUE, impute = "none", min = 1, max = 5)
took <- proc.time() - start
writeBin(as.vector(scored$scores), args[3])
cat(took[["user.self"]] + took[["sys.self"]])
"""


def main() -> None:
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 10**6
    chance = np.random.default_rng(1)
    answers = np.asfortranarray(chance.integers(1, 6, (rows, 25), dtype="int8"))
    missing = chance.random((rows, 25), dtype="float32") < 0.05
    by = frames.assessment()
    forms = {
        "float64 in Fortran order": np.where(missing, np.nan, answers),
        "int8 Arrow columns": pa.table({each: pa.array(answers[:, i], mask=missing[:, i]) for i, each in enumerate(frames.ITEMS)}),
    }
    least = dict.fromkeys(forms, float("inf"))
    for _ in range(5):
        for name, form in forms.items():
            start = time.process_time()
            ours = by.score(form)
            least[name] = min(least[name], time.process_time() - start)
    with tempfile.TemporaryDirectory() as folder:
        at = pathlib.Path(folder)
        np.where(missing, -1, answers).astype("int8").T.tofile(at / "answers")
        (at / "psych.R").write_text(PSYCH)
        run = ["Rscript", str(at / "psych.R"), str(at / "answers"), str(rows), str(at / "scores")]
        theirs = float(subprocess.run(run, check=True, stdout=subprocess.PIPE, text=True).stdout.split()[-1])
        found = np.fromfile(at / "scores").reshape(5, rows).T
    mine = ours.to_numpy()
    given = ~np.isnan(mine)
    assert np.allclose(mine[given], found[given], rtol=0, atol=1e-12)
    for name, seconds in least.items():
        print(f"{rows:,} rows: closeknit from {name} {seconds * 1e3:.1f} ms, psych {theirs:.2f} s, {theirs / seconds:.0f} times as long (at least 200)")


if __name__ == "__main__":
    main()
