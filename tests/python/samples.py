"""The files of tests/samples/bad, each with what is expected of it, for the tests that go through all of them."""

import json
from typing import NamedTuple

from conftest import ROOT

BAD = ROOT / "tests/samples/bad"


class Sample(NamedTuple):
    file: str
    read_as: str
    """pack or history"""
    fault: str
    """syntax: no JSON; structure; beyond schema: structure that no schema can speak of; lint: only inconsistent."""
    at: str
    message: str
    code: str = ""
    """None for what lint finds."""
    severity: str = "error"
    """error or advice, of what lint finds"""

    def text(self) -> bytes:
        return (BAD / self.file).read_bytes()


SAMPLES = [Sample(read_as=each.pop("as"), **each) for each in json.loads((BAD / "expected.json").read_text())]
