"""`closeknit score` over 10^4, 10^5 and 10^6 rows of 25 items: rows a second, and the peak memory, which must stay flat.

    python bench/score_many.py build/release/cli/closeknit
"""

import json
import pathlib
import random
import subprocess
import sys
import tempfile

ITEMS = [f"q{i + 1}" for i in range(25)]
FLAT = 20  # MB


def pack() -> dict:
    """Five scores of five ratings each, every third one reverse-keyed, at most one missing."""
    scores = [
        {
            "id": f"s{s + 1}",
            "title": f"Score {s + 1}",
            "measures": "calm",
            "method": {"kind": "mean"},
            "keys": [{"item": item, **({"reversed": True} if i % 3 == 2 else {})} for i, item in enumerate(ITEMS[5 * s : 5 * s + 5])],
            "missing": {"kind": "at_most_missing", "missing": 1},
        }
        for s in range(5)
    ]
    items = [{"id": each, "wording": f"About {each}.", "response": {"kind": "rating"}} for each in ITEMS]
    assessment = {"id": "wide", "version": 1, "title": "Wide", "items": items, "scales": scores}
    calm = {"id": "calm", "title": "Calm", "kind": "facet"}
    return {"format": 1, "id": "wide", "title": "Wide", "language": "en", "dimensions": [calm], "assessments": [assessment]}


def write_rows(path: pathlib.Path, rows: int) -> None:
    chance = random.Random(1)
    some = [",".join("" if chance.random() < 0.02 else str(chance.randint(1, 5)) for _ in ITEMS) for _ in range(1000)]
    with path.open("w") as out:
        out.write("id," + ",".join(ITEMS) + "\n")
        for row in range(rows):
            out.write(f"p{row},{some[row % 1000]}\n")


MEASURE = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)
"""


def run(command: list[str]) -> tuple[float, float]:
    """Processor seconds and peak memory in MB; measured by a process of its own, so that each peak is its own too."""
    done = subprocess.run([sys.executable, "-c", MEASURE, *command], check=True, capture_output=True, text=True)
    seconds, peak = done.stdout.split()
    return float(seconds), float(peak)


def main() -> None:
    peaks = []
    with tempfile.TemporaryDirectory() as folder:
        at = pathlib.Path(folder)
        (at / "pack.json").write_text(json.dumps(pack()))
        for rows in (10**4, 10**5, 10**6):
            write_rows(at / "data.csv", rows)
            command = [sys.argv[1], "score", str(at / "data.csv"), "--assessment", "wide", "--pack", str(at / "pack.json")]
            took, peak = run([*command, "--out", str(at / "scores.csv")])
            with (at / "scores.csv").open() as scores:
                written = sum(1 for _ in scores) - 1
            assert written == rows, f"{rows} rows in, {written} out"
            peaks.append(peak)
            print(f"score, {rows:>9,} rows of 25 items: {rows / took:>9,.0f} rows per processor second, peak memory {peak:.1f} MB")
    grown = max(peaks) - min(peaks)
    print(f"score, memory from 10^4 to 10^6 rows: {grown:+.1f} MB (at most {FLAT})")
    assert grown <= FLAT


if __name__ == "__main__":
    main()
