"""`run` writes where Python's own print would, and reads where input() would."""

import contextlib
import io
import subprocess
import sys

import pytest

import closeknit as ck
from conftest import ROOT

ADA = (ROOT / "examples/data/ada.json").read_text()


def test_it_writes_to_what_stands_for_standard_output(capsys):
    assert ck.run(["--version"]) == 0
    assert capsys.readouterr() == (f"closeknit {ck.__version__}\n", "")


def test_it_writes_to_text_in_memory():
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        assert ck.run(["show", "nonsense"]) == 2
    assert out.getvalue() == "" and err.getvalue().endswith("\n") and "nonsense" in err.getvalue()


def test_long_text_keeps_its_characters(capsys):
    assert ck.run(["list"]) == 0
    listed = capsys.readouterr().out
    done = subprocess.run([sys.executable, "-m", "closeknit", "list"], capture_output=True, check=True)
    assert listed == done.stdout.decode()
    with contextlib.redirect_stdout(io.StringIO()) as out:
        ck.run(["schema", "pack"])
    assert "\ufffd" not in out.getvalue()


def test_it_reads_from_what_stands_for_standard_input(monkeypatch, capsys):
    monkeypatch.setattr(sys, "stdin", io.StringIO(ADA))
    assert ck.run(["score", "-"]) == 0
    from_memory = capsys.readouterr().out
    assert ck.run(["score", str(ROOT / "examples/data/ada.json")]) == 0
    assert capsys.readouterr().out == from_memory


def test_answers_are_typed_through_standard_input(monkeypatch, capsys, pack, tmp_path):
    monkeypatch.setattr(sys, "stdin", io.StringIO("\n" * 200))
    code = ck.run(["administer", "weekly", "--save", str(tmp_path / "saved.json"), "--day", "2026-11-23"])
    out = capsys.readouterr().out
    assert code in (0, 1) and pack.assessments["weekly"].title in out


class Broken(io.StringIO):
    def write(self, text):
        raise OSError("the disc is full")


def test_what_the_replacement_raises_is_raised():
    with contextlib.redirect_stdout(Broken()), pytest.raises(OSError, match="the disc is full"):
        ck.run(["list"])


def test_no_standard_output_at_all(monkeypatch):
    monkeypatch.setattr(sys, "stdout", None)
    assert ck.run(["--version"]) == 0


def test_the_process_own_streams_keep_their_order():
    code = "import closeknit; print('before'); closeknit.run(['--version']); print('after')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == f"before\ncloseknit {ck.__version__}\nafter\n"
