"""The npm package's hand-written parts agree with the C ABI. Whether they work is tested by script/wasm, which needs emscripten."""

import json
import re

from conftest import ROOT

PACKAGE, EXAMPLE = ROOT / "bindings/wasm", ROOT / "examples/browser"
HEADER = (ROOT / "include/closeknit_c.h").read_text(encoding="utf-8")
MODULE = (PACKAGE / "closeknit.js").read_text(encoding="utf-8")
TYPES = (PACKAGE / "closeknit.d.ts").read_text(encoding="utf-8")


def functions():
    return {*re.findall(r"^CLOSEKNIT_C_EXPORT .*?closeknit_(\w+)\(", HEADER, re.MULTILINE)}


def block(text, begin):
    """What stands in the braces after `begin`, which close at the beginning of a line."""
    (found,) = re.findall(re.escape(begin) + r"\b[^{]*\{\n(.*?)^\}", text, re.MULTILINE | re.DOTALL)
    return found


def members(text):
    """The names that a class or an interface has, four spaces in."""
    return {*re.findall(r"^    (?:readonly |get )?(\w+)\??[(:]", text, re.MULTILINE)}


def test_every_function_of_the_c_abi_is_called():
    assert len(functions()) == 33
    called = {*re.findall(r"\.closeknit_(\w+)\(", MODULE), *re.findall(r'(?:#call|\.call|\.sitting|#reply)\("(\w+)"', MODULE)}
    assert called == functions()


def test_every_argument_of_the_c_abi_is_given():
    """A text takes two, its pointer and its length; what a class calls begins with its handle."""
    taken = {name: len(given.split(",")) if given != "void" else 0 for name, given in re.findall(r"closeknit_(\w+)\(([^)]*)\);", HEADER)}
    numbers = {"seed", "minutes", "weeks"}
    for way, name, given in re.findall(r'(#call|\.call|\.sitting|#reply)\("(\w+)"((?:, (?:json\(\w+\)|JSON\.stringify\(\w+\)|\w+))*)\)', MODULE):
        words = [each for each in given.split(", ") if each]
        count = sum(1 if each in numbers or each == "this" else 2 for each in words) + (way == "#call")
        assert count == taken[name], name


def test_the_types_name_every_public_method():
    for name in ("Closeknit", "Pack", "Sitting"):
        written = members(block(MODULE, f"class {name}")) - {"constructor"}
        private = {"sitting"} if name == "Closeknit" else set()  # what a pack makes a sitting by
        assert members(block(TYPES, f"export interface {name}")) == written - private, name
    assert members(block(TYPES, "export interface Kept")) == members(block(MODULE, "class Kept")) - {"constructor"}


def described(path, record):
    (found,) = re.findall(rf"CLOSEKNIT_DESCRIBE\({record}, (.*?\"\))\)\n", (ROOT / path).read_text(encoding="utf-8"), re.DOTALL)
    return {*re.findall(r"^    \((\w+),", found, re.MULTILINE)}


def test_the_types_have_what_the_c_abi_describes():
    assert members(block(TYPES, "export interface State")) == described("bindings/c/question.hpp", "sitting_state")
    assert members(block(TYPES, "export interface Question")) == described("bindings/c/question.hpp", "question")
    assert members(block(TYPES, "export interface Week")) == described("bindings/c/pages.cpp", "week_page")
    (either,) = re.findall(r"export type CheckIn = (.*);\n", TYPES)
    assert {*re.findall(r"(\w+)\??:", either)} == described("bindings/c/pages.cpp", "check_in_page")


def test_numbers_are_those_of_the_header():
    for name, number in re.findall(r"(\w+): (\d)", re.findall(r"const statuses = \{(.*)\}", MODULE)[0]):
        words = re.sub(r"([A-Z])", r"_\1", name).upper()
        assert f"#define CLOSEKNIT_{words} {number}" in HEADER
    version = re.findall(r"#define CLOSEKNIT_VERSION_\w+ (\d+)$", (ROOT / "include/closeknit/version.hpp").read_text(), re.MULTILINE)
    assert json.loads((PACKAGE / "package.json").read_text())["version"] == ".".join(version)
    lock = json.loads((PACKAGE / "package-lock.json").read_text())
    assert lock["version"] == ".".join(version)
    assert "dependencies" not in json.loads((PACKAGE / "package.json").read_text())


def test_the_example_keeps_every_file_for_when_there_is_no_network():
    (kept,) = re.findall(r"const files = \[(.*?)\];", (EXAMPLE / "service-worker.js").read_text(), re.DOTALL)
    files = {*re.findall(r'"([^"]+)"', kept)}
    own = {each.name for each in EXAMPLE.iterdir()} - {"README.md", "service-worker.js"}
    assert files == own | {"./", "support.json", "closeknit/closeknit.js", "closeknit/closeknit.wasm"}


def test_the_example_asks_no_other_host():
    """An address in it is a name of a format, or is shown to people."""
    for each in EXAMPLE.iterdir():
        addresses = {*re.findall(r"https?://[^\s\"'`<>]*", each.read_text(encoding="utf-8"))}
        assert addresses <= {"http://www.w3.org/2000/svg", "https://", "http://127.0.0.1:8000"}, each.name
