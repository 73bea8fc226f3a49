"""An Assessment object keeps its scorer: compiled once, for as long as its owner lives, and the same scores however answers come."""

import gc
import math
import random
import threading
import time
import types
import weakref

import pytest

import closeknit as ck
from conftest import LIST_CLASSES, TODAY

IDS = ["a", "b-1", "c", "d"]


def assessment(reversed_=(), name="small", count=4):
    """The mean of ratings from 1 to 5; all of them are needed."""
    ids = (IDS + [f"more-{n}" for n in range(4, count)])[:count]
    return ck.Assessment(
        id=name,
        title="Small",
        items=[ck.Item(id=each, wording="...", response=ck.Rating()) for each in ids],
        scales=[
            ck.Scale(
                id="s",
                title="S",
                measures="d",
                method=ck.Mean(),
                keys=[ck.Key(item=each, reversed=each in reversed_) for each in ids],
                missing=ck.AllRequired(),
            )
        ],
    )


def took(work):
    start = time.process_time()
    work()
    return time.process_time() - start


def test_it_is_compiled_at_the_first_use_only():
    # Compiling checks 3000 keys with their items; the range of a scale is then one look-up.
    big = assessment(count=3000)
    first = took(lambda: big.range("s"))
    again = sorted(took(lambda: big.range("s")) for _ in range(9))[4]
    assert again < first / 10, (first, again)


def test_elements_of_a_pack_keep_theirs_with_the_pack():
    pack = ck.Pack(id="p", title="P", language="en", assessments=[assessment(name="one"), assessment(count=3000, name="big")])
    first = took(lambda: pack.assessments["big"].range("s"))
    for read in (lambda: pack.assessments["big"], lambda: pack.assessments[1], lambda: list(pack.assessments)[1], lambda: pack.assessments[-1]):
        gc.collect()
        again = sorted(took(lambda: read().range("s")) for _ in range(9))[4]
        assert again < first / 10, (first, again)


def test_nothing_is_kept_alive_by_it():
    one = assessment()
    one.score({})
    reference = weakref.ref(one)
    del one
    assert reference() is None
    pack = ck.Pack(id="p", title="P", language="en", assessments=[assessment()])
    element = pack.assessments[0]
    element.score({})
    reference = weakref.ref(pack)
    del pack
    assert reference() is not None, "its element is in use"
    assert element.score(dict.fromkeys(IDS, 2))[0].value == 2
    del element
    assert reference() is None


def test_another_assessment_in_the_same_memory_has_its_own():
    rng = random.Random(3)
    answers = dict(zip(IDS, (1, 2, 4, 4)))
    for _ in range(300):
        reversed_ = [each for each in IDS if rng.random() < 0.5]
        expected = sum(6 - x if each in reversed_ else x for each, x in answers.items()) / 4
        if rng.random() < 0.5:
            assert assessment(reversed_).score(answers)["s"].value == expected
        else:
            assert LIST_CLASSES["Assessment"]([assessment(), assessment(reversed_)])[1].score(answers)["s"].value == expected


class Words(str):
    pass


class Whole:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


class Answers(dict):
    pass


SAME = [
    {"a": 1, "b-1": 2, "c": 4, "d": 4},
    {"d": 4, "c": 4, "b-1": 2, "a": 1},
    {"a": 1.0, "b-1": 2.0, "c": 4, "d": 4},
    {"a": Whole(1), "b-1": 2, "c": 4, "d": Whole(4)},
    {Words("a"): 1, Words("b-1"): 2, "c": 4, "d": 4},
    {"".join(["b", "-1"]): 2, "a": 1, "c": 4, "d": 4},
    types.MappingProxyType({"a": 1, "b-1": 2, "c": 4, "d": 4}),
    Answers(a=1, c=4, d=4, **{"b-1": 2}),
]


@pytest.mark.parametrize("answers", SAME, ids=range(len(SAME)))
def test_answers_score_the_same_however_they_come(answers):
    score = assessment(reversed_=["c"]).score(answers)["s"]  # 1, 2, 6 - 4, 4
    assert (score.value, score.answered, score.asked, score.unanswered) == (2.25, 4, 4, ())


@pytest.mark.parametrize("missing", [{}, {"b-1": None}, {"b-1": math.nan}, {"b-1": ck.Unanswered()}, {"b-1": ck.Unanswered(missing="dont_know")}])
def test_what_is_missing_is_missing_in_a_dict_too(missing):
    score = assessment().score({"a": 1, "c": 4, "d": 4} | missing)["s"]
    assert (score.value, score.not_scored, score.answered, score.unanswered) == (None, "too_few_answers", 3, ("b-1",))


@pytest.mark.parametrize(
    "answers, path, message",
    [
        ({"d": 9, "a": 0}, "/answers/a", "expected a whole number from 1 to 5"),
        ({"nonsense": 1, "d": 9}, "/answers/d", "expected a whole number from 1 to 5"),
        ({"nonsense": 1, "d": 3}, "/answers/nonsense", "the assessment has no such item"),
        ({"a": True}, "/answers/a", "expected a whole number from 1 to 5"),
        ({"a": "2"}, "/answers/a", "expected a whole number from 1 to 5"),
    ],
)
def test_a_dict_and_a_mapping_have_the_same_error(answers, path, message):
    for given in (answers, types.MappingProxyType(answers)):
        with pytest.raises(ck.Error) as raised:
            assessment().score(given)
        assert (raised.value.path, raised.value.message) == (path, message)


@pytest.mark.parametrize("odd", [{"a": "canary \ud800"}, {"canary \ud800": 1}, {"a": 2**70}, {3: 1}, {"a": {"canary": 1}}, {"a": b"canary"}])
def test_what_is_no_answer_is_refused_without_printing_it(odd):
    with pytest.raises((TypeError, ValueError), match=r"^Assessment\.score\(\): answers: ") as raised:
        assessment().score(odd)
    assert "canary" not in str(raised.value)


def test_an_assessment_that_is_not_well_formed_says_where_each_time():
    wrong = assessment().replace(scales=[assessment().scales[0].replace(keys=[ck.Key(item="nonsense")])])
    sheet = ck.Sheet(assessment="small", day=TODAY)
    uses = [
        lambda: wrong.score({}),
        lambda: wrong.audit([]),
        lambda: wrong.compare_sheets(sheet, sheet),
        lambda: wrong.trajectories([sheet]),
        lambda: wrong.is_shown("a", {}),
        lambda: wrong.range("s"),
        lambda: wrong.keyed_items("s"),
        lambda: wrong.depends_on("s"),
        lambda: wrong.content_hash(),
        lambda: wrong.score_table("id,a\n"),
        lambda: ck.Sitting(wrong, TODAY),
    ]
    for use in [*uses, *uses]:
        with pytest.raises(ck.Error) as raised:
            use()
        assert raised.value.path == "/scales/0/keys/0/item"


def test_threads_that_meet_at_the_first_use_share_one():
    for _ in range(5):
        big, found = assessment(count=800), []
        start = threading.Barrier(6)

        def work(big=big, found=found, start=start):
            start.wait()
            found.append(big.score(dict.fromkeys((each.id for each in big.items), 3))["s"].value)

        threads = [threading.Thread(target=work) for _ in range(6)]
        for each in threads:
            each.start()
        for each in threads:
            each.join()
        assert found == [3] * 6


def test_what_a_scale_depends_on():
    children = ck.Item(id="children", wording="Children?", response=ck.YesNo())
    many = ck.Item(id="many", wording="How many?", response=ck.Rating(), shown_when=ck.AnswerCompare(item="children", value=True))
    sums = [ck.Scale(id=name, title="S", measures="d", method=ck.Sum(), missing=ck.AllRequired(), **more) for name, more in (
        ("own", {"keys": [ck.Key(item="many")]}),
        ("all", {"components": [ck.ScaleComponent(scale="own")], "keys": [ck.Key(item="last")]}),
    )]
    last = ck.Item(id="last", wording="Last?", response=ck.Rating())
    family = ck.Assessment(id="f", title="F", items=[children, many, last], scales=sums)
    assert family.keyed_items("own") == ("many",)
    assert family.keyed_items("all") == ("many", "last")
    assert family.depends_on("own") == ("children", "many")
    assert family.depends_on("all") == ("children", "many", "last")
    assert (family.range("all").low, family.range("all").high) == (1, 10)  # 1 where the own sum is not asked
    for of in (family.keyed_items, family.depends_on, family.range):
        with pytest.raises(KeyError, match="no scale 'nonsense'"):
            of("nonsense")


def test_the_content_hash_is_that_of_the_json():
    value = 0xCBF29CE484222325
    for byte in assessment().to_json().encode():
        value = (value ^ byte) * 0x100000001B3 % 2**64
    assert assessment().content_hash() == value == assessment().replace().content_hash()
    assert assessment(reversed_=["a"]).content_hash() != value


def test_packs_are_composed(pack):
    bare = ck.Pack(id="p", title="P", language="en-GB", assessments=[assessment()])
    assert bare.with_defaults().sentences == pack.sentences
    assert bare.with_defaults(base=bare) == bare
    german = bare.replace(language="de")
    assert german.with_defaults() == german
    other = bare.replace(id="q", assessments=[assessment(name="second")])
    assert [each.id for each in bare.merge(other).assessments] == ["small", "second"]
    assert bare.merge(bare) == bare
    with pytest.raises(ck.Error, match="/assessments/0"):
        bare.merge(bare.replace(assessments=[assessment(reversed_=["a"])]))
