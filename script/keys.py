#!/usr/bin/env python3
"""Writes the table of docs/keys.md from packs/keys/.

    python3 script/keys.py            writes it
    python3 script/keys.py --check    exit code 1 where it is not current
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs/keys.md"
BEGIN, END = "<!-- script/keys.py writes this -->\n", "<!-- up to here -->\n"
SIGNS = {"less": "<", "less_equal": "≤", "greater": ">", "greater_equal": "≥", "equal": "=", "not_equal": "≠"}

Json = dict[str, Any]


def number(value: float) -> str:
    return f"{value:g}"


def runs(items: list[int]) -> str:
    """1, 2, 3, 7 as 1–3, 7."""
    parts: list[list[int]] = []
    for each in items:
        if parts and each == parts[-1][-1] + 1:
            parts[-1].append(each)
        else:
            parts.append([each])
    return ", ".join(f"{p[0]}–{p[-1]}" if len(p) > 2 else ", ".join(map(str, p)) for p in parts)


def answers(key: Json) -> str:
    return ", ".join(dict.fromkeys(f"{run.get('low', 0)}–{run['high']}" for run in key["items"]))


def count(key: Json) -> int:
    return sum(run.get("count", 1) for run in key["items"])


def scale(key: Json, each: Json) -> str:
    items = [int(k["item"]) for k in each.get("keys", [])]
    what = "all" if len(items) == count(key) else runs(items) or " + ".join(c["scale"] for c in each["components"])
    ends = each["published_range"]
    return f"{each['id']}: {what} ({each['method']['kind']}, {number(ends['low'])}–{number(ends['high'])})"


def reversed_items(key: Json) -> str:
    return runs(sorted({int(k["item"]) for s in key["scales"] for k in s.get("keys", []) if k.get("reversed")})) or "–"


def boundaries(key: Json) -> str:
    parts = []
    for each in key["scales"]:
        if each.get("bands"):
            parts.append("bands from " + ", ".join(number(b["low"]) for b in each["bands"]))
        parts += [f"{SIGNS[c['op']]} {number(c['value'])} ({c['population']})" for c in each.get("cut_offs", [])]
    return "; ".join(parts) or "–"


def missing(key: Json) -> str:
    return "stated" if any("missing" in place["confirms"] for place in key["confirmed_by"]) else "none seen"


def row(key: Json) -> str:
    cells = [
        f"`{key['id']}`",
        f"{key['title']} ({key['sources'][0]['authors']}, {key['sources'][0]['year']})",
        str(count(key)),
        answers(key),
        "; ".join(scale(key, each) for each in key["scales"]),
        reversed_items(key),
        boundaries(key),
        missing(key),
        str(len(key["confirmed_by"])),
        key["licence"],
    ]
    return "| " + " | ".join(cells) + " |\n"


def table() -> str:
    keys = [json.loads(path.read_text(encoding="utf-8")) for path in sorted((ROOT / "packs/keys").glob("*.json"))]
    head = "| id | instrument | items | answers | scales | reversed | bands, cut-offs | missing rule | places | licence |\n"
    return f"{len(keys)} instruments.\n\n{head}|{'---|' * 10}\n{''.join(map(row, keys))}"


def main() -> int:
    page = PAGE.read_text(encoding="utf-8")
    before, rest = page.split(BEGIN)
    _, after = rest.split(END)
    current = f"{before}{BEGIN}\n{table()}\n{END}{after}"
    if "--check" in sys.argv[1:]:
        if current != page:
            print("docs/keys.md is not current: run python3 script/keys.py")
        return int(current != page)
    PAGE.write_text(current, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
