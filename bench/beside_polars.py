"""`closeknit score` beside polars: one CSV file of 25 ratings into 5 means, on one thread, both as whole processes.

    python bench/beside_polars.py build/release/cli/closeknit [ROWS]

For a Python that has polars (`pip install polars`); it is no requirement of anything else here. The equality of all values is
checked first. closeknit writes a status and the cut-offs met beside each value, which polars is not asked for.
"""

import csv
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile

from score_many import ITEMS, pack, run

RUNS = 5
POLARS = """
import sys
import polars as pl
read, reversed_items = sys.argv[1], set(sys.argv[3].split())
table = pl.read_csv(read, schema_overrides={f"q{i + 1}": pl.Int8 for i in range(25)})
scores = [pl.col("id")]
for s in range(5):
    items = [f"q{i + 1}" for i in range(5 * s, 5 * s + 5)]
    keyed = [6 - pl.col(q) if q in reversed_items else pl.col(q) for q in items]
    total = sum((k.fill_null(0) for k in keyed[1:]), keyed[0].fill_null(0))
    answered = sum((pl.col(q).is_not_null().cast(pl.Int8) for q in items[1:]), pl.col(items[0]).is_not_null().cast(pl.Int8))
    scores.append(pl.when(answered >= 4).then(total / answered).alias(f"s{s + 1}"))
table.select(scores).write_csv(sys.argv[2])
"""


def with_cut_offs(content: dict) -> dict:
    for score in content["assessments"][0]["scales"]:
        source = {"authors": "Nobody", "year": 2026, "found": "Nothing: it is made for a benchmark."}
        score["cut_offs"] = [{"id": "high", "value": 3.5, "label": "High", "population": "Nobody", "source": source}]
    return content


def write_rows(path: pathlib.Path, rows: int) -> None:
    chance = random.Random(1)
    some = [",".join(chance.choices(["", "1", "2", "3", "4", "5"], [5, 19, 19, 19, 19, 19], k=25)) for _ in range(50_000)]
    with path.open("w") as out:
        out.write("id," + ",".join(ITEMS) + "\n")
        out.writelines(f"p{row},{some[row * 7919 % len(some)]}\n" for row in range(rows))


def differences(ours: pathlib.Path, theirs: pathlib.Path) -> int:
    found = 0
    with ours.open(newline="") as a, theirs.open(newline="") as b:
        for mine, other in zip(csv.DictReader(a), csv.DictReader(b), strict=True):
            for name, value in other.items():
                same = mine[name] == value or (value and mine[name] and float(mine[name]) == float(value))
                found += not same
    return found


def main() -> None:
    rows = int(sys.argv[2]) if len(sys.argv) > 2 else 10**6
    content = with_cut_offs(pack())
    backwards = [key["item"] for score in content["assessments"][0]["scales"] for key in score["keys"] if "reversed" in key]
    os.environ["POLARS_MAX_THREADS"] = "1"
    with tempfile.TemporaryDirectory() as folder:
        at = pathlib.Path(folder)
        (at / "pack.json").write_text(json.dumps(content))
        write_rows(at / "data.csv", rows)
        ours = [sys.argv[1], "score", str(at / "data.csv"), "--assessment", "wide", "--pack", str(at / "pack.json")]
        ours += ["--out", str(at / "ours.csv")]
        theirs = [sys.executable, "-c", POLARS, str(at / "data.csv"), str(at / "theirs.csv"), " ".join(backwards)]
        took: dict[str, list[tuple[float, float]]] = {"ours": [], "theirs": []}
        for _ in range(RUNS):
            took["ours"].append(run(ours))
            took["theirs"].append(run(theirs))
        wrong = differences(at / "ours.csv", at / "theirs.csv")
        assert not wrong, f"{wrong} values differ"
    mine, peer = min(took["ours"]), min(took["theirs"])
    print(f"score, {rows:,} rows of 25 items, CSV to CSV, least processor seconds of {RUNS} runs: {mine[0]:.2f} and {mine[1]:.1f} MB;")
    print(f"polars with one thread: {peer[0]:.2f} and {peer[1]:.1f} MB; ratio {mine[0] / peer[0]:.2f} (at most 1)")


if __name__ == "__main__":
    main()
