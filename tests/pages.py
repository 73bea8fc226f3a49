"""The code on our pages. pages.py PAGE.md PROGRAM.cpp EXPECTED.txt takes a page's C++ as one program, and what it says it prints; PROGRAM.c
takes its C."""

import re
import sys
from pathlib import Path
from typing import NamedTuple

PAGES = ["README.md", "docs/authoring.md", "docs/commands.md", "docs/first-steps.md", "docs/instruments.md", "docs/keys.md", "docs/python.md", "docs/tools.md"]  # with Python or commands; pytest runs these


class Block(NamedTuple):
    """Code on a page; what the text block below it says that it prints; the file that the paragraph above it names."""

    language: str
    code: str
    prints: str
    file: str


def blocks(page: Path) -> list[Block]:
    found, text = [], page.read_text()
    for match in re.finditer(r"^```(\w+)\n(.*?)^```\n(?:\n```text\n(.*?)^```\n)?", text, re.S | re.M):
        above = text[: match.start()].rstrip().rpartition("\n\n")[2]
        file = re.search(r"`([\w.-]+\.(?:csv|json))`", above)
        found.append(Block(match[1], match[2], match[3] or "", file[1] if file else ""))
    if alone := [b.code for b in found if b.language == "text"]:
        sys.exit(f"{page}: a text block without code above it: {alone[0]}")
    return found


def program(parts: list[Block]) -> str:
    """What begins with an #include stands at the top, all else in `main`; a page may write `main` itself."""
    tops = [p.code for p in parts if p.code.startswith("#include")]
    rest = [p.code for p in parts if not p.code.startswith("#include")]
    return "\n".join(tops) + ("\nint main(void) {\n" + "\n".join(rest) + "}\n" if rest else "")


def main(page: str, source: str, expected: str) -> None:
    parts = [b for b in blocks(Path(page)) if b.language == Path(source).suffix[1:]]
    for path, text in (Path(source), program(parts)), (Path(expected), "".join(p.prints for p in parts)):
        if not path.exists() or path.read_text() != text:
            path.write_text(text)


if __name__ == "__main__":
    main(*sys.argv[1:])
