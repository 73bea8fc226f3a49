"""Pickles of every released version load for ever."""

import json
import pickle

import pytest

import closeknit as ck
from conftest import ROOT

KEPT = sorted((ROOT / "tests/samples/pickles").glob("*/*.pickle"))


def test_there_are_pickles():
    assert len(KEPT) >= 12


@pytest.mark.parametrize("path", KEPT, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_kept_pickle_loads_as_what_it_was(path):
    value = pickle.loads(path.read_bytes())
    assert type(value) is getattr(ck, path.stem)
    assert json.loads(value.to_json()) == json.loads(path.with_suffix(".json").read_text())


def test_a_pickle_that_cannot_be_read_says_which_version_made_it():
    later = ck.Mean.__new__(ck.Mean)
    with pytest.raises(ck.Error, match=r"^/trimmed: unknown member, in a pickle made by closeknit 9\.1\.0$") as not_scored:
        later.__setstate__(("9.1.0", '{"trimmed": 0.1}'))
    assert not_scored.value.path == "/trimmed"
