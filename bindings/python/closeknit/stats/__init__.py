"""Statistics of many couples and of one instrument: for researchers, and for who tries out an instrument of their own.

Figures of plain columns of numbers (NumPy, pandas, Polars, lists, whatever has the buffer protocol), None and NaN being missing
values, and of tables of answers: `reliability` and `couples`. Formulas and their sources are in docs/statistics.md. A figure that
is not defined is None, with the reason beside it; bad input raises TypeError or ValueError, which tell no value.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypeAlias

from .. import _core

if not hasattr(_core, "_moments"):
    raise ImportError(
        "this closeknit was built without its statistics; build it with -D CLOSEKNIT_STATS=ON, which needs Eigen and Boost.Math"
    )

from .figures import Figures, FigureTable
from .numbers import Column, column, columns
from .of_couples import Couples, couples
from .of_items import REASONS, Reliability, reliability

__all__ = [
    "REASONS",
    "Couples",
    "FigureTable",
    "Figures",
    "Reliability",
    "alpha",
    "apim",
    "couples",
    "distinguishability",
    "icc",
    "items",
    "lambda_2",
    "lambda_6",
    "omega",
    "pairwise",
    "pearson",
    "profiles",
    "reliability",
    "response_surface",
    "split_half",
    "standard_error_of_measurement",
    "standardised_alpha",
    "truth_and_bias",
]

Pair: TypeAlias = tuple[Column, Column]
"""The values of both partners on one variable, in the same order of couples."""


def _moments(items: Sequence[Column]) -> _core._ItemMoments:
    return _core._moments(columns("items", items))


def _both(name: str, pair: Pair) -> tuple[Any, Any]:
    first, second = columns(name, pair, exactly=2)
    return first, second


def alpha(items: Sequence[Column], *, level: float = 0.95) -> Figures:
    """Cronbach's alpha of items as columns, with its interval (Feldt, 1965)."""
    return Figures(_core._alpha(_moments(items), level))


def standardised_alpha(items: Sequence[Column]) -> Figures:
    """Alpha of the items' correlations."""
    return Figures(_core._standardised_alpha(_moments(items)))


def lambda_2(items: Sequence[Column]) -> Figures:
    """Guttman's lambda 2, on covariances."""
    return Figures(_core._lambda_2(_moments(items)))


def lambda_6(items: Sequence[Column]) -> Figures:
    """Guttman's lambda 6, on covariances."""
    return Figures(_core._lambda_6(_moments(items)))


def omega(items: Sequence[Column]) -> Figures:
    """McDonald's omega total of one factor, with its loadings."""
    return Figures(_core._omega(_moments(items)))


def split_half(items: Sequence[Column], halves: Literal["first_second", "odd_even"] = "first_second") -> Figures:
    """The correlation of two halves, and stepped up to the full length (Spearman, 1910; Brown, 1910)."""
    if halves not in ("first_second", "odd_even"):
        raise ValueError("halves: expected first_second or odd_even")
    return Figures(_core._split_half(_moments(items), halves == "odd_even"))


def items(items: Sequence[Column]) -> tuple[Figures, ...]:
    """Of each item mean, sd, correlation with the sum of all others, and alpha without it."""
    return tuple(map(Figures, _core._items(_moments(items))))


def standard_error_of_measurement(items: Sequence[Column], reliability: float) -> Figures:
    """sd * sqrt(1 - reliability) of the sum of the items."""
    return Figures(_core._sem(_moments(items), reliability))


def icc(ratings: Sequence[Column], *, level: float = 0.95) -> Figures:
    """The six intraclass correlations of Shrout & Fleiss (1979). `ratings` has a row for each subject, with one rating by each
    rater; a matrix does."""
    rows = columns("ratings", ratings)
    raters = len(rows[0]) if rows else 1
    if any(len(row) != raters for row in rows):
        raise ValueError("ratings: expected rows of the same length")
    flat = column("ratings", [x for row in rows for x in row])
    return Figures(_core._icc(flat, raters, level))


def pearson(first: Column, second: Column, *, level: float = 0.95) -> Figures:
    """Pearson's r with its test and Fisher's interval: of a test and a retest, or of distinguishable partners."""
    return Figures(_core._pearson(column("first", first), column("second", second), level))


def pairwise(first: Column, second: Column) -> Figures:
    """The pairwise intraclass correlation of partners with F and p, and double-entry r."""
    return Figures(_core._pairwise(column("first", first), column("second", second)))


def profiles(
    first: Sequence[Column], second: Sequence[Column], *, subtracted: Literal["none", "of_everyone", "of_each_role"] = "none"
) -> Figures:
    """How alike the profiles of partners are, beside all re-paired ones. A row for each couple, with one value for each item."""
    if subtracted not in ("none", "of_everyone", "of_each_role"):
        raise ValueError("subtracted: expected none, of_everyone or of_each_role")
    mine, others = columns("first", first), columns("second", second)
    wide = {len(row) for row in [*mine, *others]}
    if len(wide) > 1:
        raise ValueError("profiles: expected rows of the same length")
    flat = [column("profiles", [x for row in rows for x in row]) for rows in (mine, others)]
    return Figures(_core._profiles(flat[0], flat[1], wide.pop() if wide else 1, subtracted))


def apim(predictor: Pair, outcome: Pair, *, roles: bool = False, level: float = 0.95) -> Figures:
    """The actor-partner interdependence model, for partners who are exchangeable or, with `roles`, have effects of their own."""
    fit = _core._apim_with_roles if roles else _core._apim
    return Figures(fit(*_both("predictor", predictor), *_both("outcome", outcome), level))


def distinguishability(variables: Sequence[Pair]) -> Figures:
    """Whether the roles differ at all on some variables: the I-SAT model beside the saturated one."""
    pairs = [_both("variables", each) for each in variables]
    return Figures(_core._distinguishability([a for a, _ in pairs], [b for _, b in pairs]))


def truth_and_bias(judgement: Column, truth: Column, bias: Column) -> Figures:
    """What pulls judgements of another person (West & Kenny, 2011)."""
    return Figures(_core._truth_and_bias(column("judgement", judgement), column("truth", truth), column("bias", bias)))


def response_surface(predictors: Pair, outcome: Column, *, centre: float) -> Figures:
    """An outcome over both partners' predictors, with a1 to a5. `centre` is the middle of the predictors' scale."""
    return Figures(_core._response_surface(*_both("predictors", predictors), column("outcome", outcome), centre))
