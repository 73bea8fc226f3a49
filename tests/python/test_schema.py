"""The schema of each document accepts what reading accepts and refuses what is structurally broken; judged by jsonschema."""

import copy
import json
import re

import jsonschema
import pytest

import closeknit as ck
from conftest import ROOT

PACK = jsonschema.Draft7Validator(json.loads(ck.Pack.schema()))
PARTNER = jsonschema.Draft7Validator(json.loads(ck.History.schema()))
DOCS_PACK, DOCS_PARTNER, DOCS_DISHES = re.findall(r"```json\n(.*?)```", (ROOT / "docs/authoring.md").read_text(), re.S)

PACKS = [
    (ROOT / "packs/closeness.en.json").read_text(),
    (ROOT / "tests/samples/small.en.json").read_text(),
    (ROOT / "tests/samples/faulty.en.json").read_text(),  # its faults are lint's, its shape is sound
    DOCS_PACK,
    DOCS_DISHES,
]
PARTNERS = [*((ROOT / f"examples/data/{name}.json").read_text() for name in ("ada", "ben")), DOCS_PARTNER]


def test_the_schemas_are_schemas():
    jsonschema.Draft7Validator.check_schema(PACK.schema)
    jsonschema.Draft7Validator.check_schema(PARTNER.schema)


@pytest.mark.parametrize("text", PACKS)
def test_packs_are_accepted(text):
    assert not list(PACK.iter_errors(json.loads(text)))
    ck.Pack.from_json(text)


@pytest.mark.parametrize("text", PARTNERS)
def test_partners_are_accepted(text):
    assert not list(PARTNER.iter_errors(json.loads(text)))
    ck.History.from_json(text)


def broken(document):
    """Every document that differs from this one in one place: a member left out, one too many, or one of a wrong type."""
    def places(value, path=()):
        yield path, value
        children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        for key, each in children:
            yield from places(each, (*path, key))

    def changed(path, change):
        made = copy.deepcopy(document)
        inner = made
        for key in path:
            inner = inner[key]
        change(inner)
        return made

    for path, value in places(document):
        if isinstance(value, dict):
            yield changed(path, lambda v: v.update(nonsense=1))
            for key, each in value.items():
                yield changed(path, lambda v, key=key: v.pop(key))
                for other in (None, 1.5, -7, "x y", [], {}, True, 10**12):
                    if type(other) is not type(each):
                        yield changed(path, lambda v, key=key, other=other: v.update({key: other}))


@pytest.mark.parametrize(("text", "validator", "read"), [(DOCS_PACK, PACK, ck.Pack), (DOCS_PARTNER, PARTNER, ck.History)])
def test_schema_and_reading_agree_on_every_document_that_is_broken_in_one_place(text, validator, read):
    accepted = not_scored = 0
    for document in broken(json.loads(text)):
        try:
            read.from_json(json.dumps(document))
            readable = True
        except ck.Error:
            readable = False
        assert validator.is_valid(document) == readable, document
        accepted, not_scored = accepted + readable, not_scored + (not readable)
    assert accepted > 10 and not_scored > 50


def test_every_member_is_explained():
    def records(schema):
        yield schema
        yield from schema["definitions"].values()

    for schema in (PACK.schema, PARTNER.schema):
        for record in records(schema):
            assert record["title"] and record["description"]
            for name, member in record["properties"].items():
                assert name in ("kind", "format") or member["description"], (record["title"], name)
