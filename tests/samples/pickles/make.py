"""Writes pickles of this version beside what they hold, as JSON. Run it once before a release; released ones are never written again.

    .venv/bin/python tests/samples/pickles/make.py
"""

import datetime
import pickle
import typing
from pathlib import Path

import closeknit as ck

HERE = Path(__file__).parent
DAY = datetime.date(2026, 11, 23)


class Record(typing.Protocol):
    def to_json(self, indented: bool = ...) -> str: ...


def values() -> list[Record]:
    pack = ck.built_in_pack()
    data = HERE.parents[2] / "examples" / "data"
    ada, ben = (ck.History.from_json((data / name).read_text()) for name in ("ada.json", "ben.json"))
    alone, together = pack.check_in(ada, day=DAY), pack.check_in_together(ada, ben, day=DAY)
    if not isinstance(together, ck.JointReport):
        raise SystemExit("the example's couple should open")
    last_friday = ck.Monthly(on=ck.OnWeekday(which="last", weekday="friday"))
    return [
        ck.Group(match="any", conditions=[ck.AnswerCompare(item="a", op="less", value=2.5), ck.Answered(item="ü")]),
        ck.Unanswered(missing="prefer_not_to_say"),
        pack.dimensions[0],
        pack.assessments["weekly"],
        pack.assessments["closeness"].scales["felt-heard"],
        pack.practices["hear-first"],
        pack.prompts[0],
        pack.language_patterns[0],
        ada,
        ada.person,
        *(each for each in ada.entries if isinstance(each, (ck.Sheet, ck.Opening))),
        alone.scores["felt-heard"],
        alone.practices[0],
        together.scores[0],
        together,
        ck.Schedule(
            recurrence=ck.Recurrence(start=DAY, rule=last_friday, count=12, exceptions=[datetime.date(2026, 12, 25)]),
            completion=ck.WithinDays(after=2),
        ),
    ]


def main() -> None:
    folder = HERE / ck.__version__
    folder.mkdir(exist_ok=True)
    for value in values():
        stem = folder / type(value).__name__
        stem.with_suffix(".pickle").write_bytes(pickle.dumps(value, protocol=4))
        stem.with_suffix(".json").write_text(value.to_json(indented=True) + "\n")


if __name__ == "__main__":
    main()
