"""How objects come to be: by constructors, pickles, copies and `__new__`; and what tools see of it."""

import copy
import inspect
import math
import pickle
import sys
import threading
import time

import pytest

import closeknit as ck
from conftest import LIST_CLASSES, RECORD_CLASSES, TODAY

SHOWN = [each for each in vars(ck).values() if isinstance(each, type) and not issubclass(each, Exception)]
BOUND = [*SHOWN, *LIST_CLASSES.values()]
MADE = [each for each in BOUND if each is not ck.RevealPermit]
PROTOCOLS = range(pickle.HIGHEST_PROTOCOL + 1)


def same(value):
    return value == value


def derived(cls):
    return type("Derived", (cls,), {})


@pytest.mark.parametrize("cls", MADE, ids=lambda cls: cls.__name__)
def test_an_object_without_init_is_refused_wherever_it_is_used(cls):
    final = not cls.__flags__ & (1 << 10)
    for kind in [cls] if final else [cls, derived(cls)]:
        empty = cls.__new__(kind)
        for name, member in inspect.getmembers(cls):
            if inspect.isdatadescriptor(member) and not name.startswith("__"):
                with pytest.raises(TypeError, match="was made without __init__"):
                    getattr(empty, name)
        for use in (repr, len, iter, hash, copy.copy, copy.deepcopy, pickle.dumps, lambda x: x.to_json(), lambda x: x.save(), same, list):
            try:
                use(empty)
            except TypeError as e:
                assert "\n" not in str(e)
            except AttributeError:
                pass  # this class has no such method
            else:
                assert cls in (ck.Sitting, ck.Reviewer) and use in (hash, same), use
        with pytest.raises(TypeError):
            LIST_CLASSES["Item"]([empty])


def test_an_object_without_init_is_no_argument(pack):
    with pytest.raises(TypeError, match=r"SavedSitting\(\): sheet: this Sheet was made without __init__"):
        ck.SavedSitting(sheet=ck.Sheet.__new__(ck.Sheet))
    with pytest.raises(TypeError, match="without __init__"):
        ck.Sitting(ck.Assessment.__new__(ck.Assessment), TODAY)
    with pytest.raises(TypeError, match="without __init__"):
        ck.Item(id="a", wording="b", response=ck.Rating.__new__(ck.Rating))
    with pytest.raises(TypeError, match="without __init__"):
        pack.assessments[0].score({"safe-2": ck.Unanswered.__new__(ck.Unanswered)})


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_every_protocol_pickles(protocol, pack, ada):
    for value in [ck.Mean(), pack, ada.entries[1], pack.practices, ck.NotOpen(), ck.Rating(low=0, high=10)]:
        again = pickle.loads(pickle.dumps(value, protocol))
        assert again == value and type(again) is type(value)
    with pytest.raises(TypeError, match="a Sitting is not pickled"):
        pickle.dumps(ck.Sitting(pack.assessments["weekly"], TODAY), protocol)


class Remembered(ck.Rating):
    pass


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_a_derived_class_stays_one_in_a_pickle(protocol):
    again = pickle.loads(pickle.dumps(Remembered(low=2), protocol))
    assert type(again) is Remembered and again.low == 2


@pytest.mark.parametrize("odd", [math.nan, math.inf, -math.inf])
@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_what_json_cannot_hold_has_a_hash_and_a_pickle(odd, protocol):
    value = ck.Affine(multiply=odd, add=2)
    again = pickle.loads(pickle.dumps(value, protocol))
    assert repr(again) == repr(value) and again.add == 2
    assert hash(again) == hash(value)
    with pytest.raises(ck.Error):
        value.to_json()
    sheet = ck.Sheet(assessment="a", day=TODAY, answers={"a": math.inf, "b": "x"})
    again = pickle.loads(pickle.dumps(sheet, protocol))
    assert again == sheet and hash(again) == hash(sheet)


def test_equal_values_hash_equal():
    assert ck.Affine(add=0.0) == ck.Affine(add=-0.0)
    assert hash(ck.Affine(add=0.0)) == hash(ck.Affine(add=-0.0))
    assert hash(ck.Affine(add=1.0)) != hash(ck.Affine(multiply=1.5))
    assert len({ck.Rating(low=low, high=9) for low in range(8)}) == 8
    first = ck.AnswerCompare(item="a", value=-0.0)
    assert first == ck.AnswerCompare(item="a", value=0.0) and hash(first) == hash(ck.AnswerCompare(item="a", value=0.0))


@pytest.mark.parametrize("record", RECORD_CLASSES, ids=lambda record: record.__name__)
def test_copy_replace_takes_every_record(record):
    assert record.__replace__.__doc__
    if sys.version_info >= (3, 13):
        assert copy.replace(ck.Rating(low=0), high=9).high == 9
    assert ck.Rating(low=0).__replace__(high=9) == ck.Rating(low=0, high=9)


def test_a_sitting_has_a_deep_copy_of_its_own(pack):
    now = ck.Sitting(pack.assessments["weekly"], TODAY)
    other = copy.deepcopy(now)
    now.set_answer(now.current.id, None)
    assert now.current.id != other.current.id
    assert copy.deepcopy([now])[0].save() == now.save()


@pytest.mark.parametrize("cls", MADE, ids=lambda cls: cls.__name__)
def test_signatures_have_the_real_parameters(cls):
    parameters = inspect.signature(cls).parameters
    if cls in RECORD_CLASSES:
        assert set(parameters) == set(cls.__match_args__)
        assert all(each.kind is each.KEYWORD_ONLY for each in parameters.values())
    for name, member in vars(cls).items():
        overloaded = (member.__doc__ or "").partition("\n")[0].endswith("(*args, **kwargs)")
        if type(member).__name__ == "instancemethod" and not name.startswith("_") and not overloaded:
            assert next(iter(inspect.signature(getattr(cls, name)).parameters)) == "self"


def test_signatures_of_methods_and_functions(closeness):
    assert str(inspect.signature(ck.Assessment.score_sheet)) == "(self, sheet)"
    assert str(inspect.signature(closeness.score_sheet)) == "(sheet)"
    assert str(inspect.signature(ck.Rating.from_json)) == "(text)"
    assert str(inspect.signature(ck.gate_on)) == "(history, day)"
    assert str(inspect.signature(ck.Sitting)) == "(assessment, begun, seed=None)"
    assert inspect.signature(ck.Rating).parameters["low"].default == ck.Rating().low
    assert list(inspect.signature(ck.Item).parameters)[:3] == ["id", "kind", "wording"]
    assert ck.Assessment.score_sheet.__doc__.startswith("score_sheet(self: closeknit.Assessment, ")


def longest_pause(work):
    """The longest time in seconds for which another thread did not run while the work was done."""
    gaps, stop = [], threading.Event()

    def watch():
        last = time.perf_counter()
        while not stop.is_set():
            time.sleep(0.001)
            now = time.perf_counter()
            gaps.append(now - last)
            last = now

    thread = threading.Thread(target=watch)
    thread.start()
    time.sleep(0.01)
    gaps.clear()
    start = time.perf_counter()
    work()
    took = time.perf_counter() - start
    stop.set()
    thread.join()
    return max(gaps, default=took), took


def big_pack(pack):
    practices = [pack.practices[0].replace(id=f"p{i}", why="w" * 200) for i in range(4_000)]
    return pack.replace(practices=practices)


def test_other_threads_run_while_the_core_works(pack):
    big = big_pack(pack)
    text = big.to_json()
    works = {"from_json": lambda: ck.Pack.from_json(text), "lint": big.lint}
    for name, work in works.items():
        pause, took = longest_pause(work)
        assert pause < max(took / 2, 0.02), f"{name}: {pause:.3f} s of {took:.3f} s without the interpreter"
