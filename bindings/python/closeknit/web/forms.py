"""Questions as forms: closeknit.web shows what is public here."""

import json
import math
from collections.abc import Iterable, Sequence
from typing import TypeAlias, Union

from .. import (
    Assessment,
    CalendarDate,
    Choice,
    Choices,
    FreeText,
    Item,
    Number,
    Option,
    Ranking,
    Rating,
    ResponseFormat,
    Slider,
    TimeOfDay,
    YesNo,
)

Json: TypeAlias = Union[None, bool, int, float, str, list["Json"], dict[str, "Json"]]
"""What JSON can hold."""
Format: TypeAlias = Rating | Choice | Choices | YesNo | Number | Slider | FreeText | CalendarDate | TimeOfDay | Ranking
"""How an item is answered."""
Answer: TypeAlias = bool | float | str | list[str] | None
"""An answer as a form gives it; None where there is none."""


def format_of(assessment: Assessment, item: Item) -> Format | None:
    """The response format of an item, its own or one of the assessment's; None for an instruction."""
    return assessment.formats[item.shared].response if item.shared else item.response


def _options(options: Iterable[Option]) -> list[Json]:
    return [{"id": each.id, "wording": each.wording, "exclusive": each.exclusive} for each in options]


def _members(response: Format) -> dict[str, Json]:
    match response:
        case Rating():
            return {"low": response.low, "high": response.high, "step": 1, "labels": [*response.labels]}
        case Slider():
            return {"low": response.low, "high": response.high, "step": response.step, "labels": [*response.labels]}
        case Number():
            return {"low": response.low, "high": response.high, "step": response.step, "unit": response.unit}
        case Choice():
            return {"options": _options(response.options)}
        case Choices():
            return {"options": _options(response.options), "at_least": response.at_least, "at_most": response.at_most}
        case Ranking():
            return {"options": _options(response.options), "places": response.places or len(response.options)}
        case FreeText():
            return {"shortest": response.shortest, "longest": response.longest}
        case CalendarDate():
            earliest, latest = (day.isoformat() if day else None for day in (response.earliest, response.latest))
            return {"earliest": earliest, "latest": latest}
        case YesNo() | TimeOfDay():
            return {}


def describe(assessment: Assessment, item: Item) -> dict[str, Json]:
    """What a form needs to ask an item: id, wording, required, and the kind of its response format with that format's members.

    The kind is the word in files: rating, choice, choices, yes_no, number, slider, text, date, time or ranking; "instruction" for
    words to read. What an option counts in a score is left out. An item that is not required can be skipped, and every item takes
    'prefer_not_to_say'. Labels are none, one for each end, or one for each step.
    """
    response = format_of(assessment, item)
    about: dict[str, Json] = {"id": item.id, "wording": item.wording, "required": item.required, "kind": "instruction"}
    if response is None:
        return about
    written = json.loads(ResponseFormat(id=item.id, response=response).to_json())
    return about | {"kind": written["response"]["kind"]} | _members(response)


def _number(typed: str) -> float | str:
    """What is no number stays text, which Sitting.set_answer refuses without quoting it."""
    try:
        number = float(typed)
    except ValueError:
        return typed
    return number if math.isfinite(number) and "_" not in typed else typed


def read_form(assessment: Assessment, item: Item, values: Sequence[str]) -> Answer:
    """The answer that an HTML form sent for an item: one text, or several where several options are chosen or put in order. None, a
    skipped question, when nothing was sent. Sitting.set_answer then checks it."""
    given = [each for each in (value.strip() for value in values) if each]
    match format_of(assessment, item):
        case _ if not given:
            return None
        case Choices() | Ranking():
            return given
        case YesNo():
            return {"yes": True, "no": False}.get(given[0], given[0])
        case Rating() | Slider() | Number():
            return _number(given[0])
        case _:
            return given[0]
