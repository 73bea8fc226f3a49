"""What a function says of arguments that do not fit: one sentence of ours, and never a value, which may be somebody's answer."""

import inspect
import json
import types

import pytest

import closeknit as ck
from conftest import LIST_CLASSES, TODAY

SECRET = "canary answer"  # has a space, so that it is no id: ids may be named
MOST = 400  # characters; pybind11's own messages print whole assessments


class Canary:
    """Prints what nobody must see."""

    def __repr__(self):
        return SECRET

    __str__ = __repr__


GIVEN = [SECRET, [SECRET], (SECRET,), {"a": [Canary()]}, {SECRET: 1}, {1: SECRET}, Canary(), b"canary answer", [Canary()], {"a": {"b": SECRET}}]
CLASSES = [each for each in vars(ck).values() if isinstance(each, type) and not issubclass(each, Exception)]


def callables():
    """Every function, constructor, method and property of the module; of documents, whose members and files an error names, see below."""
    for name, value in {**vars(ck), **{each.__name__: each for each in LIST_CLASSES.values()}}.items():
        if name.startswith("_") or name == "Error" or isinstance(value, types.ModuleType) or not callable(value):
            continue
        yield pytest.param(value, name, id=name)
        if isinstance(value, type):
            for member, inside in vars(value).items():
                if isinstance(inside, types.GetSetDescriptorType):
                    yield pytest.param(inside.__get__, name, id=f"{name}.{member}")
                elif isinstance(inside, property):
                    yield pytest.param(inside.fget, name, id=f"{name}.{member}")
                elif callable(inside) or isinstance(inside, (staticmethod, classmethod)):
                    if "pybind11" not in member and member not in ("from_dict", "load") and type(inside).__name__ != "wrapper_descriptor":
                        yield pytest.param(getattr(value, member), name, id=f"{name}.{member}")


def names_of(function):
    try:
        return [each for each in inspect.signature(function).parameters if each != "self"]
    except ValueError:  # overloads
        return []


def calls(function, samples):
    """Calls with the canary in the place of each argument, among others that fit or do not."""
    names = names_of(function)
    for given in GIVEN:
        for self in [(), *((each,) for each in samples)]:
            yield (*self,), {}
            yield (*self, given), {}
            yield (*self, given, given), {}
            yield (*self, 3, given), {}
            yield (*self, given, given, given, given, given, given, given), {}
            for name in names:
                yield self, {name: given}
            yield self, {name: given for name in names}
            yield self, {"nonsense": given}


@pytest.fixture(scope="module")
def objects(pack, closeness, ada):
    sitting = ck.Sitting(pack.assessments["weekly"], TODAY)
    found = [pack, pack.practices, closeness, closeness.items, closeness.items[0], ada, ada.entries[1], sitting, sitting.save(), ck.NotOpen()]
    return {type(each): each for each in found}


@pytest.mark.parametrize(("function", "owner"), [*callables()])
def test_no_function_prints_what_it_was_given(function, owner, objects, capsys):
    samples = [each for kind, each in objects.items() if kind.__name__ == owner]
    for positional, named in calls(function, samples):
        try:
            function(*positional, **named)
        except (TypeError, ValueError, RuntimeError, LookupError) as e:
            said = str(e)
            assert SECRET not in said, (positional, named)
            assert "incompatible" not in said and "C++" not in said and "Invoked" not in said
            assert len(said) < MOST and "\n" not in said.strip(), said
    capsys.readouterr()


CASES = [
    (lambda: ck.Sheet(assessment="a", day="2026-01-01", answers={"a": 1}), TypeError, "Sheet(): day must be datetime.date, not str"),
    (lambda: ck.Sheet(assessment="a", day=TODAY, answers=3), TypeError, "Sheet(): answers must be Mapping[str, "),
    (
        lambda: ck.Sheet(assessment="a", day=TODAY, answers={"safe-1": object()}),
        TypeError,
        "Sheet(): answers: the value of 'safe-1' cannot be of type object",
    ),
    (lambda: ck.Sheet(assessment="a", day=TODAY, answers={3: 1}), TypeError, "Sheet(): answers: a key cannot be of type int"),
    (lambda: ck.SavedSitting(sheet="x"), TypeError, "SavedSitting(): sheet must be Sheet, not str"),
    (lambda: ck.Rating(1, 5), TypeError, "Rating(): takes no positional arguments"),
    (lambda: ck.Rating(nonsense=1), TypeError, "Rating(): there is no argument 'nonsense'"),
    (lambda: ck.Item(id="a"), TypeError, "Item(): the argument 'wording' is missing"),
    (lambda: ck.Rating(low=2.5), TypeError, "Rating(): low must be int, not float"),
    (lambda: LIST_CLASSES["Item"]([1]), TypeError, "Records[Item](): elements: element 0 must be Item, not int"),
    (lambda: LIST_CLASSES["Item"]("ab"), TypeError, "Records[Item](): elements must be Iterable[Item], not str"),
    (lambda: ck.Choice(options=["a"]), TypeError, "Choice(): options: element 0 must be Option, not str"),
    (lambda: ck.Prompt(id="a", wording="b", depth=6), ValueError, "Prompt(): depth: expected a whole number from 1 to 5"),
    (lambda: ck.Dimension(id="a b", title="b"), ValueError, "Dimension(): id: expected an id: 1 to 100 bytes without spaces"),
    (lambda: ck.AnswerCompare(item="a", value="\ud800"), ValueError, "AnswerCompare(): value: expected text that can be written as UTF-8"),
    (lambda: ck.Rating().replace(low="x"), TypeError, "Rating.replace(): low: it cannot be of type str"),
]


@pytest.mark.parametrize(("call", "kind", "sentence"), CASES, ids=[case[2][:40] for case in CASES])
def test_the_sentence_names_the_argument_and_what_it_must_be(call, kind, sentence):
    with pytest.raises(kind) as raised:
        call()
    assert str(raised.value).startswith(sentence)
    assert type(raised.value) is kind


def test_methods_name_their_arguments(closeness, pack):
    now = ck.Sitting(pack.assessments["weekly"], TODAY)
    for call, sentence in [
        (lambda: now.set_answer(3, 5), "Sitting.set_answer(): item must be str, not int"),
        (lambda: now.set_answer("safe-2", object()), "Sitting.set_answer(): answer must be None | bool | int | float | str | Sequence[str] | Unanswered, not object"),
        (lambda: now.set_answer("safe-2"), "Sitting.set_answer(): the argument 'answer' is missing"),
        (lambda: ck.Sitting.set_answer("x", "safe-2", 1), "Sitting.set_answer(): self must be Sitting, not str"),
        (lambda: closeness.score([1]), "score: row 0 must be a dict, not int"),
        (lambda: closeness.audit(5), "Assessment.audit(): people must be Iterable[Mapping["),
        (lambda: closeness.audit([{}, 5]), "Assessment.audit(): people must be mappings of item ids to answers; number 1 is of type int"),
        (lambda: closeness.audit("abc"), "Assessment.audit(): people must be mappings of item ids to answers; number 0 is of type str"),
        (lambda: closeness.items[1.5], "Records[Item].__getitem__(): the argument must be int | str | slice, not float"),
        (lambda: ck.gate_on(history=None, day="x"), "gate_on(): history must be History, not NoneType"),
    ]:
        with pytest.raises(TypeError) as raised:
            call()
        assert str(raised.value).startswith(sentence)


@pytest.mark.parametrize("record", [ck.Sheet, ck.History, ck.Pack], ids=lambda record: record.__name__)
def test_an_error_in_a_document_names_places_and_no_values(record, tmp_path):
    whole = {"id": SECRET, "title": 5, "language": SECRET, "assessment": SECRET, "version": SECRET, "answers": {"a": [SECRET]}, "entries": [SECRET]}
    for data in [*GIVEN, *({name: value} for name, value in whole.items())]:
        if isinstance(data, dict) and SECRET in data:
            continue
        file = tmp_path / "document.json"
        try:
            file.write_text(json.dumps(data))
        except TypeError:
            file.write_text(SECRET)
        for call in (lambda: record.from_dict(data), lambda: record.load(file)):
            with pytest.raises((TypeError, ValueError)) as raised:
                call()
            assert SECRET not in str(raised.value)


class Frame:
    """Iterates over the names of its columns, as a data frame does."""

    def __iter__(self):
        return iter(["safe-1", "safe-2"])


def test_a_data_frame_is_no_list_of_people(closeness):
    with pytest.raises(TypeError, match=r"people must be mappings of item ids to answers; number 0 is of type str$"):
        closeness.audit(Frame())


def test_an_error_of_an_argument_itself_comes_through(closeness):
    def broken():
        yield {}
        raise RuntimeError("of the generator")

    with pytest.raises(RuntimeError, match="of the generator"):
        closeness.audit(broken())
    with pytest.raises(RuntimeError, match="of the generator"):
        LIST_CLASSES["Item"](each["id"] for each in broken() if each)
