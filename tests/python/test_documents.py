"""What README and the examples print is what they say they print."""

import json
import re
import shutil
import subprocess
import sys

import closeknit as ck
from conftest import ROOT

README = (ROOT / "README.md").read_text()


def blocks(language):
    """The fenced blocks of a language, each with the text block that follows at once, if any."""
    found = re.findall(rf"```{language}\n(.*?)```\n(?:\n```text\n(.*?)```)?", README, re.S)
    assert found, language
    return found


def test_the_python_of_the_readme_prints_what_it_says():
    for code, expected in blocks("python"):
        done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
        assert (done.stderr, done.stdout) == ("", expected)


def test_the_practice_of_the_readme_fits_into_the_pack(pack):
    for text, _ in blocks("json"):
        practice = ck.Practice.from_json(text)
        assert json.loads(practice.to_json())["id"] == practice.id
        content = pack.replace(practices=[*(p for p in pack.practices if p.id != practice.id), practice])
        assert list(content.lint()) == []


def test_the_commands_of_the_readme_run(tmp_path, pack):
    for name in ("ada", "ben"):
        shutil.copy(ROOT / f"examples/data/{name}.json", tmp_path)
    shutil.copy(ROOT / "packs/closeness.en.json", tmp_path / "my-pack.json")
    weekly = pack.assessments["weekly"].items
    typed = [{ck.YesNo: "yes", ck.FreeText: "A walk."}.get(type(each.response), "4") for each in weekly]
    (tmp_path / "answers.csv").write_text("\n".join([",".join(["id", *(each.id for each in weekly)]), ",".join(["p1", *typed]), ""]))
    lines = re.findall(r"^\$ closeknit (.*?)(?: +#.*)?$", README, re.M)
    assert len(lines) >= 5
    for line in lines:
        call = [sys.executable, "-m", "closeknit", *line.split()]
        done = subprocess.run(call, cwd=tmp_path, input="\n".join([*typed, "", ""]), capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (0, ""), line
        assert bool(done.stdout) == ("lint" not in line), line


def test_the_study_prints_means_worked_by_hand():
    # p01 4, 4, 4, 5; p02 2, 3, 2, 2; p03 5, 4, 5, 5; p04 3, -, 3, 4; p06 4, 3, 4, 4: means 4.25, 2.25, 4.75, 10/3, 3.75
    done = subprocess.run([sys.executable, "examples/study.py"], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "Feeling heard: n = 5, M = 3.67, SD = 0.95\n1 with too few answers\n"
