"""Assessments and scales in few lines, for notebooks and studies. What they give is a record like any other: `replace` changes it,
`to_json` writes it, and `Pack.lint` finds nothing in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, TypeAlias, TypeVar

from ._core import AllRequired, Assessment, AtLeastAnswered, AtMostMissing, Item, Key, Mean, Rating, ResponseFormat, Scale, Sum

__all__ = ["MissingRule", "keyed", "likert", "scale"]

_T = TypeVar("_T")
MissingRule: TypeAlias = AllRequired | AtMostMissing | AtLeastAnswered
"""What a score does about missing answers."""


def likert(
    items: Iterable[str],
    low: int,
    high: int,
    *,
    reversed: Iterable[int] = (),
    labels: Sequence[str] = (),
    id: str = "agreement",
    title: str = "",
    missing: MissingRule | int = 0,
) -> Assessment:
    """An assessment of items that are all rated from `low` to `high`, with one scale: their mean.

    `items`: their wordings, in their order; their ids are `agreement-1`, `agreement-2` and so on. `reversed`: which of them are
    reverse-keyed, counted from 1. `labels`: one for each answer, lowest first, or one for each end. `id`: that of the assessment, of
    its scale and of the dimension that this measures; `title` is made of it where it is left out. `missing`: see `scale`.

    Raises ValueError for no items, an item without words, a `low` that is not below `high`, labels of another number, and a position
    that there is not.
    """
    wordings = _listed("items", items)
    for place, wording in enumerate(wordings, start=1):
        if not isinstance(wording, str) or not wording.strip():
            raise ValueError(f"items: number {place} has no words")
    _require_range(low, high)
    if len(labels) not in (0, 2, high - low + 1):
        raise ValueError(f"labels: expected 2 or {high - low + 1} of them, not {len(labels)}")
    answers = ResponseFormat(id=id, response=Rating(low=low, high=high, labels=labels))
    asked = [Item(id=f"{id}-{place}", wording=wording, shared=id) for place, wording in enumerate(wordings, start=1)]
    mean = scale(id, asked, reversed=reversed, missing=missing, title=title)
    return Assessment(id=id, title=mean.title, formats=[answers], items=asked, scales=[mean])


def keyed(
    keys: Mapping[str, Iterable[str]],
    low: int,
    high: int,
    *,
    missing: MissingRule | int,
    ranges: Mapping[str, tuple[int, int]] = {},
    method: Literal["mean", "sum"] = "mean",
    id: str = "keyed",
    title: str = "",
) -> Assessment:
    """An assessment that scores by a list of keys, as R's psych has them: `{"agree": ["-A1", "A2"]}`. It has no words of its items.

    `keys`: for each scale the ids of its items, with a `-` before those that are reverse-keyed: low + high - answer. Items come in the
    order in which they are named first, and a matrix has its columns so. `low` and `high`: the whole numbers that answers range over.
    `ranges`: the lowest and highest answer of items that have others. A `-` is part of the id where `ranges` has that very id.
    `missing` and `method`: see `scale`, for every scale. `title` is made of the id where it is left out.

    Raises ValueError for no scales, an item that a scale names twice, a lowest answer that is not below the highest, a range of an item
    that no scale has, and what `scale` raises it for.
    """
    if not isinstance(keys, Mapping):
        raise TypeError(f"keys must be a dict, not {type(keys).__name__}")
    if not keys:
        raise ValueError("keys: expected at least one scale")
    _require_range(low, high)
    for each, answers in ranges.items():
        if not isinstance(answers, (tuple, list)) or len(answers) != 2:
            raise TypeError(f"ranges: {each}: expected the lowest and the highest answer")
        _require_range(*answers, place=f"ranges: {each}: ")
    items: dict[str, Item] = {}
    scales = []
    for name, named in keys.items():
        turned, of_scale = [], []
        for place, each in enumerate(_listed(f"{name}: items", named), start=1):
            if not isinstance(each, str):
                raise TypeError(f"{name}: item {place} must be str, not {type(each).__name__}")
            if each.startswith("-") and each not in ranges:
                each = each[1:]
                turned.append(place)
            shared = "{}-{}".format(*ranges.get(each, (low, high)))
            of_scale.append(items.setdefault(each, Item(id=each, wording=f"Item {each}.", shared=shared)))
        try:
            scales.append(scale(name, of_scale, reversed=turned, missing=missing, method=method))
        except ValueError as e:
            raise ValueError(f"{name}: {e}") from None
    for each in ranges:
        if each not in items:
            raise ValueError(f"ranges: no scale has an item '{each}'")
    used = dict.fromkeys(tuple(ranges.get(each, (low, high))) for each in items)
    return Assessment(
        id=id,
        title=title or _title(id),
        about="This is a key without the words of its items.",
        formats=[ResponseFormat(id=f"{lowest}-{highest}", response=Rating(low=lowest, high=highest)) for lowest, highest in used],
        items=items.values(),
        scales=scales,
        published=True,
    )


def scale(
    id: str,
    items: Iterable[Item | str],
    *,
    missing: MissingRule | int,
    reversed: Iterable[int | str] = (),
    method: Literal["mean", "sum"] = "mean",
    weights: Sequence[float] = (),
    title: str = "",
    measures: str = "",
) -> Scale:
    """A scale that is the mean or the sum of items.

    `items`: items, such as an assessment's, or their ids. `missing`: how many answers may be missing, or a missing rule; a sum then has
    the person's mean in their place. `reversed`: which items are reverse-keyed, by their ids or by their positions in `items`, counted
    from 1. `weights`: how many times each item counts, in their order; once where they are left out. `title` is made of the id where it
    is left out. `measures`: the dimension, the scale's own id where it is left out.

    Raises ValueError for no items, an item that is named twice, another method, a position or id that there is not, weights of another
    number, and an id with a `-` before it, which only `keyed` reads.
    """
    if method not in ("mean", "sum"):
        raise ValueError("method: expected one of mean, sum")
    ids = []
    for each in _listed("items", items):
        if isinstance(each, str) and each.startswith("-"):
            raise ValueError(f"items: '{each}' begins with '-'; say in reversed which items are reverse-keyed")
        ids.append(each.id if isinstance(each, Item) else each)
    if not ids:
        raise ValueError("items: expected at least one")
    if len(set(ids)) < len(ids):
        raise ValueError(f"items: '{next(each for each in ids if ids.count(each) > 1)}' is named twice")
    if weights and len(weights) != len(ids):
        raise ValueError(f"weights: expected {len(ids)} of them, not {len(weights)}")
    turned = _positions(ids, reversed)
    return Scale(
        id=id,
        title=title or _title(id),
        measures=measures or id,
        method=Mean() if method == "mean" else Sum(),
        keys=[Key(item=each, reversed=at in turned, weight=weights[at] if weights else 1) for at, each in enumerate(ids)],
        missing=_rule(missing, len(ids)),
    )


def _listed(name: str, given: Iterable[_T]) -> list[_T]:
    if isinstance(given, str) or not isinstance(given, Iterable):
        raise TypeError(f"{name} must be a list, not {type(given).__name__}")
    return list(given)


def _title(id: str) -> str:
    return str(id).replace("-", " ").replace("_", " ").capitalize()


def _require_range(low: int, high: int, place: str = "") -> None:
    if low >= high:
        raise ValueError(f"{place}low must be below high: {low} is not below {high}")


def _positions(ids: Sequence[str], reversed: Iterable[int | str]) -> set[int]:
    """Which items are meant by positions from 1 or by ids, as indexes."""
    found: set[int] = set()
    for each in _listed("reversed", reversed):
        at = _position(ids, each)
        if at in found:
            raise ValueError(f"reversed: item {at + 1} is named twice")
        found.add(at)
    return found


def _position(ids: Sequence[str], wanted: int | str) -> int:
    if isinstance(wanted, str):
        if wanted not in ids:
            raise ValueError(f"reversed: there is no item '{wanted}'")
        return ids.index(wanted)
    if isinstance(wanted, bool) or not isinstance(wanted, int):
        raise TypeError(f"reversed: expected positions from 1 or ids, not {type(wanted).__name__}")
    if not 1 <= wanted <= len(ids):
        raise ValueError(f"reversed: items are counted from 1 to {len(ids)}, and there is no item {wanted}")
    return wanted - 1


def _rule(missing: MissingRule | int, items: int) -> MissingRule:
    if isinstance(missing, float):
        raise TypeError("missing: expected how many answers may be missing, or a rule such as AtLeastAnswered(fraction=0.5), not float")
    if not isinstance(missing, int):
        return missing
    if not 0 <= missing < items:
        raise ValueError(f"missing: at least one answer must be there, so expected 0 to {items - 1}, not {missing}")
    return AtMostMissing(missing=missing) if missing else AllRequired()
