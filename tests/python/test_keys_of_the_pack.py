"""docs/assessments.md says which way each item of the built-in assessments points, and why."""

import pathlib
import re

PAGE = (pathlib.Path(__file__).parents[2] / "docs/assessments.md").read_text(encoding="utf-8")
ALL = {"signs", "closeness-this-week"}  # scales over the items of others


def rows():
    of = ""
    for line in PAGE.splitlines():
        if found := re.fullmatch(r"### (\S+) \(version (\d+)\)", line):
            of = found[1]
            yield of, int(found[2])
        elif of and line.startswith("| ") and not line.startswith("| item |"):
            yield of, [cell.strip() for cell in line.strip("|").split("|")]


def test_the_table_is_the_packs_item_by_item(pack):
    seen = {each.id: [] for each in pack.assessments}
    for id, row in rows():
        of = pack.assessments[id]
        if isinstance(row, int):
            assert row == of.version
            continue
        item, wording, scales, reversed, why = row
        keyed = {s.id: k.reversed for s in of.scales for k in s.keys if k.item == item}
        named = [s for s in keyed if s not in ALL] or [*keyed]
        assert (wording, scales, reversed) == (of.items[item].wording, ", ".join(named) or "none", "R" if any(keyed.values()) else "")
        assert why, item
        seen[id].append(item)
    assert seen == {each.id: [item.id for item in each.items] for each in pack.assessments}


def test_no_item_is_in_two_scales_but_in_one_over_all_of_them(pack):
    for of in pack.assessments:
        for item in of.items:
            assert len([s.id for s in of.scales if s.id not in ALL and any(k.item == item.id for k in s.keys)]) <= 1, item.id
