"""What the command writes to a full disk, a closed pipe, beside another writer, or until it is killed: told or whole."""

import os
import pathlib
import signal
import subprocess
import sys

import pytest

ROOT = pathlib.Path(__file__).parents[2]
TOOL = os.environ.get("CLOSEKNIT_COMMAND")
COMMAND = str(ROOT / TOOL) if TOOL else os.path.join(os.path.dirname(sys.executable), "closeknit")
ADA, BEN = "examples/data/ada.json", "examples/data/ben.json"
LOST = b"closeknit: cannot write to standard output\n"
ALL_SKIPPED = b":s\n" * 16 + b"\n"  # every question of weekly, and Enter
PRINTING = [
    ["--help"],
    ["--version"],
    ["check-in", ADA],
    ["check-in", ADA, BEN, "--together", "--format", "json"],
    ["score", BEN],
    ["score", "examples/data/study.csv", "--assessment", "closeness"],
    ["lint", "tests/samples/faulty.en.json"],
    ["list"],
    ["schema", "pack"],
    ["show", "hear-first"],
]
each_printing = pytest.mark.parametrize("args", PRINTING, ids=" ".join)


def lost(args, **how):
    done = subprocess.run([COMMAND, *args], cwd=ROOT, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False, **how)
    assert done.stderr.endswith(LOST) and done.stderr.count(b"closeknit: ") == 1
    assert done.returncode == 2


@each_printing
def test_a_full_disk_is_told(args):
    with open("/dev/full", "wb") as full:
        lost(args, stdout=full)


@each_printing
def test_a_pipe_that_nobody_reads_is_told(args):
    reading, writing = os.pipe()
    os.close(reading)
    try:
        lost(args, stdout=writing)
    finally:
        os.close(writing)


@pytest.mark.skipif(not TOOL, reason="within Python a closed standard output is Python's own matter")
@each_printing
def test_a_closed_standard_output_is_told(args):
    lost(["-c", 'exec "$0" "$@" >&-', COMMAND, *args], executable="/bin/sh")


@pytest.mark.skipif(not TOOL, reason="within Python a closed standard output is Python's own matter")
def test_what_is_printed_to_a_closed_output_goes_into_no_file(tmp_path):
    save, sheet = tmp_path / "mine.json", tmp_path / "sheet.json"
    call = ["sh", "-c", 'exec "$0" "$@" >&-', COMMAND, "administer", "weekly", "--save", str(save), "--out", str(sheet)]
    done = subprocess.run(call, input=ALL_SKIPPED, capture_output=True, check=False)
    assert done.returncode == 2 and done.stderr == LOST
    assert "%" not in save.read_text() + sheet.read_text()


def test_administer_finishes_on_a_full_disk_for_its_screen_and_says_so(tmp_path):
    save, sheet = tmp_path / "mine.json", tmp_path / "sheet.json"
    with open("/dev/full", "wb") as full:
        call = [COMMAND, "administer", "weekly", "--save", str(save), "--out", str(sheet)]
        done = subprocess.run(call, input=ALL_SKIPPED, stdout=full, stderr=subprocess.PIPE, check=False)
    assert (done.returncode, done.stderr) == (2, LOST)
    assert sheet.exists() and save.exists()


def test_a_kill_in_the_middle_of_scoring_leaves_no_scores_behind(tmp_path):
    data, scores = tmp_path / "data.csv", tmp_path / "scores.csv"
    os.mkfifo(data)
    call = [COMMAND, "score", str(data), "--assessment", "weekly", "--out", str(scores)]
    with subprocess.Popen(call, stderr=subprocess.DEVNULL) as process, data.open("w") as rows:
        rows.write("id,safe-2\n" + "p,1\n" * 50_000)
        rows.flush()  # a pipe holds 64 KiB: most of it has been scored
        process.send_signal(signal.SIGKILL)
        process.wait()
    assert process.returncode == -signal.SIGKILL
    if hasattr(os, "O_TMPFILE"):
        assert list(tmp_path.iterdir()) == [data]
    data.unlink()
    data.write_text("id,safe-2\np,1\n")
    assert subprocess.run(call, stderr=subprocess.DEVNULL, check=False).returncode == 0
    assert sorted(tmp_path.iterdir()) == [data, scores]  # elsewhere the next run takes away what was left
    assert scores.stat().st_mode & 0o777 == 0o600


def test_two_runs_that_write_one_file_leave_one_whole_file(tmp_path):
    scores = tmp_path / "scores.csv"
    calls, wanted = [], []
    for name, rows in (("few", 2_000), ("many", 6_000)):
        data = tmp_path / f"{name}.csv"
        data.write_text("id,safe-2\n" + f"{name},1\n" * rows)
        calls.append([COMMAND, "score", str(data), "--assessment", "weekly", "--out", str(scores)])
        wanted.append((name, rows + 1))
    for _ in range(5):
        running = [subprocess.Popen(call, stderr=subprocess.DEVNULL) for call in calls]
        assert [each.wait() for each in running] == [0, 0]
        text = scores.read_text()
        assert text.endswith("\n") and (text.splitlines()[-1].split(",")[0], text.count("\n")) in wanted
        assert scores.stat().st_mode & 0o777 == 0o600
        assert sorted(each.name for each in tmp_path.iterdir()) == ["few.csv", "many.csv", "scores.csv"]
