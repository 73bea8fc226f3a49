"""The pages of the C++ headers, and of the C header where there is one: a page for each header, in groups by folder."""

import re
from pathlib import Path

from headers import Entity, Headers, prose, rest_of
from rest import NOTHING, Place, anchor, block, code, definitions, directive, escaped, first_sentence, heading, link

DIRECTIVES = {
    "class": "cpp:class",
    "struct": "cpp:struct",
    "union": "cpp:union",
    "function": "cpp:function",
    "variable": "cpp:member",
    "enum": "cpp:enum-class",
    "enumvalue": "cpp:enumerator",
    "typedef": "cpp:type",
    "concept": "cpp:concept",
    "define": "c:macro",
}
TOP = "The whole"  # headers that stand above the folders


class CppPages:
    """`pages` by name; `at` says where each C++ name is; `groups` lists the pages of each folder."""

    def __init__(self, headers: Headers, include: Path, floors: dict[str, str], python: dict[str, list[tuple[str, Place]]]) -> None:
        self.headers, self._python = headers, python
        self.at: dict[str, Place] = {}
        self.pages: dict[str, str] = {}
        self.groups: dict[str, list[str]] = {}
        self.about: dict[str, str] = floors
        self.page_of: dict[str, str] = {}
        for path in sorted([*include.rglob("*.hpp"), *include.glob("*.h")]):
            header = str(path.relative_to(include))
            inner = header.removeprefix("closeknit/")
            page = "c/" + path.stem if path.suffix == ".h" else "cpp/" + inner.removesuffix(".hpp")
            folder = "C" if path.suffix == ".h" else inner.split("/")[0] if "/" in inner else TOP
            self.page_of[header] = page
            self.groups.setdefault(folder, []).append(header)
            for each in headers.by_header.get(header, []):
                self._place(each, page)

    def _place(self, entity: Entity, page: str) -> None:
        self.at.setdefault(entity.name, (page, entity.anchor))
        for each in entity.members:
            self._place(each, page)

    def linked(self, words: str, scope: str) -> str | None:
        """A link where the code is a name of ours: `scorer::score`, `submit` in sitting, `<closeknit/json.hpp>`."""
        if header := re.fullmatch(r"<?([\w/]+\.(?:hpp|h))>?", words):
            whole = [each for each in self.page_of if each == header[1] or each.endswith("/" + header[1])]
            return link(words, (self.page_of[whole[0]], ""), code=True) if len(whole) == 1 else None
        bare = re.sub(r"\(\)$", "", words).removeprefix("closeknit::").removeprefix("ck::")
        if not re.fullmatch(r"[\w:]+", bare):
            return None
        while True:
            full = f"{scope}::{bare}" if scope else bare
            if full in self.at:
                return link(words, self.at[full], code=True)
            if not scope:
                return None
            scope = scope.rpartition("::")[0]

    def write(self) -> None:
        for folder, headers in self.groups.items():
            for header in headers:
                self.pages[self.page_of[header]] = self._page(header, folder)
            if folder not in ("C", TOP):
                self.pages[f"cpp/{folder}/index"] = self._folder(folder, headers)
        folders = [each for each in self.groups if each not in ("C", TOP)]
        folders.sort(key=lambda each: list(self.about).index(each) if each in self.about else 99)
        self.order = folders
        rows = [(link(f"{each}/", (f"cpp/{each}/index", "")), escaped(self.about.get(each, ""))) for each in folders]
        body = heading("C++ reference") + "\nOne noun, one header. A header includes only from its own folder or from those above it in this list.\n\n"
        body += definitions(reversed(rows)) + "\n" + heading("Above the folders", "-") + "\n"
        body += definitions((self._header_link(each), self._sentence(each)) for each in self.groups.get(TOP, []))
        self.pages["cpp/index"] = body

    def _header_link(self, header: str) -> str:
        return link(header.removeprefix("closeknit/"), (self.page_of[header], ""), code=True)

    def _sentence(self, header: str) -> str:
        """What the header's own noun is, or else the first of its names that says something."""
        entities = self.headers.by_header.get(header, [])
        stem = Path(header).stem
        for each in sorted(entities, key=lambda one: (one.name != stem, one.kind == "define")):
            if words := rest_of(each, self.linked):
                return first_sentence(words.split("\n\n")[0])
        return ""

    def _folder(self, folder: str, headers: list[str]) -> str:
        body = heading(f"{folder}/") + f"\n{escaped(self.about.get(folder, ''))}\n\n"
        for header in headers:
            names = [link(each.last, (self.page_of[header], each.anchor), code=True) for each in self.headers.by_header.get(header, []) if each.kind != "define"]
            body += f"{self._header_link(header)}\n   {self._sentence(header) or NOTHING}\n\n   {' '.join(dict.fromkeys(names))}\n\n"
        return body

    def _page(self, header: str, folder: str) -> str:
        inner = header.removeprefix("closeknit/")
        body = heading(inner) + f"\n.. code-block:: {'c' if folder == 'C' else 'cpp'}\n\n   #include <{header}>\n\n"
        if found := self._python.get(Path(header).stem if folder != "C" else ""):
            body += "In Python: " + ", ".join(link(name, place, code=True) for name, place in found) + "\n\n"
        if words := self.headers.preambles[header]:
            if folder == "C":  # it has columns
                body += ".. code-block:: text\n   :class: wraps\n\n" + "\n".join("   " + each for each in words.splitlines()) + "\n\n"
                words = ""
            body += "\n\n".join(prose(each, lambda code: self.linked(code, "")) for each in words.split("\n\n")) + "\n\n"
        entities = self.headers.by_header.get(header, [])
        inside = [each for each in entities if not each.name.startswith("codec::")]
        for scope, some in ("closeknit", inside), ("closeknit::codec", [each for each in entities if each not in inside]):
            if some:
                body += (f".. cpp:namespace:: {scope}\n\n" if folder != "C" else "") + "\n".join(self._entry(each) for each in some)
        return body

    def _entry(self, entity: Entity) -> str:
        body = rest_of(entity, self.linked)
        members = "\n".join(self._entry(each) for each in entity.members)
        name = DIRECTIVES[entity.kind]
        if entity.header.endswith(".h"):
            name = {"cpp:function": "c:function", "cpp:type": "c:type", "cpp:struct": "c:struct", "cpp:member": "c:member"}.get(name, name)
        head = anchor(entity.anchor) + "\n" + directive(name, [entity.signature, *(each.signature for each in entity.same)], body + "\n\n" + members)
        return head
