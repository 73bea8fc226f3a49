"""Many people's answers in columns: every way in gives the bytes that one person's score has."""

import array
import datetime
import decimal
import json
import math
import os
import random
import struct

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from random_assessments import random_answers, random_assessment

import closeknit as ck
from closeknit import frames

ITEMS = [f"q{i + 1}" for i in range(25)]
ROWS = 10**6 if os.environ.get("CLOSEKNIT_ROUNDS") == "all" else 6000


def wide(**more):
    items = [ck.Item(id=each, wording=f"About {each}.", response=ck.Rating()) for each in ITEMS]
    scales = [
        ck.Scale(
            id=f"s{s + 1}",
            title="S",
            measures="d",
            method=ck.Mean(),
            keys=[ck.Key(item=ITEMS[i], reversed=i % 3 == 2) for i in range(5 * s, 5 * s + 5)],
            missing=ck.AtMostMissing(missing=1),
            **more,
        )
        for s in range(5)
    ]
    return ck.Assessment(id="wide", title="Wide", items=items, scales=scales)


def bits(scores):
    return {scale: (bytes(np.ascontiguousarray(each.values)), bytes(each.status_codes)) for scale, each in scores.items()}


@pytest.fixture(scope="module")
def table():
    """The answers as whole numbers, and which are missing."""
    chance = np.random.default_rng(20)
    return chance.integers(1, 6, (ROWS, 25), dtype="int8"), chance.random((ROWS, 25)) < 0.07


@pytest.fixture(scope="module")
def by_hand(table):
    """The bytes of the five means by plain Python and by one person's score."""
    answers, missing = table
    by = wide()
    values, status = [[] for _ in range(5)], [bytearray() for _ in range(5)]
    for row in range(ROWS):
        given = {each: None if missing[row, i] else int(answers[row, i]) for i, each in enumerate(ITEMS)}
        one = by.score(given) if row % 50 == 0 else None
        for s in range(5):
            points = [
                float(6 - answers[row, i] if i % 3 == 2 else answers[row, i]) for i in range(5 * s, 5 * s + 5) if not missing[row, i]
            ]
            mean = sum(points) / len(points) if len(points) >= 4 else math.nan
            values[s].append(mean)
            status[s].append(frames.STATUSES.index("ok" if len(points) == 5 else "prorated" if len(points) == 4 else "too_few_answers"))
            if one is not None:
                assert one[s].value == (None if math.isnan(mean) else mean)
    return {f"s{s + 1}": (struct.pack(f"{ROWS}d", *values[s]), bytes(status[s])) for s in range(5)}


def doors(table):
    answers, missing = table
    numbers = np.where(missing, np.nan, answers)
    masked = {each: pa.array(answers[:, i], mask=missing[:, i]) for i, each in enumerate(ITEMS)}
    frame = pd.DataFrame(numbers, columns=ITEMS)
    arrow = pa.table(masked)
    yield "matrix, C order", numbers, {}
    yield "matrix, Fortran order", np.asfortranarray(numbers), {}
    yield "matrix, float32", numbers.astype("float32"), {}
    yield "matrix, big-endian", numbers.astype(">f8"), {}
    yield "matrix, float16", numbers.astype("float16"), {}
    yield "matrix, every other column of another", np.repeat(numbers, 2, axis=1)[:, ::2], {}
    yield "matrix, backwards twice", numbers[::-1][::-1], {}
    yield "threads", numbers, {"threads": 3}
    for kind in ("int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"):
        code = pd.Series(np.where(missing, 99, answers).ravel()).astype(kind).to_numpy().reshape(answers.shape)
        yield kind, code, {"layout": ck.TableLayout(missing_codes=[ck.MissingCode(code="99")])}
    yield "structured array", np.rec.fromarrays(list(numbers.T), names=ITEMS), {}
    yield "dict of arrays", {each: numbers[:, i] for i, each in enumerate(ITEMS)}, {}
    yield "dict of lists", {each: [None if x != x else x for x in numbers[:, i].tolist()] for i, each in enumerate(ITEMS)}, {}
    yield "dict of Series", {each: frame[each] for each in ITEMS}, {}
    yield "list of dicts", frame.to_dict("records"), {}
    yield "pandas", frame, {}
    yield "pandas, other columns and order", frame.assign(wave=1)[["q9", "wave", *(each for each in ITEMS if each != "q9")]], {}
    yield "pandas Int64", frame.astype("Int64"), {}
    yield "pandas objects", frame.astype(object), {}
    yield "pandas texts", frame.astype("Int64").astype(str).replace("<NA>", ""), {}
    yield "pandas categories", frame.astype("category"), {}
    yield "pandas on Arrow", arrow.to_pandas(types_mapper=pd.ArrowDtype), {}
    yield "Arrow", arrow, {}
    yield "Arrow, some batches", pa.Table.from_batches(arrow.to_batches(max_chunksize=997)), {}
    yield "Arrow, one batch", arrow.combine_chunks().to_batches()[0], {}
    yield "Arrow, reader", pa.RecordBatchReader.from_batches(arrow.schema, arrow.to_batches(max_chunksize=1000)), {}
    yield "Arrow, a slice", pa.concat_tables([arrow.slice(0, 13), arrow]).slice(13), {}
    yield "Arrow, texts", arrow.cast(pa.schema([(each, pa.string()) for each in ITEMS])), {}
    yield "Arrow, large texts", arrow.cast(pa.schema([(each, pa.large_string()) for each in ITEMS])), {}
    yield "Arrow, dictionaries", pa.table({each: arrow[each].dictionary_encode() for each in ITEMS}), {}
    yield "Polars", pl.from_arrow(arrow), {}
    yield "Polars, texts", pl.from_arrow(arrow).cast(pl.String), {}
    yield "Polars, NaN", pl.DataFrame(numbers, schema=ITEMS), {}
    yield "a stream", iter([frame.iloc[:17], pl.from_arrow(arrow.slice(17, 100)), numbers[117:]]), {}


def test_every_door_gives_the_same_bytes(table, by_hand):
    by = wide()
    for name, data, how in doors(table):
        scores = by.score(data, **how)
        assert bits(scores) == by_hand, name
        assert scores.issue_count == 0, name
        assert scores.rows == ROWS


def test_random_assessments_score_in_columns_as_one_by_one():
    rng = random.Random(9)
    for _ in range(60):
        written = random_assessment(rng)
        assessment = ck.Assessment.from_json(json.dumps(written))
        people = [random_answers(rng, written) for _ in range(20)]
        rows = [{item: ck.Unanswered(**a) if isinstance(a, dict) else a for item, a in person.items()} for person in people]
        asked = [item["id"] for item in written["items"]]
        columns = {each: [row.get(each) for row in rows] for each in asked if any(each in row for row in rows)}
        if not columns:
            continue
        scores = assessment.score(columns)
        assert scores.issue_count == 0
        for at, row in enumerate(rows):
            for one in assessment.score(row):
                mine = scores[one.scale]
                assert struct.pack("d", mine.values[at]) == struct.pack("d", math.nan if one.value is None else one.value)
                if one.band is not None or len(next(s for s in assessment.scales if s.id == one.scale).cut_offs):
                    more = assessment.score(columns, parts=["band", "cut_offs"])[one.scale]
                    assert one.band is None or more.bands[at] == one.band
                    for met in one.cut_offs:
                        assert more.cut_offs[met.cut_off][at] == met.met


def test_out_takes_the_values(table, by_hand):
    answers, missing = table
    numbers, by = np.where(missing, np.nan, answers), wide()
    matrix = np.full((ROWS, 5), 77.0)
    scores = by.score(numbers, out=matrix, parts=["value"])
    assert {each: bytes(np.ascontiguousarray(matrix[:, s])) for s, each in enumerate(scores)} == {s: v for s, (v, _) in by_hand.items()}
    one = np.empty(ROWS)
    assert by.score(numbers, out={"s2": one})["s2"].values is one
    assert bytes(one) == by_hand["s2"][0]
    with pytest.raises(ValueError, match="out: it is part of the answers' memory"):
        by.score(numbers, out={"s2": numbers[:, 3]})
    for bad, says in (
        (np.empty((ROWS, 4)), f"out: expected a matrix of {ROWS} x 5"),
        ({"s9": one}, "out: the assessment has no scale 's9'"),
        ({"s2": np.empty(ROWS, dtype="float32")}, "out: expected one dimension of float64"),
        ({"s2": np.empty(ROWS - 1)}, f"out: it has {ROWS - 1} rows, where {ROWS} are expected"),
        ({"s2": [0.0] * ROWS}, "out: it cannot be of type list"),
    ):
        with pytest.raises((TypeError, ValueError), match=says):
            by.score(numbers, out=bad)
    one.flags.writeable = False
    with pytest.raises(ValueError, match="out: it cannot be written to"):
        by.score(numbers, out={"s2": one})


SECRET = 123456.5


def test_bad_cells_are_told_by_row_and_item_and_count_as_missing():
    by = wide()
    column = [3, SECRET, "no such", None, float("inf"), object(), {"a": SECRET}, True, pd.NA, pd.NaT, np.float32(4), decimal.Decimal(2)]
    good = [3] * len(column)
    scores = by.score({"q1": column, **{each: good for each in ITEMS[1:]}})
    assert [(each.row, each.item) for each in scores.issues] == [(row, "q1") for row in (1, 2, 4, 5, 6, 7)]
    assert scores.issue_count == 6
    assert [scores["s1"].status[row] for row in (0, 1, 3, 8, 9, 10, 11)] == ["ok", "prorated", "prorated", "prorated", "prorated", "ok", "ok"]
    assert "12345" not in str(scores.issues)
    assert scores["s1"].values[10] == (4 + 3 + 3 + 3 + 3) / 5  # 6 - 3 is 3
    chance = np.random.default_rng(3)
    garbage = np.where(chance.random((5000, 25)) < 0.1, chance.choice([SECRET, -7, 0, 6, np.inf, -np.inf, 2.5], (5000, 25)), 3)
    scores = by.score(garbage)
    assert scores.issue_count == int((garbage != 3).sum())
    assert len(scores.issues) == 1000
    assert scores.issues[0][:2] == next((row, f"q{i + 1}") for row, i in np.argwhere(garbage != 3))
    assert "12345" not in repr(scores) + str(scores.issues)


def test_a_table_that_cannot_be_read_is_refused_without_an_answer():
    by = wide()
    for data, says in (
        (np.zeros((4, 24)), r"expected a matrix of rows x 25, a column for each question, not 4 x 24"),
        (np.zeros(25), "expected a matrix of rows x 25"),
        (np.zeros((2, 25), dtype=complex), "cannot be of NumPy's type complex128"),
        ({"q1": [1, 2], "q2": [1]}, "columns of 1 and of 2 rows"),
        ({"q1": np.zeros((2, 2))}, "column 'q1': expected one dimension, not 2"),
        ({"x": [1, 2]}, "no column is an item of 'wide'"),
        ([{"q1": 1}, 3], "row 1 must be a dict, not int"),
        ([[1, 2]], "row 0 must be a dict, not list; rows without names can be a NumPy matrix"),
        (pd.Series([SECRET, 2]), "no such item"),
        (pa.array([1, 2]), "expected a table or a record batch, not a single column"),
        (pa.table({"q1": [b"secret"]}), "column 'q1' cannot have answers: it has the Arrow type 'z'"),
        (7, "expected a table, a dict of columns or a list of dicts, not int"),
        ("q1", "expected a table, a dict of columns or a list of dicts, not str"),
    ):
        with pytest.raises((TypeError, ValueError)) as caught:
            by.score(data)
        assert says.replace("\\", "") in str(caught.value) or says == "no such item"
        assert "12345" not in str(caught.value) + repr(caught.value)
    for how, says in (
        ({"threads": 0}, "threads: expected 1 or more"),
        ({"parts": ["label"]}, "parts: expected some of value, status, band, cut_offs, norms"),
        ({"layout": ck.TableLayout(members=[ck.RowMember(role="a", suffix="_a")])}, "/members: a table in memory has one person in a row"),
        ({"keep": ["who"]}, "who"),
    ):
        with pytest.raises((TypeError, ValueError, KeyError), match=says):
            by.score(pd.DataFrame({"q1": [1]}), **how)
    with pytest.raises(TypeError, match="score: threads is for the answers of many people"):
        by.score({"q1": 1}, threads=2)


def test_no_rows_and_read_only_memory_are_tables():
    by = wide()
    for data in (np.zeros((0, 25)), pd.DataFrame({each: [] for each in ITEMS}), {each: [] for each in ITEMS}, pl.DataFrame({each: [] for each in ITEMS})):
        scores = by.score(data)
        assert scores.rows == 0
        assert scores.to_pandas().shape == (0, 10)
        assert "0 rows" in repr(scores)
    numbers = np.full((3, 25), 4.0)
    numbers.flags.writeable = False
    assert list(by.score(numbers)["s1"].values) == [pytest.approx((4 + 4 + 2 + 4 + 4) / 5)] * 3
    assert list(by.score({"q1": array.array("h", [4, 5]), "q2": memoryview(b"\x04\x05")})["s1"].status) == ["too_few_answers"] * 2


def test_what_is_kept_comes_along_and_scores_become_frames():
    by = wide(cut_offs=[ck.CutOff(id="high", op="greater_equal", value=3.4, label="High", population="Nobody", source=SOURCE)])
    frame = pd.DataFrame({each: [3, 4] for each in ITEMS}, index=["x", "y"]).assign(who=["p1", "p2"], wave=[1, 2])
    scores = by.score(frame, keep=["who", "wave"])
    made = scores.to_pandas()
    assert list(made.columns[:5]) == ["who", "wave", "s1", "s1_status", "s1_high"]
    assert list(made.index) == ["x", "y"]
    assert list(made["s1"]) == [3.0, (4 + 4 + 2 + 4 + 4) / 5]
    assert list(made["s1_high"]) == [False, True]
    polars = by.score(pl.from_pandas(frame), keep=["who", "wave"]).to_polars()
    assert polars["who"].to_list() == ["p1", "p2"]
    assert polars["s1_status"].to_list() == ["ok", "ok"]
    arrow = by.score(pa.Table.from_pandas(frame), keep=["who", "wave"]).to_arrow()
    assert arrow["wave"].to_pylist() == [1, 2]
    assert arrow["s1"].to_pylist() == list(made["s1"])
    assert scores.to_dict()["s1_status"] == ["ok", "ok"]
    stream = by.score(iter([frame, frame.iloc[:1]]), keep=["who"])
    assert stream.to_dict()["who"] == ["p1", "p2", "p1"]
    assert stream.rows == 3
    missing = by.score({"q1": [1], "q2": [None]})
    assert missing.to_arrow()["s1"].null_count == missing.to_polars()["s1"].null_count() == 1
    assert missing.to_dict()["s1"] == [None]
    assert "<caption>1 row, 5 scales of wide</caption>" in missing._repr_html_()
    assert "<td></td>" in missing._repr_html_()
    assert repr(scores).splitlines()[0].split() == ["who", "wave", "s1", "s2", "s3", "s4", "s5"]


INDEXES = {
    "numbers that go down": [3, 2, 1, 0],
    "numbers that come twice": [7, 7, 5, 5],
    "words": pd.Index(["d", "b", "a", "c"], name="person"),
    "days": pd.date_range("2026-11-24", periods=4, tz="UTC")[::-1],
    "numbers with a missing one": [1.0, None, 2.0, 0.0],
    "categories": pd.CategoricalIndex(["b", "a", "b", "a"]),
    "a range of its own": pd.RangeIndex(40, 32, -2),
    "two levels": pd.MultiIndex.from_product([[2, 1], ["f", "m"]], names=["couple", "who"]),
}


@pytest.mark.parametrize("kind", ["int64", "float64", "Int64", "object", "category"])
@pytest.mark.parametrize("index", INDEXES.values(), ids=INDEXES)
def test_scores_keep_the_index_of_the_frame_at_every_door(index, kind):
    """Rows of 4, 3, 2 and 1 everywhere; 6 - x in one item of five, so the mean is (4 x + 6 - x) / 5: 3.6, 3, 2.4, 1.8."""
    by = wide()
    frame = pd.DataFrame({each: [4, 3, 2, 1] for each in ITEMS[:5]}, index=index).astype(kind)
    doors = [
        by.score(frame),
        by.score(frame, threads=2, parts=["value"], out={"s1": np.empty(4)}),
        frames.score(by, frame, keep=["q1"]),
        by.score({each: frame[each] for each in ITEMS[:5]}),
        by.score({each: frame[each] if each == "q2" else frame[each].tolist() for each in ITEMS[:5]}),
        by.score(iter([frame])),
        by.score(frame.iloc[row : row + 1] for row in range(4)),
        by.score((frame.iloc[:3], frame.iloc[3:])[part] for part in range(2)),
    ]
    for at, scores in enumerate(doors):
        made = scores.to_pandas()
        assert made.index.equals(frame.index) and made.index.names == frame.index.names, at
        assert made["s1"].tolist() == [3.6, 3.0, 2.4, 1.8], at
    assert doors[0].to_pandas().index is frame.index  # no copy
    frame["mine"] = doors[0].to_pandas()["s1"] if frame.index.is_unique else doors[0]["s1"].values
    assert frame["mine"].tolist() == [3.6, 3.0, 2.4, 1.8]


def test_scores_of_rows_that_were_sorted_or_left_out_go_back_to_their_people():
    by = wide()
    frame = pd.DataFrame({each: [1, 4, 3, 2] for each in ITEMS[:5]}, index=["a", "b", "c", "d"])
    frame["mine"] = by.score(frame.sort_values("q1", ascending=False).iloc[:3]).to_pandas()["s1"]
    assert frame["mine"].tolist()[1:] == [3.6, 3.0, 2.4] and math.isnan(frame["mine"]["a"])


def test_what_has_no_index_is_numbered_from_0():
    by = wide()
    frame = pd.DataFrame({each: [4, 2] for each in ITEMS}, index=["x", "y"])
    for data in (
        frame.to_numpy(),
        frame.to_dict("list"),
        frame.to_dict("records"),
        pa.Table.from_pandas(frame),
        pl.from_pandas(frame),
        iter([frame.iloc[:1], frame.to_numpy()[1:]]),  # of a part of the rows nobody knows
        iter([]),
    ):
        made = by.score(data).to_pandas()
        assert isinstance(made.index, pd.RangeIndex) and list(made.index) == list(range(len(made)))


def counted_from_0():
    """Two items from 0 to 3, of which one is a choice that is only shown at times, and one alone in its range."""
    steps = [ck.Option(id=str(at), wording=each) for at, each in enumerate(["Never", "Seldom", "Often", "Always"])]
    rated = ck.keyed({"s": ["a", "b", "c"]}, 0, 3, ranges={"c": (0, 5)}, missing=0)
    choice = ck.Item(id="b", wording="B.", response=ck.Choice(options=steps), shown_when=ck.AnswerCompare(item="a", op="equal", value=0))
    return rated.replace(items=[rated.items["a"], choice, rated.items["c"]], scales=[ck.scale("s", ["a", "c"], missing=0)])


def test_a_lowest_answer_that_nobody_gave_is_told_at_every_door_as_of_a_file():
    by = counted_from_0()
    frame = pd.DataFrame({"a": [1, 2, 3] * 1000, "b": [3, 2, 1] * 1000, "c": 1})
    says = "in 3000 rows nobody gave the lowest answer, 0, to any of the items a, b: the file may count from 1; an offset of -1 mends that"
    assert by.score_table(frame.to_csv(index=False))[1] == (says,)

    def doors(frame):
        arrow = pa.Table.from_pandas(frame)
        return [
            frame,
            frame.astype("Int64"),
            frame.assign(b=frame["b"].map(["Never", "Seldom", "Often", "Always"].__getitem__)),
            frame.to_dict("list"),
            frame.to_numpy(),
            pl.from_pandas(frame),
            arrow,
            pa.Table.from_batches(arrow.to_batches(max_chunksize=1100)),
            arrow.to_batches()[0],
            pa.RecordBatchReader.from_batches(arrow.schema, arrow.to_batches(max_chunksize=1300)),
            iter([frame.iloc[:900], pl.from_pandas(frame.iloc[900:])]),
        ]

    for at, data in enumerate(doors(frame)):
        assert by.score(data).remarks == (says,), at
    for row in (0, 2999):
        frame.loc[row, "b"] = 0
        for at, data in enumerate(doors(frame)):
            assert by.score(data).remarks == (), (row, at)
        frame.loc[row, "b"] = 1


def test_a_lowest_answer_is_looked_for_as_the_layout_has_it():
    by = counted_from_0()
    low = pd.DataFrame({"a": [1, 2] * 6, "b": 2, "c": 1})
    assert by.score(low, layout=ck.TableLayout(offsets=[ck.AnswerOffset(add=-1)])).remarks == ()
    zeros = low.replace({"a": {1: 0}})
    assert by.score(zeros).remarks == ()
    (says,) = by.score(zeros, layout=ck.TableLayout(missing_codes=[ck.MissingCode(code="0")])).remarks
    assert says.startswith("in 12 rows nobody gave")  # b is answered in all of them
    assert by.score(low.iloc[:9]).remarks == ()  # too few rows to say so
    (says,) = by.score(low.assign(b=np.nan).replace({"a": {2: np.nan}}).iloc[[*range(12), *range(8)]]).remarks
    assert says.startswith("in 10 rows nobody gave")  # 10 of 20 rows answer an item


def test_series_of_several_indexes_are_refused():
    """pandas would put together what has one index; by place, one person would have the answers of another."""
    by, first = wide(), pd.Series([1, 2], index=["x", "y"])
    for other in (first[::-1], first.reset_index(drop=True), first[:1]):
        with pytest.raises(ValueError, match=r"^score: columns (of 1 and of 2 rows|'q1' and 'q2' have different indexes)$"):
            by.score({"q1": first, "q2": other})
    assert by.score({"q1": first, "q2": first.copy()}).rows == 2


SOURCE = ck.Source(authors="Nobody", year=2026, found="Nothing.")


def test_norms_and_bands_stand_beside_the_values():
    by = wide(
        bands=[ck.Band(id="low", low=1, label="Low"), ck.Band(id="high", low=3, label="High")],
        norms=[ck.Norm(id="all", population="Nobody", mean=2.5, sd=0.5, source=SOURCE)],
    )
    scores = by.score({each: [3, 2, None] for each in ITEMS}, parts=["value", "band", "norms"])
    assert scores["s1"].bands == ["high", "low", None]
    assert list(scores["s1"].norms["all"]["z"])[:1] == [1.0]
    assert list(scores["s1"].norms["all"]["t"])[:1] == [60.0]
    assert math.isnan(scores["s1"].norms["all"]["z"][2])
    with pytest.raises(ValueError, match="made without status"):
        scores["s1"].status
    assert list(scores.to_pandas().columns[:5]) == ["s1", "s1_band", "s1_all_z", "s1_all_t", "s1_all_percentile"]


def test_progress_is_told_in_rows_and_an_error_in_it_ends_the_scoring():
    by, seen = wide(), []
    by.score(np.full((600_000, 25), 3, dtype="int8"), progress=seen.append)
    assert seen == [262_144, 524_288, 600_000]
    seen.clear()
    by.score(pd.DataFrame(np.full((300_000, 25), 3)).set_axis(ITEMS, axis=1).astype("Int8"), progress=seen.append)
    assert seen == [262_144, 300_000]

    class Enough(Exception):
        pass

    def stop(rows):
        raise Enough

    with pytest.raises(Enough):
        by.score(np.full((10, 25), 3, dtype="int8"), progress=stop)


def test_rows_of_todays_frames_are_one_person():
    """Field case 20: a row serves as it is."""
    written = {
        "id": "dates",
        "title": "Dates",
        "items": [
            {"id": "q1", "wording": "Item q1.", "response": {"kind": "rating"}},
            {"id": "q2", "wording": "Item q2.", "response": {"kind": "rating"}},
            {"id": "keep", "wording": "Did you keep it?", "response": {"kind": "yes_no"}},
            {"id": "met", "wording": "When did you meet?", "response": {"kind": "date"}},
        ],
        "scales": [{"id": "calm", "title": "Calm", "measures": "d", "method": {"kind": "mean"}, "keys": [{"item": "q1"}, {"item": "q2"}], "missing": {"kind": "at_most_missing", "missing": 1}}],
    }
    by = ck.Assessment.from_json(json.dumps(written))
    day = datetime.date(2020, 2, 29)
    for q2 in (pd.NA, None, float("nan"), np.nan, pd.NaT, np.datetime64("NaT")):
        assert by.score({"q1": 4, "q2": q2})["calm"].value == 4
    for four in (4, 4.0, np.int8(4), np.uint64(4), np.float32(4), np.float16(4), decimal.Decimal(4), pa.scalar(4), pa.scalar(4.0, pa.float32())):
        assert by.score({"q1": four, "q2": 2})["calm"].value == 3
    for keep in (True, np.bool_(True), 1, 1.0, pa.scalar(True)):
        for met in (day, pd.Timestamp("2020-02-29"), np.datetime64("2020-02-29"), "2020-02-29", pa.scalar(day)):
            assert by.score({"q1": 4, "q2": 2, "keep": keep, "met": met})["calm"].value == 3
    frame = pd.DataFrame({"who": ["p1"], "q1": pd.array([4], dtype="Int64"), "q2": pd.array([pd.NA], dtype="Int64"), "keep": [True], "met": [day]})
    assert by.score(frame.iloc[0], keep=["who"])["calm"].value == 4
    with pytest.raises(ck.Error, match="/answers/who: the assessment has no such item"):
        by.score(frame.iloc[0])
    for data in (frame, pl.from_pandas(frame), pa.Table.from_pandas(frame), frame.assign(met=pd.to_datetime(frame["met"])), frame.assign(keep=1)):
        scores = by.score(data)
        assert scores.issue_count == 0
        assert list(scores["calm"].values) == [4]
    for bad in (object(), {"a": 1}, {1}, 1 + 2j, b"4", np.zeros(3), pd.Timedelta("1D")):
        with pytest.raises((TypeError, ValueError)):
            by.score({"q1": bad, "q2": 4})


def test_a_dict_of_lists_of_words_is_one_person_where_the_items_take_lists():
    by = ck.Assessment(
        id="did",
        title="Did",
        items=[
            ck.Item(id="did", wording="What did you do?", response=ck.Choices(options=[ck.Option(id="walk", wording="Walk"), ck.Option(id="talk", wording="Talk")])),
            ck.Item(id="good", wording="Good?", response=ck.Rating()),
        ],
        scales=[ck.Scale(id="s", title="S", measures="d", method=ck.Mean(), keys=[ck.Key(item="good")], missing=ck.AllRequired())],
    )
    assert by.score({"did": ["walk", "talk"], "good": 4})["s"].value == 4
    assert by.score({"did": ["walk", "talk"]})["s"].not_scored == "too_few_answers"
    assert list(by.score({"did": [["walk"], []], "good": [4, 5]})["s"].values) == [4, 5]
    assert list(by.score(pl.DataFrame({"did": [["walk"], []], "good": [4, 5]}))["s"].values) == [4, 5]
    ticks = pd.DataFrame({"did___walk": [1, 0], "did___talk": [0, 7], "good": [4, 5]})
    assert [tuple(each) for each in by.score(ticks).issues] == [(1, "did", "expected 1 or 0, or yes or no")]
