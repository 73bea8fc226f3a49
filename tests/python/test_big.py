"""Hostile sizes: the command answers each in bounded time and memory, in one short line or a bounded list."""

import os
import resource
import subprocess

import pytest

from test_command import wheel_command

MEMORY = 1024 * 1024 * 1024  # may be asked of the system
SECONDS = 20  # of the processor, which others may be using too

HEAD = '{"format": 1, "id": "p", "title": "P", "language": "en"'


def pack(**lists):
    """A pack whose lists hold these elements."""
    return HEAD + "".join(f', "{name}": [{",".join(each)}]' for name, each in lists.items()) + "}"


def practices(count, more=""):
    return (f'{{"id":"x{i}","title":"t","why":"w","stop":"s"{more}}}' for i in range(count))


def person_file(answers):
    return f'{{"format": 1, "person": {{"id": "ada"}}, "entries": [{{"kind": "sheet", "assessment": "closeness", "day": "2026-11-20", "answers": {{{answers}}}}}]}}'


DIMENSIONS = [f'{{"id":"d{i}","title":"D"}}' for i in range(100_000)]
CASES = {  # the text, the exit code and the end of the last line
    "50 MB of [": (lambda: "[" * 50_000_000, 2, ": document longer than 16 MiB"),
    "15 MB of [": (lambda: "[" * 15_000_000, 2, ":1:65: nested more than 64 levels deep"),
    "a key of 10 MB": (lambda: '{"' + "k" * 10_000_000 + '": 1}', 2, ":1:2: key longer than 1000 bytes"),
    "a key of 10 MB in escapes": (lambda: '{"' + "\\u006b" * 1_600_000 + '": 1}', 2, ":1:2: key longer than 1000 bytes"),
    "an id of 10 MB": (lambda: '{"format": 1, "id": "' + "k" * 10_000_000 + '"}', 2, ": /id: expected an id: 1 to 100 bytes without spaces"),
    "a title of 10 MB": (lambda: HEAD.replace('"P"', '"' + "x" * 10_000_000 + '"') + "}", 0, ""),
    "a kind of 10 MB": (
        lambda: pack(assessments=['{"id":"a","title":"A","items":[{"id":"i","wording":"W","response":{"kind":"' + "k" * 10_000_000 + '"}}]}']),
        2,
        "…'",
    ),
    "a million zeros as practices": (lambda: pack(practices=["0"] * 900_000), 2, ": /practices/0: expected an object"),
    "200,000 practices": (lambda: pack(practices=practices(200_000)), 2, "more than 1000000 values"),
    "190,000 practices, all with errors": (lambda: pack(practices=practices(190_000)), 1, "the first 10000 are shown"),
    "60,000 practices for 100,000 dimensions": (
        lambda: pack(dimensions=DIMENSIONS, practices=practices(60_000, ',"targets":{"d99999":1,"d50000":1}')),
        1,
        "the first 10000 are shown",
    ),
    "100,000 words to look for in 100,000 prompts": (
        lambda: pack(
            prompts=(f'{{"id":"p{i}","wording":"a a a a a a a a"}}' for i in range(100_000)),
            language_patterns=['{"id":"l","kind":"judging","reason":"' + "r" * 5_000_000 + '","matches":[' + ",".join(f'"a {i}"' for i in range(100_000)) + ',"a"]}'],
        ),
        1,
        "the first 10000 are shown",
    ),
    "50 words that begin alike in a text of 1 MB": (
        lambda: HEAD + ', "about": "' + "a " * 500_000 + '", "language_patterns": [{"id":"l","kind":"judging","reason":"r","matches":['
        + ",".join('"' + "a " * i + 'a"' for i in range(50)) + "]}]}",
        0,
        "a a': r",
    ),
    "a condition of 400,000 parts": (
        lambda: pack(
            assessments=[
                '{"id":"a","title":"A","items":[{"id":"i","wording":"I am calm.","response":{"kind":"yes_no"}},{"id":"j","wording":"I am calm.",'
                '"response":{"kind":"yes_no"},"shown_when":{"kind":"group","conditions":[' + ",".join(['{"kind":"group"}'] * 400_000) + "]}}]}"
            ]
        ),
        0,
        "",
    ),
    "300,000 answers": (lambda: person_file(",".join(f'"a{i}":1' for i in range(300_000))), 1, "the first 10000 are shown"),
}


@pytest.mark.parametrize("name", CASES)
def test_hostile_sizes_are_answered_in_bounded_time_and_memory(name, tmp_path, capsys):
    text, code, end = CASES[name]
    file = tmp_path / "big.json"
    file.write_text(text())
    out = tmp_path / "out.txt"
    with out.open("w") as stream:
        child = subprocess.Popen(
            [*wheel_command(), "lint", file],
            stdout=stream,
            stderr=subprocess.STDOUT,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY)),
        )
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    seconds = used.ru_utime + used.ru_stime
    with capsys.disabled():
        print(f"\n{name:45} {file.stat().st_size / 1e6:6.1f} MB in, {seconds:5.2f} s, {used.ru_maxrss / 1024:5.0f} MB at the most", end="")
    lines = out.read_text().splitlines()
    assert child.returncode == code, lines[-1:]
    assert len(lines) <= 10_001
    assert out.stat().st_size < 10_000_000 and all(len(line) < 2_000 for line in lines)
    assert (lines[-1] if lines else "").endswith(end)
    assert seconds < SECONDS
