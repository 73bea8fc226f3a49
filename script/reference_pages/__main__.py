"""Writes the sources of the reference: reference_pages ROOT OUT, where OUT/xml is what Doxygen made of the headers."""

import json
import re
import shutil
import sys
from pathlib import Path

from cpp_pages import TOP, CppPages
from guides import Guides, titled
from headers import Headers
from python_pages import GROUPS, PythonPages


def floors(root: Path) -> dict[str, str]:
    """What each folder is for, from CONTRIBUTING.md's table; lowest last."""
    found = {}
    for row in re.finditer(r"^\| \d \| (.*?) \| (.*?) \|$", (root / "CONTRIBUTING.md").read_text(), re.M):
        folders = re.findall(r"`(\w+)/`", row[1])
        about = row[2].split(" · ")
        found |= {each: words for each, words in zip(folders, about)}
    return found


def main(root: Path, out: Path) -> None:
    source = out / "source"
    shutil.rmtree(source, ignore_errors=True)
    include = root / "include"
    headers = Headers(out / "xml", include)
    of_folders = floors(root)
    first = CppPages(headers, include, of_folders, {})
    header_of = {name: page.removeprefix("cpp/") for name, (page, _) in first.at.items() if page.startswith("cpp/") and "::" not in name}
    python = PythonPages(root / "bindings/python/closeknit", header_of)
    cpp = CppPages(headers, include, of_folders, python.nouns())
    cpp.write()
    python.write({page.removeprefix("cpp/"): page for page in cpp.page_of.values() if page.startswith("cpp/")})
    guides = Guides(root, source, cpp.page_of)

    pages = {f"{name}.rst": text for name, text in {**cpp.pages, **python.pages, **dict(guides.file_pages())}.items()}
    pages |= guides.pages
    pages["index.md"] = pages.pop("README.md")
    languages = [("C++", "cpp/index.rst"), ("Python", "python/index.rst")]
    of_c = [cpp.page_of[each] for each in cpp.groups.get("C", [])]
    if of_c:
        languages.append(("C", f"{of_c[0]}.rst"))
    links = ", ".join(f"[{name}]({page})" for name, page in languages)
    pages["index.md"] = re.sub(r"\n\n", f"\n\nReference: {links}.\n\n", pages["index.md"], count=1)
    for name, text in pages.items():
        path = source / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(re.sub(r"\]\(((?:\.\./)*)README\.md", r"](\1index.md", text) if name.endswith(".md") and "/" not in name or name.startswith("docs/") else text)

    def entry(title: str, page: str, children: list[tuple[str, str]]) -> dict[str, object]:
        return {"title": title, "page": page, "children": [{"title": t, "page": p} for t, p in children]}

    sections = [
        {"title": "Guides", "entries": [entry("Overview" if each == "README.md" else titled(root / each), "index" if each == "README.md" else each[:-3], []) for each in guides.paths if not each.startswith("packaging")]
         + [entry("Examples", "files/examples/index", [])]},
        {"title": "C++", "page": "cpp/index", "entries": [entry("All headers", "cpp/index", [(each.removeprefix("closeknit/"), cpp.page_of[each]) for each in cpp.groups.get(TOP, [])])]
         + [entry(f"{folder}/", f"cpp/{folder}/index", [(each.removeprefix(f"closeknit/{folder}/").removesuffix(".hpp"), cpp.page_of[each]) for each in cpp.groups[folder]]) for folder in reversed(cpp.order)]},
        {"title": "Python", "page": "python/index", "entries": [entry("All of closeknit", "python/index", [])]
         + [entry(title, f"python/{group}-index", [(python.titles[each], each) for each in python.groups[group]]) for group, title in GROUPS.items() if python.groups[group]]},
    ]
    if of_c:
        sections.append({"title": "C", "entries": [entry(each, cpp.page_of[each], []) for each in cpp.groups["C"]]})
    version = ".".join(re.findall(r"#define CLOSEKNIT_VERSION_(?:MAJOR|MINOR|PATCH) (\d+)", (include / "closeknit/version.hpp").read_text()))
    (source / "navigation.json").write_text(json.dumps({"version": version, "sections": sections}))
    shutil.copy(root / "docs/reference/conf.py", source)
    (source / "_static").mkdir()
    shutil.copy(root / "docs/reference/reference.css", source / "_static")
    print(f"{len(cpp.pages)} pages of C++ and C, {len(python.pages)} of Python, {len(guides.pages)} guides, {len(guides.shown)} files")


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve())
