#!/usr/bin/env python3
"""No name that was replaced by a standard one comes back: not in headers, JSON, schemas, Python or pages, nor an old sentence in a message.

    python3 tests/names.py [closeknit]   one line, exit code 0 or 1; the command is asked for the schema of every record
    python3 tests/names.py --self-test   plants faults in a small tree and looks whether they are found
"""
import ast
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

TYPES = set("scoring scored part refusal standing verdict bookmark screen sharing partner revealed permit door moment course concern match "
            "obstacle acceptance answer_is answer_against answer_among answer_includes score_is score_reaches whole place".split())
MEMBERS = {  # of a record
    "assessment": "scores author_only also_reads",
    "scale": "by then parts",
    "scale_component": "score",
    "score_result": "refused",
    "change": "score refused comes_to",
    "occasion": "refused",
    "trajectory": "score moments",
    "group": "holds of",
    "constraint": "holds",
    "answer_compare": "compares",
    "answers_compare": "compares",
    "score_compare": "score compares",
    "score_reaches_band": "score",
    "count": "compares",
    "cut_off": "compares",
    "item": "tells_of_fear",
    "issue": "sentence",
    "error": "sentence",
    "contraindication": "when concern",
    "practice": "serves every who not_when offered",
    "prompt": "serves not_when",
    "recommendation": "because fit",
    "sheet": "set_aside",
    "history": "screen sharing",
    "opening": "scores",
    "item_audit": "correlation people suspected score",
    "comparison": "score",
    "highlight": "score",
    "reason": "score",
}
MEMBERS = {record: set(names.split()) for record, names in MEMBERS.items()}
ANYWHERE = set("author_only also_reads tells_of_fear set_aside not_when serves offered because comes_to moments compares holds says "
               "suspected shared_concern needs".split())  # no record has a member of these names
NAMES = {  # of an enumeration, by its name in C++
    "comparator": "unequal at_most more at_least",
    "pattern_kind": "way_round pressing presuming fixing",
    "highlight_kind": "concern",
    "dimension_kind": "screen",
    "no_score_reason": "rests_on_itself not_scorable",
}
NAMES = {enumeration: set(names.split()) for enumeration, names in NAMES.items()}
VALUES = {"op": NAMES["comparator"], "kind": TYPES | NAMES["pattern_kind"] | NAMES["highlight_kind"] | NAMES["dimension_kind"]}  # in JSON
METHODS = {
    "sitting": set("give take_back hand_in back open obstacles set_aside shown".split()),
    "assessment": {"follow", "changes"},
    "pack": {"choose"},
    "error": {"sentence"},
}
FUNCTIONS = set("choose fill words_of plain exact accepts reads follow changes".split())
SENTENCES = re.compile(
    "begins above the one before|rests on itself|so it never comes|stands twice|where none may stand|text ends too early|is not JSON, from"
    "|expected some words|can never hold|nothing in it to hold|have no line in a table|more to mend|places after these|What is to mend"
    "|Another number brings|go on another time where you stopped|somebody else has changed|nothing more is written to it", re.I)

CHILDREN = {  # the record that a member of a document holds
    "assessments": "assessment", "scales": "scale", "scores": "scale", "components": "scale_component", "parts": "scale_component",
    "items": "item", "constraints": "constraint", "cut_offs": "cut_off", "bands": "band", "practices": "practice", "prompts": "prompt",
    "contraindications": "contraindication", "not_when": "contraindication", "sheet": "sheet", "opening": "opening",
}
MAPS = {"answers", "points", "targets"}  # their keys are ids


def snake(name):
    return re.sub(r"(?<!^)([A-Z])", r"_\1", name).lower()


def member_faults(record, names):
    return [f"{record} has the old member {name}" for name in names if name in MEMBERS.get(record, ()) or name in ANYWHERE]


# --- headers


def without_comments(text):
    return re.sub(r"//[^\n]*|/\*.*?\*/", "", text, flags=re.S)


def header_faults(text):
    text = without_comments(text)
    for name in re.findall(r"\b(?:struct|class|using|enum class)\s+(?:CLOSEKNIT_EXPORT\s+)?(\w+)\s*[{:;=]", text):
        if name in TYPES:
            yield f"the old type {name}"
    for record, body in re.findall(r"^(?:struct|class) (?:CLOSEKNIT_EXPORT )?(\w+)(?: final)?(?: : [^{;]*)? \{(.*?)^\};", text, re.S | re.M):
        yield from member_faults(record, re.findall(r"^    [\w:<>,&* ]+?[ >&*](\w+)(?:\{[^;]*\}| = [^;]*)?;", body, re.M))
        for name in sorted(set(re.findall(r"\b(\w+)\(", body)) & METHODS.get(record, set())):
            yield f"{record} has the old function {name}"
    for record, body in re.findall(r"^CLOSEKNIT_DESCRIBE\((\w+),(.*?)\)\)?$(?!\n    )", text, re.S | re.M):
        yield from (f"the description of {fault}" for fault in member_faults(record, re.findall(r'\((\w+),\s*"', body)))
    for record, body in re.findall(r"^CLOSEKNIT_DESCRIBE_ENUM\((\w+),(.*?)\)\)?$(?!\n    )", text, re.S | re.M):
        for name in sorted(set(re.findall(r'\((\w+),\s*"', body)) & NAMES.get(record, set())):
            yield f"{record} has the old name {name}"
    for name in sorted(set(re.findall(r"(?<![\w.:>])(\w+)\(", text)) & FUNCTIONS):
        yield f"the old function {name}"


# --- JSON and its schema


def json_faults(value, record):
    if isinstance(value, list):
        for each in value:
            yield from json_faults(each, record)
    if not isinstance(value, dict):
        return
    record = value["kind"] if isinstance(value.get("kind"), str) and value["kind"] in MEMBERS else record
    yield from member_faults(record, value)
    for name, each in value.items():
        if isinstance(each, str) and each in VALUES.get(name, ()):
            yield f"{name} is the old {each}"
        if name not in MAPS:
            yield from json_faults(each, CHILDREN.get(name, ""))


def document(value):
    """The record that a JSON text is, where that can be told."""
    told = {"steps": "practice", "depth": "prompt", "sheet": "history", "dimensions": "pack"}
    return next((record for member, record in told.items() if isinstance(value, dict) and member in value), "")


def schema_faults(schema):
    for title, each in [(schema.get("title"), schema), *schema.get("definitions", {}).items()]:
        if title in TYPES:
            yield f"the old type {title}"
        yield from member_faults(title, each.get("properties", {}))
        for name, member in each.get("properties", {}).items():
            for old in sorted(set(member.get("enum", ())) & VALUES.get(name, set())):
                yield f"{title}.{name} has the old value {old}"


# --- Python


def stub_faults(text):
    for node in ast.parse(text).body:
        if isinstance(node, ast.ClassDef):
            record = snake(node.name)
            if record in TYPES:
                yield f"the old class {node.name}"
            functions = [each for each in node.body if isinstance(each, ast.FunctionDef)]
            fields = [each.target.id for each in node.body if isinstance(each, ast.AnnAssign)]
            keywords = {a.arg for f in functions if f.name in {"__init__", "replace"} for a in f.args.kwonlyargs}
            yield from member_faults(record, sorted({f.name for f in functions} | set(fields) | keywords))
            for name in sorted({f.name for f in functions} & METHODS.get(record, set())):
                yield f"{node.name} has the old method {name}"
        elif isinstance(node, ast.FunctionDef):
            if node.name in FUNCTIONS:
                yield f"the old function {node.name}"
            for each in node.args.args + node.args.kwonlyargs:
                if each.arg in TYPES - {"permit"}:
                    yield f"{node.name} has the old argument {each.arg}"


# --- pages


def page_faults(text):
    blocks = re.findall(r"^```(\w+)\n(.*?)^```", text, re.S | re.M)
    spans = re.findall(r"`([^`\n]+)`", re.sub(r"^```.*?^```", "", text, flags=re.S | re.M))
    for code in [code for _, code in blocks] + spans:
        for name in sorted(set(re.findall(r"\w+", code)) & (ANYWHERE | {t for t in TYPES if "_" in t} | NAMES["pattern_kind"])):
            yield f"the old name {name}"
        for name in re.findall(r"\b(?:ck|closeknit)(?:::|\.)(\w+)", code):
            if snake(name) in TYPES or name in FUNCTIONS:
                yield f"the old name {name}"
        called = set(re.findall(r"(?:\.|->)(\w+)\(", code)) & (METHODS["sitting"] - {"open"} | METHODS["assessment"] | METHODS["pack"])
        for name in sorted(called | set(re.findall(r"\.(open)\(\)", code))):
            yield f"the old function {name}"
        if re.search(r"\.scores\[\"|\.replace\(scores=", code):
            yield "the old member scores of an assessment"
    for language, code in blocks:
        if language == "json":
            value = json.loads(code)
            yield from json_faults(value, document(value))


# --- sentences


def texts_in(path):
    """Everything in a file that a program may say, or that a test expects it to say."""
    text = path.read_text(encoding="utf-8", errors="replace")
    if path.suffix in {".hpp", ".cpp"}:
        literals = re.finditer(r'"(?:[^"\\\n]|\\.)*"(?:\s*"(?:[^"\\\n]|\\.)*")*', without_comments(text))
        return [re.sub(r'"\s*"', "", each[0]) for each in literals]
    if path.suffix == ".py":
        return [n.value for n in ast.walk(ast.parse(text)) if isinstance(n, ast.Constant) and isinstance(n.value, str)]
    return [text]


def sentence_faults(path):
    for text in texts_in(path):
        if found := SENTENCES.search(re.sub(r"\s+", " ", text)):
            yield f"the old sentence '{found[0]}'"


# --- the tree


def files(root, *patterns):
    mine = Path(__file__).resolve()
    return sorted({each for pattern in patterns for each in root.glob(pattern) if each.is_file() and each.resolve() != mine})


def faults_by_file(root):
    for path in files(root, "include/**/*.hpp"):
        yield path, header_faults(path.read_text(encoding="utf-8"))
    for path in files(root, "packs/*.json", "examples/data/*.json", "tests/samples/**/*.json", "tests/alloc/*.json"):
        try:
            value = json.loads(path.read_bytes())
        except (ValueError, RecursionError):
            continue  # one of the samples that cannot be read
        record = path.stem if path.parent.name == "records" else snake(path.stem) if "pickles" in path.parts else document(value)
        yield path, [f"the old type {record}"] if record in TYPES else json_faults(value, record)
    for path in files(root, "bindings/python/closeknit/*.pyi"):
        yield path, stub_faults(path.read_text(encoding="utf-8"))
    for path in files(root, "README.md", "CONTRIBUTING.md", "SECURITY.md", "docs/*.md"):
        yield path, page_faults(path.read_text(encoding="utf-8"))
    spoken = [f"{top}/**/*.{end}" for top in ("include", "src", "cli", "bindings", "tests") for end in ("hpp", "cpp", "py")]
    for path in files(root, *spoken, "packs/*.json", "tests/samples/**/*.txt", "tests/samples/**/*expected.json", "README.md", "docs/*.md"):
        yield path, sentence_faults(path)


def check(root):
    listed = [(path, list(found)) for path, found in faults_by_file(root)]
    return [f"{path.relative_to(root)}: {fault}" for path, found in listed for fault in found], len(listed)


def check_schemas(command, root):
    records = re.findall(r"^CLOSEKNIT_DESCRIBE\((\w+),", "".join(p.read_text() for p in files(root, "include/**/*.hpp")), re.M)
    for record in sorted(set(records) - {"Type"}):
        schema = json.loads(subprocess.run([command, "schema", record], capture_output=True, check=True).stdout)
        yield from (f"closeknit schema {record}: {fault}" for fault in schema_faults(schema))


# --- whether this test finds anything

SOUND = {
    "include/closeknit/scale.hpp": 'struct scale {\n    std::string method{};\n};\n'
                                   'CLOSEKNIT_DESCRIBE(scale, "A scale.",\n    (method, "How."))\n',
    "include/closeknit/sitting.hpp": "class CLOSEKNIT_EXPORT sitting {\npublic:\n    void set_answer();\n};\n// sharing: give(4)\n",
    "packs/a.json": '{"assessments": [{"scales": [{"method": {"kind": "mean"}}]}], "dimensions": []}',
    "tests/samples/records/group.json": '{"match": "all", "conditions": []}',
    "bindings/python/closeknit/_core.pyi": "class Scale:\n    def __init__(self, *, method: str = ...) -> None: ...\n"
                                           "def score(answers): ...\n",
    "docs/a.md": "Say `set_answer`; it holds.\n\n```python\nck.Scale(method=ck.Mean())\n```\n\n"
                 "```json\n{\"steps\": [], \"targets\": {\"who\": 1}}\n```\n",
    "src/a.cpp": 'auto const say = "duplicate key"; // stands twice\n',
    "tests/samples/bad/expected.json": '[{"message": "unexpected end of input"}]',
}
PLANTED = [  # a file, what is replaced in it or (None) what it is, by what, and the words to be found
    ("include/closeknit/scale.hpp", "method{}", "by{}", "scale has the old member by"),
    ("include/closeknit/scale.hpp", "(method", "(then", "the description of scale has the old member then"),
    ("include/closeknit/scale.hpp", "struct scale", "struct scoring", "the old type scoring"),
    ("include/closeknit/sitting.hpp", "set_answer", "give", "sitting has the old function give"),
    ("include/closeknit/words.hpp", None, "std::string words_of(int score);\n", "the old function words_of"),
    ("include/closeknit/op.hpp", None, 'CLOSEKNIT_DESCRIBE_ENUM(comparator, "How.",\n    (more, ">"))\n', "comparator has the old name"),
    ("include/closeknit/error.hpp", None, "class error : public std::exception {\n    std::string sentence() const;\n};\n", "error has the old function sentence"),
    ("packs/a.json", "method", "by", "scale has the old member by"),
    ("packs/a.json", '"scales"', '"scores"', "assessment has the old member scores"),
    ("packs/a.json", '"mean"', '"mean", "compares": "less"', "the old member compares"),
    ("packs/a.json", '"mean"', '"count", "op": "more"', "op is the old more"),
    ("tests/samples/records/group.json", "conditions", "of", "group has the old member of"),
    ("tests/samples/records/sharing.json", None, "{}", "the old type sharing"),
    ("bindings/python/closeknit/_core.pyi", "method", "by", "scale has the old member by"),
    ("bindings/python/closeknit/_core.pyi", "Scale", "Scoring", "the old class Scoring"),
    ("bindings/python/closeknit/_core.pyi", "(answers)", "(screen)", "score has the old argument screen"),
    ("docs/a.md", "`set_answer`", "`tells_of_fear`", "the old name tells_of_fear"),
    ("docs/a.md", "ck.Scale", "ck.Scoring", "the old name Scoring"),
    ("docs/a.md", "ck.Scale", "now.hand_in", "the old function hand_in"),
    ("docs/a.md", '"steps": []', '"steps": [], "who": "alone"', "practice has the old member who"),
    ("src/a.cpp", "duplicate key", 'the key " "stands twice', "the old sentence 'stands twice'"),
    ("tests/samples/bad/expected.json", "unexpected end of input", "the text ends too early", "the old sentence 'text ends too early'"),
]


def self_test():
    wrong = []
    for file, old, new, words in [(None, "", "", "")] + PLANTED:
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            planted = {file: SOUND[file].replace(old, new) if old else new} if file else {}
            for name, text in {**SOUND, **planted}.items():
                (root / name).parent.mkdir(parents=True, exist_ok=True)
                (root / name).write_text(text, encoding="utf-8")
            found, _ = check(root)
            if file is None and found:
                wrong.append(f"a sound tree has faults: {found}")
            elif file is not None and not any(words in each and each.startswith(file) for each in found):
                wrong.append(f"planted in {file}: {new!r}, found {found}")
    schemas = [{"title": "scoring"}, {"title": "scale", "properties": {"by": {}}},
               {"definitions": {"count": {"properties": {"op": {"enum": ["more"]}}}}}]
    for schema in schemas:
        if not list(schema_faults(schema)):
            wrong.append(f"nothing found in the schema {schema}")
    if list(schema_faults({"title": "opening", "properties": {"by": {}}})):
        wrong.append("opening has a member by")
    print("\n".join(wrong) if wrong else f"names: {len(PLANTED) + len(schemas)} planted faults found")
    return 1 if wrong else 0


def main():
    if sys.argv[1:] == ["--self-test"]:
        return self_test()
    root = Path(__file__).resolve().parent.parent
    faults, count = check(root)
    for command in sys.argv[1:]:
        faults += check_schemas(command, root)
    print("\n".join(dict.fromkeys(faults)) if faults else f"names: {count} files have no old name and no old sentence")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
