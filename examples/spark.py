"""A study of any size on Apache Spark: each worker scores its batches, and the scores stay on the cluster.

    python examples/spark.py [ROWS]

The assessment travels as text. A worker that has another closeknit, or another version of the assessment, refuses: otherwise a
study could have two scorings in one table. Made-up answers stand for yours; the result is compared with that of one process.
"""

import os
import sys
from collections.abc import Iterator

import numpy as np
import pyarrow as pa
from pyspark.sql import SparkSession

import closeknit as ck
from closeknit import batch


def answers(rows: int, items: list[str]) -> pa.Table:
    chance = np.random.default_rng(1)
    given = chance.integers(1, 6, (rows, len(items)), dtype="int8")
    skipped = chance.random((rows, len(items))) < 0.05
    columns = {each: pa.array(given[:, i], mask=skipped[:, i]) for i, each in enumerate(items)}
    return pa.table({"who": pa.array(range(rows)), **columns})


def main() -> None:
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    weekly = ck.built_in_pack().assessments["weekly"]
    text, made_for = weekly.to_json(), batch.fingerprint(weekly.to_json())
    table = answers(rows, [item.id for item in weekly.items if item.kind != "instruction"])
    wanted = batch.schema(text, pa.schema([("who", pa.int64())]))

    def score(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        return batch.score_arrow(text, batches, keep=["who"], made_for=made_for)

    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)  # the workers are to have what this process has
    spark = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").config("spark.driver.memory", "3g").getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    study = spark.createDataFrame(table).repartition(8)
    types = {pa.int64(): "bigint", pa.float64(): "double", pa.string(): "string", pa.bool_(): "boolean"}
    scores = study.mapInArrow(score, ", ".join(f"`{each.name}` {types[each.type]}" for each in wanted))
    made = scores.toArrow().sort_by("who").cast(wanted).combine_chunks()
    spark.stop()

    here = weekly.score(table, keep=["who"]).to_arrow().cast(wanted).combine_chunks()
    assert made.equals(here), "Spark's scores differ"
    print(f"{rows} rows by Spark: the same bytes as in one process; {made.num_columns} columns")


if __name__ == "__main__":
    main()
