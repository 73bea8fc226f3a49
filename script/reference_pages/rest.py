"""reStructuredText from parts, and where every name of the reference is."""

import re
import textwrap
from collections.abc import Iterable

NOTHING = "\\ "  # what takes no room, and ends a role
Place = tuple[str, str]  # a page, and an anchor on it or ""


def escaped(text: str) -> str:
    return re.sub(r"([\\*`|_])", r"\\\1", text)


def link(text: str, place: Place, code: bool = False) -> str:
    page, anchor = place
    words = text.replace("\\", "\\\\").replace("<", "\\<").replace("`", "")
    return f":{'code_at' if code else 'at'}:`{words} <{page}{'#' + anchor if anchor else ''}>`"


def code(text: str) -> str:
    text = " ".join(text.split())
    return f"``{text}``" if text and "`" not in text else escaped(text)


def heading(text: str, line: str = "=") -> str:
    words = escaped(text)
    return f"{words}\n{line * len(words)}\n"


def block(text: str, by: int = 3) -> str:
    return textwrap.indent(text.rstrip("\n"), " " * by)


def directive(name: str, arguments: Iterable[str], body: str = "", options: Iterable[str] = ()) -> str:
    """Several arguments are several signatures of one entry."""
    given = list(arguments)
    head = f".. {name}:: " + ("\n" + " " * (len(name) + 6)).join(given)
    lines = [head, *(f"   {each}" for each in options)]
    return "\n".join(lines) + "\n" + (f"\n{block(body)}\n" if body.strip() else "")


def anchor(name: str) -> str:
    return f".. anchor:: {name}\n"


def first_sentence(text: str) -> str:
    plain = " ".join(text.split())
    found = re.match(r"(.*?[.!?])(?= [A-Z`:(]|$)", plain)
    return found[1] if found else plain


def definitions(rows: Iterable[tuple[str, str]]) -> str:
    return "\n".join(f"{term}\n   {' '.join(words.split()) or NOTHING}\n" for term, words in rows)
