"""examples/therapist.py: the page holds what the client opened, and a difference is called more than chance only where that is known."""

import csv
import datetime
import json
import re
import subprocess
import sys

import pytest
from conftest import ROOT

import closeknit as ck

DAYS = [datetime.date(2026, 11, 16), datetime.date(2027, 1, 18), datetime.date(2027, 4, 26)]
# Items 3 and 5 of feeling heard and 3 of presence are reversed: 6 - answer. Feeling heard is 2.25, 4, 4; presence 2.5, 2.75, 2.75.
HEARD = [(2, 3, 4, "", 4), (4, 4, 2, 4, 2), (5, 4, 3, 4, 2)]
HERE = [(2, 3, 4, 3), (3, 3, 4, 3), (3, 3, 4, 3)]


def run(*args, command=("examples/therapist.py",), code=0, typed=""):
    done = subprocess.run([sys.executable, *command, *map(str, args)], cwd=ROOT, capture_output=True, text=True, check=False, input=typed)
    assert done.returncode == code, done.stderr
    return done.stdout if code == 0 else done.stderr


def paper(folder, heard, here):
    columns = {f"heard-{at}": given for at, given in enumerate(heard, 1)} | {f"here-{at}": given for at, given in enumerate(here, 1)}
    with (folder / "paper.csv").open("w", newline="") as file:
        csv.writer(file).writerows([columns, columns.values()])
    return folder / "paper.csv"


def screen(file, day, answer):
    """What the client does alone: the private questions, each with one answer, and Enter at the end."""
    private = ["administer", "private-screen", "--save", file.with_suffix(".private"), "--history", file, "--day", day]
    run(*private, "--support", "examples/support.example.json", command=("-m", "closeknit"), typed=16 * f"{answer}\n" + "\n")


@pytest.fixture(scope="module")
def client(tmp_path_factory):
    """An intake, a yes before the second sitting, and a third one."""
    folder = tmp_path_factory.mktemp("desk")
    file = folder / "client.json"
    for at, day in enumerate(DAYS):
        run("add", file, paper(folder, HEARD[at], HERE[at]), "--id", "c-17", "--day", day)
        screen(file, day, 1)
        if at == 0:
            yes = ["--to", "dr-lee", "--what", "results", "--assessment", "closeness", "--basis", "on paper", "--day", "2026-12-01"]
            run("open", file, *yes, command=("-m", "closeknit"))
    return file


@pytest.fixture(scope="module")
def known(tmp_path_factory):
    """A pack with figures of one's own sample, as in docs/python.md: the index of 2.25 to 4 is 2.91, of 2.5 to 2.75 0.42."""
    content = json.loads((ROOT / "packs/closeness.en.json").read_text())
    figures = {"coefficient": 0.8, "sd": 0.95, "population": "clients of ours", "source": {"authors": "ours", "found": "a sample of our own"}}
    for scale in content["assessments"][0]["scales"]:
        if scale["id"] in ("felt-heard", "presence"):
            scale["reliability"] = figures
    file = tmp_path_factory.mktemp("pack") / "pack.json"
    file.write_text(json.dumps(content))
    return file


def rows(page):
    """By the title of a scale, the cells of its row."""
    found = re.findall(r"<tr><th scope=\"row\">(.*?)</th>(.*?)</tr>", page)
    return {title: re.findall(r"<td.*?>(.*?)</td>", cells) for title, cells in found}


def heads(page):
    return re.findall(r'<th scope="col">(.*?)</th>', page)


def test_the_page_has_what_was_open_on_the_day_of_each_sitting(client):
    page = run("page", client, "--to", "dr-lee", "--day", DAYS[2])
    assert heads(page) == ["2027-01-18", "2027-04-26"]  # the intake was before the yes
    assert rows(page) == {"Feeling heard": ["4.00", "4.00", "+0.00"], "Time for just the two of you": ["2.75", "2.75", "+0.00"]}
    assert "Looking back, 2027-01-18 to 2027-04-26" in page


def as_it_was(client, day, folder, opened_on=None):
    """The client's file as of a day; the yes may be of another day."""
    own = ck.History.from_json(client.read_text())
    then = [each for each in own.entries if each.day <= day]
    if opened_on:
        then = [each.replace(day=opened_on) if isinstance(each, ck.Opening) else each for each in then]
    (folder / "then.json").write_text(own.replace(entries=then).to_json())
    return folder / "then.json"


def test_the_newest_sitting_is_open_from_the_yes_on(client, tmp_path):
    file = as_it_was(client, datetime.date(2026, 12, 1), tmp_path)
    page = run("page", file, "--to", "dr-lee", "--day", "2026-12-01")
    assert (heads(page), rows(page)["Feeling heard"]) == (["2026-11-16"], ["2.25", ""])


def test_a_difference_is_more_than_chance_only_where_reliability_is_known(client, known, tmp_path):
    file = as_it_was(client, DAYS[1], tmp_path, opened_on=DAYS[0])
    assert rows(run("page", file, "--to", "dr-lee", "--day", DAYS[1])) == {
        "Feeling heard": ["2.25", "4.00", "+1.75"],
        "Time for just the two of you": ["2.50", "2.75", "+0.25"],
    }
    page = run("--pack", known, "page", file, "--to", "dr-lee", "--day", DAYS[1])
    assert "* That&#x27;s a bigger change than you&#x27;d expect by chance." in page
    # 1.96 times the standard error of a difference, sqrt(2) * 0.95 * sqrt(1 - 0.8) = 0.6008
    assert [cells[-1] for cells in rows(page).values()] == ["+1.75 (±1.18)*", "+0.25 (±1.18)"]


def test_without_a_yes_to_this_person_there_is_nothing(client, tmp_path):
    own = ck.History.from_json(client.read_text())
    closed = tmp_path / "closed.json"
    closed.write_text(own.replace(entries=[*own.entries, ck.Closing(day=DAYS[2])]).to_json())
    for file, to in ((client, "dr-no"), (closed, "dr-lee")):
        page = run("page", file, "--to", to, "--day", DAYS[2])
        assert ("nothing to look back on" in page, heads(page), rows(page)) == (True, [], {})


def test_a_scale_that_was_taken_back_is_shown_of_no_day(client, tmp_path):
    own = ck.History.from_json(client.read_text())
    narrower = ck.OpenedResults(assessment="closeness", version=2, scales=["presence"])
    yes = ck.Opening(day=DAYS[2], to="dr-lee", what=narrower, basis="on paper")
    (tmp_path / "client.json").write_text(own.replace(entries=[*own.entries, yes]).to_json())
    assert [*rows(run("page", tmp_path / "client.json", "--to", "dr-lee", "--day", DAYS[2]))] == ["Time for just the two of you"]


def test_after_private_questions_that_are_not_clear_the_page_is_that_of_no_yes(client, tmp_path):
    file = as_it_was(client, datetime.date(2026, 12, 1), tmp_path)
    asked = ("page", file, "--to", "dr-lee", "--day", "2026-12-01")
    assert rows(run(*asked)) != {}
    screen(file, "2026-12-01", 3)
    stopped = run(*asked)
    own = ck.History.from_json(file.read_text())
    file.write_text(own.replace(entries=[each for each in own.entries if not isinstance(each, ck.Opening)]).to_json())
    assert run(*asked) == stopped


def test_an_answer_that_does_not_fit_is_named_by_its_place_and_not_quoted(tmp_path):
    said = run("add", tmp_path / "client.json", paper(tmp_path, (4711, "", "", ""), HERE[0]), code=1)
    assert said == "/answers/heard-1: expected a whole number from 1 to 5\n"
    assert not (tmp_path / "client.json").exists()
