"""What the app keeps, in one SQLite file. Each person's history is a document in a row of its own.

Every change is one transaction, on disk before the answer to the request goes out. What is in the file is plain text; encrypting the
disk is the host's part.
"""

import contextlib
import hashlib
import hmac
import secrets
import sqlite3
import time
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

import closeknit as ck

Entry: TypeAlias = ck.Sheet | ck.Screening | ck.Opening | ck.Closing | ck.PromptAsked | ck.EveningEased

TABLES = """
CREATE TABLE IF NOT EXISTS person (id TEXT PRIMARY KEY, partner TEXT, salt BLOB, password BLOB, history TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS sitting (person TEXT, assessment TEXT, saved TEXT NOT NULL, PRIMARY KEY (person, assessment));
CREATE TABLE IF NOT EXISTS evening (pair TEXT PRIMARY KEY, session TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS login (token BLOB PRIMARY KEY, person TEXT NOT NULL, until INTEGER NOT NULL);
"""
LOGGED_IN_FOR = 12 * 60 * 60  # seconds


def hashed(password: str, salt: bytes) -> bytes:
    return hashlib.scrypt(password.encode(), salt=salt, n=2**14, r=8, p=1)


def digest(token: str) -> bytes:
    """What is kept of a login's token: whoever reads the file cannot log in by it."""
    return hashlib.sha256(token.encode()).digest()


class Own:
    """One person's rows within a transaction, and nobody else's."""

    def __init__(self, db: sqlite3.Connection, person: str) -> None:
        self.db, self.person = db, person
        row = db.execute("SELECT partner, history FROM person WHERE id = ?", (person,)).fetchone()
        self.partner: str = row[0]
        self.history = ck.History.from_json(row[1])

    def add(self, entries: Iterable[Entry]) -> None:
        self.history = self.history.replace(entries=[*self.history.entries, *entries])
        self.db.execute("UPDATE person SET history = ? WHERE id = ?", (self.history.to_json(), self.person))

    def sitting(self, assessment: str) -> ck.SavedSitting | None:
        found = self.db.execute("SELECT saved FROM sitting WHERE person = ? AND assessment = ?", (self.person, assessment)).fetchone()
        return ck.SavedSitting.from_json(found[0]) if found else None

    def save(self, assessment: str, saved: ck.SavedSitting) -> None:
        self.db.execute("INSERT OR REPLACE INTO sitting VALUES (?, ?, ?)", (self.person, assessment, saved.to_json()))

    def drop(self, assessment: str) -> None:
        self.db.execute("DELETE FROM sitting WHERE person = ? AND assessment = ?", (self.person, assessment))


class Couple:
    """Two people within a transaction, in the order of their ids: for `reveal` and what it opens."""

    def __init__(self, db: sqlite3.Connection, mine: Own, theirs: Own) -> None:
        self.db = db
        self.first, self.second = sorted((mine, theirs), key=lambda each: each.person)
        self.pair = f"{self.first.person} {self.second.person}"

    def evening(self) -> ck.EveningSession | None:
        found = self.db.execute("SELECT session FROM evening WHERE pair = ?", (self.pair,)).fetchone()
        return ck.EveningSession.from_json(found[0]) if found else None

    def save(self, evening: ck.EveningSession) -> None:
        self.db.execute("INSERT OR REPLACE INTO evening VALUES (?, ?)", (self.pair, evening.to_json()))

    def write_down(self, evening: ck.EveningSession) -> None:
        """What the two finished, in both histories; the evening is over."""
        for own in (self.first, self.second):
            own.add(each for each in evening.entries(own.person) if isinstance(each, (ck.PromptAsked, ck.EveningEased)))
        self.db.execute("DELETE FROM evening WHERE pair = ?", (self.pair,))


class Store:
    def __init__(self, path: str) -> None:
        self.path = path
        with self.transaction() as db:
            for statement in TABLES.strip().splitlines():
                db.execute(statement)

    @contextlib.contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        db = sqlite3.connect(self.path, isolation_level=None, timeout=10)
        try:
            db.execute("PRAGMA synchronous = FULL")
            db.execute("PRAGMA secure_delete = ON")
            db.execute("BEGIN IMMEDIATE")
            yield db
            db.execute("COMMIT")
        finally:
            db.close()  # takes back what was not committed

    @contextlib.contextmanager
    def own(self, person: str) -> Iterator[Own]:
        with self.transaction() as db:
            yield Own(db, person)

    @contextlib.contextmanager
    def couple(self, person: str) -> Iterator[Couple | None]:
        """None when there is no such partner or their document cannot be read, whatever the cause: it looks like what is not open."""
        with self.transaction() as db:
            mine = Own(db, person)
            try:
                theirs = Own(db, mine.partner)
            except Exception:
                yield None
            else:
                yield Couple(db, mine, theirs)

    # ---- Logins

    def add_person(self, id: str, partner: str, password: str) -> None:
        """By the host, who states that the person is an adult."""
        salt = secrets.token_bytes(16)
        history = ck.History(person=ck.Person(id=id, adult=True)).to_json()
        with self.transaction() as db:
            db.execute("INSERT INTO person VALUES (?, ?, ?, ?, ?)", (id, partner, salt, hashed(password, salt), history))

    def log_in(self, person: str, password: str) -> str | None:
        """A token for a cookie; it takes as long for a name that nobody has."""
        with self.transaction() as db:
            row: Sequence[bytes] = db.execute("SELECT salt, password FROM person WHERE id = ?", (person,)).fetchone() or (b"", b"")
        if not hmac.compare_digest(hashed(password, row[0]), row[1]):
            return None
        token = secrets.token_urlsafe()
        with self.transaction() as db:
            db.execute("DELETE FROM login WHERE until < ?", (time.time(),))
            db.execute("INSERT INTO login VALUES (?, ?, ?)", (digest(token), person, time.time() + LOGGED_IN_FOR))
        return token

    def who(self, token: str) -> str | None:
        with self.transaction() as db:
            found = db.execute("SELECT person FROM login WHERE token = ? AND until >= ?", (digest(token), time.time())).fetchone()
        return found[0] if found else None

    def log_out(self, token: str) -> None:
        with self.transaction() as db:
            db.execute("DELETE FROM login WHERE token = ?", (digest(token),))
