"""Two check-ins as people read them, kept word for word: whoever changes a word looks at the whole."""

import subprocess
import sys

import pytest

from conftest import ROOT

ADA, BEN = "examples/data/ada.json", "examples/data/ben.json"


@pytest.mark.parametrize(
    ("args", "golden"),
    [([ADA], "check-in.ada.txt"), ([ADA, BEN, "--together"], "check-in.ada-and-ben.txt")],
)
def test_a_check_in_reads_as_it_did(args, golden):
    done = subprocess.run(
        [sys.executable, "-m", "closeknit", "check-in", *args, "--day", "2026-11-23"], cwd=ROOT, capture_output=True, check=True
    )
    assert done.stdout.decode() == (ROOT / "tests/samples" / golden).read_text()
