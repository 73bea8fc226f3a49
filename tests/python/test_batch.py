"""Scoring on many machines: process pools and DuckDB here; script/spark does the same in Spark and on a million rows."""

import multiprocessing
import os
from functools import partial

import duckdb
import numpy as np
import pyarrow as pa
import pytest
from test_frames import ITEMS, wide

import closeknit as ck
from closeknit import batch

ROWS = 10**6 if os.environ.get("CLOSEKNIT_ROUNDS") == "all" else 6000


@pytest.fixture(scope="module")
def table():
    chance = np.random.default_rng(7)
    answers, missing = chance.integers(1, 6, (ROWS, 25), dtype="int8"), chance.random((ROWS, 25)) < 0.1
    return pa.table({"who": pa.array(range(ROWS))} | {each: pa.array(answers[:, i], mask=missing[:, i]) for i, each in enumerate(ITEMS)})


@pytest.fixture(scope="module")
def text():
    return wide().to_json()


KEPT = pa.schema([("who", pa.int64())])


@pytest.fixture(scope="module")
def expected(table, text):
    """The scores of the whole table at once."""
    return wide().score(table, keep=["who"]).to_arrow().cast(batch.schema(text, KEPT))


def scored(text, made_for, batches):
    return list(batch.score_arrow(text, batches, keep=["who"], made_for=made_for))


def test_processes_give_what_one_does(table, text, expected):
    parts = [[each] for each in table.to_batches(max_chunksize=max(ROWS // 7, 1))]
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        made = pool.map(partial(scored, text, batch.fingerprint(text)), parts)
    assert pa.Table.from_batches([each for part in made for each in part]).combine_chunks().equals(expected.combine_chunks())


def test_duckdb_reads_scores_as_they_are_made(table, text, expected):
    reading, con = duckdb.connect(), duckdb.connect()  # one connection cannot be read while it asks
    reading.register("answers", table)
    source = reading.sql("select * from answers").to_arrow_reader(1000)
    scores = pa.RecordBatchReader.from_batches(batch.schema(text, KEPT), batch.score_arrow(text, source, keep=["who"]))
    con.register("scores", scores)
    made = con.sql("select * from scores order by who").to_arrow_table()
    assert made.cast(expected.schema).combine_chunks().equals(expected.combine_chunks())
    assert wide().score(reading.sql("select * from answers"))["s1"].status == expected["s1_status"].to_pylist()


def test_another_closeknit_or_assessment_is_refused(text):
    for other in ("closeknit 0.0.1, assessment wide 1, content 0000000000000000", batch.fingerprint(wide(better="low").to_json())):
        with pytest.raises(RuntimeError, match="scores were asked for by closeknit"):
            batch.score_arrow(text, [], made_for=other)
    assert list(batch.score_arrow(text, [], made_for=batch.fingerprint(text))) == []
    with pytest.raises(ck.Error):
        batch.score_arrow("{}", [])


def test_cells_that_do_not_fit_are_told_with_their_row_of_all(text):
    first, second = (pa.record_batch({each: pa.array(column) for each in ITEMS}) for column in ([3, 9], [9, 3, 3]))
    told = []
    made = list(batch.score_arrow(text, [first, second], tell=told.append))
    assert [each.num_rows for each in made] == [2, 3]
    assert {each.row for each in told} == {1, 2}
    assert len(told) == 50


def test_the_schema_is_known_before_the_data(text):
    assert batch.schema(text, parts=["value"]).names == ["s1", "s2", "s3", "s4", "s5"]
    assert batch.schema(text, KEPT).field("who").type == pa.int64()
    empty = pa.record_batch({each: pa.array([], pa.int8()) for each in ITEMS})
    assert sum(each.num_rows for each in batch.score_arrow(text, [empty])) == 0
