"""closeknit.stats: against hand-worked numbers, published packages (tests/samples/stats.json) and NumPy; from every kind of frame."""

import array
import ctypes
import json
import math
import pathlib
import pickle
import subprocess
import sys

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import closeknit as ck
from closeknit import stats

SAMPLES = json.loads((pathlib.Path(__file__).parents[1] / "samples/stats.json").read_text())
WIVES, HUSBANDS = [4, 3, 4, 3, 4], [5, 4, 5, 4, 3]
ITEMS = [f"q{n}" for n in range(1, 9)]


def likert(**more):
    """Two scales of four items, of which one is reversed, and three scales that no figures are made of."""
    rating = ck.Rating(low=1, high=5)
    items = [ck.Item(id=each, wording=f"About {each}.", response=rating) for each in ITEMS]

    def scale(id, keys, method=None, **rest):
        missing = ck.AtMostMissing(missing=1)
        return ck.Scale(id=id, title="S", measures="d", method=method or ck.Mean(), keys=keys, missing=missing, **rest)

    scales = [
        scale("first", [ck.Key(item=each, reversed=each == "q3") for each in ITEMS[:4]]),
        scale("second", [ck.Key(item=each) for each in ITEMS[4:]], ck.Sum()),
        scale("lowest", [ck.Key(item=each) for each in ITEMS[:3]], ck.Minimum()),
        scale("heavy", [ck.Key(item="q1", weight=2), ck.Key(item="q2")]),
        scale("both", [], components=[ck.ScaleComponent(scale="first"), ck.ScaleComponent(scale="second")]),
    ]
    return ck.Assessment(id="likert", title="Likert", items=items, scales=scales, **more)


def answers(rows=300, seed=5):
    """Whole numbers from 1 to 5 that hang together, and where none was given, -1."""
    chance = np.random.default_rng(seed)
    person = chance.normal(size=(rows, 1))
    signs = np.array([1, 1, -1, 1, 1, 1, 1, 1])
    out = np.clip(np.round(3 + signs * person + chance.normal(size=(rows, 8))), 1, 5).astype("int8")
    out[chance.random(out.shape) < 0.04] = -1
    return out


def points(table):
    """What counts in `first` and `second`, in the rows that are complete."""
    keyed = table.astype(float)
    keyed[:, 2] = 6 - keyed[:, 2]
    return [keyed[(part >= 1).all(axis=1)][:, at] for part, at in ((table[:, :4], slice(0, 4)), (table[:, 4:], slice(4, 8)))]


def alpha_of(x):
    c, k = np.cov(x.T), x.shape[1]
    return k / (k - 1) * (1 - np.trace(c) / c.sum())


def lists(table):
    return {name: [None if x < 0 else int(x) for x in table[:, at]] for at, name in enumerate(ITEMS)}


def close(found, expected):
    assert found == pytest.approx(expected, rel=1e-9, abs=1e-12)


def test_every_kind_of_table_has_the_same_reliability():
    table, of = answers(), likert()
    plain = lists(table)
    nullable = pd.DataFrame({name: pd.array(each, dtype="Int8") for name, each in plain.items()})
    real = np.where(table < 0, np.nan, table.astype(float))
    codes = ck.TableLayout(missing_codes=[ck.MissingCode(code="-1", means="skipped")])
    arrow = pa.table({name: pa.array(each, pa.int8()) for name, each in plain.items()})
    by_dict = stats.reliability(of, plain)
    assert by_dict["first"].left_out > 0
    for each in (nullable, pd.DataFrame(real, columns=ITEMS), pl.DataFrame(plain), arrow, real, np.asfortranarray(real), arrow.to_batches()[0]):
        assert stats.reliability(of, each).to_dict() == by_dict.to_dict()
    whole = {name: np.ascontiguousarray(table[:, at]) for at, name in enumerate(ITEMS)}
    for each in (table, np.asfortranarray(table), pa.table(whole), whole, pd.DataFrame(table, columns=ITEMS)):
        assert stats.reliability(of, each, layout=codes).to_dict() == by_dict.to_dict()
        uncoded = stats.reliability(of, each)
        assert uncoded.to_dict() == by_dict.to_dict()
        assert uncoded.issue_count == (table < 0).sum()
    parts = (arrow.slice(first, 70) for first in range(0, 300, 70))
    assert stats.reliability(of, parts).to_dict() == by_dict.to_dict()


def test_reliability_is_that_of_the_points():
    table = answers()
    found = stats.reliability(likert(), table)
    for name, x, share in zip(("first", "second"), points(table), (4, 1)):
        of, total = found[name], x.sum(axis=1)
        assert (of.used, of.left_out) == (len(x), len(table) - len(x))
        alpha = alpha_of(x)
        close(of.alpha, alpha)
        close(of.sem, total.std(ddof=1) * math.sqrt(1 - alpha) / share)
        close([each.mean for each in of.items], x.mean(axis=0))
        close([each.item_rest_correlation for each in of.items], [np.corrcoef(x[:, i], total - x[:, i])[0, 1] for i in range(4)])
        close([each.alpha_if_dropped for each in of.items], [alpha_of(np.delete(x, i, axis=1)) for i in range(4)])
        close(of.odd_even_correlation, np.corrcoef(x[:, 0] + x[:, 2], x[:, 1] + x[:, 3])[0, 1])
        close(of.split_half_correlation, np.corrcoef(x[:, 0] + x[:, 1], x[:, 2] + x[:, 3])[0, 1])
    assert [each.item for each in found["first"].items] == ITEMS[:4]
    assert found.not_analysed == {
        "lowest": "it is no sum or mean but a minimum",
        "heavy": "its items have weights",
        "both": "it is made of other scales",
    }


def test_points_that_are_no_range_count_too():
    """Answers with points of their own, some of which are fractions, and one that stands for a missing answer."""
    keys = [ck.Key(item="q1", points={"1": 0, "2": 0.5, "3": 1, "4": 4, "5": 9}), ck.Key(item="q2"), ck.Key(item="q3", when_missing=3)]
    of = likert().replace(scales=[ck.Scale(id="s", title="S", measures="d", method=ck.Sum(), keys=keys, missing=ck.AllRequired())])
    table = answers()
    x = table[:, :3].astype(float)
    x[:, 0] = np.array([0, 0.5, 1, 4, 9, np.nan])[table[:, 0] - (table[:, 0] > 0)]
    x[:, 2] = np.where(x[:, 2] < 0, 3, x[:, 2])
    x = x[(table[:, :2] > 0).all(axis=1)]
    for each in (table, np.asfortranarray(table)):
        found = stats.reliability(of, each)["s"]
        assert found.used == len(x)
        close(found.alpha, alpha_of(x))


def test_an_item_that_is_not_shown_has_no_points():
    of = likert()
    shown = ck.AnswerCompare(item="q1", op="greater_equal", value=3)
    items = [each.replace(shown_when=shown) if each.id == "q2" else each for each in of.items]
    table = answers()
    found = stats.reliability(of.replace(items=items), table)["first"]
    x = points(table[table[:, 0] >= 3])[0]
    assert found.used == len(x)
    close(found.alpha, alpha_of(x))


def test_rows_are_grouped_by_a_column():
    table = answers()
    waves = ["a" if row % 3 else "b" for row in range(300)]
    waves[7] = None
    frame = pl.DataFrame({**lists(table), "wave": waves})
    found = stats.reliability(likert(), frame, by="wave")
    assert found.by == "wave" and found.without_group == 1
    assert list(found) == [("first", "b"), ("first", "a"), ("second", "b"), ("second", "a")]
    for wave in "ab":
        rows = table[[each == wave for each in waves]]
        for name, x in zip(("first", "second"), points(rows)):
            assert found[name, wave].used == len(x)
            close(found[name, wave].alpha, alpha_of(x))
    assert stats.reliability(likert(), frame.to_pandas(), by="wave").to_dict() == found.to_dict()
    whole = {name: np.ascontiguousarray(table[:, at]) for at, name in enumerate(ITEMS)}
    assert stats.reliability(likert(), pa.table({**whole, "wave": waves}), by="wave").to_dict() == found.to_dict()
    assert list(found.to_pandas().columns[:2]) == ["scale", "wave"]


def test_no_rows_are_too_few():
    for data in ({name: [] for name in ITEMS}, np.zeros((0, 8), "int8"), np.zeros((0, 8))):
        of = stats.reliability(likert(), data)["second"]
        assert (of.used, of.left_out, of.alpha, of.alpha_undefined) == (0, 0, None, "too_few")
        assert [each.item for each in of.items] == ITEMS[4:]
    with pytest.raises(ValueError, match="two roles, not 0"):
        five({**{name: [] for name in ITEMS}, "pair": [], "who": []})


def test_only_cells_of_the_scales_that_have_figures_are_issues():
    of = likert().replace(scales=[each for each in likert().scales if each.id in ("first", "lowest")])
    table = np.full((5000, 8), 3, "int8")
    table[4000:, 1], table[7, 2], table[10:20, 6] = 4, 9, 99
    for each in (table, np.asfortranarray(table), table.astype(float), np.asfortranarray(table.astype("int16"))):
        found = stats.reliability(of, each)
        assert (found.issue_count, found["first"].used, found["first"].left_out) == (1, 4999, 1)


def test_what_is_not_defined_says_why():
    same = {name: [3, 3, 3] for name in ITEMS}
    of = stats.reliability(likert(), same)["first"]
    assert (of.alpha, of.alpha_undefined, of.sem, of.sem_undefined) == (None, "no_variance", None, "no_variance")
    assert (of.alpha_interval, of.omega, of.omega_undefined) == (None, None, "no_variance")
    assert stats.alpha([[1.0], [2.0]]).undefined == "too_few"
    opposite = stats.reliability(likert(), {**same, "q5": [1, 2, 4], "q6": [5, 4, 3], "q7": [2, 2, 2]})["second"]
    assert opposite.alpha < 0
    assert (opposite.sem, opposite.sem_undefined) == (None, "negative_reliability")
    assert all(each in stats.REASONS for each in ("too_few", "no_variance", "negative_reliability"))
    assert "NaN" not in json.dumps(of.to_dict()) and "NaN" not in repr(of)


@pytest.mark.parametrize("sample", SAMPLES["reliability"])
def test_columns_have_the_figures_of_psych(sample):
    items = [[math.nan if x is None else x for x in column] for column in np.array(sample["items"], dtype=object).T]
    psych = sample["psych"]
    alpha = stats.alpha(items)
    close(alpha.value, psych["alpha"])
    close([alpha.interval.low, alpha.interval.high], [sample["scipy"]["low"], sample["scipy"]["high"]])
    close(stats.standardised_alpha(items).value, psych["standardised_alpha"])
    close(stats.lambda_2(items).value, psych["lambda_2"])
    close(stats.lambda_6(items).value, sample["statsmodels"]["lambda_6"])
    assert stats.omega(items).omega == pytest.approx(psych["omega"], abs=1e-5)
    close([each.item_rest_correlation for each in stats.items(items)], psych["item_rest"])
    close(stats.split_half(items, "odd_even").correlation, sample["scipy"]["odd_even"])
    close(stats.split_half(items).correlation, sample["scipy"]["first_second"])
    close(stats.standard_error_of_measurement(items, psych["alpha"]).value, sample["numpy"]["sem"])


def test_shrout_and_fleiss():
    ratings = SAMPLES["intraclass"][0]["ratings"]
    for each in (ratings, np.array(ratings), np.array(ratings, dtype="float32"), np.array(ratings, order="F")):
        found = stats.icc(each)
        six = [found.icc1, found.icc2, found.icc3, found.icc1k, found.icc2k, found.icc3k]
        assert [round(one.value, 2) for one in six] == [0.17, 0.29, 0.71, 0.44, 0.62, 0.91]
    assert (found.subjects, found.raters) == (6, 4)


def test_five_couples_by_hand():
    for first, second in (
        (WIVES, HUSBANDS),
        (np.array(WIVES), pd.Series(HUSBANDS)),
        (array.array("i", WIVES), pl.Series(HUSBANDS)),
        (pa.array(WIVES), tuple(HUSBANDS)),
        ((ctypes.c_double * 5)(*WIVES), memoryview(array.array("d", HUSBANDS))),
    ):
        alike = stats.pairwise(first, second)
        close([alike.between, alike.within, alike.icc, alike.double_entry], [0.6, 0.5, 1 / 11, -1 / 49])
        close([alike.test.f, alike.test.df1, alike.test.df2], [1.2, 4, 5])
        assert (alike.couples, alike.left_out, alike.undefined) == (5, 0, None)
        close(stats.pearson(first, second).r, 0.2182178902359924)
    assert stats.pairwise([*WIVES, None], [*HUSBANDS, 3]).left_out == 1
    assert stats.pairwise([3, 3], [3, 3]).to_dict()["undefined"] == "no_variance"


@pytest.mark.parametrize("sample", SAMPLES["couples"])
def test_columns_of_couples_have_the_figures_of_r_and_statsmodels(sample):
    x, y = ((sample[f"{name}_first"], sample[f"{name}_second"]) for name in "xy")
    own = sample["distinguishable"]
    found = stats.apim(x, y, roles=True)
    for role, of in (("first", found.first), ("second", found.second)):
        for name in ("actor", "partner"):
            is_ = getattr(of, name)
            close([is_.value, is_.standard_error, is_.test.t, is_.test.df, is_.test.p], own[role][name])
    close(found.residual_correlation, own["residual_correlation"])
    together = stats.apim(x, y)
    assert [together.effects.actor.value, together.effects.partner.value] == pytest.approx(sample["nlme"]["estimates"][1:], abs=1e-6)
    isat = stats.distinguishability([x, y])
    close([isat.test.chi_squared, isat.test.df, isat.test.p], [sample["i_sat"][name] for name in ("chi_squared", "df", "p")])


def table_of_couples():
    """Five couples whose means on `first` are the hand-worked five's, with a single, a three and a person without a couple."""
    rows = [{"pair": n, "who": who, **dict.fromkeys(ITEMS, x)} for n, both in enumerate(zip(WIVES, HUSBANDS)) for who, x in zip("wh", both)]
    more = [("single", "w"), ("three", "w"), ("three", "h"), ("three", "h"), ("same", "w"), ("same", "w"), (None, "h")]
    rows += [{"pair": pair, "who": who, **dict.fromkeys(ITEMS, 2)} for pair, who in more]
    for row in rows:
        row["pair"] = None if row["pair"] is None else str(row["pair"])
        row["q3"] = 6 - row["q3"]  # so that every item counts the same
        row["age"] = 30 + row["q1"]
    return rows


def five(data=None, **how):
    how = {"couple": "pair", "who": "who", "basis": "ethics vote 12/2026", **how}
    return stats.couples(likert(), table_of_couples() if data is None else data, **how)


def test_couples_are_paired_by_their_rows():
    for data in (table_of_couples(), pd.DataFrame(table_of_couples()), pl.DataFrame(table_of_couples()), pa.Table.from_pylist(table_of_couples())):
        found = five(data, columns=["age"])
        assert (found.couples, found.left_out, found.rows_left_out, found.roles) == (5, 3, 1, ("w", "h"))
        assert found.incomplete == (10, 11, 14)
        assert found.basis == "ethics vote 12/2026"
        assert [list(each) for each in found["first"]] == [WIVES, HUSBANDS]
        assert [list(each) for each in found["age"]] == [[30 + x for x in WIVES], [30 + x for x in HUSBANDS]]
        of = found.similarity()["first"]
        close([of.icc, of.double_entry, of.pearson, of.test.f], [1 / 11, -1 / 49, 0.2182178902359924, 1.2])
    turned = five(roles=("h", "w"))
    assert [list(each) for each in turned["first"]] == [HUSBANDS, WIVES]
    assert turned.similarity()["first"].icc == of.icc
    assert {each["variable"] for each in found.to_dict()["similarity"]} == {"first", "second", "lowest", "heavy", "both", "age"}


def test_models_of_couples_are_those_of_their_columns():
    chance = np.random.default_rng(3)
    rows = [{"pair": n, "who": who, **{each: int(x) for each, x in zip(ITEMS, chance.integers(1, 6, 8))}} for n in range(60) for who in "ab"]
    found = five(pd.DataFrame(rows))
    x, y = found["first"], found["second"]
    assert found.apim("first", "second") == stats.apim(x, y)
    assert found.apim("first", "second", roles=True) == stats.apim(x, y, roles=True)
    assert found.distinguishability(["first", "second"]) == stats.distinguishability([x, y])
    assert found.truth_and_bias("second", "first", "first", judge="b") == stats.truth_and_bias(y[1], x[0], x[1])
    assert found.response_surface("first", "second", of="a") == stats.response_surface(x, y[0], centre=3)
    keyed = [np.array([[6 - row[each] if each == "q3" else row[each] for each in ITEMS[:4]] for row in rows if row["who"] == who]) for who in "ab"]
    for how in ("none", "of_everyone", "of_each_role"):
        assert found.profiles("first", subtracted=how) == stats.profiles(*keyed, subtracted=how)
    several = [np.array([found[each][who] for each in ("first", "lowest", "heavy")]).T for who in (0, 1)]
    assert found.profiles(["first", "lowest", "heavy"]) == stats.profiles(*several)


def test_what_two_people_keep_is_refused(ada, ben):
    for data in (ada, [ada, ben], (ada.person,), ada.entries):
        for refused in (five, lambda data: stats.reliability(likert(), data), lambda data: stats.reliability(likert(), iter([data]))):
            with pytest.raises(TypeError, match="what two people keep is opened by `reveal`"):
                refused(data)
    for basis in ("", "  ", None):
        with pytest.raises(ValueError, match="basis: expected words"):
            five(basis=basis)
    with pytest.raises(TypeError, match="basis"):
        stats.couples(likert(), table_of_couples(), couple="pair", who="who")


@pytest.mark.parametrize(
    ("call", "error", "words"),
    [
        (lambda: stats.pearson([4.25, "secret"], [1, 2]), TypeError, "first: row 1 is of type str, not a number"),
        (lambda: stats.pearson([4.25, 1], [1, True]), TypeError, "second: row 1 is of type bool, not a number"),
        (lambda: stats.pearson([4.25, 1], [1]), ValueError, "length"),
        (lambda: stats.pearson([4.25, math.inf], [1, 2]), ValueError, "1e50"),
        (lambda: stats.pearson("4.25", [1, 2]), TypeError, "first: expected a column of numbers, not str"),
        (lambda: stats.pearson(np.zeros((2, 2)), [1, 2]), ValueError, "first: expected one dimension, not 2"),
        (lambda: stats.pearson([4.25, 10**400], [1, 2]), ValueError, "first: row 1 is too large"),
        (lambda: stats.alpha([[4.25, 1], [2]]), ValueError, "length"),
        (lambda: stats.alpha(7), TypeError, "items: expected columns of numbers, not int"),
        (lambda: stats.alpha([[4.25, 1], [2, 3]], level=4.25), ValueError, "level"),
        (lambda: stats.icc([[4.25, 1], [2]]), ValueError, "rows of the same length"),
        (lambda: stats.apim(([4.25], [1], [2]), ([1], [2])), ValueError, "predictor: expected 2 columns, not 3"),
        (lambda: five().apim("first", "nothing"), KeyError, "no scale or column 'nothing'"),
        (lambda: five().truth_and_bias("first", "first", "first", judge="x"), ValueError, "judge: expected one of the two roles"),
        (lambda: five(who="q1"), ValueError, "who: expected a column with two roles, not "),
        (lambda: five(roles=("w", "x")), ValueError, "roles: expected the two labels"),
        (lambda: five(iter([])), TypeError, "not a stream"),
    ],
)
def test_bad_input_is_told_without_a_value(call, error, words):
    with pytest.raises(error, match=words) as found:
        call()
    assert "secret" not in str(found.value) and "4.25" not in str(found.value)


def test_figures_show_themselves():
    of = stats.alpha([[1, 2, 3, 4], [2, 1, 4, 3]])
    assert repr(of) == f"Figures(value={of.value:.4g}, interval={of.interval!r}, undefined=None)"
    assert pickle.loads(pickle.dumps(of)) == of
    assert list(of.to_pandas().columns) == ["value", "low", "high", "undefined"]
    with pytest.raises(AttributeError, match="there is no figure 'beta'"):
        of.beta  # noqa: B018
    all = stats.reliability(likert(), answers())
    assert repr(all).splitlines()[0].split()[:3] == ["scale", "used", "left_out"]
    assert all._repr_html_().count("<tr>") == 3
    assert "alpha_low" in all.to_pandas().columns
    assert ck.stats is stats


def test_a_build_without_statistics_says_so():
    code = "from closeknit import _core; del _core._moments; import closeknit; closeknit.stats"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "ImportError: this closeknit was built without its statistics; build it with -D CLOSEKNIT_STATS=ON" in done.stderr


@pytest.mark.parametrize("seed", range(30))
def test_bytes_and_doubles_have_the_same_reliability(seed):
    """Ranges of all kinds, reversed or with points; codes for missing answers, cells that do not fit, groups; some beyond a block."""
    chance = np.random.default_rng(seed)
    items, keys = [], []
    for name in ITEMS[:4]:
        low, high = sorted(chance.choice(np.arange(-120, 121), 2, replace=False)) if seed % 3 else (1, 5)
        items.append(ck.Item(id=name, wording=f"About {name}.", response=ck.Rating(low=int(low), high=int(high))))
        keys.append(ck.Key(item=name, reversed=bool(chance.random() < 0.5), when_missing=2 if seed % 7 == 0 else None))
    scale = ck.Scale(id="s", title="S", measures="d", method=ck.Sum(), keys=keys, missing=ck.AllRequired())
    of = ck.Assessment(id="any", title="Any", items=items, scales=[scale])
    rows = 40_000 if seed < 3 else 500
    table = np.array([chance.integers(each.response.low, each.response.high + 1, rows) for each in items]).astype("int8").T
    table[chance.random(table.shape) < 0.01] = -125
    if seed % 2:
        table[rows // 2, 1] = 127
    layout = ck.TableLayout(missing_codes=[ck.MissingCode(code="-125", means="skipped")]) if seed % 5 else None
    groups = list(chance.integers(0, 3, rows))
    of_bytes, of_doubles = ({name: x[:, at].copy() for at, name in enumerate(ITEMS[:4])} for x in (table, table.astype(float)))
    for by in (None, "group"):
        one, other = (stats.reliability(of, {**x, "group": groups}, by=by, layout=layout) for x in (of_bytes, of_doubles))
        assert one.to_dict() == other.to_dict()
        assert one.issue_count == other.issue_count
