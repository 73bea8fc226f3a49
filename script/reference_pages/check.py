"""check.py SITE [SOURCE...]: whether every public name has an entry with words, and whether every link in the site leads somewhere.

The names come from tests/public_names.py, which reads headers and stubs by itself.
"""

import re
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tests"))
from public_names import Name, cpp_names, python_names  # noqa: E402

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
DOMAINS = {"cpp", "c", "py"}


class Page(HTMLParser):
    """Ids, links and entries of a page; an entry is the list of a signature and what is said of it."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.twice: list[str] = []
        self.links: list[str] = []
        self.loads: list[str] = []
        self.words: dict[str, str] = {}  # of an entry, by each of its ids
        self._open: list[tuple[str, list[str] | None]] = []  # tags, with the ids of the entry that a dl is
        self._before: list[str] = []
        self._silent = 0
        self.feed(path.read_text())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        identity = given.get("id")
        if identity:
            if identity in self.ids:
                self.twice.append(identity)
            self.ids.add(identity)
            self._before.append(identity)
        if tag == "a" and given.get("href"):
            self.links.append(given["href"] or "")
        for name in ("src", "href"):
            if tag != "a" and tag != "use" and given.get(name) and not (tag == "link" and given.get("rel") in ("canonical", "search")):
                self.loads.append(given[name] or "")
        if tag in VOID:
            return
        entry = None
        if tag == "dl" and set((given.get("class") or "").split()) & DOMAINS:
            entry, self._before = self._before[-1:], []
        if tag == "dt" and identity and (inside := self._entry()) is not None:
            inside.append(identity)
        self._open.append((tag, entry))

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID:
            return
        while self._open and self._open.pop()[0] != tag:
            pass

    def _entry(self) -> list[str] | None:
        return next((ids for _, ids in reversed(self._open) if ids is not None), None)

    def handle_data(self, data: str) -> None:
        inside = self._entry()
        if inside is None or not data.strip():
            return
        tags = [tag for tag, _ in self._open]
        if "dd" in tags[max(i for i, (_, ids) in enumerate(self._open) if ids is not None) :]:
            for each in inside:
                self.words[each] = self.words.get(each, "") + data


def anchor_of(name: str) -> str:
    """scorer::score is at scorer.score, codec::read at read."""
    scope, operator, _ = name.partition("operator")
    return re.sub(r"^codec::", "", scope if operator else name).replace("::", ".") + operator


def has_entry(page: Page, anchor: str) -> str | None:
    """What is wrong with the entry, or nothing."""
    scope, _, last = anchor.rpartition(".")
    pattern = rf"{re.escape(scope + '.' if scope else '')}{'operator-.*' if last.startswith('operator') else re.escape(last)}(-\d+)?"
    found = [each for each in page.words if re.fullmatch(pattern, each)]
    if not found:
        return "has no words" if any(re.fullmatch(pattern, each) for each in page.ids) else "has no entry"
    return None


def pages_of(name: Name, site: Path, python: dict[str, list[Path]]) -> list[Path]:
    if name.place.endswith(".hpp"):
        return [site / "cpp" / name.place.removeprefix("closeknit/").replace(".hpp", ".html")]
    if name.place.endswith(".h"):
        return [site / "c" / name.place.replace(".h", ".html")]
    return python.get(name.name, [])


def main(site: Path) -> int:
    paths = sorted(site.rglob("*.html"))
    pages = {path.resolve(): Page(path) for path in paths}
    faults = []
    python: dict[str, list[Path]] = {}
    for path, page in pages.items():
        for each in page.ids:
            if each.startswith(("closeknit.", "module-closeknit")):
                python.setdefault(each.removeprefix("module-"), []).append(path)
    names = [*cpp_names(), *python_names()]
    aliases = {f"closeknit.{each}": f"closeknit.authoring.{each}" for each in ("likert", "scale")}
    count = {"C++": 0, "C": 0, "Python": 0}
    for name in names:
        count["C++" if name.place.endswith(".hpp") else "C" if name.place.endswith(".h") else "Python"] += 1
        is_python = name.place.endswith((".py", ".pyi"))
        full = aliases.get(name.name, name.name)
        where = pages_of(name._replace(name=full), site, python)
        if is_python and name.name.count(".") == 1 and f"module-{name.name}" in pages[where[0]].ids if where else False:
            continue
        anchor = full if is_python else anchor_of(full)
        wrong = [has_entry(pages[each.resolve()], anchor) if each.resolve() in pages else "has no page" for each in where] or ["has no entry"]
        if all(wrong):
            faults.append(f"{name.place}: {name.name} {wrong[0]}")
    links = anchors = outside = 0
    for path, page in pages.items():
        for each in page.twice:
            faults.append(f"{path.relative_to(site.resolve())}: the id '{each}' is there twice")
        for each in page.loads:
            if urlsplit(each).scheme or each.startswith("//"):
                faults.append(f"{path.relative_to(site.resolve())}: loads {each} from elsewhere")
        for each in [*page.links, *page.loads]:
            parts = urlsplit(each)
            if parts.scheme or parts.netloc:
                outside += 1
                continue
            links += 1
            to = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            if not to.is_file():
                faults.append(f"{path.relative_to(site.resolve())}: there is no {each}")
            elif parts.fragment and to in pages:
                anchors += 1
                if unquote(parts.fragment) not in pages[to].ids:
                    faults.append(f"{path.relative_to(site.resolve())}: {each} has no such place")
    for each in faults[:100]:
        print(each)
    print(f"{len(pages)} pages; {count['C++']} names of C++, {count['C']} of C, {count['Python']} of Python; "
          f"{links} links within the site, {anchors} of them to a place on a page; {outside} to elsewhere, which are not followed")
    print(f"{len(faults)} faults" if faults else "no faults")
    return 1 if faults else 0


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
