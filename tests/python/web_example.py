"""Two people at the app of examples/web, for its tests: they log in, read pages and send the forms that stand on them."""

import contextlib
import os
import re
import signal
import sqlite3
import subprocess
import sys

import httpx2 as httpx
from conftest import ROOT, TODAY

import closeknit as ck

sys.path.insert(0, str(ROOT / "examples/web"))

import store  # noqa: E402
import views  # noqa: E402, F401  for the tests
from app import made  # noqa: E402
from fastapi.testclient import TestClient  # noqa: E402

PAGES = ["/", "/ask", "/ask/weekly", "/ask/closeness", "/ask/preference-profile", "/ask/private-screen", "/words", "/yes", "/together", "/evening", "/help", "/practice/hear-first"]
HOW_OFTEN = ("fear-2", "control-1")  # of the private questions, those that are not answered by yes or no
YESES = {"weekly": "yes", "closeness": "yes", "practices": "yes", "prompts": "4", "touch": "yes", "sexual_topics": "yes"}


class Visitor:
    """Somebody with a browser, which keeps cookies and follows where it is sent."""

    def __init__(self, client, name):
        self.client, self.name = client, name
        self.csrf = self.token_on(client.get("/enter").text)
        entered = self.post("/enter", name=name, password=f"password of {name}")
        assert entered.status_code == 200, entered.text
        self.csrf = self.token_on(entered.text)

    @staticmethod
    def token_on(page):
        return re.search(r'name="csrf" value="(\w+)"', page)[1]

    def get(self, path):
        return self.client.get(path).text

    def post(self, path, **fields):
        return self.client.post(path, data={"csrf": self.csrf, **fields})

    def pages(self):
        """Every page with its status and headers."""
        found = {path: self.client.get(path) for path in PAGES}
        return {path: f"{each.status_code} {each.url} {sorted(each.headers.items())}\n{each.text}" for path, each in found.items()}

    @staticmethod
    def item_on(page):
        """The item that the page of a sitting asks, or None at its end."""
        found = re.search(r'name="item" value="([\w-]+)"', page)
        return found[1] if found else None

    def asked(self, assessment):
        return self.item_on(self.get(f"/ask/{assessment}"))

    def answer_all(self, assessment, answer):
        """A whole sitting; `answer` gives what the form sends for an item, or None to skip it. What the end leads to."""
        page = self.post(f"/ask/{assessment}", do="begin").text
        while item := self.item_on(page):
            given = answer(item)
            sent = self.post(f"/ask/{assessment}", item=item, **({"do": "skip"} if given is None else {"do": "answer", "value": given}))
            page = sent.text
            assert sent.status_code == 200 and self.item_on(page) != item, f"{item} is asked again"
        return self.post(f"/ask/{assessment}", do="finish").text

    def screened(self, answer="no"):
        return self.answer_all("private-screen", lambda item: "often" if answer == "yes" and item in HOW_OFTEN else answer)

    def weekly(self, answer="4"):
        special = {"need-1": "A walk.", "unsaid-1": "no"}
        return self.answer_all("weekly", lambda item: special.get(item, answer))

    def say(self, **choices):
        for name, choice in choices.items():
            self.post("/yes", name=name, choice=choice)


def new_couple(path):
    kept = store.Store(str(path))
    for name, partner in (("ada", "ben"), ("ben", "ada")):
        kept.add_person(name, partner, f"password of {name}")
    return kept


@contextlib.contextmanager
def at_home(path):
    """Both of them, each at a browser of their own, with nothing answered yet."""
    new_couple(path)
    app = made(str(path), str(ROOT / "examples/support.example.json"), lambda: TODAY)
    with TestClient(app) as first, TestClient(app) as second:
        yield Visitor(first, "ada"), Visitor(second, "ben")


def document(path, name):
    with contextlib.closing(sqlite3.connect(path)) as db:
        return ck.History.from_json(db.execute("SELECT history FROM person WHERE id = ?", (name,)).fetchone()[0])


def write_document(path, name, text):
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.execute("UPDATE person SET history = ? WHERE id = ?", (text, name))
        db.commit()


class Server:
    """The app in a process of its own; `kill` ends it as the power would, and it starts anew."""

    def __init__(self, path, log):
        self.process = subprocess.Popen([sys.executable, ROOT / "tests/python/web_server.py", path], stdout=subprocess.PIPE, stderr=log, text=True)
        self.address = f"http://127.0.0.1:{int(self.process.stdout.readline())}"
        self.serving = int(self.process.stdout.readline())

    def kill(self):
        os.kill(self.serving, signal.SIGKILL)
        self.serving = int(self.process.stdout.readline())

    def client(self):
        return httpx.Client(base_url=self.address, follow_redirects=True, timeout=20, limits=httpx.Limits(max_keepalive_connections=0))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        os.kill(self.serving, signal.SIGKILL)
        self.process.wait()


class Killing(httpx.BaseTransport):
    """After each request, and so between a form and the page that it leads to, the server is killed."""

    def __init__(self, server):
        self.server, self.inner, self.count = server, httpx.HTTPTransport(), 0

    def handle_request(self, request):
        request.headers["Connection"] = "close"
        response = self.inner.handle_request(request)
        response.read()
        self.server.kill()
        self.count += 1
        return response
