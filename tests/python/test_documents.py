"""What our pages and the examples print is what they say they print; tests/CMakeLists.txt and tests/consumer run the C++ of the pages."""

import contextlib
import datetime
import io
import json
import os
import re
import shutil
import subprocess
import sys

import pytest
from pages import PAGES, blocks

import closeknit as ck
from conftest import ROOT

COMMANDS = {"closeknit": [sys.executable, "-m", "closeknit"], "python": [sys.executable]}  # others build or install: not run here
RUN = (*COMMANDS, "sed")


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """What a reader of our pages has at hand: the checkout, two people's files, a pack, a list of help, a draft, and the commands."""
    for name in ("examples", "packs"):
        (tmp_path / name).symlink_to(ROOT / name)
    for name in ("ada", "ben"):  # screened today, so that what the two opened stays open whenever this runs
        person = json.loads((ROOT / f"examples/data/{name}.json").read_text())
        for each in person["entries"]:
            if each["kind"] == "screening":
                each["day"] = datetime.date.today().isoformat()
        (tmp_path / f"{name}.json").write_text(json.dumps(person))
    shutil.copy(ROOT / "packs/closeness.en.json", tmp_path / "my-pack.json")
    shutil.copy(ROOT / "examples/support.example.json", tmp_path / "help.json")
    (tmp_path / "draft.txt").write_text("u never even wash the dishes. You dont ever help badly.\n")
    weekly = [each.id for each in ck.built_in_pack().assessments["weekly"].items]
    (tmp_path / "answers.csv").write_text(",".join(["id", *weekly]) + "\n" + ",".join(["p1", *typed_weekly()]) + "\n")
    (tmp_path / "bin").mkdir()
    for name, words in COMMANDS.items():
        (tmp_path / "bin" / name).write_text("#!/bin/sh\nexec " + " ".join(words) + ' "$@"\n')
        (tmp_path / "bin" / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def typed_weekly():
    """What a person types at the weekly check-in, one line an item."""
    weekly = ck.built_in_pack().assessments["weekly"].items
    return [{ck.YesNo: "yes", ck.FreeText: "A walk."}.get(type(each.response), "4") for each in weekly]


def run_console(code):
    """Each line with a prompt; what stands below it is what it prints, where anything does. lint prints nothing when all is well."""
    for line, shown in re.findall(r"^\$ (.*\n)((?:(?!\$ ).*\n)*)", code, re.M):
        if line.split()[0] not in RUN:
            continue
        done = subprocess.run(["sh", "-c", line], input="\n".join([*typed_weekly(), *20 * [""]]), capture_output=True, text=True, check=False)
        is_lint = line.startswith("closeknit lint")
        assert (done.returncode, done.stderr) == (int(is_lint and bool(done.stdout)), ""), line
        if shown or is_lint:
            assert done.stdout == shown, line
        else:
            assert bool(done.stdout) == (">" not in line), line


@pytest.mark.parametrize("page", PAGES)
def test_the_code_of_a_page_prints_what_it_says(page, folder):
    names, ran, parts = {"__name__": page}, set(), blocks(ROOT / page)
    for block in parts:
        assert block.language in ("cpp", "python", "html") or (block.language in ("cmake", "console", "csv", "json") and not block.prints), block.code
        if block.file:
            (folder / block.file).write_text(block.code)
    for block in parts:
        if block.language == "python":
            with contextlib.redirect_stdout(io.StringIO()) as printed:
                exec(compile(block.code, page, "exec"), names)
            assert printed.getvalue() == block.prints, block.code
        elif block.language == "console":
            run_console(block.code)
        ran.add(block.language)
    assert "console" in ran


def test_output_without_code_above_it_is_refused(tmp_path):
    (tmp_path / "page.md").write_text("```python\nprint(1)\n```\n\nIt prints\n\n```text\n1\n```\n")
    with pytest.raises(SystemExit, match="a text block without code above it: 1"):
        blocks(tmp_path / "page.md")


def test_the_practice_of_the_readme_fits_into_the_pack(pack):
    for block in blocks(ROOT / "README.md"):
        if block.language != "json":
            continue
        practice = ck.Practice.from_json(block.code)
        assert json.loads(practice.to_json())["id"] == practice.id
        content = pack.replace(practices=[*(p for p in pack.practices if p.id != practice.id), practice])
        assert list(content.lint()) == []


def test_the_study_prints_means_worked_by_hand():
    # p01 4, 4, 4, 5, 4; p02 2, 3, 2, 2, 2; p03 5, 4, 5, 5, 5; p04 3, -, 3, 4, 3; p06 4, 3, 4, 4, 4: means 4.2, 2.2, 4.8, 3.25, 3.8
    done = subprocess.run([sys.executable, "examples/study.py"], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "Feeling heard: n = 5, M = 3.65, SD = 0.99\n1 with too few answers\n"


def pages_of(whose, year):
    """What stands on a person's own pages, or on both people's; a page ends where the next one or another part of the year begins."""
    parts = re.split(r"^(?=\S)", year, flags=re.M)
    return "".join(each for each in parts if each.startswith((f"{whose}'s page", f"On {whose} pages")))


def test_a_year_is_the_same_in_python_as_in_cpp():  # examples/CMakeLists.txt holds year.cpp to the same file
    done = subprocess.run([sys.executable, "examples/year.py"], cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=True)
    assert done.stdout == (ROOT / "examples/year.out").read_text(encoding="utf-8")
    assert all(len(line) <= 80 for line in done.stdout.splitlines())


def test_nobody_reads_in_a_year_what_is_the_other_ones():
    year = (ROOT / "examples/year.out").read_text(encoding="utf-8")
    nora, theo = pages_of("Nora", year), pages_of("Theo", year)
    assert "train" in nora and "shelf" in theo and "Who to tell what" in theo and "yes to" in pages_of("both", year)  # so the next lines can fail
    assert not re.search("shelf|Who to tell what|Yours to tell", nora)
    assert not re.search("train|sister|Good news", theo)
    assert not re.search("shelf|train|worries|sister|answered|reported|touch", pages_of("both", year))
