"""The files of tests/samples/bad, each with what is expected of it, for the tests that go through all of them."""

import json
from typing import NamedTuple

from conftest import ROOT

BAD = ROOT / "tests/samples/bad"


class Sample(NamedTuple):
    file: str
    read_as: str
    """pack or partner"""
    fault: str
    """syntax: no JSON; structure; beyond schema: structure that no schema can speak of; lint: only inconsistent."""
    at: str
    says: str

    def text(self) -> bytes:
        return (BAD / self.file).read_bytes()


SAMPLES = [Sample(*each.values()) for each in json.loads((BAD / "expected.json").read_text())]
