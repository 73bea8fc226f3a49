"""examples/browser in Chromium, as script/wasm puts it together: two people on one device, offline, and killed between two answers."""

import base64
import contextlib
import functools
import http.server
import json
import os
import pathlib
import signal
import sys
import threading
import time

import pytest

ROOT = pathlib.Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tests/python"))
from chromium import LOOKS, Browser  # noqa: E402
from selenium.webdriver.common.keys import Keys  # noqa: E402

SITE = pathlib.Path(os.environ.get("CLOSEKNIT_SITE", ROOT / "build/wasm/site"))
PACK = ROOT / "packs/closeness.en.json"
SCREENS = ROOT / "build/wasm/screens"
DAY = "2026-11-23"
SECRET = "a week at the lake, and nobody knows"
NOT_OPEN = "There's nothing open between you two here right now."


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *args):
        pass


@pytest.fixture(scope="module")
def address():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=SITE))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


class App(Browser):
    def opens(self):
        """From the address, with nobody here."""
        self.get("/?day=" + DAY)
        self.waits("return document.querySelector('main h1')")

    def waits(self, script, *args):
        until = time.monotonic() + 20
        while time.monotonic() < until:
            with contextlib.suppress(Exception):  # while one page goes and the next one comes there is none to ask
                if found := self.run(script, *args):
                    return found
            time.sleep(0.01)
        raise AssertionError(f"{script} {args} on the page: {self.text()}")

    def text(self):
        return self.run("return document.querySelector('main').innerText")

    def heading(self):
        return self.run("return document.querySelector('main h1').textContent")

    def leads_on(self, act):
        """What shows another page, which is waited for."""
        self.run("document.querySelector('main').firstElementChild.dataset.left = 1")
        act()
        self.waits("const first = document.querySelector('main').firstElementChild; return first && !first.dataset.left")

    def press(self, label):
        script = """
            const words = e => [...e.childNodes].filter(n => n.className != 'aloud').map(n => n.textContent).join('');
            const found = [...document.querySelectorAll('button, a')].find(e => words(e) == arguments[0]);
            if (!found) throw new Error('there is no ' + arguments[0]);
            found.click()"""
        self.leads_on(lambda: self.run(script, label))

    def answers(self, value):
        """The choice of this place, or text."""
        if isinstance(value, str):
            self.run("document.querySelector('main textarea').value = arguments[0]", value)
        else:
            self.run("document.querySelectorAll('main input')[arguments[0]].click()", value)
        self.press("Next")

    def set_up(self):
        self.run("for (const id of ['first', 'second']) document.getElementById(id).value = {first: 'Ada', second: 'Ben'}[id]")
        self.run("document.getElementById('adults').click()")
        self.press("Let's start")

    def answers_private(self, value=0):
        self.press("Start")
        while self.heading() != "That was the last question":
            self.answers(value)
        self.press("I'm done")
        self.press("Back to my page")

    def answers_weekly(self, values, wish):
        self.press("Questions")
        self.run("location.hash = '/ask/weekly'")
        self.waits("return document.querySelector('main h1').textContent == 'Weekly check-in'")
        self.press("Start")
        for at in range(14):
            self.answers(values[at % len(values)])
        self.answers(wish)
        self.answers(1)  # no
        self.press("I'm done")

    def says(self, name, choice):
        if self.run("return location.hash") != "#/yes":
            self.press("What opens")
        self.run("document.querySelector(`input[name=${arguments[0]}][value='${arguments[1]}']`).click()", name, choice)
        self.run("document.querySelector(`input[name=${arguments[0]}]`).form.requestSubmit()", name)
        self.waits("return document.querySelector(`input[name=${arguments[0]}]`).form.querySelector('[role=status]').textContent == 'Saved.'", name)

    def hands_over(self, to):
        self.press("Hand it over")
        self.press(f"I'm {to}")


@pytest.fixture
def app(address, tmp_path):
    made = App(address, f"--user-data-dir={tmp_path}")
    made.look("light", 390)
    made.opens()
    yield made
    made.driver.quit()


@pytest.fixture
def both(app):
    """Both have answered, and said yes to nothing."""
    app.set_up()
    app.press("I'm Ada")
    app.answers_private()
    app.answers_weekly([4, 2, 4, 1, 4, 0, 1], SECRET)
    app.hands_over("Ben")
    app.answers_private()
    app.answers_weekly([3, 3, 2, 1, 2, 1], "More walks.")
    return app


SMALL = """
    const seen = e => e.getClientRects().length && !e.closest('.aloud, .skip');
    const words = [...document.querySelectorAll('body *')].filter(e => seen(e) && [...e.childNodes].some(n => n.nodeType == 3 && n.data.trim()));
    const small = words.filter(e => parseFloat(getComputedStyle(e).fontSize) < 16);
    const target = e => (e.matches('input[type=radio], input[type=checkbox]') ? e.closest('label') : e).getBoundingClientRect();
    const narrow = [...document.querySelectorAll('a, button, input, textarea')].filter(e => seen(e) && target(e).height < 44);
    return [...small, ...narrow].map(e => e.outerHTML.slice(0, 120))"""


def picture(app, name, looks=LOOKS):
    """The whole page in every look, to be looked at."""
    SCREENS.mkdir(parents=True, exist_ok=True)
    for theme, width in looks:
        app.look(theme, width)
        height = min(app.run("return document.documentElement.scrollHeight"), 4000)
        clip = {"x": 0, "y": 0, "width": width, "height": max(height, 844), "scale": 1}
        shot = app.driver.execute_cdp_cmd("Page.captureScreenshot", {"clip": clip, "captureBeyondViewport": True})
        (SCREENS / f"{name}-{theme}-{width}.png").write_bytes(base64.b64decode(shot["data"]))


def sound(app, name):
    """No serious fault in any look, nothing too small, and nothing wider than a window of 320 pixels, which 200 % of 640 is too."""
    assert [*app.faults()] == [], name
    assert app.run("return document.querySelectorAll('main h1').length") == 1, name
    support = app.run("return [...document.querySelectorAll('header a')].map(e => e.getAttribute('href'))[0]")
    assert support == "#/help", name
    app.look("light", 320)
    assert app.run("return document.documentElement.scrollWidth") <= 320, name
    assert app.run(SMALL) == [], name
    picture(app, name, [*LOOKS, ("light", 320)])
    app.look("light", 390)


def test_two_people_from_the_first_page_to_an_evening(app):
    sound(app, "01-first")
    app.press("People to talk to")
    assert app.heading() == "People to talk to" and "Example Safety Line" in app.text()
    sound(app, "02-help")
    app.run("history.back()")
    app.waits("return document.getElementById('first')")
    app.run("for (const id of ['first', 'second']) document.getElementById(id).value = 'Ada '; document.getElementById('adults').click()")
    app.run("document.querySelector('main form').requestSubmit()")
    assert "two different names" in app.text()
    sound(app, "01b-same-name")
    app.opens()
    app.set_up()
    sound(app, "03-who")
    app.press("I'm Ada")
    sound(app, "04-private-begin")
    app.press("Start")
    sound(app, "05-private-question")
    app.leads_on(lambda: app.run("document.querySelector('main form').requestSubmit()"))
    assert app.run("return document.activeElement.textContent") == "Choose one, or skip it."
    sound(app, "06-nothing-chosen")
    while app.heading() != "That was the last question":
        app.answers(0)
    sound(app, "07-private-last")
    app.press("I'm done")
    sound(app, "08-private-told")
    app.press("Back to my page")
    sound(app, "09-nothing-answered")
    app.press("Questions")
    sound(app, "10-questions")
    app.run("location.hash = '/ask/weekly'")
    app.waits("return document.querySelector('main h1').textContent == 'Weekly check-in'")
    sound(app, "11-check-in-begin")
    app.press("Start")
    sound(app, "12-check-in-question")
    for at in range(14):
        app.answers([4, 2, 4, 1, 4, 0, 1][at % 7])
    sound(app, "13-check-in-text")
    app.answers(SECRET)
    app.answers(1)
    app.press("I'm done")
    assert "Closeness this week" in app.text()
    sound(app, "14-private-view")
    app.run("document.querySelector('.try a').click()")
    app.waits("return document.querySelector('main ol')")
    sound(app, "15-practice")
    app.says("weekly", "yes")
    app.says("practices", "yes")
    sound(app, "16-what-opens")
    app.press("Together")
    assert NOT_OPEN in app.text()
    sound(app, "17-not-open")
    app.press("Hand it over")
    sound(app, "18-hand-over")
    app.press("I'm Ben")
    app.answers_private()
    app.answers_weekly([3, 3, 2, 1, 2, 1], "More walks.")
    app.press("Tonight")
    sound(app, "19-no-evening")
    app.says("weekly", "yes")
    app.says("practices", "yes")
    app.press("Together")
    assert app.heading() == "Ben and Ada, side by side"
    sound(app, "20-joint-view")
    app.press("Tonight")
    sound(app, "21-evening-begin")
    app.press("Start the evening")
    first = app.heading()
    sound(app, "22-evening")
    app.press("A different question")
    second = app.heading()
    app.press("Something lighter")
    app.press("We've both answered")
    assert len({first, second, app.heading()}) == 3
    app.opens()
    app.press("I'm Ada")
    app.press("Tonight")
    assert "2 of" in app.text() and "goes first" in app.text()
    app.press("That's enough for tonight")
    assert "That's it for tonight." in app.text()
    sound(app, "23-evening-over")
    app.press("Cards")
    sound(app, "24-decks")
    app.run("document.querySelector('main h2 a').click()")
    app.waits("return document.querySelector('main .prompt')")
    sound(app, "25-card")
    card = app.heading()
    app.press("Next card")
    assert app.heading() != card
    app.press("Back")
    assert app.heading() == card
    app.press("What's kept here")
    sound(app, "26-kept")
    app.run("[...document.querySelectorAll('main button')].find(e => e.textContent == 'Delete everything').click()")
    sound(app, "27-delete")
    app.press("Yes, delete it all")
    assert app.heading() == "Hello, you two"
    assert app.driver.get_log("browser") == []


def test_neither_sees_anything_of_the_other_before_both_said_yes(both):
    pages = ["/me", "/ask", "/yes", "/together", "/evening", "/cards", "/help", "/keeping", "/hand"]

    def everything():
        out = {}
        for page in pages:
            both.run("location.hash = arguments[0]", page)
            both.waits("return location.hash == '#' + arguments[0] && document.querySelector('main h1')", page)
            time.sleep(0.1)
            out[page] = both.run("return document.documentElement.outerHTML")
        return out

    before = everything()  # Ben's, with nothing said
    assert not [page for page, source in before.items() if SECRET in source]
    kept = both.run("return JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie, location.href, history.state, window.name])")
    assert SECRET not in kept and "answers" not in kept
    both.says("weekly", "yes")
    both.says("prompts", "3")
    one_yes = everything()
    assert NOT_OPEN in one_yes["/together"]
    assert one_yes["/together"] == before["/together"] and one_yes["/evening"] == before["/evening"]
    both.run("location.hash = '/me'")
    both.hands_over("Ada")
    both.says("weekly", "yes")
    both.press("Together")
    assert both.heading() == "Ada and Ben, side by side"
    assert SECRET not in both.text() and "More walks." not in both.text()
    both.press("What opens")
    both.press("Take back every yes")
    both.hands_over("Ben")
    both.press("What opens")
    assert both.run("return [...document.querySelectorAll('main :checked')].map(e => e.value)") == ["yes", "no", "3", "no", "no"]
    taken_back = everything()
    assert taken_back["/together"] == before["/together"] and taken_back["/evening"] == before["/evening"]


def test_a_private_yes_to_danger_closes_without_a_word(both):
    for other in ("Ada", "Ben"):
        both.says("weekly", "yes")
        both.hands_over(other)
    both.press("Together")
    assert "side by side" in both.heading()
    both.press("My page")
    page = both.text()
    both.press("Questions")
    both.run("location.hash = '/ask/private-screen'")
    both.waits("return document.querySelector('main h1').textContent == 'Just for you'")
    both.press("Start")
    both.answers(3)  # and then he stops: it counts at once, and no answer of it is on the disk
    both.press("Together")
    assert NOT_OPEN in both.text()
    both.hands_over("Ada")
    both.press("Together")
    assert NOT_OPEN in both.text()
    both.press("My page")
    assert page != both.text()
    kept = both.driver.execute_async_script("const done = arguments[0]; import('./store.js').then(s => s.read()).then(k => done(JSON.stringify(k)))")
    assert "fear-2" not in kept and SECRET in kept


def test_the_private_questions_may_wait_until_later_in_the_day(app):
    app.set_up()
    for name in ("Ada", "Ben"):
        app.press(f"I'm {name}")
        app.press("Not now")
        app.answers_weekly([3, 2, 4, 1], "More walks.")
        app.says("weekly", "yes")
        app.press("Together")
        assert NOT_OPEN in app.text()
        app.press("Questions")
        app.run("location.hash = '/ask/private-screen'")
        app.waits("return document.querySelector('main h1').textContent == 'Just for you'")
        app.answers_private()
        app.opens()
    app.press("I'm Ada")
    app.press("Together")
    assert app.heading() == "Ada and Ben, side by side"


def test_handing_it_over_closes_the_page(both):
    page = both.text()
    both.press("Hand it over")
    both.run("history.back()")
    both.waits("return location.hash != '#/hand'")
    time.sleep(0.3)
    assert both.heading() == "Who's here?" and page not in both.text()
    both.driver.refresh()
    both.waits("return document.querySelector('main h1')")
    assert both.heading() == "Who's here?"


def test_it_works_without_a_network(both):
    both.waits("return navigator.serviceWorker.controller || navigator.serviceWorker.ready.then(r => r.active && r.active.state == 'activated')")
    both.driver.execute_cdp_cmd("Network.enable", {})
    both.driver.execute_cdp_cmd("Network.emulateNetworkConditions", {"offline": True, "latency": 0, "downloadThroughput": 0, "uploadThroughput": 0})
    both.opens()
    assert both.run("return navigator.onLine") is False
    both.press("I'm Ada")
    assert "Closeness this week" in both.text()
    both.press("Cards")
    picture(both, "30-offline")
    both.press("People to talk to")
    assert "Example Safety Line" in both.text()


def test_it_asks_for_nothing_after_the_first_load(both):
    asked = both.run("return performance.getEntriesByType('resource').map(e => e.name).filter(n => !n.startsWith(location.origin))")
    assert asked == []
    policy = both.run("return document.querySelector('meta[http-equiv]').content")
    assert "default-src 'none'" in policy and "connect-src 'self'" in policy and "unsafe-inline" not in policy and "'unsafe-eval'" not in policy


def test_without_a_list_of_help_no_private_questions_begin(app):
    app.driver.execute_cdp_cmd("Network.enable", {})
    app.driver.execute_cdp_cmd("Network.setBlockedURLs", {"urls": ["*support.json"]})
    app.driver.execute_cdp_cmd("Network.setBypassServiceWorker", {"bypass": True})
    app.opens()
    app.set_up()
    app.press("I'm Ada")
    assert "First there needs to be a list of people to talk to" in app.text()
    assert app.run("return [...document.querySelectorAll('main button')].map(e => e.textContent)") == ["Not now"]
    app.press("People to talk to")
    assert "There's no list here yet" in app.text()


def processes_of(folder):
    """Of the browser whose profile is there."""
    found = []
    for each in pathlib.Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if str(folder).encode() in (each / "cmdline").read_bytes() and b"chromedriver" not in (each / "cmdline").read_bytes():
                found.append(int(each.name))
    return found


def test_a_kill_between_any_two_answers_loses_nothing(address, tmp_path):
    def begun():
        app = App(address, f"--user-data-dir={tmp_path}")
        app.look("light", 390)
        app.opens()
        return app

    def at_the_questions(app):
        app.press("I'm Ada")
        app.run("location.hash = '/ask/weekly'")
        app.waits("return location.hash == '#/ask/weekly' && document.querySelector('main progress, main button')")

    app = begun()
    app.set_up()
    app.press("I'm Ada")
    app.press("Not now")
    app.opens()
    at_the_questions(app)
    app.press("Start")
    given = [*(at % 2 for at in range(14)), "A nap.", 1]  # the choices by their place
    for at, answer in enumerate(given):
        assert f"Question {at + 1} of 16" in app.text()
        app.answers(answer)
        for each in processes_of(tmp_path):  # right after the answer
            with contextlib.suppress(ProcessLookupError):
                os.kill(each, signal.SIGKILL)
        app.driver.service.stop()
        for lock in tmp_path.glob("Singleton*"):
            lock.unlink()
        app = begun()
        at_the_questions(app)
    app.press("I'm done")
    kept = app.driver.execute_async_script("const done = arguments[0]; import('./store.js').then(s => s.read()).then(done)")
    (sheet,) = [each for each in kept["first"]["history"]["entries"] if each["kind"] == "sheet"]
    items = [each["id"] for each in next(each for each in json.loads(PACK.read_text())["assessments"] if each["id"] == "weekly")["items"]]
    assert sheet["answers"] == dict(zip(items, [*(at % 2 + 1 for at in range(14)), "A nap.", False], strict=True))
    app.driver.quit()


def test_two_windows_do_not_lose_each_others_changes(both):
    first = both.driver.current_window_handle
    both.driver.switch_to.new_window("tab")
    both.opens()
    both.press("I'm Ada")
    both.says("weekly", "yes")
    both.driver.switch_to.window(first)
    both.says("weekly", "yes")  # Ben's
    both.press("Together")
    assert both.heading() == "Ben and Ada, side by side"
    both.press("Tonight")
    second = next(each for each in both.driver.window_handles if each != first)
    both.driver.switch_to.window(second)
    both.press("Tonight")
    both.press("Start the evening")
    both.press("We've both answered")
    asked = both.heading()
    both.driver.switch_to.window(first)
    both.press("Start the evening")  # which it is already
    assert both.heading() == asked and "2 of" in both.text()


def test_the_keyboard_alone_is_enough(app):
    def tab_to(wanted):
        script = "const e = document.activeElement; return e.type == 'radio' ? e.closest('label').textContent : e.id || e.textContent.trim()"
        for _ in range(40):
            app.keys(Keys.TAB)
            assert app.run("return document.activeElement == document.body || getComputedStyle(document.activeElement).outlineStyle != 'none'")
            if app.run(script) == wanted:
                return
        raise AssertionError(f"no Tab leads to {wanted}")

    tab_to("first")
    app.keys("Ada", Keys.TAB, "Ben", Keys.TAB, Keys.SPACE)
    app.leads_on(lambda: app.keys(Keys.ENTER))
    for label in ("I'm Ada", "Not now", "Questions"):
        tab_to(label)
        app.leads_on(lambda: app.keys(Keys.ENTER))
    tab_to("Take a look: Weekly check-in")
    app.leads_on(lambda: app.keys(Keys.ENTER))
    tab_to("Start")
    app.leads_on(lambda: app.keys(Keys.ENTER))
    assert app.run("return document.activeElement.tagName") == "H1"
    app.keys(Keys.TAB, Keys.ARROW_DOWN)
    app.leads_on(lambda: app.keys(Keys.ENTER))
    assert "Question 2 of 16" in app.text()


PLANTED = {
    "color-contrast": "const p = document.createElement('p'); p.textContent = 'Pale.'; p.style.color = '#c9c4bc'; document.querySelector('main').append(p)",
    "label": "document.querySelector('main').append(document.createElement('input'))",
}


@pytest.mark.parametrize("rule", PLANTED)
def test_a_fault_is_found(app, rule):
    app.run(PLANTED[rule])
    assert {each[0] for each in app.violations()} == {rule}


def test_what_is_too_small_is_found(app):
    app.run("document.querySelector('main').insertAdjacentHTML('beforeend', '<p><button>x</button></p>'); document.querySelector('main p:last-child button').style.cssText = 'min-height: 20px; padding: 0'")
    assert len(app.run(SMALL)) == 1
