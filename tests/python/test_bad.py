"""Every broken sample gets its place and its sentence from Python too, from the file that the C++ test goes by."""

import pytest

import closeknit as ck
from samples import SAMPLES
from test_command import run, wheel_command

READ = {"pack": ck.Pack.from_json, "history": ck.History.from_json}


def is_text(sample):
    """Whether Python can hold it as a str at all; the command, below, reads the bytes."""
    try:
        sample.text().decode()
        return True
    except UnicodeDecodeError:
        return False


@pytest.mark.parametrize("sample", [s for s in SAMPLES if s.fault != "lint" and is_text(s)], ids=lambda s: s.file)
def test_what_cannot_be_read_is_told_with_its_place(sample):
    with pytest.raises(ck.Error) as caught:
        READ[sample.read_as](sample.text().decode())
    e = caught.value
    assert (f"{e.line}:{e.column}" if e.line else e.path) == sample.at
    assert e.message == sample.message
    assert e.code == sample.code
    assert bool(e.line) == (sample.fault == "syntax")


@pytest.mark.parametrize("sample", [s for s in SAMPLES if s.fault == "lint"], ids=lambda s: s.file)
def test_what_is_only_inconsistent_is_lints_part(sample):
    read = READ[sample.read_as](sample.text().decode())
    if sample.read_as == "pack":
        assert [(each.path, each.severity, each.message) for each in read.lint()] == [(sample.at, sample.severity, sample.message)]


def test_the_command_says_each_in_one_line():
    files = [f"tests/samples/bad/{s.file}" for s in SAMPLES]
    code, out, err = run(wheel_command(), ["lint", *files])
    lines = {"lint": [], "else": []}
    for s, file in zip(SAMPLES, files):
        place = (":" if s.fault == "syntax" else ": ") + (f"{s.at}: " if s.at else "")
        severity = f"{s.severity}: " if s.fault == "lint" else ""
        lines["lint" if s.fault == "lint" else "else"].append(file + place + severity + s.message)
    assert code == 2
    assert out.decode().splitlines() == lines["lint"]
    assert err.decode().splitlines() == lines["else"]
