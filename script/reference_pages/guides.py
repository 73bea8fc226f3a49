"""The guides as they are. Their links to what is no guide go to a page of the reference, or to a page that shows the file."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

from rest import heading, link

LANGUAGES = {".py": "python", ".cpp": "cpp", ".hpp": "cpp", ".h": "c", ".c": "c", ".json": "json", ".css": "css", ".html": "html+jinja", ".txt": "text"}
LINK = re.compile(r"(?<=\])\((?!\w+:|#)([^)\s#]+)(#[^)\s]*)?\)")
CODE = re.compile(r"^```.*?^```\s*$", re.S | re.M)
LARGE = 100_000  # bytes; above that a file is shown without colours


def titled(path: Path) -> str:
    found = re.search(r"^# (.*)", path.read_text(), re.M)
    return found[1] if found else path.stem


class Guides:
    """`pages` are the guides' texts by path; `shown` the files that have a page each."""

    def __init__(self, root: Path, source: Path, header_pages: dict[str, str]) -> None:
        self.root, self.source, self._header_pages = root, source, header_pages
        self.paths = ["README.md", *sorted(str(each.relative_to(root)) for each in (root / "docs").glob("*.md"))]
        self.paths += ["SECURITY.md", "THREAT_MODEL.md", "CONTRIBUTING.md", "CHANGELOG.md"]
        self.paths += [str(each.relative_to(root)) for each in sorted([*root.glob("examples/**/*.md"), *root.glob("packaging/*.md")])]
        self.pages: dict[str, str] = {}
        self.shown: set[str] = {str(each.relative_to(root)) for each in sorted((root / "examples").rglob("*")) if self._is_shown(each)}
        for path in self.paths:
            self.pages[path] = self._with_links(path)

    @staticmethod
    def _is_shown(path: Path) -> bool:
        return path.is_file() and path.suffix != ".md" and "__pycache__" not in path.parts

    def _with_links(self, path: str) -> str:
        text = (self.root / path).read_text()
        out, at = "", 0
        for fence in CODE.finditer(text):
            out += self._linked(text[at : fence.start()], path) + fence[0]
            at = fence.end()
        return out + self._linked(text[at:], path)

    def _linked(self, text: str, path: str) -> str:
        return LINK.sub(lambda found: f"({self._target(path, found[1])}{found[2] or ''})", text)

    def _target(self, path: str, to: str) -> str:
        here = (self.root / path).parent
        found = (here / to).resolve()
        inside = str(found.relative_to(self.root.resolve()))
        if not found.exists():
            raise SystemExit(f"{path}: there is no {to}")
        if inside in self.paths:
            return to
        up = "../" * path.count("/")
        if inside == "include/closeknit":
            return up + "cpp/index.rst"
        header = inside.removeprefix("include/")
        if header in self._header_pages:
            return f"{up}{self._header_pages[header]}.rst"
        if found.is_dir():
            return f"{up}files/{inside}/index.rst"
        self.shown.add(inside)
        return f"{up}files/{inside}.rst"

    def file_pages(self) -> Iterator[tuple[str, str]]:
        """A page for each file that is shown, and one for each folder of them."""
        folders: dict[str, list[str]] = {}
        for path in sorted(self.shown):
            name, suffix = Path(path).name, Path(path).suffix
            language = LANGUAGES.get(suffix, "text") if (self.root / path).stat().st_size < LARGE else "text"
            here = self.source / "files" / Path(path).parent
            yield f"files/{path}", heading(path) + f"\n.. literalinclude:: {os.path.relpath(self.root / path, here)}\n   :language: {language}\n"
            folder = str(Path(path).parent)
            folders.setdefault(folder, []).append(link(name, (f"files/{path}", "")))
        for path in self.paths:
            folder = str(Path(path).parent)
            if folder in folders:
                folders[folder].insert(0, link(Path(path).name, ("index" if path == "README.md" else path.removesuffix(".md"), "")))
        for folder, links in sorted(folders.items()):
            inner = [link(each.removeprefix(folder + "/") + "/", (f"files/{each}/index", "")) for each in sorted(folders) if Path(each).parent == Path(folder)]
            yield f"files/{folder}/index", heading(folder + "/") + "\n" + "\n".join(f"- {each}" for each in [*inner, *links]) + "\n"
