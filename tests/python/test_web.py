"""closeknit.web: what it makes of records, errors, items and reports is what a backend can send, and says no word of its own."""

import datetime
import html.parser
import json
import re
import subprocess
import sys

import pytest
from conftest import ROOT, TODAY
from pages import blocks

import closeknit as ck
from closeknit import web


class Page(html.parser.HTMLParser):
    """The words of a fragment in their order, and every element with its attributes."""

    def __init__(self, text):
        super().__init__()
        self.text, self.elements, self.open = [], [], []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text.append(data)

    @property
    def words(self):
        return " ".join(self.text).split()


@pytest.fixture(scope="module")
def all_kinds():
    """An assessment with an item of each response format, and words to read."""
    two = [ck.Option(id="a", wording="One"), ck.Option(id="b", wording="Two", points=2, exclusive=True)]
    responses = {
        "rating": ck.Rating(low=1, high=3, labels=["low", "mid", "high"]),
        "choice": ck.Choice(options=two),
        "choices": ck.Choices(options=two, at_least=1, at_most=2),
        "yes_no": ck.YesNo(),
        "number": ck.Number(low=0, high=24, step=0.5, unit="hours"),
        "slider": ck.Slider(low=0, high=10, step=0.5, labels=["no", "yes"]),
        "text": ck.FreeText(shortest=2, longest=40),
        "date": ck.CalendarDate(earliest=datetime.date(2026, 1, 2)),
        "time": ck.TimeOfDay(),
        "ranking": ck.Ranking(options=two),
    }
    items = [ck.Item(id=f"of-{kind}", wording=kind, response=each) for kind, each in responses.items()]
    shared = ck.Item(id="of-shared", wording="shared", shared="three", required=True)
    read = ck.Item(id="read", kind="instruction", wording="Take your time.")
    formats = [ck.ResponseFormat(id="three", response=responses["rating"])]
    return ck.Assessment(id="all", title="All", formats=formats, items=[*items, shared, read])


TWO = [{"id": "a", "wording": "One", "exclusive": False}, {"id": "b", "wording": "Two", "exclusive": True}]
MEMBERS = {
    "rating": {"low": 1, "high": 3, "step": 1, "labels": ["low", "mid", "high"]},
    "choice": {"options": TWO},
    "choices": {"options": TWO, "at_least": 1, "at_most": 2},
    "yes_no": {},
    "number": {"low": 0, "high": 24, "step": 0.5, "unit": "hours"},
    "slider": {"low": 0, "high": 10, "step": 0.5, "labels": ["no", "yes"]},
    "text": {"shortest": 2, "longest": 40},
    "date": {"earliest": "2026-01-02", "latest": None},
    "time": {},
    "ranking": {"options": TWO, "places": 2},
}


@pytest.mark.parametrize("kind", MEMBERS)
def test_an_item_is_described_with_all_that_a_form_needs_and_no_points(all_kinds, kind):
    about = {"id": f"of-{kind}", "wording": kind, "required": False, "kind": kind}
    described = web.describe(all_kinds, all_kinds.items[f"of-{kind}"])
    assert json.loads(json.dumps(described)) == about | MEMBERS[kind]


def test_a_shared_format_is_described_in_place_and_an_instruction_has_none(all_kinds):
    shared = {"id": "of-shared", "wording": "shared", "required": True, "kind": "rating"}
    assert web.describe(all_kinds, all_kinds.items["of-shared"]) == shared | MEMBERS["rating"]
    read = {"id": "read", "wording": "Take your time.", "required": False, "kind": "instruction"}
    assert web.describe(all_kinds, all_kinds.items["read"]) == read


def test_every_response_format_there_is_has_its_description():
    assert set(re.findall(r"closeknit\.(\w+)", ck.ResponseFormat._field_types["response"])) == {each.__name__ for each in web.Format.__args__}
    assert len(web.Format.__args__) == len(MEMBERS)


@pytest.mark.parametrize(
    "kind, sent, answer",
    [
        ("rating", ["2"], 2),
        ("rating", ["٢"], 2),  # in the digits of another script
        ("choice", ["a"], "a"),
        ("choices", ["a"], ("a",)),
        ("yes_no", ["yes"], True),
        ("yes_no", ["no"], False),
        ("number", ["7.5"], 7.5),
        ("slider", ["0"], 0),
        ("text", ["  A walk, please. "], "A walk, please."),
        ("date", ["2026-11-23"], "2026-11-23"),
        ("time", ["07:30"], "07:30"),
        ("ranking", ["b", "a"], ("b", "a")),
        *((kind, sent, ck.Unanswered(missing="skipped")) for kind in MEMBERS for sent in ([], [""], [" ", ""])),
    ],
)
def test_what_a_form_sends_is_the_answer(all_kinds, kind, sent, answer):
    now = ck.Sitting(all_kinds, TODAY)
    now.set_answer(f"of-{kind}", web.read_form(all_kinds, all_kinds.items[f"of-{kind}"], sent))
    assert now.answer_to(f"of-{kind}") == answer


@pytest.mark.parametrize("sent", ["no-such-4711", "nan", "inf", "1e999", "1_0"])
@pytest.mark.parametrize("kind", [kind for kind in MEMBERS if kind != "text"])
def test_what_does_not_fit_is_a_problem_that_does_not_quote_it(all_kinds, kind, sent):
    now = ck.Sitting(all_kinds, TODAY)
    with pytest.raises(ck.Error) as raised:
        now.set_answer(f"of-{kind}", web.read_form(all_kinds, all_kinds.items[f"of-{kind}"], [sent]))
    about = web.problem(raised.value)
    assert (about["status"], about["code"], about["path"]) == (422, "invalid_answer", f"/answers/of-{kind}")
    assert about["message"] == raised.value.message
    assert sent not in json.dumps(about, ensure_ascii=False)


def test_scores_and_blockers_are_what_json_takes(all_kinds, closeness):
    scores = closeness.score({"heard-1": 2, "heard-2": 3, "heard-3": 4, "heard-5": 4})
    assert scores["felt-heard"].to_dict()["value"] == 9 / 4
    assert [each.to_dict()["scale"] for each in scores] == [each.id for each in closeness.scales]
    assert [each.to_dict() for each in ck.Sitting(all_kinds, TODAY).blockers()] == [{"item": "of-shared"}]


# ---- Pages


def printed(*args):
    """The words of the command's page, without its bars, dashes, addresses and line of help, which are other on a web page."""
    command = [sys.executable, "-m", "closeknit", *args]
    text = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    text = re.sub(r"See the whole thing: closeknit show \S+|Or: |\(closeknit show \S+\)|For a list of people.*|[#.]{10}", "", text)
    return [word for word in text.split() if word != "-"]


def in_order(words, page):
    """Whether all words are on the page, in this order."""
    rest = iter(page)
    return all(word in rest for word in words)


def without_commas(words):
    """The command has a score and its label in two columns, a web page in one sentence."""
    return [word.removesuffix(",") for word in words]


def without_parentheses(words):
    return [word.strip("()") for word in words]


@pytest.mark.parametrize("name", ["ada", "ben"])
def test_the_own_page_says_what_the_command_prints(pack, request, name):
    said = printed("check-in", f"examples/data/{name}.json", "--day", str(TODAY))
    said.remove(f"{name},")
    page = Page(web.own_page(pack, pack.check_in(request.getfixturevalue(name), day=TODAY)))
    assert len(said) > 150
    assert in_order(without_parentheses(said), without_parentheses(page.words))
    assert not in_order([*said, "planted"], page.words)


def test_the_joint_page_says_what_the_command_prints(pack, ada, ben):
    page = Page(web.joint_page(pack, pack.check_in_together(ada, ben, day=TODAY)))
    said = printed("check-in", "examples/data/ada.json", "examples/data/ben.json", "--together", "--day", str(TODAY))
    assert len(said) > 150
    assert in_order(without_parentheses(said), without_parentheses(page.words))


def sheet_of(history):
    (sheet,) = [each for each in history.entries if isinstance(each, ck.Sheet)]
    return sheet


def test_scores_alone_are_what_the_command_prints_but_for_their_ranges(pack, ada):
    page = Page(web.scores_page(pack, sheet_of(ada)))
    said = printed("score", "examples/data/ada.json")
    said.remove("ada,")
    assert len(said) > 60
    assert in_order(without_commas(said), without_commas(page.words))


def every_page(pack, ada, ben):
    both = pack.check_in_together(ada, ben, day=TODAY)
    yield web.own_page(pack, pack.check_in(ada, day=TODAY), practice=lambda id: f"/practice/{id}")
    yield web.scores_page(pack, sheet_of(ada))
    yield web.joint_page(pack, both, names={"ada": "<b>Ada", "ben": "Ben"})
    for each in pack.practices:
        yield web.practice_page(pack, each)
    directory = ck.SupportDirectory.from_json((ROOT / "examples/support.example.json").read_text())
    yield web.support_list(pack, ck.support_resources(directory))
    yield web.support_list(pack, [])


def in_other_letters(value):
    """The same pack with Greek in place of Latin letters wherever people read; names in braces and what ids say stay."""
    if isinstance(value, str):
        return re.sub(r"\{\w+\}|[a-zA-Z]", lambda found: found[0] if found[0][0] == "{" else "ω", value)
    if isinstance(value, list):
        return [in_other_letters(each) for each in value]
    return {name: in_other_letters(each) for name, each in value.items()}


READ = {"asker_first", "example", "wording", "title", "label", "labels", "steps", "why", "why_for", "say", "instead_of", "stop", "for_two", "in_sentence", "quoted_as"}


def translated(value, keys=READ):
    if isinstance(value, list):
        return [translated(each) for each in value]
    if not isinstance(value, dict):
        return value
    return {name: in_other_letters(each) if name in keys else translated(each) for name, each in value.items()}


def test_no_word_on_a_page_is_our_own(pack, ada, ben):
    content = translated(json.loads(pack.to_json()))
    greek = ck.Pack.from_json(json.dumps(content | {"sentences": in_other_letters(content["sentences"]), "language": "el"}))
    names = {"ada": "Ωω", "ben": "Ψω"}
    pages = [web.own_page(greek, greek.check_in(ada, day=TODAY)), web.scores_page(greek, sheet_of(ada))]
    pages += [web.joint_page(greek, greek.check_in_together(ada, ben, day=TODAY), names=names)]
    pages += [web.practice_page(greek, greek.practices[0]), web.support_list(greek, [])]
    for page in map(Page, pages):
        spoken = [attributes.get("aria-label", "") for _, attributes in page.elements]
        assert re.findall("[a-zA-Z]+", " ".join([*page.text, *spoken])) == []
        assert page.elements[0][1].get("lang", "el") == "el"


TAGS = {"a", "article", "div", "h2", "h3", "h4", "li", "ol", "p", "rect", "section", "span", "strong", "svg", "table", "tbody", "td", "th", "thead", "time", "tr", "ul"}


def test_a_page_has_headings_scopes_alternatives_and_no_script(pack, ada, ben):
    for page in map(Page, every_page(pack, ada, ben)):
        assert {tag for tag, _ in page.elements} <= TAGS
        levels = [int(tag[1]) for tag, _ in page.elements if re.fullmatch("h[1-6]", tag)]
        assert all(below - above <= 1 for above, below in zip([1, *levels], levels))
        for tag, attributes in page.elements:
            assert not any(name.startswith("on") or name == "style" for name in attributes)
            assert tag != "th" or attributes["scope"] in ("row", "col")
            assert tag != "svg" or attributes.get("aria-hidden") == "true" or (attributes["role"] == "img" and attributes["aria-label"])
            assert tag != "a" or re.match("/practice/|tel:|https://", attributes["href"])


def test_a_bar_is_as_long_as_the_score_says(pack, ada):
    page = Page(web.own_page(pack, pack.check_in(ada, day=TODAY)))
    alternatives = [attributes["aria-label"] for tag, attributes in page.elements if tag == "svg"]
    widths = [float(attributes["width"]) for tag, attributes in page.elements if tag == "rect" and attributes["class"] == "value"]
    assert (alternatives[3], widths[3]) == ("2.4 out of 5", 35.0)  # feeling heard: (2.4 - 1) / (5 - 1)
    assert len(alternatives) == len(widths) == 6


def test_a_hostile_pack_stays_words(pack, ada, ben):
    evil = "</p><script>alert(1)</script>\" onload='x' {score}"
    content = json.loads(pack.to_json())
    for each in (*content["practices"], *content["prompts"]):
        each |= {name: evil for name in ("title", "wording", "why") if name in each}
    for each in (*content["assessments"], *content["assessments"][0]["scales"]):
        each["title"] = evil
    content["sentences"]["own_intro"] = evil
    hostile = ck.Pack.from_json(json.dumps(content))
    for page in map(Page, every_page(hostile, ada, ben)):
        assert {tag for tag, _ in page.elements} <= TAGS
        assert not any(name.startswith("on") for _, attributes in page.elements for name in attributes)


def test_a_page_for_two_is_silent_on_fear(pack, ada, ben):
    both = pack.check_in_together(ada, ben, day=TODAY)
    risks = ("fear", "retaliation", "control", "abuse", "touch", "quarrel", "other")
    for risk in risks:
        warned = [ck.Contraindication(risk=risk, wording="A word on when not to.")]
        first = pack.practices[both.practices[0].practice].replace(contraindications=warned)
        content = pack.replace(practices=[first, *(each for each in pack.practices if each.id != first.id)])
        assert ("A word on when not to." in web.joint_page(content, both)) == (risk in ("touch", "quarrel", "other")), risk
        assert "A word on when not to." in web.practice_page(content, first)


def test_norms_and_cut_offs_stand_below_the_scores_as_the_command_prints_them(tmp_path):
    (calm,) = [block.code for block in blocks(ROOT / "docs/instruments.md") if block.file == "calm.json"]
    content = ck.Pack.from_json(calm).with_defaults()
    found = 0
    high, low, between = {"q1": 3, "q2": 3, "q3": 0, "q4": 3, "q5": "very"}, {"q1": 0, "q2": 1, "q3": 3, "q4": 1}, {"q1": 1, "q2": 2, "q3": 2, "q4": 2}
    for answers in (high, low, between):
        sheet = ck.Sheet(assessment="calm", version=2, day=TODAY, answers=answers)
        (tmp_path / "calm.json").write_text(calm)
        (tmp_path / "person.json").write_text(ck.History(person=ck.Person(id="a"), entries=[sheet]).to_json())
        said = printed("score", tmp_path / "person.json", "--pack", tmp_path / "calm.json")
        said.remove("a,")
        page = Page(web.scores_page(content, sheet))
        assert in_order(without_commas(said), without_commas(page.words)), said
        found += len(content.assessments["calm"].score_sheet(sheet)[0].norms)
    assert found > 0


def test_a_score_that_rests_on_what_was_seen_says_so(pack, ada):
    report = pack.check_in(ada, day=TODAY)
    scores = [each.replace(undecided_by=["heard-1"]) if each.scale == "felt-heard" else each for each in report.scores]
    text = "".join(Page(web.own_page(pack, report.replace(scores=scores))).text)
    assert text.count("some questions didn't come up") == text.count("Feeling heard: some questions didn't come up, so this is based on the ones you saw.") == 1


def test_a_sheet_without_a_score_says_that_there_is_nothing_yet(pack):
    skipped = ck.Sheet(assessment="weekly", version=2, day=TODAY, answers={"safe-2": None})
    own = ck.History(person=ck.Person(id="ada", adult=True), entries=[ck.Screening(day=TODAY, result="nothing_reported"), skipped])
    for page in (web.own_page(pack, pack.check_in(own, day=TODAY)), web.scores_page(pack, skipped)):
        text = "".join(Page(page).text)
        assert (pack.sentences.nothing_answered in text, pack.sentences.own_intro in text) == (True, False)


def test_what_stands_out_is_below_its_group_the_low_points_first(pack, ada):
    both = [ck.Highlight(kind=kind, scale="felt-heard", wording=f"A {kind}.") for kind in ("strength", "low_point")]
    text = "".join(Page(web.own_page(pack, pack.check_in(ada, day=TODAY).replace(highlights=both))).text)
    assert text.index("What could use some care") < text.index("A low_point.") < text.index("A strength.") < text.index("In between")


@pytest.mark.parametrize("correlation, field", [(0.9, "same_places"), (-0.9, "different_places")])
def test_two_profiles_are_told_as_alike_or_not(pack, ada, ben, correlation, field):
    both = pack.check_in_together(ada, ben, day=TODAY)
    told = both.replace(profile=both.profile.replace(found=field))
    text = "".join(Page(web.joint_page(pack, told)).text)
    said = {each: getattr(pack.sentences.joint, each) in text for each in ("same_places", "different_places")}
    assert said == {"same_places": correlation > 0, "different_places": correlation < 0}


def test_beside_a_practice_stand_its_first_step_and_two_words_of_when_not_to(pack, ada):
    report = pack.check_in(ada, day=TODAY)
    first = pack.practices[report.practices[0].practice]
    warned = [ck.Contraindication(risk="other", wording=f"Not on day {at}.") for at in range(3)]
    phrases = [ck.Phrase(say="Say this.", instead_of="And not that.")]
    own = first.replace(contraindications=warned, steps=["One step.", "Two steps."], phrases=phrases)
    content = pack.replace(practices=[own, *(each for each in pack.practices if each.id != own.id)])
    text, whole = ("".join(Page(page).text) for page in (web.own_page(content, report), web.practice_page(content, own)))
    said = ["One step.", "Two steps.", "Say this.", "And not that.", "Not on day 0.", "Not on day 1.", "Not on day 2."]
    assert [each in text for each in said] == [True, False, True, False, True, True, False]
    assert [each in whole for each in said] == 7 * [True]


def test_help_from_outside_has_its_reason_and_other_practices_have_their_names_alone(pack, ada):
    report = pack.check_in(ada, day=TODAY)
    first = report.practices[0]
    assert pack.practices["finding-help"].outside_help and not pack.practices["hear-first"].outside_help
    more = [first.replace(practice=id, wording=f"Because of {id}.") for id in ("hear-first", "finding-help")]
    text = "".join(Page(web.own_page(pack, report.replace(practices=[first, *more]))).text)
    assert [each in text for each in ("Because of hear-first.", "Because of finding-help.")] == [False, True]
    assert pack.practices["hear-first"].title in text


def test_only_a_secure_address_is_a_link(pack):
    def links(url):
        there = ck.SupportResource(id="a", title="A", wording="B", url=url, verified_on=TODAY, topics=["other"])
        return [attributes["href"] for tag, attributes in Page(web.support_list(pack, [there])).elements if tag == "a"]

    assert links("https://example.org/a") == ["https://example.org/a"]
    assert links("http://example.org/a") == links("javascript:alert(1)") == []


@pytest.mark.parametrize(
    "kind, guess, own, told",
    [
        ("rating", 3, 1, ('"high"', '"low"')),
        ("choice", "a", "b", ('"One"', '"Two"')),
        ("choices", ["a", "b"], ["a"], ('"One", "Two"', '"One"')),
        ("yes_no", True, False, ('"yes"', '"no"')),
        ("number", 7.5, 8, ("7.5", "8")),
        ("text", "Mine.", "Yours.", ('"Mine."', '"Yours."')),
    ],
)
def test_a_guess_and_an_answer_are_told_in_words(all_kinds, pack, ada, ben, kind, guess, own, told):
    two_up = all_kinds.items["of-rating"].replace(id="from-three", response=ck.Rating(low=3, high=5, labels=["l", "m", "h"]))
    content = pack.replace(assessments=[*pack.assessments, all_kinds.replace(items=[*all_kinds.items, two_up])])

    def item(id, guess, own, difference):
        return {"item": id, "guess": guess, "own": own, "difference": difference}

    items = [item("from-three", 4, 5, 0.5), item("of-slider", 0, 0, 0.1), item(f"of-{kind}", guess, own, -2.0)]
    seen = ck.GuessComparison.from_json(json.dumps({"assessment": "all", "person": "ada", "subject": "ben", "items": items}))
    both = pack.check_in_together(ada, ben, day=TODAY).replace(guesses=[seen])
    lines = re.findall(r"ada guessed (.*?) for ben\. ben said (.*?)\.<", web.joint_page(content, both).replace("&quot;", '"'))
    assert lines == [told, ('"m"', '"h"')]


def test_guesses_are_told_by_the_words_of_the_answers(pack, ada, ben):
    seen = ck.GuessComparison.from_json(
        json.dumps({"assessment": "closeness", "person": "ada", "subject": "ben", "items": [{"item": "heard-1", "guess": 2, "own": 4, "difference": -2.0}]})
    )
    both = pack.check_in_together(ada, ben, day=TODAY).replace(guesses=[seen])
    wording = pack.assessments["closeness"].items["heard-1"].wording
    text = "".join(Page(web.joint_page(pack, both, names={"ada": "Ada", "ben": "Ben"})).text)
    assert f'"{wording}" Ada guessed "a little true" for Ben. Ben said "mostly true".' in text


def test_a_pack_without_sentences_is_refused(pack, ada):
    with pytest.raises(ValueError, match="with_defaults"):
        web.own_page(pack.replace(sentences=None), pack.check_in(ada, day=TODAY))


def test_markup_is_what_it_says_and_text_is_escaped():
    assert web.element("p", "1 < 2", web.element("b", "&"), class_="a\"b", hidden=None) == '<p class="a&quot;b">1 &lt; 2<b>&amp;</b></p>'
    assert web.fill("{a} and {b}", a="{b}", c=1) == "{b} and {b}"


def test_importing_closeknit_does_not_import_it():
    imported = subprocess.run([sys.executable, "-c", "import closeknit, sys; print('closeknit.web' in sys.modules)"], capture_output=True, text=True, check=True)
    assert imported.stdout == "False\n"
