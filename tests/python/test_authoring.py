"""The built-in pack carries the whole article; lint finds what an author can get wrong; docs/authoring.md is true."""

import collections
import json
import re

import pytest
from pages import blocks

import closeknit as ck
from conftest import ROOT, TODAY

ARTICLE = {  # every element of the founding article, by the dimension that stands for it
    "facet": ["emotional-safety", "felt-heard", "protected-vulnerability", "sharing", "mutual-acceptance"],
    "strength": ["trust", "communication", "attraction", "adversity"],
    "sign": ["sign-avoiding", "sign-alone", "sign-routine", "sign-defensive", "sign-unsupported"],
    "practice": [
        "honest-expression",
        "vulnerability",
        "presence",
        "expression-match",
        "growth-support",
        "conflict-care",
        "reliability",
        "responsiveness",
    ],
    "repair": ["goodwill", "resentment"],  # forgiveness as two scores; trust stands among the strengths
    "upkeep": ["curiosity", "checking-in", "appreciation", "seeking-help"],
    "contact": ["contact"],
}


@pytest.mark.parametrize("kind", ARTICLE)
def test_the_pack_has_exactly_the_articles_elements(pack, kind):
    assert sorted(d.id for d in pack.dimensions if d.kind == kind and d.id not in ("signs", "closeness")) == sorted(ARTICLE[kind])  # all in one


@pytest.mark.parametrize("dimension", [d for each in ARTICLE.values() for d in each])
def test_every_element_can_be_assessed_and_is_served(pack, dimension):
    assert pack.dimensions[dimension].about
    assert any(s.measures == dimension for s in pack.assessments["closeness"].scales), "no score measures it"
    assert any(dimension in p.targets for p in pack.practices), "no practice serves it"
    kind = pack.dimensions[dimension].kind
    least = {"practice": 1, "upkeep": 1, "repair": 1, "facet": 0.5, "strength": 0.5}.get(kind, 0.1)
    assert any(p.targets.get(dimension, 0) >= least for p in pack.practices), "no practice is about it"
    assert sum(dimension in p.targets for p in pack.prompts) >= 6, "fewer than six prompts serve it"


def test_depths_and_dimensions_are_covered(pack):
    counts = collections.Counter((d, p.depth) for p in pack.prompts for d in p.targets)
    for dimension in pack.dimensions:
        if dimension.kind != "screening":
            print(f"{dimension.id:24}", *(f"{counts[dimension.id, depth]:4}" for depth in range(1, 6)))
    assert len(pack.prompts) >= 300 and len(pack.practices) >= 30
    depths = collections.Counter(p.depth for p in pack.prompts)
    print(f"{'all':24}", *(f"{depths[depth]:4}" for depth in range(1, 6)))
    assert min(depths[depth] for depth in range(1, 6)) >= 40
    for kind in ("facet", "strength", "practice"):
        for dimension in ARTICLE[kind]:
            assert all(counts[dimension, depth] for depth in range(1, 6)), dimension


def test_no_prompt_comes_with_a_practice_that_is_done_alone(pack):
    together = [p for p in pack.prompts if p.practice]
    assert together and not [p.id for p in together if pack.practices[p.practice].participants == "alone"]


def test_scales_are_built_as_the_subject_wants_them(pack):
    closeness = pack.assessments["closeness"]
    items = {i.id: i for i in closeness.items}
    for score in closeness.scales:
        kind = pack.dimensions[score.measures].kind
        assert score.bands and all(b.wording for b in score.bands), score.id
        if kind in ("facet", "practice", "strength"):
            parts = [closeness.scales[c.scale] for c in score.components] or [score]
            assert all(len(part.keys) >= 4 and any(k.reversed for k in part.keys) for part in parts), score.id
            words, about_safety = score.for_two, any(items[i].safety_sensitive for i in closeness.depends_on(score.id))
            assert words.shared_strength and bool(words.shared_low_point and words.seen_differently) is not about_safety
        if kind == "sign":
            assert len(score.keys) == {"signs": 8, "sign-alone": 2, "sign-routine": 2, "sign-unsupported": 2}.get(score.id, 1) and score.better == "low"
    assert closeness.scales["resentment"].better == "low" and closeness.scales["goodwill"].better == "high"
    assert closeness.scales["contact"].better == "neither"
    assert [c.scale for c in closeness.scales["communication"].components] == ["felt-heard", "honest-expression"]
    assert items["safe-3"].safety_sensitive and items["kept-3"].safety_sensitive
    assert all(i.safety_sensitive for i in pack.assessments["private-screen"].items)
    assert pack.assessments["private-screen"].respondent_only
    assert len(pack.assessments["preference-profile"].scales) >= 10


def test_forgiveness_and_transparency_are_only_there_on_request(pack):
    on_request = {p.id for p in pack.practices if p.availability == "on_request"}
    assert {"letting-it-rest", "unsent-letter", "asking-to-repair", "open-by-agreement"} <= on_request
    assert {p.id for p in pack.practices if p.targets.get("goodwill") == 1 or p.targets.get("resentment") == 1} <= on_request


def test_claims_have_sources_and_claim_little(pack):
    sourced = [p for p in pack.practices if p.sources]
    assert len(sourced) >= 0.8 * len(pack.practices)
    assert all(s.authors and s.year >= 1900 and s.found for p in sourced for s in p.sources)
    claims_much = re.compile(r"\b(proven|proves|guarantee\w*|always works|will (fix|save|heal|make you)|the secret|science says)\b")
    assert not [p.id for p in pack.practices for words in (p.why, *p.why_for.values()) if claims_much.search(words.lower())]
    assert all(s.doi == "" or re.fullmatch(r"10\.\d{4,}/\S+", s.doi) for p in sourced for s in p.sources)


def test_lint_finds_nothing_in_the_built_in_pack(pack):
    assert list(pack.lint()) == []


def test_no_sentence_comes_from_the_article(pack):
    path = ROOT.parent / "shared" / "founding-article.txt"
    if not path.exists():
        pytest.skip("the article is not here")
    words = re.findall(r"[a-z']+", path.read_text().lower().replace("’", "'"))
    runs = {tuple(words[i : i + 7]) for i in range(len(words) - 6)}
    mine = re.findall(r"[a-z']+", pack.to_json().lower())
    assert not [run for i in range(len(mine) - 6) if (run := tuple(mine[i : i + 7])) in runs]


def test_the_example_of_the_documentation_scores_and_recommends():
    content, person, dishes = (block.code for block in blocks(ROOT / "docs/authoring.md") if block.language == "json")
    walks = ck.Pack.from_json(content)
    assert list(walks.lint()) == [] and list(ck.Pack.from_json(dishes).lint()) == []
    report = walks.with_defaults().check_in(ck.History.from_json(person), day=TODAY)
    assert report.scores["side-by-side"].value == pytest.approx((4 + 2 + (6 - 4)) / 3)
    assert [r.practice for r in report.practices] == ["round-the-block"]
    assert report.prompts == ()  # both are pleasant, and nothing on this page is good
    at_ease = person.replace('"walk-2": 2', '"walk-2": 5').replace('"walk-3": 4', '"walk-3": 1')
    report = walks.with_defaults().check_in(ck.History.from_json(at_ease), day=TODAY)
    assert report.prompts == ("thoughts-on-foot", "favorite-corner")


def faults():
    """The sample with planted faults, and for each its pointer and words of its sentence."""
    return json.loads((ROOT / "tests/samples/faulty.en.json").read_text()), json.loads(
        (ROOT / "tests/samples/faulty.expected.json").read_text()
    )


def test_lint_finds_every_planted_fault_and_nothing_else():
    content, expected = faults()
    assert len(expected) >= 30
    found = [(issue.path, issue.message) for issue in ck.Pack.from_json(json.dumps(content)).lint()]
    for path, words in expected:
        assert any(p == path and words in says for p, says in found), (path, words)
    assert len(found) == len(expected), sorted(set(p for p, _ in found) - set(p for p, _ in expected))
