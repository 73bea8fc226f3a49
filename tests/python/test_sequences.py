import collections.abc
import pickle

import pytest

import closeknit as ck


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
    assert item.response.format == "true"


def test_lists_and_generators_become_sequences():
    made = ck.Choice(options=(ck.Option(id=letter, wording=letter) for letter in "ab"))
    assert [o.id for o in made.options] == ["a", "b"]
    with pytest.raises(TypeError):
        ck.Choice(options=["a", "b"])


def test_a_result_is_found_by_what_it_is_about(closeness):
    scores = closeness.score({"heard-1": 4, "heard-2": 4, "heard-3": 2, "heard-4": 5})
    assert scores["felt-heard"].value == 4.25
