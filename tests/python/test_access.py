"""Who may get what: every operation over viewer x opening x gate, denied unless the access table allows it."""

import functools
import inspect
import re
from itertools import product

import access_table
import pytest
from access_check import cpp_operations, faults, python_operations, without_row, wrong_rule
from access_cpp import CPP
from access_people import GATES, owner, small_pack
from access_table import PYTHON, Row
from conftest import ROOT, TODAY
from declarations import functions_in

import closeknit as ck


@pytest.fixture(scope="module")
def small() -> ck.Pack:
    return small_pack()


def test_every_operation_of_python_has_a_row_and_every_row_an_operation():
    assert without_row(python_operations(ck), PYTHON) == set(), "say in tests/python/access_table.py who may get what by these"


def test_every_function_of_couple_guide_and_language_has_a_row_and_every_row_a_function():
    assert without_row(cpp_operations().keys(), CPP) == set(), "say in tests/python/access_cpp.py who may get what by these"


def test_rows_agree_with_the_arguments():
    for name, operation in python_operations(ck).items():
        signature = (operation.__doc__ or "").split("->")[0] if callable(operation) else ""
        if inspect.isfunction(operation):  # of Python, whose docstring is all sentences
            signature = str(inspect.signature(operation))
        assert not wrong_rule(signature, PYTHON[name].rule), name
        assert (PYTHON[name].call is not None) == (PYTHON[name].rule in ("own", "joint", "third")), name
    for name, (rule, tried_by) in CPP.items():
        assert not wrong_rule(name, rule), name
        if tried_by.endswith(".cpp"):
            function = name.split("(")[0].split("::")[-1]
            assert re.search(rf"\b{function}\b", (ROOT / tried_by).read_text()), name
        elif rule in ("own", "joint", "third", "written"):
            assert rule == PYTHON[tried_by].rule, name


@pytest.mark.parametrize("name", [name for name, row in PYTHON.items() if row.call])
def test_nobody_gets_more_by_an_operation_than_its_row_allows(name, small):
    assert list(faults({name: PYTHON[name]}, small)) == []


def test_nobody_gets_more_by_the_command(small, tmp_path):
    row = PYTHON["run"]._replace(call=functools.partial(access_table.run, folder=tmp_path))
    assert list(faults({"run": row}, small)) == []


def test_the_owner_gets_all_that_is_her_own_at_every_gate(small):
    for opening, gate in product((False, True), GATES):
        ada = owner("partner", opening, gate)
        report = small.check_in(ada, day=TODAY)
        assert report.scores["s"].value == 2.75
        assert len(small.recommend(ada, day=TODAY)) > 0
        assert ("screening" in small.why_not(ada, to="ben", assessment="small", day=TODAY)) == (gate != "nothing_reported")


# ---- The tests of the test


def reveal_or(otherwise):
    """Right where something is open; else it tells a bit."""

    def call(pack, of):
        both = pack.check_in_together(of[0], of[1], day=TODAY)
        return otherwise(of[1]) if isinstance(both, ck.NotOpen) else both

    return call


def raises(history):
    raise ValueError(f"{len(history.entries)} entries")


def as_third_person(history):
    """Without any sign that somebody is a partner."""
    kept = [e for e in history.entries if not isinstance(e, ck.Opening) or isinstance(e.what, ck.OpenedResults)]
    return history.replace(entries=kept)


LEAKS = {
    "how long a history is": ("alone", reveal_or(lambda h: len(h.entries))),
    "the gate": ("gate", reveal_or(lambda h: ck.gate_on(h, TODAY))),
    "the screening": ("screening", reveal_or(lambda h: [each for each in h.entries if isinstance(each, ck.Screening)])),
    "an answer": ("answers", reveal_or(lambda h: h.entries[0].answers["a"])),
    "a value that is not open": ("values", reveal_or(lambda h: small_pack().assessments["small"].score(h.entries[0].answers))),
    "whether somebody is an adult": ("adult", reveal_or(lambda h: h.person.adult)),
    "a yes of one side": ("yes", reveal_or(lambda h: any(isinstance(each, ck.Opening) for each in h.entries))),
    "a message": ("yes", reveal_or(raises)),
    "the own page": ("answers", lambda pack, of: [pack.check_in(of[1], day=TODAY), of[1]]),
    "when somebody answered": ("answered on", lambda pack, of: [pack.check_in_together(*of[:2], day=TODAY), of[1].entries[0].day]),
    "results to a partner": ("values", lambda pack, of: pack.results_for(as_third_person(of[1]), to=of[2], day=TODAY)),
}


def leaking(call):
    return {"planted": Row("joint", frozenset({"answers", "values", "yes"}), call)}


@pytest.mark.parametrize("name", LEAKS)
def test_an_operation_that_leaks_is_found(name, small):
    kind, call = LEAKS[name]
    assert any(f"planted: {kind} of somebody to a" in each for each in faults(leaking(call), small))


def test_the_operation_in_which_they_are_planted_leaks_nothing(small):
    assert list(faults(leaking(reveal_or(lambda h: ck.NotOpen())), small)) == []


def test_a_row_that_allows_more_than_is_ever_seen_is_found(small):
    row = PYTHON["compare"]._replace(shows=frozenset({"values", "yes", "answers"}))
    assert list(faults({"compare": row}, small)) == ["compare: answers is allowed and never seen"]


class Planted:
    """A module with more than the table knows."""

    def peek(self, first, second): ...

    class Window:
        open = property(lambda self: True)

        def look(self, history): ...


def test_an_operation_without_a_row_is_found():
    assert without_row(python_operations(Planted()), {}) == {"peek", "Window.look", "Window.open"}
    header = """
        #pragma once
        namespace closeknit { // bool not_this(int);
        struct peek_options { date day{}; std::size_t most = count_of(3); };
        CLOSEKNIT_DESCRIBE(peek_options, "What; with (these) braces {}.", (day, "The day."))
        CLOSEKNIT_EXPORT std::vector<std::pair<double, int>> peek(pack const& content, history const& first,
                                                                  history const& second, std::size_t most = 3);
        std::vector<double> peek(pack const&&, history const&&) = delete;
        template <class T> inline T const& look(std::map<E, T> const& all) { return go(all); }
        class window {
        public:
            window(int a);
            bool open() const noexcept { return closed(1); }
        private:
            void inside();
        };
        }
    """
    assert sorted(functions_in(header)) == ["look(std::map<E, T>)", "peek(pack, history, history, std::size_t)", "window::open()"]
    assert wrong_rule("peek(pack, history, history, std::size_t)", "own") == "it takes two histories"
    assert wrong_rule("peek(self: closeknit.Pack, first: closeknit.History)", "content") == "it takes a history"
    assert wrong_rule("peek(reveal_permit)", "derived") == "it takes a permit"
    assert wrong_rule("peek(sheet)", "content") == "it takes what is a person's"


def test_a_row_of_nothing_is_found():
    assert without_row({"reveal": None}, {"reveal": 1, "gone": 1}) == {"gone"}
