"""Statistics of the couples in a table of answers."""

from __future__ import annotations

import array
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal

from .. import _core
from ..frames import STATUSES, ScaleScores, score
from ..scores import as_list
from ..tables import table_of
from .figures import Figures, FigureTable
from .numbers import column, is_missing
from .of_items import points_of, refuse_people


class Couples(Mapping[str, tuple[Any, Any]]):
    """The scores of couples: by scale, or by a column that came along, the values of all first and of all second partners, in the
    same order of couples, NaN where there is none. Who is first is a label."""

    def __init__(self, assessment: _core.Assessment, basis: str, roles: tuple[Any, Any]) -> None:
        self.assessment = assessment
        #: Where the consent of the participants to this use comes from.
        self.basis = basis
        #: The labels of the first and the second partners.
        self.roles = roles
        #: How many couples are complete, and how many are not: of one row, of three, or of two of one role.
        self.couples = 0
        self.left_out = 0
        #: Of each couple that is left out the number of its first row.
        self.incomplete: tuple[int, ...] = ()
        #: How many rows have no couple or no role.
        self.rows_left_out = 0
        #: How many cells do not fit their items, and count as missing.
        self.issue_count = 0
        self._values: dict[str, tuple[Any, Any]] = {}
        self._points: dict[str, tuple[Any, Any]] = {}

    def __getitem__(self, variable: str) -> tuple[Any, Any]:
        return self._values[variable]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"<Couples: {self.couples} of {self.assessment.id}, {self.left_out} left out; {self.basis}>"

    def _repr_html_(self) -> str:
        return self.similarity()._repr_html_()

    def similarity(self, *, level: float = 0.95) -> FigureTable:
        """How alike partners are on each variable: pairwise ICC with F and p, double entry, and Pearson's r, which depends on who
        is first."""
        rows = {}
        for name, both in self._values.items():
            r = _core._pearson(*both, level)
            pearson = {"pearson": r["r"], "pearson_test": r["test"], "pearson_interval": r["interval"], "pearson_undefined": r["undefined"]}
            rows[name] = Figures({**_core._pairwise(*both), **pearson})
        return FigureTable(rows, ("variable",))

    def to_dict(self) -> dict[str, Any]:
        """What is known of the couples as a whole, and the similarity on each variable."""
        about = ("basis", "roles", "couples", "left_out", "incomplete", "rows_left_out", "issue_count")
        return {**{name: getattr(self, name) for name in about}, "similarity": self.similarity().to_dict()}

    def to_pandas(self) -> Any:
        """The similarity on each variable."""
        return self.similarity().to_pandas()

    def apim(self, predictor: str, outcome: str, *, roles: bool = False, level: float = 0.95) -> Figures:
        """The actor-partner interdependence model; with `roles` each role has effects of its own."""
        fit = _core._apim_with_roles if roles else _core._apim
        return Figures(fit(*self._both(predictor), *self._both(outcome), level))

    def distinguishability(self, variables: Sequence[str]) -> Figures:
        """Whether the roles differ at all on these variables."""
        pairs = [self._both(each) for each in variables]
        return Figures(_core._distinguishability([a for a, _ in pairs], [b for _, b in pairs]))

    def profiles(
        self, of: str | Sequence[str], *, subtracted: Literal["none", "of_everyone", "of_each_role"] = "none"
    ) -> Figures:
        """How alike partners' profiles are, beside all re-paired ones: over the items of one scale, or over several variables."""
        if subtracted not in ("none", "of_everyone", "of_each_role"):
            raise ValueError("subtracted: expected none, of_everyone or of_each_role")
        pairs = [self._points[name] for name in self._items_of(of)] if isinstance(of, str) else [self._both(each) for each in of]
        flat = [array.array("d", [x for row in zip(*(pair[who] for pair in pairs)) for x in row]) for who in (0, 1)]
        return Figures(_core._profiles(flat[0], flat[1], max(len(pairs), 1), subtracted))

    def truth_and_bias(self, judgement: str, truth: str, bias: str, *, judge: Any) -> Figures:
        """What pulls the judgements of one role: `judgement` and `bias` are the judge's own, `truth` is the partner's."""
        me, other = self._role("judge", judge)
        return Figures(_core._truth_and_bias(self._both(judgement)[me], self._both(truth)[other], self._both(bias)[me]))

    def response_surface(self, predictor: str, outcome: str, *, of: Any, centre: float | None = None) -> Figures:
        """The outcome of one role over its own predictor and the partner's, with a1 to a5. `centre`: the middle of the predictor's
        range, when left out."""
        me, other = self._role("of", of)
        if centre is None:
            if all(scale.id != predictor for scale in self.assessment.scales):
                raise ValueError("centre: expected a number, because the predictor is no scale")
            within = self.assessment.range(predictor)
            centre = (within.low + within.high) / 2
        both = self._both(predictor)
        return Figures(_core._response_surface(both[me], both[other], self._both(outcome)[me], centre))

    def _both(self, variable: str) -> tuple[Any, Any]:
        if variable not in self._values:
            raise KeyError(f"there is no scale or column '{variable}' among {', '.join(self._values)}")
        return self._values[variable]

    def _items_of(self, scale: str) -> list[str]:
        found = next((each for each in self.assessment.scales if each.id == scale), None)
        if found is None:
            raise KeyError(f"the assessment has no scale '{scale}'")
        return [f"{scale}/{key.item}" for key in found.keys]

    def _role(self, name: str, label: Any) -> tuple[int, int]:
        if label not in self.roles:
            raise ValueError(f"{name}: expected one of the two roles")
        me = self.roles.index(label)
        return me, 1 - me


def couples(
    assessment: _core.Assessment,
    data: Any,
    *,
    couple: str,
    who: str,
    basis: str,
    columns: Sequence[str] = (),
    roles: tuple[Any, Any] | None = None,
    layout: _core.TableLayout | None = None,
) -> Couples:
    """Scores a table of partners and pairs the rows of each couple.

    `data` is a table that `Assessment.score` takes, with a row for each partner. `couple`: the column by which rows belong together;
    `who`: the column of the roles, of which there are two, in the order of `roles` or else as they first come. `columns`: columns of
    numbers that come along. `basis`: where the consent of the participants to this use comes from, such as the number of an ethics
    vote; it is kept with the result. What two people keep in histories and sheets is refused: that is opened by `reveal` alone.
    """
    refuse_people("couples", data)
    if not isinstance(basis, str) or not basis.strip():
        raise ValueError("basis: expected words that say where the consent of the participants comes from")
    if isinstance(data, Iterator):
        raise TypeError("couples: expected one table, not a stream: partners may be in different parts of it")
    table = table_of(assessment, data)
    scores = score(assessment, data, layout=layout, parts=("value",))
    given_roles = as_list(table.column(who))
    done = Couples(assessment, basis, _two_roles(given_roles, roles))
    done.issue_count = scores.issue_count
    pairs = _pairs(done, as_list(table.column(couple)), given_roles)
    for name, of in scores.items():
        done._values[name] = _paired(of.values, pairs)
    for name in columns:
        if name in done._values:
            raise ValueError(f"columns: '{name}' is a scale")
        done._values[name] = _paired(column(name, table.column(name)), pairs)
    points = score(points_of(assessment, assessment.scales), data, layout=layout, parts=("value", "status"))
    keys = [(scale, key) for scale in assessment.scales for key in scale.keys]
    for (scale, key), of in zip(keys, points.values()):
        done._points[f"{scale.id}/{key.item}"] = _paired(_with_missing(of, key.when_missing), pairs)
    return done


def _with_missing(of: ScaleScores, when_missing: float | None) -> Any:
    """The points of an item, with what it counts where it was asked and has no answer."""
    if when_missing is None:
        return of.values
    return [when_missing if code == _MISSING else x for x, code in zip(of.values, of.status_codes)]


_MISSING = STATUSES.index("too_few_answers")


def _two_roles(found: Sequence[Any], given: tuple[Any, Any] | None) -> tuple[Any, Any]:
    labels = list(dict.fromkeys(each for each in found if not is_missing(each)))
    if given is not None:
        if len(given) != 2 or given[0] == given[1] or any(each not in given for each in labels):
            raise ValueError("roles: expected the two labels that the column has")
        return given
    if len(labels) != 2:
        raise ValueError(f"who: expected a column with two roles, not {len(labels)}")
    return labels[0], labels[1]


def _pairs(done: Couples, couple: Sequence[Any], who: Sequence[Any]) -> list[tuple[int, int]]:
    """The rows of the first and the second partner of each complete couple, in the couples' order."""
    rows: dict[Any, list[int]] = {}
    for at, (name, role) in enumerate(zip(couple, who)):
        if is_missing(name) or is_missing(role):
            done.rows_left_out += 1
        else:
            rows.setdefault(name, []).append(at)
    pairs, incomplete = [], []
    for both in rows.values():
        by_role = {who[at]: at for at in both}
        if len(both) == 2 and len(by_role) == 2:
            pairs.append((by_role[done.roles[0]], by_role[done.roles[1]]))
        else:
            incomplete.append(both[0])
    done.couples, done.left_out, done.incomplete = len(pairs), len(incomplete), tuple(incomplete)
    return pairs


def _paired(values: Any, pairs: Sequence[tuple[int, int]]) -> tuple[Any, Any]:
    first, second = (array.array("d", [float(values[pair[who]]) for pair in pairs]) for who in (0, 1))
    return first, second
