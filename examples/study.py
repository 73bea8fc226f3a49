"""A small study: its own CSV of answers in, a line per scale out. Nothing of closeknit is in the data."""

import csv
import pathlib
import statistics
import sys

import closeknit as ck


def main(path: str) -> None:
    closeness = ck.built_in_pack().assessments["closeness"]
    values: dict[str, list[float]] = {}
    refused = 0
    with open(path, newline="", encoding="utf-8") as table:
        for row in csv.DictReader(table):
            row.pop("respondent")
            answers = {item: int(cell) if cell else None for item, cell in row.items()}
            for score in closeness.score(answers):
                if score.value is not None:
                    values.setdefault(score.id, []).append(score.value)
                elif score.answered > 0:
                    refused += 1
    for score_id, each in values.items():
        title = closeness.scores[score_id].title
        print(f"{title}: n = {len(each)}, M = {statistics.mean(each):.2f}, SD = {statistics.stdev(each):.2f}")
    print(f"{refused} with too few answers")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else str(pathlib.Path(__file__).parent / "data" / "study.csv"))
