"""A small study: its own CSV of answers in, a line per scale out. Nothing of closeknit is in the data."""

import csv
import pathlib
import statistics
import sys

import closeknit as ck


def main(path: str) -> None:
    closeness = ck.built_in_pack().assessments["closeness"]
    with open(path, newline="", encoding="utf-8") as table:
        people = list(csv.DictReader(table))
    columns = set(people[0]) - {"respondent"}
    answers = [{item: int(person[item]) if person[item] else None for item in columns} for person in people]
    for scale in closeness.scales:
        if not columns.issuperset(closeness.keyed_items(scale.id)):
            continue
        scores = [closeness.score(each)[scale.id] for each in answers]
        values = [score.value for score in scores if score.value is not None]
        print(f"{scale.title}: n = {len(values)}, M = {statistics.mean(values):.2f}, SD = {statistics.stdev(values):.2f}")
        print(f"{len(scores) - len(values)} with too few answers")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else str(pathlib.Path(__file__).parent / "data" / "study.csv"))
