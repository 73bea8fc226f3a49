"""Figures of a sample by name, as `closeknit.stats` gives them, and tables of them."""

from __future__ import annotations

import html
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas  # type: ignore[import-untyped, unused-ignore]


class Figures:
    """Figures as attributes. One that is not defined is None; why is told by `<name>_undefined`, or by `undefined` where it is so
    of all: a name of `closeknit.stats.REASONS`."""

    def __init__(self, of: Mapping[str, Any]) -> None:
        self.__dict__.update({name: _with_attributes(each) for name, each in of.items()})

    def __getattr__(self, name: str) -> Any:
        raise AttributeError(f"there is no figure '{name}'")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Figures) and self.__dict__ == other.__dict__

    def __repr__(self) -> str:
        return f"Figures({', '.join(f'{name}={_short(each)}' for name, each in self.__dict__.items())})"

    def _repr_html_(self) -> str:
        return _html(["figure", "value"], [[name, _cell(each)] for name, each in self._cells()])

    def to_dict(self) -> dict[str, Any]:
        """As dicts and lists of numbers, words and None."""
        return {name: _plain(each) for name, each in self.__dict__.items()}

    def to_pandas(self) -> pandas.DataFrame:
        """One row, with a column for each number and reason; lists are left out."""
        import pandas as pd

        return pd.DataFrame([dict(self._cells())])

    def _cells(self, before: str = "") -> Iterator[tuple[str, Any]]:
        """Each number and reason by one name: `actor.value` as actor, `alpha_interval.low` as alpha_low."""
        for name, each in self.__dict__.items():
            full = before if name == "value" and before else f"{before}_{name}" if before else name
            if isinstance(each, Figures):
                yield from each._cells(full.removesuffix("interval").removesuffix("_"))
            elif not isinstance(each, tuple):
                yield full, each


class FigureTable(Mapping[Any, Figures]):
    """Figures of several scales by the scale's id; where rows were grouped, by the scale's id and the group."""

    def __init__(self, rows: Mapping[Any, Figures], keys: Sequence[str]) -> None:
        self._rows: dict[Any, Figures] = dict(rows)
        self._keys = tuple(keys)

    def __getitem__(self, key: Any) -> Figures:
        return self._rows[key]

    def __iter__(self) -> Iterator[Any]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    def __repr__(self) -> str:
        lines = self._lines()
        widths = [max(map(len, column)) for column in zip(*lines)]
        return "\n".join("  ".join(cell.rjust(width) for cell, width in zip(line, widths)) for line in lines)

    def _repr_html_(self) -> str:
        names, *rows = self._lines()
        return _html(names, rows)

    def to_dict(self) -> list[dict[str, Any]]:
        """A dict for each row, with what its key is made of."""
        return [{**self._key(key), **of.to_dict()} for key, of in self._rows.items()]

    def to_pandas(self) -> pandas.DataFrame:
        """A row for each, with a column for each number and reason; lists are left out."""
        import pandas as pd

        return pd.DataFrame([{**self._key(key), **dict(of._cells())} for key, of in self._rows.items()])

    def _key(self, key: Any) -> dict[str, Any]:
        return dict(zip(self._keys, key if len(self._keys) > 1 else (key,)))

    def _lines(self) -> list[list[str]]:
        """The names and the cells, without columns in which every cell is None."""
        rows = [{**self._key(key), **dict(of._cells())} for key, of in self._rows.items()]
        names = [name for name in dict.fromkeys(name for row in rows for name in row) if any(row.get(name) is not None for row in rows)]
        return [names or list(self._keys), *([_cell(row.get(name)) for name in names] for row in rows)]


def _with_attributes(each: Any) -> Any:
    if isinstance(each, Mapping):
        return Figures(each)
    return tuple(map(_with_attributes, each)) if isinstance(each, (list, tuple)) else each


def _plain(each: Any) -> Any:
    if isinstance(each, Figures):
        return each.to_dict()
    return [_plain(one) for one in each] if isinstance(each, tuple) else each


def _short(each: Any) -> str:
    if isinstance(each, tuple):
        return f"<{len(each)} figures>"
    return f"{each:.4g}" if isinstance(each, float) else repr(each)


def _cell(each: Any) -> str:
    return "" if each is None else f"{each:.4g}" if isinstance(each, float) else str(each)


def _html(names: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    head = "".join(f'<th scope="col">{html.escape(each)}</th>' for each in names)
    body = "".join("<tr>" + "".join(f"<td>{html.escape(each)}</td>" for each in row) + "</tr>" for row in rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
