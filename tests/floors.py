#!/usr/bin/env python3
"""A file includes only from its own floor or below, and the list of records holds every record.

    python3 tests/floors.py              one line, exit code 0 or 1
    python3 tests/floors.py --self-test  plants faults in a small tree and looks whether they are found
"""
import re
import sys
import tempfile
from pathlib import Path

# What each folder may include besides itself, by floor; a folder that is not named here is an error of its own.
CORE = {"model", "assess", "codec", "couple", "stats"}
MAY = {
    "model": set(),
    "codec": {"model"},
    "assess": {"model", "codec"},
    "stats": {"model", "codec"},
    "couple": {"model", "codec", "assess", "stats"},
    "guide": CORE,
    "table": CORE,
    "language": CORE | {"guide"},
    "lint": CORE | {"guide", "table"},
    "interop": CORE | {"guide", "table"},
    "render": CORE | {"guide", "table"},
    "store": CORE | {"guide", "table"},
}
EVERYTHING = set(MAY)
USERS = {"cli": EVERYTHING, "bindings": EVERYTHING | {"cli"}, "examples": EVERYTHING, "tests": EVERYTHING | {"cli"}}
LIGHT = {"export.hpp", "json.hpp", "version.hpp"}  # of use on every floor
UMBRELLAS = {"closeknit.hpp", "records.hpp"}  # from floor 3 up, and where JSON is made for all records
MAY_USE_UMBRELLAS = {"lint", "interop", "render", "store"} | set(USERS)
LEFT_OUT = {"lint", "table", "language", "interop", "render", "store"}  # of closeknit.hpp: of use to few
C_HEADER = Path("include/closeknit_c.h")  # for C: nothing of ours, and nothing of C++
C_LIBRARY = {"stddef.h", "stdint.h", "string.h"}
EXCEPT = {"src/codec/records/instantiate.hpp", "include/closeknit/records.hpp"}

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.M)
DESCRIBED = re.compile(r"^\s*CLOSEKNIT_DESCRIBE\((\w+),", re.M)
LIST = re.compile(r"#define (CLOSEKNIT_(?:\w+_)?RECORDS)\(X\)((?:[^\n]*\\\n)*[^\n]*)")
LISTED = re.compile(r"\bX\((\w+)\)")
PART = re.compile(r"\b(CLOSEKNIT_\w+_RECORDS)\(X\)")


def without_comments(text):
    return re.sub(r"//[^\n]*|/\*.*?\*/", "", text, flags=re.S)


def sources(root):
    for top in ("include/closeknit", "src", "cli", "bindings", "examples"):
        for path in sorted((root / top).rglob("*")):
            if path.suffix in {".hpp", ".cpp", ".h"}:
                yield path, path.relative_to(root)
    if (root / C_HEADER).exists():
        yield root / C_HEADER, C_HEADER


def folder_of(path):
    """The folder that a file's floor goes by, or None for headers and sources that stand above all folders."""
    parts = path.parts
    if parts[0] in USERS:
        return parts[0]
    inner = parts[2:] if parts[0] == "include" else parts[1:]
    return inner[0] if len(inner) > 1 else None


def included(path, kind, name, root):
    """What an include names, as a path in the tree; None for what is not ours."""
    if kind == "<":
        if name.startswith("closeknit/"):
            return Path("include") / name
        return Path(name) if name.startswith(("cli/", "bindings/", "examples/", "tests/")) else None
    beside = (root / path.parent / name).resolve()
    candidates = [beside, (root / "src" / name).resolve(), (root / "include" / name).resolve(), (root / name).resolve()]
    for each in candidates:
        if each.is_file() and each.is_relative_to(root.resolve()):
            return each.relative_to(root.resolve())
    return None


def crossings(root):
    for full, path in sources(root):
        mine = folder_of(path)
        if mine is not None and mine not in MAY and mine not in USERS:
            yield f"{path}: the folder {mine} has no floor"
            continue
        for kind, name in INCLUDE.findall(without_comments(full.read_text(encoding="utf-8"))):
            theirs = included(path, kind, name, root)
            if path == C_HEADER and name not in C_LIBRARY:
                yield f"{path} includes {name}: it is C, for everybody"
                continue
            if name == C_HEADER.name and mine not in {"bindings", "examples", "tests"}:
                yield f"{path} includes {name}: bindings is not below {mine}"
            if theirs is None or theirs.parts[0] == "tests":
                if theirs is not None:
                    yield f"{path} includes {name}: tests are included by tests only"
                continue
            other = folder_of(theirs)
            if other is None:
                light = theirs.name in LIGHT
                umbrella = theirs.name in UMBRELLAS and (mine is None or mine in MAY_USE_UMBRELLAS or path.as_posix() in EXCEPT)
                if not (light or umbrella):
                    yield f"{path} includes {name}: an umbrella that includes from higher floors"
            elif path.name == "closeknit.hpp" and other in LEFT_OUT:
                yield f"{path} includes {name}: the umbrella leaves out {other}"
            elif mine is None:
                light_only = path.name in LIGHT and (path.name, other) != ("json.hpp", "model")  # records are of the lowest floor
                if light_only or other in USERS or other not in EVERYTHING:
                    yield f"{path} includes {name}: from a higher floor"
            elif other != mine and other not in MAY.get(mine, USERS.get(mine, set())):
                yield f"{path} includes {name}: {other} is not below {mine}"
            elif theirs.parts[0] == "src" and path.parts[0] != "src":
                yield f"{path} includes {name}: src/ is private"


def record_faults(root):
    described = {}
    for full, path in sources(root):
        if path.parts[0] == "include":
            for name in DESCRIBED.findall(without_comments(full.read_text(encoding="utf-8"))):
                if path.name == "describe.hpp":
                    continue  # the macro itself
                if name in described:
                    yield f"{path}: {name} is described in {described[name]} too"
                described[name] = path
    lists = {name: body for full, path in sources(root) if path.parts[0] == "include" for name, body in LIST.findall(full.read_text(encoding="utf-8"))}
    listed, parts = [], ["CLOSEKNIT_RECORDS"]
    while parts:
        body = lists.pop(parts.pop(), "")
        listed += LISTED.findall(body)
        parts += PART.findall(body)
    for part in sorted(lists):
        yield f"include/closeknit/records.hpp: {part} is no part of CLOSEKNIT_RECORDS, or is listed in it twice"
    for name in sorted(set(described) - set(listed)):
        yield f"{described[name]}: the record {name} is missing from CLOSEKNIT_RECORDS"
    for name in sorted(set(listed) - set(described)):
        yield f"include/closeknit/records.hpp: {name} is no record that is described"
    for name in sorted({each for each in listed if listed.count(each) > 1}):
        yield f"include/closeknit/records.hpp: {name} is listed twice"


def check(root):
    faults = list(crossings(root)) + list(record_faults(root))
    count = sum(1 for _ in sources(root))
    return faults, count


SOUND = {
    "include/closeknit/export.hpp": "#pragma once\n",
    "include/closeknit/json.hpp": "#include <closeknit/export.hpp>\n",
    "include/closeknit/closeknit.hpp": "#include <closeknit/guide/choose.hpp>\n#include <closeknit/json.hpp>\n",
    "include/closeknit/records.hpp": "#include <closeknit/closeknit.hpp>\n#define CLOSEKNIT_MODEL_RECORDS(X) \\\n    X(item)\n"
    "#define CLOSEKNIT_RECORDS(X) CLOSEKNIT_MODEL_RECORDS(X) \\\n    X(issue)",
    "include/closeknit/model/item.hpp": 'struct item {};\nCLOSEKNIT_DESCRIBE(item, "An item.")\n',
    "include/closeknit/assess/fits.hpp": "#include <closeknit/model/item.hpp>\n",
    "include/closeknit/lint/issue.hpp": '#include <closeknit/model/item.hpp>\n#include <string>\nCLOSEKNIT_DESCRIBE(issue, "An issue.")\n',
    "include/closeknit/couple/reveal.hpp": "#include <closeknit/assess/fits.hpp>\n#include <closeknit/export.hpp>\n",
    "include/closeknit/guide/choose.hpp": "#include <closeknit/couple/reveal.hpp>\n",
    "include/closeknit/table/csv.hpp": "#include <closeknit/assess/issue.hpp>\n",
    "include/closeknit/codec/parse.hpp": "#include <boost/json/value.hpp>\n",
    "src/assess/blueprint.hpp": "#include <closeknit/codec/parse.hpp>\n",
    "src/lint/lint.cpp": '#include "assess/blueprint.hpp"\n#include <closeknit/guide/choose.hpp>\n// #include <cli/run.hpp>\n',
    "src/codec/records/instantiate.hpp": "#include <closeknit/records.hpp>\n",
    "cli/run.cpp": "#include <cli/run.hpp>\n#include <closeknit/closeknit.hpp>\n",
    "cli/run.hpp": "#include <closeknit/json.hpp>\n",
    "bindings/python/module.cpp": "#include <cli/run.hpp>\n#include <closeknit/records.hpp>\n",
    "examples/app.cpp": "#include <closeknit/closeknit.hpp>\n",
    "include/closeknit_c.h": "#include <stddef.h>\n",
    "bindings/c/pack.cpp": "#include <closeknit_c.h>\n#include <closeknit/json.hpp>\n",
}

# A file, what is added to it, and words that must be said of it.
PLANTED = [
    ("include/closeknit/model/item.hpp", "#include <closeknit/assess/fits.hpp>\n", "assess is not below model"),
    ("include/closeknit/model/item.hpp", "#  include  <closeknit/codec/parse.hpp>\n", "codec is not below model"),
    ("include/closeknit/model/item.hpp", "#include <closeknit/closeknit.hpp>\n", "an umbrella"),
    ("include/closeknit/codec/parse.hpp", "#include <closeknit/assess/fits.hpp>\n", "assess is not below codec"),
    ("include/closeknit/codec/parse.hpp", "#include <closeknit/records.hpp>\n", "an umbrella"),
    ("include/closeknit/assess/fits.hpp", "#include <closeknit/couple/reveal.hpp>\n", "couple is not below assess"),
    ("include/closeknit/guide/choose.hpp", "#include <closeknit/lint/issue.hpp>\n", "lint is not below guide"),
    ("src/assess/blueprint.hpp", '#include "lint/lint.cpp"\n', "lint is not below assess"),
    ("include/closeknit/couple/reveal.hpp", "#include <closeknit/guide/choose.hpp>\n", "guide is not below couple"),
    ("include/closeknit/guide/choose.hpp", "#include <cli/run.hpp>\n", "cli is not below guide"),
    ("include/closeknit/guide/choose.hpp", "#include <closeknit/records.hpp>\n", "an umbrella"),
    ("include/closeknit/guide/choose.hpp", "#include <closeknit/table/csv.hpp>\n", "table is not below guide"),
    ("include/closeknit/table/csv.hpp", "#include <closeknit/guide/choose.hpp>\n", "guide is not below table"),
    ("include/closeknit/closeknit.hpp", "#include <closeknit/table/csv.hpp>\n", "the umbrella leaves out table"),
    ("include/closeknit/export.hpp", "#include <closeknit/model/item.hpp>\n", "from a higher floor"),
    ("include/closeknit/closeknit.hpp", "#include <cli/run.hpp>\n", "from a higher floor"),
    ("src/codec/write.cpp", '#include "assess/blueprint.hpp"\n', "assess is not below codec"),
    ("src/codec/write.cpp", "#include <closeknit/records.hpp>\n", "an umbrella"),
    ("cli/run.cpp", "#include <bindings/python/module.cpp>\n", "bindings is not below cli"),
    ("cli/run.cpp", '#include "../src/assess/blueprint.hpp"\n', "src/ is private"),
    ("cli/run.cpp", "#include <tests/support/random.hpp>\n", "tests are included by tests only"),
    ("include/closeknit_c.h", "#include <string>\n", "it is C, for everybody"),
    ("include/closeknit_c.h", "#include <closeknit/json.hpp>\n", "it is C, for everybody"),
    ("cli/run.cpp", "#include <closeknit_c.h>\n", "bindings is not below cli"),
    ("src/attic/old.cpp", "#include <string>\n", "the folder attic has no floor"),
    ("include/closeknit/model/item.hpp", 'CLOSEKNIT_DESCRIBE(key, "A key.")\n', "the record key is missing from CLOSEKNIT_RECORDS"),
    ("include/closeknit/records.hpp", " X(score)\n", "score is no record that is described"),
    ("include/closeknit/records.hpp", " X(item)\n", "item is listed twice"),
    ("include/closeknit/records.hpp", "\n#define CLOSEKNIT_MORE_RECORDS(X) X(item)\n", "CLOSEKNIT_MORE_RECORDS is no part of CLOSEKNIT_RECORDS"),
    ("include/closeknit/model/item.hpp", 'CLOSEKNIT_DESCRIBE(issue, "Again.")\n', "issue is described in"),
]


def self_test():
    wrong = []
    for file, added, words in [(None, "", "")] + PLANTED:
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            for name, text in {**SOUND, file: SOUND.get(file, "") + added}.items():
                if name:
                    (root / name).parent.mkdir(parents=True, exist_ok=True)
                    (root / name).write_text(text, encoding="utf-8")
            faults, _ = check(root)
            if file is None and faults:
                wrong.append(f"a sound tree has faults: {faults}")
            elif file is not None and not (len(faults) == 1 and words in faults[0] and faults[0].startswith(file)):
                wrong.append(f"planted in {file}: {added.strip()!r}, found {faults}")
    print(f"floors: {len(PLANTED)} planted faults, {len(PLANTED) - len(wrong)} found" if not wrong else "\n".join(wrong))
    return 1 if wrong else 0


def main():
    if sys.argv[1:] == ["--self-test"]:
        return self_test()
    faults, count = check(Path(__file__).resolve().parent.parent)
    print("\n".join(faults) if faults else f"floors: {count} files include only from their own floor or below")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
