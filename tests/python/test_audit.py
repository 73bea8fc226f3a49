"""The key audit against Python's own correlation."""

import random
import statistics

import pytest

import closeknit as ck


def scale(keys):
    """Items from 0 to 6 in one sum, keyed as given."""
    return ck.Assessment(
        id="scale",
        title="Scale",
        items=[ck.Item(id=key.item, wording="...", response=ck.Rating(low=0, high=6)) for key in keys],
        scales=[ck.Scale(id="s", title="S", measures="d", method=ck.Sum(), keys=keys, missing=ck.AllRequired())],
    )


def test_every_correlation_is_that_of_the_item_with_the_rest():
    draw = random.Random(7)
    for _ in range(20):
        ids = [f"i{n}" for n in range(draw.randint(2, 12))]
        keys = [ck.Key(item=i, reversed=draw.random() < 0.4, weight=draw.choice([1, 1, 0.5, 3])) for i in ids]
        people = [{i: draw.choice([None] + list(range(7)) * 5) for i in ids} for _ in range(draw.randint(40, 200))]
        found = scale(keys).audit(person for person in people)  # a generator: nobody is kept
        whole = [p for p in people if None not in p.values()]
        points = {k.item: [k.weight * (6 - p[k.item] if k.reversed else p[k.item]) for p in whole] for k in keys}
        assert [(f.scale, f.item, f.n) for f in found] == [("s", i, len(whole)) for i in ids]
        for each in found:
            rest = [sum(points[i][n] for i in ids if i != each.item) for n in range(len(whole))]
            if len(whole) < 3:
                assert each.item_rest_correlation is None
                continue
            expected = statistics.correlation(points[each.item], rest)
            assert each.item_rest_correlation == pytest.approx(expected, abs=1e-12)
            assert each.suspected_reversed == (expected < 0)


def test_too_few_people_or_nothing_that_varies_is_said_as_none():
    pair = scale([ck.Key(item="a"), ck.Key(item="b")])
    assert [f.item_rest_correlation for f in pair.audit([{"a": 1, "b": 2}, {"a": 2, "b": 1}])] == [None, None]
    assert [f.item_rest_correlation for f in pair.audit([{"a": 1, "b": n} for n in range(5)])] == [None, None]
    with pytest.raises(ck.Error) as not_scored:
        pair.audit([{"a": 9}])
    assert not_scored.value.path == "/answers/a"


def test_lint_against_an_original_finds_what_differs_in_more_than_words(pack):
    assert list(pack.lint(against=pack)) == []
    other = pack.replace(title="Nähe", language="de", practices=[p.replace(title="Übung") for p in pack.practices])
    assert not [issue for issue in other.lint(against=pack) if issue.message.startswith("the original")]
    shorter = pack.replace(practices=pack.practices[1:])
    said = f"{len(shorter.practices)} of the original's {len(pack.practices)} are here"
    assert ("/practices", "advice", said) in [(i.path, i.severity, i.message) for i in shorter.lint(against=pack)]
