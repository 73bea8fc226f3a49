import collections.abc
import pickle
import time

import pytest

import closeknit as ck
from conftest import LIST_CLASSES


def test_a_sequence_takes_an_index_a_slice_or_an_id(pack):
    practices = pack.practices
    assert practices[0] == practices[practices[0].id]
    assert practices[-1] == practices[len(practices) - 1]
    assert [p.id for p in practices[:2]] == [p.id for p in practices][:2]
    assert [p.id for p in practices[::-1]] == [p.id for p in practices][::-1]
    with pytest.raises(KeyError, match="there is no practice 'nonsense'"):
        practices["nonsense"]
    with pytest.raises(IndexError):
        practices[len(practices)]
    with pytest.raises(IndexError):
        practices[-len(practices) - 1]
    with pytest.raises(TypeError):
        practices[1.5]


def test_a_sequence_behaves_like_one(pack):
    practices = pack.practices
    assert isinstance(practices, collections.abc.Sequence)
    assert practices[1] in practices and practices[1].id in practices
    assert "nonsense" not in practices and 3 not in practices
    assert practices.index(practices[1]) == 1 and practices.count(practices[1]) == 1
    assert practices.index(practices[1], -len(practices), 2) == 1
    with pytest.raises(ValueError, match="not in this sequence"):
        practices.index(practices[1], 2)
    assert list(reversed(practices))[0] == practices[-1]
    assert pickle.loads(pickle.dumps(practices)) == practices
    first, *rest = practices
    assert len(rest) == len(practices) - 1
    with pytest.raises(TypeError):
        practices[0] = first


def test_elements_outlive_what_they_came_from():
    item = ck.built_in_pack().assessments["closeness"].items["heard-1"]
    assert item.id == "heard-1"
    assert item.shared == "true"


def test_lists_and_generators_become_sequences():
    made = ck.Choice(options=(ck.Option(id=letter, wording=letter) for letter in "ab"))
    assert [o.id for o in made.options] == ["a", "b"]
    with pytest.raises(TypeError):
        ck.Choice(options=["a", "b"])


def test_a_result_is_found_by_what_it_is_about(closeness):
    scores = closeness.score({"heard-1": 4, "heard-2": 4, "heard-3": 2, "heard-4": 5})
    assert scores["felt-heard"].value == 4.25


def test_iteration_costs_no_more_than_indexing(pack):
    items = LIST_CLASSES["Item"]([pack.assessments[0].items[0]] * 2_000)

    def took(work):
        times = []
        for _ in range(7):
            start = time.process_time()
            work()
            times.append(time.process_time() - start)
        return min(times)

    iterated = took(lambda: [0 for _ in items])
    indexed = took(lambda: [0 for i in range(len(items)) if items[i]])
    assert iterated < 1.1 * indexed


def test_an_iterator_ends_and_stays_ended_and_keeps_its_sequence():
    each = iter(ck.built_in_pack().practices)
    assert iter(each) is each
    assert next(each).id
    assert len(list(each)) == len(ck.built_in_pack().practices) - 1
    assert list(each) == []
    with pytest.raises(TypeError):
        type(each)()
    assert list(LIST_CLASSES["Item"]([])) == []
