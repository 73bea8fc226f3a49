"""Reading, Python's jsonschema and ajv judge every sample alike: good files are accepted, structurally broken ones refused.

Left out: files that are no JSON or hold a key twice, which no schema can judge. What lint finds has a sound shape, so schemas
accept it. A few structural faults are beyond a schema and accepted by both: 1.0 is JSON Schema's idea of a whole number, and
it counts the characters of an id, not its bytes, and lets NUL stand in text.
"""

import json
import subprocess

import jsonschema

import closeknit as ck
from conftest import RECORD_CLASSES, ROOT, snake
from samples import SAMPLES

RECORDS = {snake(each): each for each in RECORD_CLASSES}
SCHEMAS = {name: json.loads(each.schema()) for name, each in RECORDS.items()}
READ = {name: each.from_json for name, each in RECORDS.items()}

GOOD = [
    *(("pack", path) for path in sorted(ROOT.glob("packs/*.json"))),
    *(("pack", path) for path in sorted(ROOT.glob("tests/samples/**/*.en.json"))),
    *((path.name.split(".")[0], path) for path in sorted(ROOT.glob("tests/samples/records/*.json"))),
    *(("history", path) for path in sorted(ROOT.glob("examples/data/*.json"))),
    ("support_directory", ROOT / "examples/support.example.json"),
]
DOCUMENTS = [  # what it is read as, its name, its text, whether schemas accept it
    *((read_as, path.name, path.read_text(), True) for read_as, path in GOOD),
    *((s.read_as, s.file, s.text().decode(), s.fault != "structure") for s in SAMPLES if s.fault != "syntax"),
]


def test_jsonschema_and_ajv_judge_every_file_as_expected():
    validators = {name: jsonschema.Draft7Validator(schema, format_checker=jsonschema.FormatChecker()) for name, schema in SCHEMAS.items()}
    parsed = [(read_as, json.loads(text)) for read_as, _, text, _ in DOCUMENTS]
    asked = json.dumps({"schemas": SCHEMAS, "documents": parsed})
    by_ajv = json.loads(
        subprocess.run(
            ["node", ROOT / "tests/schema/judge.js"],
            input=asked,
            capture_output=True,
            text=True,
            check=True,
            env={"PATH": "/usr/bin:/bin", "NODE_PATH": "/usr/share/nodejs"},  # where Debian's node-ajv is
        ).stdout
    )
    assert len(by_ajv) == len(DOCUMENTS)
    for (read_as, name, _, expected), (_, document), ajv in zip(DOCUMENTS, parsed, by_ajv):
        assert (validators[read_as].is_valid(document), ajv) == (expected, expected), name
    refused = sum(not expected for *_, expected in DOCUMENTS)
    print(f"{len(DOCUMENTS)} files, {refused} of them refused: jsonschema and ajv agree on each")
    assert refused > 100


def test_reading_accepts_what_schemas_accept():
    beyond = {s.file for s in SAMPLES if s.fault == "beyond schema"}
    for read_as, name, text, expected in DOCUMENTS:
        try:
            READ[read_as](text)
            readable = True
        except ck.Error:
            readable = False
        assert readable == (expected and name not in beyond), name
