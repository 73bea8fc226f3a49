"""The wheel's command, and that it prints the same bytes as the C++ tool."""

import os
import subprocess
import sys

import pytest

from conftest import ROOT

ADA, BEN = "examples/data/ada.json", "examples/data/ben.json"
DAY = ["--day", "2026-11-23"]
CALLS = [
    ["check-in", ADA, *DAY],
    ["check-in", ADA, BEN, *DAY],
    ["check-in", ADA, BEN, "--together", *DAY],
    ["check-in", ADA, BEN, "--together", "--format", "json", *DAY],
    ["check-in", ADA, "--format", "json", "--seed", "9", *DAY],
    ["check-in", "no-such-file.json"],
    ["check-in", "README.md"],
    ["check-in", "-"],
    ["score", BEN],
    ["score", BEN, "--format", "json"],
    ["score", "examples/data/study.csv", "--assessment", "closeness"],
    ["score", "examples/data/study.csv", "--assessment", "closeness", "--strict", "--data", "jsonl"],
    ["administer", "weekly"],
    ["administer", "--help"],
    ["lint", "packs/closeness.en.json", ADA],
    ["list"],
    ["show", "hear-first"],
    ["show", "nonsense"],
    ["--version"],
    ["--help"],
    ["check-in"],
    [],
]


def run(command, args):
    done = subprocess.run([*command, *args], cwd=ROOT, capture_output=True, input=b"{", check=False)
    return done.returncode, done.stdout, done.stderr


def wheel_command():
    return [os.path.join(os.path.dirname(sys.executable), "closeknit")]


@pytest.mark.parametrize("args", CALLS, ids=" ".join)
def test_the_wheel_prints_the_same_bytes_as_the_tool(args):
    tool = os.environ.get("CLOSEKNIT_COMMAND")
    if not tool:
        pytest.skip("CLOSEKNIT_COMMAND names no C++ tool to compare with")
    assert run(wheel_command(), args) == run([ROOT / tool], args)
    assert run([sys.executable, "-m", "closeknit"], args) == run([ROOT / tool], args)


def test_the_commands_exit_codes():
    assert run(wheel_command(), ["--version"])[0] == 0
    assert run(wheel_command(), ["lint", ADA])[0] == 0
    code, out, err = run(wheel_command(), ["check-in", "-"])
    assert (code, out, err) == (2, b"", b"standard input:1:2: unexpected end of input\n")
