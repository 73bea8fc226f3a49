"""One person from Python: a dict of 25 answers is scored and all values are read; us for each, and the same in plain Python.

    python bench/python_score.py

The values of both are compared before anything is timed.
"""

import collections.abc
import random
import statistics
import time

import closeknit as ck

MOST = 5  # us
ITEMS = [f"q{i + 1}" for i in range(25)]
SCALES = {f"s{s + 1}": ITEMS[5 * s : 5 * s + 5] for s in range(5)}
REVERSED = set(ITEMS[2::3])
PEOPLE = 1000


def assessment() -> ck.Assessment:
    """Five means of five ratings each, every third item reverse-keyed, at most one missing."""
    return ck.Assessment(
        id="wide",
        title="Wide",
        items=[ck.Item(id=each, wording=f"About {each}.", response=ck.Rating()) for each in ITEMS],
        scales=[
            ck.Scale(
                id=scale,
                title=scale,
                measures="calm",
                method=ck.Mean(),
                keys=[ck.Key(item=each, reversed=each in REVERSED) for each in items],
                missing=ck.AtMostMissing(missing=1),
            )
            for scale, items in SCALES.items()
        ],
    )


def plain(answers: dict[str, int | None]) -> list[float | None]:
    """The same by hand: the mean of the answered items, 6 - x for a reversed one."""
    out: list[float | None] = []
    for items in SCALES.values():
        points = [6 - given if each in REVERSED else given for each in items if (given := answers[each]) is not None]
        out.append(sum(points) / len(points) if len(points) >= 4 else None)
    return out


def microseconds(work: collections.abc.Callable[[dict[str, int | None]], object], people: list[dict[str, int | None]]) -> float:
    """The median over 15 rounds of the processor time for one person."""
    rounds = []
    for _ in range(15):
        start = time.process_time()
        for each in people:
            work(each)
        rounds.append((time.process_time() - start) / len(people) * 1e6)
    return statistics.median(rounds)


def main() -> None:
    chance = random.Random(1)
    people = [{each: None if chance.random() < 0.02 else chance.randint(1, 5) for each in ITEMS} for _ in range(PEOPLE)]
    shuffled = [dict(chance.sample(list(each.items()), len(each))) for each in people]
    wide = assessment()
    for person in people:
        assert [s.value for s in wide.score(person)] == plain(person)

    took = microseconds(lambda answers: [s.value for s in wide.score(answers)], people)
    print(f"dict of 25 -> score -> every s.value:  {took:5.2f} us (at most {MOST})")
    print(f"  the dicts in another order:          {microseconds(lambda answers: [s.value for s in wide.score(answers)], shuffled):5.2f} us")
    print(f"  values by scores[0]:                 {microseconds(lambda answers: by_index(wide.score(answers)), people):5.2f} us")
    print(f"  values by scores['s1']:              {microseconds(lambda answers: by_id(wide.score(answers)), people):5.2f} us")
    print(f"  score alone:                         {microseconds(wide.score, people):5.2f} us")
    print(f"plain Python, values alone:            {microseconds(plain, people):5.2f} us")


def by_index(scores: ck.Records[ck.ScoreResult]) -> list[float | None]:
    return [scores[0].value, scores[1].value, scores[2].value, scores[3].value, scores[4].value]


def by_id(scores: ck.Records[ck.ScoreResult]) -> list[float | None]:
    return [scores["s1"].value, scores["s2"].value, scores["s3"].value, scores["s4"].value, scores["s5"].value]


if __name__ == "__main__":
    main()
