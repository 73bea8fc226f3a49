"""Language help: the review of one's own draft, statements, repairs and replies."""

from __future__ import annotations

import copy
import pickle

import pytest

import closeknit as ck

BY = ck.Reviewer(ck.built_in_pack())


def words(draft: str) -> list[tuple[str, str]]:
    found = BY.review(draft)
    return [(each.kind, draft.encode()[each.begin : each.end].decode()) for each in found]


def test_a_draft_is_reviewed_with_the_bytes_the_reason_and_a_better_way() -> None:
    draft = "Schön, but you never listen."
    (found,) = BY.review(draft)
    assert found.kind == "blame"
    assert draft.encode()[found.begin : found.end].decode().startswith("you never")
    assert found.reason and found.instead is not None and found.instead.say
    assert list(ck.review(draft, ck.built_in_pack())) == [found]


@pytest.mark.parametrize(
    "draft",
    [
        "you never bore me",
        "you always make me laugh",
        "There is nothing to worry about.",
        "She said “you never listen”.",
        "He never calls his sister.",
        "Did you always live here?",
        "",
    ],
)
def test_what_only_looks_like_blame_is_left_alone(draft: str) -> None:
    assert list(BY.review(draft)) == []


def test_spelling_and_case_do_not_matter() -> None:
    for draft in ("u never listen to me", "YOU NEVER LISTEN", "you nevr listen"):
        assert [kind for kind, _ in words(draft)] == ["blame"], draft


def test_a_statement_tells_what_is_missing() -> None:
    told = BY.i_statement(ck.IStatement(observation="the door slammed", feeling="startled"))
    assert "the door slammed" in told.sentence and "startled" in told.sentence
    assert told.missing == ("need", "request")


@pytest.mark.parametrize("feeling", ["that you do not care", "ignored"])
def test_what_is_no_feeling_is_told(feeling: str) -> None:
    told = BY.i_statement(ck.IStatement(observation="the door slammed", feeling=feeling, need="quiet", request="close it softly"))
    assert told.missing == () and told.notes


def test_a_soft_start_up_begins_with_something_good() -> None:
    what = ck.IStatement(observation="the door slammed", feeling="startled", need="quiet", request="close it softly")
    told = BY.soft_start_up(what, good="I love our evenings")
    assert told.sentence.startswith("I love our evenings") and told.missing == ()
    assert "good" in BY.soft_start_up(what).missing


def test_a_repair_names_ones_own_part() -> None:
    assert "raised my voice" in BY.repair("apology", own_part="raised my voice").sentence
    assert all(BY.repair(how).sentence for how in ("apology", "pause", "restart"))


def test_replies_are_for_feelings_that_the_pack_knows() -> None:
    assert BY.family_of("really sad") is not None and BY.replies_to("really sad")
    assert BY.family_of("purple") is None and BY.replies_to("purple") == ()


def test_a_reviewer_is_copied_and_not_pickled() -> None:
    for same in (copy.copy(BY), copy.deepcopy(BY)):
        assert same.review("you never listen") == BY.review("you never listen")
    with pytest.raises(TypeError, match="a Reviewer is not pickled: pickle the Pack that it is made of"):
        pickle.dumps(BY)


def test_no_word_of_a_draft_is_printed() -> None:
    assert repr(BY) == "Reviewer(...)"
    assert "listen" not in repr(BY.review("you never listen"))
    assert "quiet" not in repr(ck.IStatement(need="quiet"))
