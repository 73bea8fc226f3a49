"""closeknit in a notebook: packs by id, files, plain values, what is printed, and assessments in few lines."""

import io
import json

import numpy
import pytest

import closeknit as ck
from conftest import LIST_CLASSES, RECORD_CLASSES, ROOT, TODAY, snake

PACK_FILE = ROOT / "packs/closeness.en.json"


# ---- A pack is a mapping of its assessments


def test_a_pack_gives_its_assessments_by_id(pack):
    assert pack["weekly"] is pack.assessments["weekly"]
    assert pack.get("weekly") is pack["weekly"] and pack.get("nonsense") is None and pack.get("nonsense", 3) == 3
    assert "weekly" in pack and pack["weekly"] in pack and "nonsense" not in pack and 3 not in pack
    ids = ["closeness", "weekly", "preference-profile", "private-screen"]
    assert list(pack) == list(pack.keys()) == list(dict(pack)) == ids and len(pack) == 4
    assert dict(pack)["weekly"] == pack["weekly"]
    assert bool(pack.replace(assessments=[])) and len(pack.replace(assessments=[])) == 0
    for wrong in (0, slice(1), None, b"weekly"):
        with pytest.raises(TypeError, match=r"Pack\.__getitem__\(\): .*(id|argument) must be str, not "):
            pack[wrong]


@pytest.mark.parametrize(
    ("wanted", "sentence"),
    [
        ("closenes", "there is no assessment 'closenes'; did you mean 'closeness'"),
        ("weakly", "there is no assessment 'weakly'; did you mean 'weekly'"),
        ("pref", "there is no assessment 'pref'; did you mean 'preference-profile'"),
        ("sleep", "there is no assessment 'sleep'"),
        ("two words", "there is no such assessment"),
        ("", "there is no such assessment"),
    ],
)
def test_the_key_error_names_ids_that_are_near(pack, wanted, sentence):
    for of in (pack, pack.assessments):
        with pytest.raises(KeyError) as raised:
            of[wanted]
        assert raised.value.args == (sentence,)


def test_the_nearest_ids_come_first_and_at_most_three():
    ids = ["heard-1", "heard-12", "heard-13", "heard-14", "other"]
    items = LIST_CLASSES["Item"]([ck.Item(id=each, wording="...", response=ck.Rating()) for each in ids])
    with pytest.raises(KeyError) as raised:
        items["heard-11"]  # each of the four is one letter from it
    assert raised.value.args == ("there is no item 'heard-11'; did you mean 'heard-1' or 'heard-12' or 'heard-13'",)
    with pytest.raises(KeyError, match=r"did you mean 'heard-1' or"):
        items["heard"]  # two letters from the first, three from the others, all of which begin with it


def test_no_error_tells_what_a_page_of_a_person_holds(pack, ada):
    """What is found by an id of something else is chosen by answers, so that its other ids are not said."""
    for found in (pack.check_in(ada, day=TODAY).scores, pack.recommend(ada, day=TODAY)):
        assert len(found) > 0 and found[0].__match_args__[0] != "id"
        near = getattr(found[0], found[0].__match_args__[0])[:-1]
        with pytest.raises(KeyError) as raised:
            found[near]
        assert "did you mean" not in str(raised.value)


def test_a_notebook_completes_ids(pack, closeness):
    assert list(pack._ipython_key_completions_()) == list(pack)
    assert closeness.scales._ipython_key_completions_() == [each.id for each in closeness.scales]
    assert LIST_CLASSES["Interval"]([])._ipython_key_completions_() == []


# ---- Files and plain values


def test_a_document_is_loaded_from_a_path_or_a_file(pack, ada):
    with open(PACK_FILE, encoding="utf-8") as text, open(PACK_FILE, "rb") as data:
        for source in (PACK_FILE, str(PACK_FILE), str(PACK_FILE).encode(), text, data, io.StringIO(PACK_FILE.read_text(encoding="utf-8"))):
            assert ck.Pack.load(source) == pack
    assert ck.History.load(ROOT / "examples/data/ada.json") == ada


def test_what_cannot_be_loaded_says_the_file_and_the_place(tmp_path):
    file = tmp_path / "mine.json"
    for text, place, where in [
        ('{"format": 1,\n "id" 5}', "2:7: unexpected '5'", (2, 7, "")),
        ('{"format": 1, "id": "a", "title": "A", "language": "en", "titel": "A"}', "/titel: unknown member", (0, 0, "/titel")),
    ]:
        file.write_text(text)
        with pytest.raises(ck.Error) as by_text:
            ck.Pack.from_json(text)
        with pytest.raises(ck.Error) as by_path:
            ck.Pack.load(file)
        with pytest.raises(ck.Error) as by_file, open(file) as opened:
            ck.Pack.load(opened)
        with pytest.raises(ck.Error) as unnamed:
            ck.Pack.load(io.StringIO(text))
        assert str(by_path.value) == str(by_file.value) == f"{file}: {by_text.value}"
        assert str(unnamed.value) == str(by_text.value) and str(unnamed.value).startswith(place)
        for each in (by_path.value, by_file.value):
            assert (each.line, each.column, each.path) == where
            assert (each.message, each.code) == (by_text.value.message, by_text.value.code)
    with pytest.raises(FileNotFoundError):
        ck.Pack.load(tmp_path / "nowhere.json")
    with pytest.raises(TypeError, match=r"^Pack\.load\(\): source must be a path or a file, not int$"):
        ck.Pack.load(5)
    with pytest.raises(TypeError, match=r"^Pack\.from_json\(\): text must be str, not NoneType$"):
        ck.Pack.load(type("Empty", (), {"read": lambda self: None})())


@pytest.mark.parametrize("record", RECORD_CLASSES, ids=lambda record: record.__name__)
def test_a_dict_holds_what_json_holds(record):
    files = sorted((ROOT / "tests/samples/records").glob(f"{snake(record)}.*json"))
    assert files
    for file in files:
        value = record.from_json(file.read_text())
        assert value.to_dict() == json.loads(value.to_json())
        assert record.from_dict(value.to_dict()) == value


def test_a_dict_that_does_not_fit_has_its_place():
    with pytest.raises(ck.Error, match="^/low: expected a whole number") as raised:
        ck.Rating.from_dict({"low": "one"})
    assert raised.value.path == "/low"
    with pytest.raises(ValueError, match="JSON"):
        ck.Interval.from_dict({"low": float("nan")})
    with pytest.raises(TypeError, match="JSON"):
        ck.Rating.from_dict({"low": TODAY})


# ---- What is printed


def test_a_pack_and_an_assessment_print_a_summary(pack):
    assert repr(pack) == "Pack('closeness', en: 4 assessments, 60 practices, 588 prompts)"
    one = pack.replace(id="small", assessments=[pack["weekly"]], practices=[], prompts=[], language="de")
    assert repr(one) == "Pack('small', de: 1 assessment, 0 practices, 0 prompts)"
    assert repr(pack["weekly"]) == "Assessment('weekly', version 2: 16 items, 12 scales)"
    assert repr(pack.assessments[:1]) == "[Assessment('closeness', version 2: 100 items, 30 scales)]"


def test_small_records_print_what_makes_them():
    for value in (ck.Rating(low=0, high=10), ck.Item(id="a", wording="It's so.", response=ck.Rating()), ck.Key(item="a", points={"1": 2.0})):
        assert eval(repr(value).replace("mappingproxy", ""), vars(ck)) == value


def test_nothing_prints_pages(pack, ada):
    report = pack.check_in(ada, day=TODAY)
    for value in (pack.sentences, pack.practices, pack.practices["hear-first"], pack["closeness"].scales, report, ck.keys):
        assert len(repr(value)) < 4000, type(value)
    title = pack.practices["hear-first"].title
    assert repr(pack.practices["hear-first"]).startswith(f"Practice(id='hear-first', title={title!r}, ")
    assert "steps=..." in repr(pack.practices["hear-first"])


def test_what_people_said_is_not_printed(ada):
    assert repr(ada) == "History(...)"
    sheets = [each for each in ada.entries if isinstance(each, ck.Sheet)]
    assert sheets and {repr(each) for each in sheets} == {"Sheet(...)"}
    assert repr(LIST_CLASSES["Sheet"](sheets[:1])) == "[Sheet(...)]"


# ---- Lists


def test_no_class_of_a_list_is_shown():
    assert not [each for each in dir(ck) if "Sequence" in each or "[" in each]
    assert not [each for each in vars(ck._core) if "Sequence" in each or "[" in each]
    assert len(LIST_CLASSES) > 50


def test_records_is_the_type_of_every_list(pack):
    assert {type(each) for each in (pack.practices, pack.prompts, ck.keys)} <= set(LIST_CLASSES.values())
    assert all(issubclass(each, ck.Records) for each in LIST_CLASSES.values())
    assert isinstance(pack.practices, ck.Records) and not isinstance([], ck.Records) and not isinstance(pack, ck.Records)
    assert type(pack.practices).__name__ == "Records[Practice]"
    with pytest.raises(TypeError):
        ck.Records()


# ---- Assessments in few lines

WORDINGS = ["I look forward to our walks.", "On a walk I can say what is on my mind.", "Our walks get cancelled."]


def in_a_pack(*assessments):
    """With the dimensions that their scales measure."""
    measured = {scale.measures for each in assessments for scale in each.scales}
    dimensions = [ck.Dimension(id=each, title=each) for each in sorted(measured)]
    return ck.Pack(id="mine", title="Mine", language="en", dimensions=dimensions, assessments=assessments)


@pytest.mark.parametrize("labels", [(), ["not at all", "very"], ["not at all", "a little", "partly", "mostly", "very"]])
def test_likert_items_are_scored_by_their_mean(labels):
    walks = ck.likert(WORDINGS, 1, 5, reversed=[3], labels=labels, id="walks", title="Our walks")
    assert list(in_a_pack(walks).lint()) == []
    assert [each.id for each in walks.items] == ["walks-1", "walks-2", "walks-3"] and walks.title == "Our walks"
    (scored,) = walks.score({"walks-1": 4, "walks-2": 2, "walks-3": 4})
    assert scored.value == pytest.approx((4 + 2 + (6 - 4)) / 3)
    assert walks.score({"walks-1": 4, "walks-2": 2})[0].not_scored == "too_few_answers"
    assert walks.replace(scales=[]).items[2].wording == WORDINGS[2]


def test_likert_without_names_has_some(closeness):
    plain = ck.likert(iter(WORDINGS), 0, 6, missing=1)
    assert (plain.id, plain.title, plain.scales[0].measures) == ("agreement", "Agreement", "agreement")
    assert list(in_a_pack(plain).lint()) == []
    assert plain.score({"agreement-1": 6, "agreement-2": 3})[0].value == 4.5


def test_a_scale_of_items_of_an_assessment(closeness):
    heard = [each for each in closeness.items if each.id.startswith("heard-")][:4]
    by_place = ck.scale("heard", heard, reversed=[3], missing=1)
    by_id = ck.scale("heard", [each.id for each in heard], reversed=["heard-3"], missing=ck.AtMostMissing(missing=1))
    assert by_place == by_id and by_place.title == "Heard"
    both = closeness.replace(id="two", scales=[by_place, ck.scale("in-all", heard, reversed=[3], method="sum", missing=1, measures="heard")])
    assert list(in_a_pack(both).lint()) == []
    scores = both.score({"heard-1": 2, "heard-2": 3, "heard-3": 4})
    assert scores["heard"].value == pytest.approx((2 + 3 + (6 - 4)) / 3)
    assert scores["in-all"].value == pytest.approx((2 + 3 + (6 - 4)) / 3 * 4)  # the person's mean for what is missing
    assert [key.reversed for key in by_place.keys] == [False, False, True, False]


def test_weights_say_how_many_times_items_count():
    weighted = ck.scale("s", ["a", "b"], reversed=["b"], weights=[0.5, 2], missing=0, method="sum")
    assert [(key.item, key.reversed, key.weight) for key in weighted.keys] == [("a", False, 0.5), ("b", True, 2.0)]
    assert [key.weight for key in ck.scale("s", ["a", "b"], missing=0).keys] == [1.0, 1.0]


def test_a_list_of_keys_scores_as_psych_does():
    """Its rule is low + high - answer for a key with a -, with the answers' range stated, then the mean or sum of what is there."""
    keys = {"agree": ["-A1", "A2", "A3"], "mixed": ["A2", "-B1"]}
    by = ck.keyed(keys, 1, 6, ranges={"B1": (0, 4)}, missing=1, id="two-keys")
    assert list(in_a_pack(by).lint()) == []
    assert ([each.id for each in by.items], by.items["B1"].wording, by.title) == (["A1", "A2", "A3", "B1"], "Item B1.", "Two keys")
    people = {"A1": [1, 6, 2, None], "A2": [6, 2, None, 5], "A3": [5, 1, 4, None], "B1": [0, 4, 1, None]}
    means = by.score(people)
    assert list(means["agree"].values)[:3] == [(6 + 6 + 5) / 3, (1 + 2 + 1) / 3, (5 + 4) / 2]
    assert list(means["mixed"].values) == [(6 + 4) / 2, (2 + 0) / 2, 3, 5]  # B1 from 0 to 4: 4 - x
    assert means["agree"].status == ["ok", "ok", "prorated", "too_few_answers"]
    sums = ck.keyed(keys, 1, 6, ranges={"B1": (0, 4)}, method="sum", missing=ck.AtMostMissing(missing=1, prorate=False))
    assert list(sums.score(people)["agree"].values)[:3] == [17, 4, 9]
    assert sums.score(people)["agree"].status[2] == "incomplete"
    prorated = ck.keyed(keys, 1, 6, ranges={"B1": (0, 4)}, method="sum", missing=1)
    assert prorated.score(people)["agree"].values[2] == (5 + 4) / 2 * 3
    assert prorated.scales["mixed"] == ck.scale("mixed", ["A2", "B1"], reversed=["B1"], method="sum", missing=1)
    one_answer = ck.keyed(keys, 1, 6, missing=ck.AtLeastAnswered(fraction=0.01))
    assert one_answer.score({"A2": 5})["agree"].value == 5 and one_answer.score({})["agree"].value is None


def test_columns_of_a_matrix_come_as_the_keys_name_the_items():
    by = ck.keyed({"one": ["c", "-a"], "two": ["a", "b"]}, -2, 2, ranges={"b": [0, 1]}, missing=0)
    assert [each.id for each in by.formats] == ["-2-2", "0-1"]
    scores = by.score(numpy.array([[2, -1, 1]]))  # c, a, b
    assert [scores["one"].values[0], scores["two"].values[0]] == [(2 + 1) / 2, (-1 + 1) / 2]


def test_a_minus_is_part_of_an_id_that_ranges_has():
    by = ck.keyed({"s": ["-a", "-b"], "t": ["a", "--a"]}, 1, 5, ranges={"-a": (1, 3)}, missing=0)
    assert [each.id for each in by.items] == ["-a", "b", "a"]
    assert [(key.item, key.reversed) for scale in by.scales for key in scale.keys] == [("-a", False), ("b", True), ("a", False), ("-a", True)]
    assert by.score({"-a": 3, "b": 1, "a": 5})["t"].value == (5 + 1) / 2


ONE_SENTENCE = [
    (lambda: ck.likert([], 1, 5), ValueError, "items: expected at least one"),
    (lambda: ck.likert("Our walks", 1, 5), TypeError, "items must be a list, not str"),
    (lambda: ck.likert(["a", " "], 1, 5), ValueError, "items: number 2 has no words"),
    (lambda: ck.likert(["a", 5], 1, 5), ValueError, "items: number 2 has no words"),
    (lambda: ck.likert(["a"], 5, 1), ValueError, "low must be below high: 5 is not below 1"),
    (lambda: ck.likert(["a"], 1, 5, labels=["x", "y", "z"]), ValueError, "labels: expected 2 or 5 of them, not 3"),
    (lambda: ck.likert(["a", "b"], 1, 5, reversed=[3]), ValueError, "reversed: items are counted from 1 to 2, and there is no item 3"),
    (lambda: ck.likert(["a", "b"], 1, 5, reversed=[0]), ValueError, "reversed: items are counted from 1 to 2, and there is no item 0"),
    (lambda: ck.likert(["a", "b"], 1, 5, reversed=[2, 2]), ValueError, "reversed: item 2 is named twice"),
    (lambda: ck.likert(["a", "b"], 1, 5, reversed=2), TypeError, "reversed must be a list, not int"),
    (lambda: ck.likert(["a", "b"], 1, 5, reversed=[True]), TypeError, "reversed: expected positions from 1 or ids, not bool"),
    (lambda: ck.likert(["a"], 1, 5, missing=1), ValueError, "missing: at least one answer must be there, so expected 0 to 0, not 1"),
    (lambda: ck.likert(["a"], 1, 5, id="two words"), ValueError, "ResponseFormat(): id: expected an id: 1 to 100 bytes without spaces"),
    (lambda: ck.scale("s", ["a", "a"], missing=0), ValueError, "items: 'a' is named twice"),
    (lambda: ck.scale("s", ["a"], missing=0, reversed=["b"]), ValueError, "reversed: there is no item 'b'"),
    (lambda: ck.scale("s", ["a"], missing=0, method="median"), ValueError, "method: expected one of mean, sum"),
    (lambda: ck.scale("s", ["a", "-b"], missing=0), ValueError, "items: '-b' begins with '-'; say in reversed which items are reverse-keyed"),
    (lambda: ck.scale("s", ["a", "b"], missing=0, weights=[2]), ValueError, "weights: expected 2 of them, not 1"),
    (lambda: ck.scale("s", ["a"], missing=0.5), TypeError, "missing: expected how many answers may be missing, or a rule such as AtLeastAnswered(fraction=0.5), not float"),
    (lambda: ck.scale(3, ["a"], missing=0), TypeError, "Scale(): id must be str, not int"),
    (lambda: ck.keyed([], 1, 5, missing=0), TypeError, "keys must be a dict, not list"),
    (lambda: ck.keyed({}, 1, 5, missing=0), ValueError, "keys: expected at least one scale"),
    (lambda: ck.keyed({"s": "a"}, 1, 5, missing=0), TypeError, "s: items must be a list, not str"),
    (lambda: ck.keyed({"s": []}, 1, 5, missing=0), ValueError, "s: items: expected at least one"),
    (lambda: ck.keyed({"s": ["a", 2]}, 1, 5, missing=0), TypeError, "s: item 2 must be str, not int"),
    (lambda: ck.keyed({"s": ["a", "-a"]}, 1, 5, missing=0), ValueError, "s: items: 'a' is named twice"),
    (lambda: ck.keyed({"s": ["a"]}, 1, 5, missing=1), ValueError, "s: missing: at least one answer must be there, so expected 0 to 0, not 1"),
    (lambda: ck.keyed({"s": ["a"]}, 5, 5, missing=0), ValueError, "low must be below high: 5 is not below 5"),
    (lambda: ck.keyed({"s": ["a"]}, 1, 5, ranges={"a": (3, 2)}, missing=0), ValueError, "ranges: a: low must be below high: 3 is not below 2"),
    (lambda: ck.keyed({"s": ["a"]}, 1, 5, ranges={"a": 3}, missing=0), TypeError, "ranges: a: expected the lowest and the highest answer"),
    (lambda: ck.keyed({"s": ["a"]}, 1, 5, ranges={"b": (1, 3)}, missing=0), ValueError, "ranges: no scale has an item 'b'"),
]


def test_public_modules_come_when_they_are_asked_for():
    for name in ("batch", "frames", "pictures", "stats", "web"):
        assert getattr(ck, name).__name__ == f"closeknit.{name}" and name in dir(ck)


@pytest.mark.parametrize(("call", "kind", "sentence"), ONE_SENTENCE, ids=[each[2] for each in ONE_SENTENCE])
def test_what_does_not_fit_is_said_in_one_sentence(call, kind, sentence):
    with pytest.raises(kind) as raised:
        call()
    assert str(raised.value) == sentence
