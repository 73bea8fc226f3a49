"""examples/web: no answer is lost however often the server is killed, and nobody gets a byte of the other's but what opened."""

import functools
import os
import pathlib
import random
import re
import tempfile

import httpx2 as httpx
import pytest
from conftest import ROOT
from web_example import PAGES, YESES, Killing, Server, Visitor, at_home, document, new_couple, store, views, write_document

import closeknit as ck

WEEKLY = [item.id for item in ck.built_in_pack().assessments["weekly"].items]
SUPPORT_LINK = '<p class="support-link"><a href="/help">People to talk to</a></p>'


@pytest.fixture
def file():
    """In memory where the system has a folder there: what a disk takes for each transaction is not what these tests are about."""
    with tempfile.TemporaryDirectory(dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None) as folder:
        yield pathlib.Path(folder) / "couple.db"


@pytest.fixture
def both(file, monkeypatch):
    # What a password costs is tried by one test; here it would only take time.
    monkeypatch.setattr(store, "hashed", lambda password, salt: password.encode() + salt)
    with at_home(file) as (ada, ben):
        yield ada, ben


def ready(*people):
    for each in people:
        each.screened()
        each.weekly()


def sheets(history):
    return [each for each in history.entries if isinstance(each, ck.Sheet)]


# ---- Nothing is lost


def test_no_answer_is_lost_when_the_server_is_killed_after_each_request(file, tmp_path):
    new_couple(file)
    given = {item: str(1 + at % 5) for at, item in enumerate(WEEKLY)} | {"need-1": "Zebrafinch walks.", "unsaid-1": "no"}
    with (tmp_path / "log.txt").open("w") as log, Server(file, log) as server:
        kills = Killing(server)
        ada = Visitor(httpx.Client(base_url=server.address, follow_redirects=True, transport=kills), "ada")
        ada.screened()
        ada.answer_all("weekly", given.get)
        ada.say(weekly="yes")
    history = document(file, "ada")
    (sheet,) = sheets(history)
    assert [type(each).__name__ for each in history.entries] == ["Screening", "Sheet", "Opening"]
    assert dict(sheet.answers) == {item: answer if item == "need-1" else answer != "no" and int(answer) for item, answer in given.items()}
    assert kills.count > 2 * (16 + 16)
    logged = (tmp_path / "log.txt").read_text()
    assert logged.count('"POST /ask/weekly HTTP/1.1" 303') == 18  # the beginning, each answer and the end
    assert not re.search("zebrafinch|password|not at all true", logged, re.I)


def test_an_evening_goes_on_when_the_server_is_killed_after_each_request(file):
    new_couple(file)
    for name in ("ada", "ben"):
        write_document(file, name, (ROOT / f"examples/data/{name}.json").read_text())
    with open(os.devnull, "w") as log, Server(file, log) as server:
        clients = [httpx.Client(base_url=server.address, follow_redirects=True, transport=Killing(server)) for _ in range(2)]
        people = [Visitor(client, name) for client, name in zip(clients, ("ada", "ben"))]
        page, finished = people[0].post("/evening", do="begin").text, []
        while prompt := re.search(r'name="prompt" value="([\w-]+)"', page):
            whoever = people[len(finished) % 2]
            page = whoever.post("/evening", do="finished", prompt=prompt[1]).text
            finished.append(prompt[1])
    assert "That&#39;s it for tonight." in page and len(finished) == len(set(finished)) > 3
    for name in ("ada", "ben"):
        assert [each.prompt for each in document(file, name).entries if isinstance(each, ck.PromptAsked)] == finished


def test_a_sitting_goes_on_where_it_was_left(both):
    ada, _ = both
    ada.post("/ask/weekly", do="begin")
    ada.post("/ask/weekly", do="answer", item="safe-2", value="2")
    assert ada.asked("weekly") == "heard-1"
    ada.post("/ask/weekly", do="back")
    assert '<input type="radio" name="value" value="2" checked' in ada.get("/ask/weekly")


def test_an_answer_that_does_not_fit_changes_nothing_and_is_not_quoted_elsewhere(both, caplog):
    ada, _ = both
    ada.post("/ask/weekly", do="begin")
    wrong = ada.post("/ask/weekly", do="answer", item="safe-2", value="4711")
    assert (wrong.status_code, "4711" in wrong.text, "4711" in caplog.text) == (422, False, False)
    assert 'role="alert"' in wrong.text
    assert ada.asked("weekly") == "safe-2"


def test_an_evening_is_in_both_histories_or_goes_on(file, both):
    ada, ben = both
    ready(ada, ben)
    for each in both:
        each.say(practices="yes", prompts="3")
    ada.post("/evening", do="begin")
    first = re.search(r'name="prompt" value="([\w-]+)"', ben.get("/evening"))[1]
    for each in both:  # both press at once; the second one's question is gone by then, and that changes nothing
        each.post("/evening", do="finished", prompt=first)
    assert ada.get("/evening").split("<main")[1].split("</main")[0].split("csrf")[0] == ben.get("/evening").split("<main")[1].split("csrf")[0]
    now = re.search(r'name="prompt" value="([\w-]+)"', ada.get("/evening"))[1]
    assert now != first
    ada.post("/evening", do="not_tonight", prompt=now)
    asked = [[each.prompt for each in document(file, name).entries if isinstance(each, ck.PromptAsked)] for name in ("ada", "ben")]
    assert asked == [[first], [first]]


# ---- Nobody gets a byte of the other's


def private_acts(ben, chance, *, yes, screen):
    """What a person can do alone, by chance; `yes` is whether they may say yes, `screen` what they answer in private."""
    choices = [
        lambda: ben.weekly(str(chance.randint(1, 5))),
        lambda: ben.screened(chance.choice(screen)),
        lambda: ben.post(f"/ask/{chance.choice(['weekly', 'closeness', 'private-screen'])}", do="begin"),
        lambda: ben.post("/ask/closeness", do="answer", item="safe-1", value=str(chance.randint(1, 5))),
        lambda: ben.post("/ask/private-screen", do="answer", item="fear-1", value=chance.choice(screen)),
        lambda: ben.post("/yes", name="everything"),
        lambda: ben.say(**{chance.choice(list(YESES)): "no"}),
        lambda: ben.post("/words", draft="You never listen."),
        lambda: ben.post("/evening", do=chance.choice(["begin", "finished", "lighter"]), prompt="x"),
        lambda: ben.get(chance.choice(PAGES)),
    ]
    if yes:
        choices += 4 * [lambda: ben.say(**dict([chance.choice(list(YESES.items()))]))]
    return functools.partial(chance.choice, choices)


# In each of these, something that opening takes is missing: her yes, his yes, or his clear screening.
CLOSED = {
    "she never says yes": (False, {"yes": True, "screen": ["no", "yes"]}),
    "he never says yes": (True, {"yes": False, "screen": ["no", "yes"]}),
    "his screening is never clear": (True, {"yes": True, "screen": ["yes"]}),
}


def changed_pages(both, seed, case, acts=10):
    """Ada's pages that were other bytes after any of Ben's acts."""
    says_yes, allowed = CLOSED[case]
    ada, ben = both
    ready(ada)
    if says_yes:
        ada.say(**YESES)
    before, chance, changed = ada.pages(), random.Random(f"{case} {seed}"), set()
    act = private_acts(ben, chance, **allowed)
    for _ in range(acts):
        act()()
        changed |= {path for path, page in ada.pages().items() if page != before[path]}
    return changed


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("case", CLOSED)
def test_nothing_that_he_does_alone_changes_a_byte_of_her_pages(both, case, seed):
    assert changed_pages(both, seed, case) == set()


@pytest.mark.parametrize("case", CLOSED)
def test_a_leak_is_found(file, both, case, monkeypatch):
    """The same test on an app with a fault: the closed page says how much the other has written down."""
    page = views.Views.page

    def leaking(self, template, csrf, me, **more):
        said = f"<!-- {len(document(file, 'ben').entries)} -->" if template == "together" else ""
        return page(self, template, csrf, me, **more) + said

    monkeypatch.setattr(views.Views, "page", leaking)
    assert changed_pages(both, 0, case) == {"/together"}


def test_what_was_closed_again_is_the_same_bytes_as_what_never_opened(both):
    ada, ben = both
    ready(ada, ben)
    ada.say(weekly="yes", prompts="4")
    before = ada.pages()
    ben.say(weekly="yes", prompts="4")
    assert {path for path, page in ada.pages().items() if page != before[path]} == {"/together", "/evening"}
    assert "ada and ben, side by side" in ada.get("/together")
    ben.post("/yes", name="everything")
    assert ada.pages() == before


def test_what_is_open_for_two_has_no_word_that_he_wrote_and_no_answer_that_he_gave(both):
    ada, ben = both
    ready(ada)
    ben.screened()
    ben.answer_all("weekly", {"need-1": "Quokka.", "unsaid-1": "no", **dict.fromkeys(WEEKLY[:11], "3")}.get)
    for each in both:
        each.say(**YESES)
    pages = "".join(ada.pages().values())
    assert "ada and ben, side by side" in pages
    assert "Quokka" not in pages
    assert "Quokka" not in "".join(ben.pages().values()) and "need-1" not in pages


@pytest.mark.parametrize("text", ["", "{", '{"format": 1, "person": {"id": "somebody"}}'])
def test_a_document_of_his_that_cannot_be_read_looks_like_one_that_is_closed(file, both, text):
    ada, _ = both
    ready(ada)
    ada.say(**YESES)
    before = ada.pages()
    write_document(file, "ben", text)
    assert ada.pages() == before


def test_a_yes_in_private_closes_at_once(both):
    ada, ben = both
    ready(ada, ben)
    for each in both:
        each.say(weekly="yes")
    assert "side by side" in ben.get("/together")
    ada.post("/ask/private-screen", do="begin")
    ada.post("/ask/private-screen", do="answer", item="fear-1", value="yes")  # and she puts the phone away
    assert "ada and ben" not in ben.get("/together")


def test_her_pages_do_not_tell_a_danger_from_questions_passed_over(file, monkeypatch):
    monkeypatch.setattr(store, "hashed", lambda password, salt: password.encode() + salt)
    seen = []
    for answer in ("yes", "no", None):
        with at_home(file.with_suffix(f".{answer}")) as (ada, _):
            ada.weekly("2")
            ada.answer_all("private-screen", lambda item: answer if item == "fear-1" else None)
            seen.append({path: page.replace(ada.csrf, "") for path, page in ada.pages().items()})
    assert seen[0] == seen[1] == seen[2]


def test_a_screening_answers_with_help_once_and_no_page_shows_it_again(both):
    ada, _ = both
    told = ada.answer_all("private-screen", lambda item: "yes" if item == "injury-1" else "no")
    assert "Example Safety Line" in told
    ada.post("/ask/private-screen", do="begin")
    ada.post("/ask/private-screen", do="answer", item="fear-1", value="yes")
    ada.post("/ask/private-screen", do="back")
    assert " checked" not in ada.get("/ask/private-screen")
    assert "Example Safety Line" not in "".join(page for path, page in ada.pages().items() if path != "/help")


# ---- Logins, forms, headers


def test_every_page_has_help_in_the_same_words_and_place_and_is_kept_nowhere(both):
    ada, _ = both
    for path in [*PAGES, "/nowhere", "/enter"]:
        response = ada.client.get(path)
        header = response.text.split("<header>")[1].split("<nav")[0]
        assert header == f'\n<p class="name">The two of us</p>\n{SUPPORT_LINK}\n', path
        assert response.headers["Cache-Control"] == "no-store"
        assert "default-src 'none'" in response.headers["Content-Security-Policy"]
        assert not re.search(r"(src|href|action)=\"(?!/|#|data:,|tel:|https://example\.org/)", response.text), path
        assert "<script" not in response.text


def test_without_a_login_there_is_nothing_but_help(both):
    ada, _ = both
    ada.client.cookies.clear()
    for path in PAGES:
        response = ada.client.get(path, follow_redirects=False)
        assert response.status_code == 200 if path == "/help" else (response.status_code, response.headers["Location"]) == (303, "/enter"), path


def test_a_form_from_elsewhere_does_nothing(file, both):
    ada, ben = both
    before = document(file, "ada")
    for token in (None, "", ben.csrf):
        fields = {"name": "weekly", "choice": "yes"} | ({} if token is None else {"csrf": token})
        assert ada.client.post("/yes", data=fields).status_code == 403
    assert ada.client.post("/yes", data={"csrf": ada.csrf, "name": 200_000 * "x"}).status_code == 413
    assert document(file, "ada") == before


def test_a_login_is_kept_by_digests_alone_and_ends(file):
    with at_home(file) as (ada, ben):
        assert ben.client.post("/enter", data={"csrf": ben.csrf, "name": "ada", "password": "password of ben"}).status_code == 403
        sent = ada.client.get("/")
        token = ada.client.cookies["session"]
        kept = file.read_bytes()
        assert b"password of" not in kept and token.encode() not in kept
        assert sent.request.headers["Cookie"] == f"session={token}"
        entered = ada.client.post("/enter", data={"csrf": ada.csrf, "name": "ada", "password": "password of ada"}, follow_redirects=False)
        assert re.search(r"; HttpOnly; Path=/; SameSite=strict$", entered.headers["Set-Cookie"])
        second = ada.client.cookies["session"]
        assert (is_in(ada, token), is_in(ada, second)) == (False, True)  # a new login ends the one before it
        ada.csrf = ada.token_on(ada.get("/"))
        ada.post("/leave-app")
        assert not is_in(ada, second)


def is_in(visitor, token):
    """Whether a cookie's token is that of a login."""
    kept = dict(visitor.client.cookies)
    visitor.client.cookies.clear()
    response = visitor.client.get("/yes", headers={"Cookie": f"session={token}"}, follow_redirects=False)
    visitor.client.cookies.update(kept)
    return response.status_code == 200


def test_a_yes_is_what_was_said_last(both):
    ada, _ = both

    def given():
        page = ada.get("/yes")
        return dict(re.findall(r'name="name" value="(\w+)">.*?value="(\w+)" checked', page, re.S))

    assert given() == dict.fromkeys(YESES, "no")
    ada.say(weekly="yes", prompts="5", touch="yes")
    ada.say(prompts="3", touch="no")
    assert given() == dict.fromkeys(YESES, "no") | {"weekly": "yes", "prompts": "3"}
    ada.say(weekly="no")
    ada.say(weekly="yes")  # on the same day
    assert given()["weekly"] == "yes"
    ada.post("/yes", name="everything")
    assert given() == dict.fromkeys(YESES, "no")


def test_a_draft_is_looked_at_and_kept_nowhere(file, both):
    ada, _ = both
    page = ada.post("/words", draft="You never call, dromedary.").text
    assert "You never call" in page
    page = ada.post("/words", observation="the door slammed", feeling="ignored").text
    assert "When the door slammed" in page
    assert b"dromedary" not in file.read_bytes() and b"slammed" not in file.read_bytes()


def test_private_questions_wait_for_help_that_is_fresh(both, monkeypatch):
    import app

    ada, _ = both
    monkeypatch.setattr(app.app.state, "help", None)
    page = ada.get("/ask/private-screen")
    assert 'value="begin"' not in page and "aren&#39;t available yet" in page
    ada.post("/ask/private-screen", do="begin")
    assert ada.asked("private-screen") is None


def test_files_of_the_example_are_short():
    for path in (ROOT / "examples/web").rglob("*.*"):
        if path.suffix in (".py", ".html", ".css", ".json", ".md"):
            assert len(path.read_text().splitlines()) < 300, path
