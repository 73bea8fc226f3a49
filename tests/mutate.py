#!/usr/bin/env python3
"""Faults of one line (mutants), each of which the C++ tests must find. tests/mutants.txt lists them.

    python3 tests/mutate.py check                  whether every line of the list is found exactly once in its file
    python3 tests/mutate.py write FOLDER           copies src/ and the headers of the list there, with all faults in it, each
                                                   behind a switch
    python3 tests/mutate.py run PROGRAM [PART...]  runs the tests once per fault; only files with PART in their name

The environment variable CLOSEKNIT_MUTANT chooses a fault by its number, counted from 1 in the list.
"""
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LIST = ROOT / "tests" / "mutants.txt"
SLOW = 0.06  # seconds; a test that takes longer runs only where no other one finds the fault
TOO_SLOW = 1.0  # seconds; a test that takes longer is left out
AT_MOST = 60  # seconds for one run, many times what it needs: what takes longer hangs
NOT_OF_RULES = {"cli", "codec", "model", "table"}  # folders of tests that concern faults in folders of the same name alone
HEADER = """#pragma once
namespace closeknit {
extern int const chosen_mutant;
inline bool mutant(int number) { return number == chosen_mutant; }
}
"""
SOURCE = """#include "mutant.hpp"
#include <cstdlib>
namespace closeknit {
int const chosen_mutant = [] { char const* chosen = std::getenv("CLOSEKNIT_MUTANT"); return chosen ? std::atoi(chosen) : 0; }();
}
"""


@dataclass
class Mutant:
    number: int
    line: int  # in the list
    file: str
    note: str
    context: str = ""
    find: str = ""
    replace: str | None = None
    survives: str = ""  # why no test can find it


def read_list(text):
    """A file's name in brackets, then its faults: a note, `= context`, `- expression`, `+ replacement`, `! why it survives`."""
    all, file = [], ""
    for number, line in enumerate(text.splitlines(), 1):
        mark, rest = line[:2], line[2:].strip()
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("["):
            file = line.strip("[] ")
        elif mark == "= ":
            all[-1].context = rest
        elif mark == "- ":
            all[-1].find = rest
        elif mark.strip() == "+":
            all[-1].replace = rest
        elif mark == "! ":
            all[-1].survives = rest
        else:
            all.append(Mutant(len(all) + 1, number, file, line.strip()))
    return all


PART = re.compile(r"^(&&|\|\||[!=<>]=|[<>?:,)]|if\b|return\b)|(&&|\|\||[!=<>]=|[<>?:,(])$")


def incomplete(code):
    """Whether this is only a part of an expression, which cannot be switched by itself."""
    depth = 0
    for c in code:
        depth += (c in "([{") - (c in ")]}")
        if depth < 0:
            return True
    return depth != 0 or PART.search(code) is not None


def occurrences(text, what, start=0, end=None):
    """Where some text occurs, whatever the white space in it."""
    pattern = r"\s+".join(re.escape(word) for word in what.split())
    return [(m.start(), m.end()) for m in re.compile(pattern).finditer(text, start, len(text) if end is None else end)]


def place(text, mutant):
    """Where a fault's expression is, or words about why it is not found."""
    if not mutant.find or mutant.replace is None:
        return None, "needs a line '- expression' and a line '+ replacement'"
    statement = mutant.find.endswith(";")
    if not statement and (not mutant.replace or incomplete(mutant.find) or incomplete(mutant.replace)):
        return None, "needs a whole expression, or a statement with its semicolon, on both lines"
    if re.match(r"(static |inline )*(constexpr|using|template)\b", mutant.find):
        return None, "no declaration can be behind a switch; change the expression where it is used"
    where = (0, len(text))
    if mutant.context:
        found = occurrences(text, mutant.context)
        if len(found) != 1:
            return None, f"the context occurs {len(found)} times, not once"
        where = found[0]
    found = occurrences(text, mutant.find, *where)
    if len(found) != 1:
        return None, f"the expression occurs {len(found)} times, not once"
    return found[0], ""


def places(all):
    """Every fault's place by number, and what is wrong with the list."""
    found, wrong = {}, []
    for each in all:
        file = ROOT / each.file
        where, problem = place(file.read_text(encoding="utf-8"), each) if file.is_file() else (None, f"no file {each.file}")
        if problem:
            wrong.append(f"{LIST.relative_to(ROOT)}:{each.line}: {each.note}: {problem}")
        else:
            found[each.number] = where
    for a in all:
        for b in all:
            if a.file == b.file and {a.number, b.number} <= set(found):
                (low, high), (other_low, other_high) = found[a.number], found[b.number]
                if low < other_low < high < other_high:
                    wrong.append(f"{LIST.relative_to(ROOT)}:{b.line}: {b.note}: overlaps the fault of line {a.line}")
    return found, wrong


def switched(text, here, where):
    """A file's text with its faults: the widest first, those within it inside, several of one expression in a row."""

    def render(start, end, inside):
        out, at = "", start
        while inside:
            low, high = min((where[m.number] for m in inside), key=lambda p: (p[0], -p[1]))
            same = [m for m in inside if where[m.number] == (low, high)]
            within = [m for m in inside if low <= where[m.number][0] and where[m.number][1] <= high and m not in same]
            inside = [m for m in inside if m not in same and m not in within]
            core = render(low, high, within)
            if text[high - 1] == ";":
                core = "{ " + "".join(f"if (closeknit::mutant({m.number})) {{ {m.replace} }} else " for m in same) + f"{{ {core} }} }}"
            else:
                core = "(" + "".join(f"closeknit::mutant({m.number}) ? ({m.replace}) : " for m in same) + f"({core}))"
            out += text[at:low] + core
            at = high
        return out + text[at:end]

    return '#include "mutant.hpp"\n#line 1\n' + render(0, len(text), here)


def put(file, text):
    """Leaves a file that has this text as it is, so that it is not built again."""
    if not file.is_file() or file.read_text(encoding="utf-8") != text:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def write(all, where, folder):
    for source in sorted((ROOT / "src").rglob("*")):
        if source.is_file():
            name, text = source.relative_to(ROOT), source.read_text(encoding="utf-8")
            here = [m for m in all if m.file == name.as_posix()]
            put(folder / source.relative_to(ROOT / "src"), switched(text, here, where) if here else text)
    for header in sorted({m.file for m in all if m.file.startswith("include/")}):
        text = (ROOT / header).read_text(encoding="utf-8")
        put(folder / header, switched(text, [m for m in all if m.file == header], where))
    put(folder / "mutant.hpp", HEADER)
    put(folder / "mutant.cpp", SOURCE)


def environment_for(number):
    return {**os.environ, "CLOSEKNIT_MUTANT": str(number), "RC_PARAMS": "seed=20261123 max_success=20"}


def tests_for(files):
    """Catch2's arguments for the tests that concern files with faults; by the tests' files, of which some occur in two folders."""
    parts = {part for file in files for part in Path(file).parts}
    not_concerned = NOT_OF_RULES - parts - ({"table"} if "formats" in parts else set())  # cells of tables are read by formats
    left_out, kept = set(), set()
    for file in (ROOT / "tests").rglob("*.cpp"):
        (left_out if file.relative_to(ROOT / "tests").parts[0] in not_concerned else kept).add(file.stem)
    return ["--filenames-as-tags", "".join(f"~[#{name}]" for name in sorted(left_out - kept))]


def run_tests(program, number, tests):
    """Whether the tests passed; a run that hangs or crashes did not."""
    try:
        with tempfile.TemporaryDirectory() as folder:
            done = subprocess.run([program, "--abort", *tests], cwd=folder, env=environment_for(number), timeout=AT_MOST,
                                  stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0


def slow_tests(program, tests):
    """The tests that take long, with their seconds, after a run of all without a fault; nothing where one fails."""
    done = subprocess.run([program, "--reporter", "junit", *tests], env=environment_for(0), capture_output=True,
                          text=True, errors="replace")
    report = xml.fromstring(done.stdout)
    failed = [case.get("name") for case in report.iter("testcase") if case.find("failure") is not None or case.find("error") is not None]
    if failed or done.returncode != 0:
        print("without a fault these tests fail:", *failed, sep="\n  ", file=sys.stderr)
        return None
    listed = subprocess.run([program, "--list-test-names-only"], env=environment_for(0), capture_output=True, text=True).stdout
    seconds = dict.fromkeys(filter(None, listed.splitlines()), 0.0)
    for case in report.iter("testcase"):  # a section's name is its test's, a slash and its own
        name = case.get("name")
        while name not in seconds and "/" in name:
            name = name.rpartition("/")[0]
        seconds[name] = seconds.get(name, 0.0) + float(case.get("time"))
    return {name: taken for name, taken in seconds.items() if taken > SLOW}


def quoted(name):
    return '"' + name.replace("\\", "\\\\").replace('"', '\\"').replace(",", "\\,") + '"'


def run(all, program, parts):
    program = str(Path(program).resolve())
    tried = [m for m in all if not parts or any(part in m.file for part in parts)]
    slow = slow_tests(program, tests_for([m.file for m in tried]))
    if slow is None:
        return 1
    others = ",".join(quoted(name) for name, taken in slow.items() if taken <= TOO_SLOW)

    def killed(m):
        files, chosen = tests_for([m.file])
        quick = chosen + "".join("~" + quoted(name) for name in slow)
        return any(not run_tests(program, m.number, [files, names]) for names in (quick, others) if names)

    with ThreadPoolExecutor(int(os.environ.get("JOBS", 2))) as jobs:
        is_killed = dict(zip((m.number for m in tried), jobs.map(killed, tried)))
    files = list(dict.fromkeys(m.file for m in tried))
    for file in files:
        here = [m for m in tried if m.file == file]
        print(f"{sum(is_killed[m.number] for m in here):4} of {len(here):3}  {file}")
    print(f"{sum(is_killed.values()):4} of {len(tried):3}  killed")
    wrong = 0
    for m in tried:
        at = f"{LIST.relative_to(ROOT)}:{m.line} ({m.number}): {m.file}: {m.note}"
        if not is_killed[m.number]:
            wrong += not m.survives
            print(f"survives, {'as listed' if m.survives else 'NOT LISTED'}: {at}" + (f"\n    {m.survives}" if m.survives else f"\n    - {m.find}\n    + {m.replace}"))
        elif m.survives:
            wrong += 1
            print(f"is killed, though listed as one that survives: {at}")
    return 1 if wrong else 0


def main():
    all = read_list(LIST.read_text(encoding="utf-8"))
    where, wrong = places(all)
    if wrong:
        print("\n".join(wrong), file=sys.stderr)
        return 1
    command, *rest = sys.argv[1:] or ["check"]
    if command == "write":
        write(all, where, Path(rest[0]))
    elif command == "run":
        return run(all, rest[0], rest[1:])
    else:
        print(f"mutants: {len(all)} in {len({m.file for m in all})} files, each found once")
    return 0


if __name__ == "__main__":
    sys.exit(main())
