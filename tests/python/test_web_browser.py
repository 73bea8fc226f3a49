"""examples/web in Chromium: no serious fault of accessibility on any page, in light and dark, on a phone and wide; the keyboard is enough."""

import base64
import contextlib
import os
import pathlib
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from datetime import timedelta

import pytest
from chromium import CHROMIUM, DRIVER, Browser
from conftest import ROOT, TODAY
from selenium.webdriver.common.keys import Keys
from web_example import Server, document, new_couple, views, write_document

import closeknit as ck

pytestmark = pytest.mark.skipif(not (CHROMIUM and DRIVER), reason="Chromium and its driver are not here; script/bootstrap installs them")

FOLDER = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


class WebBrowser(Browser):
    def press(self, value):
        self.then(lambda: self.run("document.querySelector(arguments[0]).click()", f'button[value="{value}"]'))

    def log_in(self, name):
        self.get("/enter")
        self.run("document.forms[0].name.value = arguments[0]; document.forms[0].password.value = 'password of ' + arguments[0]", name)
        self.then(lambda: self.run("document.forms[0].submit()"))


@pytest.fixture(scope="module")
def file():
    with tempfile.TemporaryDirectory(dir=FOLDER) as folder:
        path = pathlib.Path(folder) / "couple.db"
        new_couple(path)
        yield path


@pytest.fixture(scope="module")
def browser(file):
    with open(os.devnull, "w") as log, Server(file, log) as server:
        made = WebBrowser(server.address)
        yield made
        made.driver.quit()


@pytest.fixture
def fresh(file):
    """Nothing is answered yet and nobody is logged in."""
    with contextlib.closing(sqlite3.connect(file)) as db:
        for table in ("sitting", "evening", "login"):
            db.execute(f"DELETE FROM {table}")
        db.commit()
    for name in ("ada", "ben"):
        write_document(file, name, ck.History(person=ck.Person(id=name, adult=True)).to_json())


@pytest.fixture
def answered(file, fresh):
    for name in ("ada", "ben"):
        write_document(file, name, (ROOT / f"examples/data/{name}.json").read_text())


def at_screening(browser):
    yield "begin"
    browser.press("begin")
    yield "question"
    for _ in ck.built_in_pack().assessments["private-screen"].items:
        browser.press("skip")
    yield "last"
    browser.press("finish")
    yield "told"
    browser.get("/")
    yield "nothing answered"


def test_the_private_questions_are_accessible(browser, fresh):
    browser.get("/enter")
    assert [*browser.faults()] == []
    browser.log_in("ada")
    assert {page: [*browser.faults()] for page in at_screening(browser)} == dict.fromkeys(["begin", "question", "last", "told", "nothing answered"], [])


def test_a_page_of_ones_own_and_its_parts_are_accessible(browser, answered):
    browser.log_in("ada")
    for path in ("/", "/ask", "/yes", "/help", "/practice/hear-first", "/nowhere"):
        browser.get(path)
        assert [*browser.faults()] == [], path
    browser.get("/words")
    browser.run("document.getElementById('draft').value = 'You never call.'")
    browser.then(lambda: browser.run("document.forms[0].submit()"))
    assert [*browser.faults()] == []


def test_what_is_for_two_is_accessible_open_and_closed(browser, file, answered):
    browser.log_in("ada")
    for path in ("/together", "/evening"):
        browser.get(path)
        assert [*browser.faults()] == [], path
    assert "side by side" not in browser.driver.page_source
    browser.press("begin")
    assert browser.run("return document.querySelectorAll('h1').length") == 1
    assert [*browser.faults()] == []
    his = document(file, "ben")
    write_document(file, "ben", his.replace(entries=[*his.entries, ck.Closing(day=TODAY)]).to_json())
    for path in ("/together", "/evening"):
        browser.get(path)
        assert [*browser.faults()] == [], path


def all_kinds():
    """The built-in pack, with questions of every kind for the weekly ones."""
    options = [ck.Option(id="a", wording="The sea"), ck.Option(id="b", wording="The hills")]
    responses = [
        ck.Choices(options=options),
        ck.Number(low=0, high=24, unit="hours"),
        ck.Slider(low=0, high=10, labels=["not at all", "fully"]),
        ck.CalendarDate(),
        ck.TimeOfDay(),
        ck.Ranking(options=options),
        ck.Rating(low=0, high=10, labels=["never", "always"]),
        ck.FreeText(longest=100),
        ck.YesNo(),
    ]
    return [ck.Item(id=f"kind-{at}", wording="What is it like for you this week?", response=each) for at, each in enumerate(responses)]


def test_a_form_of_every_kind_is_accessible(browser, tmp_path):
    """By the example's templates, from a file."""
    weekly, made = ck.Assessment(id="weekly", title="Weekly", items=all_kinds()), views.Views(ck.built_in_pack())
    shutil.copy(ROOT / "examples/web/style.css", tmp_path)
    now, faults = ck.Sitting(weekly, TODAY), {}
    while asked := now.current:
        page = made.page("question", "x", "ada", of=weekly, wrong=True, **made.question(weekly, now, asked))
        (tmp_path / "page.html").write_text(page.replace("/style.css", "style.css"), encoding="utf-8")
        browser.driver.get((tmp_path / "page.html").as_uri())
        faults[asked.id] = [each for each in browser.faults() if each != (tmp_path / "style.css").as_uri()]
        now.set_answer(asked.id, None)
    assert faults == {f"kind-{at}": [] for at in range(9)}


def focus(browser):
    return browser.run("const e = document.activeElement; return e.type == 'radio' ? e.value : e.textContent.trim() || e.name")


def tab_to(browser, wanted):
    """Presses Tab until the focus is there; wherever it is, it is seen."""
    for _ in range(30):
        browser.keys(Keys.TAB)
        assert browser.run("return document.activeElement == document.body || getComputedStyle(document.activeElement).outlineStyle != 'none'")
        if focus(browser) == wanted:
            return
    raise AssertionError(f"no Tab leads to {wanted}")


def test_the_keyboard_alone_is_enough_to_answer_a_sitting(browser, file, fresh):
    screened = ck.Screening(day=TODAY - timedelta(days=1), result="nothing_reported")
    write_document(file, "ada", ck.History(person=ck.Person(id="ada", adult=True), entries=[screened]).to_json())
    browser.look("light", 1200)
    browser.get("/enter")
    tab_to(browser, "name")
    browser.keys("ada", Keys.TAB, "password of ada")
    for link in ("Questions", "Take a look: Weekly check-in", "Start"):
        browser.then(lambda: browser.keys(Keys.ENTER))
        tab_to(browser, link)
    browser.then(lambda: browser.keys(Keys.ENTER))
    for at in range(14):  # the focus is on the first step; the arrows choose, and Enter goes on
        assert focus(browser) == "1"
        browser.keys(*(at % 4 + 1) * [Keys.ARROW_DOWN])
        browser.then(lambda: browser.keys(Keys.ENTER))
    browser.keys("A walk.")
    tab_to(browser, "Next")
    browser.then(lambda: browser.keys(Keys.ENTER))
    tab_to(browser, "Skip this one")
    browser.then(lambda: browser.keys(Keys.SPACE))
    browser.then(lambda: browser.keys(Keys.ENTER))  # "I'm done"
    (sheet,) = [each for each in document(file, "ada").entries if isinstance(each, ck.Sheet)]
    skipped = ck.Unanswered(missing="skipped")
    given = [*(at % 4 + 2 for at in range(14)), "A walk.", skipped]
    assert dict(sheet.answers) == dict(zip((each.id for each in ck.built_in_pack().assessments["weekly"].items), given, strict=True))


PAPER = {"A4": (8.27, 11.69), "Letter": (8.5, 11)}  # inches


@pytest.fixture
def desk(tmp_path):
    """The therapist's page of a client with all scales and eight sittings, of which five have a column."""
    ada = ck.History.from_json((ROOT / "examples/data/ada.json").read_text())
    (sheet,) = [each for each in ada.entries if isinstance(each, ck.Sheet)]
    yes = ck.Opening(day=TODAY, to="dr-lee", what=ck.OpenedResults(assessment="closeness", version=sheet.version), basis="on paper")
    days = [TODAY + timedelta(days=14 * at) for at in range(8)]
    often = [each for day in days for each in (ck.Screening(day=day, result="nothing_reported"), sheet.replace(day=day))]
    (tmp_path / "client.json").write_text(ck.History(person=ck.Person(id="c-17", adult=True), entries=[yes, *often]).to_json())
    program = [sys.executable, ROOT / "examples/therapist.py", "page", tmp_path / "client.json", "--to", "dr-lee", "--day", str(days[-1])]
    (tmp_path / "page.html").write_text(subprocess.run(program, capture_output=True, text=True, check=True).stdout, encoding="utf-8")
    return (tmp_path / "page.html").as_uri()


@pytest.mark.parametrize("paper", PAPER)
def test_the_page_of_a_therapist_is_one_sheet_of_paper(browser, desk, paper):
    browser.look("light", 1200)
    browser.driver.get(desk)
    assert browser.run("return document.querySelectorAll('thead th').length") == 5
    assert browser.violations() == []
    width, height = PAPER[paper]
    printed = browser.driver.execute_cdp_cmd("Page.printToPDF", {"paperWidth": width, "paperHeight": height, "scale": 1})
    assert len(re.findall(rb"/Type\s*/Page\b", base64.b64decode(printed["data"]))) == 1
    # Nothing is cut off: between the margins there is room for the widest part.
    browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    browser.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {"width": int((width - 32 / 25.4) * 96), "height": 900, "deviceScaleFactor": 1, "mobile": False})
    assert browser.run("return document.documentElement.scrollWidth <= window.innerWidth")
    browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})


PLANTED = {
    "color-contrast": "const p = document.createElement('p'); p.textContent = 'Pale.'; p.style.color = '#c9c4bc'; p.style.background = '#fff'; document.querySelector('main').append(p)",
    "label": "document.querySelector('main').append(document.createElement('input'))",
    "link-name": "document.querySelector('nav a').textContent = ''",
    "html-has-lang": "document.documentElement.removeAttribute('lang')",
}


@pytest.mark.parametrize("rule", PLANTED)
def test_a_fault_is_found(browser, answered, rule):
    browser.log_in("ada")
    browser.look("light", 390)
    browser.run(PLANTED[rule])
    assert {each[0] for each in browser.violations()} == {rule}


def test_what_is_too_wide_is_found(browser, answered):
    browser.log_in("ada")
    browser.run("document.querySelector('h1').style.minWidth = '1300px'")
    assert ("light", 390, "wider than the window") in [*browser.faults()]
