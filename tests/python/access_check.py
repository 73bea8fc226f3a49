"""Finds where another person gets more than the access table allows, and operations that it does not know.

What another person gets of Ada by an operation is found by changing one kind of her private things at a time: whatever changes with
it shows it.
"""

import functools
import re
from collections.abc import Callable, Iterator
from itertools import product
from typing import Any

from access_people import GATES, KINDS, OPENINGS, VIEWERS, owner, viewer_history
from access_table import Row
from conftest import ROOT
from declarations import functions_in

import closeknit as ck

GENERIC = {"from_json", "to_json", "from_dict", "to_dict", "load", "replace", "schema", "index", "count"}  # of every record: what somebody has, they have


def bytes_of(value: Any) -> str:
    """Every byte of a value that a program could show: what it is, its JSON or text, and those of its elements."""
    if hasattr(value, "to_json"):
        return type(value).__name__ + value.to_json()
    if isinstance(value, ck.RevealPermit):
        return "RevealPermit"
    if isinstance(value, (list, tuple)) or isinstance(value, ck.Records):
        return type(value).__name__ + str(len(value)) + "".join(bytes_of(each) for each in value)
    return repr(value)


def said(call: Callable[[], Any]) -> str:
    try:
        return bytes_of(call())
    except Exception as e:  # noqa: BLE001  a message may tell something too
        return f"{type(e).__name__}: {e}"


def shown(get: Callable[[ck.History, ck.History, str], str], viewer: str, opening: str, gate: str) -> set[str]:
    """The kinds of Ada's private things on which depends what somebody gets by an operation."""
    others = viewer_history("third person" if viewer == "third person" else "partner", opening in ("viewer", "both"))

    def with_owner(changed: str) -> str:
        hers = owner(viewer, opening in ("owner", "both"), gate, changed)
        return get(hers, others, "ada") if viewer == "owner" else get(others, hers, VIEWERS[viewer])

    before = with_owner("")
    return {kind for kind in KINDS if with_owner(kind) != before}


def allowed(row: Row, viewer: str, opening: str, gate: str) -> set[str]:
    """Nothing, but for what is open. That anything is open tells that its owner is an adult whose gate is nothing_reported."""
    between_two = row.rule in ("joint", "command") and viewer == "partner" and opening == "both"
    to_third = row.rule in ("third", "command") and viewer == "third person" and opening in ("owner", "both")
    if gate != "nothing_reported" or not (between_two or to_third):
        return set()
    kinds = set(row.shows) | {"adult", "gate"}
    if row.rule == "command":  # to each what the operation behind it gives
        kinds -= {"answered on"} if between_two else {"answers"}
    return kinds


def faults(rows: dict[str, Row], pack: ck.Pack) -> Iterator[str]:
    """Where another person gets more than the table allows, or where a row allows what is never seen.

    An own operation is called for its owner too, before another person calls it with their own things."""
    for name, row in rows.items():
        if not (call := row.call):
            continue
        get = functools.cache(lambda mine, theirs, to, call=call: said(lambda: call(pack, (mine, theirs, to))))
        seen: set[str] = set()
        for viewer, opening, gate in product(["owner", *VIEWERS], OPENINGS, GATES):
            if viewer == "owner" and row.rule != "own":
                continue  # what two people see of her is hers anyway
            found = shown(get, viewer, opening, gate)
            if viewer == "owner":
                seen |= found
                continue
            for kind in sorted(found - allowed(row, viewer, opening, gate)):
                yield f"{name}: {kind} of somebody to a {viewer}, yes: {opening}, gate: {gate}"
            seen |= found
        for kind in sorted(row.shows - seen):
            yield f"{name}: {kind} is allowed and never seen"
        if row.rule == "own":
            for kind in sorted(seen - row.shows):
                yield f"{name}: {kind} is what its owner sees, and not in the row"


# ---- The operations that there are


def python_operations(module: Any) -> dict[str, Any]:
    """Public functions and methods, and what a class that is no record has as attributes."""
    found: dict[str, Any] = {}
    for name in dir(module):
        value = getattr(module, name)
        if name.startswith("_") or not callable(value):
            continue
        if not isinstance(value, type):
            found[name] = value
            continue
        is_record = hasattr(value, "from_json")
        generic = set(dir(value.__base__)) | (GENERIC if is_record or name == "Records" else set())
        fields = set(value.__match_args__) if is_record else set()
        for member in sorted(set(dir(value)) - generic - fields):
            if not member.startswith("_"):
                found[f"{name}.{member}"] = value.__dict__.get(member)
    return found


def without_row(operations: dict[str, Any] | set[str], rows: dict[str, Any]) -> set[str]:
    return set(operations) ^ set(rows)


def cpp_operations() -> dict[str, str]:
    """Each function of couple/, guide/ and language/, with its header."""
    headers = [path for folder in ("couple", "guide", "language") for path in sorted((ROOT / "include/closeknit" / folder).glob("*.hpp"))]
    assert len(headers) > 8
    return {name: path.name for path in headers for name in functions_in(path.read_text())}


def wrong_rule(signature: str, rule: str) -> str:
    """Why a rule cannot be that of an operation with these arguments, going by a signature of C++ or Python; or nothing."""
    histories = len(re.findall(r"\bhistory\b(?=[,)])|: closeknit\.History", signature))
    permit = bool(re.search(r"\breveal_permit\b|closeknit\.RevealPermit", signature))
    things = r"\b(?:sheet|screening|comparison|score_result)\b|: closeknit\.(?:Sheet|SavedSitting)|answers"
    personal = histories + len(re.findall(things, signature))
    if permit and rule != "joint":
        return "it takes a permit"
    if histories > 1 and rule not in ("joint", "written"):
        return "it takes two histories"
    if histories == 1 and rule not in ("own", "third"):
        return "it takes a history"
    if personal and rule == "content":
        return "it takes what is a person's"
    return ""
