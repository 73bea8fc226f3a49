"""What holds for every record class, whatever it describes."""

import copy
import datetime
import pickle

import pytest

import closeknit as ck
from conftest import RECORD_CLASSES, ROOT, TODAY, snake



def instances(value, found):
    """Collects every record within a value, by class."""
    if type(value) in RECORD_CLASSES:
        found.setdefault(type(value), []).append(value)
        for name in type(value).__match_args__:
            instances(getattr(value, name), found)
    elif isinstance(value, (tuple, list)) or isinstance(value, ck.Records):
        for each in value:
            instances(each, found)


@pytest.fixture(scope="module")
def samples(pack, closeness, ada, ben):
    found = {}
    instances(pack, found)
    instances(ada, found)
    instances(pack.check_in(ada, day=TODAY), found)
    instances(pack.check_in_together(ada, ben, day=TODAY), found)
    instances(pack.replace(id="x", dimensions=[], title="").lint(), found)
    for record in RECORD_CLASSES:  # one of each, with every field (tests/samples/records)
        for file in sorted((ROOT / "tests/samples/records").glob(f"{snake(record)}.*json")):
            instances(record.from_json(file.read_text()), found)
    nasty = ck.AnswerContains(item="a", part="ü \"'\\ \n 好")
    every = [nasty, ck.ScoreCompare(scale="s", value=-0.0), ck.AnswerIn(item="a", values=[1, 1.0, "x", True, None, ["p", "q"]])]
    instances(ck.Group(match="none", conditions=[*every, ck.Group(conditions=every), ck.Group()]), found)
    for each in [ck.Number(low=-1e-300, unit="h"), ck.AtLeastAnswered(fraction=1 / 3)]:
        instances(each, found)
    return found


@pytest.mark.parametrize("record", RECORD_CLASSES, ids=lambda record: record.__name__)
def test_every_record_survives_json_pickle_copy_and_replace(record, samples):
    assert record in samples, "no sample of this record"
    for value in samples[record][:50]:
        text = value.to_json()
        again = record.from_json(text)
        assert again == value and again.to_json() == text and hash(again) == hash(value)
        assert record.from_json(value.to_json(indented=True)) == value
        assert pickle.loads(pickle.dumps(value)) == value
        assert copy.copy(value) == value and copy.deepcopy(value) == value
        fields = {name: getattr(value, name) for name in record.__match_args__}
        assert record(**fields) == value
        assert value.replace() == value and value.replace(**fields) == value
        assert repr(value).startswith(record.__name__ + "(")
        assert value != "something else"


@pytest.mark.parametrize("record", RECORD_CLASSES, ids=lambda record: record.__name__)
def test_every_record_is_frozen_and_documented(record, samples):
    value = samples[record][0]
    for name in record.__match_args__:
        with pytest.raises(AttributeError):
            setattr(value, name, getattr(value, name))
        assert getattr(record, name).__doc__, name
        assert f"{name}: " in record.__doc__
    with pytest.raises(AttributeError):
        value.something_new = 1
    with pytest.raises(TypeError, match="has no field 'nonsense'"):
        value.replace(nonsense=1)


def test_there_are_as_many_records_as_the_core_has():
    assert len(RECORD_CLASSES) > 40


def test_replacing_a_field_leaves_the_first_value_alone():
    first = ck.Rating(low=1, high=5)
    second = first.replace(high=7)
    assert (first.high, second.high) == (5, 7)
    assert first != second


def test_a_value_of_the_wrong_type_names_the_field():
    with pytest.raises(TypeError, match=r"^Rating\.replace\(\): low: it cannot be of type str$"):
        ck.Rating().replace(low="x")
    with pytest.raises(ValueError, match="expected a whole number from 1 to 5"):
        ck.Prompt(id="a", wording="b", depth=6)
    with pytest.raises(ValueError, match=r"^Dimension\(\): kind: expected one of [a-z_, ]*facet[a-z_, ]*$"):
        ck.Dimension(id="a", title="b", kind="odd")
    with pytest.raises(ValueError, match="expected an id"):
        ck.Dimension(id="a b", title="b")
    with pytest.raises(TypeError):
        ck.Dimension(id="a")


def test_records_match_by_field():
    match ck.Rating(low=0, high=10):
        case ck.Rating(low=low, high=10):
            assert low == 0
        case _:
            pytest.fail("no match")


def test_days_are_dates_and_enumerations_are_their_names():
    screen = ck.Screening(day=datetime.date(2024, 2, 29), result="caution")
    assert screen.day == datetime.date(2024, 2, 29)
    assert screen.result == "caution"
    with pytest.raises(TypeError):
        ck.Screening(day="2024-02-29")


def test_repr_does_not_print_what_is_personal(ada):
    assert "heard-1" not in repr(ada)
    assert "nothing_reported" not in repr(ada)
